// What is changed at the desk is told, field by field, and can be put back unless somebody has changed it since.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { addPath, editPath, historyPath, hoursPath } from '../addresses.ts'
import { fieldValue as inWords } from './field-words.ts'
import { hoursField } from './hours-field.ts'

const { directory, placesDesk, upkeep: words } = texts.fi
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

const post = async (path: string, fields: Fields) => app.post(path, fields, admin)
const history = async (id: string, cookie = admin) => app.get(historyPath(id), cookie)
const saves = async (path: string, fields: Fields) => assert.equal((await post(path, fields)).status, 303, path)
const changes = (id: string) => database.db.selectFrom('entry_change').selectAll().where('entry_id', '=', id).orderBy('number').execute()

const place = { 'name-fi': 'Torin talo', 'name-sv': 'Torghuset', kind: 'meeting-place', 'address-fi': 'Torikatu 1', 'has-lift': 'yes' }
async function aPlace(name: string): Promise<string> {
  await saves(addPath('place'), { ...place, 'name-fi': name })
  return (await database.db.selectFrom('place').select(['id', 'name']).execute()).find((one) => one.name.fi === name)!.id
}

test('what was added and changed is told with who, what it was and what it became, in the words of the form', async () => {
  const id = await aPlace('Torin talo')
  await saves(editPath('place', id), { ...place, 'address-fi': 'Torikatu 2', 'has-lift': '', kind: 'library' })
  const { text } = await history(id)
  for (const told of [
    fill(words.whats.added, { who: 'Paula Pelto' }), fill(words.whats.changed, { who: 'Paula Pelto' }), fill(words.inLanguage.fi, { field: directory.fields.address }),
    'Torikatu 1', 'Torikatu 2', placesDesk.place.kinds.library, `${placesDesk.place.accessibility}: ${texts.fi.places.features.lift}`,
  ]) assert.ok(text.includes(told), told)
  const [, change] = await changes(id)
  assert.deepEqual([change!.before, change!.after], [{ kind: 'meeting-place', 'address-fi': 'Torikatu 1', 'has-lift': 'yes' }, { kind: 'library', 'address-fi': 'Torikatu 2', 'has-lift': '' }])
  assert.ok((await app.get(editPath('place', id), admin)).text.includes(historyPath(id)), 'its edit page leads there')
})

test('saved without a change there is nothing to tell, and what was refused is no change', async () => {
  const id = await aPlace('Rannan talo')
  await saves(editPath('place', id), { ...place, 'name-fi': 'Rannan talo' })
  assert.equal((await post(editPath('place', id), { ...place, 'name-fi': '' })).status, 422)
  assert.deepEqual((await changes(id)).map(({ what }) => what), ['added'])
})

test('a change is put back, which is a change itself and can be put back too; others stay', async () => {
  const id = await aPlace('Mäen talo')
  const of = { ...place, 'name-fi': 'Mäen talo' }
  await saves(editPath('place', id), { ...of, 'address-fi': 'Mäkikatu 9' })
  await saves(editPath('place', id), { ...of, 'address-fi': 'Mäkikatu 9', 'transport-fi': 'Bussi 7.' })
  const [, address] = await changes(id)
  const done = await post(historyPath(id), { step: 'put-back', change: address!.id })
  assert.equal(done.location, `${historyPath(id)}?done=put-back`)
  const form = (await app.get(editPath('place', id), admin)).text
  assert.deepEqual([fieldValue(form, 'address-fi'), form.includes('Bussi 7.')], ['Torikatu 1', true])
  const last = (await changes(id)).at(-1)!
  assert.deepEqual([last.what, last.before, last.after], ['put-back', { 'address-fi': 'Mäkikatu 9' }, { 'address-fi': 'Torikatu 1' }])
  assert.ok((await app.get(done.location!, admin)).text.includes(words.putBackDone))
  await saves(historyPath(id), { step: 'put-back', change: last.id })
  assert.equal(fieldValue((await app.get(editPath('place', id), admin)).text, 'address-fi'), 'Mäkikatu 9')
})

