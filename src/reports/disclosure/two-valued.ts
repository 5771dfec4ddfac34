// One thing that those who are counted did or did not do, told by itself and of all of them together.
import type { Shown, Told } from './publishable.ts'

/** Null where fewer than the fewest did; and where all did, or all but one, since it would be known of each of them. `of`: how many there are, as it is told. */
export const toldOfTwo = (did: number, of: Shown, fewest: number): Shown => (of !== null && did >= fewest && did <= of - 2 ? (did as Told) : null)
