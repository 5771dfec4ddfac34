// Makes what was asked for, or says why there is nothing to print.
import { texts } from '../../text/texts.ts'
import { cardPages } from './cards.ts'
import { instructions, tallies, thingsList } from './for-hosts.ts'
import { askingStations, cardQuestions, type Kit } from './gather.ts'
import type { KitPage, KitPaper } from './paper.ts'
import { languagesIn, rangeOf, type KitAsked, type KitProduct, type RangeProblem } from './product.ts'
import { askedSheets, feedbackSheet, wishSheet } from './sheets.ts'
import { poster, signs } from './walls.ts'

/** not-asked: its promise is not given yet · none: the day has nothing of it */
export type NoPaper = 'not-asked' | 'none' | RangeProblem

export function makeKitPaper(kit: Kit, asked: KitAsked): KitPaper | NoPaper {
  const { product, set, size } = asked
  if (isMissing(kit, product)) return 'none'
  if ((product === 'cards' || product === 'sheets') && !kit.promised) return 'not-asked'
  if (product === 'cards' && !cardQuestions(kit).length) return 'none'
  const range = product === 'sheets' ? rangeOf(asked) : { first: 1, last: 1 }
  if ('why' in range) return range
  const languages = languagesIn(set)
  const [language] = languages as [typeof languages[number]]
  const pages: Record<KitProduct, () => KitPage[]> = {
    posters: () => [poster(kit, languages)], signs: () => signs(kit, languages), cards: () => cardPages(kit, languages, asked.line),
    sheets: () => askedSheets(kit, language, { stationId: asked.station, ...range }), wishes: () => [wishSheet(kit, language)], feedback: () => [feedbackSheet(kit, language)],
    tally: () => tallies(kit, language), instructions: () => [instructions(kit, language)], things: () => [thingsList(kit, language)],
  }
  const name = kit.day.name[language] || kit.day.name.fi
  return { product, language, size: product === 'posters' ? size : 'a4', title: `${texts[language].dayKit.products[product].name}: ${name}`, pages: pages[product]() }
}

const isMissing = (kit: Kit, product: KitProduct): boolean => ({
  posters: !kit.stops.length, signs: !kit.stations.length, cards: !kit.stations.some(({ form }) => form === 'cards'), sheets: !askingStations(kit).length, wishes: false, feedback: false,
  tally: !kit.stops.length, instructions: false, things: !kit.things.length,
})[product]
