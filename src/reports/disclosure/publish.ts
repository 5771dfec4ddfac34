// From what was counted to what may be told: besides publishable.ts the only place where a count becomes a number for anybody's eyes.
import type { Protection } from './protect.ts'
import type { Shown, Told } from './publishable.ts'
import type { Given } from './tables.ts'

/** By the id of a cell, of all that was wanted; what has been published before is told as it was. */
export function publish({ counts, wanted, known }: Pick<Given, 'counts' | 'wanted' | 'known'>, { shown }: Pick<Protection, 'shown'>): ReadonlyMap<string, Shown> {
  return new Map([...wanted].map((id) => [id, shown.has(id) || known.has(id) ? told(counts, id) : null]))
}

function told(counts: ReadonlyMap<string, number>, id: string): Told {
  const count = counts.get(id)
  if (count === undefined) throw new Error(`no count of ${id}`)
  return count as Told
}
