// What came many times at once: a campaign of an organisation, in which each counts; praise that somebody sent again and again, which counts once; and
// one that nobody has decided yet.
import type { Transaction } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { findBurst } from '../src/feedback/bursts/bursts.sql.ts'
import { decideBurst } from '../src/feedback/bursts/decide-burst.ts'
import { findBursts } from '../src/feedback/bursts/find-bursts.ts'
import type { Decision } from '../src/feedback/bursts/bursts.sql.ts'
import { findClaim } from '../src/feedback/intake.sql.ts'
import { receive } from '../src/feedback/receive.ts'
import { claimKeys } from '../src/privacy/claim.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Ids } from './load-directory.ts'

type By = { keys: Keys; now: Date }
type Wave = { kind: 'criticism' | 'thanks'; text: string; ends: readonly string[]; decision: Decision | null }

const waves: readonly Wave[] = [
  {
    kind: 'criticism', decision: 'wave', text: 'Omaishoitajan vapaapäivät on järjestettävä niin, että niitä voi todella pitää. Nyt sijaista ei löydy, ja vapaat jäävät pitämättä kuukaudesta toiseen.',
    ends: ['', 'Hoidan puolisoani yksin.', 'Kirjoitan tämän jäsenenä.', 'Meillä viimeisin vapaa oli keväällä.', 'Toivon vastausta.', 'Olen väsynyt.'],
  },
  { kind: 'thanks', decision: 'same', text: 'Aivan loistava yksikkö, täällä kaikki toimii aina täydellisesti eikä mitään tarvitse koskaan muuttaa.', ends: ['', '!', 'Todella.', 'Hienoa.', 'Suosittelen.'] },
  { kind: 'criticism', decision: null, text: 'Uusi ajanvaraus ei toimi, puhelin soi tunnin eikä kukaan vastaa, ja takaisinsoitto tulee vasta seuraavana päivänä.', ends: ['', 'Korjatkaa tämä.', 'Taas tänään.', 'Sama joka viikko.', 'Miksi?'] },
]

export async function loadBursts(tx: Transaction<DB>, ids: Ids, by: By): Promise<void> {
  // The lists of those as whom one signs in stay as they are.
  const shown = ['noora-varvikkolahti', 'ville-kivirinne', 'samuli-ojakoski', 'tarja-kuusivaara'].map((name) => ids.person.get(name)!)
  const places = await tx.selectFrom('service_unit').select(['service_id as serviceId', 'unit_id as unitId']).where('handler_id', 'not in', shown).distinctOn('unit_id').orderBy('unit_id').orderBy('service_id').limit(waves.length).execute()
  const first: string[] = []
  for (const [n, wave] of waves.entries()) first.push(await comes(tx, wave, places[n]!, by))
  await findBursts(by.keys)(tx, by.now)
  for (const [n, { decision }] of waves.entries()) {
    const { burst_id: burstId } = await tx.selectFrom('burst_case').select('burst_id').where('case_id', '=', first[n]!).executeTakeFirstOrThrow()
    const actor = { personId: ids.person.get('tarja-kuusivaara')!, name: 'Tarja Kuusivaara', language: 'fi' as const, roles: [{ role: 'coordinator' as const, unitId: null, serviceLineId: null }] }
    const { caseIds } = (await findBurst(tx, burstId))!
    const outcome = decision && await decideBurst(tx, { burstId, decision, seen: { decisions: 0, pieces: caseIds.length } }, { actor, ...by })
    if (outcome && outcome !== 'done') throw new Error(`a demonstration of many at once: ${outcome}`)
  }
}

/** The first of them. */
async function comes(tx: Transaction<DB>, { kind, text, ends }: Wave, at: { serviceId: string; unitId: string }, { keys, now }: By): Promise<string> {
  const token = (n: number) => `demonstration burst ${at.unitId} ${n}`
  for (const [n, end] of ends.entries()) {
    await receive(tx, {
      language: 'fi', answers: [], reader: 'handler', publish: false, speaker: null, pseudonym: null, contact: null, serviceLineId: null, placeId: null, municipalityId: null, kind, text: `${text} ${end}`.trim(), ...at,
    }, token(n), { channel: 'web', now: new Date(+now - (4 * 60 + n * 7) * 60_000), keys })
  }
  return (await findClaim(tx, claimKeys(keys, token(0)).map(({ hash }) => hash)))!.caseId
}
