// A sheet (taulukko) is one table of a report, as page, picture, file and document show it alike: what its columns are, its rows, and
// nothing that may not be told.
import type { Shown } from './disclosure/publishable.ts'

/** `share`: from 0 to 1. `days`: working days. `index`: from −1 to 1. `mean`: on the scale that the name tells. */
export type Measure = 'count' | 'share' | 'days' | 'mean' | 'index'

export type Column = { id: string; name: string; is: Measure | 'name' }

/** `id`: in addresses and names of files. Of each row as many cells as there are columns. */
export type Sheet = { id: string; title: string; columns: readonly Column[]; rows: readonly (readonly (string | Shown)[])[] }
