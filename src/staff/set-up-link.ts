// A set-up link lets one person choose a password, once; the link of the first run lets whoever started the
// program become its first person. It is also the way back for a person who forgot their password: from an
// administrator, or as a reset link, which they ask for themselves and which lasts for a short time only.
import { hashOfSetUpToken } from '../privacy/set-up-token.ts'
import type { Db } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { findPerson, isAnybodyThere } from './people.sql.ts'
import type { Person } from './people.ts'
import { findSetUpLink, type SetUpLink } from './set-up-links.sql.ts'

/** How long a link lasts. The first run's is short: another start makes another. */
export const linkDays = 7
export const resetHours = 1
export const firstRunHours = 24

export type LinkKind = 'set-up' | 'reset'

export type SetUp = { kind: 'first-run' } | { kind: 'person'; person: Person }

/** What a link is good for now; null when it is good for nothing. Does not use it up. */
export async function readSetUpLink(db: Db, token: string, now: Date): Promise<SetUp | null> {
  const link = await findSetUpLink(db, hashOfSetUpToken(token), now)
  return link && whatFor(db, link, now)
}

export async function whatFor(db: Db, { personId }: SetUpLink, now: Date): Promise<SetUp | null> {
  if (!personId) return (await isAnybodyThere(db)) ? null : { kind: 'first-run' }
  const person = await findPerson(db, personId)
  return person && !(person.leftOn && person.leftOn <= dayOf(now)) ? { kind: 'person', person } : null
}
