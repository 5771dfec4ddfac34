// An explanation under its heads, in the words of the reader's language.
import { inFigures } from '../text/fill.ts'
import type { Explanation } from './explanation.ts'
import { hiddenMark, type Speaking } from './number-text.ts'

export function explainedIn({ definition, source, n, leftOut, rule }: Explanation, { t, language }: Speaking): [head: string, texts: readonly string[]][] {
  const { explained: words } = t.reportPictures
  const counted = n === undefined ? [] : [typeof n === 'string' ? n : n === null ? `${hiddenMark} ${t.disclosure.notShown}` : inFigures(n, language)]
  return ([
    [words.definition, [definition]], [words.source, [source]], [words.n, counted],
    [words.leftOut, leftOut.length ? leftOut : [words.noneLeftOut]], [words.rule, rule === undefined ? [] : [rule]],
  ] satisfies [string, readonly string[]][]).filter(([, texts]) => texts.length)
}
