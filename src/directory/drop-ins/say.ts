// A drop-in in words: how often it is, and what is with one of its times.
import { nearDay, weekdayName } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { holidayOn } from '../hours/holidays.ts'
import { saySpans } from '../hours/say.ts'
import type { Frequency } from './form.ts'
import { readRule, type DropIn, type Occurrence } from './recurrence.ts'

type Words = { t: Texts; language: Language }

const names = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' } as const

/** How often, without the weekday, as the form offers it. */
export function sayFrequency(frequency: Frequency, { dropIns: words, places }: Texts): string {
  const [, every, number] = /^(week|month)-(-?\d)$/.exec(frequency)!
  if (every === 'month') return fill(words.inMonth, { nth: places.nth[names[Number(number) as 1]] })
  return number === '1' ? words.everyWeek : fill(words.everyWeeks, { interval: number! })
}

/** Kuukauden ensimmäinen tiistai, klo 13.00–15.00. Nothing for a rule that is none of ours. */
export function sayRule({ rule: text, starts, ends }: Pick<DropIn, 'rule' | 'starts' | 'ends'>, words: Words): string {
  const { t: { places: t }, language } = words
  const rule = readRule(text)
  if (!rule) return ''
  const weekday = weekdayName(rule.weekday, language)
  const said = rule.every === 'month' ? fill(t.every.month, { nth: t.nth[names[rule.nth]], weekday })
    : rule.interval === 1 ? fill(t.every.week, { weekday }) : fill(t.every.weeks, { interval: rule.interval, weekday })
  return fill(t.at, { rule: said, hours: saySpans([{ opens: starts, closes: ends }], words) })
}

/** Of a time that is not as the others. */
export function sayOccurrence({ day, starts, ends, cancelled, exception }: Occurrence, words: Words): string {
  const { t, language } = words
  const at = { day: nearDay(day, language) }
  if (!cancelled) return fill(t.places.otherHours, { ...at, hours: saySpans([{ opens: starts, closes: ends }], words) })
  const why = exception?.reason ? inLanguage(exception.reason, language) : cancelled === 'holiday' ? t.hours.holidays[holidayOn(day)!] : null
  return why ? fill(t.places.cancelledBecause, { ...at, reason: why }) : fill(t.places.cancelled, at)
}
