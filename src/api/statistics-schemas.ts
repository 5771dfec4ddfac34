// The schemas of published figures.
import * as v from 'valibot'
import { listOf } from './list.ts'
import { named, said } from './schema-parts.ts'

const figure = v.strictObject({
  period: said(v.string(), 'A year (2026), a quarter (2026-Q1), four months (2026-T1) or a month (2026-03).'),
  line: v.optional(said(named, 'Left out: all service lines together.')),
  unit: v.optional(said(named, 'Left out: all units together.')),
  figure: said(v.string(), 'Which figure. What each means is told with the open data.'),
  value: v.optional(said(v.string(), 'By what the figure is told apart, as thanks. Left out: all together.')),
  theme: v.optional(said(named, 'Of figures of themes: which. Then `value` is its id, and ends in .t for thanks or .c for criticism about it.')),
  number: said(v.number(), 'Pieces of feedback; working days where the figure is of days.'),
})

export const statistics = listOf(figure)
