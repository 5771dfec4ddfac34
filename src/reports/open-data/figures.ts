// All published figures of feedback as a dataset: a row for each number that is shown. A number that is not shown has no row.
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { daysAfter } from '../../text/dates.ts'
import type { FileCell } from '../files/table.ts'
import { readPeriod } from '../statistics/period.ts'
import { countPublished, publishedPage, publishedVersion, type After, type PublishedFigure } from '../statistics/published-pages.sql.ts'
import type { Dataset } from './dataset.ts'
import { figureName, themeName, valueName } from './names.ts'

export const figuresDataset: Dataset = {
  id: 'published-figures',
  key: ['period', 'line_id', 'unit_id', 'figure', 'value'],
  words(language) {
    const { figures: words } = texts[language].openData
    const column = (id: keyof typeof words.columns, is: 'name' | 'date' | 'period' | 'id' | 'number') => ({ id, is, ...words.columns[id] })
    return {
      name: words.name, text: words.text,
      columns: [
        column('period', 'period'), column('first_day', 'date'), column('last_day', 'date'), column('line_id', 'id'), column('line', 'name'), column('unit_id', 'id'), column('unit', 'name'),
        column('figure', 'id'), column('figure_name', 'name'), column('value', 'id'), column('value_name', 'name'), column('number', 'number'),
      ],
    }
  },
  version: publishedVersion,
  count: countPublished,
  async page(db, from, limit, language) {
    const rows = await publishedPage(db, { after: from === null ? null : (JSON.parse(from) as After), limit })
    const last = rows.length === limit ? rows.at(-1) : undefined
    return { rows: rows.map((row) => cellsOf(row, language)), next: last ? JSON.stringify(placeOf(last)) : null }
  },
}

export const placeOf = ({ period, serviceLineId, unitId, figure, value }: After): After => ({ period, serviceLineId, unitId, figure, value })

function cellsOf({ period, serviceLineId, line, unitId, unit, figure, value, theme, shown }: PublishedFigure, language: Language): FileCell[] {
  const days = readPeriod(period)
  return [
    period, days?.from ?? '', days ? daysAfter(days.until, -1) : '', serviceLineId ?? '', line ? inLanguage(line, language) : '', unitId ?? '', unit ? inLanguage(unit, language) : '',
    figure, figureName(figure, language), value, figure === 'theme' ? themeName(value, theme, language) : valueName(figure, value, language), shown,
  ]
}
