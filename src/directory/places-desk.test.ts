// The desk's side of places, telephones and their hours: what is saved is what clients see, and nothing typed is lost.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { desk, to } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { addPath, editPath, hoursPath } from './addresses.ts'

const { common, directory, places, placesDesk: words } = texts.fi
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
after(() => database.close())

const get = async (path: string) => (await app.get(path, admin)).text
const post = (path: string, fields: Fields) => app.post(path, fields, admin)
const idOf = async (table: 'place' | 'telephone', fi: string) =>
  (await database.db.selectFrom(table).select(['id', 'name']).execute()).find(({ name }) => name.fi === fi)?.id ?? ''

async function aPlace(name: string, more: Fields = {}): Promise<string> {
  assert.equal((await post(addPath('place'), { 'name-fi': name, kind: 'service-point', ...more })).status, 303)
  return idOf('place', name)
}
async function aTelephone(name: string, more: Fields = {}): Promise<string> {
  assert.equal((await post(addPath('telephone'), { 'name-fi': name, number: '010 000 0999', position: '0', ...more })).status, 303)
  return idOf('telephone', name)
}

test('all that is told of a place on the desk is read by clients', async () => {
  const id = await aPlace('Torin talo', {
    'name-sv': 'Torghuset', kind: 'meeting-place', 'description-fi': 'Kahvia ja seuraa.', 'address-fi': 'Torikatu 1', latitude: '61,4978', longitude: '23.761',
    'directions-fi': 'Sininen ovi.', 'transport-fi': 'Bussi 4.', 'has-lift': 'yes', 'has-quiet-room': 'yes', 'note-fi': 'Kynnys on korkea.',
  })
  const page = (await app.get(to('place', 'fi', { place: id }))).text
  for (const text of ['Kahvia ja seuraa.', 'Torikatu 1', 'Sininen ovi.', 'Bussi 4.', places.features.lift, places.features['quiet-room'], 'Kynnys on korkea.', 'mlat=61.4978']) assert.ok(page.includes(text), text)
  assert.ok(!page.includes(places.features.toilet))
  const form = await get(editPath('place', id))
  assert.equal(fieldValue(form, 'latitude'), '61.4978')
  assert.match(form, /id="has-lift"[^>]*checked/)
  assert.match(form, /<option value="meeting-place" selected/)
})

test('a place that cannot be saved comes back as typed, with what is wrong at its field', async () => {
  const refused = await post(addPath('place'), { 'name-fi': 'Väärä', kind: 'office', latitude: '23.7', longitude: '61.5', 'has-toilet': 'yes', 'directions-sv': 'Blå dörr' })
  assert.equal(refused.status, 422)
  for (const text of [words.problems.swapped, 'href="#latitude"', 'href="#directions-fi"', 'value="23.7"']) assert.ok(refused.text.includes(text), text)
  assert.match(refused.text, /id="has-toilet"[^>]*checked/)
  assert.equal(await idOf('place', 'Väärä'), '')
  assert.equal((await post(addPath('place'), { 'name-fi': 'Väärä', kind: 'linna' })).status, 422)
})

test('a place that ends is gone for clients and shown as ended where a unit names it, and it comes back', async () => {
  const id = await aPlace('Vanha asema')
  await post(editPath('unit', w.unitId), { 'name-fi': 'Kotihoito, Saarisalmi', place: id, supervisor: w.supervisorId })
  const publicPlace = to('place', 'fi', { place: id })
  const service = async () => (await app.get(to('service', 'fi', { service: w.serviceId }))).text
  assert.match(await service(), /Vanha asema/)
  assert.equal((await post(`${editPath('place', id)}/end`, {})).status, 303)
  assert.equal((await app.get(publicPlace)).status, 404)
  assert.doesNotMatch((await app.get(to('places', 'fi'))).text, /Vanha asema/)
  assert.doesNotMatch(await service(), /Vanha asema/, 'no link leads to what is not there')
  assert.match(await get(editPath('unit', w.unitId)), /selected>Vanha asema \(poissa käytöstä\)/)
  assert.match(await get(desk.directory), /Poissa käytöstä \(1\)/)
  assert.match(await get(editPath('place', id)), /Poissa käytöstä 16\.9\.2026 alkaen/)
  await post(`${editPath('place', id)}/take-back`, {})
  assert.equal((await app.get(publicPlace)).status, 200)
})

test('a telephone is on the foot of every page until it ends; then the organisation’s own number is', async () => {
  const id = await aTelephone('Palveluneuvonta', { 'name-sv': 'Servicerådgivning', shown: 'yes', unit: w.unitId, 'cost-fi': 'Ilmainen.' })
  const home = async () => (await app.get('/fi')).text.replaceAll('\u00a0', ' ')
  assert.match(await home(), /010 000 0999/)
  assert.match(await get(desk.directory), new RegExp(`href="${editPath('telephone', id)}"[^>]*>Palveluneuvonta`))
  await post(`${editPath('telephone', id)}/end`, {})
  assert.doesNotMatch(await home(), /010 000 0999/)
  assert.match(await home(), /010 000 0100/)
  await post(`${editPath('telephone', id)}/take-back`, {})
  assert.match(await home(), /Palveluneuvonta/)
  const changed = await post(editPath('telephone', id), { 'name-fi': 'Palveluneuvonta', number: '010 000 0888', position: '2' })
  assert.equal(changed.status, 303)
  assert.doesNotMatch(await home(), /Palveluneuvonta/, 'not ticked any more')
  assert.ok((await post(editPath('telephone', id), { 'name-fi': 'Palveluneuvonta', number: 'soita', position: '2' })).text.includes('value="soita"'))
  assert.equal((await post(addPath('telephone'), { 'name-fi': 'Numeroton', position: '0' })).status, 422)
})

