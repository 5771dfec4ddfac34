// Taking files of PTV into the directory: nothing is saved before it was looked at, what was shown is what happens, and what is
// written at the desk stays unless PTV says something else.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { connectedTo, guid, hours, localized, location, organization, pageOf, phone, sendFiles, service, type Raw } from '../../../test/ptv.ts'
import { sweep } from '../../db/sweeps.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { uploadSweeps } from '../sweeps.ts'

const { waiting: words, upload, whys } = texts.fi.ptv
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let admin: string
let worker: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  admin = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
  worker = await app.signIn(w.workerId)
})
beforeEach(async () => {
  for (const table of ['ptv_item', 'ptv_line', 'directory_upload'] as const) await database.db.deleteFrom(table).execute()
})
after(() => database.close())

const send = (...items: unknown[]) => sendFiles(app, desk.ptv, 'files', { 'ptv.json': items }, admin)
const look = async () => (await app.get(desk.ptvWaiting, admin)).text
const decide = async (step: string, fields: Fields = {}) => app.post(desk.ptvWaiting, { seen: fieldValue(await look(), 'seen'), step, ...fields }, admin)
async function take(items: unknown[], fields: Fields = {}): Promise<string> {
  assert.equal((await send(...items)).location, desk.ptvWaiting)
  if (Object.keys(fields).length) await decide('again', fields)
  const { location: to } = await decide('apply', fields)
  assert.match(to ?? '', /added=\d+&changed=\d+$/)
  return to!.split('?')[1]!
}
const line = (n: number) => ({ [`line-${guid(2, n)}`]: w.lineId })
const serviceRow = (fi: string) => database.db.selectFrom('service').selectAll().where((e) => e(e.ref('name', '->>').key('fi'), '=', fi)).executeTakeFirst()
const placeRow = (fi: string) => database.db.selectFrom('place').selectAll().where((e) => e(e.ref('name', '->>').key('fi'), '=', fi)).executeTakeFirst()
const unitRow = () => database.db.selectFrom('unit').selectAll().where('id', '=', w.otherUnitId).executeTakeFirstOrThrow()

test('who may not edit the directory neither sees the pages nor sends files', async () => {
  for (const path of [desk.ptv, desk.ptvWaiting, desk.ptvExport]) assert.equal((await app.get(path, worker)).status, 403)
  assert.equal((await sendFiles(app, desk.ptv, 'files', { 'a.json': [service(1, { fi: 'A' })] }, worker)).status, 403)
  assert.match((await app.get(desk.directory, admin)).text, new RegExp(`href="${desk.ptv}"`))
})

test('what was sent is shown and not saved, until it is taken over; the same once more is nothing to do', async () => {
  const items = [organization(), pageOf(service(1, { fi: 'Velkaneuvonta', sv: 'Skuldrådgivning' })), location(1, { fi: 'Asemakadun toimisto' }), phone(1, { fi: 'Neuvontapuhelin' })]
  await send(...items)
  const page = await look()
  for (const text of [words.line, words.units, 'Asemakatu 12, 70100 KUOPIO', 'ma–pe 8.00–16.00', '0100000456']) assert.ok(page.includes(text), text)
  assert.equal(await serviceRow('Velkaneuvonta'), undefined)
  assert.equal(await take(items, line(1)), 'added=4&changed=0')
  const [stored, place] = [await serviceRow('Velkaneuvonta'), await placeRow('Asemakadun toimisto')]
  assert.deepEqual([stored?.service_line_id, stored?.languages, stored?.everyday_words?.fi], [w.lineId, ['fi', 'sv'], 'raha velka'])
  assert.ok(Math.abs(place!.latitude! - 62.896195) < 1e-6)
  assert.equal((await database.db.selectFrom('opening').select('id').where('entry_id', '=', place!.id).execute()).length, 5)
  assert.match((await app.get(`/fi/paikat/${place!.id}`)).text, /Asemakatu/)
  await send(...items)
  assert.ok((await look()).includes(words.nothing))
  assert.ok(!(await look()).includes('value="apply"'))
})

