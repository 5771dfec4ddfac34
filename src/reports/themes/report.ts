// What people talk about in a period, of a place: published numbers of each theme beside those of the period before, and what they say together.
import { worked, type Shown, type Told } from '../disclosure/publishable.ts'
import { besidePeriod, type PeriodName } from '../statistics/period.ts'
import type { lookUp } from '../statistics/published.sql.ts'
import type { StatPlace } from '../statistics/place.ts'
import { themeValue, unmarked } from '../statistics/themes.ts'
import type { Theme } from '../../themes/theme.ts'

export type ThemeFigures = { theme: Theme; count: Shown; share: Shown; before: Shown; change: Shown; thanks: Shown; criticism: Shown }

export type Moved = { theme: Theme; before: Told; now: Told }

export type ThemesReport = { period: PeriodName; closed: Shown; unmarked: Shown; themes: ThemeFigures[]; most: { theme: Theme; count: Told } | null; grew: Moved | null; fell: Moved | null }

/** The theme with the most first; then those whose number is not shown, of which nothing is said but that they are in the list. */
export function reportOf(of: ReturnType<typeof lookUp>, { period, place, themes }: { period: PeriodName; place: StatPlace; themes: readonly Theme[] }): ThemesReport {
  const earlier = besidePeriod(period, -1)
  const closed = of(place, period, 'closed')
  const figures = themes.map((theme): ThemeFigures => {
    const [count, before] = [of(place, period, 'theme', theme.id), of(place, earlier, 'theme', theme.id)]
    return {
      theme, count, before, share: worked([count, closed], (one, all) => one / all), change: worked([count, before], (now, then) => now - then),
      thanks: of(place, period, 'theme', themeValue(theme.id, 'thanks')), criticism: of(place, period, 'theme', themeValue(theme.id, 'criticism')),
    }
  }).toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1))
  const [first] = figures
  const moved = figures.flatMap(({ theme, before, count: now, change }): (Moved & { change: number })[] => (before !== null && now !== null && change !== null ? [{ theme, before, now, change }] : []))
    .toSorted((a, b) => b.change - a.change)
  const [top, bottom] = [moved[0], moved.at(-1)]
  return {
    period, closed, unmarked: of(place, period, 'theme', unmarked), themes: figures,
    most: first && first.count !== null ? { theme: first.theme, count: first.count } : null,
    grew: top && top.change > 0 ? top : null, fell: bottom && bottom.change < 0 ? bottom : null,
  }
}
