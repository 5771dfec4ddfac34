// Looks through the entries of the last days for reading that is unusual, writes down what it finds, and tells whoever looks
// after data protection, by mail without a name. Each is told once.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { holdersOf } from '../grants.sql.ts'
import { readerOn } from '../reader.ts'
import { record } from './audit.sql.ts'
import { openedBefore, readingsOn, saveUnusual, type ReadingOf } from './unusual.sql.ts'
import { daysBefore, differentOpened, limitsOf, nothingBefore, unusualIn, type Before } from './unusual.ts'

/** With today. A program that stood still over a weekend, or a holiday, has nothing to remember: what was found stays found. */
const daysLookedThrough = 8

export async function findUnusual(tx: Tx, { casesADay }: { casesADay: number }, now: Date): Promise<void> {
  const today = dayOf(now)
  // The oldest first: a day on which much was found makes no other usual.
  for (let day = daysAfter(today, 1 - daysLookedThrough); day <= today; day = daysAfter(day, 1)) {
    const byHand = Map.groupBy(await readingsOn(tx, day), ({ handId }) => handId)
    for (const [handId, readings] of byHand) {
      const before = differentOpened(readings) ? await openedBefore(tx, handId, day, daysBefore) : nothingBefore
      // By the limits of whoever reads least nearly everybody's day is ordinary, and nobody's roles need be looked up.
      if (unusualIn(readings, limitsOf([], casesADay), before).length) await lookAt(tx, { handId, readings, before, day, casesADay }, now)
    }
  }
}

type Seen = { handId: string; readings: ReadingOf[]; before: Before; day: Day; casesADay: number }

async function lookAt(tx: Tx, { handId, readings, before, day, casesADay }: Seen, now: Date): Promise<void> {
  const names = new Set([handId, ...readings.map(({ nameId }) => nameId)])
  const grants = (await Promise.all([...names].map((id) => readerOn(tx, id, day)))).flatMap((actor) => actor?.roles ?? [])
  const limits = limitsOf(grants, casesADay)
  for (const { kind, count } of unusualIn(readings, limits, before)) {
    if (!(await saveUnusual(tx, { personId: handId, day, kind, count, today: dayOf(now) }))) continue
    await record(tx, { what: 'unusual-reading', by: { personId: handId }, subjectId: handId, detail: { kind, count, on: day } }, now)
    for (const { id, language } of await holdersOf(tx, 'data-protection', dayOf(now))) {
      if (id !== handId) await enqueue(tx, { kind: 'unusual-reading', personId: id, language: language as Language, now })
    }
  }
}
