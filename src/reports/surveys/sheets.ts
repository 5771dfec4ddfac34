// Satisfaction as sheets: what pictures are drawn from, and what stands as a table under them.
import type { Texts } from '../../text/texts.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { choiceWords } from '../../surveys/choice-words.ts'
import type { Shown } from '../disclosure/publishable.ts'
import { leftInFinnish, type Column, type Sheet } from '../sheet.ts'
import type { CoreQuestion } from './core.ts'
import { stepsOf } from './division.ts'
import type { Change, Indicator } from './indicator.ts'
import { periodText } from '../statistics/period-text.ts'
import type { QuestionReport } from './question-report.ts'
import type { Point, Series, Since } from './series.ts'
import type { ToldEstimate } from './told.ts'

type In = { t: Texts; language: Language }
type Cells = Sheet['rows'][number]
type Reported = { question: CoreQuestion; report: QuestionReport | null }

const range = (of: ToldEstimate | null | undefined): Shown[] => [of?.value ?? null, of?.low ?? null, of?.high ?? null]

/** The indicator over periods, or the recommendation. The last column says in words what changed, or why there is nothing. */
export function overTime({ points }: Series, of: 'indicator' | 'recommendation', name: string, { t, language }: In): Sheet {
  const { head } = t.satisfaction
  const is = of === 'indicator' ? 'share' as const : 'index' as const
  const columns: Column[] = [
    { id: 'period', name: head.period, is: 'name' }, { id: 'value', name: t.satisfaction[of], is }, { id: 'low', name: head.low, is }, { id: 'high', name: head.high, is },
    { id: 'n', name: of === 'indicator' ? head.responses : head.said, is: 'count' }, { id: 'change', name: head.change, is: 'name' },
  ]
  return { id: of, title: name, columns, rows: points.map((point) => rowOf(point, of, { t, language })) }
}

function rowOf(point: Point, of: 'indicator' | 'recommendation', { t, language }: In): Cells {
  const name = periodText(point.period.name, { t, language })
  const { states } = t.satisfaction
  if (point.is !== 'told') return [name, null, null, null, null, states[point.is]]
  const value = of === 'indicator' ? point.indicator.value : point.recommendation?.value
  const n = of === 'indicator' ? point.told.responses : point.recommendation?.said
  const since = of === 'indicator' ? point.since : point.recommendationSince
  return [name, ...range(value), n ?? null, value ? changeWords(since, of, { t, language }) : states.none]
}

/** +4 percentage points since four months 1/2026. This could be chance. */
export function changeWords(since: Since | null, of: 'indicator' | 'recommendation', { t, language }: In): string {
  const words = t.satisfaction
  if (!since) return words.first
  const verdict = t.surveyCompared.verdicts[since.change.verdict]
  if (since.change.verdict === 'few') return `${verdict} ${fill(words.comparedWith, { period: periodText(since.period.name, { t, language }) })}`
  return `${fill(words.changes[of], { points: points(since.change, language) })} ${verdict} ${fill(words.comparedWith, { period: periodText(since.period.name, { t, language }) })}`
}

const points = ({ change }: Exclude<Change, { verdict: 'few' }>, language: Language): string => {
  const rounded = Math.round(change.value * 100) || 0
  return `${rounded > 0 ? '+' : ''}${new Intl.NumberFormat(language).format(rounded).replace('-', '−')}`
}

/** Each dimension with its share. What is missing has a row too. */
export function dimensionSheet({ dimensions, missing }: Indicator, name: string, { t }: In): Sheet {
  const { head } = t.satisfaction
  const order = Object.keys(t.surveyMaking.themes)
  const rows: Cells[] = [
    ...dimensions.map(({ theme, share, said, unsure }) => [theme, ...range(share), said, unsure] as const),
    ...missing.map((theme) => [theme, null, null, null, null, null] as const),
  ].toSorted((a, b) => order.indexOf(a[0]) - order.indexOf(b[0])).map(([theme, ...cells]) => [t.surveyMaking.themes[theme], ...cells])
  return {
    id: 'dimensions', title: name, rows, columns: [
      { id: 'dimension', name: head.dimension, is: 'name' }, { id: 'value', name: head.share, is: 'share' }, { id: 'low', name: head.low, is: 'share' }, { id: 'high', name: head.high, is: 'share' },
      { id: 'n', name: head.said, is: 'count' }, { id: 'unsure', name: head.unsure, is: 'count' },
    ],
  }
}

/** Of all statements on the same steps: how many chose each, the best first, and what sums it up. Null where nothing is shown. */
export function stepsSheet(kind: 'agree' | 'smileys', of: readonly Reported[], name: string, { t, language }: In): (Sheet & { steps: string[] }) | null {
  const { head } = t.satisfaction
  const own = of.filter(({ question }) => question.kind === kind)
  if (!own.some(({ report }) => report)) return null
  const steps = stepsOf[kind].toReversed()
  const isAgree = kind === 'agree'
  const columns: Column[] = [
    { id: 'question', name: head.question, is: 'name' }, ...steps.map((step): Column => ({ id: `step-${step}`, name: choiceWords(own[0]!.question, step, t, language), is: 'count' })),
    { id: 'unsure', name: head.unsure, is: 'count' }, { id: 'said', name: head.said, is: 'count' }, { id: 'share', name: isAgree ? head.share : head.happy, is: 'share' },
    ...(isAgree ? [{ id: 'mean', name: head.mean, is: 'mean' }, { id: 'mean-low', name: head.meanLow, is: 'mean' }, { id: 'mean-high', name: head.meanHigh, is: 'mean' }, { id: 'spread', name: head.spread, is: 'mean' }] satisfies Column[] : []),
    { id: 'division', name: head.division, is: 'share' },
  ]
  const rows = own.map(({ question, report }): Cells => {
    const { mean } = report ?? {}
    const ofMean = isAgree ? [mean?.value, mean?.range?.low, mean?.range?.high, mean?.spread] : []
    const numbers = [...steps.map((step) => report?.steps.find(({ value }) => value === step)?.count), report?.unsure, report?.said, report?.share?.value, ...ofMean, report?.division]
    return [inLanguage(question.text, language), ...numbers.map((number) => number ?? null)]
  })
  return { id: `steps-${kind}`, title: name, columns, rows, steps: steps.map((step) => `step-${step}`), ...leftInFinnish(own.map(({ question }) => question.text), language) }
}

/** How many chose each number, the highest first. Null where nothing is shown. */
export function recommendSheet(of: readonly Reported[], name: string, { t, language }: In): Sheet | null {
  const { report, question } = of.find((one) => one.question.kind === 'recommend') ?? {}
  if (!report || !question) return null
  const { head } = t.satisfaction
  return {
    id: 'steps-recommend', title: name, columns: [{ id: 'step', name: inLanguage(question.text, language), is: 'name' }, { id: 'count', name: head.count, is: 'count' }],
    rows: report.steps.toReversed().map(({ value, count }): Cells => [choiceWords(question, value, t, language), count]),
    ...leftInFinnish([question.text], language),
  }
}
