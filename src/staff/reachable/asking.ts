// When somebody is asked whether their contact details are right: once a quarter, a few a day, so that not all of an
// organisation get their mail on one morning.
import type { Day } from '../../text/dates.ts'

/** What is known of somebody who answers for something. */
export type Asked = { personId: string; askedOn: Day | null; confirmedOn: Day | null }

export const quarterDays = 91
/** Working days over which a whole staff is asked; a quarter has some sixty. */
const spreadOver = 50

/** Who is asked today: of those who are due, first who never was, then who was the longest ago. */
export function toAsk(all: readonly Asked[], today: Day): string[] {
  const askedToday = all.filter(({ askedOn }) => askedOn === today).length
  const due = all.filter((one) => isDue(one, today)).sort((a, b) => (lastOf(a) < lastOf(b) ? -1 : lastOf(a) > lastOf(b) ? 1 : a.personId < b.personId ? -1 : 1))
  return due.slice(0, Math.max(0, Math.ceil(all.length / spreadOver) - askedToday)).map(({ personId }) => personId)
}

/** A quarter after they last confirmed, and never sooner than a quarter after they were last asked. */
export const isDue = (one: Asked, today: Day): boolean => lastOf(one) === '' || daysBetween(lastOf(one), today) >= quarterDays

const lastOf = ({ askedOn, confirmedOn }: Asked): Day | '' => [askedOn ?? '', confirmedOn ?? ''].sort().at(-1)!

const daysBetween = (from: Day, until: Day): number => Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)
