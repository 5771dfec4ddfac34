// Cells that tell of few, before anything is said of what could be worked out. (A. Hundepool et al., Handbook on Statistical
// Disclosure Control, 2nd edition, 2024, chapters 4 and 5: threshold rule, group disclosure.)
import type { Cells } from './cells.ts'
import type { Given } from './tables.ts'

/**
 * Fewer than the fewest. None at all is hidden as few are, or a hidden number would say that there is somebody. Of a question to which
 * all who are in a cell answered alike, or all but one, every answer is hidden: it tells of each of them what they said.
 */
export function primaryCells(cells: Cells, { answers, secret, fewest }: Pick<Given, 'answers' | 'secret' | 'fewest'>): Set<number> {
  const { ids, values } = cells
  const hidden = new Set([...values.keys()].filter((cell) => values[cell]! < fewest || secret?.has(ids[cell]!)))
  for (const { whole, parts } of answersIn(cells, answers)) {
    const most = Math.max(...parts.map((part) => values[part]!))
    if (most >= values[whole]! - 1) for (const part of parts) hidden.add(part)
  }
  return hidden
}

/** For each place in a table with a direction of answers, all who answered and what they said. */
function answersIn({ axes, tables }: Cells, answers: readonly string[]): { whole: number; parts: number[] }[] {
  return tables.flatMap((table) => table.axes.flatMap((axis, place) => {
    const { name, size, whole, isLeaf } = axes[axis]!
    if (!answers.includes(name) || whole < 0) return []
    const stride = table.strides[place]!
    return [...table.at.keys()].filter((index) => Math.floor(index / stride) % size === whole && table.at[index]! >= 0).map((index) => ({
      whole: table.at[index]!, parts: [...Array(size).keys()].filter(isLeaf).map((node) => table.at[index + (node - whole) * stride]!).filter((cell) => cell >= 0),
    })).filter(({ parts }) => parts.length > 0)
  }))
}
