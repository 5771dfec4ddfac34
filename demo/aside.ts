// What came and was not meant as feedback: an advertisement that a coordinator set aside, and a trial of the form that waits for a second look; and a
// text by which a worker felt threatened, which her supervisor has now.
import type { Transaction } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { setAside } from '../src/feedback/aside/set-aside.ts'
import type { Reason } from '../src/feedback/aside/aside.ts'
import { findClaim } from '../src/feedback/intake.sql.ts'
import { receive } from '../src/feedback/receive.ts'
import { markThreat } from '../src/feedback/threat/mark-threat.ts'
import { claimKeys } from '../src/privacy/claim.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Actor, Role } from '../src/staff/actor.ts'
import type { Ids } from './load-directory.ts'

type By = { keys: Keys; now: Date }

export async function loadAside(tx: Transaction<DB>, ids: Ids, by: By): Promise<void> {
  const of = await tx.selectFrom('service_unit').select(['service_id', 'unit_id']).where('handler_id', '=', ids.person.get('noora-varvikkolahti')!).orderBy('service_id').executeTakeFirstOrThrow()
  const here = { serviceId: of.service_id, unitId: of.unit_id }
  await comes(tx, ids, { text: 'Edullista lainaa heti, soita ja kysy lisää! Tarjous on voimassa vain tänään.', because: 'advertisement', becomes: 'done', who: 'tarja-kuusivaara', role: 'coordinator', at: { serviceId: null, unitId: null } }, by)
  await comes(tx, ids, { text: 'testi testi asdfasdf', because: 'trial', becomes: 'asked', who: 'noora-varvikkolahti', role: 'worker', at: here }, by)
  const threat = await receives(tx, { text: 'Tiedän, missä sinä käyt kaupassa. Odota vain.', token: 'demonstration threat', at: here }, by)
  await markThreat(tx, { caseId: threat }, { actor: actorOf(ids, 'noora-varvikkolahti', 'worker', of.unit_id), now: by.now })
}

type Came = { text: string; because: Reason; becomes: 'done' | 'asked'; who: string; role: 'coordinator' | 'worker'; at: { serviceId: string | null; unitId: string | null } }

async function comes(tx: Transaction<DB>, ids: Ids, { text, because, becomes, who, role, at }: Came, by: By): Promise<void> {
  const caseId = await receives(tx, { text, token: `demonstration set aside ${because}`, at }, by)
  const outcome = await setAside(tx, { caseId, because }, { actor: actorOf(ids, who, role, role === 'worker' ? at.unitId : null), ...by })
  if (outcome !== becomes) throw new Error(`a demonstration of setting aside: ${outcome}`)
}

async function receives(tx: Transaction<DB>, { text, token, at }: { text: string; token: string; at: Came['at'] }, { keys, now }: By): Promise<string> {
  await receive(tx, {
    language: 'fi', answers: [], reader: 'handler', publish: false, speaker: null, pseudonym: null, contact: null, serviceLineId: null, placeId: null, municipalityId: null, kind: 'criticism', text, ...at,
  }, token, { channel: 'web', now: new Date(+now - 2 * 3_600_000), keys })
  return (await findClaim(tx, claimKeys(keys, token).map(({ hash }) => hash)))!.caseId
}

const actorOf = (ids: Ids, who: string, role: Role, unitId: string | null): Actor => ({ personId: ids.person.get(who)!, name: who, language: 'fi', roles: [{ role, unitId, serviceLineId: null }] })
