// Coarse numbers: about so many, a share in tens, what is usual, one of a few words. For what changes from day to day, or is of what an organisation did, where an
// exact number would tell who has just written. Each is a type of its own, which only this file makes: a page that takes one cannot be handed a count.
import { median } from './measures.ts'
import { protect } from './protect.ts'
import type { Given } from './tables.ts'

/** Of fewer nothing coarse is told either, whatever it is of; of more where more are the fewest, and in steps of as many. */
export const least = 5

declare const isAbout: unique symbol
declare const isTens: unique symbol
declare const isUsual: unique symbol
declare const isWord: unique symbol
declare const isOpenable: unique symbol

/** In steps: of five, or of as many as are the fewest that are ever shown together. */
export type Steps = number & { readonly [isAbout]: true }
/** Null: fewer than the fewest, or not told. None and a few are one: between them stands the first. */
export type About = Steps | null
/** Whole tens of a hundred, rounded down: never more than it was. */
export type Tens = number & { readonly [isTens]: true }
/** The one in the middle. */
export type Usual = number & { readonly [isUsual]: true }
/** One of a few words that say about how many. */
export type Word<T extends string> = { readonly is: T; readonly [isWord]: true }
/** A count of what whoever reads it may open one by one. */
export type Openable = number & { readonly [isOpenable]: true }

/** To the nearest step. Stands alone: for a part of a whole that is told there are `aboutPart` and `aboutCells`. */
export const about = (count: number, fewest: number): About => (count < orMore(fewest) ? null : nearest(count, fewest))

/** So many at least: down to the step, not to the nearest. `from`: more than the fewest where it is more that hides somebody. */
export const atLeast = (count: number, fewest: number, from = fewest): About => (count < Math.max(orMore(from), orMore(fewest)) ? null : (count - (count % orMore(fewest))) as Steps)

/** A part of a whole that everybody knows: told only where it and what is left are both enough, and the whole is `from` at least. */
export const aboutPart = (part: number, whole: number, fewest: number, from = 2 * fewest): About =>
  (whole < orMore(from) || part < orMore(fewest) || whole - part < orMore(fewest) ? null : nearest(part, fewest))

/** Parts of the same in several tables: what the engine would tell exactly is told about; nothing of what it hides can be worked out of the exact numbers, and so of no others. */
export function aboutCells(given: Given): ReadonlyMap<string, About> {
  const { shown } = protect({ ...given, fewest: orMore(given.fewest) })
  return new Map([...given.wanted].map((id) => [id, shown.has(id) ? about(given.counts.get(id)!, given.fewest) : null]))
}

/** Null where the whole is under five. */
export const tensOf = (part: number, whole: number, from = least): Tens | null => (whole < orMore(from) ? null : inTens(part, whole))

/** Of a whole of which it is told how many there were, so that no other number needs to decide. */
export const tensOfTold = (part: number, whole: number, isTold: boolean): Tens | null => (isTold && whole > 0 ? inTens(part, whole) : null)

/** Of so many at least. It is of what an organisation took, not of what anybody said: of that, and for everybody, measures.ts wants twice as many. */
export function usualOf(groups: readonly { count: number; value: number }[], from = least): Usual | null {
  const count = groups.reduce((sum, one) => sum + one.count, 0)
  return count < orMore(from) ? null : median(groups) as Usual
}

/** A word about so many, where there are enough. `say` is asked only then. */
export const wordOf = <T extends string>(count: number, say: () => T, from = least): Word<T> | null => (count < orMore(from) ? null : { is: say() } as Word<T>)

/** The same of what is told anyway. */
export const wordOfTold = <T extends string>(isTold: boolean, say: () => T): Word<T> | null => (isTold ? { is: say() } as Word<T> : null)

/** A word that says nothing more than these numbers do; null where none of them is told. `orElse`: what stands for one that is not. */
export const wordFrom = <T extends string>(of: readonly About[], say: (...numbers: number[]) => T, { orElse }: { orElse: number }): Word<T> | null =>
  (of.some((one) => one !== null) ? { is: say(...of.map((one) => one ?? orElse)) } as Word<T> : null)

/** A word that was told before, and was kept: only what reads where it is kept calls this, as a law says. */
export const wordToldBefore = <T extends string>(is: T): Word<T> => ({ is }) as Word<T>

/** Whoever is shown it may open each of what is counted: who calls this is listed by name in a law. */
export const openable = (count: number): Openable => count as Openable

/** There was nothing to count. */
export const nothing = 0 as Openable

/** What is worked out of such counts is one. Throws where there are none: a number of nothing is a count in disguise. */
export function openableFrom(of: readonly Openable[], work: (...numbers: number[]) => number): Openable {
  if (!of.length) throw new Error('worked out of no number')
  return work(...of) as Openable
}

const nearest = (count: number, fewest: number): Steps => Math.round(count / orMore(fewest)) * orMore(fewest) as Steps
const inTens = (part: number, whole: number): Tens => Math.floor((part * 10) / whole) * 10 as Tens

/** Whoever asks for fewer gets five. */
export function orMore(fewest: number): number {
  if (Number.isNaN(fewest)) throw new Error('the fewest are no number')
  return Math.max(least, fewest)
}
