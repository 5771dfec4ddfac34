// A report as a document: its words first, then what was done, and the numbers that both stand on.
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage, shownLanguage, type Translated } from '../../text/language.ts'
import { isReadable } from '../document/printable.ts'
import type { Paragraph, Report, Section } from '../document/report.ts'
import { newestOnly } from '../asked-sheet.ts'
import { keyFigures } from '../feedback/explain.ts'
import { speaksFor } from '../feedback/speaks-for.ts'
import type { Facts } from './facts.ts'
import { periodTitle, placeName } from './names.ts'
import type { MonitoringReport } from './report.ts'
import type { NamedPlace } from './reports.sql.ts'
import { askedDrawn, improvementsSheet, kindsDrawn, outcomesDrawn, themesDrawn, type Drawn, type Speaking } from './sheets.ts'
import type { ThemesOf } from './themes.ts'

type Of = Speaking & { report: MonitoringReport; place: NamedPlace; facts: Facts; organisation: string; madeOn: Day; address: string | null }

export function documentOf({ report, place, facts, organisation, madeOn, address, ...speaking }: Of): Report {
  const { t, language } = speaking
  const { report: words, one, desk } = t.monitoring
  const { findings, actions, added, addedOn, publicOn } = report
  const asked = askedDrawn(facts, speaking)
  const texts = (id: string, heading: string, paragraphs: readonly Paragraph[]): Section => ({ id, title: heading, paragraphs, pictures: [] })
  const sections: Section[] = [
    texts('findings', words.findings, linesOf(findings, speaking)), texts('actions', words.actions, linesOf(actions, speaking)),
    { ...texts('improvements', words.improvements, facts.stood.length ? [] : [words.noImprovements]), tables: facts.stood.length ? [{ sheet: improvementsSheet(facts, publicOn !== null, speaking) }] : [] },
    sectionOf('numbers', words.numbers, [kindsDrawn(facts, speaking), outcomesDrawn(facts, speaking)], facts.gone ? [plural(t.monitoring.draft.gone, facts.gone, language)] : []),
    sectionOf('themes', words.themes, facts.themes.map((each, at) => themesDrawn(each, at, speaking)), [themesText(facts.themes, speaking), ...facts.themes.flatMap((each) => quotesIn(each, speaking))]),
    sectionOf('surveys', words.surveys, asked ? [asked] : [], asked ? [newestOnly(facts.asked, speaking) ?? []].flat() : [words.noSurveys]),
    ...(added ? [texts('added', fill(words.addedOn, { day: shortDay(addedOn!, language) }), linesOf(added, speaking))] : []),
  ]
  return {
    language, title: one, place: placeName(place, t, language), period: periodTitle(report.period, t, language), organisation, madeOn, address, sections,
    paragraphs: [publicOn ? fill(words.publicOn, { day: shortDay(publicOn, language) }) : desk.isDraft],
    figures: keyFigures(facts.feedback, speaking), caveats: speaksFor(facts.feedback, speaking), footnotes: [words.notFor],
  }
}

/** Lines as they were written, in the reader's language or in Finnish. */
const linesOf = (content: Translated, { language }: Speaking): Paragraph[] =>
  inLanguage(content, language).split(/\n+/).filter((line) => line.trim()).map((text) => ({ text, language: shownLanguage(content, language) }))

const sectionOf = (id: string, title: string, drawn: readonly Drawn[], paragraphs: readonly Paragraph[]): Section => ({
  id, title, paragraphs,
  pictures: drawn.flatMap(({ picture, explanation, sum }) => (picture ? [{ of: picture, explanation, ...(sum !== undefined && { sums: [sum] }) }] : [])),
  tables: drawn.flatMap(({ sheet, picture, explanation, sum }) => (picture ? [] : [{ sheet, explanation, ...(sum !== undefined && { sums: [sum] }) }])),
})

/** What is told, and why nothing more is. */
export function themesText(themes: readonly ThemesOf[], { t: { monitoring: { report: words } } }: Speaking): string {
  if (!themes.length) return words.noThemes
  return themes.some(({ line }) => line !== null) ? words.themesAreOfLine : words.themesText
}

/** Words that everybody may read already, by theme; those in letters that a document has not are on the page alone. Of a line it is said that
 * they are, or they would be taken for words about the unit. */
const quotesIn = ({ line, report, quotes }: ThemesOf, { language }: Speaking): Paragraph[] =>
  report.themes.flatMap(({ theme }) => (quotes.get(theme.id) ?? []).filter(({ words }) => isReadable(words)).map((quote) => ({ text: `${inLanguage(theme.name, language)}${line ? ` (${inLanguage(line, language)})` : ''}: ”${quote.words}”`, language: quote.language })))
