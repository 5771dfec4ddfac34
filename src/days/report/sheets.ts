// The report of a day as tables, which its page, its document and its files share.
import { shortDay } from '../../text/dates.ts'
import type { Sheet } from '../../reports/sheet.ts'
import { inLanguage } from '../../text/language.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { answerText, bandText, themeName, wordText, type Speaking } from './sentences.ts'
import type { DayReport, ToldOf } from './report.ts'

export const sheetIds = ['came', 'statements', 'words', 'dreams'] as const
export type SheetId = (typeof sheetIds)[number]

export function statementsSheet(of: ToldOf, id: string, { t, language }: Speaking): Sheet {
  const { table, head } = t.dayReport.said
  const place = of.name ? `${table}: ${inLanguage(of.name, language)}` : table
  return {
    id, title: place, columns: [{ id: 'statement', name: head.statement, is: 'name' }, { id: 'answered', name: head.answered, is: 'count' }, ...steps(t)],
    rows: of.statements.map((one) => [inLanguage(one.question.text, language), one.answered, one.agreeing, one.neither, one.disagreeing]),
  }
}

export function wordsSheet(of: ToldOf, id: string, speaking: Speaking): Sheet {
  const { t: { dayReport: { line } }, language } = speaking
  return {
    id, title: of.name ? fill(line.table, { name: inLanguage(of.name, language) }) : line.tableAll,
    columns: [{ id: 'word', name: line.head.word, is: 'name' }, { id: 'picked', name: line.head.picked, is: 'count' }, { id: 'pole', name: line.head.pole, is: 'name' }],
    rows: of.words.map((word) => [wordText(word, speaking), word.picked, line.poles[word.option.pole ?? 'good']]),
  }
}

/** How many came is no number of answers, and stands in words. */
export function cameSheet({ came, stops }: DayReport, speaking: Speaking): Sheet | null {
  const { t: { dayReport: { came: words } }, language } = speaking
  if (!came.from) return null
  return {
    id: 'came', title: stops.length ? `${words.table}, ${shortDay(stops[0]!.heldOn, language)}` : words.table,
    columns: [{ id: 'municipality', name: words.head.municipality, is: 'name' }, { id: 'came', name: words.head.came, is: 'name' }],
    rows: [
      ...came.from.map(({ name, band }) => [inLanguage(name, language), bandText(band, speaking)]),
      [words.elsewhere, bandText(came.elsewhere, speaking)], [words.unsaid, bandText(came.unsaid, speaking)],
    ],
  }
}

/** Wishes were read one by one before they are shown, and their number is theirs, and of no people. */
export function dreamsSheet({ dreams }: DayReport, speaking: Speaking): Sheet | null {
  const { t: { dayReport: { dreams: words } }, language } = speaking
  if (!dreams.length) return null
  return {
    id: 'dreams', title: words.table, columns: [{ id: 'theme', name: words.head.theme, is: 'name' }, { id: 'wishes', name: words.head.wishes, is: 'name' }, { id: 'answer', name: words.head.answer, is: 'name' }],
    rows: dreams.map((dream) => [themeName(dream, speaking), inFigures(dream.wishes, language), dream.theme ? answerText(dream, speaking) : '']),
  }
}

/** For files: all places in one table. */
export function tablesOf(report: DayReport, speaking: Speaking): Sheet[] {
  const { t: { dayReport: { said, line } }, language } = speaking
  const all = [report.whole, ...report.lines]
  const place = { id: 'of', name: said.place, is: 'name' as const }
  const named = (of: ToldOf): string => (of.name ? inLanguage(of.name, language) : said.together)
  const together = (id: SheetId, title: string, make: (of: ToldOf) => Sheet): Sheet => {
    const sheets = all.map((of) => ({ of, sheet: make(of) }))
    return { id, title, columns: [place, ...sheets[0]!.sheet.columns], rows: sheets.flatMap(({ of, sheet }) => sheet.rows.map((row) => [named(of), ...row])) }
  }
  return [
    cameSheet(report, speaking), together('statements', said.table, (of) => statementsSheet(of, 'statements', speaking)), together('words', line.tableAll, (of) => wordsSheet(of, 'words', speaking)), dreamsSheet(report, speaking),
  ].filter((sheet) => sheet !== null).filter(({ rows }) => rows.length > 0)
}

const steps = ({ dayReport: { said: { head } } }: Speaking['t']): Sheet['columns'] => [{ id: 'agree', name: head.agree, is: 'count' }, { id: 'neither', name: head.neither, is: 'count' }, { id: 'disagree', name: head.disagree, is: 'count' }]
