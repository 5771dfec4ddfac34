// What followed from each round, as marks on the line of time: what was told, and what was changed because of it.
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { ComparedRound } from './things.ts'

/** An improvement that is done and came of a round. */
export type Done = { id: string; title: Translated; doneOn: Day }

/** `letter`: as it stands in the picture and beside the words. */
export type Mark = { letter: string; on: Day; round: ComparedRound } & ({ what: 'told'; words: Translated } | { what: 'done'; done: Done })

type Unlettered = { on: Day; round: ComparedRound } & ({ what: 'told'; words: Translated } | { what: 'done'; done: Done })

/** The first first. `doneOf`: what is done, by round. */
export function marksOf(rounds: readonly ComparedRound[], doneOf: ReadonlyMap<string, readonly Done[]>): Mark[] {
  const marks = rounds.flatMap((round): Unlettered[] => [
    ...(round.round.followed && round.round.followedOn ? [{ on: round.round.followedOn, round, what: 'told' as const, words: round.round.followed }] : []),
    ...(doneOf.get(round.round.id) ?? []).map((done) => ({ on: done.doneOn, round, what: 'done' as const, done })),
  ])
  return marks.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map((mark, n) => ({ ...mark, letter: letterOf(n) }))
}

/** A to Z, then A2 to Z2. */
const letterOf = (n: number): string => String.fromCharCode(65 + n % 26) + (n < 26 ? '' : String(Math.floor(n / 26) + 1))
