// A number that stands alone: no whole that is told contains it as one of its parts, so that nothing can be worked out by it.
import type { Shown, Told } from './publishable.ts'

/** Null where there are fewer than the fewest. Who calls this is listed by name in a law, with why their number stands alone. */
export const enough = (count: number, fewest: number): Shown => (count >= fewest ? (count as Told) : null)
