// How many clients there are, by unit, service line, municipality and period.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { keyOf, type NamedThings, type Volume } from './read.ts'

export type Period = { year: number; quarter: number | null }
export type VolumeRow = Period & { id: string; unit: Translated | null; line: Translated | null; municipality: Translated | null; clients: number }

/** The newest periods first. */
export async function listVolumes(db: Db, { from, count }: { from: number; count: number }): Promise<{ rows: VolumeRow[]; all: number }> {
  const rows = await db.selectFrom('client_volume as v').leftJoin('unit as u', 'u.id', 'v.unit_id').leftJoin('service_line as l', 'l.id', 'v.service_line_id').leftJoin('municipality as m', 'm.id', 'v.municipality_id')
    .select(['v.id', 'u.name as unit', 'l.name as line', 'm.name as municipality', 'v.year', 'v.quarter', 'v.people as clients'])
    .orderBy('v.year', 'desc').orderBy(sql`v.quarter desc nulls first`).orderBy(sql`l.name ->> 'fi'`).orderBy(sql`u.name ->> 'fi' nulls first`).orderBy(sql`m.name ->> 'fi' nulls first`).orderBy('v.id')
    .offset(from).limit(count).execute()
  const { all } = await db.selectFrom('client_volume').select(sql<number>`count(*)::int`.as('all')).executeTakeFirstOrThrow()
  return { rows, all }
}

export const listPeriods = (db: Db): Promise<Period[]> =>
  db.selectFrom('client_volume').select(['year', 'quarter']).distinct().orderBy('year', 'desc').orderBy(sql`quarter desc nulls first`).execute()

export async function storedVolumes(db: Db): Promise<Map<string, number>> {
  const rows = await db.selectFrom('client_volume').select(['unit_id as unitId', 'service_line_id as lineId', 'municipality_id as municipalityId', 'year', 'quarter', 'people as clients']).execute()
  return new Map(rows.map((row) => [keyOf(row), row.clients]))
}

export async function saveVolumes(tx: Tx, volumes: readonly Volume[]): Promise<void> {
  const rows = volumes.map(({ unitId, lineId, municipalityId, year, quarter, clients }) => ({ unit_id: unitId, service_line_id: lineId, municipality_id: municipalityId, year, quarter, people: clients }))
  for (let from = 0; from < rows.length; from += 1000) {
    await tx.insertInto('client_volume').values(rows.slice(from, from + 1000))
      .onConflict((conflict) => conflict.columns(['unit_id', 'service_line_id', 'municipality_id', 'year', 'quarter']).doUpdateSet((e) => ({ people: e.ref('excluded.people') }))).execute()
  }
}

export const removePeriod = (tx: Tx, { year, quarter }: Period): Promise<unknown> =>
  tx.deleteFrom('client_volume').where('year', '=', year).where('quarter', 'is not distinct from', quarter).execute()

export type HeldPeriod = Period & { line: Translated }

/** Of which lines and periods everybody reads the former numbers still. */
export const listHeld = (db: Db): Promise<HeldPeriod[]> =>
  db.selectFrom('volume_held as h').innerJoin('service_line as l', 'l.id', 'h.service_line_id').select(['l.name as line', 'h.year', 'h.quarter'])
    .orderBy('h.year', 'desc').orderBy(sql`h.quarter desc nulls first`).orderBy(sql`l.name ->> 'fi'`).execute()

/** Those that have ended too: numbers may be of last year. */
export async function namedThings(db: Db, today: Day): Promise<NamedThings> {
  const ended = sql<boolean>`coalesce(ended_on <= ${today}, false)`.as('ended')
  return {
    units: await db.selectFrom('unit').select(['id', 'name', ended]).execute(),
    lines: await db.selectFrom('service_line').select(['id', 'name', ended]).execute(),
    municipalities: await db.selectFrom('municipality').select(['id', 'name', sql<boolean>`false`.as('ended')]).execute(),
  }
}
