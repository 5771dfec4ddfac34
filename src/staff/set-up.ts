// A person uses their set-up link: they get a password and, if they have none, an account. On the first run
// the person is made too, as administrator and coordinator.
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { nameCoordinator } from '../directory/organisation.sql.ts'
import { hashOfSetUpToken } from '../privacy/set-up-token.ts'
import { dayOf } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { endSessionsOf, insertAccount, savePassword } from './accounts.sql.ts'
import { record } from './audit/audit.sql.ts'
import { insertGrant } from './grants.sql.ts'
import { insertPerson, setAccount } from './people.sql.ts'
import type { Person } from './people.ts'
import { whatFor } from './set-up-link.ts'
import { deleteSetUpLinksOf, takeSetUpLink } from './set-up-links.sql.ts'
import { tellOfChange } from './tell-of-change.ts'

export type FirstPerson = { name: string; email: string; language: Language }

type Input = {
  token: string
  passwordHash: string
  first?: FirstPerson
  /** Whether mail goes out: then whose password is replaced is told of it. */
  tells: boolean
}

/** Returns what the person signs in with. */
export async function setUp(
  tx: Tx, { token, passwordHash, first, tells }: Input, { now }: { now: Date },
): Promise<{ email: string } | 'dead-link'> {
  const link = await takeSetUpLink(tx, hashOfSetUpToken(token), now)
  if (!link) return 'dead-link'
  // Of two who use links of the first run at once, the second is too late.
  if (!link.personId) await oneAtATime(tx, 'staff')
  const setUp = await whatFor(tx, link, now)
  if (!setUp) return 'dead-link'
  if (setUp.kind === 'first-run') {
    if (!first) throw new Error('the first person needs a name and an address')
    return makeFirstPerson(tx, first, passwordHash, now)
  }
  await giveAccount(tx, setUp.person, passwordHash, now)
  await record(tx, { what: 'password-set', by: { personId: setUp.person.id }, detail: { by: 'link' } }, now)
  if (tells && setUp.person.accountId) await tellOfChange(tx, setUp.person, now)
  return { email: setUp.person.email }
}

async function makeFirstPerson(tx: Tx, { name, email, language }: FirstPerson, passwordHash: string, now: Date) {
  const title = {
    fi: texts.fi.roles.names.coordinator, sv: texts.sv.roles.names.coordinator, en: texts.en.roles.names.coordinator,
  }
  const details = { name, title, email, phone: null, language, listed: false, phoneListed: true, emailListed: true, tasks: null, superiorId: null, deputyId: null }
  const personId = await insertPerson(tx, details, now)
  await setAccount(tx, personId, await insertAccount(tx, { name, email, passwordHash, now }))
  await record(tx, { what: 'person-added', by: { personId }, subjectId: personId }, now)
  for (const role of ['administrator', 'coordinator'] as const) {
    await insertGrant(tx, {
      personId, role, unitId: null, serviceLineId: null, validFrom: dayOf(now), validTo: null, grantedBy: null, now,
    })
    await record(tx, { what: 'role-given', by: { personId }, subjectId: personId, detail: { role } }, now)
  }
  await nameCoordinator(tx, personId)
  return { email }
}

/** Whoever was signed in with the old password no longer is, and no other link lets anybody choose again. */
async function giveAccount(tx: Tx, { id, accountId, name, email }: Person, passwordHash: string, now: Date): Promise<void> {
  await deleteSetUpLinksOf(tx, id)
  if (!accountId) return void (await setAccount(tx, id, await insertAccount(tx, { name, email, passwordHash, now })))
  await savePassword(tx, accountId, passwordHash, now)
  await endSessionsOf(tx, accountId)
}
