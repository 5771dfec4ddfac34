// Of whom it is told what they answered to one question, with all that is held against it: that they answered alike, that two backgrounds
// are nearly the same people, and what other rounds have told.
import type { Question } from '../question.ts'
import { answeredIn, type Lookup, type Values } from './counted.ts'
import { isSameAsked, neededChange, tellsOfFew, type Before } from './between-rounds.ts'
import { populationId, type Apart, type Population } from './populations.ts'
import { minus, nearlySame } from './same-people.ts'
import { unlikeTold } from './unlike.ts'

/** `codeOf`: of a group its place, by which rounds are put beside each other. `slips`: handed out in a group and all inner ones; 0: not known. */
export type Beside = { before: readonly Before[]; codeOf: (group: string) => string; slips: (group: string) => number }

/** As `unlikeTold`. `wanted`: of whom it is told how many answered. */
export function answersTold(found: Lookup, question: Question, { apart, wanted }: { apart: readonly Apart[]; wanted: ReadonlySet<string> }, beside: Beside): Map<string, Set<string>> {
  const { places } = found
  const bys = apart.flatMap(({ leaves }) => leaves)
  const idOf = (population: Population): string => populationId(places, population)
  const populations = places.groups.flatMap((group) => [null, ...bys].map((by): Population => ({ group, by }))).filter((one) => wanted.has(idOf(one)))
  const values = (population: Population): Values => found.whole(question.id, population)
  const others = beside.before.filter((one) => isSameAsked(question, one.question(question.id)))
  const needed = (group: string, other: Before): number => {
    const code = beside.codeOf(group)
    return neededChange(found.fewest, [{ answered: found.answered.whole(group), slips: beside.slips(group) }, { answered: other.answered(code), slips: other.slips(code) }])
  }
  const then = (other: Before, { group, by }: Population): Values => other.values(question.id, beside.codeOf(group), by)
  const wasTold = (other: Before, { group, by }: Population): boolean => other.isTold(question.id, beside.codeOf(group), by)
  const isTelling = (one: Population): boolean => others.some((other) =>
    tellsOfFew(question, { before: then(other, one), now: values(one), wasTold: wasTold(other, one), needed: needed(one.group, other) }))
  const secret = new Set([...populations.filter(isTelling), ...(apart.length > 1 ? places.groups.flatMap((group) => nearlySame(found, question, group, bys.filter((by) => by !== null))) : [])].map(idOf))

  // What is left of a whole beside parts that are told in both rounds is told in both. Each turn hides one more, so it ends.
  for (;;) {
    const told = unlikeTold(found, question, { apart, wanted: new Set([...wanted].filter((id) => !secret.has(id))), secret })
    const all = new Set([...told.values()].flatMap((ids) => [...ids]))
    const part = smallestTelling(populations.filter((one) => all.has(idOf(one))), all)
    if (!part) return told
    secret.add(idOf(part))
  }

  function smallestTelling(told: readonly Population[], all: ReadonlySet<string>): Population | null {
    for (const whole of others.length ? told : []) {
      for (const parts of [coverOf(whole, all), ...apart.map(({ leaves }) => (whole.by ? [] : leaves.map((by): Population => ({ group: whole.group, by })).filter((one) => all.has(idOf(one)))))]) {
        for (const other of others) {
          const both = parts.filter((one) => wasTold(other, one))
          if (!both.length || !wasTold(other, whole)) continue
          const left = (of: (one: Population) => Values): Values => both.reduce((rest, part) => minus(rest, of(part)), of(whole))
          const [before, now] = [left((one) => then(other, one)), left(values)]
          if (tellsOfFew(question, { before, now, wasTold: true, needed: needed(whole.group, other) })) return both.reduce((least, part) => (answeredIn(values(part)) < answeredIn(values(least)) ? part : least))
        }
      }
    }
    return null
  }

  /** The largest parts that are told; of one that is not, its own. */
  function coverOf({ group, by }: Population, all: ReadonlySet<string>): Population[] {
    return places.childrenOf(group).flatMap((child) => (all.has(idOf({ group: child, by })) ? [{ group: child, by }] : coverOf({ group: child, by }, all)))
  }
}

