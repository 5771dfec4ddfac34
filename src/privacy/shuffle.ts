// Chance that nobody can foretell: the order in which answers leave the pool that they waited in.
import { randomInt } from 'node:crypto'

/** A new list in a random order (Fisher and Yates), every order as likely as any other. */
export function shuffled<T>(list: readonly T[]): T[] {
  const order = [...list]
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
