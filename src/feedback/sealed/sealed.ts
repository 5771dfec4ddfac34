// Feedback is sealed where its giver chooses when it opens: on a day, with others of the same topic, or when they come back with their receipt.
// Until then it is no case: nobody is told of it, it stands in no list and no number, and no clock runs (decision 101: docs/decisions).
import { parseDay } from '../../staff/day-field.ts'
import { firstOfNextMonth, monthsAfter, startOfDay, type Day } from '../../text/dates.ts'
import type { Draft } from '../draft.ts'

export const ways = ['on-date', 'batch', 'come-back'] as const
export type Way = (typeof ways)[number]

/** As they stand on the page; `now` is to send it as any other. */
export const choices = ['now', ...ways] as const
export type Choice = (typeof choices)[number]

/** `day`: the one that its giver chose, where a day opens it. */
export type Chosen = { way: Way; day: Day | null }

/** What lies in the sealed body: all that was sent. `known`: of the receipt, where it opens without. */
export type SealedBody = { draft: Draft; chosen: Chosen; known: { hash: string; version: number } | null }

/** Months from today until which a day can be chosen, and after which a batch opens though it is small. */
export const latestMonths = 12
export const batchMonths = 3

/** In full hours, and never past the day after, the shortest of days included: whoever knows when somebody wrote or chose must not know it from when it opens. */
export const delay = { least: 6, most: 46 }

/** Null: it can be chosen. */
export function dayProblem(typed: string, today: Day): 'missing' | 'not-a-day' | 'too-soon' | 'too-late' | null {
  if (typed === '') return 'missing'
  const day = parseDay(typed)
  if (day === null) return 'not-a-day'
  if (day <= today) return 'too-soon'
  return day > monthsAfter(today, latestMonths) ? 'too-late' : null
}

/** On the first of a month, so that it does not tell on which day it was sealed. */
export const erasesOn = (today: Day, months: number): Day => firstOfNextMonth(monthsAfter(today, months))

/** Null where only the receipt opens it. `hours`: of delay, as they were drawn. The time of a batch is counted from the next month on, for the same reason. */
export function opensAt({ way, day }: Chosen, { today, hours }: { today: Day; hours: number }): Date | null {
  if (way === 'come-back') return null
  return inHours(startOfDay(way === 'batch' ? monthsAfter(firstOfNextMonth(today), batchMonths) : day!), hours)
}

/** So many full hours later. */
export const inHours = (from: Date, hours: number): Date => new Date((Math.floor(from.getTime() / hour) + hours) * hour)

const hour = 3_600_000

/** What waits for others, as it is known in the clear. */
export type InBatch = { id: string; unitId: string | null; serviceLineId: string | null; gatheredAt: Date | null; opensAt: Date }

/** `notAfter`: the first last day of those gathered. */
export type BatchSteps = { open: string[]; gather: { ids: string[]; notAfter: Date }[]; letGo: string[] }

/**
 * What becomes of pieces that wait for others of the same topic. Once there are enough, they get one moment at which they open together; where
 * some were withdrawn by then and too few are left, the rest wait on. What names neither unit nor line is about no topic, and waits for its last day. A piece whose last day has come opens in any case, as was promised.
 */
export function batchSteps(waiting: readonly InBatch[], { fewest, now }: { fewest: number; now: Date }): BatchSteps {
  const steps: BatchSteps = { open: [], gather: [], letGo: [] }
  for (const group of Map.groupBy(waiting, ({ unitId, serviceLineId }) => `${unitId} ${serviceLineId}`).values()) {
    const isOver = (one: InBatch) => one.opensAt <= now
    const ready = group.filter(({ gatheredAt }) => gatheredAt && gatheredAt <= now)
    const left = ready.filter((one) => !isOver(one))
    steps.open.push(...idsOf(group.filter(isOver)))
    if (ready.length >= fewest) steps.open.push(...idsOf(left))
    else steps.letGo.push(...idsOf(left))
    const fresh = group.filter((one) => !one.gatheredAt && !isOver(one))
    const isTopic = group.some(({ unitId, serviceLineId }) => unitId ?? serviceLineId)
    if (isTopic && fresh.length >= fewest) steps.gather.push({ ids: idsOf(fresh), notAfter: earliest(fresh) })
  }
  return steps
}

const earliest = (group: readonly InBatch[]): Date => new Date(Math.min(...group.map(({ opensAt }) => opensAt.getTime())))

const idsOf = (group: readonly InBatch[]): string[] => group.map(({ id }) => id)
