// Somebody who is not of the staff gets a way in: a member of a clients' council, with that role and no other. Who is known already by their
// address, of the staff or from another council, keeps the sign-in that they have. And when they sit nowhere any more, all of it goes.
import type { Tx } from '../db/db.ts'
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
import { findPerson, findPersonByEmail, setLeftOn } from './people.sql.ts'
import { newSignInName } from './sign-in-name.ts'

/** `email`: null for whoever has none; they sign in with a name that is made for them. */
type Taken = { called: string; email: string | null; language: Language }

/** `left`: the address is of somebody who has left the staff. The audit says that somebody was added, and not whom. */
export async function takeInClient(tx: Tx, { called, email, language }: Taken, { by, now }: { by: Doer; now: Date }): Promise<{ personId: string } | 'left'> {
  await oneAtATime(tx, 'staff')
  const known = email ? await findPersonByEmail(tx, email) : null
  if (known) {
    if (known.leftOn && known.leftOn <= dayOf(now)) return 'left'
    // Whom an administrator had given the role of a council, and no other, is a client like any other who sits there: from now on the lists of the staff leave them out.
    if (await becomesClient(tx, known.id, called, dayOf(now)) && known.accountId) await updateAccount(tx, known.accountId, { name: called, email: known.email }, now)
    return { personId: known.id }
  }
  const personId = await insertClient(tx, { name: called, title, email: email ?? await freeSignInName(tx), language }, now)
  await insertGrant(tx, { personId, role: 'council', unitId: null, serviceLineId: null, validFrom: dayOf(now), validTo: null, grantedBy: by.personId, now })
  return { personId }
}

/** As they want to be called; who is of the staff keeps their name. */
export const renameClient = (tx: Tx, personId: string, called: string): Promise<unknown> => nameClient(tx, personId, called)

/** Of the staff nothing ends by this: they have what they have for another reason. */
export async function letClientGo(tx: Tx, personId: string, { by, now }: { by: Doer; now: Date }): Promise<void> {
  await oneAtATime(tx, 'staff')
  if (!(await isClient(tx, personId))) return
  const person = (await findPerson(tx, personId))!
  await endAccess(tx, person, { by, because: 'left', now })
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
