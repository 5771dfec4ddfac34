// What other parts of the council's work tell of what came of a point: their forms, and how far it is.
import type { Db } from '../../db/db.ts'
import { greetingsAnswered } from '../greetings/greetings.sql.ts'
import { homeworkClosed } from '../homework/homework.sql.ts'
import { lastDecisions } from '../trials/trials.sql.ts'
import type { OtherStands } from './outcome.ts'

/** With `point=` they begin with what was said; the words never stand in the address. */
export const formsOfOthers = { greeting: '/greetings/new?', homework: '/homework/new?kind=own&', trial: '/checklists/new?' } as const

/** How far greetings, homework and trials are, by their ids. A greeting is done once every unit that it went to has answered; a trial once its checklist stays in use. */
export async function otherStandings(db: Db, ids: readonly string[]): Promise<Map<string, OtherStands>> {
  if (!ids.length) return new Map()
  const closed = [...await greetingsAnswered(db, ids), ...await homeworkClosed(db, ids)].map(({ id, isDone }): [string, OtherStands] => [id, isDone ? 'done' : 'working'])
  const tried = (await lastDecisions(db, ids)).map(({ checklistId, decision }): [string, OtherStands] => [checklistId, ({ adopt: 'done', change: 'working', drop: 'refused' } as const)[decision]])
  return new Map([...closed, ...tried])
}