test('a field changes only where PTV says something else than the last time; what is written here stays', async () => {
  await take([service(10, { fi: 'Sosiaaliohjaus' })], line(10))
  const { id } = (await serviceRow('Sosiaaliohjaus'))!
  await database.db.updateTable('service').set({ cost: { fi: 'Meillä ilmainen.' }, description: { fi: 'Oma kuvaus.', sv: 'Hjälp i vardagen.', en: 'Our own.' } }).where('id', '=', id).execute()
  const changed = service(10, { fi: 'Sosiaaliohjaus' }, {
    serviceDescriptions: [...localized({ fi: 'Apua arkeen ja raha-asioihin.', sv: 'Nytt på svenska.' }, 'Description'), ...localized({ fi: 'Tule käymään.' }, 'UserInstruction'), ...localized({ fi: 'Palvelu on maksuton.' }, 'ChargeTypeAdditionalInfo')],
    languages: ['fi', 'sv', 'so'], keywords: localized({ fi: 'uusi' }),
  })
  await send(changed)
  const page = await look()
  for (const text of ['Soita neuvontaan.', 'Tule käymään.', 'Hjälp i vardagen.', 'Nytt på svenska.', words.stays]) assert.ok(page.includes(text), text)
  await decide('apply')
  const row = (await serviceRow('Sosiaaliohjaus'))!
  assert.deepEqual(row.description, { fi: 'Oma kuvaus.', sv: 'Nytt på svenska.', en: 'Our own.' })
  assert.deepEqual([row.cost?.fi, row.how_to_begin?.fi, row.everyday_words?.fi, row.languages], ['Meillä ilmainen.', 'Tule käymään.', 'raha velka', ['fi', 'sv', 'so']])
  await send(changed)
  assert.ok((await look()).includes(words.nothing))
})

test('what changes at the desk between looking and taking over is noticed: it is shown once more', async () => {
  await take([location(20, { fi: 'Kirjaston piste' })])
  await send(location(20, { fi: 'Kirjaston piste' }, { serviceHours: [hours('Monday', null, '10:00', '12:00')] }))
  const seen = fieldValue(await look(), 'seen')
  const { id } = (await placeRow('Kirjaston piste'))!
  await database.db.deleteFrom('opening').where('entry_id', '=', id).execute()
  assert.equal((await app.post(desk.ptvWaiting, { seen, step: 'apply' }, admin)).location, `${desk.ptvWaiting}?seen=other`)
  assert.equal((await database.db.selectFrom('opening').select('id').where('entry_id', '=', id).execute()).length, 0)
  assert.ok((await app.get(`${desk.ptvWaiting}?seen=other`, admin)).text.includes(words.meanwhile))
  await decide('apply')
  assert.equal((await database.db.selectFrom('opening').select('id').where('entry_id', '=', id).execute()).length, 1)
})

test('a place becomes the office of a unit where the desk says so, and services connected with it are given there', async () => {
  const items = [location(30, { fi: 'Lehtolan talo' }), phone(30, { fi: 'Lehtolan neuvonta' }), service(30, { fi: 'Asuminen' }, connectedTo(guid(3, 30), guid(4, 30)))]
  await take(items, { ...line(30), [`unit-${guid(3, 30)}`]: w.otherUnitId })
  const [unit, place, stored] = [await unitRow(), (await placeRow('Lehtolan talo'))!, (await serviceRow('Asuminen'))!]
  assert.deepEqual([unit.place_id, unit.phone, unit.email], [place.id, '0100000123', 'toimisto@koivuranta.example'])
  const tied = () => database.db.selectFrom('service_unit').select('unit_id').where('service_id', '=', stored.id).execute()
  assert.deepEqual((await tied()).map(({ unit_id }) => unit_id), [w.otherUnitId])
  assert.equal((await database.db.selectFrom('telephone').select('name').where('id', '=', stored.telephone_id!).executeTakeFirst())?.name.fi, 'Lehtolan neuvonta')
  await send(...items)
  assert.ok((await look()).includes(words.nothing))
  // The connection ends in PTV, and with it here; the number of the unit is one that the desk has put right.
  await database.db.updateTable('unit').set({ phone: '010 000 0777' }).where('id', '=', w.otherUnitId).execute()
  await take([service(30, { fi: 'Asuminen' }, connectedTo(guid(4, 30)))])
  assert.deepEqual(await tied(), [])
  assert.equal((await unitRow()).phone, '010 000 0777')
})

