// Sheets that are filled in by hand: what a station asks, wishes, and feedback in one's own words. What is typed in are the figures in the
// boxes, so a sheet of a station is read with surveys/paper/sheet.ts.
import { kinds as feedbackKinds } from '../../feedback/case.ts'
import { printed } from '../../surveys/paper/sheet.ts'
import { isText, takesMany, type Question } from '../../surveys/question.ts'
import { longDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { deckFor, type Station } from '../day.ts'
import { askingStations, questionsOf, type Kit } from './gather.ts'
import type { Part, SheetPage } from './paper.ts'
import { stationName } from './walls.ts'
import { feedbackAddress } from './web.ts'

/** Of the station, or of the first that asks something, with these numbers. */
export function askedSheets(kit: Kit, language: Language, { stationId, first, last }: { stationId: string; first: number; last: number }): SheetPage[] {
  const stations = askingStations(kit)
  const station = stations.find(({ id }) => id === stationId) ?? stations[0]!
  const { dayKit: { sheet: words } } = texts[language]
  const parts: Part[] = [...promiseOf(kit, language), ...lineOf(kit, station, language), ...questionsOf(kit, station).map((question) => partOf(kit, station, question, language)), { is: 'text', text: words.back, look: 'strong' }]
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    is: 'sheet', from: inLanguage(kit.organisation, language), label: fill(words.number, { number: first + at }), title: `${stationName(station, language)}: ${inLanguage(kit.day.name, language)}`, parts,
  }))
}

export function wishSheet(kit: Kit, language: Language): SheetPage {
  const { sheet: words } = texts[language].dayKit
  const one: Part[] = [
    { is: 'heading', text: words.wish }, { is: 'text', text: words.wishHow, look: 'plain' }, { is: 'lines', question: '', how: '', rows: 6 },
    ...(kit.themes.length ? [{ is: 'choice' as const, question: words.theme, how: '', look: 'steps' as const, boxes: kit.themes.map(({ name }) => ({ figure: '', text: inLanguage(name, language) })) }] : []),
  ]
  return sheet(kit, language, words.wishTitle, [...one, { is: 'cut', text: words.cut }, ...one])
}

export function feedbackSheet(kit: Kit, language: Language): SheetPage {
  const { dayKit: { sheet: words }, feedback } = texts[language]
  const address = feedbackAddress(kit, language)
  return sheet(kit, language, words.feedbackTitle, [
    { is: 'text', text: words.feedbackHow, look: 'plain' },
    { is: 'promise', title: '', items: [], text: [words.noReceipt, ...(address ? [fill(words.noReceiptAt, { address })] : [])].join(' ') },
    { is: 'choice', question: words.kind, how: '', look: 'steps', boxes: feedbackKinds.map((kind) => ({ figure: '', text: feedback.kinds[kind].name })) },
    ...linesOf(kit, language),
    { is: 'lines', question: '', how: '', rows: 12 }, { is: 'text', text: words.back, look: 'strong' },
  ])
}

export const sheet = (kit: Kit, language: Language, title: string, parts: Part[], label = ''): SheetPage => ({ is: 'sheet', from: inLanguage(kit.organisation, language), label: label || inLanguage(kit.day.name, language), title, parts })

/** Before the first question, in the words of every sheet of a survey. */
function promiseOf({ promised }: Kit, language: Language): Part[] {
  if (!promised) return []
  const { sheet: words } = texts[language].surveyPaper
  const { purpose, handlerRole, handledByOn, resultsByOn, changesByOn, fewest } = promised.round
  const day = (on: string) => longDay(on, language)
  return [{
    is: 'promise', title: words.promise, text: fill(words.anonymous, { fewest }), items: [
      `${words.purpose}: ${inLanguage(purpose, language)}`, `${words.handler}: ${fill(words.handlers[handlerRole], { day: day(handledByOn) })}.`,
      `${fill(words.results, { day: day(resultsByOn) })}. ${fill(words.changes, { day: day(changesByOn) })}.`,
    ],
  }]
}

/** A station that is about one line says so; else it is asked. */
function lineOf(kit: Kit, { serviceLineId }: Station, language: Language): Part[] {
  const own = kit.lines.find(({ id }) => id === serviceLineId)
  return own ? [{ is: 'text', text: inLanguage(own.name, language), look: 'strong' }] : linesOf(kit, language)
}

function linesOf({ lines }: Kit, language: Language): Part[] {
  const { sheet: words } = texts[language].dayKit
  return [{ is: 'choice', question: words.about, how: '', look: 'steps', boxes: [...lines.map(({ name }) => inLanguage(name, language)), words.other].map((text) => ({ figure: '', text })) }]
}

function partOf(kit: Kit, { serviceLineId }: Station, question: Question, language: Language): Part {
  const { surveyPaper: { sheet: words }, dayKit: { sheet: own } } = texts[language]
  const help = question.help ? inLanguage(question.help, language) : ''
  if (isText(question)) return { is: 'lines', question: inLanguage(question.text, language), how: help, rows: question.kind === 'long' ? 5 : 1 }
  const isCards = question.kind === 'cards'
  const how = question.kind === 'rank' ? words.rank : !takesMany(question) ? words.tick : question.most ? fill(words.tickMost, { most: question.most }) : words.tickMany
  const shown = isCards && serviceLineId ? new Set(deckFor(kit.decks, serviceLineId, question.options).map(({ id }) => id)) : null
  const boxes = printed(question).filter(({ value }) => !shown || shown.has(value))
    .map(({ figure, value }) => ({ figure: question.kind === 'rank' ? '' : figure, text: question.kind === 'recommend' && /^\d+$/.test(value) ? '' : wordsOf(question, value, language) }))
  // What a statement asks is told by its boxes: six words over every one of ten would be a page more.
  return { is: 'choice', question: inLanguage(question.text, language), how: [question.kind === 'agree' ? '' : `${how}.`, isCards ? own.numbers : help].filter(Boolean).join(' '), look: isCards ? 'cards' : 'steps', boxes }
}

function wordsOf({ kind, options }: Question, value: string, language: Language): string {
  const scale = texts[language].surveyScale
  if (kind === 'agree' || kind === 'smileys' || kind === 'recommend') return (scale[kind] as Record<string, string>)[value] ?? ''
  const option = options.find(({ id }) => id === value)
  return option ? inLanguage(option.text, language) : ''
}
