// The rehearsal: walks every service in every unit, and without one, and every service line of whoever names no service, for
// both readers, by the rule that routes; today, and on the coming days on which something about somebody changes. Of
// municipalities those are walked for which somebody is named: the others change nothing.
import type { Tx } from '../../db/db.ts'
import { whoAnswersEach, type Answering } from '../../feedback/answerable.sql.ts'
import { isWorkingDay } from '../hours/working-day.ts'
import { workingDaysAfter } from '../../feedback/deadline.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { organisation } from '../organisation.sql.ts'
import { servicesAndUnits } from '../overview.sql.ts'
import { deadEndOf, readers, type CannotLook } from './dead-end.ts'
import { comingChanges, coordinators, foundBefore, keyOf, linesInUse, oneWalkAtATime, saveRehearsal, servicesAndMunicipalities, whoCannotLook, type Found } from './rehearsal.sql.ts'

/** How far absences and leavings are looked ahead. */
const workingDaysAhead = 10
export const sweepName = 'rehearse the routing'

type Way = { serviceLineId: string | null; serviceId: string | null; unitId: string | null; municipalityId: string | null }

/** `news`: how many of what was found had not been found the last time. */
export async function walk(tx: Tx, { now }: { now: Date }): Promise<{ ways: number; found: Found[]; news: number }> {
  await oneWalkAtATime(tx, sweepName)
  const today = dayOf(now)
  const { closedDays } = await organisation(tx)
  const until = workingDaysAfter(today, workingDaysAhead, closedDays)
  const cannot = await whoCannotLook(tx)
  const ways: Way[] = [
    ...(await servicesAndUnits(tx, today)).map(({ service, unit }) => ({ serviceLineId: null, serviceId: service.id, unitId: unit?.id ?? null, municipalityId: null })),
    ...(await servicesAndMunicipalities(tx, today)).map((way) => ({ serviceLineId: null, ...way })),
    ...(await linesInUse(tx, today)).map(({ id }) => ({ serviceLineId: id, serviceId: null, unitId: null, municipalityId: null })),
  ]
  const answering = await whoAnswersEach(tx, ways, today)
  const found = new Map(ends(ways, answering, cannot, today).map((end) => [keyOf(end), end]))

  for (const [day, changed] of byWorkingDay(await comingChanges(tx, today, until), closedDays)) {
    // Where nobody changes, the way is the same as on the day before.
    const touched = ways.flatMap((_, n) => ([...answering[n]!.people.keys()].some((id) => changed.has(id)) ? [n] : []))
    if (!touched.length) continue
    const there = touched.map((n) => ways[n]!)
    const then = await whoAnswersEach(tx, there, day)
    touched.forEach((n, place) => { answering[n] = then[place]! })
    for (const end of ends(there, then, cannot, day)) if (!found.has(keyOf(end))) found.set(keyOf(end), end)
  }

  const before = await foundBefore(tx)
  const all = [...found.values()]
  const news = all.filter((end) => !before.has(keyOf(end))).length
  await saveRehearsal(tx, { found: all.map((end) => ({ ...end, foundOn: before.get(keyOf(end)) ?? today })), ways: ways.length * readers.length, until }, now)
  if (news) for (const { id, language } of await coordinators(tx, today)) await enqueue(tx, { kind: 'dead-ends', personId: id, language, now })
  return { ways: ways.length * readers.length, found: all, news }
}

const ends = (ways: Way[], answering: Answering[], cannot: CannotLook, day: Day): Found[] =>
  ways.flatMap((way, n) => readers.flatMap((reader) => {
    const end = deadEndOf(answering[n]!, reader, cannot)
    return end ? [{ ...way, reader, ...end, fromOn: day }] : []
  }))

/** What changes on a weekend is seen on the working day after it. */
export function byWorkingDay(changes: { personId: string; day: Day }[], closedDays: readonly Day[]): Map<Day, Set<string>> {
  const days = new Map<Day, Set<string>>()
  for (const { personId, day } of changes) {
    const seenOn = isWorkingDay(day, closedDays) ? day : workingDaysAfter(day, 1, closedDays)
    days.set(seenOn, (days.get(seenOn) ?? new Set()).add(personId))
  }
  return days
}
