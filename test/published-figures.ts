// Published figures for those who look at pages of them: made of whole numbers, alike in every run, with a line of which nothing is shown, a
// dip and a recovery. The engine of disclosure is tested by itself; here it would take longer than all the rest.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { periodWith, type KindOfPeriod, type PeriodName } from '../src/reports/statistics/period.ts'

/** Nothing is done where something is published already. */
export async function ensurePublished(db: Kysely<DB>): Promise<void> {
  if (await db.selectFrom('published_period').select('period').limit(1).executeTakeFirst()) return
  const lines = await db.selectFrom('service_line').select('id').orderBy('position').execute()
  const units = await db.selectFrom('unit').select(['id', 'supervisor_id']).where('supervisor_id', 'is not', null).orderBy('id').execute()
  const months = Array.from({ length: 24 }, (_, n) => `${2024 + Math.floor((n + 9) / 12)}-${String((n + 9) % 12 + 1).padStart(2, '0')}`)
  const periods = new Map<PeriodName, number[]>()
  for (const kind of ['month', 'quarter', 'four-months', 'year'] as const satisfies KindOfPeriod[]) {
    for (const [n, month] of months.entries()) periods.set(periodWith(month, kind), [...periods.get(periodWith(month, kind)) ?? [], n])
  }
  const whole = [...periods].filter(([name, of]) => of.length === (name.length === 4 ? 12 : /Q/.test(name) ? 3 : /T/.test(name) ? 4 : 1))
  await db.insertInto('published_period').values(whole.map(([period]) => ({ period, published_on: '2026-10-06' }))).execute()
  const rows = whole.flatMap(([period, of]) => {
    const at = (size: number) => of.reduce((sum, n) => sum + size + (n * 7) % 11, 0)
    const put = (size: number, place: { service_line_id: string | null; unit_id: string | null }) => {
      const came = at(size), late = of.some((n) => n >= 15 && n <= 17) ? 0.3 : 0.1
      const figure = (name: string, shown: number, value = '') => ({ period, ...place, figure: name, value, shown: Math.round(shown) })
      return [
        figure('came', came), figure('due', came), figure('in-time', came * (1 - late), 'in-time'), figure('reacted', came), figure('reacted-median', 2), figure('reacted-p90', late > 0.2 ? 9 : 4),
        figure('answered', came), figure('answered-median', late > 0.2 ? 7 : 3), figure('answered-p90', late > 0.2 ? 21 : 10),
        figure('kind', came * 0.35, 'thanks'), figure('kind', came * 0.4, 'criticism'), figure('channel', came * 0.5, 'web'), figure('channel', came * 0.2, 'paper'), figure('language', came * 0.8, 'fi'), figure('language', came * 0.15, 'sv'),
        figure('closed', came), figure('came-of-it', came * 0.4, 'changed'), figure('heard', came * 0.3, 'heard'),
      ]
    }
    return [...put(100, { service_line_id: null, unit_id: null }), ...lines.slice(0, -2).flatMap(({ id }, n) => put(10 + n, { service_line_id: id, unit_id: null })), ...units.slice(0, 3).flatMap(({ id }) => put(6, { service_line_id: null, unit_id: id }))]
  })
  for (let from = 0; from < rows.length; from += 1000) await db.insertInto('published_figure').values(rows.slice(from, from + 1000)).execute()
}
