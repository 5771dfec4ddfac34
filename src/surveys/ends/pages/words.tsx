// How numbers of slips are said: in figures and in a word, and never by colour alone.
import type { JSX } from 'preact'
import { fill, inFigures, inPercent } from '../../../text/fill.ts'
import type { Texts } from '../../../text/texts.ts'
import { usePage } from '../../../web/page-data.ts'
import { shareOf, type Sum } from '../counted.ts'

/** For how many of those there was a slip. */
export function Reached({ sum }: { sum: Pick<Sum, 'happened' | 'reached' | 'months'> }): JSX.Element {
  const { frame: { t, language } } = usePage()
  const words = t.surveyEnds
  if (sum.months === 0) return <>{words.unknown}</>
  if (sum.happened === 0) return <>{words.nothing}</>
  return <>{fill(words.reached, { reached: inFigures(sum.reached, language), happened: inFigures(sum.happened, language) })}<br /><span class="small">{sayShare(sum, t, language)}</span></>
}

/** In a word and per cent; nothing where there was nobody. */
export function sayShare(of: Pick<Sum, 'happened' | 'reached'>, t: Texts, language: string): string {
  const share = shareOf(of)
  return share === null ? '' : `${t.surveyEnds.shares[share]}, ${inPercent(of.reached / of.happened, language)}`
}
