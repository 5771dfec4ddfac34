// Feedback is sealed where its giver chooses when it opens: on a day, with others of the same topic, or when they come back with their receipt.
// Until then it is no case: nobody is told of it, it stands in no list and no number, and no clock runs (decision 101: docs/decisions).
import { daysAfter, monthsAfter, startOfDay, type Day } from '../../text/dates.ts'
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
export function dayProblem(day: string, today: Day): 'missing' | 'not-a-day' | 'too-soon' | 'too-late' | null {
  if (day === '') return 'missing'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)) || daysAfter(day, 0) !== day) return 'not-a-day'
  if (day <= today) return 'too-soon'
  return day > monthsAfter(today, latestMonths) ? 'too-late' : null
}

/** Null where only the receipt opens it. `hours`: of delay, as they were drawn. */
export function opensAt({ way, day }: Chosen, { today, hours }: { today: Day; hours: number }): Date | null {
  if (way === 'come-back') return null
  return inHours(startOfDay(way === 'batch' ? monthsAfter(today, batchMonths) : day!), hours)
}

/** So many full hours later. */
export const inHours = (from: Date, hours: number): Date => new Date((Math.floor(from.getTime() / hour) + hours) * hour)

const hour = 3_600_000

/** What waits for others, as it is known in the clear. */
export type InBatch = { id: string; unitId: string | null; serviceLineId: string | null; gatheredAt: Date | null; opensAt: Date }

export type BatchSteps = { open: string[]; gather: string[][]; letGo: string[] }

/**
 * What becomes of pieces that wait for others of the same topic. Once there are enough, they get one moment at which they open together; where
 * some were withdrawn by then and too few are left, the rest wait on. A piece whose last day has come opens in any case, as was promised.
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
    if (fresh.length >= fewest) steps.gather.push(idsOf(fresh))
  }
  return steps
}

const idsOf = (group: readonly InBatch[]): string[] => group.map(({ id }) => id)
