// Cells that tell of few, before anything is said of what could be worked out. (A. Hundepool et al., Handbook on Statistical
// Disclosure Control, 2nd edition, 2024, chapters 4 and 5: threshold rule, group disclosure.)
import { answersOf } from './indexed.ts'
import type { Given } from './tables.ts'

/**
 * Fewer than the fewest. None at all is hidden as few are, or a hidden number would say that there is somebody. Of a question to which
 * all who are in a cell answered alike, or all but one, every answer is hidden: it tells of each of them what they said.
 */
export function primaryCells({ counts, fewest, ...of }: Pick<Given, 'directions' | 'tables' | 'counts' | 'answers' | 'fewest'>): Set<string> {
  const hidden = new Set([...counts].filter(([, count]) => count < fewest).map(([id]) => id))
  for (const { whole, parts } of answersOf(of)) {
    const most = Math.max(...parts.map((part) => counts.get(part)!))
    if (most >= counts.get(whole)! - 1) for (const part of parts) hidden.add(part)
  }
  return hidden
}
