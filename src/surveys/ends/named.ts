// A unit and a service line as a file or another system names them: by its id here, or by its Finnish name as it is written here.
import type { Translated } from '../../text/language.ts'
import type { Day } from '../../text/dates.ts'

export type CountedUnit = { id: string; name: Translated; supervisorId: string | null; endedOn: Day | null
  /** In which it works now. */
  lineIds: string[]
  /** Of which there is a number, also where it works in them no more. */
  toldLineIds: string[]
}

/** Those of which a number can be entered or corrected. */
export const linesToCount = ({ lineIds, toldLineIds }: Pick<CountedUnit, 'lineIds' | 'toldLineIds'>): string[] => [...new Set([...lineIds, ...toldLineIds])]
export type NamedLine = { id: string; name: Translated }

export type FoundPlace = { unit: CountedUnit; lineId: string | null }
export type Unfound = { why: 'unit' | 'several' | 'line' | 'severalLines' | 'notItsLine'; detail: string }

/** Looked up many times: the names are sorted in once. */
export function placeFinder(units: readonly CountedUnit[], lines: readonly NamedLine[]): (unit: string, line: string) => FoundPlace | Unfound {
  const [unitsBy, linesBy] = [byWord(units), byWord(lines)]
  return (unitWord, lineWord) => {
    const found = unitsBy.get(folded(unitWord)) ?? []
    // Of several with one name the one that is in use: another may have ended years ago.
    const usable = found.length > 1 && found.some(({ endedOn }) => endedOn === null) ? found.filter(({ endedOn }) => endedOn === null) : found
    const [unit] = usable
    if (!unit) return { why: 'unit', detail: unitWord }
    if (usable.length > 1) return { why: 'several', detail: unitWord }
    if (!lineWord) return { unit, lineId: null }
    const named = linesBy.get(folded(lineWord)) ?? []
    const own = named.filter(({ id }) => linesToCount(unit).includes(id))
    if (own.length === 1) return { unit, lineId: own[0]!.id }
    return { why: named.length === 0 ? 'line' : own.length > 1 ? 'severalLines' : 'notItsLine', detail: lineWord }
  }
}

/** In use on a day of the month at least. */
export const isOfMonth = ({ endedOn }: Pick<CountedUnit, 'endedOn'>, month: Day): boolean => endedOn === null || endedOn > month

function byWord<Thing extends { id: string; name: Translated }>(things: readonly Thing[]): ReadonlyMap<string, Thing[]> {
  const words = new Map<string, Thing[]>()
  for (const thing of things) for (const word of new Set([folded(thing.id), folded(thing.name.fi)])) words.set(word, [...words.get(word) ?? [], thing])
  return words
}

/** Case and doubled blanks are no difference; every letter is. */
const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')
