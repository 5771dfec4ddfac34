// A person of the staff as other subjects ask about them: somebody who would read cases, with the roles that hold on a day.
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Actor, Role } from './actor.ts'
import { holdersOf, listGrants } from './grants.sql.ts'
import { findPerson } from './people.sql.ts'
import type { Person } from './people.ts'

/** Without any role where they have left. `without`: as if this grant had ended. Null where there is no such person. */
export async function readerOn(db: Db, personId: string, day: Day, { without }: { without?: string | undefined } = {}): Promise<Actor | null> {
  const person = await findPerson(db, personId)
  if (!person) return null
  const hasLeft = person.leftOn !== null && person.leftOn <= day
  const held = hasLeft ? [] : (await listGrants(db, personId)).filter(({ id, validFrom, validTo }) => id !== without && validFrom <= day && (!validTo || validTo >= day))
  return { personId, name: person.name, language: person.language, roles: held }
}

export const personOf = (db: Db, id: string): Promise<Person | null> => findPerson(db, id)

/** Who holds a role on a day, and can sign in. */
export const holdersOn = (db: Db, role: Role, day: Day): Promise<{ id: string; language: string }[]> => holdersOf(db, role, day)
