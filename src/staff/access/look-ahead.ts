// What a grant would change for a person: what they see and read with it, and without. Nothing is stored by looking.
import type { Db } from '../../db/db.ts'
import { feedbackOpened, type OpenedInBands } from '../../feedback/access/opened.ts'
import type { Day } from '../../text/dates.ts'
import type { Actor, Grant, Role } from '../actor.ts'
import { listGrants } from '../grants.sql.ts'
import type { DatedGrant, Person } from '../people.ts'
import { holding } from './days.ts'

type Days = Pick<DatedGrant, 'validFrom' | 'validTo'>

export type Change = { without: Role[]; with: Role[]; opened: OpenedInBands }

/** On the day on which it begins, or today where it has; beside whatever else they hold on that day. */
export async function changeBy(db: Db, person: Person, grant: Grant & Days & { id?: string }, today: Day): Promise<Change> {
  const day = grant.validFrom > today ? grant.validFrom : today
  const others = holding((await listGrants(db, person.id)).filter(({ id }) => id !== grant.id), day)
  const as = (roles: Grant[]): Actor => ({ personId: person.id, name: person.name, language: person.language, roles })
  const [before, after] = [as(others), as([...others, grant])]
  return { without: before.roles.map(({ role }) => role), with: after.roles.map(({ role }) => role), opened: await feedbackOpened(db, { before, after }) }
}
