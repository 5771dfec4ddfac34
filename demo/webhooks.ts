// The intranet of the invented county, which is told of what is new. It is no real machine: what is on its way there waits, as it is paused.
import type { Tx } from '../src/db/db.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { newWebhookSecret } from '../src/privacy/webhook-secret.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import { addEndpoint } from '../src/webhooks/endpoints.sql.ts'
import type { EventType } from '../src/webhooks/event.ts'
import type { Ids } from './load-directory.ts'

type Sent = { daysAgo: number; type: EventType | 'webhook.test'; attempts: number; status: number | null; trouble: 'status' | 'timeout' | null; taken: boolean }

const sent: Sent[] = [
  { daysAgo: 12, type: 'webhook.test', attempts: 1, status: 404, trouble: 'status', taken: false },
  { daysAgo: 12, type: 'webhook.test', attempts: 1, status: 204, trouble: null, taken: true },
  { daysAgo: 9, type: 'feedback.received', attempts: 1, status: 204, trouble: null, taken: true },
  { daysAgo: 7, type: 'survey.round.closed', attempts: 3, status: 200, trouble: null, taken: true },
  { daysAgo: 4, type: 'feedback.answered', attempts: 10, status: null, trouble: 'timeout', taken: false },
  { daysAgo: 2, type: 'feedback.received', attempts: 1, status: 204, trouble: null, taken: true },
]

export async function loadWebhooks(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const id = crypto.randomUUID()
  const today = dayOf(now)
  const address = 'https://intranet.koivuranta.example/webhook'
  await addEndpoint(tx, keys, {
    id, name: 'Intranet', host: new URL(address).host, target: { address, secret: newWebhookSecret(), earlier: [] },
    events: ['feedback.received', 'feedback.answered', 'improvement.changed', 'survey.round.closed', 'minutes.published'],
  }, { by: ids.person.get('iiro-kaislavirta')!, on: daysAfter(today, -12) })
  await tx.updateTable('webhook_endpoint').set({ paused_on: today }).where('id', '=', id).execute()
  await tx.insertInto('webhook_message').values(sent.map(({ daysAgo, type, attempts, status, trouble, taken }, at) => {
    const written = new Date(now.getTime() - daysAgo * 86_400_000 + at * 60_000)
    return { endpoint_id: id, type, happened_on: dayOf(written), written_at: written, attempts, status, trouble, sent_at: taken ? written : null, failed_at: taken ? null : written }
  })).execute()
}
