// A report as a document: what stands on it, whatever it is set as. The page that is printed and the PDF are made of the same.
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Caveats, Explanation, KeyFigure } from '../explanation.ts'
import type { Estimated, Pictured } from '../pictures/pictured.ts'
import type { Sheet } from '../sheet.ts'

export type Report = {
  language: Language
  title: string
  /** What it is of: a line, a unit, the whole organisation; and of when. */
  place: string
  period: string
  organisation: string
  madeOn: Day
  /** Where its newest version is, the whole address; null where there is none. */
  address: string | null
  paragraphs: readonly string[]
  figures: readonly KeyFigure[]
  sections: readonly Section[]
  caveats: Caveats | null
  footnotes: readonly string[]
}

/** What somebody wrote may be in another language than the report. */
export type Paragraph = string | { text: string; language: string }

/** What belongs under a section, with a heading of its own. `list`: before the paragraphs. */
export type Item = { title: string; list: readonly Paragraph[]; paragraphs: readonly Paragraph[] }

/** `id`: as in addresses. Paragraphs stand before the items, and those before the pictures. */
export type Section = {
  id: string
  title: string
  paragraphs: readonly Paragraph[]
  items?: readonly Item[]
  pictures: readonly { of: Pictured; sums?: readonly string[]; explanation?: Explanation }[]
  /** Without a picture. `estimates`: ranges that stand behind their number. */
  tables?: readonly { sheet: Sheet; sums?: readonly string[]; estimates?: readonly Estimated[]; explanation?: Explanation }[]
}
