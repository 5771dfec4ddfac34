// One run of the disclosure engine: what may be told of what is wanted, as numbers that may be told.
import type { Cells } from '../disclosure/cells.ts'
import { protect } from '../disclosure/protect.ts'
import { publish } from '../disclosure/publish.ts'
import type { Told } from '../disclosure/publishable.ts'
import type { Given } from '../disclosure/tables.ts'
import { besideLost } from './beside-lost.ts'

/** `told`: by the id of a cell. `lost`: what is hidden and can be worked out all the same, nearer than it should be; that there was nobody tells of nobody. */
export type Engine = { told: ReadonlyMap<string, Told>; lost: readonly string[] }

/** `cells`: as the engine takes them. */
export function throughEngine(given: Given, cells?: Cells): Engine {
  // Nothing that is not told anyway could lose anything.
  if (!given.wanted.size) return { told: new Map(), lost: [] }
  const protection = protect(given, cells)
  const withheld = besideLost(given, protection.lost)
  const published = publish({ ...given, wanted: new Set([...given.wanted].filter((id) => !withheld.has(id))) }, protection)
  return { told: new Map([...published].flatMap(([id, shown]) => (shown === null ? [] : [[id, shown] as const]))), lost: protection.lost.filter((id) => given.counts.get(id)! > 0) }
}
