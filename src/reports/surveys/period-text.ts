// What a period is called: 2026; January to April 2026; and short, as it stands under a picture.
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Period } from './period.ts'

export function periodText({ kind, year, number }: Period, { satisfaction: { periods } }: Pick<Texts, 'satisfaction'>): string {
  const name = kind === 'quarter' ? periods.quarters[number - 1] : kind === 'four-months' ? periods.thirds[number - 1] : periods.year
  return fill(name ?? '', { year })
}

/** 2026, 1/26 */
export const shortPeriod = ({ kind, year, number }: Period): string => (kind === 'year' ? String(year) : `${number}/${String(year).slice(2)}`)