test('what has the same name here is the same: empty fields are filled, and what is written stays', async () => {
  const { id } = await database.db.insertInto('place').values({ name: { fi: 'Torin talo' }, description: { fi: 'Oma kuvaus.' } }).returning('id').executeTakeFirstOrThrow()
  assert.equal(await take([location(40, { fi: 'Torin talo' })]), 'added=0&changed=1')
  const place = await database.db.selectFrom('place').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual([place.description?.fi, place.address?.fi], ['Oma kuvaus.', 'Asemakatu 12, 70100 KUOPIO'])
})

test('the only unit at a place is offered; where the desk has said that it is a place alone, it is not asked again to change that', async () => {
  const { id } = await database.db.insertInto('place').values({ name: { fi: 'Myllyn talo' } }).returning('id').executeTakeFirstOrThrow()
  const unit = await database.db.insertInto('unit').values({ name: { fi: 'Myllyn tiimi' }, place_id: id, phone: '010 000 0555' }).returning('id').executeTakeFirstOrThrow()
  const item = location(45, { fi: 'Myllyn talo' })
  await send(item)
  assert.match(await look(), /selected[^>]*>Myllyn tiimi/)
  await take([item], { [`unit-${guid(3, 45)}`]: '' })
  await send(item)
  assert.ok((await look()).includes(words.nothing))
  // Tied later, the unit keeps the number that it has.
  await decide('again', { [`unit-${guid(3, 45)}`]: unit.id })
  await decide('apply', { [`unit-${guid(3, 45)}`]: unit.id })
  assert.equal((await database.db.selectFrom('unit').select('phone').where('id', '=', unit.id).executeTakeFirst())?.phone, '010 000 0555')
  assert.equal((await database.db.selectFrom('ptv_item').select('unit_id').where('guid', '=', guid(3, 45)).executeTakeFirst())?.unit_id, unit.id)
})

test('what went out from here and comes back with an id of PTV is the same thing, and is kept once', async () => {
  await take([service(47, { fi: 'Perhetyö' }, { id: null, sourceId: 'oma-47' })], { 'line-oma-47': w.lineId })
  const { id } = (await serviceRow('Perhetyö'))!
  assert.equal(await take([service(48, { fi: 'Perhetyö kotona' }, { sourceId: id })]), 'added=0&changed=1')
  assert.equal((await serviceRow('Perhetyö kotona'))?.id, id)
  assert.deepEqual((await database.db.selectFrom('ptv_item').select('guid').execute()).map(({ guid: kept }) => kept), [guid(2, 48)])
})

test('a class that belongs to a line takes new services there without asking', async () => {
  await send(service(50, { fi: 'Luototus' }))
  const page = (await app.get(desk.ptv, admin)).text
  const n = /name="uri-(\d+)" value="http:\/\/urn.fi\/URN:NBN:fi:au:ptvl:v1065"/.exec(page)?.[1]
  assert.equal((await app.post(desk.ptvLines, { [`uri-${n}`]: 'http://urn.fi/URN:NBN:fi:au:ptvl:v1065', [`class-${n}`]: w.lineId }, admin)).status, 303)
  assert.ok(!(await look()).includes(words.lineText))
  await decide('apply')
  assert.equal((await serviceRow('Luototus'))?.service_line_id, w.lineId)
})

