// Reads the form of hours. Each weekday, season and exception says by itself what is wrong with it; nothing half-read is saved.
import { parseDay } from '../../staff/day-field.ts'
import { parseHour } from '../../staff/hour-field.ts'
import { weekdayName, type Day, type Hour, type Weekday } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { longest, Reading, typed, type Read } from '../forms/reading.ts'
import type { Exception, Hours, Opening, Span } from './hours.ts'
import { exceptionsIn, field, setsIn, spansIn, weekdays } from './typed-hours.ts'

type Why = keyof Texts['placesDesk']['problems']
type Season = { set: number; firstDay: Day | null; lastDay: Day | null; onHolidays: boolean }

export function readHours(form: Form, t: Texts, { language, today }: { language: Language; today: Day }): Read<Pick<Hours, 'openings' | 'exceptions'>> {
  const problems: Problem[] = []
  const { hours: words, problems: whys } = t.placesDesk
  const say = (name: string, why: Why, values: Record<string, string>): null => {
    problems.push({ field: name, text: fill(whys[why], values) })
    return null
  }
  const values = typed(form)

  /** Null where nothing was typed, or it is no day. */
  function day(name: string, label: string): Day | null {
    const text = form.text(name)
    const parsed = text ? parseDay(text) : null
    if (text && !parsed) say(name, 'notDay', { label, day: text.slice(0, 40) })
    return parsed
  }

  /** `at`: where it is told what is wrong. Null: nothing was typed, or it is wrong. */
  function span([from, to]: [string, string], at: string, label: string): Span | null {
    const [opens, closes] = [form.text(from), form.text(to)]
    if (!opens && !closes) return null
    if (!opens || !closes) return say(at, 'half', { day: label })
    const read = { opens: parseHour(opens), closes: closingHour(closes) }
    if (!read.opens || !read.closes) return say(at, 'notHour', { day: label })
    if (read.opens >= read.closes) return say(at, 'order', { day: label })
    return { opens: read.opens, closes: read.closes }
  }

  function spansOf(set: number, weekday: Weekday): Span[] {
    const [at, label, before] = [field.day(set, weekday), capital(weekdayName(weekday, language)), problems.length]
    const numbers = Array.from({ length: spansIn(values, set) }, (_, n) => n + 1)
    const spans = numbers
      .flatMap((n) => (problems.length > before ? [] : span([field.hour(set, weekday, n, 'from'), field.hour(set, weekday, n, 'to')], at, label) ?? []))
      .sort((a, b) => (a.opens < b.opens ? -1 : 1))
    if (spans.some(({ opens }, n) => n > 0 && opens < spans[n - 1]!.closes)) say(at, 'overlap', { day: label })
    return spans
  }

  function openingsOf(set: number, others: Season[]): Opening[] {
    const before = problems.length
    const [firstDay, lastDay] = [day(field.firstDay(set), words.firstDay), day(field.lastDay(set), words.lastDay)]
    const onHolidays = form.text(field.onHolidays(set)) === 'yes'
    const openings = weekdays.flatMap((weekday) => spansOf(set, weekday).map((one) => ({ weekday, ...one, firstDay, lastDay, onHolidays })))
    const label = set === 1 ? words.year : words.season
    const season = { set, firstDay, lastDay, onHolidays }
    const earlier = [...others]
    if (openings.length || problems.length > before) others.push(season)
    if (problems.length > before) return openings
    if (!openings.length && (firstDay || lastDay)) say(field.set(set), 'noHours', { label })
    if (firstDay && lastDay && lastDay < firstDay) say(field.lastDay(set), 'dayOrder', { label })
    if (!openings.length) return []
    const isOfYear = !firstDay && !lastDay
    if (set > 1 && isOfYear && earlier.every((other) => other.onHolidays === onHolidays)) say(field.firstDay(set), 'noDays', { label })
    if (!isOfYear && earlier.some((other) => (other.firstDay || other.lastDay) && other.onHolidays === onHolidays && overlap(other, season))) {
      say(field.firstDay(set), 'seasonsOverlap', { label })
    }
    return openings
  }

  function exception(n: number): Exception[] {
    const name = (part: Parameters<typeof field.exception>[1]) => field.exception(n, part)
    if (form.text(name('remove'))) return []
    const filled = form.entries.some(([key, value]) => key.startsWith(`exception-${n}-`) && value.trim())
    if (!filled) return []
    const label = fill(words.exception, { number: n })
    const [firstDay, before] = [day(name('first'), label), problems.length]
    const lastDay = day(name('last'), label) ?? firstDay
    if (!form.text(name('first'))) say(name('first'), 'firstMissing', { label })
    else if (firstDay && lastDay && problems.length === before) {
      if (lastDay < firstDay) say(name('last'), 'dayOrder', { label })
      else if (lastDay < today) say(name('first'), 'over', { label })
    }
    const other = span([name('from'), name('to')], name('from'), label)
    const reading = new Reading(form, t.directory, language)
    const reason = reading.translatedOrNone(name('reason'), `${label}, ${words.reason.toLowerCase()}`, longest.name)
    problems.push(...reading.problems)
    return [{ firstDay: firstDay ?? '', lastDay: lastDay ?? '', opens: other?.opens ?? null, closes: other?.closes ?? null, reason }]
  }

  const seasons: Season[] = []
  const openings = upTo(setsIn(values)).flatMap((set) => openingsOf(set, seasons))
  const exceptions = upTo(exceptionsIn(values)).flatMap(exception)
  return problems.length ? { ok: false, problems } : { ok: true, details: { openings, exceptions } }
}

/** The end of a day is written as 24, or as the beginning of the next. */
function closingHour(text: string): Hour | null {
  const hour = parseHour(text)
  return /^24([.:]00)?$/.test(text) || hour === '00:00' ? '24:00' : hour
}

const overlap = (a: Season, b: Season): boolean =>
  (a.firstDay ?? '') <= (b.lastDay ?? '9') && (b.firstDay ?? '') <= (a.lastDay ?? '9')

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)
