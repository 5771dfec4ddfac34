// How many clients the invented county has had in the last four quarters: in each service line, and in some units.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { saveVolumes } from '../src/directory/volumes/volumes.sql.ts'
import { dayOf } from '../src/text/dates.ts'
import type { LineKey } from './lines.ts'
import type { Ids } from './load-directory.ts'
import type { UnitKey } from './units.ts'

const ofLines: Record<LineKey, number> = { 'working-age': 1430, 'families': 920, 'child-welfare': 240, 'family-law': 310, 'substance': 280, 'disability': 760, 'older': 2150 }
const ofUnits: Partial<Record<UnitKey, number>> = { 'social-station': 640, 'harjula-team': 210, 'tuulimylly': 350, 'senioriluotsi': 480, 'ankkuripaikka': 160 }

/** More in winter than in summer. */
const bySeason = [1.08, 1, 0.87, 1.05]

export async function loadVolumes(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  const [year, month] = dayOf(now).split('-').map(Number) as [number, number]
  const quarters = [1, 2, 3, 4].map((back) => {
    const count = year * 4 + Math.floor((month - 1) / 3) - back
    return { year: Math.floor(count / 4), quarter: count % 4 + 1 }
  })
  await saveVolumes(tx as never, quarters.flatMap((period) => [
    ...Object.entries(ofLines).map(([key, people]) => ({ ...period, unitId: null, lineId: ids.line.get(key)!, municipalityId: null, clients: inQuarter(people, period.quarter) })),
    ...Object.entries(ofUnits).map(([key, people]) => ({ ...period, unitId: ids.unit.get(key)!, lineId: null, municipalityId: null, clients: inQuarter(people, period.quarter) })),
  ]))
}

const inQuarter = (people: number, quarter: number): number => Math.round(people * bySeason[quarter - 1]!)
