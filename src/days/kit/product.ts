// What can be printed of a feedback day, in which languages, and what of it was asked for in an address.
import { isLanguage, type Language } from '../../text/language.ts'

export const kitProducts = ['posters', 'signs', 'cards', 'sheets', 'wishes', 'feedback', 'tally', 'instructions', 'things'] as const
export type KitProduct = (typeof kitProducts)[number]
export const isKitProduct = (value: string | undefined): value is KitProduct => kitProducts.some((each) => each === value)

export const kitSets = ['fi', 'sv', 'en', 'fi-sv'] as const
export type KitSet = (typeof kitSets)[number]
export const languagesIn = (set: KitSet): Language[] => set.split('-').filter(isLanguage)

/** What hangs on a wall or lies on the table is for everybody at once; what is filled in or read is in one language. */
export const setsOf = (product: KitProduct): readonly KitSet[] => (isWall(product) || product === 'cards' ? kitSets : ['fi', 'sv', 'en'])

export const isWall = (product: KitProduct): boolean => product === 'posters' || product === 'signs'
/** What flows over as many pages as it needs, with the margins of the browser. */
export const flows = (product: KitProduct): boolean => !isWall(product) && product !== 'cards'

export const paperSizes = ['a4', 'a3'] as const
export type PaperSize = (typeof paperSizes)[number]

/** So many sheets with a number at once. */
export const mostAtOnce = 200

/** `line`: whose cards; 'others': of lines without a deck of their own; '': all. `from`, `until`: numbers of sheets, as they were written. */
export type KitAsked = { product: KitProduct; set: KitSet; size: PaperSize; line: string; station: string; from: string; until: string }

/** `query`: of the address, by name. What nobody knows is what comes first. */
export function readKit(product: KitProduct, query: (name: string) => string | undefined, own: Language): KitAsked {
  return {
    product, set: setsOf(product).find((each) => each === query('languages')) ?? own, size: paperSizes.find((each) => each === query('size')) ?? 'a4',
    line: query('line') ?? '', station: query('station') ?? '', from: (query('from') ?? '1').trim(), until: (query('until') ?? '20').trim(),
  }
}

export type RangeProblem = { field: 'from' | 'until'; why: 'number' | 'order' | 'many' }

/** Which numbers are on the sheets. */
export function rangeOf({ from, until }: Pick<KitAsked, 'from' | 'until'>): { first: number; last: number } | RangeProblem {
  const [first, last] = [from, until].map((typed) => (/^\d{1,4}$/.test(typed) ? Number(typed) : 0)) as [number, number]
  if (!first) return { field: 'from', why: 'number' }
  if (!last) return { field: 'until', why: 'number' }
  return last < first ? { field: 'until', why: 'order' } : last - first >= mostAtOnce ? { field: 'until', why: 'many' } : { first, last }
}

export const queryOf = ({ product, set, size, line, station, from, until }: KitAsked): string => String(new URLSearchParams({
  languages: set, ...(product === 'posters' && { size }), ...(product === 'cards' && { line }), ...(product === 'sheets' && { station, from, until }),
}))
