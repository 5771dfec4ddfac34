// What a local paper could print of a day: made by rules out of the same as its report, and nothing besides; its holders may change it before
// everybody reads it. In Finnish and in Swedish.
import { to } from '../../paths.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { DayReport, ToldOf } from './report.ts'
import { cameText, findingsOf, formOf, linesMost, listed, nextTexts, quoted, spokenText, statementText, spokenIn, themeName, whenAndWhere, withheldText, wordTexts, type Speaking } from './sentences.ts'
import { speaksFor } from './speaks-for.ts'

export const newsLanguages = ['fi', 'sv'] as const satisfies readonly Language[]
export type NewsLanguage = (typeof newsLanguages)[number]

/** As it was changed, or as it is made. `address`: of the report, where the program knows its own. */
export const newsOf = (report: DayReport, language: NewsLanguage, address: string | null): string => report.news?.[language] ?? madeNews(report, language, address)

export function madeNews(report: DayReport, language: NewsLanguage, address: string | null): string {
  const speaking: Speaking = { t: texts[language], language }
  const { news, came } = speaking.t.dayReport
  const { day, stops, forms, guests, lines, whole, talked } = report
  const exact = report.came.all && report.came.all.least === report.came.all.most ? report.came.all.most : null
  const paragraphs: string[][] = [
    [exact ? fill(formOf(news.headline.counted, exact), { count: inFigures(exact, language) }) : news.headline.other],
    [
      fill(news.held, { organisers: inLanguage(day.organisers, language), where: stops.map((stop) => whenAndWhere(stop, speaking)).join('; ') }), cameText(report, speaking),
      fill(news.stations, { count: forms.length, forms: listed(forms.map((form) => speaking.t.dayReport.forms[form]), language) }), ...(guests.length ? [fill(came.guests, { names: listed(guests.map(({ name }) => inLanguage(name, language)), language) })] : []),
    ],
    statementTexts(whole, speaking),
    ...lines.map((of) => [`${inLanguage(of.name!, language)}.`, ...wordTexts(of, speaking), ...statementTexts(of, speaking)]),
    linesMost(report, speaking),
    dreamTexts(report, speaking),
    talked ? [inLanguage(talked, language)] : [],
    // Whom it can speak for is said in every text that leaves.
    [...speaksFor(report).filter(({ rule }) => rule !== 'answersNotPeople' && rule !== 'fewFrom').map((one) => spokenText(one, speaking)), withheldText(report, speaking) ?? ''],
    [fill(news.next, { sentences: nextTexts(report, speaking).join(' ') })],
    // Each text leads to the report in its own language.
    address ? [fill(news.more, { address: new URL(to('feedbackDay', language, { day: day.id }), address).href })] : [],
  ]
  return `${paragraphs.map((sentences) => sentences.filter((one) => one !== '').join(' ')).filter((one) => one !== '').join('\n\n')}\n`
}

function statementTexts(of: ToldOf, speaking: Speaking): string[] {
  const { t: { dayReport: { news } }, language } = speaking
  return findingsOf(of).flatMap((one) => (one.sentence === 'strength' || one.sentence === 'develop' || one.sentence === 'divided'
    ? [fill(news[one.sentence], { names: listed(of.statements.filter(({ id }) => one.ids.includes(id)).map((each) => statementText(each, speaking)), language) })] : []))
}

function dreamTexts({ dreams }: DayReport, speaking: Speaking): string[] {
  const { t: { dayReport: { news } }, language } = speaking
  const examples = dreams.flatMap((dream) => spokenIn(dream, language).slice(0, 3))
  if (!dreams.length) return []
  const themes = dreams.filter(({ theme }) => theme).map((dream) => themeName(dream, speaking))
  return [...(themes.length ? [fill(news.dreams, { themes: listed(themes, language) })] : []), ...(examples.length ? [fill(news.examples, { examples: listed(examples.map((one) => quoted(one.words, language)), language) })] : [])]
}
