// The form of what happens at a place again and again: how often, on which weekday, at what hours, and from when to when.
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { parseHour, typedHour } from '../../staff/hour-field.ts'
import type { Day, Hour, Weekday } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from '../forms/reading.ts'
import { readRule, writeRule, type Rule } from './recurrence.ts'

/** `rule`: RFC 5545, in one of the shapes of `readRule`. */
export type DropInDetails = {
  name: Translated
  description: Translated | null
  placeId: string
  unitId: string | null
  serviceId: string | null
  rule: string
  starts: Hour
  ends: Hour
  firstDay: Day
  lastDay: Day | null
}

/** How often, without the weekday: every so many weeks, or on which one of the month. */
export const frequencies = ['week-1', 'week-2', 'week-3', 'week-4', 'month-1', 'month-2', 'month-3', 'month-4', 'month--1'] as const
export type Frequency = (typeof frequencies)[number]

export function dropInValues(dropIn: DropInDetails): FormValues {
  const rule = readRule(dropIn.rule)
  return {
    ...translatedValues('name', dropIn.name),
    ...translatedValues('description', dropIn.description),
    place: dropIn.placeId, unit: dropIn.unitId ?? '', service: dropIn.serviceId ?? '',
    often: rule ? `${rule.every}-${rule.every === 'week' ? rule.interval : rule.nth}` : '',
    weekday: rule ? String(rule.weekday) : '',
    starts: typedHour(dropIn.starts), ends: typedHour(dropIn.ends),
    'first-day': typedDay(dropIn.firstDay), 'last-day': dropIn.lastDay ? typedDay(dropIn.lastDay) : '',
  }
}

export function readDropIn(form: Form, { places, units, services = [] }: Choices, t: Texts, { language }: { language: Language }): Read<DropInDetails> {
  const { directory, places: shown, dropIns: words, placesDesk: { problems: whys } } = t
  const reading = new Reading(form, directory, language)
  const say = (field: string, text: string): void => { reading.problems.push({ field, text }) }
  const name = reading.translated('name', directory.fields.name, longest.name)
  const description = reading.translatedOrNone('description', directory.fields.description, longest.sentence)
  const placeId = reading.chosen('place', words.place, places)
  if (!form.text('place')) reading.problem('place', 'notChosen', { label: words.place })
  const rule = ruleOf(form)
  if (!rule) say('often', fill(directory.problems.notChosen, { label: words.often }))

  function day(field: string, label: string): Day | null {
    const text = form.text(field)
    const parsed = text ? parseDay(text) : null
    if (text && !parsed) say(field, fill(whys.notDay, { label, day: text.slice(0, 40) }))
    return parsed
  }
  const [starts, ends] = [parseHour(form.text('starts')), parseHour(form.text('ends'))]
  if (!starts || !ends) say(starts ? 'ends' : 'starts', fill(whys.notHour, { day: words.hours }))
  else if (starts >= ends) say('ends', words.order)
  const [firstDay, lastDay] = [day('first-day', words.firstDay), day('last-day', words.lastDay)]
  if (!form.text('first-day')) say('first-day', fill(whys.firstMissing, { label: shown.happens }))
  if (firstDay && lastDay && lastDay < firstDay) say('last-day', fill(whys.dayOrder, { label: shown.happens }))
  return reading.result({
    name, description, placeId: placeId ?? '',
    unitId: reading.chosen('unit', words.unit, units), serviceId: reading.chosen('service', words.service, services),
    rule: rule ? writeRule(rule) : '', starts: starts ?? '', ends: ends ?? '', firstDay: firstDay ?? '', lastDay,
  })
}

function ruleOf(form: Form): Rule | null {
  const often = frequencies.find((one) => one === form.text('often'))
  const weekday = /^[1-7]$/.test(form.text('weekday')) ? Number(form.text('weekday')) as Weekday : null
  if (!often || !weekday) return null
  const number = Number(often.replace(/^[a-z]+-/, ''))
  return often.startsWith('week') ? { every: 'week', interval: number, weekday } : { every: 'month', nth: number as 1, weekday }
}
