// Delivers a message (a job of the queue): finds its recipient, writes its text, hands it to the mail
// server and writes down what became of it.
import type { Clock } from '../clock.ts'
import { transact, type Db, type Tx } from '../db/db.ts'
import { Postponed, type Task } from '../db/queue.ts'
import { confirmPath, setUpPath } from '../paths.ts'
import { isMailbox } from '../staff/sign-in-name.ts'
import { dayOf } from '../text/dates.ts'
import { compose } from './compose.ts'
import { deliverAddressChange, type AddressChanges } from './deliver-address-change.ts'
import { deliverInvitation, type Invitations } from './deliver-invitation.ts'
import { deliverSmsAnswer } from './deliver-sms-answer.ts'
import { deliverToSeat, type Seats } from './deliver-to-seat.ts'
import { deliverToSender, type Senders } from './deliver-to-sender.ts'
import { carriesLink, isAskedFor, isInvitation, isSms, isSmsAnswer, isToSeat, isToSender, noRecipient, noServer, type Message } from './message.ts'
import { dropMessage, findMessage, markFailure, markSent, markWaiting } from './messages.sql.ts'
import { hurryWaiting, maxAttempts } from './outbox.sql.ts'
import { asOfNow } from './reminding.ts'
import type { Send } from './smtp.ts'
import { isWithin, type Hours } from './quiet-hours.ts'
import type { SendSms, SmsBook } from './sms/book.ts'
import { surely } from './surely.ts'

export type Post = {
  db: Db
  now: Clock
  publicUrl: string
  demo: boolean
  /** Null: no mail server is set. In demonstration mode mail then counts as sent, and is read at the desk. */
  send: Send | null
  /** The same for SMS. */
  sendSms: SendSms | null
  sms: SmsBook
  /** Between which hours an SMS goes out that nobody asked for. */
  smsHours: Hours
  invitations: Invitations
  seats: Seats
  addressChanges: AddressChanges
  senders: Senders
  /** The e-mail address that the giver of a case left, if it is still there. */
  contactOf(db: Db, caseId: string): Promise<string | null>
  /** A token that lets a person choose a password. Made when the mail goes out: it is kept nowhere readable. */
  mintSetUpLink(tx: Tx, link: { personId: string; kind: 'set-up' | 'reset' | 'confirm'; now: Date }): Promise<string>
}

export const deliveryTask = (post: Post): Task => (payload, { last }) =>
  deliver(post, (payload as { id: string }).id, { last })

/** Throws when it is to be tried again later. Once a message was sent, or given up, it does nothing. */
export async function deliver(post: Post, id: string, { last }: { last: boolean }): Promise<void> {
  const { db, now } = post
  const found = await findMessage(db, id)
  if (found?.state !== 'waiting') return
  if (isSmsAnswer(found.kind)) return deliverSmsAnswer(post, found, { last })
  // As for what is held back below.
  if (isSms(found.kind) && !isWithin(post.smsHours, now())) return
  if (isInvitation(found.kind)) return deliverInvitation(post, { ...found, kind: found.kind }, { last })
  if (isToSeat(found.kind)) return deliverToSeat(post, { ...found, kind: found.kind }, { last })
  if (isToSender(found.kind)) return deliverToSender(post, found, { last })
  if (found.kind === 'address-change') return deliverAddressChange(post, found, { last })
  const message = await asOfNow(db, found, now())
  // Its job ends here, and it gets another when offices open.
  if (message === 'held-back') return
  if (message === 'not-needed') return transact(db, (tx) => dropMessage(tx, id))
  const to = await recipientOf(post, message)
  if (!to) return transact(db, (tx) => markFailure(tx, id, { reason: noRecipient, final: true, now: now() }))
  if (!post.send) return transact(db, (tx) => (post.demo ? markSent(tx, id, now()) : markWaiting(tx, id, noServer)))

  const setUpLink = carriesLink(message.kind) ? await newSetUpLink(post, message) : undefined
  // With another link it is another mail: where two of one name arrive, only the first is kept, and its link is dead.
  const failure = await post.send({ id: setUpLink ?? id, to, now: now(), ...compose(message, { ...post, setUpLink }) })
  if (!failure) {
    await surely(() => transact(db, (tx) => markSent(tx, id, now())))
    // Written down before and apart: should this fail, nothing is sent twice.
    return transact(db, (tx) => hurryWaiting(tx, { sms: false }))
  }
  // What is held back overnight has a new job each morning, and is not tried for ever all the same.
  const final = failure.permanent || last || message.attempts + 1 >= maxAttempts
  await transact(db, (tx) => markFailure(tx, id, { reason: failure.reason, final, now: now() }))
  if (!final) throw new Postponed(failure.reason)
}

/** Null when there is nobody any more to send it to. */
export async function recipientOf(
  { db, now, contactOf }: Pick<Post, 'db' | 'now' | 'contactOf'>, { person, caseId, researcherMail }: Message,
): Promise<string | null> {
  if (person) return person.leftOn && person.leftOn <= dayOf(now()) || !isMailbox(person.email) ? null : person.email
  return caseId ? contactOf(db, caseId) : researcherMail
}

/** Earlier ones to the same person stop working; but what anybody may ask for spoils nothing that was sent. */
export async function newSetUpLink(
  { db, now, publicUrl, mintSetUpLink }: Pick<Post, 'db' | 'now' | 'publicUrl' | 'mintSetUpLink'>, message: Message,
): Promise<string> {
  const kind = message.kind === 'confirm-contact' ? 'confirm' : isAskedFor(message.kind) ? 'reset' : 'set-up'
  const token = await transact(db, (tx) => mintSetUpLink(tx, { personId: message.person!.id, kind, now: now() }))
  return publicUrl + (kind === 'confirm' ? confirmPath(token) : setUpPath(token))
}
