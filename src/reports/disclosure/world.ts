// Another way in which the hidden numbers could be, with all that is told as it is: a world. It is put together of changes that keep the sums.
// Where a change breaks something (a number that is told would be another, a cell fewer than nobody), further ones mend it.
import { repairingOf, type Repaired } from './by-sums.ts'
import { cheapestOf, free, type Change, type Costs } from './product.ts'
import type { Cells } from './cells.ts'
import type { State } from './state.ts'

/** By how much each cell is another that is; `lone`: which of them are cells with one alone. */
export type World = { by: ReadonlyMap<number, number>; lone: ReadonlySet<number>; dead: boolean }

/** What it costs to break something: more than anything that could be hidden. */
const broken = 1e6

/** So many changes may mend what one has broken; before anything is given up as lost more, of more broken cells, from more beginnings. */
const mostMending = 12, lastMending = 30, lastWrong = 6, lastBeginnings = 40

/** Of what is not hidden yet: one for the cell, and a little for how much it tells. */
export const priceOf = ({ values, worth }: Pick<Cells, 'values' | 'worth'>, cell: number): number => worth[cell]! * (1 + Math.log2(1 + values[cell]!) / 16)

/** A world that is being made. */
export class Making {
  readonly by: Int32Array
  private readonly costs: Costs
  private readonly cheapest: (cell: number, by: 1 | -1, many?: number) => Change
  private readonly repaired: (cell: number, by: 1 | -1, steps: number) => Repaired
  private touched: number[] = []
  private readonly isTouched: Uint8Array
  private blocked: ReadonlySet<number> = new Set()
  /** Not hidden yet, and will be if this world is kept. */
  private readonly taken = new Set<number>()
  private readonly state: State

  constructor(state: State) {
    this.state = state
    const size = state.hidden.length
    this.by = new Int32Array(size)
    this.isTouched = new Uint8Array(size)
    // One more than there are cells, for what is nobody's and costs nothing.
    this.costs = { up: new Float64Array(size + 1), down: new Float64Array(size + 1) }
    this.cheapest = cheapestOf(state.cells, this.costs)
    this.repaired = repairingOf(state.cells, this.costs)
    this.anew()
  }

  /** After what may be hidden has changed. */
  anew(): void {
    for (let cell = 0; cell < this.by.length; cell++) this.setCosts(cell)
  }

  /** After this cell was hidden or shown. */
  changed(cell: number): void {
    this.taken.delete(cell)
    this.setCosts(cell)
  }

  /** `from`: what it is made further from; it must change none of what is blocked. */
  begin(blocked: ReadonlySet<number>, from?: World): void {
    const before = this.blocked
    this.blocked = blocked
    const all = [...this.touched, ...this.taken, ...before, ...blocked]
    for (const cell of this.touched) this.by[cell] = this.isTouched[cell] = 0
    this.touched = []
    this.taken.clear()
    for (const [cell, by] of from?.by ?? []) {
      this.by[cell] = by
      this.isTouched[cell] = 1
      this.touched.push(cell)
      all.push(cell)
    }
    for (const cell of all) this.setCosts(cell)
  }

  /** Changes it so that the cell has more (or less) by one or, up to `most`, by as many as go. Null: no way was found; it is as before. */
  widen(cell: number, by: 1 | -1, most: number): { steps: number; cost: number; undo: () => void } | null {
    const before = new Map<number, number>()
    this.pinned = { cell, by }
    this.setCosts(cell)
    const mended = this.mend(cell, by, before) || this.repair(cell, by, before)
    this.pinned = null
    if (!mended) {
      this.restore(before)
      this.setCosts(cell)
      return null
    }
    const { cells: { values }, floor, hidden } = this.state
    let steps = most
    for (const [one, was] of before) {
      const each = this.by[one]! - was
      if (each < 0) steps = Math.min(steps, Math.floor((values[one]! + was - floor[one]!) / -each))
    }
    const taken: number[] = []
    let cost = 0
    for (const [one, was] of before) {
      this.by[one] = was + (this.by[one]! - was) * steps
      if (this.by[one] !== 0 && !hidden[one] && !this.taken.has(one)) { taken.push(one); this.taken.add(one); cost += priceOf(this.state.cells, one) }
      this.setCosts(one)
    }
    this.setCosts(cell)
    return { steps: Math.abs(this.by[cell]! - (before.get(cell) ?? 0)), cost, undo: () => { for (const one of taken) this.taken.delete(one); this.restore(before) } }
  }

