// Where things stand in the picture: rounds and marks by their days from left to right, in hundredths of its width, so that it is as wide
// as there is room; and numbers from bottom to top.
import type { Day } from '../../text/dates.ts'

/** In hundredths of the width: room for the names of the lines on the left, and for a number beside the last point. */
const [first, last, end] = [19, 87, 95]

/**
 * By their days, yet never so near that one covers the other. `rounds`: the first first. What lies between two rounds stands between them,
 * in proportion.
 */
export function placesOf(rounds: readonly Day[], marks: readonly Day[]): { rounds: number[]; marks: number[] } {
  const days = rounds.map(numberOf)
  const [from, to] = [days[0]!, days.at(-1)!]
  const gap = rounds.length > 1 ? Math.min(16, (last - first) / (rounds.length - 1)) : 0
  const straight = days.map((day) => (to === from ? first : first + (last - first) * (day - from) / (to - from)))
  // Pushed to the right where they stand too near, and back from the right end.
  const right = straight.reduce<number[]>((placed, at, n) => [...placed, n ? Math.max(at, placed[n - 1]! + gap) : at], [])
  const places = right.reduceRight<number[]>((placed, at) => [Math.min(at, placed.length ? placed[0]! - gap : last), ...placed], [])
  return { rounds: places, marks: marks.map((mark) => between(numberOf(mark), days, places, Math.max(to + 1, ...marks.map(numberOf)))) }
}

/** Before the first there is no mark, since it follows a round; after the last there is room for those until the latest of all. */
function between(day: number, days: readonly number[], places: readonly number[], latest: number): number {
  const at = days.findLastIndex((one) => one <= day)
  if (at < 0) return places[0]!
  const [was, here] = [days[at]!, places[at]!]
  const [next, there] = at + 1 < days.length ? [days[at + 1]!, places[at + 1]!] : [latest, end]
  return next === was ? here : here + (there - here) * (day - was) / (next - was)
}

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** In which of the rows above the picture each mark's letter stands, so that none covers another. `places`: the first first. */
export function rowsOf(places: readonly number[]): number[] {
  const ends: number[] = []
  return places.map((place) => {
    const free = ends.findIndex((taken) => place - taken >= 9)
    const row = free < 0 ? ends.length : free
    ends[row] = place
    return row
  })
}

/** From `top` (the most) to `bottom` (the least), as SVG counts. */
export const heightOf = (value: number, { least, most, top, bottom }: { least: number; most: number; top: number; bottom: number }): number =>
  Math.round((bottom - (bottom - top) * (value - least) / (most - least)) * 10) / 10
