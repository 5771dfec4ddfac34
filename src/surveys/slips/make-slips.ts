// A supervisor makes a block of slips, and enters how many of them came back.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import { groupsOf, lockRound, type Round } from '../rounds.sql.ts'
import type { Survey } from '../surveys.sql.ts'
import { makeBlock } from './make-block.ts'
import { findBlock, setUnused, type NewBlock } from './slips.sql.ts'

export const mostSlips = 240
export const weeksFromTo = [1, 26] as const
export const usualWeeks = 8

export type WantedBlock = Pick<NewBlock, 'groupId' | 'occasion' | 'monthOn' | 'language' | 'slips'> & { weeks: number }
type By = { actor: Actor; now: Date }

/** `not-open`: the round is not asked with slips now. */
export async function makeSlips(tx: Tx, keys: Keys, survey: Survey, roundId: string, wanted: WantedBlock, { actor, now }: By): Promise<{ id: string } | 'not-allowed' | 'not-open'> {
  if (!mayAskSurvey(actor, survey)) return 'not-allowed'
  const round = await lockRound(tx, roundId, 'answering')
  if (!round || !takesSlips(round, dayOf(now)) || !(await groupsOf(tx, roundId)).some(({ id }) => id === wanted.groupId)) return 'not-open'
  const { weeks, ...block } = wanted
  const id = await makeBlock(tx, keys, { ...block, roundId, validUntilOn: validUntil(round, block.monthOn, weeks, dayOf(now)) }, { by: handOf(actor), on: dayOf(now) })
  await record(tx, { what: 'slips-made', by: actor, roundId, detail: { block: (await findBlock(tx, id))!.number, slips: block.slips } }, now)
  return { id }
}

/** Also before its first day: slips are printed before they are handed out. */
export const takesSlips = ({ way, openedOn, closedOn, lastOn }: Round, today: Day): boolean => way === 'code' && openedOn !== null && closedOn === null && lastOn >= today

/** Counted from the day on which they may be handed out; never past the last day of the round. */
export const validUntil = ({ lastOn }: Pick<Round, 'lastOn'>, monthOn: Day, weeks: number, today: Day): Day =>
  [daysAfter(monthOn > today ? monthOn : today, 7 * weeks), lastOn].toSorted()[0]!

/** `changed`: somebody else did so since it was `seen`. */
export async function noteUnused(tx: Tx, survey: Survey, blockId: string, { unused, seen }: { unused: number; seen: number }, { actor, now }: By): Promise<'done' | 'changed' | 'closed' | 'not-allowed'> {
  const block = await findBlock(tx, blockId)
  const round = block && await lockRound(tx, block.roundId, 'answering')
  if (!round || round.surveyId !== survey.id || !mayAskSurvey(actor, survey)) return 'not-allowed'
  if (!takesSlips(round, dayOf(now))) return 'closed'
  return await setUnused(tx, blockId, unused, seen) ? 'done' : 'changed'
}
