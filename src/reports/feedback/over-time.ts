// How the figures of one place have gone, period by period, and what has changed by more than chance alone would likely make.
import { fill } from '../../text/fill.ts'
import type { Pictured } from '../pictures/pictured.ts'
import type { Sheet } from '../sheet.ts'
import type { Family, Part } from '../statistics/figure.ts'
import type { PeriodName } from '../statistics/period.ts'
import { periodText, shortPeriod } from '../statistics/period-text.ts'
import { columns, type ColumnId, type Drawn, type SheetId, type Speaking } from './drawn.ts'
import type { FeedbackReport } from './report.ts'
import { changesIn, shareIn } from './shares.ts'

/** `told`: whether a figure is told of such a place and period at all. */
export function overTime(report: FeedbackReport, speaking: Speaking, told: (figure: Family | Part) => boolean): Drawn[] {
  const { look } = report
  const of = (period: PeriodName) => ({ period })
  return [
    ...(told('kind') ? [drawn('balance', report, speaking, { criticism: 'count', thanks: 'count' },
      (period) => [look('kind', 'criticism', of(period)), look('kind', 'thanks', of(period))], (sheet) => ({ kind: 'balance', sheet, good: 'thanks', bad: 'criticism' }))] : []),
    drawn('came-over-time', report, speaking, { came: 'count' }, (period) => [look('came', '', of(period))], (sheet) => line(sheet, report, [{ value: 'came' }])),
    ...(told('in-time') ? [drawn('in-time-over-time', report, speaking, { 'in-time': 'share', 'low': 'share', 'high': 'share', 'n': 'count' }, (period) => {
      const { value, low, high, all } = shareIn(look, 'in-time', period)
      return [value, low, high, all]
    }, (sheet) => line(sheet, report, [{ value: 'in-time', low: 'low', high: 'high' }]))] : []),
    ...(told('answered') ? [drawn('days-over-time', report, speaking, { 'reacted-median': 'days', 'answered-median': 'days' },
      (period) => [look('reacted-median', '', of(period)), look('answered-median', '', of(period))], (sheet) => line(sheet, report, [{ value: 'reacted-median' }, { value: 'answered-median' }]))] : []),
    ...(told('came-of-it') && told('heard') ? [drawn('outcomes-over-time', report, speaking, { 'changed': 'share', 'heard-share': 'share' },
      (period) => [shareIn(look, 'changed', period).value, shareIn(look, 'heard', period).value], (sheet) => line(sheet, report, [{ value: 'changed' }, { value: 'heard-share' }]))] : []),
  ]
}

function drawn(
  id: SheetId, { series }: FeedbackReport, speaking: Speaking, of: Partial<Record<ColumnId, 'count' | 'share' | 'days'>>,
  cells: (period: PeriodName) => Sheet['rows'][number], picture: (sheet: Sheet) => Pictured,
): Drawn {
  const sheet: Sheet = {
    id, title: speaking.t.feedbackReport.sheets[id], columns: columns(speaking, { period: 'name', ...of }), rows: series.map((period) => [periodText(period, speaking), ...cells(period)]),
  }
  return { id, sheet, picture: picture(sheet) }
}

const line = (sheet: Sheet, { series }: FeedbackReport, lines: readonly { value: string; low?: string; high?: string }[]): Pictured =>
  ({ kind: 'line', sheet, lines, short: series.map(shortPeriod) })

/** A table alone: what it says is said in sentences. */
export function changesSheet(report: FeedbackReport, speaking: Speaking): Drawn {
  const { sheets, figures, than, verdicts } = speaking.t.feedbackReport
  const sheet: Sheet = {
    id: 'changes', title: sheets.changes,
    columns: columns(speaking, { 'what': 'name', 'now': 'share', 'before': 'share', 'change': 'index', 'change-low': 'index', 'change-high': 'index', 'verdict': 'name' }),
    rows: changesIn(report).map(({ share, than: period, now, before, change, low, high, verdict }) =>
      [fill(than, { share: figures[share], period: periodText(period, speaking) }), now.value, before.value, change, low, high, verdicts[verdict]]),
  }
  return { id: 'changes', sheet, picture: null }
}

/** Of the change its range stands behind it. */
export const changeRange = [{ value: 'change', low: 'change-low', high: 'change-high' }] as const
