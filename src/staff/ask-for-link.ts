// Somebody who cannot sign in asks for a link by mail, with which they choose a new password. Who asks is not known:
// nothing may be told them of what became of it.
import type { Tx } from '../db/db.ts'
import { countSince, enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { holdByEmail } from './people.sql.ts'

/** `mailsPerHour`: how many may be sent to one person, whoever asks; 0 means no limit. */
type Input = { email: string; mailsPerHour: number }

/**
 * Who has not chosen a password yet, and is awaited in a role, gets a link for the first one, as short-lived. Who has neither was never asked
 * to come, and gets no mail because a stranger wrote their address.
 */
export async function askForLink(
  tx: Tx, { email, mailsPerHour }: Input, { now }: { now: Date },
): Promise<'asked' | 'nobody' | 'enough'> {
  const person = await holdByEmail(tx, email, dayOf(now))
  if (!person || !(person.hasAccount || person.hasRole)) return 'nobody'
  const kind = person.hasAccount ? 'password-reset' : 'first-password'
  const written = await countSince(tx, { kind, personId: person.id, since: new Date(now.getTime() - 3_600_000) })
  if (mailsPerHour > 0 && written >= mailsPerHour) return 'enough'
  await enqueue(tx, { kind, personId: person.id, language: person.language as Language, now })
  return 'asked'
}
