// What may leave the database as a number about people: a type of its own, which only this folder makes. Pages, pictures, files, the API
// and feeds take nothing else, so that a small count cannot reach one by accident.

declare const isPublishable: unique symbol

export type Publishable<T> = T & { readonly [isPublishable]: true }

/** A number that may be told to anybody. */
export type Told = Publishable<number>

/** Null: not shown, be it that there are too few, that it could be worked out, or that there are none. */
export type Shown = Told | null

/** What is worked out of numbers that may be told tells nothing more than they do; null where one of them is not shown. Throws where there are none: a number of nothing is a count in disguise. */
export function worked(of: readonly Shown[], work: (...numbers: number[]) => number): Shown {
  if (!of.length) throw new Error('worked out of no number that may be told')
  const told = of.filter((one) => one !== null)
  return told.length === of.length ? (work(...told) as Told) : null
}

/** What was published before, and was kept as it was: only what reads the tables of published numbers calls this, as a law says. */
export const toldBefore = (number: number): Told => number as Told

/**
 * A number that stands alone: no whole that is told contains it as one of its parts, so that nothing can be worked out by it. Null where there are
 * fewer than the fewest. Who calls this is listed by name in a law.
 */
export const enough = (count: number, fewest: number): Shown => (count >= fewest ? (count as Told) : null)
