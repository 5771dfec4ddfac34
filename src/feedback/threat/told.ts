// What the administrator's page tells of threats: of the last half-years that are over.
import type { Db } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Day } from '../../text/dates.ts'
import { halfYearsBefore } from '../afterwards/counted.ts'
import { threatsTold, type ThreatsTold } from './counted.ts'
import { threatsIn } from './counted.sql.ts'

const halfYears = 4

export async function toldOfThreats(db: Db, today: Day): Promise<ThreatsTold[]> {
  const { fewestTold } = await organisation(db)
  const told: ThreatsTold[] = []
  for (const half of halfYearsBefore(today, halfYears)) told.push(threatsTold(half, await threatsIn(db, half), fewestTold))
  return told
}
