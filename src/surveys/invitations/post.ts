// What the outbox asks about an invitation when it is about to go out: what it says and to whom, whether it may go now, and what becomes
// of its address afterwards.
import type { Db, Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Invitations } from '../../post/deliver-invitation.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import { addressMarks, refusalWords } from '../../privacy/invited.ts'
import type { Keys } from '../../privacy/keys.ts'
import { invitationKey, unseal } from '../../privacy/sealing.ts'
import { slipCode, slipWords } from '../../privacy/slip-code.ts'
import { dayOf } from '../../text/dates.ts'
import { factsFor } from './facts.ts'
import { awaitReminder, count, eraseInvitation, findInvitation, isStillUnused, type Sealed } from './invitations.sql.ts'
import { invitationMail, invitationSms } from './letter.ts'
import { inTime, quietUntil, remindFrom } from './quiet.ts'
import { endQuiet, isRefused, quietUntilDay } from './quiet.sql.ts'

export const addressOf = (keys: Keys, { id, blockId, ciphertext, keyVersion }: Sealed): string =>
  unseal(invitationKey(keys, blockId, keyVersion), id, 'invitation', ciphertext)

export function invitationPost({ keys, publicUrl, now }: { keys: Keys; publicUrl: string; now(): Date }): Invitations {
  return {
    async read(db, { id, again }) {
      const one = await findInvitation(db, id)
      if (!one) return null
      const { language, opening, channel } = one
      const letter = {
        ...await factsFor(db, one, { language, publicUrl, now: now() }), opening, again,
        words: slipWords(slipCode(keys, one.blockId, one.number, one.codeVersion), language).join('-'), refusal: refusalWords(keys, id, one.keyVersion, language).join('-'),
      }
      const address = addressOf(keys, one)
      return channel === 'email' ? { to: address, ...invitationMail(letter) } : { to: address, subject: '', text: invitationSms(letter) }
    },

    async mayGo(db, { id, again }, at) {
      const one = await findInvitation(db, id)
      if (!one?.isOpen || !inTime(at, one.lastOn, again ? 'reminder' : 'invitation')) return 'not-needed'
      if (await isRefused(db, addressMarks(keys, addressOf(keys, one)))) return 'not-needed'
      if (again && !(await isStillUnused(db, id))) return 'not-needed'
      return mayWriteNow(at, (await organisation(db)).closedDays) ? 'now' : 'held-back'
    },

    async settle(tx, { id, again }, became, at) {
      const one = await findInvitation(tx, id)
      if (!one) return
      const marks = addressMarks(keys, addressOf(keys, one))
      if (became === 'sent') {
        await count(tx, one.blockId, again ? 'reminded' : 'sent')
        await quietUntilDay(tx, marks, quietUntil(dayOf(at)))
        const next = again ? null : await reminderOf(tx, one.lastOn, at)
        return void await (next ? awaitReminder(tx, id, next) : eraseInvitation(tx, id))
      }
      await eraseInvitation(tx, id)
      if (again) return
      await count(tx, one.blockId, became === 'failed' ? 'failed' : 'unsent')
      await endQuiet(tx, marks)
    },
  }
}

/** Null where there would be no time left. */
async function reminderOf(tx: Tx, lastOn: string, sentAt: Date): Promise<Date | null> {
  const next = remindFrom(sentAt, (await organisation(tx as Db)).closedDays)
  return inTime(next, lastOn, 'reminder') ? next : null
}
