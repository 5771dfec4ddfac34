// A point that somebody sends to a council, without who: sealed when it comes, and dealt with by whoever leads the council.
import { transact, type Db, type Tx } from '../../db/db.ts'
import { checkDraft, hasLetters, tooLong } from '../../feedback/draft.ts'
import type { OfferedKind } from '../../feedback/case.ts'
import { receive } from '../../feedback/receive.ts'
import { claimBody } from '../../privacy/claim.ts'
import type { FormToken } from '../../privacy/form-token.ts'
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, seal, unseal } from '../../privacy/sealing.ts'
import type { Doer } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { dayOf, startOfDay, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { goesOn } from '../asked.ts'
import { meetingState, type Meeting } from '../meeting.ts'
import { lockMeeting, meetingsUnwritten, sectionsOf } from '../meetings.sql.ts'
import type { Panel } from '../panel.ts'
import { addPoint } from '../points.ts'
import { lastPlace } from '../points.sql.ts'
import { addLetter, dealWith, lockLetter, removeLetter, type SealedLetter } from './letters.sql.ts'

/** As long as a point of a meeting may well be. */
export const longestLetter = 2000

export const wrongWith = (text: string): 'missing' | 'long' | null => (!hasLetters(text) ? 'missing' : text.length > longestLetter || tooLong(text, longestLetter) ? 'long' : null)

/** Its id follows from the form and the words: pressed twice it is one letter, and other words from the same form are another. */
export async function sendLetter(db: Db, keys: Keys, panel: Panel, { token, text, language }: { token: FormToken; text: string; language: Language }, now: Date): Promise<'done' | 'over'> {
  if (!goesOn(panel, dayOf(now))) return 'over'
  const id = idOf(claimBody(keys, token.version, JSON.stringify(['letter', token.id, panel.id, text])))
  const sealed = seal(panelKey(keys, panel.id, keys.current), panel.id, `letter ${id}`, text)
  await transact(db, (tx) => addLetter(tx, panel.id, { id, ciphertext: sealed, keyVersion: keys.current, language, cameOn: dayOf(now) }))
  return 'done'
}

export const wordsOfLetter = (keys: Keys, panelId: string, { id, ciphertext, keyVersion }: Pick<SealedLetter, 'id' | 'ciphertext' | 'keyVersion'>): string =>
  unseal(panelKey(keys, panelId, keyVersion), panelId, `letter ${id}`, ciphertext)

/** Those to which something can be taken: they are not over, and have a place for other matters. */
const isToCome = (meeting: Meeting, today: Day): boolean =>
  ({ planned: true, dated: meeting.heldOn! >= today, on: true, written: false, approved: false, cancelled: false })[meetingState(meeting)]

/** The next first, and those whose day is not agreed last. */
export const meetingsToTake = async (db: Db, panelId: string, today: Day): Promise<Meeting[]> => (await meetingsUnwritten(db, panelId)).filter((meeting) => isToCome(meeting, today))

export type Dealing = { what: 'take'; meetingId: string } | { what: 'aside' } | { what: 'back' } | { what: 'hand'; kind: OfferedKind; serviceLineId: string | null }
export type Dealt = 'done' | 'gone' | 'section' | 'wrong'

/** Handed over it is a case as any other, and nothing of it stays here. Whoever wrote it has no receipt: nobody knows who that is. */
export async function dealWithLetter(tx: Tx, panelId: string, id: string, dealing: Dealing, { actor, now, keys }: { actor: Doer; now: Date; keys: Keys }): Promise<Dealt> {
  const letter = await lockLetter(tx, panelId, id)
  if (!letter || (letter.dealtAs === null) === (dealing.what === 'back') || letter.dealtAs === 'taken') return 'gone'
  const text = wordsOfLetter(keys, panelId, letter)
  const on = dayOf(now)
  if (dealing.what === 'take') {
    if (!await take(tx, keys, panelId, { id, text, meetingId: dealing.meetingId, today: on })) return 'section'
    await dealWith(tx, id, { as: 'taken', on })
  } else if (dealing.what === 'hand') {
    const drafted = checkDraft({ language: letter.language, kind: dealing.kind, text, ...(dealing.serviceLineId && { line: dealing.serviceLineId }) })
    if (!drafted.ok) return 'wrong'
    await receive(tx, drafted.draft, id, { channel: 'web', now, keys })
    await removeLetter(tx, id)
  } else await dealWith(tx, id, dealing.what === 'aside' ? { as: 'aside', on } : null)
  // By its day: what was passed on as feedback has a time of its own, and nothing ties the two.
  await record(tx, { what: 'panel-letter-settled', by: actor, detail: { step: dealing.what } }, startOfDay(on))
  return 'done'
}

async function take(tx: Tx, keys: Keys, panelId: string, { id, text, meetingId, today }: { id: string; text: string; meetingId: string; today: Day }): Promise<boolean> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  const section = meeting && isToCome(meeting, today) ? (await sectionsOf(tx, meetingId)).find(({ kind }) => kind === 'other') : undefined
  if (!section) return false
  await addPoint(tx, keys, meetingId, { id, sectionId: section.id, place: await lastPlace(tx, section.id) + 1, words: text })
  return true
}

/** When the council meets next, for whoever writes to it. */
export const nextDay = (coming: readonly { heldOn: Day }[]): Day | null => coming[0]?.heldOn ?? null

const idOf = (mark: Buffer): string => mark.toString('hex').slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
