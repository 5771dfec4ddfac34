// What whoever is signed in finds of trials: those that their units are asked to take part in.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswerForUnit, mayGreetForUnit, mayTryInUnit } from '../../staff/council-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { goesOn } from '../asked.ts'
import type { Panel } from '../panel.ts'
import { findPanel } from '../panels.sql.ts'
import { unitsThere } from '../units.sql.ts'
import type { Checklist } from './checklist.ts'
import { findChecklist } from './checklists.sql.ts'
import { mayCommentOn, mayTapOn, trialState, type Trial, type TrialState, type TrialUnit } from './trial.ts'
import { sealedTrialsIn } from './trials.sql.ts'
import { findTrial, openTrial } from './words.ts'

/** `taps`, `comments`, `answers`: what they may do there today. */
export type TrialAtUnit = { trial: Trial; unit: TrialUnit; state: TrialState; checklist: Checklist; panel: Panel; taps: boolean; comments: boolean; answers: boolean }
type Who = { actor: Actor; keys: Keys; now: Date }

/** Those to be marked today first. `unitId`: of this unit alone. */
export async function trialsAtUnits(db: Db, { actor, keys, now }: Who, unitId?: string): Promise<TrialAtUnit[]> {
  const mine = new Set((await unitsThere(db, dayOf(now))).filter((unit) => mayGreetForUnit(actor, unit) && (!unitId || unit.id === unitId)).map(({ id }) => id))
  if (!mine.size) return []
  const found: TrialAtUnit[] = []
  for (const sealed of await sealedTrialsIn(db, [...mine])) {
    const trial = openTrial(keys, sealed)
    for (const unit of trial.units.filter((one) => mine.has(one.unitId))) found.push(await around(db, trial, unit, { actor, now }))
  }
  return found.sort((a, b) => Number(b.taps) - Number(a.taps))
}

/** Null where there is none, or it is nothing of theirs. */
export async function trialAtUnit(db: Db, { trialId, unitId }: { trialId: string | undefined; unitId: string | undefined }, { actor, keys, now }: Who): Promise<TrialAtUnit | null> {
  const trial = await findTrial(db, keys, trialId ?? '')
  const unit = trial?.units.find((one) => one.unitId === unitId)
  return trial && unit && mayGreetForUnit(actor, { id: unit.unitId, supervisorId: unit.supervisorId }) ? around(db, trial, unit, { actor, now }) : null
}

async function around(db: Db, trial: Trial, unit: TrialUnit, { actor, now }: Omit<Who, 'keys'>): Promise<TrialAtUnit> {
  const today = dayOf(now)
  const of = { id: unit.unitId, supervisorId: unit.supervisorId }
  const [panel, checklist] = [await findPanel(db, trial.panelId, today), await findChecklist(db, trial.panelId, trial.checklistId)]
  const goes = panel !== null && goesOn(panel, today)
  const tries = goes && mayTryInUnit(actor, of)
  // Why another unit does not is no matter of theirs.
  const alone = { ...trial, units: trial.units.map((one) => (one.unitId === unit.unitId ? one : { ...one, why: null })) }
  return {
    trial: alone, unit, state: trialState(trial, today), checklist: checklist!, panel: panel!,
    taps: tries && mayTapOn(trial, unit, today), comments: tries && mayCommentOn(trial, unit, today), answers: goes && mayAnswerForUnit(actor, of),
  }
}
