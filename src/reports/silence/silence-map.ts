// The silence map (hiljaisuuskartta) of a year: of which service lines, and where, hardly anything is heard. Where nobody says anything,
// nobody knows how things are: so those come first. It holds published numbers, clients that somebody entered, and the lines of which it
// was told that few came (few.ts).
import { worked, type Shown } from '../disclosure/publishable.ts'
import { isSilent } from '../../feedback/silence.ts'
import type { Translated } from '../../text/language.ts'

/** How many people there are that could say something, as it was told; null: fewer than are ever shown. */
export type Volume = { clients: Shown; ofQuarter: boolean }

/**
 * few: fewer than the fewest that are ever shown. under: less than the floor for every 1 000 clients. some: up to five times as much.
 * much: more. heard: shown, and nobody has said how many clients there are.
 */
export const bands = ['few', 'under', 'some', 'much', 'heard'] as const
export type Band = (typeof bands)[number]

/** So many times the floor is much: at 10 for 1 000 clients, one of twenty said something. */
export const muchIs = 5

/** few, under: as the bands. seldom: less than one a month, where nobody has said how many clients there are. hidden: it cannot be shown how many. */
export type Why = 'few' | 'hidden' | 'under' | 'seldom'

export type Cell = { municipalityId: string; came: Shown; volume: Volume | null; rate: Shown; band: Band | null }
export type MapRow = { id: string; name: Translated; came: Shown; volume: Volume | null; rate: Shown; band: Band | null; why: Why | null; cells: Cell[] }
export type SilenceMap = { rows: MapRow[]; municipalities: { id: string; name: Translated }[] }

export type Known = {
  lines: readonly { id: string; name: Translated }[]
  municipalities: readonly { id: string; name: Translated }[]
  few: readonly string[]
  /** How many came about a line, and about one of its units. */
  came: (lineId: string, unitId: string | null) => Shown
  unitsIn: ReadonlyMap<string, readonly string[]>
  volumes: ReadonlyMap<string, Volume>
  floor: number
}

export const volumeKey = (lineId: string, municipalityId: string | null): string => `${lineId} ${municipalityId ?? ''}`

export function silenceMap(known: Known): SilenceMap {
  // A municipality of which nothing is known would be an empty column.
  const shown = known.municipalities.filter(({ id }) => known.unitsIn.has(id) || known.lines.some((line) => known.volumes.has(volumeKey(line.id, id))))
  const rows = known.lines.map((line): MapRow => {
    const volume = known.volumes.get(volumeKey(line.id, null)) ?? null
    const came = known.came(line.id, null), rate = rateOf(came, volume), isFew = known.few.includes(line.id)
    const why = isFew ? 'few' : came === null ? 'hidden' : rate === null ? (isSilent(came, 12) ? 'seldom' : null) : rate < known.floor ? 'under' : null
    return { ...line, came, volume, rate, band: isFew ? 'few' : bandOf(came, rate, known.floor), why, cells: shown.map(({ id }) => cellOf(known, line.id, id, isFew)) }
  })
  return { rows: rows.toSorted(byEar), municipalities: [...shown] }
}

/**
 * What is published of the units that are there, and of nothing else: of a municipality by itself nothing is published, so that no number
 * of a unit can be worked out. What names no unit, and units with too few, are not in it: so much came at least.
 */
function cellOf({ came, unitsIn, volumes, floor }: Known, lineId: string, municipalityId: string, isFew: boolean): Cell {
  const told = (unitsIn.get(municipalityId) ?? []).map((unitId) => came(lineId, unitId)).filter((one) => one !== null)
  const sum = told.length ? worked(told, (...numbers) => numbers.reduce((all, one) => all + one)) : null
  const volume = volumes.get(volumeKey(lineId, municipalityId)) ?? null
  const rate = rateOf(sum, volume)
  // Of a line with few, everywhere were few.
  return { municipalityId, came: sum, volume, rate, band: isFew ? 'few' : bandOf(sum, rate, floor) }
}

/** For every 1 000 clients. */
const rateOf = (came: Shown, volume: Volume | null): Shown => (volume ? worked([came, volume.clients], (count, clients) => count! / clients! * 1000) : null)

function bandOf(came: Shown, rate: Shown, floor: number): Band | null {
  if (came === null) return null
  return rate === null ? 'heard' : rate < floor ? 'under' : rate < floor * muchIs ? 'some' : 'much'
}

/** Silent lines first: those of which least is known, with most clients; then by how seldom something is heard. */
function byEar(one: MapRow, other: MapRow): number {
  const order: readonly (Why | null)[] = ['few', 'hidden', 'under', 'seldom', null]
  const clients = (row: MapRow): number => row.volume?.clients ?? 0
  return order.indexOf(one.why) - order.indexOf(other.why)
    || (one.why === 'few' || one.why === 'hidden' ? clients(other) - clients(one) : (one.rate ?? Infinity) - (other.rate ?? Infinity) || 0)
}
