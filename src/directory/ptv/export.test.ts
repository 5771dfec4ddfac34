// The directory goes out in the shape of PTV and comes back the same, with all that we know nothing about.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { testDatabase } from '../../../test/database.ts'
import { connectedTo, guid, hours, localized, location, organization, phone, sendFiles, service, type Raw } from '../../../test/ptv.ts'
import { fieldValue } from '../../../test/app.ts'
import { desk } from '../../paths.ts'
import { ownChannel } from './export.ts'
import { readState, type Ours } from './ours.sql.ts'
import { isSame } from './values.ts'

async function county() {
  const database = await testDatabase()
  const w = await world(database.db)
  const app = testApp(database)
  const admin = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
  const uri = 'http://urn.fi/URN:NBN:fi:au:ptvl:v1065'
  await database.db.insertInto('ptv_line').values({ uri, name: 'Toimeentulotuki', service_line_id: w.lineId }).execute()
  async function take(file: unknown, fields: Record<string, string> = {}) {
    await sendFiles(app, desk.ptv, 'files', { 'ptv.json': file as object }, admin)
    for (const step of ['again', 'apply']) await app.post(desk.ptvWaiting, { seen: fieldValue((await app.get(desk.ptvWaiting, admin)).text, 'seen'), step, ...fields }, admin)
  }
  type Exported = Record<'organization' | 'service' | 'serviceChannel', { itemList: Raw[] }>
  const exported = async () => JSON.parse((await app.get(desk.ptvExport, admin)).text) as Exported
  const values = async () => new Map([...(await readState(database.db, '2026-09-16')).ours.values()].map((one) => [`${one.kind} ${one.name.fi}`, withoutUnits(one)]))
  return { ...database, w, app, admin, take, exported, values }
}
const withoutUnits = ({ values }: Ours) => Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith('unit ')))

const sent = [
  organization({ areas: [{ type: 'WellbeingServiceCounties' }] }),
  location(1, { fi: 'Asemakadun toimisto', sv: 'Stationsgatans byrå' }, { accessibilityClassifications: [{ wcagLevel: 'LevelAA' }] }),
  phone(1, { fi: 'Neuvonta' }), { id: guid(5, 1), serviceChannelType: 'EChannel', serviceChannelNames: localized({ fi: 'Asiointi' }, 'Name'), isSuomiFiMessagesEnabled: true },
  service(1, { fi: 'Toimeentulotuki', sv: 'Utkomststöd', se: 'Birgen' } as never, connectedTo(guid(3, 1), guid(4, 1), guid(5, 1))),
]

test('what came and did not change here goes out as it came, with every field that we know nothing about', async (t) => {
  const one = await county()
  t.after(one.close)
  await one.take(sent, { [`unit-${guid(3, 1)}`]: one.w.otherUnitId })
  const { organization: { itemList: [organisation] }, service: { itemList: services }, serviceChannel: { itemList: channels } } = await one.exported()
  assert.deepEqual(organisation, sent[0])
  for (const [out, came] of [[channels, sent[1]], [channels, sent[2]], [channels, sent[3]], [services, sent[4]]] as const) {
    const raw = out.find(({ id }) => id === came!['id'])!
    for (const key of Object.keys(came!)) if (key !== 'sourceId' && key !== 'serviceChannels') assert.deepEqual(raw[key], came![key], `${key} of ${String(came!['id'])}`)
  }
  const place = await one.db.selectFrom('place').select('id').where((e) => e(e.ref('name', '->>').key('fi'), '=', 'Asemakadun toimisto')).executeTakeFirstOrThrow()
  assert.equal(channels.find(({ id }) => id === guid(3, 1))?.['sourceId'], place.id)
  const connections = services.find(({ id }) => id === guid(2, 1))!['serviceChannels'] as { serviceChannel: { id: string } }[]
  assert.deepEqual(connections.map(({ serviceChannel }) => serviceChannel.id), [guid(3, 1), guid(4, 1), guid(5, 1), ownChannel])
})

