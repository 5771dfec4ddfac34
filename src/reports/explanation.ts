// What explains a number to whoever reads it: as data, so that page, document and file say the same.
import type { Shown } from './disclosure/publishable.ts'
import type { Measure } from './sheet.ts'

export type Explanation = {
  /** One or two sentences. */
  definition: string
  source: string
  /** Of how many it is counted: a number that may be told, or words where there are several. */
  n?: Shown | string
  /** What was left out, a sentence each; none: nothing was. */
  leftOut: readonly string[]
  /** By which rule it was worked out, or shown. */
  rule?: string
}

/** A number that stands alone, large. `note`: a sentence under it, as what it was before. */
export type KeyFigure = {
  name: string
  value: Shown
  is: Measure
  low?: Shown
  high?: Shown
  note?: string
  explanation?: Explanation
}

/** Sentences on whom a report can and cannot speak for, and the rule that made them. */
export type Caveats = { can: readonly string[]; cannot: readonly string[]; rule?: string }
