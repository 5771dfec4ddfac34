// What invented clients ask about their own records: one that waits, one that was granted, one for which more time was taken, and one that was
// written down at an office and is late.
import type { Kysely } from 'kysely'
import { ask, type Asked } from '../src/corrections/ask.ts'
import { decide, extend, writeMessage } from '../src/corrections/handle.ts'
import { writeMore } from '../src/corrections/maker.ts'
import type { Kind, Wording } from '../src/corrections/request.ts'
import { transact, type Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Actor, Role } from '../src/staff/actor.ts'
import { dayOf } from '../src/text/dates.ts'
import type { Language } from '../src/text/language.ts'
import { people, type DemoPerson } from './people.ts'
import { recordClients } from './record-clients.ts'
import { units } from './units.ts'

const [aino, bengt] = recordClients
const keepMonths = 24

/** `room`: as the role of the identified room. */
export const loadRecords = (room: Kysely<DB>, { keys, now }: { keys: Keys; now: Date }): Promise<void> =>
  transact(room, async (tx) => {
    const ago = (days: number) => ({ keys, now: new Date(now.getTime() - days * 86_400_000) })
    const station = await unitOf(tx, 'social-station')
    const chief = await actor(tx, station.supervisor, 'supervisor', station.id)

    const meeting = await made(tx, { kind: 'correction', unitId: station.id, language: 'fi', told: {
      document: 'Asiakaskertomus', when: 'noin kolme viikkoa sitten', wrong: 'Kirjauksissa lukee, että en tullut tapaamiseen, vaikka se peruttiin teidän puolelta.',
      proposed: 'Tapaaminen peruttiin työntekijän sairastumisen vuoksi. Asiakas oli tulossa.', evidence: 'Sain tekstiviestin peruutuksesta samana aamuna.',
    } }, { client: aino }, ago(12))
    await writeMessage(tx, meeting, { text: 'Kiitos pyynnöstä. Onko viesti sinulla vielä, ja mihin aikaan se tuli?', once: crypto.randomUUID() }, { actor: chief, ...ago(9) })
    await writeMore(tx, meeting, { text: 'On. Se tuli kello 8.14.', once: crypto.randomUUID() }, { client: aino, ...ago(8) })

    const view = await made(tx, { kind: 'own-view', unitId: station.id, language: 'fi', told: {
      document: 'Palvelutarpeen arviointi', when: 'keväällä', wrong: 'Arvioinnissa sanotaan, että en halua apua kotiin. En sanonut niin.', proposed: 'Halusin apua, mutta en iltaisin, koska silloin lapset nukkuvat.',
    } }, { client: aino }, ago(75))
    await decide(tx, view, { outcome: 'granted', reasons: 'Näkemyksesi on nyt arvioinnin rinnalla samassa asiakirjassa. Itse arviointi jää ennalleen, koska se kertoo, miten tilanne silloin ymmärrettiin.' }, { actor: chief, keepMonths, ...ago(60) })

    const log = await made(tx, { kind: 'log', unitId: station.id, language: 'sv', told: { when: 'de senaste två åren', wrong: 'Jag vill veta vem som har tittat på mina uppgifter. En släkting arbetar hos er.' } }, { client: bengt }, ago(20))
    await extend(tx, log, 'Uppgifterna finns i två system, och loggen från det äldre måste beställas. Det tar några veckor.', { actor: chief, ...ago(6) })

    const worker = await actor(tx, 'noora-varvikkolahti', 'worker', station.id)
    const arrived = ago(36)
    await made(tx, { kind: 'access', unitId: station.id, language: 'fi', told: { wrong: 'Haluan nähdä, mitä minusta on kirjattu sen jälkeen, kun muutin tänne.', reply: 'letter', address: 'Kerttu Ylitörmä\nRantaraitti 4 A 2\nSaarisalmi', checked: 'Henkilökortti' } },
      { actor: worker, identity: { name: 'Kerttu Ylitörmä', code: null }, way: 'desk', arrivedOn: dayOf(arrived.now) }, arrived)
  })

type Brief = { kind: Kind; unitId: string; language: Language; told: Partial<Wording> }
const nothing: Wording = { document: '', when: '', wrong: '', proposed: '', evidence: '', reply: 'here', address: '', checked: '' }

async function made(tx: Tx, { told, ...brief }: Brief, by: Parameters<typeof ask>[2], around: { keys: Keys; now: Date }): Promise<string> {
  const asked: Asked = { ...brief, told: { ...nothing, ...told }, once: crypto.randomUUID() }
  return (await ask(tx, asked, by, around))!.id
}

/** The role of the room sees names, and nothing by which the county's content calls them. */
async function unitOf(tx: Tx, key: string): Promise<{ id: string; supervisor: DemoPerson['key'] }> {
  const content = units.find((unit) => unit.key === key)!
  const rows = await tx.selectFrom('unit').select(['id', 'name']).execute()
  return { id: rows.find(({ name }) => name.fi === content.name.fi)!.id, supervisor: content.supervisor }
}

async function actor(tx: Tx, key: DemoPerson['key'], role: Role, unitId: string): Promise<Actor> {
  const { name, language } = people.find((person) => person.key === key)!
  const { id } = await tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()
  return { personId: id, name, language: language as Language, roles: [{ role, unitId, serviceLineId: null }] }
}
