// Of whom it is told what they answered to one question, with all that is held against it: that they answered alike, that two backgrounds
// are nearly the same people, and what other rounds have told.
import type { Question } from '../question.ts'
import { heldAgainst, type Beside } from './beside.ts'
import type { Lookup } from './counted.ts'
import { populationId, type Apart, type Population } from './populations.ts'
import { nearlySame } from './same-people.ts'
import { unlikeTold } from './unlike.ts'

/** As `unlikeTold`. `wanted`: of whom it is told how many answered. */
export function answersTold(found: Lookup, question: Question, { apart, wanted }: { apart: readonly Apart[]; wanted: ReadonlySet<string> }, beside: Beside): Map<string, Set<string>> {
  const { places } = found
  const bys = apart.flatMap(({ leaves }) => leaves)
  const idOf = (population: Population): string => populationId(places, population)
  const populations = places.groups.flatMap((group) => [null, ...bys].map((by): Population => ({ group, by }))).filter((one) => wanted.has(idOf(one)))
  const held = heldAgainst(found, question, 'answers', apart, beside)
  const secret = held.telling(populations)
  if (apart.length > 1) for (const one of places.groups.flatMap((group) => nearlySame(found, question, group, bys.filter((by) => by !== null)))) secret.add(idOf(one))
  // Each turn hides one more, so it ends.
  for (;;) {
    const told = unlikeTold(found, question, { apart, wanted: new Set([...wanted].filter((id) => !secret.has(id))), secret })
    const part = held.smallestTelling(populations, new Set([...told.values()].flatMap((ids) => [...ids])))
    if (!part) return told
    secret.add(idOf(part))
  }
}
