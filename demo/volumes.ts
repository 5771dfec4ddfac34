// How many clients the invented county has had in the last four quarters, in each service line and in some units, and in the last calendar
// year in each service line and municipality: the silence map is made of it. Of one line nobody has entered its clients yet.
import { sql, type Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { saveVolumes } from '../src/directory/volumes/volumes.sql.ts'
import { dayOf } from '../src/text/dates.ts'
import type { LineKey } from './lines.ts'
import type { Ids } from './load-directory.ts'
import type { UnitKey } from './units.ts'

const ofLines: Record<LineKey, number> = { 'working-age': 1430, 'families': 920, 'child-welfare': 240, 'family-law': 310, 'substance': 280, 'disability': 760, 'older': 2150 }
const ofUnits: Partial<Record<UnitKey, number>> = { 'social-station': 640, 'harjula-team': 210, 'tuulimylly': 350, 'senioriluotsi': 480, 'ankkuripaikka': 160, 'lehtola': 24 }

/** Whoever is a client in two quarters is one person: a year has less than twice as many as a quarter. */
const ofYear = 1.7
const notEntered: LineKey = 'substance'

/** More in winter than in summer. */
const bySeason = [1.08, 1, 0.87, 1.05]

export async function loadVolumes(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const [year, month] = dayOf(now).split('-').map(Number) as [number, number]
  const quarters = [1, 2, 3, 4].map((back) => {
    const count = year * 4 + Math.floor((month - 1) / 3) - back
    return { year: Math.floor(count / 4), quarter: count % 4 + 1 }
  })
  const people = await tx.selectFrom('municipality').select('id').orderBy(sql`name ->> 'fi'`).execute()
  const entered = Object.entries(ofLines).filter(([key]) => key !== notEntered).map(([key, quarter]) => ({ lineId: ids.line.get(key)!, clients: Math.round(quarter * ofYear) }))
  // Rounded, so that a line has as many as its municipalities make.
  const ofLastYear = entered.flatMap(({ lineId, clients }) => {
    const parts = people.map(({ id }, n) => ({ lineId, municipalityId: id as string | null, clients: Math.round(clients * shareOf(n, people.length)) }))
    return [{ lineId, municipalityId: null as string | null, clients: parts.reduce((sum, part) => sum + part.clients, 0) }, ...parts]
  }).map((one) => ({ ...one, unitId: null, year: year - 1, quarter: null }))
  await saveVolumes(tx as never, ofLastYear)
  await saveVolumes(tx as never, quarters.flatMap((period) => [
    ...Object.entries(ofLines).map(([key, people]) => ({ ...period, unitId: null, lineId: ids.line.get(key)!, municipalityId: null, clients: inQuarter(people, period.quarter) })),
    ...Object.entries(ofUnits).map(([key, people]) => ({ ...period, unitId: ids.unit.get(key)!, lineId: null, municipalityId: null, clients: inQuarter(people, period.quarter) })),
  ]))
}

/** The first are the largest; together they are all. */
const shareOf = (n: number, of: number): number => (of - n) / (of * (of + 1) / 2)

const inQuarter = (people: number, quarter: number): number => Math.round(people * bySeason[quarter - 1]!)
