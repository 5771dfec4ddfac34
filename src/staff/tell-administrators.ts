// Tells every administrator by mail that something at the desk waits for one of them.
import type { Tx } from '../db/db.ts'
import type { MessageKind } from '../post/message.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { holdersOf } from './grants.sql.ts'

export async function tellAdministrators(tx: Tx, kind: MessageKind, now: Date): Promise<void> {
  for (const { id, language } of await holdersOf(tx, 'administrator', dayOf(now))) await enqueue(tx, { kind, personId: id, language: language as Language, now })
}
