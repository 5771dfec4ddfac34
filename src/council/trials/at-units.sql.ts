// Trials in units, a row for each unit that is asked: of one, or of all those of whoever is signed in, page by page.
import { sql, type Expression, type SqlBool } from 'kysely'
import type { Db } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Panel } from '../panel.ts'
import type { InWords } from './checklist.ts'
import type { Decision } from './trial.ts'
import { sealedUnit, trialColumns, type SealedTrial, type SealedUnit } from './trials.sql.ts'

/** `isTried`: some unit has said yes. `name`: of the checklist. */
export type SealedAtUnit = Omit<SealedTrial, 'units'> & { unit: SealedUnit; isTried: boolean; panel: TrialPanel; name: InWords }
export type TrialPanel = Pick<Panel, 'id' | 'name' | 'language' | 'endedOn'>

type Page = { size: number; page: number }

const rows = (db: Db) => db.selectFrom('panel_trial_unit as n').innerJoin('panel_trial as t', 't.id', 'n.trial_id').innerJoin('unit as u', 'u.id', 'n.unit_id').innerJoin('panel as p', 'p.id', 't.panel_id').innerJoin('panel_checklist as c', 'c.id', 't.checklist_id')

const told = (db: Db) => rows(db).select(trialColumns).select([
  sealedUnit.as('unit'), sql<boolean>`exists (select from panel_trial_unit o where o.trial_id = t.id and o.answer = 'accepted')`.as('isTried'),
  sql<TrialPanel>`json_build_object('id', p.id, 'name', p.name, 'language', p.language, 'endedOn', p.ended_on)`.as('panel'), sql<InWords>`json_build_object('fi', c.fi, 'sv', c.sv, 'en', c.en)`.as('name'),
]).$narrowType<{ decision: Decision | null }>()

/** What was withdrawn before they said yes is nothing to a unit. `since`: only what goes on, or was decided from that day on. */
type Asked = { unitIds: readonly string[]; since?: Day }

const isAsked = ({ unitIds, since }: Asked): Expression<SqlBool> => sql<boolean>`(n.unit_id = any(${unitIds}::uuid[]) and (t.withdrawn_on is null or n.accepted_on is not null)
  and (${since ?? null}::date is null or (t.withdrawn_on is null and (t.decided_on is null or t.decided_on >= ${since ?? null}))))`

export const countAtUnits = async (db: Db, asked: Asked): Promise<number> => Number((await rows(db).select((e) => e.fn.countAll().as('n')).where(isAsked(asked)).executeTakeFirstOrThrow()).n)

/** What is to be marked today first, in units in which they try; then the newest. `tries`: ids of those units. */
export const sealedAtUnits = (db: Db, { tries, today, ...asked }: Asked & { tries: readonly string[]; today: Day }, { size, page }: Page): Promise<SealedAtUnit[]> =>
  told(db).where(isAsked(asked))
    .orderBy(sql`(n.answer = 'accepted' and t.withdrawn_on is null and t.decision is null and t.from_on <= ${today} and t.until_on >= ${today} and (p.ended_on is null or p.ended_on > ${today}) and n.unit_id = any(${tries}::uuid[])) is true desc`)
    .orderBy('t.from_on', 'desc').orderBy('t.id').orderBy(sql`u.name ->> 'fi'`).orderBy('u.id').limit(size).offset((page - 1) * size).execute()

export const findSealedAtUnit = async (db: Db, trialId: string, unitId: string): Promise<SealedAtUnit | null> =>
  (isId(trialId) && isId(unitId) ? await told(db).where('t.id', '=', trialId).where('u.id', '=', unitId).executeTakeFirst() : undefined) ?? null
