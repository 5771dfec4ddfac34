// A year of statistics as the program publishes it, month after month, for whoever looks whether something can be worked out of all that was told by
// then: how many came, closed and were due, what they were, and what they were about.
import fc from 'fast-check'
import { channels, kinds } from '../../src/feedback/case.ts'
import { all, cellId, countsOf, type Direction, type Given, type Place, type Row } from '../../src/reports/disclosure/tables.ts'
import type { Counted, PublishedRow } from '../../src/reports/statistics/counted.sql.ts'
import { families, isTold, ofWhole, said, valuesOf, type Family, type Part } from '../../src/reports/statistics/figure.ts'
import { periodWith, readPeriod, timeOf, wholePeriods } from '../../src/reports/statistics/period.ts'
import { leafOf, levelOf, placesFrom, type StatPlace } from '../../src/reports/statistics/place.ts'
import { publishedOf } from '../../src/reports/statistics/publish.ts'
import { tellsOf, themeValue } from '../../src/reports/statistics/themes.ts'

type Count = Counted & { month: string }

const year = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
const leaves: readonly StatPlace[] = [['A', 'U1'], ['A', 'U2'], ['B', 'U1'], ['B', 'U3']].map(([serviceLineId, unitId]) => ({ serviceLineId: serviceLineId!, unitId: unitId! }))

type Case = { place: number; month: number; kind: number; channel: number; late: boolean; outcome: number; heard: boolean; about: number }

const cases = (most: number, last: number): fc.Arbitrary<Case[]> => fc.array(fc.record({
  place: fc.nat(leaves.length - 1), month: fc.nat(last - 1), kind: fc.nat(2), channel: fc.nat(1), late: fc.boolean(), outcome: fc.nat(2), heard: fc.boolean(), about: fc.nat(3),
}), { minLength: Math.ceil(most / 4), maxLength: most })

/** Of so many months. Everywhere somebody is in January, so that the directory is the same throughout. */
export const years = (last: number) => fc.integer({ min: 20, max: 140 }).chain((most) => cases(most, last)).map((some) => [...leaves.keys()].map((place): Case => ({ place, month: 0, kind: 0, channel: 0, late: false, outcome: 0, heard: true, about: 0 })).concat(some))
  .map((list) => {
    const found = new Map<string, Count>()
    const add = (of: Case, figure: string, value: string): void => {
      const row: Count = { ...leaves[of.place]!, month: year[of.month]!, figure, value, given: 0 }
      const key = JSON.stringify(row)
      if (!found.has(key)) found.set(key, row)
      found.get(key)!.given++
    }
    for (const of of list) {
      add(of, 'kind', kinds[of.kind]!)
      add(of, 'channel', channels[of.channel]!)
      add(of, 'language', of.channel ? 'sv' : 'fi')
      add(of, 'in-time', of.late ? 'late' : 'in-time')
      add(of, 'came-of-it', valuesOf['came-of-it'][of.outcome]!)
      add(of, 'heard', of.heard ? 'heard' : 'unsaid')
      if (of.about < 2) add(of, 'theme', themeValue('t', tellsOf[of.about]!))
    }
    return [...found.values()]
  })

const placesOf = (counts: readonly Count[]): string[] => [...new Set(counts.flatMap(({ serviceLineId, unitId }) => [serviceLineId, unitId]).filter((id) => id !== null))]

/** First how many there were at all, then what they were, as far as it is known by then. */
type Step = { given: Given; shown: ReadonlySet<string>; finer: ReadonlyMap<string, number> }

/** What is told in each month, of each family, with all that was told before. */
export function told(counts: readonly Count[], fewest: number): Step[] {
  let before: PublishedRow[] = []
  const done = new Set<string>()
  return [1, 2, 3, 4].flatMap((last) => {
    const over = year.slice(0, last), counted = counts.filter(({ month }) => over.includes(month))
    const due = wholePeriods(over).filter((period) => !done.has(period))
    const { rows } = publishedOf({ months: over, counts: counted, before, due, fewest, order: placesOf(counted) })
    const found = (Object.keys(families) as Family[]).flatMap((family) => toldOf(family, { over, counted, before, rows, due, fewest }))
    before = [...before, ...rows]
    for (const period of due) done.add(period)
    return found
  })
}

