// A number of something larger tells more than a hole: where it cannot be shown how much came of a place in a period, the nearest that can be is
// named: of a longer period, of the line that the unit is in, and otherwise of the whole organisation.
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'
import { nearest } from '../disclosure/merge.ts'
import type { Told } from '../disclosure/publishable.ts'
import { containing, type Direction } from '../disclosure/tables.ts'
import { monthsOf, timeOf, type PeriodName } from '../statistics/period.ts'
import { lookUp, readPublished } from '../statistics/published.sql.ts'
import type { StatPlace } from '../statistics/place.ts'
import { lineOfUnit } from './places.sql.ts'

/** `at`: the place itself, the line around a unit, or all. */
export type Nearest = { at: 'here' | 'whole' | { lineId: string; name: Translated }; period: PeriodName; came: Told }

const whole: StatPlace = { serviceLineId: null, unitId: null }

export async function nearestOf(db: Db, here: StatPlace, period: PeriodName): Promise<Nearest | null> {
  const line = here.unitId ? await lineOfUnit(db, here.unitId) : null
  const at: Record<string, StatPlace> = { here, ...(line && { line: { serviceLineId: line.id, unitId: null } }), whole }
  const places: Direction = {
    name: 'place', nodes: Object.keys(at), sums: line ? [{ whole: 'line', parts: ['here'] }, { whole: 'whole', parts: ['line'] }] : [{ whole: 'whole', parts: ['here'] }],
  }
  const time = timeOf(monthsOf(period.slice(0, 4)))
  const around = [...containing(time, period)]
  const came = lookUp(await readPublished(db, { periods: around, places: Object.values(at), figures: ['came'] }))
  const found = nearest([places, time], { place: 'here', time: period }, ({ place, time }) => came(at[place!]!, time!, 'came'))
  if (!found) return null
  const { place, time: when } = found.at
  return { at: place === 'line' && line ? { lineId: line.id, name: line.name } : place === 'here' ? 'here' : 'whole', period: when!, came: found.told }
}
