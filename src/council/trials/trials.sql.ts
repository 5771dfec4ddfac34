// Trials of a council, the units that try, and what was decided. What somebody wrote is handed on sealed.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { InWords } from './checklist.ts'
import type { Decision, Period, Trial, TrialUnit } from './trial.ts'

/** Hexadecimal, as JSON carries it. */
type Sealed = { why: string | null; whyKeyVersion: number | null }
export type SealedUnit = Omit<TrialUnit, 'why'> & Sealed
export type SealedTrial = Omit<Trial, 'why' | 'units'> & Sealed & { units: SealedUnit[] }

/** Of trial `t`. */
export const trialColumns = [
  't.id', 't.panel_id as panelId', 't.checklist_id as checklistId', 't.checklist_version as version', 't.from_on as fromOn', 't.until_on as untilOn', 't.comments_until_on as commentsUntilOn',
  't.begun_in_id as begunInId', 't.meeting_id as meetingId', 't.made_on as madeOn', 't.withdrawn_on as withdrawnOn', 't.decision', 't.decided_on as decidedOn', 't.after_id as afterId', 't.why_key_version as whyKeyVersion',
  sql<string | null>`encode(t.why, 'hex')`.as('why'),
] as const

/** Of unit `u` in it, as `n` says. */
export const sealedUnit = sql<SealedUnit>`json_build_object('unitId', u.id, 'name', u.name, 'supervisorId', u.supervisor_id, 'answer', n.answer, 'answeredOn', n.answered_on, 'acceptedOn', n.accepted_on,
  'why', encode(n.why, 'hex'), 'whyKeyVersion', n.why_key_version)`

const rows = (db: Db) => db.selectFrom('panel_trial as t').select(trialColumns).select(
  sql<SealedUnit[]>`coalesce((select json_agg(${sealedUnit} order by u.name ->> 'fi', u.id) from panel_trial_unit n join unit u on u.id = n.unit_id where n.trial_id = t.id), '[]')`.as('units'),
).$narrowType<{ decision: Decision | null }>()

/** The newest first. */
export const sealedTrials = (db: Db, panelId: string): Promise<SealedTrial[]> => rows(db).where('t.panel_id', '=', panelId).orderBy('t.from_on', 'desc').orderBy('t.id').execute()

export const findSealedTrial = async (db: Db, id: string): Promise<SealedTrial | null> => (isId(id) ? await rows(db).where('t.id', '=', id).executeTakeFirst() : undefined) ?? null

/** What was decided last of each of these checklists. */
export const lastDecisions = (db: Db, checklistIds: readonly string[]): Promise<{ checklistId: string; decision: Decision }[]> =>
  db.selectFrom('panel_trial').distinctOn('checklist_id').select(['checklist_id as checklistId', 'decision']).$narrowType<{ decision: Decision }>().where('checklist_id', 'in', [...checklistIds])
    .where('decision', 'is not', null).where('withdrawn_on', 'is', null).orderBy('checklist_id').orderBy('decided_on', 'desc').orderBy('id').execute()

/** Held until the transaction ends. */
export async function lockTrial(tx: Tx, id: string): Promise<SealedTrial | null> {
  if (!isId(id)) return null
  await sql`select from panel_trial where id = ${id} for update`.execute(tx)
  return findSealedTrial(tx, id)
}

/** Those that go on, and those that were decided after `since`; null: all that were. The newest first. */
export const sealedTrialsSince = (db: Db, panelId: string, since: Day | null): Promise<SealedTrial[]> =>
  rows(db).where('t.panel_id', '=', panelId).where('t.withdrawn_on', 'is', null).where(sql<boolean>`(t.decision is null or ${since}::date is null or t.decided_on > ${since})`).orderBy('t.from_on', 'desc').orderBy('t.id').execute()

type Page = { size: number; page: number }

/** As a list has it: how many units were asked and try, and no words. */
export type ListedTrial = Period & Pick<Trial, 'id' | 'version' | 'withdrawnOn' | 'decision'> & { name: InWords; asked: number; accepted: number }

/** The newest first. */
export const listTrials = (db: Db, panelId: string, { size, page }: Page): Promise<ListedTrial[]> =>
  db.selectFrom('panel_trial as t').innerJoin('panel_checklist as c', 'c.id', 't.checklist_id').select([
    't.id', 't.checklist_version as version', 't.from_on as fromOn', 't.until_on as untilOn', 't.comments_until_on as commentsUntilOn', 't.withdrawn_on as withdrawnOn', 't.decision',
    sql<InWords>`json_build_object('fi', c.fi, 'sv', c.sv, 'en', c.en)`.as('name'),
    sql<number>`(select count(*)::int from panel_trial_unit n where n.trial_id = t.id)`.as('asked'), sql<number>`(select count(*)::int from panel_trial_unit n where n.trial_id = t.id and n.answer = 'accepted')`.as('accepted'),
  ]).$narrowType<{ decision: Decision | null }>().where('t.panel_id', '=', panelId).orderBy('t.from_on', 'desc').orderBy('t.id').limit(size).offset((page - 1) * size).execute()

