// A second look (toinen katsoja): a role that opens much does not begin the moment one person gives it. Somebody else who watches over
// who may do what says that it may begin, or refuses it; if nobody does, it begins by itself once there was a whole working day for it.
import { organisation } from '../../directory/organisation.sql.ts'
import type { Db } from '../../db/db.ts'
import { workingDaysAfter } from '../../feedback/deadline.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import { idsOf, type Doer, type Grant } from '../actor.ts'
import type { DatedGrant } from '../people.ts'
import { opensMuch } from '../tell-of-role.ts'
import { somebodyElseWatches } from './second-look.sql.ts'

/** It begins on the second working day: whoever is told on a Friday evening has all of Monday. */
export const waitWorkingDays = 2

/** Whoever looks has watched for so long themselves: nobody is made up for it on the spot. */
export const watchesSince = (today: Day): Day => daysAfter(today, -7)

export const isWaiting = ({ wantedOn, confirmedOn, validFrom, validTo }: DatedGrant, today: Day): boolean =>
  wantedOn != null && confirmedOn == null && validFrom > today && (validTo === null || validTo >= validFrom)

/** `wanted`: the first day asked for. The same day where it need not wait, or where nobody is there to look. */
export async function beginsOn(db: Db, { personId, grant, wanted }: { personId: string | null; grant: Grant; wanted: Day }, { by, now }: { by: Doer; now: Date }): Promise<Day> {
  const today = dayOf(now)
  if (!opensMuch(grant)) return wanted
  if (!(await somebodyElseWatches(db, { than: [...(personId ? [personId] : []), ...idsOf(by)], today, since: watchesSince(today) }))) return wanted
  const earliest = workingDaysAfter(today, waitWorkingDays, (await organisation(db)).closedDays)
  return wanted < earliest ? earliest : wanted
}
