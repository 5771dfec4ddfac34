// What explains each number of a report: its definition, its source, of how many it is, and what was left out.
import { fill } from '../../text/fill.ts'
import type { Explanation, KeyFigure } from '../explanation.ts'
import { figureText } from '../number-text.ts'
import type { Figure } from '../statistics/figure.ts'
import { besidePeriod } from '../statistics/period.ts'
import { periodText } from '../statistics/period-text.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { SheetId, Speaking } from './drawn.ts'
import type { FeedbackReport } from './report.ts'
import { shareIn, type ShareName } from './shares.ts'
import { toldOf } from './told.ts'

type Words = Speaking['t']['feedbackReport']
export type Explainable = Exclude<keyof Words['explain'], 'range'>

/** Which words explain the numbers of which table. */
const explains: Record<SheetId, Explainable> = {
  'lines': 'lines', 'kind': 'kind', 'channel': 'channel', 'language': 'language', 'times': 'times', 'outcomes': 'outcomes', 'heard': 'heard', 'balance': 'thanks', 'balance-lines': 'thanks',
  'came-over-time': 'came', 'in-time-over-time': 'in-time', 'days-over-time': 'times', 'outcomes-over-time': 'outcomes', 'changes': 'changes', 'themes': 'themes', 'themes-over-time': 'themes',
}

export const explanationOfSheet = (id: SheetId, report: FeedbackReport, speaking: Speaking): Explanation => explanation(explains[id], report, speaking, nOf(explains[id], report))

/** For paper, on which the notes at the end say once what holds for every number. */
export const briefly = ({ definition, source, n, rule }: Explanation, { t: { feedbackReport: words } }: Speaking): Explanation =>
  ({ definition, source, ...(n !== undefined && { n }), leftOut: [words.inNotes], ...(rule?.startsWith(words.explain.range) && { rule: words.explain.range }) })

export function explanation(id: Explainable, { fewest }: FeedbackReport, { t: { feedbackReport: words, disclosure } }: Speaking, n?: Shown): Explanation {
  const rule = `${disclosure.hidden} ${fill(words.how[2]!, { fewest })}`
  return { ...words.explain[id], ...(n !== undefined && { n }), leftOut: words.leftOut, rule: id === 'in-time' ? `${words.explain.range} ${rule}` : rule }
}

/** Of how many the numbers of the period are; nothing where the table says it itself. */
function nOf(id: Explainable, { look }: FeedbackReport): Shown | undefined {
  const of: Partial<Record<Explainable, Figure>> = { 'lines': 'came', 'kind': 'came', 'channel': 'came', 'language': 'came', 'in-time': 'due', 'outcomes': 'closed', 'heard': 'closed', 'themes': 'closed' }
  return of[id] && look(of[id])
}

/** The large numbers at the head of a report: those that are told of such a place and period at all. */
export function keyFigures(report: FeedbackReport, speaking: Speaking): KeyFigure[] {
  const { look, period, compared } = report
  const { notes, figures } = speaking.t.feedbackReport
  const before = compared.find((one) => one === besidePeriod(period, -1))
  const than = (value: Shown, is: KeyFigure['is']): string[] =>
    (before === undefined || value === null ? [] : [fill(notes.before, { value: figureText(value, is, speaking), period: periodText(before, speaking) })])
  const earlier = (figure: Figure): Shown => (before === undefined ? null : look(figure, '', { period: before }))
  const share = (name: Exclude<ShareName, 'thanks'>, id: Explainable, of: string): KeyFigure => {
    const { value, low, high, all } = shareIn(look, name)
    const was = before === undefined ? null : shareIn(look, name, before).value
    const count = all === null ? [] : [fill(of, { count: figureText(all, 'count', speaking) })]
    return { name: figures[name], value, is: 'share', low, high, note: [...count, ...than(was, 'share')].join('. '), explanation: explanation(id, report, speaking, all) }
  }
  const days = (what: 'reacted' | 'answered'): KeyFigure => {
    const ninth = look(`${what}-p90`)
    const note = [...(ninth === null ? [notes.middle] : [fill(notes.ninety, { days: figureText(ninth, 'days', speaking) })]), ...than(earlier(`${what}-median`), 'days')]
    return { name: figures[what], value: look(`${what}-median`), is: 'days', note: note.join('. '), explanation: explanation(what, report, speaking, look('answered')) }
  }
  const told = toldOf(report)
  return [
    { name: figures.came, value: look('came'), is: 'count', note: than(earlier('came'), 'count').join(''), explanation: explanation('came', report, speaking) },
    ...(told('in-time') ? [share('in-time', 'in-time', notes.of)] : []), days('reacted'), days('answered'),
    ...(told('came-of-it') ? [share('changed', 'outcomes', notes.closed), share('heard', 'heard', notes.closed)] : []),
  ]
}
