// The report of a day as a document: its page, what is printed and the tagged PDF are made of the same.
import type { Item, Report, Section } from '../../reports/document/report.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage, shownLanguage, type Translated } from '../../text/language.ts'
import type { DayReport, Dream, ToldOf } from './report.ts'
import { answeredText, answerText, cameText, caveatsOf, extremesIn, findingTexts, formOf, linesMost, listed, namesIn, nextTexts, quoted, themeName, whenAndWhere, withheldText, wordTexts, type Speaking } from './sentences.ts'
import { cameSheet, statementsSheet, wordsSheet } from './sheets.ts'

type Around = Speaking & { organisation: string; madeOn: Day; address: string | null }

export function documentOf(report: DayReport, { organisation, madeOn, address, ...speaking }: Around): Report {
  const { t: { dayReport: words }, language } = speaking
  const { day, stops } = report
  const municipalities = [...new Set(stops.map(({ municipality }) => inLanguage(municipality, language)))]
  return {
    language, title: fill(words.title, { name: inLanguage(day.name, language) }), place: municipalities.join(', '), period: [...new Set(stops.map(({ heldOn }) => shortDay(heldOn, language)))].join(', '),
    organisation, madeOn, address, figures: [], caveats: caveatsOf(report, speaking), footnotes: [],
    paragraphs: [`${cameText(report, speaking)} ${answeredText(report, speaking)}`, ...linesIn(report.words, speaking).map(({ text }) => text)],
    sections: [
      saidSection(report, speaking), ...report.lines.map((line, n) => lineSection(line, n, speaking)), withheldSection(report, speaking), dreamsSection(report, speaking), heardSection(report, speaking),
      cameSection(report, speaking), talkedSection(report, speaking), { ...empty('next', words.next.title), paragraphs: nextParagraphs(report, speaking) },
    ].filter(({ paragraphs, pictures, tables = [] }) => paragraphs.length + pictures.length + tables.length > 0),
  }
}

const empty = (id: string, title: string): Section => ({ id, title, paragraphs: [], pictures: [] })

/** What somebody wrote, in the reader's language or in Finnish. */
const linesIn = (content: Translated | null, { language }: Speaking): { text: string; language: string }[] =>
  (content ? inLanguage(content, language).split(/\n+/).filter((line) => line.trim()).map((text) => ({ text, language: shownLanguage(content, language) })) : [])

const picturesOf = (of: ToldOf, id: string, speaking: Speaking): Section['pictures'] => [
  ...(of.statements.length ? [{ of: { kind: 'parts' as const, sheet: statementsSheet(of, `statements-${id}`, speaking), parts: ['agree', 'neither', 'disagree'], n: 'answered' } }] : []),
  ...(of.words.length ? [{ of: { kind: 'bars' as const, sheet: wordsSheet(of, `words-${id}`, speaking), value: 'picked' } }] : []),
]

const saidSection = (report: DayReport, speaking: Speaking): Section => ({
  ...empty('said', speaking.t.dayReport.said.title),
  paragraphs: [...findingTexts(report.whole, speaking), ...extremesIn(report.whole, speaking), ...(report.whole.words.length ? wordTexts(report.whole, speaking) : []), ...linesMost(report, speaking)],
  pictures: picturesOf(report.whole, 'all', speaking),
})

function lineSection(of: ToldOf, n: number, speaking: Speaking): Section {
  const { t: { dayReport: { line } }, language } = speaking
  return {
    ...empty(`line-${n + 1}`, inLanguage(of.name!, language)),
    paragraphs: [
      ...(of.answered === null ? [] : [fill(formOf(line.answered, of.answered), { count: inFigures(of.answered, language) })]), ...wordTexts(of, speaking),
      ...(of.statements.length ? [...findingTexts(of, speaking), ...extremesIn(of, speaking)] : []),
    ],
    pictures: picturesOf(of, String(n + 1), speaking),
  }
}

function withheldSection(report: DayReport, speaking: Speaking): Section {
  const { withheld } = speaking.t.dayReport
  const lines = withheldText(report, speaking)
  return { ...empty('withheld', withheld.title), paragraphs: [...(lines ? [lines] : []), ...(report.lines.length ? [fill(withheld.words, { fewest: report.round.fewest })] : [])] }
}

/** A heading for each theme, and no table of them: on a telephone that would have to be pushed sideways. Files have it. */
function dreamsSection(report: DayReport, speaking: Speaking): Section {
  const { t: { dayReport: { dreams: words } }, language } = speaking
  if (!report.dreams.length) return empty('dreams', words.title)
  const changes = report.improvements.map(({ title }) => ({ text: inLanguage(title, language), language: shownLanguage(title, language) }))
  return {
    ...empty('dreams', words.title), paragraphs: [words.lede],
    items: [...report.dreams.map((dream) => dreamItem(dream, speaking)), ...(changes.length ? [{ title: words.improvements, list: changes, paragraphs: [] }] : [])],
  }
}

const dreamItem = (dream: Dream, speaking: Speaking): Item => {
  const { t: { dayReport: { dreams: words } }, language } = speaking
  return {
    title: fill(formOf(words.theme, dream.wishes), { theme: themeName(dream, speaking), count: inFigures(dream.wishes, language) }),
    list: dream.examples.map(({ words: text, language: own }) => ({ text: quoted(text, own), language: own })),
    paragraphs: dream.theme ? [`${words.head.answer}: ${answerText(dream, speaking)}`] : [],
  }
}

/** Only which lines were written to, and nothing of what. */
function heardSection(report: DayReport, speaking: Speaking): Section {
  const { t: { dayReport: { heard } }, language } = speaking
  if (!report.forms.includes('feedback')) return empty('heard', heard.title)
  return { ...empty('heard', heard.title), paragraphs: [`${report.heard.length ? fill(heard.lines, { names: listed(namesIn(report.heard, speaking), language) }) : heard.none} ${heard.content}`] }
}

function cameSection(report: DayReport, speaking: Speaking): Section {
  const { t: { dayReport: { came } }, language } = speaking
  const sheet = cameSheet(report, speaking)
  return {
    ...empty('came', came.title), tables: sheet ? [{ sheet }] : [],
    paragraphs: [...report.stops.map((stop) => `${whenAndWhere(stop, speaking)}.`), ...(report.guests.length ? [fill(came.guests, { names: listed(report.guests.map(({ name }) => inLanguage(name, language)), language) })] : []), sheet ? came.rule : came.notAsked],
  }
}

const talkedSection = ({ talked }: DayReport, speaking: Speaking): Section => {
  const { talked: words } = speaking.t.dayReport
  return { ...empty('talked', words.title), paragraphs: talked ? [words.lede, ...linesIn(talked, speaking)] : [] }
}

function nextParagraphs(report: DayReport, speaking: Speaking): string[] {
  const { t: { dayReport: { next } }, language } = speaking
  const { goneThrough, invests } = report.round
  return [...nextTexts(report, speaking), ...(goneThrough ? [fill(next.goneThrough, { words: inLanguage(goneThrough, language) })] : []), ...(invests ? [fill(next.invests, { words: inLanguage(invests, language) })] : [])]
}
