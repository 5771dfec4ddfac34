// The clocks of lanes: by when something has to have happened, in the days of their own law or of what is promised.
import { isWorkingDay } from '../directory/hours/working-day.ts'
import { workingDaysAfter } from '../feedback/deadline.ts'
import { monthsAfter, type Day } from '../text/dates.ts'
import type { Lane } from './lane.ts'

/**
 * `from`: the law counts from when the matter came, our own promise from when somebody saw what it is. `until`: it is
 * over once handed over, or only once somebody says that it is taken care of. A formal complaint has no days in law.
 */
type Clock = { from: 'arrival' | 'mark'; until: 'handed' | 'done' } & ({ calendarDays: number } | { months: number } | { workingDays: number })

export const clocks = {
  // Act on digital services 306/2019
  accessibility: { from: 'arrival', until: 'done', calendarDays: 14 },
  // GDPR, article 12(3)
  correction: { from: 'arrival', until: 'done', months: 1 },
  // Act 741/2023, sections 29 and 30: without delay
  deficiency: { from: 'mark', until: 'handed', workingDays: 1 },
  worry: { from: 'mark', until: 'handed', workingDays: 1 },
  'contact-request': { from: 'mark', until: 'handed', workingDays: 3 },
  'wrong-office': { from: 'mark', until: 'handed', workingDays: 5 },
} as const satisfies Partial<Record<Lane, Clock>>

export type ClockedLane = keyof typeof clocks
export const hasClock = (lane: Lane): lane is ClockedLane => lane in clocks

/** The last day on which it is in time; null where no clock runs. A last day that is no working day is not moved: sooner is safe. */
export function laneDueOn(lane: Lane, { arrived, marked }: { arrived: Day; marked: Day }, closedDays: readonly Day[] = []): Day | null {
  if (!hasClock(lane)) return null
  const clock: Clock = clocks[lane]
  const start = clock.from === 'arrival' ? arrived : marked
  if ('workingDays' in clock) return workingDaysAfter(start, clock.workingDays, closedDays)
  if ('months' in clock) return monthsAfter(start, clock.months)
  return new Date(Date.parse(`${start}T00:00:00Z`) + clock.calendarDays * 86_400_000).toISOString().slice(0, 10)
}

type Steps = { tellDirectorAfter: number; closedDays: readonly Day[] }

/**
 * The working day of the next reminder after `today`: three and one working days before the clock runs out, on its last day,
 * on the first working day after it, and on the one on which the organisation tells a director. Null after that: who has been
 * told three times is not helped by a fourth mail. Then it stands in the coordinator's list until it is taken care of.
 */
export const laneRemindOn = (today: Day, due: Day, { tellDirectorAfter, closedDays }: Steps): Day | null =>
  [...[3, 1, 0].map((days) => workingDaysBefore(due, days, closedDays)), ...lateSteps(due, { tellDirectorAfter, closedDays })]
    .find((day) => day > today) ?? null

/** Of a clock that begins: where it has run out by then, as one counted from arrival may have, everybody is told on the next working day. */
export const laneFirstRemindOn = (today: Day, due: Day, steps: Steps): Day =>
  (due < today ? null : laneRemindOn(today, due, steps)) ?? workingDaysAfter(today, 1, steps.closedDays)

export type Told = 'handler' | 'superior' | 'director'

/** Who is told in a step: the handler in each; whoever stands above once it is late; the one above those in the last. */
export function laneToldOn(today: Day, due: Day, steps: Steps): Told[] {
  if (today <= due) return ['handler']
  return today < lateSteps(due, steps)[1]! ? ['handler', 'superior'] : ['handler', 'superior', 'director']
}

const lateSteps = (due: Day, { tellDirectorAfter, closedDays }: Steps): Day[] =>
  [1, Math.max(1, tellDirectorAfter)].map((days) => workingDaysAfter(due, days, closedDays))

/** 0: the day itself, or the last working day before it. */
function workingDaysBefore(day: Day, workingDays: number, closedDays: readonly Day[]): Day {
  const before = (one: Day): Day => new Date(Date.parse(`${one}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  while (!isWorkingDay(day, closedDays)) day = before(day)
  for (let left = workingDays; left > 0; ) {
    day = before(day)
    if (isWorkingDay(day, closedDays)) left--
  }
  return day
}
