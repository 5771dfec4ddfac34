// Caveats in words, for pages and documents alike.
import { fill, inFigures, inPercent, plural } from '../text/fill.ts'
import type { Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import { fewForShares, hardlyAny, mostly, nearlyAll, type Caveat } from './caveats.ts'
import type { Caveats } from './explanation.ts'

export type Speaking = { t: Pick<Texts, 'caveats'>; language: Language }

export function caveatText({ sentence, names = [], share, count, fewest }: Caveat, { t, language }: Speaking): string {
  const words = t.caveats.sentences[sentence]
  const values = { names: listed(names, language), share: share === undefined ? '' : inPercent(share, language), fewest: fewest ?? '', count: count === undefined ? '' : inFigures(count, language) }
  return fill(typeof words === 'string' ? words : plural(words, names.length || Number(count), language), values)
}

/** The limits by which a sentence is made, in words. */
export const ruleText = ({ sentence, fewest }: Caveat, { t, language }: Speaking): string =>
  fill(t.caveats.rules[sentence], { nearlyAll: inPercent(nearlyAll, language), hardlyAny: inPercent(hardlyAny, language), mostly: inPercent(mostly, language), few: fewForShares, fewest: fewest ?? '' })

/** For the box of a page, and for a document. */
export const caveatsIn = (caveats: readonly Caveat[], speaking: Speaking): Caveats => ({
  can: caveats.filter(({ can }) => can).map((one) => caveatText(one, speaking)),
  cannot: caveats.filter(({ can }) => !can).map((one) => caveatText(one, speaking)),
  rule: [...new Set(caveats.map((one) => ruleText(one, speaking)))].join(' '),
})

const listed = (names: readonly string[], language: Language): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
