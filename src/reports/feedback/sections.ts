// Which tables of a report stand under which question, on the page and in the document alike.
import type { Report } from '../document/report.ts'
import { periodText } from '../statistics/period-text.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Drawn, SheetId, Speaking } from './drawn.ts'
import { briefly, explanationOfSheet, keyFigures } from './explain.ts'
import { saysSomething, type FeedbackReport } from './report.ts'
import { speaksFor } from './speaks-for.ts'
import { drawnOf, placeName } from './sheets.ts'
import { unmarkedText } from './themes.ts'
import { toldOf } from './told.ts'

const sections = [
  { id: 'came', sheets: ['lines', 'kind', 'channel', 'language'] },
  { id: 'themes', sheets: ['themes', 'themes-over-time'] },
  { id: 'times', sheets: ['times', 'in-time-over-time', 'days-over-time'] },
  { id: 'outcomes', sheets: ['outcomes', 'heard', 'outcomes-over-time'] },
  { id: 'balance', sheets: ['balance-lines', 'balance'] },
  { id: 'development', sheets: ['came-over-time'] },
  { id: 'changes', sheets: ['changes'] },
] as const satisfies readonly { id: string; sheets: readonly SheetId[] }[]
export type SectionId = (typeof sections)[number]['id']

/** Those that have something. Over periods there may be something where this one shows nothing. */
export function sectionsOf(report: FeedbackReport, speaking: Speaking): { id: SectionId; drawn: Drawn[] }[] {
  const drawn = drawnOf(report, speaking)
  const says = saysSomething(report)
  return sections.map(({ id, sheets }) => ({ id, drawn: drawn.filter((one) => (sheets as readonly SheetId[]).includes(one.id) && (says || (one.id === 'came-over-time' && one.sheet.rows.some(([, came]) => came !== null)))) }))
}

/** What stands before the pictures of a section. */
export function textsOf(id: SectionId, report: FeedbackReport, speaking: Speaking): string[] {
  const { feedbackReport: words } = speaking.t
  if (id === 'themes') return [words.themesText, ...unmarkedText(report, speaking)]
  return id === 'balance' ? [words.balanceText] : id === 'changes' ? [words.changesText] : []
}

export function documentOf(report: FeedbackReport, { organisation, madeOn, address, ...speaking }: Speaking & { organisation: string; madeOn: Day; address: string | null }): Report {
  const words = speaking.t.feedbackReport
  return {
    language: speaking.language, title: words.title, place: placeName(report.place, speaking), period: periodText(report.period, speaking), organisation, madeOn, address,
    paragraphs: [words.lede], figures: keyFigures(report, speaking).map(({ explanation, ...one }) => ({ ...one, ...(explanation && { explanation: briefly(explanation, speaking) }) })), caveats: speaksFor(report, speaking), footnotes: notesOf(report, speaking),
    sections: sectionsOf(report, speaking).filter(({ drawn }) => drawn.length).map(({ id, drawn }) => ({
      id, title: words.sections[id], paragraphs: textsOf(id, report, speaking),
      pictures: drawn.flatMap(({ id: sheet, picture, sum }) => (picture ? [{ of: picture, ...(sum !== undefined && { sums: [sum] }), explanation: briefly(explanationOfSheet(sheet, report, speaking), speaking) }] : [])),
      tables: drawn.flatMap(({ sheet, picture }) => (picture ? [] : [{ sheet }])),
    })),
  }
}

/** What holds for every number, once. */
function notesOf(report: FeedbackReport, { t: { feedbackReport: words, disclosure } }: Speaking): string[] {
  const isWhole = !report.place.serviceLineId && !report.place.unitId
  return [...words.how.map((text) => fill(text, { fewest: report.fewest })), disclosure.hidden, ...words.leftOut, ...(isWhole || toldOf(report)('channel') ? [] : [words.waysNote])]
}
