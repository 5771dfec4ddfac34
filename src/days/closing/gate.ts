// Whether a day may close: the paper on the table is what was typed in, no tablet holds anything more, at each stop somebody has counted who came,
// and what was said over coffee was settled; or somebody has said why not.
import type { Day } from '../../text/dates.ts'
import type { Station, Stop } from '../day.ts'
import type { Typed } from '../paper/paper.sql.ts'
import type { Explained, TabletState } from './closing.sql.ts'

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
/** Of a tablet or a stop by its id. What is written in it is given back to whoever was signed out meanwhile. */
export const whyField = (of: Pile | { id: string }): string => `because-${'station' in of ? pileKey(of) : of.id}`
export const notesField = 'because-notes'

/** It said on the last day, or since then, that nothing waits. One that was given back and held nothing is asked about no more. */
export const isEmpty = ({ waiting, heardOn, endedOn }: TabletState, lastOn: Day): boolean => waiting === 0 && (endedOn !== null || (heardOn !== null && heardOn >= lastOn))

export const longestWhy = 600

/** count: no number was counted · differs, tablet, stop, notes: and nobody has said why · long: too much was said */
export type GateProblem =
  | { why: 'count' | 'notes'; field: string } | { why: 'differs'; field: string; pile: Pile; counted: number } | { why: 'tablet'; field: string; tablet: TabletState } | { why: 'stop'; field: string; stop: Stop } | { why: 'long'; field: string }
/** `uncounted`: stops of which nobody knows how many came. */
type Gate = { piles: readonly Pile[]; tablets: readonly TabletState[]; uncounted: readonly Stop[]; notes: number; lastOn: Day }

const ofNothing = { stationId: null, serviceLineId: null, tabletId: null, stopId: null }

/** `given`: what was typed into the form, by its fields. */
export function checkGate({ piles, tablets, uncounted, notes, lastOn }: Gate, given: (field: string) => string): { problems: GateProblem[]; because: Explained[] } {
  const problems: GateProblem[] = [], because: Explained[] = []
  const explain = (field: string, about: Omit<Explained, 'words'>, missing: GateProblem): void => {
    const words = given(field)
    if (!words) problems.push(missing)
    else if (words.length > longestWhy) problems.push({ field, why: 'long' })
    else because.push({ ...about, words })
  }
  for (const pile of piles) {
    const counted = /^\d{1,5}$/.test(given(countField(pile))) ? Number(given(countField(pile))) : null
    const field = whyField(pile)
    if (counted === null) problems.push({ field: countField(pile), why: 'count' })
    else if (counted !== pile.recorded) explain(field, { ...ofNothing, about: 'paper', stationId: pile.station.id, serviceLineId: pile.serviceLineId }, { field, why: 'differs', pile, counted })
  }
  for (const tablet of tablets.filter((one) => !isEmpty(one, lastOn))) explain(whyField(tablet), { ...ofNothing, about: 'tablet', tabletId: tablet.id }, { field: whyField(tablet), why: 'tablet', tablet })
  for (const stop of uncounted) explain(whyField(stop), { ...ofNothing, about: 'stop', stopId: stop.id }, { field: whyField(stop), why: 'stop', stop })
  if (notes > 0) explain(notesField, { ...ofNothing, about: 'notes' }, { field: notesField, why: 'notes' })
  return { problems, because }
}
