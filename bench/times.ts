// How long something takes, many times over: the time that nineteen of twenty stay under.
import type { Result } from './result.ts'

/** Milliseconds of each; the first, which warms what is cold, is not among them. */
export async function times(count: number, work: () => Promise<unknown>): Promise<number[]> {
  await work()
  const took: number[] = []
  for (let n = 0; n < count; n++) {
    const from = performance.now()
    await work()
    took.push(performance.now() - from)
  }
  return took
}

export const percentile = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)]!

/** At most 50 ms, beside a reference of the same run. */
export function against(reference: number[], took: number[]): Result {
  const [value, least] = [percentile(took), percentile(reference)]
  return { value: Number(value.toPrecision(3)), unit: 'ms', reference: Number(least.toPrecision(3)), ratio: Number((value / least).toPrecision(3)), goal: 50, holds: value <= 50 }
}
