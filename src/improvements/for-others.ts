// What other subjects ask of improvements: the directory for its public pages, the page of promises, the overview, and the forms by
// which somebody leaves a role.
import type { Db } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import { choicesOn, type Choices } from './choices.sql.ts'
import type { DueIn } from './ledger.ts'
import { dueIn } from './ledger.sql.ts'
import { countImprovements, type Counts } from './list.sql.ts'
import type { Found } from './improvements.sql.ts'
import { doneAt, type Shown } from './shown.sql.ts'
import { improvementsOfRound } from './sources.sql.ts'

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

/** Which roles can answer for one. */
export const improvementChoices = (db: Db, today: Day): Promise<Choices> => choicesOn(db, today)
