// A mailbox's mail taken on a test database, and the replies that go out of it.
import assert from 'node:assert/strict'
import { findCase } from '../src/feedback/cases.sql.ts'
import { readConversation } from '../src/feedback/conversation.ts'
import { takeMail, type Taking } from '../src/mail-in/take-mail.ts'
import { deliver } from '../src/post/deliver.ts'
import { world } from './builders.ts'
import { testDatabase, wednesday } from './database.ts'
import { mailServer } from './mail-server.ts'
import { written, type Written } from './mails.ts'
import { postOf } from './post.ts'

export type TakingTest = Awaited<ReturnType<typeof takingTest>>

export async function takingTest() {
  const database = await testDatabase({ MAIL_IN_ADDRESS: 'palaute@koivuranta.example', MAIL_FROM: 'Koivuranta <viestit@koivuranta.example>', BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  const w = await world(database.db)
  let refused: number | undefined
  const server = await mailServer({ refuse: () => refused })
  const { db, keys, now, settings } = database.context
  const taking: Taking = { db, keys, now, settings }
  const rows = () => db.selectFrom('incoming_mail').selectAll().orderBy('came_on').execute()
  const ids = async () => (await db.selectFrom('feedback_case').select('id').orderBy('created_at').execute()).map(({ id }) => id)
  const take = (mail: string | Buffer, more: Partial<Taking> = {}) => takeMail({ ...taking, ...more }, Buffer.isBuffer(mail) ? mail : Buffer.from(mail))
  return {
    database, w, server, taking, take, rows, ids,
    /** The server refuses whatever comes, from now on. */
    refuse(code: number) { refused = code },
    async anew() {
      refused = undefined
      database.setNow(wednesday)
      server.mails.length = 0
      await database.asOwner('truncate feedback_case, incoming_mail, outgoing_message, idempotency, budget cascade')
    },
    async onlyCase() {
      const found = await ids()
      assert.equal(found.length, 1)
      const one = (await findCase(db, found[0]!))!
      return { one, text: (await readConversation(db, keys, one))[0]!.content.text }
    },
    async whyNot(mail: string | Buffer): Promise<string | null> {
      const before = (await ids()).length
      const known = new Set((await rows()).map(({ id }) => id))
      assert.equal(await take(mail), 'not-taken')
      assert.equal((await ids()).length, before)
      return (await rows()).find(({ id }) => !known.has(id))!.why
    },
    /** Everything that waits goes out. */
    async post() {
      for (const { id } of await db.selectFrom('outgoing_message').select('id').where('mail_id', 'is not', null).where('sent_at', 'is', null).where('failed_at', 'is', null).execute()) {
        await deliver(postOf(database, server.url), id, { last: false })
      }
      return server.mails.map(({ to, parsed }) => ({ to, subject: parsed.subject!, text: parsed.text!, headers: parsed.headers }))
    },
    async close() {
      await server.close()
      await database.close()
    },
  }
}

export const from = (address: string, more: Written = {}) => written({ from: address, ...more })
