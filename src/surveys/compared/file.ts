// The table of all that is compared in one place, as a file: a row for each question and round, numbers as spreadsheets in the reader's
// language take them. It has nothing that the page does not have.
import { byteOrderMark, csvLine } from '../../csv.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Point, Series } from './series.ts'
import { hasNoShare, pointText } from './shown-number.ts'
import type { Thing } from './things.ts'

type Cell = string | { figure: string }

/** `name`: what a thing is called on the page. Shares and indexes are told in hundredths with one decimal, means with two. */
export function comparedFile(series: readonly Series[], name: (thing: Thing) => string, t: Texts, language: Language): string {
  const { columns } = t.surveyCompared.file
  const head = [
    columns.question, columns.survey, columns.first, columns.last, columns.state, columns.said, columns.measure, columns.value, columns.error, columns.low, columns.high, columns.mean, columns.meanLow, columns.meanHigh,
    columns.since, columns.change, columns.changeLow, columns.changeHigh, columns.meanChange, columns.meanChangeLow, columns.meanChangeHigh, columns.verdict, columns.wording,
  ]
  const rows = series.flatMap(({ thing, points }) => points.map((point) => rowOf(thing, name(thing), point, t, language)))
  return byteOrderMark + [head, ...rows].map((cells) => csvLine(cells, ';')).join('')
}

function rowOf(thing: Thing, name: string, point: Point, t: Texts, language: Language): Cell[] {
  const { file: words, verdicts } = t.surveyCompared
  const { round, survey, questions } = point.round
  const number = (value: number | null | undefined, { times = 100, places = 1 } = {}): Cell => (value === null || value === undefined ? '' : { figure: figure(value * times, places, language) })
  const mean = (value: number | null | undefined): Cell => number(value, { times: 1, places: 2 })
  const asked = thing.questions.map(({ id }) => questions.find((question) => question.id === id)).filter((question) => question !== undefined).map(({ text }) => inLanguage(text, language)).join(' / ')
  const shown = point.is === 'shown' ? point : null
  const value = shown && !hasNoShare(thing.kind, shown) ? shown.value : null
  const since = shown?.since
  return [
    name, inLanguage(survey.name, language), round.firstOn, round.lastOn, words.states[shown?.small ? 'small' : point.is], shown ? { figure: String(shown.said) } : '', words.measures[thing.kind],
    shown && !value ? pointText(thing.kind, shown, t, language) : number(value?.value), number(shown?.error), number(value?.low), number(value?.high), mean(shown?.mean?.value), mean(shown?.mean?.range?.low), mean(shown?.mean?.range?.high),
    since ? since.from.round.firstOn : '', number(since?.change?.value), number(since?.change?.low), number(since?.change?.high), mean(since?.mean?.value), mean(since?.mean?.low), mean(since?.mean?.high), since ? verdicts[since.verdict] : '', asked,
  ]
}

/** 12,5 where the language has a comma; a minus that programs know. */
const figure = (value: number, places: number, language: Language): string => {
  const text = (Number(value.toFixed(places)) || 0).toFixed(places)
  return language === 'en' ? text : text.replace('.', ',')
}
