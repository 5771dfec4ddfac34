// Numbers of a comparison as they are written: shares in whole hundredths, an index and a change with their sign.
import { fill, inFigures, inHundredths, toTenths } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Numbered } from './sample.ts'
import type { ShownPoint } from './series.ts'
import type { Range } from './statistics.ts'

/** 62 %, or in English 62%; of an index −12. */
export const numberText = (kind: Numbered, value: number, language: Language): string => inHundredths(value, language) + unit(kind, language)

/** 50…72 % */
export const rangeText = (kind: Numbered, { low, high }: Range, { surveyCompared: { range } }: Pick<Texts, 'surveyCompared'>, language: Language): string =>
  fill(range, { low: inHundredths(low, language), high: numberText(kind, high, language) })

/** Of fewer than twenty no share is told. */
export const hasNoShare = (kind: Numbered, { small }: ShownPoint): boolean => small && kind !== 'recommend'

/** As the page of results tells it: of fewer than twenty 7/12, and of several statements together nothing but that. */
export function pointText(kind: Numbered, point: ShownPoint, { surveyCompared: { under } }: Pick<Texts, 'surveyCompared'>, language: Language): string {
  const { value, part, said } = point
  if (!hasNoShare(kind, point)) return numberText(kind, value.value, language)
  return part === null ? under : `${inFigures(part, language)}/${inFigures(said, language)}`
}

/** +12, −3 or 0, in hundredths. */
export const changeText = (value: number, language: Language): string => (Math.round(value * 100) > 0 ? '+' : '') + inHundredths(value, language)

/** +0,3 */
export const changeInTenths = (value: number, language: Language): string => (Math.round(value * 10) > 0 ? '+' : '') + toTenths(value, language)

const unit = (kind: Numbered, language: Language): string => (kind === 'recommend' ? '' : language === 'en' ? '%' : '\u00a0%')
