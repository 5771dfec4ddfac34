// Somebody who is not of the staff gets a way in: a member of a clients' council, with that role and no other. Who is known already by their
// address, of the staff or from another council, keeps the sign-in that they have. And when they sit nowhere any more, all of it goes.
import type { Db, Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { randomNumber } from '../privacy/random-number.ts'
import { dayOf } from '../text/dates.ts'
import { languages, type Language, type Translated } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { updateAccount } from './accounts.sql.ts'
import type { Doer } from './actor.ts'
import { record } from './audit/audit.sql.ts'
import { becomesClient, forgetClient, insertClient, isClient, nameClient } from './clients.sql.ts'
import { endAccess } from './end-access.ts'
import { insertGrant } from './grants.sql.ts'
import { forgetChangeOf } from './own-mail/changes.sql.ts'
import { findPerson, findPersonByEmail, setLeftOn } from './people.sql.ts'
import type { Person } from './people.ts'
import { formerSignInName, newSignInName } from './sign-in-name.ts'

/** `email`: null for whoever has none; they sign in with a name that is made for them. */
type Taken = { called: string; email: string | null; language: Language }

/** The audit says that somebody was added, and not whom. */
export async function takeInClient(tx: Tx, { called, email, language }: Taken, { by, now }: { by: Doer; now: Date }): Promise<{ personId: string }> {
  await oneAtATime(tx, 'staff')
  const known = email ? await findHolder(tx, email, now) : null
  if (known) {
    // Whom an administrator had given the role of a council, and no other, is a client like any other who sits there: from now on the lists of the staff leave them out.
    if (await becomesClient(tx, known.id, called, dayOf(now)) && known.accountId) await updateAccount(tx, known.accountId, { name: called, email: known.email }, now)
    return { personId: known.id }
  }
  if (email) await giveUpAddress(tx, email, now)
  const personId = await insertClient(tx, { name: called, title, email: email ?? await freeSignInName(tx), language }, now)
  await insertGrant(tx, { personId, role: 'council', unitId: null, serviceLineId: null, validFrom: dayOf(now), validTo: null, grantedBy: by.personId, now })
  return { personId }
}

/** Who is known by an address now. Whoever has left the staff holds theirs no more, and nobody is told that it was theirs. */
export async function findHolder(db: Db, email: string, now: Date): Promise<Person | null> {
  const known = await findPersonByEmail(db, email)
  return known && !hasLeft(known, now) ? known : null
}

/** Before it becomes somebody's. On the page of whoever had it, and has left, it stands as it did; their account gives it up. */
export async function giveUpAddress(tx: Tx, email: string, now: Date): Promise<void> {
  const former = await findPersonByEmail(tx, email)
  if (former?.accountId && hasLeft(former, now)) await updateAccount(tx, former.accountId, { name: former.name, email: formerSignInName(former.accountId) }, now)
}

const hasLeft = ({ leftOn }: Person, now: Date): boolean => leftOn !== null && leftOn <= dayOf(now)

/** As they want to be called; who is of the staff keeps their name. */
export const renameClient = (tx: Tx, personId: string, called: string): Promise<unknown> => nameClient(tx, personId, called)

/** Of the staff nothing ends by this: they have what they have for another reason. */
export async function letClientGo(tx: Tx, personId: string, { by, now }: { by: Doer; now: Date }): Promise<void> {
  await oneAtATime(tx, 'staff')
  if (!(await isClient(tx, personId))) return
  const person = (await findPerson(tx, personId))!
  await endAccess(tx, person, { by, because: 'left', now })
  await forgetChangeOf(tx, personId)
  await setLeftOn(tx, personId, dayOf(now))
  const nobody = { name: title.fi, email: await freeSignInName(tx) }
  await forgetClient(tx, personId, nobody)
  if (person.accountId) await updateAccount(tx, person.accountId, nobody, now)
  await record(tx, { what: 'panel-members-changed', by, detail: { how: 'access-ended' } }, now)
}

/** For whoever has no mail. */
export async function freeSignInName(tx: Tx): Promise<string> {
  for (;;) {
    const name = newSignInName(randomNumber())
    if (!(await findPersonByEmail(tx, name))) return name
  }
}

const title = Object.fromEntries(languages.map((language) => [language, texts[language].roles.names.council])) as Translated
