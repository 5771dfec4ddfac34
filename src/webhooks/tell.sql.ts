// An event is written in the transaction of what it tells of, once for each address that wants to know: it goes out because something was
// committed, or not at all. Sending comes after (send-due.ts).
import { sql } from 'kysely'
import type { Tx } from '../db/db.ts'
import { testType, type EventType, type WebhookEvent } from './event.ts'

/** Where an address is paused or stopped it waits. */
export async function tellWebhooks(tx: Tx, event: WebhookEvent & { type: EventType }, now: Date): Promise<void> {
  const { type, on, of } = event
  await sql`
    insert into webhook_message (endpoint_id, type, happened_on, reference, page, service_line_id, written_at, next_at)
    select id, ${type}, ${on}::date, ${of?.reference ?? null}::uuid, ${of?.page ?? null}, ${of?.serviceLineId ?? null}::uuid, ${now}::timestamptz, ${now}::timestamptz
    from webhook_endpoint where ended_on is null and ${type} = any(events)`.execute(tx)
}

export const tellTest = (tx: Tx, endpointId: string, { on }: Pick<WebhookEvent, 'on'>, now: Date): Promise<unknown> =>
  tx.insertInto('webhook_message').values({ endpoint_id: endpointId, type: testType, happened_on: on, written_at: now, next_at: now }).execute()
