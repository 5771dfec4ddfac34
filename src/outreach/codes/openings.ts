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

/** Of the day that is going on, in this process. */
export type Openings = Map<ShortCode, number>

export const openingStep = 5

/** Somebody's browser that shows a page: not one that looks ahead, and nothing that asks for the head alone. What kind of browser it is, is not asked. */
export const isRead = ({ method, purpose, shownIn }: { method: string; purpose: string; shownIn: string }): boolean =>
  method !== 'HEAD' && !/prefetch|preview|prerender/i.test(purpose) && ['', 'document'].includes(shownIn)

export const noteOpening = (openings: Openings, code: ShortCode): void => void openings.set(code, (openings.get(code) ?? 0) + 1)

/** `draw`: a whole number below another, each as likely. */
export const inSteps = (count: number, draw: (below: number) => number = drawn): number => {
  const over = count % openingStep
  return count - over + (draw(openingStep) < over ? openingStep : 0)
}

export const openedAbout = async (db: Db, code: ShortCode, today: Day): Promise<About> =>
  toldOf(await openingsOf(db, code, firstOf(today)), (await organisation(db)).fewestTold)

/** Of months that are over. Null: too few to tell, or none. One step may be a single person and chance. */
export const toldOf = (times: number, fewest: number): About => (times < 2 * openingStep ? null : about(times, fewest))

/** Writes what there is, of that day's month. What cannot be written now stays for the next time. */
export async function keepOpenings(db: Db, openings: Openings, day: Day): Promise<void> {
  const taken = new Map(openings)
  openings.clear()
  const steps = [...taken].map(([code, count]) => ({ code, times: inSteps(count) })).filter(({ times }) => times > 0)
  try {
    if (steps.length) await transact(db, (tx) => addOpenings(tx, steps, firstOf(day)))
  } catch (error) {
    for (const [code, count] of taken) openings.set(code, (openings.get(code) ?? 0) + count)
    throw error
  }
}

/** The first of its month. */
export const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01`

const betweenLooks = 300_000

/** Looks every few minutes whether a day is over. What is there when the program stops is written, too. */
export function keepOpeningsNightly({ db, openings, now }: { db: Db; openings: Openings; now: Clock }, log: Log): { stop(): Promise<void> } {
  let day = dayOf(now())
  const write = () => keepOpenings(db, openings, day).catch((error) => log(`openings of codes: ${faultName(error)}`))
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
