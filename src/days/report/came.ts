// How many came, and from where. It is no count of who gave feedback, and so no number of the disclosure engine; still nobody should stand out: by
// municipality it is told in steps of five, and under five, or none, as "a few". The total is told only as nearly as leaves it at that.
import { estimated, type Attendance } from '../../reports/disclosure/outside.ts'
import type { Translated } from '../../text/language.ts'
import type { Stop } from '../day.ts'
import { attendanceOf, uncounted } from '../holding/came.ts'

/** few: under five, none among them. */
export type Band = Attendance | 'few'

/** `from`: those municipalities of whose people anybody was invited or at least five came; null where nobody said where they live. `unsaid`: who did not say. */
/** `stops`: how many there were, and at how many of them anybody was counted: the others are not in `all`. */
export type Came = { all: Attendance | null; stops: { all: number; counted: number }; from: { id: string; name: Translated; band: Band; hasStop: boolean }[] | null; unsaid: Band; elsewhere: Band }

export const stepOfBands = 5

/** One row for each stop and municipality. `elsewhere`: said, and none of the day's. Null and not elsewhere: did not say. */
export type TallyRow = { stopId: string; municipalityId: string | null; elsewhere: boolean; name: Translated | null; came: number }

export function cameOf(stops: readonly Stop[], rows: readonly TallyRow[], served: readonly { id: string; name: Translated }[]): Came {
  const said = rows.filter(({ municipalityId, elsewhere }) => municipalityId !== null || elsewhere)
  const of = (id: string): number => sum(said.filter(({ municipalityId }) => municipalityId === id))
  const known = new Map([...served, ...said.flatMap(({ municipalityId, name }) => (municipalityId ? [{ id: municipalityId, name: name! }] : []))].map((one) => [one.id, one]))
  const named = [...known.values()].filter(({ id }) => served.some((one) => one.id === id) || of(id) >= stepOfBands)
  const bands = {
    from: sum(said) ? named.map(({ id, name }) => ({ id, name, band: bandOf(of(id)), hasStop: stops.some(({ municipalityId }) => municipalityId === id) })) : null,
    unsaid: bandOf(sum(rows) - sum(said)), elsewhere: bandOf(sum(said.filter(({ municipalityId }) => !named.some(({ id }) => id === municipalityId)))),
  }
  const all = attendanceOf(stops, rows)
  return { stops: { all: stops.length, counted: stops.length - uncounted(stops, rows).length }, all: all && bands.from ? asNearAs(all, [...bands.from.map(({ band }) => band), bands.unsaid, bands.elsewhere]) : all, ...bands }
}

const sum = (of: readonly TallyRow[]): number => of.reduce((all, { came }) => all + came, 0)

/**
 * Beside the bands a total may say of a few that they were none, or four: where it is near the least or the most that the bands can make. One that was
 * counted is told then as what they make, which says nothing more; of one that was estimated, not all were tapped, and only its end may be too near.
 */
function asNearAs(all: Attendance, bands: readonly Band[]): Attendance {
  const width = stepOfBands - 1
  const least = bands.reduce((made, band) => made + (band === 'few' ? 0 : band.least), 0), most = bands.reduce((made, band) => made + (band === 'few' ? width : band.most), 0)
  if (all.least !== all.most) return estimated(all.least, Math.max(all.most, least + width))
  return all.least >= least + width && all.most <= most - width ? all : estimated(Math.min(least, all.least), Math.max(most, all.most))
}

function bandOf(came: number): Band {
  const least = Math.floor(came / stepOfBands) * stepOfBands
  return least < stepOfBands ? 'few' : estimated(least, least + stepOfBands - 1)
}
