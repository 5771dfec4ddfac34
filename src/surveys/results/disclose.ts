// Which of some counts may be shown so that no smaller one can be worked out from them: a count under the fewest is hidden, and where what
// is shown of a whole leaves too few, the smallest of its parts is hidden too. (complementary suppression; A. Hundepool et al.,
// Statistical Disclosure Control, 2012, chapter 4)

/** A whole, and parts of it that share nothing. What of the whole is in no part is shown nowhere by itself. */
export type Equation = { whole: string; parts: readonly string[] }

/**
 * `counts`: how many there are of each. `families`: each a tree of wholes and parts. `needs`: what is shown only where another is. Whatever
 * is shown is at least `fewest`, and so is what remains of a whole beside all that is shown of it, or nothing.
 */
export function shownOf(counts: ReadonlyMap<string, number>, families: readonly (readonly Equation[])[], needs: ReadonlyMap<string, string>, fewest: number): Set<string> {
  const of = (one: string): number => counts.get(one) ?? 0
  const shown = new Set([...counts.keys()].filter((one) => of(one) >= fewest))
  // Each turn hides something, so it ends.
  for (let before = -1; before !== shown.size;) {
    before = shown.size
    for (const [one, needed] of needs) if (!shown.has(needed)) shown.delete(one)
    for (const equations of families) {
      const partsOf = new Map(equations.map(({ whole, parts }) => [whole, parts]))
      /** The largest shown parts; of a hidden one, its own. */
      const cover = (whole: string): string[] => (partsOf.get(whole) ?? []).flatMap((part) => (shown.has(part) ? [part] : cover(part)))
      for (const { whole } of equations) {
        while (shown.has(whole)) {
          const parts = cover(whole)
          const rest = of(whole) - parts.reduce((total, part) => total + of(part), 0)
          if (!parts.length || rest === 0 || rest >= fewest) break
          shown.delete(parts.reduce((least, part) => (of(part) < of(least) ? part : least)))
        }
      }
    }
  }
  return shown
}
