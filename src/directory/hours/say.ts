// Hours in words: whether it is open now and until when, the week as a door says it, and what is otherwise.
import { clockHour, dayOf, daysAfter, nearDay, weekdayName, type Day, type Hour } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { hoursOn, openAt, weekOf, type Exception, type Hours, type Run, type Span } from './hours.ts'

/** A door is open; a telephone is answered. */
export type Of = 'door' | 'telephone'
type Words = { t: Texts; language: Language }

export function sayNow(hours: Hours, of: Of, now: Date, { t, language }: Words): string {
  const [words, said, today] = [t.hours[of], openAt(hours, now), dayOf(now)]
  if (said.open) return said.until ? fill(words.open, { when: when(said.until, today, true, { t, language }) }) : words.always
  return said.next ? fill(words.closed, { when: when(said.next, today, false, { t, language }) }) : words.shut
}

/** 9.00–16.00, or two of them around a break; in words where it is closed. */
export const saySpans = (spans: readonly Span[], { t, language }: Words): string =>
  spans.length ? spans.map(({ opens, closes }) => `${clockHour(opens, language)}–${clockHour(closes, language)}`).join(', ') : t.hours.closed

/** ma–pe, with what holds on them. */
export const sayWeek = (hours: Hours, day: Day, words: Words): { days: string; spans: string }[] =>
  weekOf(hours, day).map(({ from, to, spans }) => ({ days: days({ from, to }, words.language), spans: saySpans(spans, words) }))

/** Today in hours, and why where it is not as usual. */
export function sayToday(hours: Hours, day: Day, words: Words): string {
  const { spans, because, holiday, reason } = hoursOn(hours, day)
  const why = because === 'exception' ? reason && inLanguage(reason, words.language)
    : because === 'holiday' ? words.t.hours.holidays[holiday!] : because === 'closed-day' ? words.t.hours.closedDay : null
  return withReason(saySpans(spans, words), why)
}

export function sayException({ firstDay, lastDay, opens, closes, reason }: Exception, words: Words): { days: string; spans: string } {
  const { language } = words
  const spans = saySpans(opens && closes ? [{ opens, closes }] : [], words)
  return {
    days: firstDay === lastDay ? nearDay(firstDay, language) : `${nearDay(firstDay, language)} – ${nearDay(lastDay, language)}`,
    spans: withReason(spans, reason && inLanguage(reason as Translated, language)),
  }
}

const withReason = (spans: string, why: string | null): string => (why ? `${spans} (${why})` : spans)

const days = ({ from, to }: Pick<Run, 'from' | 'to'>, language: Language): string =>
  from === to ? weekdayName(from, language, 'short') : `${weekdayName(from, language, 'short')}–${weekdayName(to, language, 'short')}`

/** `soon`: of what lasts until then, today needs no naming. */
function when({ day, hour }: { day: Day; hour: Hour }, today: Day, soon: boolean, { t, language }: Words): string {
  const { when: words } = t.hours
  const at = { hour: clockHour(hour, language) }
  if (day === today) return fill(soon ? words.hour : words.today, at)
  return day === daysAfter(today, 1) ? fill(words.tomorrow, at) : fill(words.later, { ...at, day: nearDay(day, language) })
}
