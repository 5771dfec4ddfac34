// How many came, and from where. It is no count of who gave feedback, and so no number of the disclosure engine; still nobody should stand out: by
// municipality it is told in steps of five, and under five, or none, as "a few".
import { counted, estimated, type Attendance } from '../../reports/disclosure/outside.ts'
import type { Translated } from '../../text/language.ts'
import type { Stop } from '../day.ts'

/** few: under five, none among them. */
export type Band = Attendance | 'few'

/** `from`: those municipalities of whose people anybody was invited or at least five came; null where nobody was asked. `unsaid`: who did not say. */
export type Came = { all: Attendance | null; from: { id: string; name: Translated; band: Band; hasStop: boolean }[] | null; unsaid: Band; elsewhere: Band | null }

export const stepOfBands = 5

/** One row for each stop and municipality; null: did not say. */
export type TallyRow = { stopId: string; municipalityId: string | null; name: Translated | null; came: number }

export function cameOf(stops: readonly Stop[], rows: readonly TallyRow[], served: readonly { id: string; name: Translated }[]): Came {
  const sum = (of: readonly TallyRow[]): number => of.reduce((all, { came }) => all + came, 0)
  const said = rows.filter(({ municipalityId }) => municipalityId !== null)
  const of = (id: string): number => sum(said.filter(({ municipalityId }) => municipalityId === id))
  const known = new Map([...served, ...said.map(({ municipalityId, name }) => ({ id: municipalityId!, name: name! }))].map((one) => [one.id, one]))
  const named = [...known.values()].filter(({ id }) => served.some((one) => one.id === id) || of(id) >= stepOfBands)
  const others = sum(said.filter(({ municipalityId }) => !named.some(({ id }) => id === municipalityId)))
  return {
    all: allOf(stops, rows, sum),
    from: said.some(({ came }) => came > 0) ? named.map(({ id, name }) => ({ id, name, band: bandOf(of(id)), hasStop: stops.some(({ municipalityId }) => municipalityId === id) })) : null,
    unsaid: bandOf(sum(rows) - sum(said)), elsewhere: others ? bandOf(others) : null,
  }
}

/** What was estimated of a stop is told before what was tapped there: whoever estimated it knew that not all were. */
function allOf(stops: readonly Stop[], rows: readonly TallyRow[], sum: (of: readonly TallyRow[]) => number): Attendance | null {
  const each = stops.flatMap(({ id, estimatedLeast, estimatedMost }) => {
    if (estimatedLeast !== null && estimatedMost !== null) return [estimated(estimatedLeast, estimatedMost)]
    const tapped = sum(rows.filter(({ stopId }) => stopId === id))
    return tapped ? [counted(tapped)] : []
  })
  return each.length ? estimated(each.reduce((all, { least }) => all + least, 0), each.reduce((all, { most }) => all + most, 0)) : null
}

function bandOf(came: number): Band {
  const least = Math.floor(came / stepOfBands) * stepOfBands
  return least < stepOfBands ? 'few' : estimated(least, least + stepOfBands - 1)
}
