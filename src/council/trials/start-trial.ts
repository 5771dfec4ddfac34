// Whoever leads a council starts a trial of a version of one of its checklists, in units that are then asked; and withdraws it.
import type { Tx } from '../../db/db.ts'
import { parseDay } from '../../staff/day-field.ts'
import { dayOf, daysAfter, longDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { lockChecklist } from './checklists.sql.ts'
import { latestOf } from './checklist.ts'
import { isSettled, trialState, type Period } from './trial.ts'
import { insertTrial, lockTrial, sameTrial, setWithdrawn } from './trials.sql.ts'

const longestDays = 366

export type TrialDraft = Period & { checklistId: string; unitIds: string[]; begunInId: string | null; meetingId: string | null; afterId: string | null }
export type ReadTrial = { ok: true; draft: TrialDraft } | { ok: false; problems: Problem[] }
/** `afterId`: the trial that it follows. */
type Among = { checklists: readonly { id: string }[]; units: readonly { id: string }[]; meetings: readonly { id: string; heldOn: Day | null }[]; afterId: string | null }

export function readTrial(form: Form, { checklists, units, meetings, afterId }: Among, t: Texts, { language, today }: { language: Language; today: Day }): ReadTrial {
  const { problems: words } = t.panelTrials
  const problems: Problem[] = []
  const problem = (field: string, text: string) => void problems.push({ field, text })
  const one = <T extends { id: string }>(list: readonly T[], name: string): T | null => list.find(({ id }) => id === form.text(name)) ?? null
  const [fromOn, untilOn, commentsUntilOn] = (['from', 'until', 'comments-until'] as const).map((name) => parseDay(form.text(name)))
  const checklist = one(checklists, 'checklist')
  const meeting = one(meetings, 'meeting')
  const unitIds = units.filter(({ id }) => form.all('unit').includes(id)).map(({ id }) => id)
  if (!checklist) problem('checklist', words.checklist)
  if (!fromOn) problem('from', words.day)
  else if (fromOn < today) problem('from', words.fromPast)
  if (!untilOn) problem('until', words.day)
  else if (fromOn && (untilOn < fromOn || untilOn > daysAfter(fromOn, longestDays))) problem('until', words.untilOrder)
  if (!commentsUntilOn) problem('comments-until', words.day)
  else if (untilOn && (commentsUntilOn < untilOn || commentsUntilOn > daysAfter(untilOn, longestDays))) problem('comments-until', words.commentsOrder)
  else if (meeting?.heldOn && commentsUntilOn >= meeting.heldOn) problem('comments-until', fill(words.commentsMeeting, { day: longDay(meeting.heldOn, language) }))
  if (!unitIds.length) problem('unit', words.units)
  if (problems.length || !checklist || !fromOn || !untilOn || !commentsUntilOn) return { ok: false, problems }
  return { ok: true, draft: { checklistId: checklist.id, fromOn, untilOn, commentsUntilOn, unitIds, meetingId: meeting?.id ?? null, begunInId: one(meetings, 'begun-in')?.id ?? null, afterId } }
}

/** Of the newest version; pressed twice it is started once. Its units are told by the sweep, in the hours of an office. */
export async function startTrial(tx: Tx, panelId: string, draft: TrialDraft, { now }: { now: Date }): Promise<string | 'not-found'> {
  const checklist = await lockChecklist(tx, panelId, draft.checklistId)
  if (!checklist) return 'not-found'
  const one = { ...draft, panelId, version: latestOf(checklist).number, on: dayOf(now) }
  return await sameTrial(tx, one) ?? insertTrial(tx, one)
}

export async function withdrawTrial(tx: Tx, panelId: string, id: string, { now }: { now: Date }): Promise<'done' | 'not-found' | 'settled'> {
  const trial = await lockTrial(tx, id)
  if (!trial || trial.panelId !== panelId) return 'not-found'
  if (isSettled(trialState(trial, dayOf(now)))) return 'settled'
  await setWithdrawn(tx, id, dayOf(now))
  return 'done'
}