function toldOf(family: Family, { over, counted, before, rows, due, fewest }: { over: string[]; counted: Count[]; before: PublishedRow[]; rows: PublishedRow[]; due: string[]; fewest: number }): Step[] {
  const parts: readonly Part[] = families[family].parts
  const own = counted.filter(({ figure }) => figure === family || (parts as readonly string[]).includes(figure))
  const { direction, nodeOf, levelAt } = placesFrom(own)
  const directions: Direction[] = [direction, timeOf(over), ...parts.map((name) => ({ name, nodes: [all, ...valuesOf[name]], sums: [{ whole: all, parts: valuesOf[name] }] }))]
  const tables = parts.length ? parts.map((part) => (ofWhole.includes(part) ? ['time', part] : ['place', 'time', part])) : [['place', 'time']]
  const leaf = own.map(({ figure, value, month, given, ...at }): Row => ({ at: { time: month, ...(!ofWhole.some((part) => part === figure) && { place: leafOf(at) }), ...(parts.length && { [figure]: value }) }, given }))
  const isOpen = (at: Place): boolean => isTold(parts.find((part) => (at[part] ?? all) !== all) ?? family, levelAt(at['place'] ?? all), readPeriod(at['time']!)!.kind)
  const counts = countsOf(directions, tables, leaf, (at) => !isOpen(at))
  const idOf = ({ period, figure, value, ...place }: PublishedRow): string[] => {
    const node = nodeOf(place), part = figure === family ? null : figure as Part
    return node === null || !(part === null || parts.includes(part)) ? [] : [cellId({ time: period, place: node, ...(part && { [part]: value }) })]
  }
  const wanted = [...counts.keys()].filter((id) => due.some((period) => id.split(' ').includes(`time=${period}`)))
  const known = before.flatMap(idOf), finer = countsOf(directions, tables, leaf)
  const isPart = (id: string): boolean => parts.some((part) => id.split(' ').some((at) => at.startsWith(`${part}=`)))
  const shown = rows.flatMap(idOf), totals = shown.filter((id) => !isPart(id))
  const given = { directions, tables, counts, answers: said.filter((part) => parts.includes(part)), fewest }
  return [
    { given: { ...given, wanted: new Set(wanted.filter((id) => !isPart(id))), known: new Set(known) }, shown: new Set(totals), finer },
    { given: { ...given, wanted: new Set(wanted.filter(isPart)), known: new Set([...known, ...totals]) }, shown: new Set(shown.filter(isPart)), finer },
  ]
}

/** Of a year of cases that closed, what one theme is told about, four months after four months: of the whole, then of lines, then of units. */
export function toldOfTheme(counted: readonly Count[], fewest: number): Step[] {
  const closed = counted.filter(({ figure }) => figure === 'came-of-it'), about = counted.filter(({ figure }) => figure === 'theme')
  const { direction, nodeOf, levelAt } = placesFrom(closed)
  const parts = [...tellsOf, 'not']
  let before: PublishedRow[] = []
  return [4, 8, 12].flatMap((last) => {
    const over = year.slice(0, last), isOver = ({ month }: Count): boolean => over.includes(month)
    const fours = wholePeriods(over).filter((period) => readPeriod(period)!.kind === 'four-months'), done = new Set(before.map(({ period }) => period))
    const time: Direction = { name: 'time', nodes: [...fours, ...(last === 12 ? ['2026'] : [])], sums: last === 12 ? [{ whole: '2026', parts: fours }] : [] }
    const directions = [direction, time, { name: 'about', nodes: [all, 'theme', ...parts], sums: [{ whole: all, parts: ['theme', 'not'] }, { whole: 'theme', parts: tellsOf }] }], tables = [['place', 'time', 'about']]
    const row = (of: Count, said: string, given: number): Row => ({ at: { place: leafOf(of), time: periodWith(of.month, 'four-months'), about: said }, given })
    const leaf = [
      ...about.filter(isOver).flatMap((of) => [row(of, tellsOf.find((tells) => of.value === themeValue('t', tells))!, of.given), row(of, 'not', -of.given)]), ...closed.filter(isOver).map((of) => row(of, 'not', of.given)),
    ]
    const finer = countsOf(directions, tables, leaf)
    const { rows } = publishedOf({ months: over, order: placesOf(counted), counts: counted.filter((count) => isOver(count) && ['came-of-it', 'heard', 'theme'].includes(count.figure)), before, due: wholePeriods(over).filter((period) => !done.has(period)), fewest })
    const due = time.nodes.filter((period) => !done.has(period))
    const idOf = ({ period, figure, value, ...place }: PublishedRow): string[] => {
      const node = nodeOf(place)
      if (node === null || !(figure === 'closed' || figure === 'theme') || !time.nodes.includes(period)) return []
      return [cellId({ time: period, place: node, about: figure === 'closed' ? all : value === 't' ? 'theme' : tellsOf.find((tells) => value === themeValue('t', tells))! })]
    }
    const known = new Set([...before, ...rows.filter(({ figure }) => figure === 'closed')].flatMap(idOf))
    before = [...before, ...rows]
    const counts = countsOf(directions, tables, leaf, (at) => (at['about'] ?? all) !== all && levelAt(at['place']!) === 'unit' && at['time'] !== '2026')
    return (['whole', 'line', 'unit'] as const).map((level): Step => {
      const shown = new Set(rows.filter((one) => one.figure === 'theme' && levelOf(one) === level).flatMap(idOf))
      const wanted = new Set(direction.nodes.filter((node) => levelAt(node) === level).flatMap((node) => due.flatMap((period) => (known.has(cellId({ place: node, time: period })) ? ['theme', 'thanks', 'criticism'].map((said) => cellId({ place: node, time: period, about: said })) : [])))
        .filter((id) => counts.has(id)))
      const step = { given: { directions, tables, counts, wanted, known: new Set(known), answers: ['about'], fewest }, shown, finer }
      for (const id of shown) known.add(id)
      return step
    })
  })
}
