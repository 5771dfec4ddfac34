// Themes of a period as tables: how many there were of each beside the period before, and how they have gone. Only what is told of a theme has
// a row, so that hidden and empty look alike.
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { Pictured } from '../pictures/pictured.ts'
import { leftInFinnish, type Sheet } from '../sheet.ts'
import type { PeriodName } from '../statistics/period.ts'
import { shortPeriod } from '../statistics/period-text.ts'
import type { Theme } from '../../themes/theme.ts'
import { isTold } from './choice.ts'
import type { ThemesReport } from './report.ts'

type Speaking = { t: Pick<Texts, 'themes' | 'feedbackReport'>; language: Language }

export function themesSheet({ themes }: ThemesReport, { t, language }: Speaking): Sheet {
  const { head } = t.themes.report
  return {
    id: 'themes', title: t.feedbackReport.sheets.themes,
    columns: [{ id: 'theme', name: head.theme, is: 'name' }, ...(['count', 'share', 'before', 'thanks', 'criticism'] as const).map((id) => ({ id, name: head[id], is: id === 'share' ? 'share' as const : 'count' as const }))],
    rows: themes.filter(isTold).map(({ theme, count, share, before, thanks, criticism }) => [inLanguage(theme.name, language), count, share, before, thanks, criticism]),
    ...leftInFinnish(themes.map(({ theme }) => theme.name), language),
  }
}

export const themesPicture = (sheet: Sheet): Pictured => ({ kind: 'bars', sheet, value: 'count', before: 'before' })

/** `periods`: the earliest first; those of which no theme is told have no column. */
export function themesOverTime({ themes, periods, of }: { themes: readonly Theme[]; periods: readonly PeriodName[]; of: (themeId: string, period: PeriodName) => Shown }, { t, language }: Speaking): Sheet {
  const told = periods.filter((period) => themes.some(({ id }) => of(id, period) !== null))
  const rows = themes.map((theme) => [inLanguage(theme.name, language), ...told.map((period) => of(theme.id, period))])
  return {
    id: 'themes-over-time', title: t.feedbackReport.sheets['themes-over-time'],
    columns: [{ id: 'theme', name: t.themes.report.head.theme, is: 'name' }, ...told.map((period) => ({ id: period, name: shortPeriod(period), is: 'count' as const }))],
    rows: rows.filter(([, ...shown]) => shown.some((one) => one !== null)),
    ...leftInFinnish(themes.map(({ name }) => name), language),
  }
}
