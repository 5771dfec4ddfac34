// What a grant would change for a person: which pages they see with it and without, and how much feedback it opens to anybody
// who held it beside the same roles. Nothing is stored by looking.
import type { Db } from '../../db/db.ts'
import { feedbackOpened, type OpenedInBands } from '../../feedback/access/opened.ts'
import { ownUnits } from '../../feedback/sight.sql.ts'
import type { Day } from '../../text/dates.ts'
import { readsFeedback, type Grant, type Role } from '../actor.ts'
import { listGrants } from '../grants.sql.ts'
import type { DatedGrant, Person } from '../people.ts'
import { holding } from './days.ts'

type Days = Pick<DatedGrant, 'validFrom' | 'validTo'>

/** Lists of feedback at the desk: any at all, and those of one's own unit or service line. */
export type ListName = 'all' | 'unit'

export type Change = { without: Role[]; with: Role[]; lists: ListName[]; opened: OpenedInBands | null }

/** On the day on which it begins, or today where it has; beside whatever else they hold on that day. */
export async function changeBy(db: Db, person: Person, grant: Grant & Days & { id?: string }, today: Day): Promise<Change> {
  const day = grant.validFrom > today ? grant.validFrom : today
  const before: Grant[] = holding((await listGrants(db, person.id)).filter(({ id }) => id !== grant.id), day)
  const after = [...before, grant]
  const had = listsOf(before)
  const lists = listsOf(after).filter((list) => !had.includes(list))
  return { without: before.map(({ role }) => role), with: after.map(({ role }) => role), lists, opened: await feedbackOpened(db, { before, after }, today) }
}

const listsOf = (grants: Grant[]): ListName[] => {
  const whoever = { personId: '', name: '', language: 'fi' as const, roles: grants }
  return [...(readsFeedback(whoever) ? ['all' as const] : []), ...(ownUnits(whoever).length ? ['unit' as const] : [])]
}
