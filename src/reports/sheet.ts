// A sheet (taulukko) is one table of a report, as page, picture, file and document show it alike: what its columns are, its rows, and
// nothing that may not be told.
import { shownLanguage, type Language, type Translated } from '../text/language.ts'
import type { Shown } from './disclosure/publishable.ts'

/** `share`: from 0 to 1. `days`: working days. `index`: from −1 to 1. `mean`: on the scale that the name tells. */
export type Measure = 'count' | 'share' | 'days' | 'mean' | 'index'

export type Column = { id: string; name: string; is: Measure | 'name' }

/**
 * `id`: in addresses and names of files. Of each row as many cells as there are columns. `finnish`: what stands in it in Finnish, by itself or among other words,
 * since nobody has put it into the reader's language.
 */
export type Sheet = { id: string; title: string; columns: readonly Column[]; rows: readonly (readonly (string | Shown)[])[]; finnish?: readonly string[] }

/** Of these names those of a sheet that stand in Finnish, to be marked as such. */
export function leftInFinnish(names: readonly (Translated | null | undefined)[], language: Language): Pick<Sheet, 'finnish'> {
  const finnish = names.flatMap((name) => (name && shownLanguage(name, language) !== language ? [name.fi] : []))
  return finnish.length ? { finnish: [...new Set(finnish)] } : {}
}

/** A text cut where another language begins and ends. */
export function inParts(text: string, { finnish = [] }: Pick<Sheet, 'finnish'>): { text: string; finnish: boolean }[] {
  const [first] = finnish.flatMap((name) => (name && text.includes(name) ? [{ name, at: text.indexOf(name) }] : [])).sort((a, b) => a.at - b.at || b.name.length - a.name.length)
  if (!first) return text ? [{ text, finnish: false }] : []
  const { name, at } = first
  return [...(at ? [{ text: text.slice(0, at), finnish: false }] : []), { text: name, finnish: true }, ...inParts(text.slice(at + name.length), { finnish })]
}
