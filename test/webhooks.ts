// An address that is told of every event, and what was written for it.
import { randomUUID } from 'node:crypto'
import { transact } from '../src/db/db.ts'
import { newWebhookSecret } from '../src/privacy/webhook-secret.ts'
import { addEndpoint } from '../src/webhooks/endpoints.sql.ts'
import { eventTypes } from '../src/webhooks/event.ts'
import type { TestDatabase } from './database.ts'

export type Told = { type: string; on: string; reference: string | null; page: string | null; line: string | null }

/** What came since it was asked last, in the order of their types. */
export async function webhooksTold({ db, context }: TestDatabase, by: string): Promise<() => Promise<Told[]>> {
  const id = randomUUID()
  const target = { address: 'https://intranet.example/in', secret: newWebhookSecret(), earlier: [] }
  await transact(db, (tx) => addEndpoint(tx, context.keys, { id, name: 'Intranet', host: 'intranet.example', events: [...eventTypes], target }, { by, on: '2026-09-16' }))
  return async () => {
    const rows = await db.deleteFrom('webhook_message').where('endpoint_id', '=', id).returning(['type', 'happened_on as on', 'reference', 'page', 'service_line_id as line']).execute()
    return rows.toSorted((a, b) => a.type.localeCompare(b.type))
  }
}
