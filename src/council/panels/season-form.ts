// The forms of a season, of a meeting's day and theme, and of a day that is proposed.
import { Reading, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { parseClock } from '../../staff/clock-field.ts'
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { clockTime, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { SeasonDetails } from '../panel.ts'
import type { ProposedDate } from './dates.ts'
import type { When } from './plan.sql.ts'

export const seasonValues = ({ name, fromOn, untilOn, perspective }: SeasonDetails): FormValues => ({ name, from: typedDay(fromOn), until: typedDay(untilOn), perspective: perspective ?? '' })

export function readSeason(form: Form, language: Language): Read<SeasonDetails> {
  const { season: words } = texts[language].panelSeason
  const reading = new Reading(form, texts[language].directory, language)
  const name = reading.text('name', words.name, 80)
  if (!name) reading.problems.push({ field: 'name', text: words.problems.name })
  const [fromOn, untilOn] = [parseDay(form.text('from')), parseDay(form.text('until'))]
  if (!fromOn) reading.problems.push({ field: 'from', text: words.problems.day })
  if (!untilOn) reading.problems.push({ field: 'until', text: words.problems.day })
  else if (fromOn && untilOn <= fromOn) reading.problems.push({ field: 'until', text: words.problems.order })
  return reading.result({ name, fromOn: fromOn ?? '', untilOn: untilOn ?? '', perspective: reading.text('perspective', words.perspective, 600) || null })
}

export const whenValues = ({ theme, heldOn, fromMinute, untilMinute, where }: When): FormValues => ({
  theme: theme ?? '', day: heldOn ? typedDay(heldOn) : '', from: fromMinute === null ? '' : clockTime(fromMinute, 'fi'), until: untilMinute === null ? '' : clockTime(untilMinute, 'fi'), where: where ?? '',
})

/** A day may be left open: then it is agreed on in a poll. */
export function readWhen(form: Form, { language, today }: { language: Language; today: Day }): Read<When> {
  const reading = new Reading(form, texts[language].directory, language)
  const theme = reading.text('theme', texts[language].panelSeason.meeting.theme, 200) || null
  const open = !form.text('day') && !form.text('from') && !form.text('until')
  const date = readDate(form, reading, today, open)
  return reading.result({ theme, heldOn: open ? null : date.heldOn, fromMinute: open ? null : date.fromMinute, untilMinute: open ? null : date.untilMinute, where: date.where })
}

export function readProposal(form: Form, { language, today }: { language: Language; today: Day }): Read<Omit<ProposedDate, 'id'>> {
  const reading = new Reading(form, texts[language].directory, language)
  return reading.result(readDate(form, reading, today, false))
}

function readDate(form: Form, reading: Reading, today: Day, open: boolean): Omit<ProposedDate, 'id'> {
  const { meeting: words } = texts[reading.language].panelSeason
  const say = (field: string, text: string): void => { if (!open) reading.problems.push({ field, text }) }
  const heldOn = parseDay(form.text('day'))
  if (!heldOn) say('day', words.problems.day)
  else if (heldOn < today) say('day', words.problems.past)
  const [from, until] = [parseClock(form.text('from')), parseClock(form.text('until'))]
  if (from === null || from > 1439) say('from', words.problems.from)
  if (until === null) say('until', words.problems.until)
  else if (from !== null && until <= from) say('until', words.problems.order)
  return { heldOn: heldOn ?? today, fromMinute: from ?? 0, untilMinute: until ?? 0, where: reading.text('where', words.where, 200) || null }
}
