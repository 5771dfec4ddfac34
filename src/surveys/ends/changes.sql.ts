// How many relationships ended or changed worker: the newest word for each unit, line, month and occasion, and what was said before.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { changeOccasions, type ChangeOccasion, type Count, type CountPlace } from './counted.ts'

/** Entered at the desk, read from a file, or told by another system. */
export type Came = 'form' | 'file' | 'system'
/** `by`: whose hand it was, or of a system the key that it has. */
export type SetBy = { came: Came; by: string; on: Day }
export type StoredCount = Count & { id: string }
export type ToldCount = Count & { came: Came; setOn: Day; who: string | null }

const stored = (db: Db) => db.selectFrom('relationship_change as r')
  .select(['r.id', 'r.unit_id as unitId', 'r.service_line_id as lineId', 'r.month_on as monthOn', 'r.occasion', 'r.happened']).$narrowType<{ occasion: ChangeOccasion }>()

/** Of all units from a month on. */
export const countsSince = (db: Db, month: Day): Promise<StoredCount[]> => stored(db).where('r.month_on', '>=', month).execute()

export const countsOfMonths = async (db: Db, months: readonly Day[]): Promise<StoredCount[]> => (months.length ? stored(db).where('r.month_on', 'in', [...months]).execute() : [])

/** Of one unit, with when and by whom each was last set; the name of a key is the system's. */
export const toldOfUnit = (db: Db, unitId: string, since: Day): Promise<ToldCount[]> =>
  stored(db).leftJoin('person as p', 'p.id', 'r.set_by').leftJoin('api_key as k', 'k.id', 'r.key_id').leftJoin('service_line as l', 'l.id', 'r.service_line_id')
    .select(['r.came', 'r.set_on as setOn', (e) => e.fn.coalesce('p.name', 'k.name').as('who')]).$narrowType<{ came: Came }>()
    .where('r.unit_id', '=', unitId).where('r.month_on', '>=', since).orderBy('r.month_on', 'desc').orderBy('r.occasion', 'desc').orderBy('l.position').execute()

export type EarlierCount = Omit<ToldCount, 'unitId'>

/** What was said before, the newest first. */
export const earlierOfUnit = (db: Db, unitId: string, since: Day): Promise<EarlierCount[]> =>
  db.selectFrom('relationship_change_before as b').innerJoin('relationship_change as r', 'r.id', 'b.change_id').leftJoin('person as p', 'p.id', 'b.set_by').leftJoin('api_key as k', 'k.id', 'b.key_id')
    .select(['r.service_line_id as lineId', 'r.month_on as monthOn', 'r.occasion', 'b.happened', 'b.came', 'b.set_on as setOn', (e) => e.fn.coalesce('p.name', 'k.name').as('who')])
    .$narrowType<{ occasion: ChangeOccasion; came: Came }>()
    .where('r.unit_id', '=', unitId).where('r.month_on', '>=', since)
    .orderBy('r.month_on', 'desc').orderBy('r.occasion', 'desc').orderBy('r.service_line_id').orderBy('b.number', 'desc').execute()

/** Whether anybody has ever told a number lately: before that the organisation does not count, and nobody is reminded to. */
export const isCounted = async (db: Db, since: Day): Promise<boolean> =>
  (await db.selectFrom('relationship_change').select('id').where('month_on', '>=', since).where('happened', 'is not', null).limit(1).executeTakeFirst()) !== undefined

export const keyOf = ({ unitId, lineId, monthOn, occasion }: CountPlace): string => [unitId, lineId ?? '', monthOn, occasion].join(' ')

/** The caller has made sure that nobody else writes, and that each is another number than what is stored: that goes into the history first. */
export async function saveCounts(tx: Tx, counts: readonly Count[], { came, by, on }: SetBy): Promise<void> {
  const who = came === 'system' ? { set_by: null, key_id: by } : { set_by: by, key_id: null }
  for (let from = 0; from < counts.length; from += 1000) {
    const part = counts.slice(from, from + 1000)
    await keepBefore(tx, part)
    await tx.insertInto('relationship_change')
      .values(part.map(({ unitId, lineId, monthOn, occasion, happened }) => ({ unit_id: unitId, service_line_id: lineId, month_on: monthOn, occasion, happened, came, set_on: on, ...who })))
      .onConflict((conflict) => conflict.columns(['unit_id', 'service_line_id', 'month_on', 'occasion']).doUpdateSet((e) => ({
        happened: e.ref('excluded.happened'), came: e.ref('excluded.came'), set_on: e.ref('excluded.set_on'), set_by: e.ref('excluded.set_by'), key_id: e.ref('excluded.key_id'),
      }))).execute()
  }
}

const keepBefore = (tx: Tx, counts: readonly Count[]) => sql`
  insert into relationship_change_before (change_id, number, happened, came, set_on, set_by, key_id)
  select r.id, (select coalesce(max(b.number), 0) + 1 from relationship_change_before b where b.change_id = r.id), r.happened, r.came, r.set_on, r.set_by, r.key_id
  from unnest(${counts.map(({ unitId }) => unitId)}::uuid[], ${counts.map(({ lineId }) => lineId)}::uuid[], ${counts.map(({ monthOn }) => monthOn)}::date[], ${counts.map(({ occasion }) => occasion)}::text[])
    as n (unit_id, line_id, month_on, occasion)
  join relationship_change r on r.unit_id = n.unit_id and r.service_line_id is not distinct from n.line_id and r.month_on = n.month_on and r.occasion = n.occasion`.execute(tx)

export type Given = { unitId: string; monthOn: Day; occasion: ChangeOccasion; slips: number }

/**
 * Slips that were made for a month and did not come back, over all rounds. Which of them were used is asked by nobody. Codes that are
 * sent to those on a list are no slips, and what was made for a whole line is of no unit.
 */
export const slipsGiven = (db: Db, { from, to }: { from: Day; to: Day }): Promise<Given[]> =>
  db.selectFrom('slip_block as b').innerJoin('round_group as g', 'g.id', 'b.group_id')
    .select(['g.unit_id as unitId', 'b.month_on as monthOn', 'b.occasion', sql<number>`sum(b.slips - b.unused)::int`.as('slips')])
    .where('b.occasion', 'in', [...changeOccasions]).where('b.month_on', '>=', from).where('b.month_on', '<=', to).where('g.unit_id', 'is not', null)
    .groupBy(['g.unit_id', 'b.month_on', 'b.occasion']).$narrowType<{ unitId: string; occasion: ChangeOccasion }>().execute()

/** Made for several units together, of a service line or of everything: they can be set against no unit's number. */
export const slipsOfNoUnit = async (db: Db, { from, to }: { from: Day; to: Day }): Promise<number> => {
  const { slips } = await db.selectFrom('slip_block as b').innerJoin('round_group as g', 'g.id', 'b.group_id').select(sql<number>`coalesce(sum(b.slips - b.unused), 0)::int`.as('slips'))
    .where('b.occasion', 'in', [...changeOccasions]).where('b.month_on', '>=', from).where('b.month_on', '<=', to).where('g.unit_id', 'is', null).executeTakeFirstOrThrow()
  return slips
}
