// Satisfaction of clients as a dataset: of each line, period and voice the indicator, its seven subjects and the index of recommendation, each
// with the range in which it likely lies and how many it is of. What is not told has no row.
import type { Db } from '../../db/db.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { daysAfter } from '../../text/dates.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { FileCell } from '../files/table.ts'
import { indicatorOf, recommendationOf } from '../surveys/indicator.ts'
import { readPeriod } from '../surveys/period.ts'
import { readTold } from '../surveys/satisfaction.sql.ts'
import type { Told, ToldEstimate } from '../surveys/told.ts'
import type { Dataset } from './dataset.ts'
import { namesOfLines, periodsTold, satisfactionVersion } from './satisfaction.sql.ts'

export const satisfactionDataset: Dataset = {
  id: 'satisfaction',
  key: ['period', 'line_id', 'voice', 'measure'],
  words(language) {
    const { satisfaction: words } = texts[language].openData
    const column = (id: keyof typeof words.columns, is: 'name' | 'date' | 'period' | 'id' | 'number' | 'count') => ({ id, is, ...words.columns[id] })
    return {
      name: words.name, text: words.text,
      columns: [
        column('period', 'period'), column('first_day', 'date'), column('last_day', 'date'), column('line_id', 'id'), column('line', 'name'), column('voice', 'id'), column('voice_name', 'name'),
        column('measure', 'id'), column('measure_name', 'name'), column('value', 'number'), column('low', 'number'), column('high', 'number'), column('said', 'count'),
      ],
    }
  },
  version: satisfactionVersion,
  async count(db) {
    let count = 0
    for (const period of await periodsTold(db)) count += (await rowsIn(db, period, 'fi')).length
    return count
  },
  /** A period at a time. */
  async page(db, from, _limit, language) {
    const periods = await periodsTold(db)
    const period = from ?? periods[0]
    if (period === undefined) return { rows: [], next: null }
    return { rows: await rowsIn(db, period, language), next: periods.find((one) => one > period) ?? null }
  },
}

async function rowsIn(db: Db, period: string, language: Language): Promise<FileCell[][]> {
  const names = await namesOfLines(db)
  const days = readPeriod(period)
  const told = (await readTold(db, [period], null)).toSorted((a, b) => a.lineId.localeCompare(b.lineId) || a.voice.localeCompare(b.voice))
  return told.flatMap((one) => measuresOf(one, language).map(([measure, measureName, value, said]) => [
    period, days?.from ?? '', days ? daysAfter(days.until, -1) : '', one.lineId, inLanguage(names.get(one.lineId)!, language), one.voice, texts[language].satisfaction.voices[one.voice], measure, measureName, value.value, value.low, value.high, said,
  ]))
}

function measuresOf({ voice, figures, responses }: Told, language: Language): [id: string, name: string, value: ToldEstimate, said: Shown][] {
  const { satisfaction: words, surveyMaking } = texts[language]
  const { value, dimensions } = indicatorOf(voice, figures)
  const recommendation = recommendationOf(voice, figures)
  return [
    ...(value ? [['satisfaction', words.indicator, value, responses] as [string, string, ToldEstimate, Shown]] : []),
    ...dimensions.map(({ theme, share, said }): [string, string, ToldEstimate, Shown] => [theme, surveyMaking.themes[theme], share, said]),
    ...(recommendation ? [['recommendation', words.recommendation, recommendation.value, recommendation.said] as [string, string, ToldEstimate, Shown]] : []),
  ]
}
