// Another system of the invented county that speaks Open311: its key, which everybody may know, and some requests that came by it.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { apiKeyHashes } from '../src/privacy/api-key.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

/** As docs/open311.md tells it. */
export const demoApiKey = 'vk_koivuranta-esittelyn-avain-jonka-kaikki-tie'

/** Of what is published every so many, and of what waits the newest. */
const published = 6, waiting = 3

export async function loadOpen311(tx: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const today = dayOf(now)
  const { id: keyId } = await tx.insertInto('api_key').values({
    name: 'Koivuranta-sovellus', begins: demoApiKey.slice(0, 7), key_hash: apiKeyHashes(keys, demoApiKey)[0]!, scopes: ['open311'], made_by: ids.person.get('iiro-kaislavirta')!,
    made_on: daysAfter(today, -120), last_used_on: daysAfter(today, -1),
  }).returning('id').executeTakeFirstOrThrow()
  const sent = (await Promise.all([
    those(tx).innerJoin('published_item as i', 'i.case_id', 'c.id').where('i.ended_on', 'is', null).orderBy('c.created_at', 'desc').orderBy('c.reference').limit(published).execute(),
    those(tx).where('c.state', '=', 'waiting-for-handler').orderBy('c.created_at', 'desc').orderBy('c.reference').limit(waiting).execute(),
  ])).flat()
  await tx.updateTable('feedback_case').set({ channel: 'api' }).where('id', 'in', sent.map(({ id }) => id)).execute()
  await tx.insertInto('open311_request').values(sent.map(({ id, kind, lineId }) => ({ id: crypto.randomUUID(), case_id: id, key_id: keyId, kind, service_line_id: lineId }))).execute()
}

const those = (tx: Kysely<DB>) => tx.selectFrom('feedback_case as c').select(['c.id', 'c.kind', 'c.service_line_id as lineId']).where('c.channel', '=', 'web').where('c.kind', 'in', ['thanks', 'criticism', 'suggestion', 'question'])
