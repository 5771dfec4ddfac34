// A drawing: marks that a page and a document set down alike. From left to right places are in hundredths of the width, so that a picture is
// as wide as there is room; from top to bottom in the height of its words (em), so that it grows with them.

/** What is drawn so in every picture; on a page a class, in a document attributes. */
export type Look = 'level' | 'zero' | 'way' | 'way-2' | 'way-3' | 'range' | 'before' | 'before-ground' | 'value' | 'name'

/** How the parts of a whole are told apart where there is no colour. The names are those of the patterns. */
export const fills = ['solid', 'hatch', 'plain', 'dots', 'cross', 'upright', 'lying'] as const
export type Fill = (typeof fills)[number]

/** Marks of points, each of another form. `cap`: the end of an upright range. `missing`: a number that is not shown. */
export type Shape = 'circle' | 'square' | 'diamond' | 'cap'

export type Mark =
  | { is: 'rect'; x: number; to: number; y: number; height: number; fill: Fill | 'frame' }
  | { is: 'line'; x: number; toX: number; y: number; toY: number; look: Look }
  | { is: 'point'; x: number; y: number; shape: Shape; look: 'way' | 'way-2' | 'way-3' }
  /** `between`: left out where there is little room. `dx`: in the height of words. */
  | { is: 'words'; x: number; y: number; dx?: number; words: string; anchor: 'start' | 'middle' | 'end'; look: Look; between?: boolean }

/** What a mark means, in words. */
export type Key = { words: string } & ({ fill: Fill } | { shape: Shape; look: 'way' | 'way-2' | 'way-3'; alone?: boolean } | { look: 'range' | 'before' } | { mark: string })

export type DrawnRow = { name: string; note: string | null; value: string | null; marks: Mark[] }

/** `rows`: each with its name beside or above it, all of one height. `plane`: everything in one. */
export type Drawing =
  | { is: 'rows'; keys: Key[]; height: number; rows: DrawnRow[]; scale: Mark[] }
  | { is: 'plane'; keys: Key[]; height: number; marks: Mark[] }

/** In hundredths of `from` to `to`; what lies outside the scale is drawn at its end. */
export const placeOf = (value: number, { least, most }: { least: number; most: number }, from = 0, to = 100): number =>
  rounded(from + (to - from) * Math.min(1, Math.max(0, most === least ? 0 : (value - least) / (most - least))))

export const rounded = (number: number): number => Math.round(number * 100) / 100 || 0
