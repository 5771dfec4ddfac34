// A number of something larger tells more than a hole: where it cannot be shown how much came of a place in a period, the nearest that can be is
// named, of a longer period first, and otherwise of the whole organisation.
import type { Db } from '../../db/db.ts'
import { nearest } from '../disclosure/merge.ts'
import type { Told } from '../disclosure/publishable.ts'
import { containing, type Direction } from '../disclosure/tables.ts'
import { monthsOf, timeOf, type PeriodName } from '../statistics/period.ts'
import { lookUp, readPublished } from '../statistics/published.sql.ts'
import type { StatPlace } from '../statistics/place.ts'

export type Nearest = { isWhole: boolean; period: PeriodName; came: Told }

const whole: StatPlace = { serviceLineId: null, unitId: null }
const places: Direction = { name: 'place', nodes: ['whole', 'here'], sums: [{ whole: 'whole', parts: ['here'] }] }

export async function nearestOf(db: Db, here: StatPlace, period: PeriodName): Promise<Nearest | null> {
  const time = timeOf(monthsOf(period.slice(0, 4)))
  const around = [...containing(time, period)]
  const came = lookUp(await readPublished(db, { periods: around, places: [here, whole], figures: ['came'] }))
  const found = nearest([places, time], { place: 'here', time: period }, ({ place, time }) => came(place === 'here' ? here : whole, time!, 'came'))
  return found && { isWhole: found.at['place'] === 'whole', period: found.at['time']!, came: found.told }
}
