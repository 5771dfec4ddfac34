// What a measurement says: a value, mostly beside a reference measured in the same run, and its goal.
// Absolute numbers are the machine's; ratios are ours.
export type Result = {
  value: number
  unit: string
  reference?: number
  ratio?: number
  goal: number
  holds: boolean
}

export type Results = Record<string, Result>

/** For a ratio that must not fall below the goal. `rounds` are pairs measured one right after the other. */
export function atLeast(goal: number, unit: string, rounds: { value: number; reference: number }[]): Result {
  const ratio = median(rounds.map(({ value, reference }) => value / reference))
  return {
    value: round(median(rounds.map(({ value }) => value))), unit,
    reference: round(median(rounds.map(({ reference }) => reference))),
    ratio: round(ratio), goal, holds: ratio >= goal,
  }
}

/** For a value that must not exceed the goal. */
export const atMost = (goal: number, unit: string, value: number): Result => ({ value: round(value), unit, goal, holds: value <= goal })

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export function table(results: Results): string {
  const rows = Object.entries(results).map(([name, one]) => [
    name, `${one.value} ${one.unit}`, one.reference === undefined ? '' : `${one.reference} ${one.unit}`,
    one.ratio === undefined ? '' : String(one.ratio), String(one.goal), one.holds ? 'holds' : 'FAILS',
  ])
  const all = [['name', 'value', 'reference', 'ratio', 'goal', ''], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n')
}

/** Three significant digits are more than a shared machine can repeat. */
const round = (number: number): number => (number >= 100 ? Math.round(number) : Number(number.toPrecision(3)))
