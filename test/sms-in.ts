// SMS that come to a test database, and what waits to go back.
import { publicUrl } from './post.ts'
import type { TestDatabase } from './database.ts'
import { findCase } from '../src/feedback/cases.sql.ts'
import { readConversation } from '../src/feedback/conversation.ts'
import { smsBook } from '../src/post/sms/book.ts'
import type { Coming } from '../src/post/sms/smpp.ts'
import { takeSms } from '../src/post/sms-in/take.ts'

let names = 0

export function smsIn(database: TestDatabase) {
  const { db, context } = database
  const { keys, now, settings } = context
  const before = new Set<string>()
  const surroundings = { db, keys, now, publicUrl, settings }
  return {
    surroundings,
    /** A new one of its gateway, from a telephone. */
    take: (text: string, more: Partial<Coming> = {}) => takeSms(surroundings, { from: '+358401234567', to: '17777', known: `k${++names}`, part: null, text, ...more }),
    /** What was taken in by SMS since all was cleared, the oldest first. */
    async cases() {
      const rows = await db.selectFrom('feedback_case').select(['id', 'kind', 'language', 'routed_because as because']).where('channel', '=', 'sms').orderBy('created_at').execute()
      return Promise.all(rows.filter(({ id }) => !before.has(id)).map(async ({ id, ...row }) => ({ ...row, id, text: (await readConversation(db, keys, (await findCase(db, id))!))[0]!.content.text })))
    },
    /** What goes back, and to whom. */
    async answers() {
      const rows = await db.selectFrom('outgoing_message').select(['kind', 'language', 'sms_answer_id']).where('sms_answer_id', 'is not', null).orderBy('created_at').execute()
      return Promise.all(rows.map(async ({ kind, language, sms_answer_id: id }) => ({ kind, language, ...(await smsBook(keys).readAnswer(db, id!))! })))
    },
    async clear() {
      for (const table of ['outgoing_message', 'sms_answer', 'sms_sent', 'sms_part', 'sms_taken', 'sms_stopped', 'sms_answered', 'budget'] as const) await db.deleteFrom(table).execute()
      await database.pool.query('delete from graphile_worker._private_jobs')
      for (const { id } of await db.selectFrom('feedback_case').select('id').execute()) before.add(id)
    },
  }
}

/** The words of a receipt that went back in an SMS. */
export const wordsOfSms = (text: string): string => /#([a-z]+(?:-[a-z]+){5})/.exec(text)![1]!.replaceAll('-', ' ')
