// Whether it has changed, in the givers' own word; and all of them together, counted once a night.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { tallyFrom, type Tally } from './tally.ts'

export const saysOf = ['changed', 'not-changed'] as const
export type Says = (typeof saysOf)[number]

/** Of one giver, by improvement: what they say of the "done" that holds now. */
export async function verdictsOf(db: Db, caseId: string): Promise<Map<string, Says>> {
  const rows = await db.selectFrom('improvement_verdict as v').innerJoin('improvement as i', (join) => join.onRef('i.id', '=', 'v.improvement_id').onRef('i.settled_on', '=', 'v.settled_on'))
    .select(['v.improvement_id', 'v.says']).where('v.case_id', '=', caseId).where('i.state', '=', 'done').execute()
  return new Map(rows.map(({ improvement_id, says }) => [improvement_id, says as Says]))
}

/** One of each giver; what is said again takes its place. */
export const keepVerdict = (tx: Tx, { improvementId, caseId, says, settledOn }: { improvementId: string; caseId: string; says: Says; settledOn: Day }) =>
  tx.insertInto('improvement_verdict').values({ improvement_id: improvementId, case_id: caseId, says, settled_on: settledOn })
    .onConflict((conflict) => conflict.columns(['improvement_id', 'case_id']).doUpdateSet({ says, settled_on: settledOn })).execute()

/** Of the "done" that holds now, also where nobody has said anything; null where it is not done. */
export async function tallyOf(db: Db, improvementId: string): Promise<Tally | null> {
  const row = await db.selectFrom('improvement as i').leftJoin('improvement_tally as a', (join) => join.onRef('a.improvement_id', '=', 'i.id').onRef('a.settled_on', '=', 'i.settled_on'))
    .select(['a.changed', 'a.not_changed', 'i.settled_on']).select((e) => e.selectFrom('organisation').select('fewest_told').as('fewest')).where('i.id', '=', improvementId).where('i.state', '=', 'done').executeTakeFirst()
  return row?.settled_on ? tallyFrom({ changed: row.changed ?? 0, notChanged: row.not_changed ?? 0, settledOn: row.settled_on, fewest: row.fewest! }) : null
}

/** Of whatever is done and somebody has said something of. That somebody was told of a dispute holds for one "done". */
export async function countVerdicts(tx: Tx, today: Day): Promise<void> {
  await sql`
    insert into improvement_tally (improvement_id, settled_on, measured_on, changed, not_changed)
    select i.id, i.settled_on, ${today}, count(*) filter (where v.says = 'changed'), count(*) filter (where v.says = 'not-changed')
    from improvement i join improvement_verdict v on v.improvement_id = i.id and v.settled_on = i.settled_on
    where i.state = 'done' and exists (select from improvement_source o where o.improvement_id = i.id and o.case_id = v.case_id and o.ended_on is null)
    group by i.id
    on conflict (improvement_id) do update set
      told_on = case when improvement_tally.settled_on = excluded.settled_on then improvement_tally.told_on end,
      settled_on = excluded.settled_on, measured_on = excluded.measured_on, changed = excluded.changed, not_changed = excluded.not_changed`.execute(tx)
}

export const lastCounted = async (tx: Tx): Promise<Day | null> =>
  (await tx.selectFrom('improvement_tally').select((e) => e.fn.max('measured_on').as('on')).executeTakeFirst())?.on ?? null