test('our form for feedback is a channel of every service, with an address in three languages', async (t) => {
  const one = await county()
  t.after(one.close)
  const { service: { itemList: services }, serviceChannel: { itemList: channels } } = await one.exported()
  const form = channels.find(({ sourceId }) => sourceId === ownChannel)!
  assert.deepEqual((form['serviceChannelNames'] as { value: string }[]).map(({ value }) => value), ['Anna palautetta', 'Ge respons', 'Give feedback'])
  assert.deepEqual((form['webPages'] as { url: string }[]).map(({ url }) => new URL(url).pathname), ['/fi/palaute', '/sv/respons', '/en/feedback'])
  assert.ok(services.length && services.every((each) => JSON.stringify(each['serviceChannels']).includes(ownChannel)))
})

test('what has changed here goes out changed, and the rest of the item as it came', async (t) => {
  const one = await county()
  t.after(one.close)
  await one.take(sent)
  await one.db.updateTable('service').set({ cost: { fi: 'Maksaa 5 euroa.' } }).where((e) => e(e.ref('name', '->>').key('fi'), '=', 'Toimeentulotuki')).execute()
  await one.db.updateTable('place').set({ latitude: 61.5, longitude: 23.75 }).where((e) => e(e.ref('name', '->>').key('fi'), '=', 'Asemakadun toimisto')).execute()
  const { service: { itemList: services }, serviceChannel: { itemList: channels } } = await one.exported()
  const out = services.find(({ id }) => id === guid(2, 1))!
  const descriptions = out['serviceDescriptions'] as { type: string; value: string }[]
  assert.deepEqual(descriptions.filter(({ type }) => type === 'ChargeTypeAdditionalInfo').map(({ value }) => value), ['Maksaa 5 euroa.'])
  assert.ok(descriptions.some(({ type }) => type === 'Summary') && (out['serviceNames'] as Raw[]).some(({ language }) => language === 'se'))
  const [address] = channels.find(({ id }) => id === guid(3, 1))!['addresses'] as { streetAddress: Record<string, string> }[]
  assert.match(address!.streetAddress['latitude']!, /^68\d{5}\.\d{3}$/)
  assert.equal(address!.streetAddress['postalCode'], '70100')
})

test('a whole directory goes out and comes into an empty one the same', async (t) => {
  const [one, other] = [await county(), await county()]
  t.after(one.close)
  t.after(other.close)
  const summer = hours('Monday', 'Friday', '09:00', '15:00', { validForNow: false, validFrom: '2027-06-01T00:00:00', validTo: '2027-08-31T00:00:00' })
  const christmas = { serviceHourType: 'Exceptional', isClosed: true, validFrom: '2026-12-24T00:00:00', validTo: '2026-12-26T00:00:00', additionalInformation: localized({ fi: 'Joulu', sv: 'Jul' }) }
  await one.take([...sent, location(2, { fi: 'Kesäpiste', en: 'Summer point' }, { serviceHours: [hours('Monday', null, '08:00', '12:00'), summer, christmas] })])
  // As if all of it were our own: nothing of PTV is kept.
  await one.db.deleteFrom('ptv_item').execute()
  const file = await one.exported()
  await other.take(file)
  const [before, after] = [await one.values(), await other.values()]
  assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort())
  for (const [name, values] of before) {
    const came = after.get(name)!
    for (const key of new Set([...Object.keys(values), ...Object.keys(came)])) assert.ok(isSame(key, values[key], came[key]), `${name}, ${key}: ${values[key]} / ${came[key]}`)
  }
  await sendFiles(other.app, desk.ptv, 'files', { 'ptv.json': file as object }, other.admin)
  assert.ok(!(await other.app.get(desk.ptvWaiting, other.admin)).text.includes('value="apply"'))
  // And once more out of there: what the first wrote.
  const again = await other.exported()
  const bare = (items: Raw[]) => items.map(({ sourceId: _, serviceChannels: __, ...rest }) => rest)
  assert.deepEqual(bare(again.service.itemList), bare(file.service.itemList))
})
