// The form in which a try is told.
import { parseDay } from '../../staff/day-field.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { devices, goals, longestNote, mostClicks, starts, type Try } from './findability.ts'

/** What was tried longer ago is remembered by nobody. */
const oldestDays = 366

export function readTry(form: Form, today: Day, triedAs: Try['triedAs'], { findability: { problems: t } }: Texts): { ok: true; read: Try } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = []
  const chosen = <Name extends string>(field: string, among: readonly Name[]): Name => {
    const found = among.find((one) => one === form.text(field))
    if (!found) problems.push({ field, text: t.choose })
    return found ?? among[0]!
  }
  const [goal, startsAt, device] = [chosen('goal', goals), chosen('start', starts), chosen('device', devices)]
  const triedOn = parseDay(form.text('day'))
  if (!triedOn || triedOn > today || triedOn < daysAfter(today, -oldestDays)) problems.push({ field: 'day', text: t.day })
  const found = form.text('found')
  if (found !== 'yes' && found !== 'no') problems.push({ field: 'found', text: t.choose })
  const typed = form.text('clicks').trim()
  const clicks = found === 'yes' && /^\d{1,2}$/.test(typed) ? Number(typed) : null
  if (found === 'yes' && clicks === null) problems.push({ field: 'clicks', text: fill(t.clicks, { most: mostClicks }) })
  const note = form.text('note').trim()
  if (note.length > longestNote) problems.push({ field: 'note', text: fill(t.note, { limit: longestNote }) })
  return problems.length ? { ok: false, problems } : { ok: true, read: { triedOn: triedOn!, startsAt, goal, device, clicks, note: note || null, triedAs } }
}
