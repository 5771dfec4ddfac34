// Takes in what somebody gave on a feedback day: an answer into the pool of the survey, a wish, a piece of feedback as a case, that somebody
// came, what was said over coffee. All of a record is there afterwards, once; only then is its maker told that it is held, and may forget it.
import { transact, type Db, type Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { dayKey, seal } from '../privacy/sealing.ts'
import { handOf, type Actor } from '../staff/actor.ts'
import { dayOf } from '../text/dates.ts'
import { checked } from '../surveys/answers.ts'
import { respond } from '../surveys/respond.ts'
import { findRoundQuestions, respondApart } from '../surveys/for-days.ts'
import { findDay, type FeedbackDay } from './days.sql.ts'
import { addNote, addWish, areThere, noteHeard, noteHeld, noteSheet, partsOf, tally } from './held.sql.ts'
import { addPaper } from './paper/paper.sql.ts'
import { takeBack } from './paper/put-right.ts'
import type { Home } from './home.ts'
import { receiveFeedback, type FeedbackRecord } from './receive-feedback.ts'
import type { DayRecord } from './record.ts'

/**
 * held: it is there, now or since before · late: its day is closed, and it would have been counted: its maker keeps it · wrong: it is of no
 * station, line or stop of this day, or nothing can be read in it · typed: somebody has typed in this sheet of paper before
 */
export type Held = 'held' | 'late' | 'wrong' | 'typed'

/** `also`: what is to be noted with it, once, and only where it is taken in. */
type Given = { keys: Keys; now: Date; also?: (tx: Tx) => Promise<unknown>; paper?: TypedPaper }

/** From paper, by a host: `replaces` is what they typed wrongly before, which is taken back in the same moment. */
type TypedPaper = { by: Actor; pieces: number; replaces: string | null }

/** Undone wholly where it cannot be taken in. */
export async function hold(db: Db, day: FeedbackDay, record: DayRecord, given: Given): Promise<Held> {
  const outcome = await holdOnce(db, day, record, given)
  return outcome === 'before' ? 'held' : outcome
}

/** The same, for whoever counts. */
export const holdOnce = (db: Db, day: FeedbackDay, record: DayRecord, given: Given): Promise<Held | 'before'> =>
  once(db, record.id, { is: 'day', id: day.id }, async (tx) => {
    const outcome = await take(tx, day, record, given)
    if (outcome === 'held') await given.also?.(tx)
    return outcome
  })

/** All of what `work` does is there, or nothing of it. before: the record is there since before. */
export async function once(db: Db, recordId: string, home: Home, work: (tx: Tx) => Promise<Held>): Promise<Held | 'before'> {
  try {
    return await transact(db, async (tx) => {
      if (!await noteHeld(tx, recordId, home)) return 'before'
      const outcome = await work(tx)
      if (outcome !== 'held') throw new NotTaken(outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof NotTaken) return error.outcome
    throw error
  }
}

/** So that the transaction is undone. */
class NotTaken extends Error {
  readonly outcome: Held
  constructor(outcome: Held) {
    super(outcome)
    this.outcome = outcome
  }
}

async function take(tx: Tx, day: FeedbackDay, record: DayRecord, { keys, now, paper }: Given): Promise<Held> {
  const parts = await partsOf(tx, day.id, record.kind)
  const sealed = (text: string, use: 'wish' | 'day-note') => ({ ciphertext: seal(dayKey(keys, day.id, keys.current), day.id, use, text), keyVersion: keys.current })
  const there = await areThere(tx, { serviceLineId: 'line' in record ? record.line : null, municipalityId: record.kind === 'came' ? record.municipality : null })
  if (!there) return 'wrong'

  switch (record.kind) {
    case 'answers': return takeAnswers(tx, day, record, { keys, now, paper }, parts.stations.get(record.station))
    case 'feedback': return takeFeedback(tx, day.id, record, { keys, now })
    case 'wish':
      if (record.theme && !parts.themeIds.includes(record.theme)) return 'wrong'
      await addWish(tx, day.id, { language: record.language, themeId: record.theme, ...sealed(record.text, 'wish') })
      return 'held'
    case 'note':
      if (record.guest && !parts.guestIds.includes(record.guest)) return 'wrong'
      await addNote(tx, day.id, { serviceLineId: record.line, guestId: record.guest, ...sealed(record.text, 'day-note') })
      return 'held'
    case 'came':
      if (!parts.stopIds.includes(record.stop)) return 'wrong'
      // As it is now: that the record is noted has waited for whoever was closing the day.
      if ((await findDay(tx, day.id))?.closedOn) return 'late'
      await tally(tx, record.stop, { municipalityId: record.elsewhere ? null : record.municipality, elsewhere: record.elsewhere ?? false }, record.came)
      return 'held'
  }
}

type Answers = Extract<DayRecord, { kind: 'answers' }>
type TakenBy = { keys: Keys; now: Date; paper: TypedPaper | undefined }

/** What cannot be answered to a question falls away, and the rest of the record stays. */
async function takeAnswers(tx: Tx, day: FeedbackDay, { station, line, answers: all, sheet }: Answers, { keys, now, paper }: TakenBy, asks: string[] | undefined): Promise<Held> {
  if (!asks || !day.roundId) return 'wrong'
  const own = Object.fromEntries(Object.entries(all).filter(([question]) => asks.includes(question)))
  const { problems } = checked(await findRoundQuestions(tx, day.roundId), own)
  const answers = Object.fromEntries(Object.entries(own).filter(([question]) => !problems.some((problem) => problem.question === question)))
  if (paper?.replaces && await takeBack(tx, day.id, paper.replaces, { actor: paper.by, now, how: 'corrected' }) !== 'done') return 'wrong'
  if (sheet !== undefined && !await noteSheet(tx, day.id, sheet)) return 'typed'
  const response = { roundId: day.roundId, place: { serviceLineId: line, unitId: null }, few: 'wait' as const, answers }
  const kept = (responseId: string) => addPaper(tx, day.id, { responseId, stationId: station, serviceLineId: line, sheet: sheet ?? null, pieces: paper!.pieces, typedBy: handOf(paper!.by) })
  const responded = paper ? await respondApart(tx, keys, response, dayOf(now), kept) : await respond(tx, keys, response, dayOf(now))
  return responded.ok ? 'held' : responded.why === 'closed' ? 'late' : 'wrong'
}

/**
 * It is a case like any other, of whichever line it is, on whatever day it comes. Its giver has the receipt that the tablet drew. The report names
 * the lines that were written to: they are noted here, so that it tells nothing of what becomes of a case.
 */
async function takeFeedback(tx: Tx, dayId: string, record: FeedbackRecord, { keys, now }: Given): Promise<Held> {
  const { line } = record
  if (!await receiveFeedback(tx, record, { channel: 'feedback-day', about: line ? { line } : {}, keys, now })) return 'wrong'
  if (line) await noteHeard(tx, dayId, line)
  return 'held'
}
