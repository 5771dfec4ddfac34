// A member tells what came of their homework, changes it, or takes it back, until the day comes. The secretary tells it for somebody who does not sign in.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Day } from '../../text/dates.ts'
import { homeworkState, isFor, type Answers, type Homework } from './homework.ts'
import { lockHomework, markDone, unmarkDone } from './homework.sql.ts'
import { ownTold, putTold } from './pile.ts'

/** over: its day has passed, or it was closed meanwhile · other-questions: they were changed while it was filled in · told-before: it was opened again, and theirs lies in the pile without a mark */
export type Telling = 'done' | 'not-found' | 'over' | 'other-questions' | 'told-before'
type Of = { panelId: string; id: string; memberId: string; today: Day }

/** `version`: of the homework, as they saw it. `answers`: null where it is told elsewhere, and they say only that they did. */
export async function tell(tx: Tx, keys: Keys, { panelId, id, memberId, today }: Of, { answers, version }: { answers: Answers | null; version: number }): Promise<Telling> {
  const homework = await lockHomework(tx, panelId, id)
  if (!homework || !isFor(homework, memberId)) return 'not-found'
  if (homeworkState(homework, today) === 'over') return 'over'
  if (await isApart(tx, keys, homework, memberId)) return 'told-before'
  if (answers && (answers.length !== homework.questions.length || version !== homework.version)) return 'other-questions'
  if (answers) await putTold(tx, keys, homework, memberId, answers)
  await markDone(tx, id, memberId)
  return 'done'
}

export async function takeBack(tx: Tx, keys: Keys, { panelId, id, memberId, today }: Of): Promise<Exclude<Telling, 'other-questions'>> {
  const homework = await lockHomework(tx, panelId, id)
  if (!homework || !isFor(homework, memberId)) return 'not-found'
  if (homeworkState(homework, today) === 'over') return 'over'
  if (await isApart(tx, keys, homework, memberId)) return 'told-before'
  await putTold(tx, keys, homework, memberId, null)
  await unmarkDone(tx, id, memberId)
  return 'done'
}

const isApart = async (tx: Tx, keys: Keys, homework: Homework, memberId: string): Promise<boolean> =>
  homework.questions.length > 0 && homework.doneIds.includes(memberId) && await ownTold(tx, keys, homework, memberId) === null
