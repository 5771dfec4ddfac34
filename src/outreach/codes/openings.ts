// How often a code was opened, without a row that is written when somebody stands before its poster: a process keeps the numbers of a day
// in its memory, and writes them at night in steps of five. What is over a step becomes a whole one by chance, as likely as it is long, so
// that a sum over time is right while no single step tells of anybody (unbiased random rounding, as in official statistics).
import type { Clock } from '../../clock.ts'
import { transact, type Db } from '../../db/db.ts'
import { faultName, type Log } from '../../db/faults.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { drawn } from '../../privacy/random-number.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import { about, type About } from '../../reports/disclosure/about.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { addOpenings, openingsOf } from './openings.sql.ts'

/** Of the day that is going on, in this process: by the first of its month, so that what comes just after midnight goes to no month that is over. */
export type Openings = Map<Day, Map<ShortCode, number>>

export const openingStep = 5

/** Somebody's browser that shows a page: not one that looks ahead, and nothing that asks for the head alone. What kind of browser it is, is not asked. */
export const isRead = ({ method, purpose, shownIn }: { method: string; purpose: string; shownIn: string }): boolean =>
  method !== 'HEAD' && !/prefetch|preview|prerender/i.test(purpose) && ['', 'document'].includes(shownIn)

export function noteOpening(openings: Openings, code: ShortCode, today: Day, times = 1): void {
  const ofMonth = openings.get(firstOf(today)) ?? new Map<ShortCode, number>()
  openings.set(firstOf(today), ofMonth.set(code, (ofMonth.get(code) ?? 0) + times))
}

/** `draw`: a whole number below another, each as likely. */
export const inSteps = (count: number, draw: (below: number) => number = drawn): number => {
  const over = count % openingStep
  return count - over + (draw(openingStep) < over ? openingStep : 0)
}

export const openedAbout = async (db: Db, code: ShortCode, today: Day): Promise<About> =>
  toldOf(await openingsOf(db, code, firstOf(today)), (await organisation(db)).fewestTold)

/**
 * Of months that are over, the first of them first. Null: too few to tell, or none. What is told grows only by as much as could be told alone: one step
 * may be a single person and chance, and whoever looks every month would see it come.
 */
export function toldOf(months: readonly number[], fewest: number): About {
  let [told, more] = [0, 0]
  for (const times of months) {
    more += times
    if (more < Math.max(2 * openingStep, fewest)) continue
    told += more
    more = 0
  }
  return about(told, fewest)
}

/** Writes what there is, each of its own month. What cannot be written now stays for the next time. */
export async function keepOpenings(db: Db, openings: Openings): Promise<void> {
  const taken = [...openings].flatMap(([month, codes]) => [...codes].map(([code, count]) => ({ month, code, count })))
  openings.clear()
  const steps = taken.map(({ month, code, count }) => ({ month, code, times: inSteps(count) })).filter(({ times }) => times > 0)
  try {
    if (steps.length) await transact(db, (tx) => addOpenings(tx, steps))
  } catch (error) {
    for (const { month, code, count } of taken) noteOpening(openings, code, month, count)
    throw error
  }
}

/** The first of its month. */
export const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01`

const betweenLooks = 300_000

/** Looks every few minutes whether a day is over. What is there when the program stops is written, too. */
export function keepOpeningsNightly({ db, openings, now }: { db: Db; openings: Openings; now: Clock }, log: Log): { stop(): Promise<void> } {
  let day = dayOf(now())
  const write = () => keepOpenings(db, openings).catch((error) => log(`openings of codes: ${faultName(error)}`))
  const timer = setInterval(async () => {
    const today = dayOf(now())
    if (today === day) return
    await write()
    day = today
  }, betweenLooks)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await write()
    },
  }
}
