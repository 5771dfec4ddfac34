// The numbers of units set against the slips given, month by month; the units with the largest shortfall first.
import type { Day } from '../../text/dates.ts'
import type { Given } from './changes.sql.ts'
import { changeOccasions, setAgainst, sumOf, type Against, type ChangeOccasion, type Count, type Sum } from './counted.ts'
import { isOfMonth, type CountedUnit } from './named.ts'

export type MonthOfUnit = { month: Day; against: Record<ChangeOccasion, Against> }
/** `missing`: the months of which something is not entered. */
export type UnitView = { unit: CountedUnit; months: MonthOfUnit[]; sums: Record<ChangeOccasion, Sum>; missing: Day[]; shortfall: number }

/** `months`: those that are looked at; of a unit that has ended only those in which there was one. */
export function viewOf(units: readonly CountedUnit[], counts: readonly Count[], given: readonly Given[], months: readonly Day[]): UnitView[] {
  const countsBy = Map.groupBy(counts, keyOf)
  // A line that the unit has taken up since is missed from its first number on, and not in the months before.
  const firstTold = new Map<string, Day>()
  for (const { unitId, lineId, monthOn, occasion, happened } of counts.toSorted((a, b) => (a.monthOn < b.monthOn ? 1 : -1))) if (happened !== null) firstTold.set(`${unitId} ${lineId} ${occasion}`, monthOn)
  const givenBy = new Map(given.map((one) => [keyOf(one), one.slips]))
  return units.map((unit) => {
    const against = (monthOn: Day, occasion: ChangeOccasion) => {
      const key = keyOf({ unitId: unit.id, monthOn, occasion })
      return setAgainst(countsBy.get(key) ?? [], givenBy.get(key) ?? 0, unit.lineIds.filter((lineId) => (firstTold.get(`${unit.id} ${lineId} ${occasion}`) ?? monthOn) <= monthOn))
    }
    const own = months.filter((month) => isOfMonth(unit, month)).map((month) => ({ month, against: { end: against(month, 'end'), change: against(month, 'change') } }))
    const sums = { end: sumOf(own.map((one) => one.against.end)), change: sumOf(own.map((one) => one.against.change)) }
    const missing = own.filter((one) => changeOccasions.some((occasion) => one.against[occasion].happened === null || one.against[occasion].partly)).map(({ month }) => month)
    return { unit, months: own, sums, missing, shortfall: sums.end.shortfall + sums.change.shortfall }
  }).toSorted((a, b) => b.shortfall - a.shortfall || b.missing.length - a.missing.length)
}

const keyOf = ({ unitId, monthOn, occasion }: { unitId: string; monthOn: Day; occasion: ChangeOccasion }): string => `${unitId} ${monthOn} ${occasion}`
