// Chance that comes out the same every time, so that the demonstration is the same county everywhere.

export type Chance = {
  /** At least 0, under 1. */
  next(): number
  /** A whole number, both ends included. */
  whole(from: number, to: number): number
  /** True with the given probability. */
  happens(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** One key, each as likely as its weight is of the sum. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K
}

export function seeded(seed: number): Chance {
  const next = mulberry32(seed)
  const pick = <T>(from: readonly T[]): T => {
    if (!from.length) throw new Error('nothing to pick from')
    return from[Math.floor(next() * from.length)]!
  }
  return {
    next,
    pick,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (probability) => next() < probability,
    weighted(weights) {
      const entries = Object.entries(weights).filter((entry): entry is [never, number] => Number(entry[1]) > 0)
      const sum = entries.reduce((so, [, weight]) => so + weight, 0)
      let left = next() * sum
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key
      return pick(entries)[0]
    },
  }
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for content and nothing else. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
