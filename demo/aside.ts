// What came and was not meant as feedback: an advertisement that a coordinator set aside, and a trial of the form that waits for a second look.
import type { Transaction } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { setAside } from '../src/feedback/aside/set-aside.ts'
import type { Reason } from '../src/feedback/aside/aside.ts'
import { findClaim } from '../src/feedback/intake.sql.ts'
import { receive } from '../src/feedback/receive.ts'
import { claimKeys } from '../src/privacy/claim.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Grant } from '../src/staff/actor.ts'
import type { Ids } from './load-directory.ts'

type By = { keys: Keys; now: Date }

export async function loadAside(tx: Transaction<DB>, ids: Ids, by: By): Promise<void> {
  const of = await tx.selectFrom('service_unit').select(['service_id', 'unit_id']).where('handler_id', '=', ids.person.get('noora-varvikkolahti')!).orderBy('service_id').executeTakeFirstOrThrow()
  const here = { serviceId: of.service_id, unitId: of.unit_id }
  await comes(tx, ids, { text: 'Edullista lainaa heti, soita ja kysy lisää! Tarjous on voimassa vain tänään.', because: 'advertisement', who: 'tarja-kuusivaara', role: 'coordinator', at: { serviceId: null, unitId: null } }, by)
  await comes(tx, ids, { text: 'testi testi asdfasdf', because: 'trial', who: 'noora-varvikkolahti', role: 'worker', at: here }, by)
}

type Came = { text: string; because: Reason; who: string; role: 'coordinator' | 'worker'; at: { serviceId: string | null; unitId: string | null } }

async function comes(tx: Transaction<DB>, ids: Ids, { text, because, who, role, at }: Came, { keys, now }: By): Promise<void> {
  const token = `demonstration set aside ${because}`
  await receive(tx, {
    language: 'fi', answers: [], reader: 'handler', publish: false, speaker: null, pseudonym: null, contact: null, serviceLineId: null, placeId: null, municipalityId: null, kind: 'suggestion', text, ...at,
  }, token, { channel: 'web', now: new Date(+now - 2 * 3_600_000), keys })
  const { caseId } = (await findClaim(tx, claimKeys(keys, token).map(({ hash }) => hash)))!
  const roles: Grant[] = [{ role, unitId: role === 'worker' ? at.unitId : null, serviceLineId: null }]
  const outcome = await setAside(tx, { caseId, because }, { actor: { personId: ids.person.get(who)!, name: who, language: 'fi', roles }, now, keys })
  if (outcome !== 'done' && outcome !== 'asked') throw new Error(`a demonstration of setting aside: ${outcome}`)
}
