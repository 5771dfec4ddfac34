// What the outbox asks about the reply to a mail when it is about to go out: to whom it goes and what it says, and that the address is erased
// afterwards.
import { organisation } from '../directory/organisation.sql.ts'
import type { Senders } from '../post/deliver-to-sender.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Receipt } from '../privacy/receipt.ts'
import { takenLetter, notTakenLetter } from './letter.ts'
import { eraseReply, findReply } from './mails.sql.ts'
import { openReply } from './reply.ts'

export const senderPost = ({ keys, publicUrl }: { keys: Keys; publicUrl: string }): Senders => ({
  async read(db, mailId) {
    const reply = await findReply(db, mailId)
    if (!reply) return null
    const { address, receipt, dueOn } = openReply(keys, reply)
    const { name, phone } = await organisation(db)
    const of = { publicUrl, organisation: name, phone }
    if (!receipt || !dueOn) return { to: address, ...notTakenLetter(of) }
    return { to: address, ...takenLetter({ language: reply.language, receipt: BigInt(receipt) as Receipt, dueOn, filesLeft: reply.filesLeft }, of) }
  },

  settle: (tx, mailId, became) => eraseReply(tx, mailId, became),
})
