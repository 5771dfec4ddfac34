// Which group of a round an answer is about, by the link that led here or by what was chosen.
import { groupFor, type GroupPlace, type RoundGroup } from '../groups.ts'

/** By what a link names. Null where it names nothing of this round, or a unit that stands in several lines: then it is asked. */
export function groupNamed(groups: readonly RoundGroup[], { line, unit }: { line: string; unit: string }): RoundGroup | null {
  const fits = unit
    ? groups.filter((group) => group.unitId === unit && (!line || group.serviceLineId === null || group.serviceLineId === line))
    : groups.filter((group) => line !== '' && group.unitId === null && group.serviceLineId === line)
  return fits.length === 1 ? fits[0]! : null
}

/** As chosen in the form; where nothing is, the widest. */
export const groupChosen = (groups: readonly RoundGroup[], id: string): RoundGroup =>
  groups.find((group) => group.id === id) ?? groupFor(groups, { serviceLineId: null, unitId: null })

export const placeOf = ({ serviceLineId, unitId }: RoundGroup): GroupPlace => ({ serviceLineId, unitId })
