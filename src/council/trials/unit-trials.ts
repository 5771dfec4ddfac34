// What whoever is signed in finds of trials: those that their units are asked to take part in.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswerForUnit, mayGreetForUnit, mayTryInUnit } from '../../staff/council-duties.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import type { Paged } from '../../web/paged.ts'
import { goesOn } from '../asked.ts'
import { unitsThere, type CouncilUnit } from '../units.sql.ts'
import { findSealedAtUnit, sealedAtUnits, type SealedAtUnit, type TrialPanel } from './at-units.sql.ts'
import type { InWords } from './checklist.ts'
import { mayCommentOn, mayTapOn, trialState, type Trial, type TrialState, type TrialUnit } from './trial.ts'
import { openTrial } from './words.ts'

/** `name`: of its checklist. `taps`, `comments`, `answers`: what they may do there today. */
export type TrialAtUnit = { trial: Omit<Trial, 'units'>; unit: TrialUnit; state: TrialState; name: InWords; panel: TrialPanel; taps: boolean; comments: boolean; answers: boolean }
type Who = { actor: Actor; keys: Keys; now: Date }

/** The units of which they see what is tried. */
export const unitsSeen = async (db: Db, { actor, now }: Pick<Who, 'actor' | 'now'>): Promise<CouncilUnit[]> => (await unitsThere(db, dayOf(now))).filter((unit) => mayGreetForUnit(actor, unit))

/** Of these units, a page: what is to be marked today first. `since`: only what goes on, or was decided from that day on. */
export async function trialsAtUnits(db: Db, units: readonly CouncilUnit[], { since, ...paged }: Pick<Paged, 'page' | 'size'> & { since?: Day }, { actor, keys, now }: Who): Promise<TrialAtUnit[]> {
  const tries = units.filter((unit) => mayTryInUnit(actor, unit)).map(({ id }) => id)
  const sealed = await sealedAtUnits(db, { unitIds: units.map(({ id }) => id), tries, today: dayOf(now), ...(since && { since }) }, paged)
  return sealed.map((one) => around(one, { actor, keys, now }))
}

/** Null where there is none, or it is nothing of theirs. */
export async function trialAtUnit(db: Db, { trialId, unitId }: { trialId: string | undefined; unitId: string | undefined }, who: Who): Promise<TrialAtUnit | null> {
  const sealed = await findSealedAtUnit(db, trialId ?? '', unitId ?? '')
  return sealed && mayGreetForUnit(who.actor, { id: sealed.unit.unitId, supervisorId: sealed.unit.supervisorId }) ? around(sealed, who) : null
}

/** Why another unit does not is no matter of theirs: of the others it is only known whether any tries. */
function around({ unit: sealed, isTried, panel, name, ...rest }: SealedAtUnit, { actor, keys, now }: Who): TrialAtUnit {
  const today = dayOf(now)
  const { units, ...trial } = openTrial(keys, { ...rest, units: [sealed] })
  const unit = units[0]!
  const of = { id: unit.unitId, supervisorId: unit.supervisorId }
  const asked = { ...trial, units: isTried ? [{ answer: 'accepted' as const }] : [] }
  const goes = goesOn(panel, today)
  const tries = goes && mayTryInUnit(actor, of)
  return { trial, unit, state: trialState(asked, today), name, panel, taps: tries && mayTapOn(asked, unit, today), comments: tries && mayCommentOn(asked, unit, today), answers: goes && mayAnswerForUnit(actor, of) }
}