test('what PTV has removed ends here only where the desk says so', async () => {
  await take([service(60, { fi: 'Vanha palvelu' })], line(60))
  const gone = service(60, { fi: 'Vanha palvelu' }, { publishingStatus: 'Deleted' })
  await send(gone, service(61, { fi: 'Luonnos' }, { publishingStatus: 'Draft' }))
  assert.ok((await look()).includes(words.goneText) && !(await look()).includes('value="apply"'))
  await decide('again', { [`end-${guid(2, 60)}`]: 'yes' })
  await decide('apply', { [`end-${guid(2, 60)}`]: 'yes' })
  assert.equal((await serviceRow('Vanha palvelu'))?.ended_on, '2026-09-16')
  assert.equal(await serviceRow('Luonnos'), undefined)
})

test('one bad item does not keep a list out, and is told with its name and what to do', async () => {
  await send(pageOf(service(70, { fi: 'Kunnossa' }), service(71, { fi: 'Rikki' }, { serviceNames: 7 }), phone(72, { fi: 'Ilman numeroa' }, { phoneNumbers: null })))
  const page = await look()
  for (const text of ['Ilman numeroa', whys.noNumber, 'serviceNames']) assert.ok(page.includes(text), text)
  await decide('apply', line(70))
  await decide('apply', line(70))
  assert.ok(await serviceRow('Kunnossa'))
})

test('files of which nothing can be read are refused with the reason; nothing waits', async () => {
  const refused = await sendFiles(app, desk.ptv, 'files', { 'rikki.json': '{', 'tyhja.json': '[]' }, admin)
  assert.equal(refused.status, 422)
  for (const text of [upload.nothing, 'rikki.json', whys.noItems]) assert.ok(refused.text.includes(text), text)
  assert.equal((await sendFiles(app, desk.ptv, 'files', {}, admin)).status, 422)
  assert.ok((await app.request(desk.ptv, { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '10000001' }, cookie: admin })).text.includes(upload.tooLarge))
  const many = await sendFiles(app, desk.ptv, 'files', { 'monta.json': Array.from({ length: 10_001 }, () => 0) }, admin)
  assert.ok(many.status === 422 && many.text.includes(upload.tooMany))
  assert.equal((await app.post(desk.ptv, { files: 'x' }, admin)).status, 415)
  assert.equal((await app.get(desk.ptvWaiting, admin)).location, desk.ptv)
})

test('where saving fails in the middle nothing at all is saved', async () => {
  await send(location(80, { fi: 'Ensin' }), service(80, { fi: 'Sitten' }))
  await decide('again', line(80))
  await database.asOwner(`create function fails() returns trigger language plpgsql as $$ begin raise 'broken'; end $$; create trigger breaks before insert on service for each row execute function fails()`)
  assert.equal((await decide('apply', line(80))).status, 500)
  await database.asOwner('drop trigger breaks on service')
  assert.equal(await placeRow('Ensin'), undefined)
  await decide('discard')
  assert.equal((await app.get(desk.ptvWaiting, admin)).location, desk.ptv)
})

test('a file that nobody takes is forgotten after a week', async () => {
  await send(service(90, { fi: 'Odottaa' }))
  const count = async () => (await database.db.selectFrom('directory_upload').select('id').execute()).length
  const after7 = (days: number) => new Date(Date.parse('2026-09-16T09:00:00Z') + days * 86_400_000)
  await sweep(database.db, uploadSweeps()[0]!, after7(7))
  assert.equal(await count(), 1)
  await sweep(database.db, uploadSweeps()[0]!, after7(8))
  assert.equal(await count(), 0)
})

test('five hundred services are shown and taken over within seconds', async () => {
  await database.db.insertInto('ptv_line').values({ uri: 'http://urn.fi/URN:NBN:fi:au:ptvl:v2001', name: 'Kansalaiset', service_line_id: w.lineId }).execute()
  const many: Raw[] = Array.from({ length: 500 }, (_, n) => service(1000 + n, { fi: `Palvelu numero ${n}`, sv: `Tjänst nummer ${n}` }))
  const started = performance.now()
  assert.equal(await take(many), 'added=500&changed=0')
  const seconds = (performance.now() - started) / 1000
  console.log(`500 services: ${seconds.toFixed(1)} s`)
  assert.ok(seconds < 30)
})
