// The form of what the organisation wants of a line. Left empty all through it says that the line has no aim any more.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { parseDay, typedDay } from '../../staff/day-field.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { AimWords } from './aim.ts'

export const aimValues = (aim: AimWords | null): FormValues => ({
  ...translatedValues('words', aim?.words ?? null), ...translatedValues('decider', aim?.decider ?? null),
  'satisfaction': numberValue(aim?.leastSatisfaction), 'recommend': numberValue(aim?.leastRecommend), 'decided-on': aim ? typedDay(aim.decidedOn) : '',
})

export function readAim(form: Form, { t, language, today }: { t: Texts; language: Language; today: Day }): Read<AimWords | null> {
  const { form: words } = t.satisfaction.aim
  const reading = new Reading(form, t.directory, language)
  const say = (field: string, text: string): void => { reading.problems.push({ field, text }) }
  const number = (name: string, least: number, most: number, problem: string): number | null => {
    const text = form.text(name).replace('−', '-')
    if (!text) return null
    const value = /^-?\d{1,3}$/.test(text) ? Number(text) : NaN
    if (!(value >= least && value <= most)) say(name, problem)
    return value
  }
  const own = reading.translatedOrNone('words', words.words, longest.sentence)
  const leastSatisfaction = number('satisfaction', 0, 100, words.problems.satisfaction)
  const leastRecommend = number('recommend', -100, 100, words.problems.recommend)
  const decider = reading.translatedOrNone('decider', words.decider, longest.name)
  const typed = form.text('decided-on')
  const decidedOn = typed ? parseDay(typed) : null
  if (typed && !decidedOn) say('decided-on', fill(t.directory.problems.notDay, { label: words.decidedOn, day: typed }))
  else if (decidedOn && decidedOn > today) say('decided-on', words.problems.future)
  const isNone = !own && leastSatisfaction === null && leastRecommend === null
  if (isNone && (decider || typed)) say('words-fi', words.problems.nothing)
  if (!isNone && !decider) say('decider-fi', words.problems.decider)
  if (!isNone && !typed) say('decided-on', words.problems.day)
  return reading.result(isNone ? null : { words: own, leastSatisfaction, leastRecommend, decider: decider ?? { fi: '' }, decidedOn: decidedOn ?? today })
}

const numberValue = (number: number | null | undefined): string => (number === null || number === undefined ? '' : String(number))
