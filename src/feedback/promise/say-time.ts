// A quarter in words, or several of them: 3. neljännes 2026.
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { KeptIn } from './promise.ts'
import { numberOf, type Quarter } from './quarter.ts'

export function timeOf({ from, to }: Pick<KeptIn, 'from' | 'to'>, { t }: { t: Texts }): string {
  const inWords = (quarter: Quarter) => fill(t.standing.quarter, { number: numberOf(quarter), year: quarter.slice(0, 4) })
  return from === to ? inWords(from) : `${inWords(from)} – ${inWords(to)}`
}
