// What was put together of periods that are over: added once, and read.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { shownBefore } from '../../surveys/results/figures.ts'
import { toldBefore } from '../disclosure/publishable.ts'
import type { Voice } from './core.ts'
import type { PeriodName } from './period.ts'
import type { Place, Told, Way } from './told.ts'

/** Of lines, as `line/voice/period`. */
export const madeSoFar = async (db: Db): Promise<Set<string>> =>
  new Set((await db.selectFrom('satisfaction').select(['service_line_id', 'voice', 'period']).where('unit_id', 'is', null).execute()).map(({ service_line_id, voice, period }) => `${service_line_id}/${voice}/${period}`))

export async function addTold(tx: Tx, told: readonly Told[]): Promise<void> {
  if (!told.length) return
  const added = await tx.insertInto('satisfaction').values(told.map(({ period, voice, lineId, unitId, responses, handed, units, ways, reworded, madeOn }) =>
    ({ period, voice, service_line_id: lineId, unit_id: unitId, responses, handed, units_asked: units?.asked ?? null, units: units?.shown ?? null, ways: [...ways], reworded, made_on: madeOn }))).returning(['id', 'period', 'voice', 'service_line_id as lineId', 'unit_id as unitId']).execute()
  const ids = new Map(added.map(({ id, ...of }) => [keyOf(of), id]))
  await tx.insertInto('satisfaction_round').values(told.flatMap((one) => one.rounds.map(({ id, shown }) => ({ satisfaction_id: ids.get(keyOf(one))!, round_id: id, shown })))).execute()
  const counts = told.flatMap((one) => [...one.figures].flatMap(([question, { given }]) => [...given].map(([value, count]) => ({ satisfaction_id: ids.get(keyOf(one))!, question, value, given: count }))))
  // So few values at a time that a statement stays within what the driver can number.
  for (let from = 0; from < counts.length; from += 2000) await tx.insertInto('satisfaction_count').values(counts.slice(from, from + 2000)).execute()
}

const keyOf = ({ period, voice, lineId, unitId }: { period: string; voice: string } & Place): string => [period, voice, lineId, unitId].join('/')

/** Of one place, or of every line where there is none; in no order. */
export async function readTold(db: Db, periods: readonly PeriodName[], place: Place | null): Promise<Told[]> {
  const stored = await db.selectFrom('satisfaction as s').select(['s.id', 's.period', 's.voice', 's.service_line_id as lineId', 's.unit_id as unitId', 's.responses', 's.handed', 's.units_asked as unitsAsked', 's.units as unitsShown', 's.ways', 's.reworded', 's.made_on as madeOn'])
    .select(sql<{ id: string; shown: boolean }[]>`(select json_agg(json_build_object('id', r.round_id, 'shown', r.shown) order by r.round_id) from satisfaction_round r where r.satisfaction_id = s.id)`.as('rounds'))
    .select(sql<{ question: string; value: string; given: number }[]>`(select coalesce(json_agg(json_build_object('question', c.question, 'value', c.value, 'given', c.given)), '[]') from satisfaction_count c where c.satisfaction_id = s.id)`.as('counts'))
    .where('s.period', 'in', [...periods]).where('s.unit_id', 'is not distinct from', place?.unitId ?? null).$if(place !== null, (query) => query.where('s.service_line_id', '=', place!.lineId))
    .$narrowType<{ voice: Voice; ways: Way[] }>().execute()
  return stored.map(({ id: _, counts, unitsAsked, unitsShown, responses, ...one }) => ({
    ...one, responses: responses === null ? null : toldBefore(responses), units: unitsAsked === null || unitsShown === null ? null : { asked: unitsAsked, shown: unitsShown },
    figures: new Map([...Map.groupBy(counts, ({ question }) => question)].map(([question, own]) => [question, shownBefore(new Map(own.map(({ value, given }) => [value, given])))])),
  }))
}

/** Units of which something was ever put together in a line, by name. */
export const unitsTold = (db: Db, lineId: string): Promise<{ id: string; name: { fi: string; sv?: string; en?: string } }[]> =>
  db.selectFrom('unit as u').select(['u.id', 'u.name']).where((e) => e.exists(e.selectFrom('satisfaction as s').select(e.lit(1).as('one')).whereRef('s.unit_id', '=', 'u.id').where('s.service_line_id', '=', lineId)))
    .orderBy(sql`u.name ->> 'fi'`).execute()

/** Of which periods there is anything of which line, and in which voice; the first year first. */
export const toldAbout = (db: Db, lineId: string | null): Promise<{ lineId: string; voice: Voice; period: PeriodName }[]> =>
  db.selectFrom('satisfaction').select(['service_line_id as lineId', 'voice', 'period']).where('unit_id', 'is', null).$if(lineId !== null, (query) => query.where('service_line_id', '=', lineId)).orderBy('period').$narrowType<{ voice: Voice }>().execute()
