// What other subjects ask of improvements: the directory for its public pages, the page of promises, the overview, and the forms by
// which somebody leaves a role, or a unit or a service line is taken out of use.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Actor } from '../staff/actor.ts'
import { mayWriteImprovement } from '../staff/duties.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { choicesOn, type Choices } from './choices.sql.ts'
import { readEnd } from './handover/end-form.ts'
import { carryOutEnd } from './handover/end.ts'
import { improvementsAt, lockAt } from './handover/held.ts'
import type { Ending } from './handover/place.ts'
import type { DueIn } from './ledger.ts'
import { dueIn } from './ledger.sql.ts'
import { countImprovements, listImprovements, type Counts } from './list.sql.ts'
import { improvementsById, type Found } from './improvements.sql.ts'
import { doneAt, listShown, movedSince, type Shown } from './shown.sql.ts'
import { improvementsOfDay, improvementsOfRound } from './sources.sql.ts'

/** More would hide what people came for. */
const mostHere = 3

/** What is done there, the newest first. */
export const changedHere = (db: Db, place: { unitId: string } | { serviceId: string }, today: Day): Promise<Shown[]> => doneAt(db, place, mostHere, today)

/** By service line; null: what is of the whole organisation. `quarters`: those that have ended, by their first day. */
export const improvementsDue = (db: Db, quarters: readonly Day[], today: Day): Promise<Map<string | null, DueIn[]>> => dueIn(db, quarters, today)

/** How many are late, and for how many nobody holds the role. */
export const improvementCounts = (db: Db, actor: Actor, today: Day): Promise<Counts> => countImprovements(db, actor, { line: null, unit: null, state: null }, today)

/** What came of the results of a round of a survey, seen by everybody or not; the newest first. */
export const improvementsFromRound = (db: Db, roundId: string, today: Day): Promise<Found[]> => improvementsOfRound(db, roundId, today)

/** What came of the wishes of a feedback day, by their theme, seen by everybody or not; the newest first. */
export const improvementsFromDay = (db: Db, dayId: string, today: Day): Promise<(Found & { dayThemeId: string })[]> => improvementsOfDay(db, dayId, today)

/** How those are that a clients' council asks about. */
export const improvementsStanding = (db: Db, ids: readonly string[], today: Day): Promise<Found[]> => improvementsById(db, ids, today)

/** Of those that everybody sees: what is late, what waits the longest first; and what else moved since a day. */
export async function promisedToAll(db: Db, since: Day | null, today: Day): Promise<{ late: Shown[]; moved: Shown[] }> {
  const late = (await listShown(db, { line: null, unit: null, state: 'late' }, { size: mostToJoin, page: 1 }, today)).sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  return { late, moved: since === null ? [] : (await movedSince(db, { since, line: null }, mostToJoin, today)).filter((one) => !one.late) }
}

/** Open ones that something else can still become a part of, where the actor may write one. */
export const improvementsToJoin = async (db: Db, actor: Actor, today: Day): Promise<Found[]> =>
  (await listImprovements(db, actor, { line: null, unit: null, state: 'open' }, { size: mostToJoin, page: 1 }, today)).filter((one) => mayWriteImprovement(actor, one))
const mostToJoin = 100

/** Whether they may write one of anything at all, or of some place. */
export const mayWriteSome = (actor: Actor): boolean => mayWriteImprovement(actor, { serviceLineId: null, unitIds: [] })
  || actor.roles.some(({ role, unitId, serviceLineId }) => role === 'supervisor' && mayWriteImprovement(actor, { serviceLineId, unitIds: unitId ? [unitId] : [] }))

/** Which roles can answer for one. */
export const improvementChoices = (db: Db, today: Day): Promise<Choices> => choicesOn(db, today)

export type { Ending as EndingPlace } from './handover/place.ts'

/** Open ones of a unit or a service line, or for which its role answers. */
export const openImprovementsAt = (db: Db, ending: Ending, today: Day): Promise<Found[]> => improvementsAt(db, ending, today)

/** Before it ends: does what was decided about each, or says what is undecided, and then nothing is done. */
export async function settleEnding(tx: Tx, ending: Ending, form: Form, { by, now, keys, t }: { by: Actor; now: Date; keys: Keys; t: Texts }): Promise<Problem[]> {
  const today = dayOf(now)
  const held = await lockAt(tx, ending, today)
  const { decisions, problems } = readEnd(form, { held, ending, choices: await choicesOn(tx, today) }, t, by.language)
  if (!problems.length) await carryOutEnd(tx, ending, decisions, { by, now, keys })
  return problems
}
