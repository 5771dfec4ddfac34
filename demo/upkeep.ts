// Keeping the directory of the invented county true: who owns what, what was confirmed and what is stale, a link that broke,
// a translation that is missing, what somebody changed, and a client who saw that something is wrong.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { translatedValues } from '../src/directory/forms/reading.ts'
import { receive } from '../src/feedback/receive.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

type Tx = Kysely<DB>

const brokenLink = 'https://www.muistiyhdistys.example/neuvonta'

export async function loadUpkeep(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const today = dayOf(now)
  await confirm(tx, today)
  const kipina = (await tx.selectFrom('unit').select('place_id').where('id', '=', ids.unit.get('kipina')!).executeTakeFirstOrThrow()).place_id!
  const person = (key: string) => ids.person.get(key)!
  await tx.updateTable('entry').set({ owner_id: person('noora-varvikkolahti') }).where('id', '=', kipina).execute()
  await tx.updateTable('entry').set({ owner_id: person('tarja-kuusivaara') }).where('kind', 'in', ['telephone', 'other-service']).execute()

  // English is missing, and the page has moved.
  const memory = tx.selectFrom('other_service').select('id').where((e) => e(e.ref('name', '->>').key('fi'), '=', 'Muistiyhdistyksen neuvonta'))
  await tx.updateTable('other_service').set({
    how_to_begin: { fi: 'Soita tai tule käymään maanantaina.', sv: 'Ring eller kom på måndag.' }, website: { fi: brokenLink },
  }).where('id', 'in', memory).execute()
  await tx.insertInto('link_check').values({ address: brokenLink, checked_on: daysAfter(today, -2), trouble: 'status 404', failed_since_on: daysAfter(today, -9) }).execute()
  // A spring in which somebody answered longer, and which nobody has taken away.
  const seniors = tx.selectFrom('telephone').select('id').where((e) => e(e.ref('name', '->>').key('fi'), '=', 'Senioriluotsi')).$asScalar().$notNull()
  await tx.insertInto('opening').values({ entry_id: seniors, weekday: 2, opens: '15:00', closes: '17:00', first_day: daysAfter(today, -120), last_day: daysAfter(today, -30) }).execute()

  await changed(tx, kipina, person('iiro-kaislavirta'), new Date(+now - 20 * 86_400_000))
  await correction(tx, kipina, { keys, now: new Date(+now - 26 * 3_600_000) })
  // They hear of it by mail in the next quarter; now it stands above their lists.
  const signsIn = await tx.selectFrom('person').select('id').where('account_id', 'is not', null).execute()
  await tx.insertInto('owner_reminded').values(signsIn.map(({ id }) => ({ person_id: id, reminded_on: today }))).execute()
}

/** Most of it in the last weeks; of every seventh thing it is long ago, or has never been done. */
async function confirm(tx: Tx, today: string): Promise<void> {
  const entries = await tx.selectFrom('entry').select('id').orderBy('kind').execute()
  for (const [n, { id }] of entries.entries()) {
    const ago = n % 14 === 6 ? null : n % 7 === 6 ? 130 : (n * 11) % 80
    if (ago !== null) await tx.updateTable('entry').set({ confirmed_on: daysAfter(today, -ago) }).where('id', '=', id).execute()
  }
}

async function changed(tx: Tx, placeId: string, personId: string, at: Date): Promise<void> {
  const { directions } = await tx.selectFrom('place').select('directions').where('id', '=', placeId).executeTakeFirstOrThrow()
  const before = { fi: 'Vanha paloasema. Sisään sivuovesta.', sv: 'Den gamla brandstationen. Ingång genom sidodörren.', en: 'The old fire station. Enter by the side door.' }
  await tx.insertInto('entry_change').values({
    entry_id: placeId, person_id: personId, what: 'changed', changed_at: at,
    before: JSON.stringify(translatedValues('directions', before)), after: JSON.stringify(translatedValues('directions', directions)),
  }).execute()
}

async function correction(tx: Tx, entryId: string, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  await receive(tx, {
    language: 'fi', kind: 'correction', text: 'Sivulla lukee, että lauantaina on auki kolmeen. Olin ovella kahdelta ja se oli kiinni.', answers: [],
    reader: 'handler', publish: false, speaker: 'client', pseudonym: null, contact: null, serviceLineId: null, serviceId: null, unitId: null, placeId: null, municipalityId: null, entryId,
  }, 'demonstration correction', { channel: 'web', now, keys })
}
