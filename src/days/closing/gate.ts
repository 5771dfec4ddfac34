// Whether a day may close: the paper on the table is what was typed in, no tablet holds anything more, or somebody has said why not; and what was
// said over coffee was settled, or is left for later.
import type { Day } from '../../text/dates.ts'
import type { Station } from '../day.ts'
import type { Typed } from '../paper/paper.sql.ts'
import type { TabletState } from './closing.sql.ts'

/** A pile on the table. Of a station that is not about one line, `serviceLineId` null is of no line that was said, or of any that is not named. */
export type Pile = { station: Station; serviceLineId: string | null; recorded: number }

export function pilesOf(stations: readonly Station[], typed: readonly Typed[]): Pile[] {
  return stations.flatMap((station) => {
    const own = typed.filter(({ stationId }) => stationId === station.id)
    const lines = new Set([...own.map(({ serviceLineId }) => serviceLineId).filter((id) => id !== null), station.serviceLineId])
    return [...lines].map((serviceLineId) => ({ station, serviceLineId, recorded: own.find((one) => one.serviceLineId === serviceLineId)?.pieces ?? 0 }))
  })
}

const pileKey = ({ station, serviceLineId }: Pile): string => `${station.id}-${serviceLineId ?? 'none'}`
export const countField = (pile: Pile): string => `count-${pileKey(pile)}`
export const whyField = (of: Pile | TabletState): string => ('station' in of ? `why-${pileKey(of)}` : `why-${of.id}`)
export const notesField = 'notes-left'

/** It said on the last day, or since then, that nothing waits. One that was given back and held nothing is asked about no more. */
export const isEmpty = ({ waiting, heardOn, endedOn }: TabletState, lastOn: Day): boolean => waiting === 0 && (endedOn !== null || (heardOn !== null && heardOn >= lastOn))

export const longestWhy = 600

/** count: no number was counted · differs: and nobody has said why · tablet: nobody has said why · long: too much was said · notes: it is not said that they are left */
export type GateProblem = { why: 'count' | 'notes' } & { field: string } | { why: 'differs' | 'long'; field: string; pile: Pile; counted: number } | { why: 'tablet' | 'long'; field: string; tablet: TabletState }
type Gate = { piles: readonly Pile[]; tablets: readonly TabletState[]; notes: number; lastOn: Day }
export type Because = { of: Pile | TabletState; words: string }

/** `given`: what was typed into the form, by its fields. */
export function checkGate({ piles, tablets, notes, lastOn }: Gate, given: (field: string) => string): { problems: GateProblem[]; because: Because[] } {
  const problems: GateProblem[] = [], because: Because[] = []
  for (const pile of piles) {
    const [text, words] = [given(countField(pile)), given(whyField(pile))]
    const counted = /^\d{1,5}$/.test(text) ? Number(text) : null
    if (counted === null) problems.push({ field: countField(pile), why: 'count' })
    else if (words.length > longestWhy) problems.push({ field: whyField(pile), why: 'long', pile, counted })
    else if (counted !== pile.recorded && !words) problems.push({ field: whyField(pile), why: 'differs', pile, counted })
    else if (counted !== pile.recorded) because.push({ of: pile, words })
  }
  for (const tablet of tablets.filter((one) => !isEmpty(one, lastOn))) {
    const words = given(whyField(tablet))
    if (!words) problems.push({ field: whyField(tablet), why: 'tablet', tablet })
    else if (words.length > longestWhy) problems.push({ field: whyField(tablet), why: 'long', tablet })
    else because.push({ of: tablet, words })
  }
  if (notes > 0 && given(notesField) !== 'yes') problems.push({ field: notesField, why: 'notes' })
  return { problems, because }
}
