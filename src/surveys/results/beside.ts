// What is told of one question in a round, beside what other rounds have told of it: of which populations telling it would tell of few, by
// themselves or as what is left of a whole beside its parts.
import type { Question } from '../question.ts'
import { anyValue } from '../tally.ts'
import { countTellsOfFew, isSameAsked, neededChange, tellsOfFew, type Before, type Tells } from './between-rounds.ts'
import { answeredIn, type Lookup, type Values } from './counted.ts'
import { populationId, type Apart, type Population } from './populations.ts'
import { minus } from './same-people.ts'

/** `codeOf`: of a group its place, by which rounds are put beside each other. `slips`: handed out in a group and all inner ones; 0: not known. */
export type Beside = { before: readonly Before[]; codeOf: (group: string) => string; slips: (group: string) => number }

/** count: how many answered · answers: what, told as one thing · values: how many gave each value, told one by one */
type What = 'count' | 'answers' | 'values'

export type Held = {
  /** Of these, ids of those that tell of few by themselves. */
  telling: (populations: readonly Population[]) => Set<string>
  /**
   * What is left of a whole beside parts that are told in both rounds is told in both: of parts by which it tells of few, the smallest. Null where there are
   * none, and all of it may be told. `told`: ids.
   */
  smallestTelling: (populations: readonly Population[], told: ReadonlySet<string>) => Population | null
}

export function heldAgainst(found: Lookup, question: Question, what: What, apart: readonly Apart[], beside: Beside): Held {
  const { places } = found
  const tells: Tells = what === 'count' ? countTellsOfFew : tellsOfFew
  const others = beside.before.filter((one) => isSameAsked(question, one.question(question.id)))
  const idOf = (population: Population): string => populationId(places, population)
  const values = (population: Population): Values => found.withLeft(question.id, population)
  const then = (other: Before, { group, by }: Population): Values => other.values(question.id, beside.codeOf(group), by)
  const wasTold = (other: Before, { group, by }: Population): boolean => isAllTold(what, question, other.values(question.id, beside.codeOf(group), by), other.told(question.id, beside.codeOf(group), by))
  const needed = (group: string, other: Before): number => {
    const code = beside.codeOf(group)
    return neededChange(found.fewest, [{ answered: found.answered.whole(group), slips: beside.slips(group) }, { answered: other.answered(code), slips: other.slips(code) }])
  }
  const isTelling = (one: Population): boolean => others.some((other) =>
    tells(question, { before: then(other, one), now: values(one), wasTold: wasTold(other, one), needed: needed(one.group, other) }))

  return {
    telling: (populations) => new Set(populations.filter(isTelling).map(idOf)),
    smallestTelling(populations, told) {
      for (const whole of others.length ? populations.filter((one) => told.has(idOf(one))) : []) {
        for (const parts of [coverOf(whole, told), ...apart.map(({ leaves }) => (whole.by ? [] : leaves.map((by): Population => ({ group: whole.group, by })).filter((one) => told.has(idOf(one)))))]) {
          for (const other of others) {
            const both = parts.filter((one) => wasSeen(other, one))
            if (!both.length || !wasSeen(other, whole)) continue
            const left = (of: (one: Population) => Values): Values => both.reduce((rest, part) => minus(rest, of(part)), of(whole))
            if (tells(question, { before: left((one) => then(other, one)), now: left(values), wasTold: true, needed: needed(whole.group, other) })) {
              return both.reduce((least, part) => (answeredIn(values(part)) < answeredIn(values(least)) ? part : least))
            }
          }
        }
      }
      return null
    },
  }

  /** Anything of it was told, by which a difference can be made. */
  function wasSeen(other: Before, { group, by }: Population): boolean {
    const told = other.told(question.id, beside.codeOf(group), by)
    return what === 'count' ? told.has(anyValue) : isAnyTold(told)
  }

  /** The largest parts that are told; of one that is not, its own. */
  function coverOf({ group, by }: Population, all: ReadonlySet<string>): Population[] {
    return places.childrenOf(group).flatMap((child) => (all.has(idOf({ group: child, by })) ? [{ group: child, by }] : coverOf({ group: child, by }, all)))
  }
}

function isAllTold(what: What, { options }: Question, values: Values, told: ReadonlySet<string>): boolean {
  if (what === 'count') return told.has(anyValue)
  return what === 'answers' ? isAnyTold(told) : told.has(anyValue) && options.every(({ id }) => !values.get(id) || told.has(id))
}

const isAnyTold = (told: ReadonlySet<string>): boolean => [...told].some((value) => value !== anyValue)
