// What a meeting begins with, filled in by itself: what earlier ones have left open, and what has become of the rest.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { meetingKey, unseal } from '../../privacy/sealing.ts'
import { meetingPath } from '../../council-paths.ts'
import { dayOf, shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { changesOf, type Change } from '../changes/changes.ts'
import { meetingState, type Meeting, type PointState, type Section } from '../meeting.ts'
import { lockMeeting, meetingBefore, meetingsToApprove, sectionsOf, type When } from '../meetings.sql.ts'
import { insertPoint, lastPlace } from '../points.sql.ts'
import { sealPoint } from '../points.ts'
import type { Panel } from '../panel.ts'
import { changesTold, greetingsTold, homeworkTold, promisesTold, trialsTold } from './recap-of-others.ts'
import { isCarriedTo, waitingPoints, type SealedWaiting } from './recap.sql.ts'
import type { Where } from './save-point.ts'
import { bringBack, changePoint, takenAwayFrom } from './writing.sql.ts'

/** What a part of the recap tells: some lines under a title, each of which may lead further. `lang`: where it is in the council's own language. */
export type RecapLine = { words: string; href?: string; lang?: Language }
export type RecapPart = { title: string; lines: RecapLine[] }
/** Everything that a part may be made of. `language`: of whoever reads. */
export type Recapped = { panel: Pick<Panel, 'id' | 'language'>; meeting: Meeting; keys: Keys; language: Language; now: Date }
/** What every part is made of, read once. `before`: the meeting that was held before; null for the first. `changes`: what came of all that the council said. */
export type Told = Recapped & { before: Meeting | null; changes: Change[] }
type Provider = (db: Db, about: Told) => Promise<RecapPart | RecapPart[] | null>

/** One line for each subject that has something to tell here, in this order. */
const providers: readonly Provider[] = [
  previousMemos, changesTold, promisesTold, trialsTold, greetingsTold, homeworkTold,
]

/** What waits, and the parts that have something to tell. */
export async function recapOf(db: Db, recapped: Recapped): Promise<{ waiting: WaitingNow[]; parts: RecapPart[] }> {
  const { panel, meeting, keys, now } = recapped
  const about: Told = { ...recapped, before: await meetingBefore(db, meeting), changes: await changesOf({ db, keys, today: dayOf(now) }, panel.id) }
  const parts: RecapPart[] = []
  for (const provider of providers) {
    const told = await provider(db, about)
    parts.push(...[told ?? []].flat().filter(({ lines }) => lines.length))
  }
  const waiting = (await waitingFor(db, keys, panel.id, meeting)).map((one) => ({ ...one, came: about.changes.filter(({ pointId }) => pointId !== null && one.chain.includes(pointId)) }))
  return { waiting, parts }
}

/** How far the memo of the last meeting is, and each before it that the council has not approved yet: none is forgotten. */
async function previousMemos(db: Db, { panel, meeting, before: last, language }: Told): Promise<RecapPart[]> {
  const { recap: words } = texts[language].panelWriting
  if (!last) return []
  return [last, ...(await meetingsToApprove(db, meeting)).filter(({ id }) => id !== last.id)].map((before) => {
    const state = meetingState(before)
    const said = state === 'approved' ? fill(words.approvedOn, { day: shortDay(before.approvedOn!, language) }) : state === 'written' ? words.toApprove : words.notWritten
    return { title: fill(words.previousMemo, { number: before.number, day: shortDay(before.heldOn!, language) }), lines: [{ words: said, href: meetingPath(panel.id, before.id, state === 'on' ? '/write' : '/approval') }] }
  })
}

/** `since`: where it was first said. `meetingId`: where it stands now. `chain`: itself and all that it goes on from. */
export type Waiting = { id: string; meetingId: string; words: string; state: PointState; sinceOn: Day; sinceNumber: number; version: number; chain: string[] }

/** `came`: where it stands with what came of it so far, the newest first. */
export type WaitingNow = Waiting & { came: Pick<Change, 'kind' | 'standing'>[] }

export const waitingFor = async (db: Db, keys: Keys, panelId: string, meeting: When): Promise<Waiting[]> =>
  (await waitingPoints(db, panelId, meeting)).map((sealed) => ({ ...sealed, words: wordsOf(keys, sealed) }))

const wordsOf = (keys: Keys, { id, meetingId, keyVersion, ciphertext }: SealedWaiting): string => unseal(meetingKey(keys, meetingId, keyVersion), meetingId, `point ${id}`, ciphertext)

/** settle: it is done with · carry: it is gone through now, and stands in this memo from here on. `version`: as it was seen. */
export type WaitingStep = { id: string; step: 'settle' | 'carry'; version: number }
export type GoneThrough = 'done' | 'not-found' | 'closed' | 'changed-meanwhile'

/** Pressed twice it is done once. */
export async function goThrough(tx: Tx, { panelId, meetingId }: Where, { id, step, version }: WaitingStep, { keys, now }: { keys: Keys; now: Date }): Promise<GoneThrough> {
  const meeting = await lockMeeting(tx, panelId, meetingId)
  if (!meeting) return 'not-found'
  if (meetingState(meeting) !== 'on') return 'closed'
  const [waiting] = await waitingPoints(tx, panelId, meeting, id)
  if (!waiting) return 'done'
  if (waiting.version !== version) return 'changed-meanwhile'
  if (step === 'settle') {
    await changePoint(tx, id, { state: 'settled', settledOn: dayOf(now) })
    return 'done'
  }
  const section = recapSection(await sectionsOf(tx, meetingId))
  if (!section || await isCarriedTo(tx, meetingId, id)) return section ? 'done' : 'not-found'
  // It had been carried here and taken away again, perhaps with other words.
  const takenAway = await takenAwayFrom(tx, meetingId, id)
  if (takenAway && await bringBack(tx, meetingId, takenAway)) {
    await changePoint(tx, takenAway, { state: waiting.state })
    return 'done'
  }
  const own = crypto.randomUUID()
  await insertPoint(tx, { id: own, meetingId, sectionId: section.id, headingId: null, place: await lastPlace(tx, section.id) + 1, ...sealPoint(keys, meetingId, own, wordsOf(keys, waiting)), state: waiting.state, carriedFromId: id })
  return 'done'
}

const recapSection = (sections: readonly Section[]): Section | undefined => sections.find(({ kind }) => kind === 'recap') ?? sections.find(({ part }) => part === 'previous') ?? sections[0]
