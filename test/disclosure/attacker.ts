// Somebody who reads all that is published, knows what adds up to what, and works out what is hidden. They know nothing of how it was
// hidden: exact elimination tells what follows from sums alone, and trying whole numbers tells how near a hidden one can be known.
/** What a whole is made of. */
export type Sum = { whole: string; parts: readonly string[] }

/**
 * `least`: of cells that are known to have somebody in them, or to have so many. `like`: where to look first. It makes no difference to what is
 * found; whoever tests knows how it is, and finds sooner how else it could be. `patience`: after so many steps whether a number could be is left
 * open; otherwise everything is tried.
 */
export type Read = { told: ReadonlyMap<string, number>; sums: readonly Sum[]; cells: readonly string[]; least: ReadonlyMap<string, number>; like?: ReadonlyMap<string, number>; patience?: number }

/** Those hidden cells whose number follows from the sums: the unknowns of a linear system that have one value. */
export function solved({ told, sums, cells }: Pick<Read, 'told' | 'sums' | 'cells'>): string[] {
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
export function readerOf({ told, sums, cells, least: floors, like, patience = Infinity }: Read): (cell: string, enough: number, knows?: ReadonlyMap<string, number>) => number {
  const number = new Map(cells.map((id, at) => [id, at]))
  const rows = sums.map(({ whole, parts }) => [{ at: number.get(whole)!, sign: -1 }, ...parts.map((part) => ({ at: number.get(part)!, sign: 1 }))])
  const rowsOf = cells.map((_, at) => rows.filter((row) => row.some((term) => term.at === at)))
  const first = cells.map((id) => like?.get(id))
  const ways: Int32Array[] = []
  let left = Infinity
  const most = [...told.values()].reduce((all, one) => all + one, 0) + cells.length
  return (cell, enough, knows = new Map()) => {
    const target = number.get(cell)!
    const known = [...knows].map(([id, is]) => ({ at: number.get(id)!, is }))
    const found = ways.filter((way) => known.every(({ at, is }) => way[at] === is)).map((way) => way[target]!)
    const reached = Math.max(...found) - Math.min(...found)
    if (reached >= enough) return reached
    const top = most + known.reduce((all, { is }) => all + is, 0) + 3 * enough
    const start: Ranges = { low: new Int32Array(cells.length), high: new Int32Array(cells.length) }
    for (const [at, id] of cells.entries()) {
      const is = told.get(id) ?? knows.get(id)
      start.low[at] = is ?? floors.get(id) ?? 0
      start.high[at] = is ?? top
    }
    if (!narrow(start, rows)) throw new Error('what was told contradicts itself')
    return widthWithin(start, target, enough)
  }

  function widthWithin(start: Ranges, target: number, enough: number): number {
    const possible = (value: number): boolean => {
      left = patience
      const is = existsWith(start, target, value) || left < 0
      left = Infinity
      return is
    }
    const [low, high] = [start.low[target]!, start.high[target]!]
    const near = nearWidth(start, target, enough)
    if (near >= enough) return near
    let least = low
    while (least <= high && !possible(least)) least++
    let most = Math.min(high, least + enough)
    for (; most > least && !possible(most); most--);
    // What lies between may have holes: the most may be further up.
    for (let up = high; most - least < enough && up > most; up--) if (up - least >= enough && possible(up)) most = up
    return most - least
  }

  /** From where to look first, up and down as long as it goes soon. */
  function nearWidth(start: Ranges, target: number, enough: number): number {
    const from = first[target]
    if (from === undefined) return 0
    let [least, most] = [from, from]
    const soon = (value: number): boolean => { left = soonEnough; const is = existsWith(start, target, value); left = Infinity; return is }
    while (most - least < enough && most < start.high[target]! && soon(most + 1)) most++
    while (most - least < enough && least > start.low[target]! && soon(least - 1)) least--
    return most - least
  }

  function existsWith(ranges: Ranges, at: number, value: number): boolean {
    const tried = { low: ranges.low.slice(), high: ranges.high.slice() }
    tried.low[at] = tried.high[at] = value
    return narrow(tried, rowsOf[at]!) && exists(tried)
  }

  function exists({ low, high }: Ranges): boolean {
    if (--left < 0) return false
    let open = -1
    for (let at = 0; at < low.length; at++) if (low[at]! < high[at]! && (open < 0 || high[at]! - low[at]! < high[open]! - low[open]!)) open = at
    if (open < 0) { ways.push(low); return true }
    const [from, to] = [low[open]!, high[open]!]
    const near = Math.min(to, Math.max(from, first[open] ?? from))
    const values = Array.from({ length: to - from + 1 }, (_, step) => from + step).sort((one, other) => Math.abs(one - near) - Math.abs(other - near))
    return values.some((value) => existsWith({ low, high }, open, value))
  }

  /** Each sum tells of each of its cells how little and how much it can be; until nothing gets narrower. False: it cannot be so. */
  function narrow({ low, high }: Ranges, from: typeof rows): boolean {
    const waiting = new Set(from)
    for (const row of waiting) {
      waiting.delete(row)
      let least = 0, most = 0
      for (const { at, sign } of row) { least += sign > 0 ? low[at]! : -high[at]!; most += sign > 0 ? high[at]! : -low[at]! }
      if (least > 0 || most < 0) return false
      for (const { at, sign } of row) {
        const [a, b] = [low[at]!, high[at]!]
        low[at] = sign > 0 ? Math.max(a, b - most) : Math.max(a, least + b)
        high[at] = sign > 0 ? Math.min(b, a - least) : Math.min(b, most + a)
        if (low[at]! > high[at]!) return false
        if (low[at]! > a || high[at]! < b) for (const other of rowsOf[at]!) waiting.add(other)
      }
    }
    return true
  }
}

/** So many steps are soon. */
const soonEnough = 2000

type Ranges = { low: Int32Array; high: Int32Array }