export const countTrials = async (db: Db, panelId: string): Promise<number> =>
  Number((await db.selectFrom('panel_trial').select((e) => e.fn.countAll().as('n')).where('panel_id', '=', panelId).executeTakeFirstOrThrow()).n)

type OfTrial = Pick<NewTrial, 'panelId' | 'checklistId' | 'version' | 'fromOn' | 'untilOn' | 'unitIds'>

/** One that goes on with the same checklist, days and units. */
export const sameTrial = async (db: Db, { panelId, checklistId, version, fromOn, untilOn, unitIds }: OfTrial): Promise<string | null> =>
  (await db.selectFrom('panel_trial as t').select('t.id').where('t.panel_id', '=', panelId).where('t.checklist_id', '=', checklistId).where('t.checklist_version', '=', version)
    .where('t.from_on', '=', fromOn).where('t.until_on', '=', untilOn).where('t.withdrawn_on', 'is', null).where('t.decision', 'is', null)
    .where(sql<boolean>`array(select n.unit_id from panel_trial_unit n where n.trial_id = t.id order by 1) = array(select distinct unnest(${unitIds}::uuid[]) order by 1)`)
    .orderBy('t.id').limit(1).executeTakeFirst())?.id ?? null

export const isTrialOf = async (db: Db, panelId: string, id: string): Promise<boolean> =>
  isId(id) && await db.selectFrom('panel_trial').select('id').where('id', '=', id).where('panel_id', '=', panelId).executeTakeFirst() !== undefined

/** Meetings of a council, the newest first: in which something was agreed, or is decided. */
export const meetingsToChoose = (db: Db, panelId: string): Promise<{ id: string; number: number; season: string; heldOn: Day | null; begunOn: Day | null }[]> =>
  db.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id').select(['m.id', 'm.number', 's.name as season', 'm.held_on as heldOn', 'm.begun_on as begunOn'])
    .where('s.panel_id', '=', panelId).where('m.cancelled_on', 'is', null).orderBy('s.from_on', 'desc').orderBy('m.number', 'desc').execute()

export type NewTrial = Period & { panelId: string; checklistId: string; version: number; unitIds: readonly string[]; begunInId: string | null; meetingId: string | null; afterId: string | null; on: Day }

export async function insertTrial(tx: Tx, one: NewTrial): Promise<string> {
  const { id } = await tx.insertInto('panel_trial').values({
    panel_id: one.panelId, checklist_id: one.checklistId, checklist_version: one.version, from_on: one.fromOn, until_on: one.untilOn, comments_until_on: one.commentsUntilOn,
    begun_in_id: one.begunInId, meeting_id: one.meetingId, made_on: one.on, after_id: one.afterId,
  }).returning('id').executeTakeFirstOrThrow()
  await tx.insertInto('panel_trial_unit').values(one.unitIds.map((unitId) => ({ trial_id: id, unit_id: unitId }))).execute()
  return id
}

type SealedWords = { ciphertext: Buffer; keyVersion: number }

/** `why`: why not. */
export const setAnswer = (tx: Tx, { trialId, unitId, answer, why, on }: { trialId: string; unitId: string; answer: 'accepted' | 'refused'; why: SealedWords | null; on: Day }) =>
  tx.updateTable('panel_trial_unit').set({
    answer, answered_on: on, why: why?.ciphertext ?? null, why_key_version: why?.keyVersion ?? null, ...(answer === 'accepted' && { accepted_on: sql<Day>`coalesce(accepted_on, ${on}::date)` }),
  }).where('trial_id', '=', trialId).where('unit_id', '=', unitId).execute()

export const setDecision = (tx: Tx, id: string, { decision, why, meetingId, on }: { decision: Decision; why: SealedWords; meetingId: string | null; on: Day }) =>
  tx.updateTable('panel_trial').set({ decision, decided_on: on, why: why.ciphertext, why_key_version: why.keyVersion, ...(meetingId && { meeting_id: meetingId }) }).where('id', '=', id).execute()

export const setWithdrawn = (tx: Tx, id: string, on: Day) => tx.updateTable('panel_trial').set({ withdrawn_on: on }).where('id', '=', id).execute()
