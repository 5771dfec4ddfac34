// Delivers what goes back to a number that wrote to us. Once it is out, or never will be, the number is erased.
import { deliverLetter } from './deliver-letter.ts'
import type { Post } from './deliver.ts'
import type { Message } from './message.ts'

export const deliverSmsAnswer = (post: Post, message: Message, { last }: { last: boolean }): Promise<void> =>
  deliverLetter(
    post, message, { last },
    async (tx) => (message.smsAnswerId ? post.sms.readAnswer(tx, message.smsAnswerId) : null),
    async (tx) => { if (message.smsAnswerId) await post.sms.eraseAnswer(tx, message.smsAnswerId) },
  )
