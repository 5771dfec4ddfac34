// Rows of numbers as another system tells them: all of them can be taken, or none is. What cannot be taken is told by its place.
import type { Day } from '../../text/dates.ts'
import { changeOccasions, type Count } from './counted.ts'
import { isCountable, readMonth } from './months.ts'
import { isOfMonth, type FoundPlace, type Unfound } from './named.ts'

/** `line`: '' where the number is of the whole unit. A number that is not told is null. */
export type ToldRow = { unit: string; line: string; month: string; end: number | null; change: number | null }
/** `row` counts from 0. `field`: null where it is about the whole row. */
export type WrongRow = { row: number; field: 'unit' | 'line' | 'month' | null; why: Unfound['why'] | 'notNow' | 'endedUnit' | 'nothing' | 'twice'; detail: string }

export function readTold(rows: readonly ToldRow[], { find, today }: { find(unit: string, line: string): FoundPlace | Unfound; today: Day }): { ok: true; counts: Count[] } | { ok: false; wrong: WrongRow[] } {
  const [counts, wrong, seen] = [[] as Count[], [] as WrongRow[], new Map<string, number>()]
  rows.forEach((told, row) => {
    const say = (field: WrongRow['field'], why: WrongRow['why'], detail = '') => void wrong.push({ row, field, why, detail })
    const place = find(told.unit, told.line)
    const monthOn = readMonth(told.month)
    if ('why' in place) return say(place.why === 'unit' || place.why === 'several' ? 'unit' : 'line', place.why)
    if (!monthOn || !isCountable(monthOn, today)) return say('month', 'notNow')
    if (!isOfMonth(place.unit, monthOn)) return say('month', 'endedUnit')
    if (told.end === null && told.change === null) return say(null, 'nothing')
    const key = [place.unit.id, place.lineId, monthOn].join(' ')
    if (seen.has(key)) return say(null, 'twice', String(seen.get(key)))
    seen.set(key, row)
    for (const occasion of changeOccasions) if (told[occasion] !== null) counts.push({ unitId: place.unit.id, lineId: place.lineId, monthOn, occasion, happened: told[occasion] })
  })
  return wrong.length ? { ok: false, wrong } : { ok: true, counts }
}
