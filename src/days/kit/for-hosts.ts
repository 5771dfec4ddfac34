// What hosts have in their hands: marks for who comes, what to do and never to do, and what to take along.
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { thingWords } from '../things.ts'
import type { Kit } from './gather.ts'
import type { Part, SheetPage } from './paper.ts'
import { sheet } from './sheets.ts'
import { stationName, stopText } from './walls.ts'

/** One for each stop. Municipalities whose people are invited come first, each with room for marks. */
export function tallies(kit: Kit, language: Language): SheetPage[] {
  const { tally: words } = texts[language].dayKit
  const rows = [...kit.municipalities.map(({ name }) => inLanguage(name, language)), words.elsewhere, words.notSaid]
  return kit.stops.map((stop) => sheet(kit, language, fill(words.title, { where: inLanguage(stop.where, language) }), [
    { is: 'text', text: stopText(stop, language), look: 'strong' }, { is: 'text', text: words.how, look: 'plain' },
    { is: 'table', caption: fill(words.title, { where: inLanguage(stop.where, language) }), head: [words.head.municipality, words.head.marks, words.head.sum], rows },
    { is: 'heading', text: words.estimate }, { is: 'promise', title: '', items: [], text: `${words.least}      ${words.most}` }, { is: 'text', text: words.after, look: 'plain' },
  ]))
}

export function instructions(kit: Kit, language: Language): SheetPage {
  const { instructions: words } = texts[language].dayKit
  const listed = (title: string, items: string[]): Part[] => (items.length ? [{ is: 'heading', text: title }, { is: 'steps', items }] : [])
  return sheet(kit, language, words.title, [
    ...listed(words.stops, kit.stops.map((stop) => stopText(stop, language))),
    ...listed(words.stations, kit.stations.map((station) => `${station.number}. ${stationName(station, language)}`)),
    ...words.parts.flatMap(({ title, steps }) => listed(title, steps)),
  ])
}

export const thingsList = (kit: Kit, language: Language): SheetPage => sheet(kit, language, texts[language].dayKit.things.title, [
  { is: 'choice', question: '', how: '', look: 'list', boxes: kit.things.map((thing) => ({ figure: thing.packed ? '×' : '', text: thingWords(thing, language) })) },
])