test('hours that are saved are what the door says, and the page shows them again', async () => {
  const id = await aPlace('Kirjasto')
  const path = hoursPath('place', id)
  const fields = {
    'set-1-3-1-from': '9', 'set-1-3-1-to': '16', 'set-2-first': '1.6.2027', 'set-2-last': '31.8.2027', 'set-2-2-1-from': '10', 'set-2-2-1-to': '14', 'set-2-holidays': 'yes',
    'exception-1-first': '24.12.2026', 'exception-1-reason-fi': 'Joulu',
  }
  assert.ok((await get(path)).includes(words.hours.unknown))
  const looked = await post(path, { ...fields, step: 'look', version: fieldValue(await get(path), 'version') })
  assert.ok(looked.text.includes(words.hours.preview) && looked.text.includes('value="1.6.2027"'))
  assert.match(looked.text, /Avoinna nyt, sulkeutuu klo 16\.00/)
  assert.ok((await get(path)).includes(words.hours.unknown), 'looking saves nothing')
  const saved = await post(path, { ...fields, version: fieldValue(looked.text, 'version') })
  assert.equal(saved.location, `${path}?saved=yes`)
  assert.match((await app.get(to('place', 'fi', { place: id }))).text, /Avoinna nyt, sulkeutuu klo 16\.00/)
  const again = await get(`${path}?saved=yes`)
  assert.ok(again.includes(words.hours.saved))
  assert.deepEqual(['set-1-3-1-from', 'set-2-2-1-to', 'exception-1-first', 'exception-1-reason-fi'].map((name) => fieldValue(again, name)), ['9.00', '14.00', '24.12.2026', 'Joulu'])
  assert.match(again, /name="exception-2-first"/)
  assert.match(again, /name="set-3-first"/)
})

test('removing an exception leaves those that are over, and a stale page overwrites nothing', async () => {
  const id = await aTelephone('Vastaava')
  const path = hoursPath('telephone', id)
  await database.db.insertInto('opening_exception').values([
    { entry_id: id, first_day: '2026-01-02', last_day: '2026-01-03' }, { entry_id: id, first_day: '2026-12-24', last_day: '2026-12-24' },
  ]).execute()
  const page = await get(path)
  assert.ok(!page.includes('2.1.2026'))
  const fields = { version: fieldValue(page, 'version'), 'set-1-1-1-from': '8', 'set-1-1-1-to': '10', 'exception-1-first': '24.12.2026', 'exception-1-remove': 'yes' }
  assert.equal((await post(path, fields)).status, 303)
  const left = async () => (await database.db.selectFrom('opening_exception').select('first_day').where('entry_id', '=', id).execute()).map(({ first_day }) => first_day)
  assert.deepEqual(await left(), ['2026-01-02'])
  const late = await post(path, { ...fields, 'set-1-1-1-from': '7' })
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(common.changedTitle) && late.text.includes('value="7"'))
  assert.equal(fieldValue(await get(path), 'set-1-1-1-from'), '8.00')
  assert.equal((await post(path, { ...fields, 'set-1-1-1-from': '7', version: fieldValue(late.text, 'version') })).status, 303, 'told once, it may be replaced')
})

test('hours that cannot be saved come back as typed, and nothing of them is saved', async () => {
  const id = await aPlace('Puoliksi')
  const path = hoursPath('place', id)
  const refused = await post(path, { 'set-1-1-1-from': '9', 'set-1-1-1-to': '16', 'set-1-2-1-from': 'yhdeksän', 'set-1-2-1-to': '16', 'exception-1-first': '31.2.2027', 'exception-1-reason-sv': 'Stängt' })
  assert.equal(refused.status, 422)
  for (const text of ['href="#set-1-2"', 'id="set-1-2-error"', 'value="yhdeksän"', 'href="#exception-1-first"', 'href="#exception-1-reason-fi"', 'value="Stängt"']) assert.ok(refused.text.includes(text), text)
  assert.ok((await get(path)).includes(words.hours.unknown))
})

test('only who edits the directory gets to the forms and hours; what is not there is not found', async () => {
  const [place, telephone] = [await aPlace('Vartioitu'), await aTelephone('Vartioitu')]
  for (const path of [addPath('telephone'), editPath('telephone', telephone), hoursPath('place', place), hoursPath('telephone', telephone)]) {
    assert.equal((await app.get(path, worker)).status, 403, path)
    assert.equal((await app.post(path, { 'set-1-1-1-from': '9' }, worker)).status, 403, path)
  }
  for (const end of ['end', 'take-back']) assert.equal((await app.post(`${editPath('place', place)}/${end}`, {}, worker)).status, 403)
  for (const path of [hoursPath('place', 'x'), hoursPath('place', telephone), hoursPath('telephone', crypto.randomUUID()), editPath('telephone', 'x')]) {
    assert.equal((await app.get(path, admin)).status, 404, path)
    assert.equal((await post(path, {})).status, 404, path)
  }
  const seen = (await app.get(desk.directory, worker)).text
  assert.ok(seen.includes(words.overview.telephones) && !seen.includes(hoursPath('place', place)))
  assert.match(seen, new RegExp(directory.overview.places))
})
