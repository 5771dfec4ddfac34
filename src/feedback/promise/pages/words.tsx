// A promise in words, as a giver reads it: on its own page, and on the form before sending.
import type { JSX } from 'preact'
import { plural } from '../../../text/fill.ts'
import { inLanguage, shownLanguage, type Translated } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { Fact } from '../../../web/parts.tsx'
import { kinds } from '../../case.ts'
import { answerWithin, type Days } from '../../routing/days-by-kind.ts'
import type { PromiseWords } from '../promise.ts'

/** Without `days`, what is said of the day of the answer is left out: the form says it elsewhere. */
export function promiseFacts(promise: PromiseWords, { frame, days }: { frame: PageFrame; days?: Days }): Fact[] {
  const { t, language } = frame
  const { parts, changesText, goneText } = t.standing
  const own = (words: Translated): JSX.Element => <span lang={shownLanguage(words, language)}>{inLanguage(words, language)}</span>
  return [
    { term: parts.purpose, children: own(promise.purpose) },
    { term: parts.handledBy, children: own(promise.handledBy) },
    ...(days ? [{ term: parts.answers, children: answerDays(days, frame) }] : []),
    { term: parts.changes, children: plural(changesText, promise.changesMonths, language) },
    { term: parts.goneThrough, children: <>{own(promise.goneThrough)} {plural(goneText, promise.goneThroughMonths, language)}</> },
    { term: parts.invests, children: own(promise.invests) },
  ]
}

/** Where kinds of feedback differ, each by itself. */
export function answerDays(days: Days, { t, language }: PageFrame): JSX.Element {
  const within = (count: number) => plural(t.feedback.form.beforeWhenText, count, language)
  const all = kinds.map((kind) => ({ kind, count: answerWithin(days, kind) }))
  if (all.every(({ count }) => count === all[0]!.count)) return <>{within(all[0]!.count)}</>
  return <ul>{all.map(({ kind, count }) => <li>{t.feedback.kinds[kind].name}: {within(count)}</li>)}</ul>
}
