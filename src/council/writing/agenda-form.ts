// The forms of an agenda: when and where a meeting is, and one of its sections with its questions and headings.
import { Reading, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { parseClock } from '../../staff/clock-field.ts'
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { clockTime } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { meetingParts, sectionKinds, type Line, type Meeting, type MeetingDetails, type Section } from '../meeting.ts'
import { moved, type LineTyped, type SectionTyped } from './agenda.ts'

export const detailsValues = ({ theme, heldOn, fromMinute, untilMinute, where, chair, secretary }: MeetingDetails): FormValues => ({
  theme: theme ?? '', day: heldOn ? typedDay(heldOn) : '', from: fromMinute === null ? '' : clockTime(fromMinute, 'fi'), until: untilMinute === null ? '' : clockTime(untilMinute, 'fi'), where: where ?? '', chair: chair ?? '', secretary: secretary ?? '',
})

/** `was`: as it stands. A day that was agreed is moved, and not taken away: members have been told of it. */
export function readDetails(form: Form, { t, language, was }: { t: Texts; language: Language; was: Pick<Meeting, 'heldOn' | 'begunOn'> }): Read<MeetingDetails> {
  const { agenda: words } = t.panelWriting
  const reading = new Reading(form, t.directory, language)
  const text = (name: 'theme' | 'where' | 'chair' | 'secretary', limit: number) => reading.text(name, words[name], limit) || null
  const say = (field: string, problem: keyof typeof words.problems) => { reading.problems.push({ field, text: words.problems[problem] }) }
  const details = { theme: text('theme', 200), where: text('where', 200), chair: text('chair', 80), secretary: text('secretary', 80) }
  const [day, from, until] = [form.text('day'), form.text('from'), form.text('until')]
  const [heldOn, fromMinute, untilMinute] = [day ? parseDay(day) : null, from ? parseClock(from) : null, until ? parseClock(until) : null]
  if (day && !heldOn) say('day', 'day')
  if (from && (fromMinute === null || fromMinute > 1439)) say('from', 'from')
  if (until && (untilMinute === null || (fromMinute !== null && untilMinute <= fromMinute))) say('until', 'until')
  const given = [day, from, until].filter(Boolean).length
  if (given === 0 && was.heldOn) say('day', was.begunOn ? 'held' : 'agreed')
  else if (given === 1 || given === 2) say(day ? (from ? 'until' : 'from') : 'day', 'times')
  return reading.result({ ...details, heldOn, fromMinute, untilMinute })
}

/** A field for each line that there is, by its id; two more for new ones. */
export const sectionValues = ({ part, kind, title, lead, questions, headings }: Pick<Section, 'part' | 'kind' | 'title' | 'lead' | 'questions' | 'headings'>): FormValues => ({
  part, kind, title, lead: lead ?? '', ...Object.fromEntries([...questions.map((line) => [`question-${line.id}`, line.words]), ...headings.map((line) => [`heading-${line.id}`, line.words])]),
})

/** The fields for new ones: two at a time, and as many more as were typed. */
export const newLines = (name: 'question' | 'heading', values: FormValues): number[] =>
  [...new Set([1, 2, ...Object.keys(values).flatMap((key) => Number(new RegExp(`^${name}-new-(\\d{1,2})$`).exec(key)?.[1] ?? NaN) || [])])].sort((a, b) => a - b)

/** What was typed on a page that is old by now, on the section as it stands: lines that somebody has added since are there, and words of those that are gone are new ones. */
export function typedOver(now: Section | null, typed: FormValues): FormValues {
  const values: FormValues = { ...(now && sectionValues(now)), ...typed }
  for (const name of ['question', 'heading'] as const) {
    const there = (now?.[`${name}s`] ?? []).map(({ id }) => `${name}-${id}`)
    for (const [key, words] of Object.entries(typed)) {
      if (!key.startsWith(`${name}-`) || key.startsWith(`${name}-new-`) || there.includes(key) || !words) continue
      delete values[key]
      values[`${name}-new-${newLines(name, values).find((n) => !values[`${name}-new-${n}`]) ?? newLines(name, values).at(-1)! + 1}`] = words
    }
  }
  return values
}

/** `was`: the section as it stands; null for a new one. A field that was emptied takes its line away; a button with its id moves it. */
export function readSection(form: Form, was: Pick<Section, 'questions' | 'headings'> | null, { t, language }: { t: Texts; language: Language }): Read<SectionTyped> {
  const { section: words } = t.panelWriting
  const reading = new Reading(form, t.directory, language)
  const title = reading.text('title', words.name, 200)
  if (!title) reading.problems.push({ field: 'title', text: words.titleMissing })
  const lead = reading.text('lead', words.lead, 600) || null
  const [part, kind] = [meetingParts.find((one) => one === form.text('part')), sectionKinds.find((one) => one === form.text('kind'))]
  if (!part) reading.problem('part', 'unknown', { label: words.part })
  if (!kind) reading.problem('kind', 'unknown', { label: words.kind })
  const lines = (name: 'question' | 'heading', there: readonly Line[], limit: number): LineTyped[] => {
    const label = name === 'question' ? words.newQuestion : words.newHeading
    const kept = there.map(({ id }) => ({ id, words: reading.text(`${name}-${id}`, label, limit) }))
    const added = newLines(name, Object.fromEntries(form.entries)).map((n) => ({ id: null, words: reading.text(`${name}-new-${n}`, label, limit) }))
    const found = /^(up|down):(.+)$/.exec(form.text('step'))
    const line = kept.find(({ id }) => id === found?.[2])
    return [...(line ? moved(kept, line, found![1] as 'up' | 'down') : kept), ...added].filter((one) => one.words)
  }
  const typed = { questions: lines('question', was?.questions ?? [], 600), headings: lines('heading', was?.headings ?? [], 200) }
  if (typed.questions.length > 30 || typed.headings.length > 30) reading.problems.push({ field: 'title', text: words.tooMany })
  return reading.result({ details: { part: part ?? 'work', kind: kind ?? 'words', title, lead }, ...typed })
}
