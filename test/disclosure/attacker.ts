// Somebody who reads all that is published, knows what adds up to what, and works out what is hidden. They know nothing of how it was
// hidden: exact elimination tells what follows from sums alone, and trying whole numbers tells how near a hidden one can be known.
/** What a whole is made of. */
export type Sum = { whole: string; parts: readonly string[] }

/**
 * `least`: of cells that are known to have somebody in them, or to have so many. `like`: where to look first. It makes no difference to what is
 * found; whoever tests knows how it is, and finds sooner how else it could be.
 */
export type Read = { told: ReadonlyMap<string, number>; sums: readonly Sum[]; cells: readonly string[]; least: ReadonlyMap<string, number>; like?: ReadonlyMap<string, number> }

/** Those hidden cells whose number follows from the sums: the unknowns of a linear system that have one value. */
export function solved({ told, sums, cells }: Omit<Read, 'least' | 'like'>): string[] {
  const unknown = cells.filter((cell) => !told.has(cell))
  const column = new Map(unknown.map((cell, at) => [cell, at]))
  const rows = sums.map(({ whole, parts }) => {
    const row = unknown.map(() => 0n)
    for (const [cell, sign] of [[whole, -1n] as const, ...parts.map((part) => [part, 1n] as const)]) if (column.has(cell)) row[column.get(cell)!]! += sign
    return row
  })
  const pivots: number[] = []
  for (let at = 0, row = 0; at < unknown.length && row < rows.length; at++) {
    const found = rows.findIndex((each, number) => number >= row && each[at] !== 0n)
    if (found < 0) continue
    ;[rows[row], rows[found]] = [rows[found]!, rows[row]!]
    for (const [number, each] of rows.entries()) {
      if (number === row || each[at] === 0n) continue
      const [mine, theirs] = [rows[row]![at]!, each[at]!]
      for (const [place, value] of each.entries()) each[place] = value * mine - rows[row]![place]! * theirs
    }
    pivots.push(at)
    row++
  }
  return pivots.filter((at, row) => rows[row]!.every((value, place) => place === at || value === 0n)).map((at) => unknown[at]!)
}

/** How far apart the least and the most that a hidden cell can be are, up to `enough`. `knows`: what this reader knows besides, of themselves. */
export const widthOf = (read: Read, cell: string, enough: number, knows: ReadonlyMap<string, number> = new Map()): number => readerOf(read)(cell, enough, knows)

/** The same, for many questions about one publication: ways in which it could be are remembered, and may answer further ones. */
export function readerOf({ told, sums, cells, least: floors, like }: Read): (cell: string, enough: number, knows?: ReadonlyMap<string, number>) => number {
  const number = new Map(cells.map((id, at) => [id, at]))
  const rows = sums.map(({ whole, parts }) => [{ at: number.get(whole)!, sign: -1 }, ...parts.map((part) => ({ at: number.get(part)!, sign: 1 }))])
  const rowsOf = cells.map((_, at) => rows.filter((row) => row.some((term) => term.at === at)))
  const first = cells.map((id) => like?.get(id))
  const ways: (readonly number[])[] = []
  const most = [...told.values()].reduce((all, one) => all + one, 0) + cells.length
  return (cell, enough, knows = new Map()) => {
    const target = number.get(cell)!
    const known = [...knows].map(([id, is]) => ({ at: number.get(id)!, is }))
    const found = ways.filter((way) => known.every(({ at, is }) => way[at] === is)).map((way) => way[target]!)
    const reached = Math.max(...found) - Math.min(...found)
    if (reached >= enough) return reached
    const top = most + known.reduce((all, { is }) => all + is, 0) + 3 * enough
    const start = narrowed(cells.map((id): [number, number] => { const is = told.get(id) ?? knows.get(id); return is === undefined ? [floors.get(id) ?? 0, top] : [is, is] }), rows)
    if (!start) throw new Error('what was told contradicts itself')
    return widthWithin(start, target, enough)
  }

  function widthWithin(start: readonly [number, number][], target: number, enough: number): number {
    const possible = (value: number): boolean => {
      const set = start.map((range): [number, number] => [...range])
      set[target] = [value, value]
      return exists(set)
    }
    const [low, high] = start[target]!
    let least = low
    while (least <= high && !possible(least)) least++
    let most = Math.min(high, least + enough)
    for (; most > least && !possible(most); most--);
    // What lies between may have holes: the most may be further up.
    for (let up = high; most - least < enough && up > most; up--) if (up - least >= enough && possible(up)) most = up
    return most - least
  }

  function exists(ranges: [number, number][]): boolean {
    const now = narrowed(ranges, rows)
    if (!now) return false
    const open = now.flatMap(([a, b], at) => (a < b ? [{ at, size: b - a }] : [])).sort((one, other) => one.size - other.size)[0]
    if (!open) { ways.push(now.map(([is]) => is)); return true }
    const [low, high] = now[open.at]!
    const near = Math.min(high, Math.max(low, first[open.at] ?? low))
    const values = Array.from({ length: high - low + 1 }, (_, step) => low + step).sort((one, other) => Math.abs(one - near) - Math.abs(other - near))
    for (const value of values) {
      const tried = now.map((range): [number, number] => [...range])
      tried[open.at] = [value, value]
      if (exists(tried)) return true
    }
    return false
  }

  /** Each sum tells of each of its cells how little and how much it can be; until nothing gets narrower. Null: it cannot be so. */
  function narrowed(ranges: readonly [number, number][], all: typeof rows): [number, number][] | null {
    const now = ranges.map((range): [number, number] => [...range])
    const waiting = new Set(all)
    for (const row of waiting) {
      waiting.delete(row)
      const least = row.reduce((sum, { at, sign }) => sum + (sign > 0 ? now[at]![0] : -now[at]![1]), 0)
      const most = row.reduce((sum, { at, sign }) => sum + (sign > 0 ? now[at]![1] : -now[at]![0]), 0)
      if (least > 0 || most < 0) return null
      for (const { at, sign } of row) {
        const [a, b] = now[at]!
        const low = sign > 0 ? Math.max(a, -(most - b)) : Math.max(a, least + b)
        const high = sign > 0 ? Math.min(b, -(least - a)) : Math.min(b, most + a)
        if (low > high) return null
        if (low > a || high < b) {
          now[at] = [low, high]
          for (const other of rowsOf[at]!) waiting.add(other)
        }
      }
    }
    return now
  }
}
