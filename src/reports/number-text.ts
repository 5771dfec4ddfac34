// Numbers of reports as they are written in each language: counts, shares, working days, means and indexes.
import { fill, inFigures, inHundredths, inPercent, plural, toTenths } from '../text/fill.ts'
import type { Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Shown } from './disclosure/publishable.ts'
import type { Measure } from './sheet.ts'

/** Whose words: a page's frame has both. */
export type Speaking = { t: Pick<Texts, 'reportPictures' | 'disclosure'>; language: Language }

/** Where a number is not shown; with the words of `t.disclosure.notShown` for whoever has the page read to them. */
export const hiddenMark = '–'

/** As cells of tables have it, whose heads say of what they are: 1 234; 62 %; 7,5; 4,2; +12. */
export function cellText(shown: Shown, is: Measure, language: Language): string {
  if (shown === null) return hiddenMark
  switch (is) {
    case 'count': return inFigures(shown, language)
    case 'share': return inPercent(shown, language)
    case 'days': return Number.isInteger(shown) ? inFigures(shown, language) : toTenths(shown, language)
    case 'mean': return toTenths(shown, language)
    case 'index': return (Math.round(shown * 100) > 0 ? '+' : '') + inHundredths(shown, language)
  }
}

/** Standing alone: days say that they are days. */
export function figureText(shown: Shown, is: Measure, { t, language }: Speaking): string {
  const text = cellText(shown, is, language)
  if (is !== 'days' || shown === null) return text
  const forms = t.reportPictures.days
  return fill(shown === 1 ? plural(forms, 1, language) : forms.other, { count: text })
}

/** 50…72 %; null where one end is not shown. */
export function rangeText(low: Shown, high: Shown, is: Measure, { t, language }: Speaking): string | null {
  if (low === null || high === null) return null
  const [from, to] = [cellText(low, is, language), cellText(high, is, language)]
  // Of both ends one sign is enough.
  return fill(t.reportPictures.range, { low: is === 'share' ? from.replace(/\s?%$/, '') : from, high: to })
}

/** 62 % (50…72 %) */
export function estimateText(value: Shown, range: string | null, is: Measure, language: Language): string {
  const text = cellText(value, is, language)
  return range === null || value === null ? text : `${text} (${range})`
}

/** As it is read out. */
export const spokenText = (text: string, { t }: Speaking): string => (text === hiddenMark ? t.disclosure.notShown : text)
