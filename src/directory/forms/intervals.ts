// The form of answering times by kind of feedback, and of the steps when one has passed. An empty field: as the organisation.
import { kinds } from '../../feedback/case.ts'
import type { DaysByKind } from '../../feedback/routing/days-by-kind.ts'
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import type { Intervals } from '../organisation.sql.ts'
import type { FormValues, Read } from './reading.ts'

export const steps = ['deputy', 'supervisor', 'director'] as const

export const intervalValues = ({ daysByKind, tellDeputyAfter, tellSupervisorAfter, tellDirectorAfter, publishAfterDays, commentWithinWorkingDays, silentUnder }: Intervals): FormValues => ({
  ...Object.fromEntries(kinds.flatMap((kind) => (['answer', 'remind'] as const).map((what) => [`${what}-${kind}`, String(daysByKind[kind]?.[what] ?? '')]))),
  deputy: String(tellDeputyAfter), supervisor: String(tellSupervisorAfter), director: String(tellDirectorAfter),
  publishAfter: String(publishAfterDays), commentWithin: String(commentWithinWorkingDays), silentUnder: String(silentUnder),
})

export function readIntervals(form: Form, { routing: { intervals: t }, feedback, publishing: { times }, silence: { setting } }: Texts): Read<Intervals> {
  const problems: Problem[] = []
  const number = (field: string, label: string, most: number, least = 1): number => {
    const text = form.text(field)
    const read = /^\d{1,4}$/.test(text) ? Number(text) : NaN
    if (!(read >= least && read <= most)) problems.push({ field, text: fill(t.notNumber, { label, least, most }) })
    return read
  }
  const ofKind = (what: 'answer' | 'remind', kind: (typeof kinds)[number], most: number) => {
    const field = `${what}-${kind}`
    return form.text(field) ? { [what]: number(field, `${feedback.kinds[kind].name}, ${t[what]}`, most) } : {}
  }
  const daysByKind: DaysByKind = {}
  for (const kind of kinds) {
    const days = { ...ofKind('answer', kind, 60), ...ofKind('remind', kind, 30) }
    if (Object.keys(days).length) daysByKind[kind] = days
  }
  const [tellDeputyAfter, tellSupervisorAfter, tellDirectorAfter] = steps.map((step) => number(step, t[step], 60)) as [number, number, number]
  if (tellDirectorAfter < tellSupervisorAfter) problems.push({ field: 'director', text: t.order })
  const [publishAfterDays, commentWithinWorkingDays] = [number('publishAfter', times.after, 365, 0), number('commentWithin', times.comment, 30, 0)]
  const silentUnder = number('silentUnder', setting.under, 1000)
  return problems.length ? { ok: false, problems } : { ok: true, details: { daysByKind, tellDeputyAfter, tellSupervisorAfter, tellDirectorAfter, publishAfterDays, commentWithinWorkingDays, silentUnder } }
}
