// Which units have to be told of a trial, and that they were: each of three times once; and of what was decided.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export type UnitToTell = {
  trialId: string; unitId: string; fromOn: Day; untilOn: Day; commentsUntilOn: Day; withdrawnOn: Day | null; decision: 'adopt' | 'change' | 'drop' | null
  answer: 'accepted' | 'refused' | null; askedToldOn: Day | null; begunToldOn: Day | null; commentsToldOn: Day | null; decisionToldOn: Day | null; acceptedOn: Day | null
}

/** Of trials that go on, of councils and units that do; and of what was decided and nobody has been told of. */
export const unitsToTell = (tx: Tx, today: Day): Promise<UnitToTell[]> =>
  tx.selectFrom('panel_trial_unit as n').innerJoin('panel_trial as t', 't.id', 'n.trial_id').innerJoin('unit as u', 'u.id', 'n.unit_id').select([
    'n.trial_id as trialId', 'n.unit_id as unitId', 't.from_on as fromOn', 't.until_on as untilOn', 't.comments_until_on as commentsUntilOn', 't.withdrawn_on as withdrawnOn', 't.decision',
    'n.answer', 'n.accepted_on as acceptedOn', 'n.asked_told_on as askedToldOn', 'n.begun_told_on as begunToldOn', 'n.comments_told_on as commentsToldOn', 't.decision_told_on as decisionToldOn',
  ]).$narrowType<Pick<UnitToTell, 'decision' | 'answer'>>()
    .innerJoin('panel as p', 'p.id', 't.panel_id').where((e) => e.or([e('t.decision', 'is not', null), e('p.ended_on', 'is', null), e('p.ended_on', '>', today)]))
    .where('t.withdrawn_on', 'is', null).where((e) => e.or([e('u.ended_on', 'is', null), e('u.ended_on', '>', today)]))
    .where((e) => e.or([e.and([e('t.decision', 'is', null), e('t.comments_until_on', '>=', today)]), e.and([e('t.decision', 'is not', null), e('t.decision_told_on', 'is', null)])]))
    .orderBy('t.id').orderBy('n.unit_id').execute()

const toldOn = { asked: 'asked_told_on', began: 'begun_told_on', comments: 'comments_told_on' } as const

export async function noteTold(tx: Tx, units: readonly Pick<UnitToTell, 'trialId' | 'unitId'>[], of: keyof typeof toldOn, on: Day): Promise<void> {
  if (!units.length) return
  await sql`update panel_trial_unit n set ${sql.ref(toldOn[of])} = ${on} from unnest(${units.map(({ trialId }) => trialId)}::uuid[], ${units.map(({ unitId }) => unitId)}::uuid[]) as t (trial_id, unit_id)
    where n.trial_id = t.trial_id and n.unit_id = t.unit_id`.execute(tx)
}

export const noteDecisionsTold = (tx: Tx, on: Day) =>
  tx.updateTable('panel_trial').set({ decision_told_on: on }).where('decision', 'is not', null).where('decision_told_on', 'is', null).where(sql<boolean>`withdrawn_on is null`).execute()
