// Numbers for those who read no feedback: none under 5 is told, the others are rounded to the nearest 5, and sums are rounded
// from what they truly are. Where a hidden number could be narrowed down by what stands around it, the whole breakdown is
// left out. It is the ground only: what is published for everybody needs more (docs/decisions/0030).

/** Null: under 5. */
export type Rounded = number | null

export const least = 5

export const rounded = (count: number): Rounded => (count < least ? null : Math.round(count / 5) * 5)

/** Between which numbers the true one lies, as whoever reads the rounded one knows. */
export const boundsOf = (shown: Rounded): readonly [number, number] =>
  shown === null ? [0, least - 1] : [Math.max(least, shown - 2), shown + 2]

/** Whether each hidden part may still be any number from 0 to 4, for whoever sees all the others and the sum. */
export function hidesWell(parts: readonly Rounded[], sum: Rounded): boolean {
  const bounds = parts.map(boundsOf)
  const [low, high] = bounds.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
  const [sumLow, sumHigh] = boundsOf(sum)
  const most = least - 1
  return parts.every((part) => part !== null || (sumLow <= high - most && sumHigh >= low + most))
}

/** What may be shown of parts that make up a sum; null where nothing may. */
export function roundedParts<K>(parts: ReadonlyMap<K, number>): Map<K, Rounded> | null {
  const sum = [...parts.values()].reduce((all, one) => all + one, 0)
  const shown = new Map([...parts].map(([key, count]) => [key, rounded(count)]))
  return hidesWell([...shown.values()], rounded(sum)) ? shown : null
}

/** Of so many so many: null where it must not be told, as what is left over would be known. */
export function roundedShare(part: number, whole: number): { shown: Rounded } | null {
  const shown = roundedParts(new Map([['part', part], ['rest', whole - part]]))
  return shown && { shown: shown.get('part')! }
}
