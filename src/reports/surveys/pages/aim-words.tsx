// What the organisation itself wants of a line, told as its own, with who decided so and when.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures, inPercent } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { AimWords as Aim } from '../aim.ts'

export function AimWords({ aim: { words, leastSatisfaction, leastRecommend, decider, decidedOn }, frame: { t, language } }: { aim: Aim; frame: PageFrame }): JSX.Element {
  const { aim: texts } = t.satisfaction
  return (
    <aside class="aim stack tight" aria-label={texts.title}>
      <p><strong>{texts.title}</strong></p>
      {words && <p lang={shownLanguage(words, language)}>{inLanguage(words, language)}</p>}
      {leastSatisfaction !== null && <p>{fill(texts.leastSatisfaction, { value: inPercent(leastSatisfaction / 100, language) })}</p>}
      {leastRecommend !== null && <p>{fill(texts.leastRecommend, { value: inFigures(leastRecommend, language).replace('-', '−') })}</p>}
      <p class="hint">{fill(texts.decided, { decider: inLanguage(decider, language), day: shortDay(decidedOn, language) })} {texts.own}</p>
    </aside>
  )
}
