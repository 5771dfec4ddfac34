// What was typed into the form of the times, and into the form of a hold.
import { parseDay } from '../../staff/day-field.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { holdReasons, keptKinds, limits, longestHold, type HoldReason, type KeptKind, type Wanted } from './retention.ts'

export type Typed = Record<KeptKind, string>
export const typedIn = (form: Form): Typed => ({ feedback: form.text('feedback'), files: form.text('files'), notes: form.text('notes') })

export function readTimes(typed: Typed, { retention: { problems: words, kinds } }: Texts): { wanted: Wanted; problems: Problem[] } {
  const wanted = Object.fromEntries(keptKinds.map((kind) => [kind, /^\d{1,3}$/.test(typed[kind]) ? Number(typed[kind]) : 0])) as Wanted
  const problems = keptKinds.flatMap((kind) => {
    const { least, most } = limits[kind]
    if (wanted[kind] < least || wanted[kind] > most) return [{ field: kind, text: fill(words.months, { least, most, kind: kinds[kind] }) }]
    return wanted[kind] > wanted.feedback && wanted.feedback >= limits.feedback.least ? [{ field: kind, text: fill(words.longer, { months: wanted.feedback, kind: kinds[kind] }) }] : []
  })
  return { wanted, problems }
}

export type TypedHold = { reference: string; because: string; until: string }
export const typedHold = (form: Form): TypedHold => ({ reference: form.text('reference'), because: form.text('because'), until: form.text('until') })

/** Whether there is such a case is found out later. */
export function readHold({ because, until }: TypedHold, today: Day, { retention: { holds: { problems: words } } }: Texts): { because: HoldReason | undefined; untilOn: Day | null; problems: Problem[] } {
  const [reason, day] = [holdReasons.find((one) => one === because), parseDay(until)]
  const untilOn = day && day > today && day <= longestHold(today) ? day : null
  return { because: reason, untilOn, problems: [...(reason ? [] : [{ field: 'because', text: words.because }]), ...(untilOn ? [] : [{ field: 'until', text: words.until }])] }
}
