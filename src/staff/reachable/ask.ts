// Asks those who answer for something, once a quarter, whether their contact details are right, and notes who could not be
// reached. What time does: run by a sweep.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { toAsk } from './asking.ts'
import { deleteLinksExpired, forgetRefusals, noteAsked, noteRefusals, noteWentOut, responsible, setUnreachable } from './checks.sql.ts'

/** `mail`: a server takes it; it is only shown, as in demonstration mode; or there is none, and nobody is asked. */
export type Asking = { mail: 'sent' | 'shown' | 'none'; passAfterDays: number; officesAreOpen: boolean }

export async function ask(tx: Tx, { mail, passAfterDays, officesAreOpen }: Asking, { now }: { now: Date }): Promise<void> {
  const today = dayOf(now)
  if (mail === 'sent') {
    await noteWentOut(tx)
    await noteRefusals(tx, today)
    await forgetRefusals(tx)
  }
  await setUnreachable(tx, passAfterDays)
  await deleteLinksExpired(tx, today)
  if (mail === 'none' || !officesAreOpen) return
  const all = await responsible(tx, today)
  const languages = new Map(all.map(({ personId, language }) => [personId, language]))
  for (const personId of toAsk(all, today)) {
    await noteAsked(tx, personId, today)
    await enqueue(tx, { kind: 'confirm-contact', personId, language: languages.get(personId)!, now })
  }
}
