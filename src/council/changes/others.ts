// What other parts of the council's work tell of what came of a point: their forms, how far it is, and where a memo is published.
import type { Db } from '../../db/db.ts'
import { to } from '../../paths.ts'
import type { Language } from '../../text/language.ts'
import { greetingsAnswered } from '../greetings/greetings.sql.ts'
import { homeworkClosed } from '../homework/homework.sql.ts'
import { panelOfMeeting } from '../meetings.sql.ts'
import { releasesOf } from '../minutes/minutes.sql.ts'

/** With `point=` they begin with what was said; the words never stand in the address. */
export const formsOfOthers = { greeting: '/greetings/new?', homework: '/homework/new?kind=own&' } as const

/** How far greetings and homework are, by their ids. A greeting is done once every unit that it went to has answered. */
export async function otherStandings(db: Db, ids: readonly string[]): Promise<Map<string, 'working' | 'done'>> {
  if (!ids.length) return new Map()
  return new Map([...await greetingsAnswered(db, ids), ...await homeworkClosed(db, ids)].map(({ id, isDone }) => [id, isDone ? 'done' : 'working']))
}

/** The public page of a meeting's memo; null as long as it is not published. */
export async function memoAddress(db: Db, meetingId: string, language: Language): Promise<string | null> {
  const panelId = await panelOfMeeting(db, meetingId)
  return panelId && (await releasesOf(db, meetingId))[0]?.memo ? to('memo', language, { panel: panelId, meeting: meetingId }) : null
}
