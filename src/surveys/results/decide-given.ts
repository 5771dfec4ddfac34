// Decides what is told of a round from plain data, which can be handed to a thread.
import { placeCode } from '../compared/place.ts'
import { beforeFrom, slipsInside } from './between-rounds.ts'
import { lookupOf, type Counted } from './counted.ts'
import { decided, type Decided } from './decide.ts'
import type { ToldCell } from './figures.ts'

/** `slips`: handed out, of each group by itself. */
type RoundGiven = { counted: Counted; slips: ReadonlyMap<string, number> }

/** `before`: the other rounds of the survey that are decided, with what was told of them. */
export type DecideGiven = RoundGiven & { before: readonly (RoundGiven & { told: readonly ToldCell[] })[] }

export function decideGiven({ counted, slips, before }: DecideGiven): Decided {
  const found = lookupOf(counted)
  const codes = new Map(found.groups.map((group) => [group.id, placeCode(group)]))
  return decided(found, {
    before: before.map((one) => beforeFrom(lookupOf(one.counted), one.told, { codeOf: placeCode, slips: one.slips })),
    codeOf: (group) => codes.get(group)!, slips: (group) => slipsInside(found, group, slips),
  })
}
