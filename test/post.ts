// The post of a test: the real queue and sweeps, with a mail server on loopback or none.
import { openDb } from '../src/db/db.ts'
import { startQueue } from '../src/db/queue.ts'
import { startSweeps } from '../src/db/sweeps.ts'
import { seatPost } from '../src/council/panels/post.ts'
import { contactAddress } from '../src/feedback/conversation.ts'
import { senderPost } from '../src/mail-in/post.ts'
import { deliveryTask, type Post } from '../src/post/deliver.ts'
import { messageMark } from '../src/privacy/message-mark.ts'
import { smtp } from '../src/post/smtp.ts'
import { hoursOf } from '../src/post/quiet-hours.ts'
import { smsBook } from '../src/post/sms/book.ts'
import { postSweeps } from '../src/post/sweeps.ts'
import { invitationPost } from '../src/surveys/invitations/post.ts'
import { addressChangePost } from '../src/staff/own-mail/post.ts'
import { mintSetUpLink } from '../src/staff/mint-set-up-link.ts'
import type { TestDatabase } from './database.ts'

export const publicUrl = 'https://palaute.example.fi'

export function postOf({ context }: TestDatabase, smtpUrl: string | null, more: Partial<Post> = {}): Post {
  const { db, now, keys } = context
  const send = smtpUrl ? smtp(smtpUrl, { from: 'Vastakaiku <palaute@koivuranta.example>', markOf: messageMark(keys) }) : null
  return { db, now, publicUrl, send, sendSms: null, sms: smsBook(keys), smsHours: hoursOf('8-20'), mintSetUpLink, contactOf: contactAddress(keys), invitations: invitationPost({ keys, publicUrl, now }), seats: seatPost({ keys, publicUrl }), addressChanges: addressChangePost({ publicUrl }), senders: senderPost({ keys, publicUrl }), demo: false, ...more }
}

export function startPost(database: TestDatabase, post: Post, { pool = database.pool } = {}) {
  const log: string[] = []
  const toLog = (line: string) => void log.push(line)
  const queue = startQueue({ pool, tasks: { 'send-message': deliveryTask(post) }, log: toLog })
  const sweeps = startSweeps({
    db: pool === database.pool ? database.db : openDb(pool),
    now: post.now, sweeps: postSweeps({ mail: post.send !== null || post.demo, sms: post.sendSms !== null || post.demo, smsHours: post.smsHours }), log: toLog,
  })
  return {
    log,
    async stop() {
      await sweeps.stop()
      await queue.stop()
    },
  }
}
