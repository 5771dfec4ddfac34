// What people talk about, in a report of feedback: themes that are told of the place and the period.
import { fill, inFigures } from '../../text/fill.ts'
import { reportOf, type ThemesReport } from '../themes/report.ts'
import { themesOverTime, themesPicture, themesSheet } from '../themes/sheets.ts'
import type { Drawn, Speaking } from './drawn.ts'
import type { FeedbackReport } from './report.ts'

/** Nothing where no theme is told: of months and quarters none ever is. */
export function themesOf(report: FeedbackReport, speaking: Speaking): Drawn[] {
  const of = told(report)
  const now = themesSheet(of, speaking)
  if (!now.rows.length) return []
  const { series: periods, look } = report
  const over = themesOverTime({ themes: of.themes.map(({ theme }) => theme), periods, of: (themeId, period) => look('theme', themeId, { period }) }, speaking)
  return [{ id: 'themes', sheet: now, picture: themesPicture(now) }, ...(periods.length > 1 ? [{ id: 'themes-over-time' as const, sheet: over, picture: null }] : [])]
}

/** Of how many of those that closed nobody has said what they are about. */
export function unmarkedText(report: FeedbackReport, { t: { themes: { report: words } }, language }: Speaking): string[] {
  const { closed, unmarked } = told(report)
  return closed === null ? [] : [[fill(words.closed, { count: inFigures(closed, language) }), ...(unmarked === null ? [] : [fill(words.unmarked, { count: inFigures(unmarked, language) })])].join(' ')]
}

const told = ({ place, period, themes, look }: FeedbackReport): ThemesReport =>
  reportOf((at, of, figure, value) => look(figure, value, { place: at, period: of }), { period, place, themes })
