// A text of which parts are struck out: what is left, and for each part that is gone why. The words that are gone are nowhere in it, nor how long
// they were.
import type { FindingKind } from '../privacy/redaction/finding.ts'

/** `because`: of what an officer struck out by hand. */
export type Gone = { from: number; to: number; why: FindingKind | 'passage'; because?: string }
export type Piece = { text: string } | { struck: Gone['why']; because?: string }

/** Throws at what is no part of the text. */
export function struck(text: string, gone: readonly Gone[]): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { from, to, why, because } of merged(gone)) {
    if (!(from >= 0 && to <= text.length && from < to)) throw new RangeError(`${from} to ${to} is no part of a text of ${text.length}`)
    if (from > end) pieces.push({ text: text.slice(end, from) })
    pieces.push({ struck: why, ...(because && { because }) })
    end = to
  }
  return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces
}

/** In the order of the text; what lies over one another goes as one, for the reason of the longest. */
function merged(gone: readonly Gone[]): Gone[] {
  const all: Gone[] = []
  for (const one of gone.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1)
    if (!last || last.to <= one.from) all.push({ ...one })
    else {
      const isLonger = one.to - one.from > last.to - last.from
      all[all.length - 1] = { ...(isLonger ? one : last), from: last.from, to: Math.max(last.to, one.to) }
    }
  }
  return all
}
