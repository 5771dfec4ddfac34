// What the clock did while a case waited for its handler: reminders, and word to the superior once it was late. By the
// program's own rules, so that the invented county's stories are those that it would tell itself.
import { dueOn, isLate } from '../src/feedback/deadline.ts'
import { remindOn } from '../src/feedback/reminder.ts'
import { dayOf, startOfDay, type Day } from '../src/text/dates.ts'
import { organisation } from './organisation.ts'

const { answerWithinWorkingDays, remindEveryWorkingDays } = organisation
const office = { remindEveryWorkingDays, closedDays: [] }

export type Wait = {
  dueOn: Day
  /** The next reminder, were the case still waiting. */
  remindOn: Day
  events: { name: 'reminded' | 'escalated'; personId: string; at: Date }[]
}

/** `superiorId` is null where nobody stands above the handler. */
export function waitOf(
  since: Date, until: Date, { handlerId, superiorId }: { handlerId: string; superiorId: string | null },
): Wait {
  const due = dueOn(since, answerWithinWorkingDays)
  const events: Wait['events'] = []
  let day = remindOn(dayOf(since), due, office)
  for (let at = whenOfficesOpen(day); at < until; at = whenOfficesOpen(day)) {
    events.push({ name: 'reminded', personId: handlerId, at })
    const told = events.some(({ name }) => name === 'escalated')
    if (superiorId && !told && isLate(due, at)) events.push({ name: 'escalated', personId: superiorId, at })
    day = remindOn(day, due, office)
  }
  return { dueOn: due, remindOn: day, events }
}

const whenOfficesOpen = (day: Day): Date => new Date(startOfDay(day).getTime() + 8 * 3_600_000)
