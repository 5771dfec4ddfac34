// The report of surveys as a document: the same rounds, tables and pictures as the page has. What explains the numbers stands once, at the end.
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Report, Section } from '../document/report.ts'
import { cellText, figureText, rangeText } from '../number-text.ts'
import type { Sheet } from '../sheet.ts'
import { periodText } from '../statistics/period-text.ts'
import { caveatTexts } from '../surveys/in-words.ts'
import { explain, keyFigures } from './explain.ts'
import type { ReportedRound, SurveyReport } from './report.ts'
import { answersIn, changesSheet, placeName, ranged, roundsSheet, titleOf } from './sheets.ts'

type In = { t: Texts; language: Language }

/** `address`: the whole, of the page; null where the program has none. */
export function documentOf(report: SurveyReport, { organisation, now, address, ...speaking }: In & { organisation: string; now: Date; address: string | null }): Report {
  const { t, language } = speaking
  const words = t.surveyReport
  const { place, rounds, inUnits } = report
  const [of, period] = [placeName(place, speaking), periodText(report.period.name, speaking)]
  const table = (all: readonly ReportedRound[] | SurveyReport['inUnits'], id: string, title: string) =>
    ({ sheet: roundsSheet(all, { id, title }, speaking), estimates: ranged('index', 'change') })
  const none = rounds.length === 0 && inUnits.length === 0
  return {
    language, title: words.title, place: of, period, organisation, madeOn: dayOf(now), address,
    paragraphs: [words.lede, ...(none ? [`${words.none}.`] : [])], figures: [],
    sections: [
      ...(rounds.length ? [{ id: 'rounds', title: words.rounds, paragraphs: [words.order], pictures: [], tables: [table(rounds, 'list', `${of}, ${period}`)] }] : []),
      ...(place.code === 'all' ? [] : rounds.map((one, n) => sectionOf(one, n, titleOf(one, place, speaking), speaking))),
      ...(inUnits.length ? [{ id: 'units', title: words.inUnits, paragraphs: [words.inUnitsText], pictures: [], tables: [table(inUnits, 'units-list', `${words.inUnits}, ${period}`)] }] : []),
    ],
    caveats: place.code === 'all' && rounds.length ? { can: [], cannot: words.speaks, rule: words.speaksRule } : null,
    footnotes: none ? [] : notesOf(speaking),
  }
}

function sectionOf(one: ReportedRound, n: number, title: string, speaking: In): Section {
  const { t, language } = speaking
  const { surveyReport: words, satisfaction: { steps }, reportPictures: { caveats } } = t
  const [pictures, changes, speaks] = [answersIn(one, { n, name: title }, speaking), changesSheet(one, { n, name: title }, speaking), caveatTexts(one.caveats, speaking)]
  return {
    id: `round-${n}`, title,
    paragraphs: [
      ...(one.isToAll ? [] : [words.notToAllYet + '.']),
      ...keyFigures(one, speaking).map(({ name, value, is, low = null, high = null, note }) => {
        const range = value === null ? null : rangeText(low, high, is, speaking)
        return `${name}: ${figureText(value, is, speaking)}${range ? ` (${range})` : ''}. ${note ?? ''}`.trim()
      }),
      ...(one.divided && one.divided !== 'hidden' ? [`${fill(steps.divided, { question: inLanguage(one.divided.question.text, language), value: cellText(one.divided.division, 'share', language) })} ${steps.divisionHow}`] : []),
      ...(one.responses !== null && !pictures.length ? [words.noNumbers] : []), ...(one.before ? [] : [words.firstRound]),
      ...[...(speaks.can.length ? [[caveats.can, speaks.can] as const] : []), [caveats.cannot, speaks.cannot] as const].map(([head, sentences]) => `${head}: ${sentences.join(' ')}`),
    ],
    pictures: pictures.map((of) => ({ of: of.kind === 'parts' ? { ...of, sheet: without(of.sheet, sumsUp) } : of })),
    tables: [
      ...pictures.flatMap((of) => (of.kind === 'parts' ? [summedUp(of.sheet, title)] : [])),
      ...(changes ? [{ sheet: changes, estimates: ranged('change') }] : []),
    ],
  }
}

/** On paper there is no room for these beside how many chose what: they are a table of their own. */
const sumsUp = ['share', 'mean', 'mean-low', 'mean-high', 'spread', 'division']

function summedUp(sheet: Sheet, title: string) {
  const own = without(sheet, sheet.columns.map(({ id }) => id).filter((id, n) => n > 0 && !sumsUp.includes(id)))
  const names = own.columns.filter(({ id }) => ['share', 'mean', 'division'].includes(id)).map(({ name }) => name)
  return { sheet: { ...own, id: `${sheet.id}-summed`, title: `${names.join(', ')}. ${title}` }, estimates: own.columns.some(({ id }) => id === 'mean') ? ranged('mean') : [] }
}

function without(sheet: Sheet, ids: readonly string[]): Sheet {
  const kept = sheet.columns.flatMap(({ id }, n) => (ids.includes(id) ? [] : [n]))
  return { ...sheet, columns: kept.map((n) => sheet.columns[n]!), rows: sheet.rows.map((row) => kept.map((n) => row[n]!)) }
}

/** What holds for every number, once. */
function notesOf(speaking: In): string[] {
  const { t } = speaking
  const { head, source, n, leftOut } = { ...t.surveyReport, ...t.surveyReport.explained }
  const explained = ([['responses', head.responses], ['index', head.index], ['steps', t.satisfaction.head.division], ['changes', head.points]] as const)
    .map(([what, name]) => { const { definition, rule = '' } = explain(what, speaking); return `${name}: ${definition} ${rule.replace(t.disclosure.hidden, '')}`.trim() })
  return [...explained, source, n, leftOut, t.disclosure.hidden]
}
