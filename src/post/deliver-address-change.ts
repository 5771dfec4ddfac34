// Delivers the mail to an address with which somebody wants to sign in. The outbox knows who asked and not for which address, nor what is said there.
import type { Tx } from '../db/db.ts'
import type { Language } from '../text/language.ts'
import { deliverLetter, type MarkedLetter } from './deliver-letter.ts'
import type { Post } from './deliver.ts'
import type { Message } from './message.ts'

export type AddressChanges = {
  /** Null: nothing is asked for any more. `link`: false where the letter is only looked at. */
  read(tx: Tx, of: { personId: string; language: Language }, options: { now: Date; link: boolean }): Promise<MarkedLetter | null>
}

export const deliverAddressChange = (post: Post, message: Message, { last }: { last: boolean }): Promise<void> =>
  deliverLetter(post, message, { last }, async (tx, link) => (message.person ? post.addressChanges.read(tx, { personId: message.person.id, language: message.language }, { now: post.now(), link }) : null))