test('what somebody has changed since is not put back: both are shown, and nothing is lost', async () => {
  const id = await aPlace('Puiston talo')
  const of = { ...place, 'name-fi': 'Puiston talo' }
  await saves(editPath('place', id), { ...of, 'address-fi': 'Puistotie 2' })
  await saves(editPath('place', id), { ...of, 'address-fi': 'Puistotie 3' })
  const [, first] = await changes(id)
  const stopped = await post(historyPath(id), { step: 'put-back', change: first!.id })
  assert.equal(stopped.status, 409)
  const told = stopped.text.slice(stopped.text.indexOf(words.sinceTitle), stopped.text.indexOf('<h1'))
  assert.ok(told.includes('Puistotie 2') && told.includes('Puistotie 3') && !told.includes('Torikatu 1'))
  assert.equal((await changes(id)).length, 3)
})

test('a service is put back with the units that give it, and a person who has left is not named anew by it', async () => {
  const line = { 'name-fi': 'Kotihoito', line: w.lineId, position: '0' }
  await saves(editPath('service', w.serviceId), { ...line, [`unit-${w.unitId}`]: w.workerId, [`unit-${w.otherUnitId}`]: 'gives-it' })
  await saves(editPath('service', w.serviceId), { ...line, [`unit-${w.otherUnitId}`]: 'gives-it' })
  const units = async () => (await database.db.selectFrom('service_unit').select('unit_id').where('service_id', '=', w.serviceId).execute()).length
  const change = (await changes(w.serviceId)).at(-1)!
  assert.ok((await history(w.serviceId)).text.includes(`${directory.fields.serviceUnits}: Kotihoito, Saarisalmi`))
  assert.equal(await units(), 1)
  await database.db.updateTable('person').set({ left_on: '2026-09-15' }).where('id', '=', w.workerId).execute()
  const refused = await post(historyPath(w.serviceId), { step: 'put-back', change: change.id })
  assert.deepEqual([refused.status, refused.text.includes(words.refused), await units()], [409, true, 1])
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.workerId).execute()
  await saves(historyPath(w.serviceId), { step: 'put-back', change: change.id })
  assert.equal(await units(), 2)
})

test('hours are one field of a change, told in words and put back as a whole', async () => {
  const id = await aPlace('Aseman talo')
  const monday = (from: string, to: string) => ({ 'set-1-1-1-from': from, 'set-1-1-1-to': to })
  const version = async () => fieldValue((await app.get(hoursPath('place', id), admin)).text, 'version')
  await saves(hoursPath('place', id), { ...monday('9', '15'), version: await version() })
  await saves(hoursPath('place', id), { ...monday('10', '12'), 'set-2-first': '1.6.2027', 'set-2-last': '31.7.2027', 'set-2-1-1-from': '11', 'set-2-1-1-to': '12', version: await version() })
  const { text } = await history(id)
  for (const told of [`${words.usual}: ma 9.00–15.00`, `${words.usual}: ma 10.00–12.00`, `${fill(words.season, { first: '1.6.2027', last: '31.7.2027' })}: ma 11.00–12.00`]) assert.ok(text.includes(told), told)
  await saves(historyPath(id), { step: 'put-back', change: (await changes(id)).at(-1)!.id })
  const hours = () => database.db.selectFrom('opening').select(['opens', 'closes', 'first_day']).where('entry_id', '=', id).execute()
  assert.deepEqual(await hours(), [{ opens: '09:00:00', closes: '15:00:00', first_day: null }])
  // The first change made what stands now, and is put back to nothing; then the second is stopped.
  const [, first, second] = await changes(id)
  await saves(historyPath(id), { step: 'put-back', change: first!.id })
  assert.deepEqual(await hours(), [])
  assert.equal((await post(historyPath(id), { step: 'put-back', change: second!.id })).status, 409)
})