  made(): World {
    const cells = this.touched.filter((cell) => this.by[cell] !== 0)
    return { by: new Map(cells.map((cell) => [cell, this.by[cell]!])), lone: new Set(cells.filter((cell) => this.state.lone[cell])), dead: false }
  }

  private pinned: { cell: number; by: 1 | -1 } | null = null

  private mend(cell: number, by: 1 | -1, before: Map<number, number>): boolean {
    const { mayHide, atAnyPrice } = this.state
    const [mending, few, many] = atAnyPrice ? [lastMending, lastWrong, lastBeginnings] : [mayHide ? mostMending : mostMending / 2, 3, 0]
    this.state.searches++
    let change = this.cheapest(cell, by, many)
    for (let n = 0; n < mending; n++) {
      this.apply(change, before)
      const wrong = [...before.keys()].filter((one) => this.isBroken(one))
      if (wrong.length === 0) return this.by[cell]! * by > (before.get(cell) ?? 0) * by
      // Changes that mend most; of the first few broken cells, since one that mends one of them often mends the others.
      this.state.searches += Math.min(few, wrong.length)
      const next = wrong.slice(0, few).map((one) => this.cheapest(one, this.isFixed(one) ? (this.by[one]! > 0 ? -1 : 1) : 1, many))
      change = next.reduce((least, one) => (one.cost < least.cost ? one : least))
      if (change.cost >= broken * 4) return false
    }
    return false
  }

  private repair(cell: number, by: 1 | -1, before: Map<number, number>): boolean {
    if (this.state.halfMade === 0) return false
    this.restore(before)
    before.clear()
    const { change, looked } = this.repaired(cell, by, this.state.halfMade)
    this.state.looked += looked
    if (change) this.apply(change, before)
    return change !== null
  }

  private apply({ cells, signs }: Change, before: Map<number, number>): void {
    for (const [n, cell] of cells.entries()) {
      if (!before.has(cell)) before.set(cell, this.by[cell]!)
      if (!this.isTouched[cell]) { this.isTouched[cell] = 1; this.touched.push(cell) }
      this.by[cell]! += signs[n]!
      this.setCosts(cell)
    }
  }

  private restore(before: ReadonlyMap<number, number>): void {
    for (const [cell, was] of before) this.by[cell] = was
    for (const cell of before.keys()) this.setCosts(cell)
  }

  private isFixed(cell: number): boolean {
    return this.state.known[cell] === 1 || (!this.state.hidden[cell] && (!this.state.mayHide || this.state.cells.worth[cell]! > this.state.tier)) || this.blocked.has(cell)
  }

  private isBroken(cell: number): boolean {
    const by = this.by[cell]!
    return this.isFixed(cell) ? by !== 0 : this.state.cells.values[cell]! + by < this.state.floor[cell]!
  }

  private setCosts(cell: number): void {
    const by = this.by[cell]!
    const is = this.costOf(cell, by)
    this.costs.up[cell] = this.costOf(cell, by + 1) - is
    this.costs.down[cell] = this.costOf(cell, by - 1) - is
    if (this.pinned?.cell === cell) this.costs[this.pinned.by === 1 ? 'down' : 'up'][cell]! += 2 * broken
  }

  /** That the cell is another by so many: nothing where it is hidden, save that a small world is better, and one that is nobody's own. */
  private costOf(cell: number, by: number): number {
    if (by === 0) return 0
    if (this.isFixed(cell)) return broken * Math.abs(by)
    const { hidden, cells: { values }, floor, lone } = this.state
    const scarce = by < 0 && this.state.mayHide && !this.state.atAnyPrice ? 0.5 * Math.max(0, 1 - (values[cell]! - floor[cell]!) / this.state.fewest) : 0
    const below = floor[cell]! - values[cell]! - by
    return Math.abs(by) * (lone[cell] ? 20 : 1) * free / 10_000 * (1 + 40 * shuffled(cell, this.state.attempt)) + scarce + (hidden[cell] || this.taken.has(cell) || this.state.atAnyPrice ? 0 : priceOf(this.state.cells, cell)) + (below > 0 ? broken * below : 0)
  }
}

/** From 0 to 1, of a cell the same in the same attempt. */
const shuffled = (cell: number, attempt: number): number => (attempt === 0 ? 0 : ((cell + 1) * 2654435761 * (2 * attempt + 1) >>> 0) % 1000 / 1000)
