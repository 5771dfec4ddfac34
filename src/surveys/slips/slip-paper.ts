// What stands on slips and letters: the same for the page that a browser prints and for the PDF. The words come from the key file
// each time, so that printing again gives the same; nothing tells one slip from another but its words.
import { slipCode, slipWords } from '../../privacy/slip-code.ts'
import type { Keys } from '../../privacy/keys.ts'
import { monthName, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { to } from '../../paths.ts'
import type { Advice } from '../../web/page.ts'
import { qrOf, type Qr } from '../../web/qr.ts'
import { slipFragment } from '../tokens/fields.ts'
import type { Block } from './slips.sql.ts'

export const slipProducts = ['slips', 'letters'] as const
export type SlipProduct = (typeof slipProducts)[number]
export const onOnePage: Record<SlipProduct, number> = { slips: 8, letters: 1 }

/** `qr` has a label that says its words too, for whoever does not see it. */
export type Slip = { words: string[]; qr: Qr & { label: string } }
export type SlipPaper = {
  product: SlipProduct
  language: Language
  title: string
  organisation: string
  /** Adult social work, September 2026. */
  about: string
  headline: string
  invite: string
  scan: string
  type: string
  typed: string
  until: string
  promises: string[]
  key: string
  telephone: { text: string; name: string; number: string } | null
  letter: { paragraphs: string[]; closing: string }
  slips: Slip[]
}

type Made = {
  block: Block
  numbers: readonly number[]
  survey: Translated
  fewest: number
  organisation: Translated
  /** Of the round's key. */
  fingerprint: string
  publicUrl: string
  advice: Advice | null
}

export function slipPaper(product: SlipProduct, keys: Keys, { block, numbers, survey, fewest, organisation, fingerprint, publicUrl, advice }: Made): SlipPaper {
  const { language } = block
  const { paper: words, print } = texts[language].surveySlips
  return {
    product, language, title: `${print.products[product]}: ${placeOf(block, language)}`, organisation: inLanguage(organisation, language),
    about: `${placeOf(block, language)}, ${monthName(block.monthOn.slice(0, 7), language)}`,
    headline: product === 'letters' ? words.letter.title : words.headlines[block.occasion], invite: fill(words.invite, { what: inLanguage(survey, language) }),
    scan: words.scan, type: words.type, typed: `${publicUrl}${slipAddress}`.replace(/^https?:\/\//, ''), until: fill(words.until, { day: shortDay(block.validUntilOn, language) }),
    promises: words.promises.map((promise) => fill(promise, { fewest })), key: fill(words.key, { key: fingerprint }),
    telephone: advice && { text: words.phone, name: advice.name, number: advice.number }, letter: words.letter,
    slips: numbers.map((number) => oneSlip(slipWords(slipCode(keys, block.id, number, block.keyVersion), language), { language, fingerprint, publicUrl })),
  }
}

/** The address that one types, as short as it gets; it leads to the page for slips in the language of the browser. */
export const slipAddress = '/s'

export const placeOf = ({ unitName, lineName }: Pick<Block, 'unitName' | 'lineName'>, language: Language): string => {
  const name = unitName ?? lineName
  return name ? inLanguage(name, language) : texts[language].surveySlips.paper.whole
}

/** The words stand behind the #, where no server and no log ever sees them. */
function oneSlip(words: string[], { language, fingerprint, publicUrl }: Pick<Made, 'fingerprint' | 'publicUrl'> & { language: Language }): Slip {
  const address = `${publicUrl}${to('surveySlip', language)}#${slipFragment(words, fingerprint)}`
  return { words, qr: { ...qrOf(address, 'Q'), label: fill(texts[language].surveySlips.paper.picture, { words: words.join(' ') }) } }
}
