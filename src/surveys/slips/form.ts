// The form that makes a block of slips.
import { Reading, type FormValues, type Read } from '../../directory/forms/reading.ts'
import type { Day } from '../../text/dates.ts'
import { isLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { RoundGroup } from '../groups.ts'
import { mostSlips, usualWeeks, weeksFromTo, type WantedBlock } from './make-slips.ts'
import { occasions } from './slips.sql.ts'

export const firstBlock = (groups: readonly RoundGroup[], today: Day, language: Language): FormValues =>
  ({ group: groups.length === 1 ? groups[0]!.id : '', occasion: 'meeting', month: monthsFrom(today)[0]!, language, slips: '40', weeks: String(usualWeeks) })

/** This month and the next two, as 2026-09-01. */
export const monthsFrom = (today: Day): Day[] => Array.from({ length: 3 }, (_, ahead) => {
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + ahead
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
})

export function readBlock(form: Form, groups: readonly RoundGroup[], today: Day, t: Texts, language: Language): Read<WantedBlock> {
  const reading = new Reading(form, t.directory, language)
  const { form: words } = t.surveySlips
  const groupId = reading.chosen('group', words.group, groups)
  if (!groupId && !reading.problems.length) reading.problems.push({ field: 'group', text: words.groupMissing })
  const occasion = occasions.find((each) => each === form.text('occasion'))
  if (!occasion) reading.problem('occasion', 'unknown', { label: words.occasion })
  const month = monthsFrom(today).find((each) => each === form.text('month'))
  if (!month) reading.problem('month', 'unknown', { label: words.month })
  const chosen = form.text('language')
  if (!isLanguage(chosen)) reading.problem('language', 'unknown', { label: words.language })
  const slips = reading.number('slips', words.count, 1, mostSlips)
  const weeks = reading.number('weeks', words.weeks, ...weeksFromTo)
  return reading.result({ groupId: groupId!, occasion: occasion!, monthOn: month!, language: isLanguage(chosen) ? chosen : 'fi', slips, weeks })
}
