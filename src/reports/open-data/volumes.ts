// Client volumes as a dataset: how many clients a service line had, in each municipality. The numbers are the organisation's own, and yet of a
// municipality in which few are clients it is told of nobody that they are one: they go through the engine, each line and period by itself, and what is
// put right afterwards is held against what was told (../volumes).
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { daysAfter } from '../../text/dates.ts'
import { readPeriod } from '../statistics/period.ts'
import type { Dataset } from './dataset.ts'
import { countVolumes, volumesToldIn, volumesVersion, yearsOfVolumes } from '../volumes/told.sql.ts'

export const volumesDataset: Dataset = {
  id: 'client-volumes',
  key: ['period', 'line_id', 'municipality_id'],
  words(language) {
    const { volumes: words } = texts[language].openData
    const column = (id: keyof typeof words.columns, is: 'name' | 'date' | 'period' | 'id' | 'count') => ({ id, is, ...words.columns[id] })
    return {
      name: words.name, text: words.text,
      columns: [
        column('period', 'period'), column('first_day', 'date'), column('last_day', 'date'), column('line_id', 'id'), column('line', 'name'), column('municipality_id', 'id'), column('municipality', 'name'), column('clients', 'count'),
      ],
    }
  },
  version: volumesVersion,
  count: countVolumes,
  /** A year at a time, however many rows are wanted. */
  async page(db, from, _limit, language) {
    const years = await yearsOfVolumes(db)
    const year = from === null ? years[0] : Number(from)
    if (year === undefined) return { rows: [], next: null }
    const next = years.find((one) => one > year)
    return {
      rows: (await volumesToldIn(db, year)).map((one) => {
        const period = periodOf(one), days = readPeriod(period)
        return [period, days?.from ?? '', days ? daysAfter(days.until, -1) : '', one.lineId, inLanguage(one.line, language), one.municipalityId ?? '', one.municipality ? inLanguage(one.municipality, language) : '', one.clients]
      }),
      next: next === undefined ? null : String(next),
    }
  },
}

const periodOf = ({ year, quarter }: { year: number; quarter: number | null }): string => (quarter ? `${year}-Q${quarter}` : String(year))
