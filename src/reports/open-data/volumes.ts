// Client volumes as a dataset: how many clients a service line had, in each municipality. The numbers are the organisation's own, and yet of a
// municipality in which few are clients it is told of nobody that they are one: they go through the engine, each line and period by itself.
import { protect } from '../disclosure/protect.ts'
import { publish } from '../disclosure/publish.ts'
import type { Shown } from '../disclosure/publishable.ts'
import { all, cellId, type Direction, type Given } from '../disclosure/tables.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { daysAfter } from '../../text/dates.ts'
import { fewestTold } from '../statistics/counted.sql.ts'
import { readPeriod } from '../statistics/period.ts'
import type { Dataset } from './dataset.ts'
import { countEntered, enteredIn, enteredVersion, yearsEntered, type EnteredVolume } from './volumes.sql.ts'

export const volumesDataset: Dataset = {
  id: 'client-volumes',
  key: ['period', 'line_id', 'municipality_id'],
  words(language) {
    const { volumes: words } = texts[language].openData
    const column = (id: keyof typeof words.columns, is: 'name' | 'date' | 'period' | 'id' | 'count') => ({ id, is, ...words.columns[id] })
    return {
      name: words.name, text: words.text,
      columns: [
        column('period', 'period'), column('first_day', 'date'), column('last_day', 'date'), column('line_id', 'id'), column('line', 'name'), column('municipality_id', 'id'), column('municipality', 'name'), column('clients', 'count'),
      ],
    }
  },
  version: enteredVersion,
  count: countEntered,
  /** A year at a time, however many rows are wanted: what is told of a municipality hangs on the others. */
  async page(db, from, _limit, language) {
    const years = await yearsEntered(db)
    const year = from === null ? years[0] : Number(from)
    if (year === undefined) return { rows: [], next: null }
    const entered = await enteredIn(db, year)
    const told = volumesTold(entered, await fewestTold(db))
    const next = years.find((one) => one > year)
    return {
      rows: entered.map((one, n) => {
        const period = periodOf(one), days = readPeriod(period)
        return [period, days?.from ?? '', days ? daysAfter(days.until, -1) : '', one.lineId, inLanguage(one.line, language), one.municipalityId ?? '', one.municipality ? inLanguage(one.municipality, language) : '', told[n]!]
      }),
      next: next === undefined ? null : String(next),
    }
  },
}

const periodOf = ({ year, quarter }: Pick<EnteredVolume, 'year' | 'quarter'>): string => (quarter ? `${year}-Q${quarter}` : String(year))

/**
 * In the order in which they were given. Who is a client in two quarters is one person, so periods make no sum. Municipalities and what is in none of
 * them make the line, where all together were entered as no fewer than they make; else nothing is told of a municipality.
 */
export function volumesTold(entered: readonly EnteredVolume[], fewest: number): Shown[] {
  const told = new Map<EnteredVolume, Shown>()
  for (const own of Map.groupBy(entered, (one) => `${periodOf(one)} ${one.lineId}`).values()) for (const [one, shown] of toldOfLine(own, fewest)) told.set(one, shown)
  return entered.map((one) => told.get(one) ?? null)
}

const [name, rest] = ['municipality', ':rest']

function toldOfLine(own: readonly EnteredVolume[], fewest: number): [EnteredVolume, Shown][] {
  const nodeOf = ({ municipalityId }: EnteredVolume): string => municipalityId ?? all
  const idOf = (node: string): string => cellId({ [name]: node })
  const parts = own.filter(({ municipalityId }) => municipalityId !== null)
  const whole = own.find(({ municipalityId }) => municipalityId === null)
  const left = whole ? whole.clients - parts.reduce((sum, { clients }) => sum + clients, 0) : -1
  const isSum = left >= 0 && parts.length > 0
  const direction: Direction = { name, nodes: [...own.map(nodeOf), ...(isSum ? [rest] : [])], sums: isSum ? [{ whole: all, parts: [...parts.map(nodeOf), rest] }] : [] }
  const given: Given = {
    directions: [direction], tables: [[name]], answers: [], fewest, counts: new Map([...own.map((one) => [idOf(nodeOf(one)), one.clients] as const), ...(isSum ? [[idOf(rest), left] as const] : [])]),
    // Without all together nothing is told of a municipality: once all are entered, one that was told would tell what is left.
    wanted: new Set(own.filter(({ clients, municipalityId }) => clients >= fewest && (municipalityId === null || isSum)).map((one) => idOf(nodeOf(one)))),
    // All together are shown on the map of silence. That the municipalities make all of it is what everybody takes them to do.
    known: new Set([...(whole && whole.clients >= fewest ? [idOf(all)] : []), ...(isSum && left === 0 ? [idOf(rest)] : [])]),
  }
  const shown = publish(given, protect(given))
  return own.map((one) => [one, shown.get(idOf(nodeOf(one))) ?? null])
}
