// What a grant would change for a person: which pages they see with it and without, and how much feedback it opens to anybody
// who held it beside the same roles. Nothing is stored by looking.
import type { Db } from '../../db/db.ts'
import { feedbackOpened, hasUnitList, type OpenedAbout } from '../../feedback/access/opened.ts'
import type { Day } from '../../text/dates.ts'
import type { Grant, Role } from '../actor.ts'
import { listGrants } from '../grants.sql.ts'
import type { DatedGrant, Person } from '../people.ts'
import { holding } from './days.ts'

type Days = Pick<DatedGrant, 'validFrom' | 'validTo'>

/** `unitList`: whether it gives a list of feedback of one's own units or service lines, where there was none. */
export type Change = { without: Role[]; with: Role[]; unitList: boolean; opened: OpenedAbout | null }

/** On the day on which it begins, or today where it has; beside whatever else they hold on that day. */
export async function changeBy(db: Db, person: Person, grant: Grant & Days & { id?: string }, today: Day): Promise<Change> {
  const day = grant.validFrom > today ? grant.validFrom : today
  const before: Grant[] = holding((await listGrants(db, person.id)).filter(({ id }) => id !== grant.id), day)
  const after = [...before, grant]
  const unitList = hasUnitList(after) && !hasUnitList(before)
  return { without: before.map(({ role }) => role), with: after.map(({ role }) => role), unitList, opened: await feedbackOpened(db, { before, after }, today) }
}
