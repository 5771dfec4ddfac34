// Where the hiding of numbers stands: what is hidden by now, what everybody knows, and how far it has been looked.
import type { Cells } from './cells.ts'

/** What is hidden by now, and what must not be. */
export type State = {
  cells: Cells
  fewest: number
  hidden: Uint8Array
  /** What everybody knows already. */
  known: Uint8Array
  /** The least that a cell may come to: whoever is in one of the innermost knows that it is not empty. */
  floor: Uint8Array
  /** Innermost cells with one in them, who may know that they are alone. */
  lone: Uint8Array
  /** Whether more may be hidden. */
  mayHide: boolean
  /** What is worth more than this may not. */
  tier: number
  /** Whether it is all the same what else is hidden: before anything is given up as lost. */
  atAnyPrice: boolean
  /** Another each time that it is tried anew, so that other changes come first. */
  attempt: number
  /** How many half-made changes are looked at where no product of ways goes. */
  halfMade: number
  /** How many searches have been made, and half-made changes looked at, of so many at most to show again what was hidden. */
  searches: number
  looked: number
}