test('hours that hold on holidays too say so, and are told apart from those that do not', async () => {
  const id = await aPlace('Laiturin talo')
  const version = async () => fieldValue((await app.get(hoursPath('place', id), admin)).text, 'version')
  const monday = { 'set-1-1-1-from': '9', 'set-1-1-1-to': '15' }
  await saves(hoursPath('place', id), { ...monday, version: await version() })
  await saves(hoursPath('place', id), { ...monday, 'set-1-holidays': 'yes', version: await version() })
  const { text } = await history(id)
  for (const told of [`${words.usual}: ma 9.00–15.00`, `${words.usual} (${placesDesk.hours.onHolidays}): ma 9.00–15.00`]) assert.ok(text.includes(told), told)
  const { [hoursField]: value = '' } = (await changes(id)).at(-1)!.after as Record<string, string>
  for (const language of ['sv', 'en'] as const) {
    const t = texts[language]
    assert.ok(inWords(hoursField, value, { t, language }, new Map()).some((line) => line.includes(t.placesDesk.hours.onHolidays)), language)
  }
})

test('taken out of use and back is told once each, and a second press tells nothing', async () => {
  const id = await aPlace('Sillan talo')
  for (const step of ['end', 'end', 'take-back', 'take-back']) await saves(`${editPath('place', id)}/${step}`, {})
  assert.deepEqual((await changes(id)).map(({ what }) => what), ['added', 'ended', 'taken-back'])
})

test('nobody but an administrator puts back; whoever owns it reads what was changed, and others find no page', async () => {
  const id = await aPlace('Kulman talo')
  await saves(editPath('place', id), { ...place, 'name-fi': 'Kulman talo', 'address-fi': 'Kulma 1' })
  assert.equal((await history(id, worker)).status, 404)
  await saves(historyPath(id), { step: 'owner', owner: w.workerId })
  const own = await history(id, worker)
  assert.ok(own.status === 200 && own.text.includes('Kulma 1') && !own.text.includes(words.putBack))
  assert.equal((await app.post(historyPath(id), { step: 'put-back', change: (await changes(id)).at(-1)!.id }, worker)).status, 404)
  assert.equal((await app.post(historyPath(id), { step: 'owner', owner: '' }, worker)).status, 404)
})

test('the first day of a unit is edited with sense: not after what is published of it, nor after its end; and is told in its history', async () => {
  const unit = { 'name-fi': 'Aloittava yksikkö' }
  await saves(addPath('unit'), unit)
  const { id, made_on } = (await database.db.selectFrom('unit').select(['id', 'name', 'made_on']).execute()).find(({ name }) => name.fi === unit['name-fi'])!
  assert.equal(made_on, '2026-09-16', 'a new one begins today')
  await saves(editPath('unit', id), { ...unit, began: '1.3.2026' })
  const { text } = await history(id)
  for (const told of [words.unitBegan.label, '16.9.2026', '1.3.2026']) assert.ok(text.includes(told), told)
  const refused = async (began: string, why: string) => {
    const { status, text: page } = await post(editPath('unit', id), { ...unit, began })
    assert.deepEqual([status, page.includes(why), fieldValue(page, 'began')], [422, true, began])
  }
  await refused('32.3.2026', '32.3.2026')
  await refused('1.3.2028', fill(words.unitBegan.far, { day: '17.9.2027' }))
  await caseRow(database.db, { unit_id: id, created_at: new Date('2026-04-10T21:30:00Z') })
  await saves(editPath('unit', id), { ...unit, began: '12.4.2026' })
  await database.db.insertInto('published_period').values({ period: '2026-T1', published_on: '2026-05-06' }).execute()
  await database.db.insertInto('published_figure').values({ period: '2026-T1', service_line_id: w.lineId, unit_id: id, figure: 'came', value: '', shown: 6 }).execute()
  await refused('1.5.2026', fill(words.unitBegan.heard, { day: '30.4.2026' }))
  await saves(editPath('unit', id), { ...unit, began: '2026-04-30' })
  await database.db.updateTable('unit').set({ ended_on: '2026-04-11' }).where('id', '=', id).execute()
  await refused('11.4.2026', fill(words.unitBegan.ended, { day: '11.4.2026' }))
  await saves(editPath('unit', id), { ...unit, began: '' })
  assert.equal((await database.db.selectFrom('unit').select('made_on').where('id', '=', id).executeTakeFirstOrThrow()).made_on, null)
})
