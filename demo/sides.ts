// A worker has told their own side in one case, with the giver's leave; whoever answers has not decided on it yet.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { seal, unwrapCaseKey } from '../src/privacy/sealing.ts'
import { dayOf } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

const text = 'Muistan tapaamisen. Minulla oli edellinen aika venynyt, ja aloitin kysymällä papereita ennen kuin tervehdin. Ymmärrän, että se tuntui tylyltä.'

export async function loadSides(tx: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const [writerId, askerId] = [ids.person.get('noora-varvikkolahti')!, ids.person.get('samuli-ojakoski')!]
  const one = await tx.selectFrom('feedback_case as c').innerJoin('keys.case_key as k', 'k.case_id', 'c.id').select(['c.id', 'k.key_version', 'k.wrapped_key'])
    .select((e) => e.selectFrom('event').whereRef('event.case_id', '=', 'c.id').select((f) => f.fn.max('event.number').as('last')).as('last'))
    .where('c.unit_id', '=', ids.unit.get('social-station')!).where('c.state', '=', 'answered').where('c.kind', '=', 'criticism')
    .where('c.reader', '=', 'handler').where('c.language', '=', 'fi').where('c.handler_id', '<>', writerId)
    .where((e) => e.not(e.exists(e.selectFrom('case_party').select('case_id').whereRef('case_id', '=', 'c.id'))))
    .orderBy('c.answered_at', 'desc').orderBy('c.reference').limit(1).executeTakeFirst()
  if (!one) return
  const [today, key] = [dayOf(now), unwrapCaseKey(keys, one.wrapped_key, one.key_version, one.id)]
  await tx.insertInto('worker_side').values({
    case_id: one.id, person_id: writerId, from_number: 1, asked_by: askerId, asked_on: today, said: 'yes', said_on: today,
    ciphertext: seal(key, one.id, 'side', text), written_on: today,
  }).execute()
  await tx.insertInto('case_party').values({ case_id: one.id, person_id: writerId, part: 'informed', from_number: 1, added_on: today }).execute()
  await tx.insertInto('event').values({ case_id: one.id, name: 'side-told', detail: '{}', happened_at: now, number: Number(one.last) + 1 }).execute()
}
