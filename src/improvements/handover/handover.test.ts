// Somebody leaves a role: of each open improvement that it answers for it is decided what becomes of it, wherever that happens.
import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { improving } from '../../../test/improvements.ts'
import { texts } from '../../text/texts.ts'
import { eventsOf } from '../improvements.sql.ts'

const { handOver } = texts.fi.improvements
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: ReturnType<typeof improving>
let administrator: string

beforeEach(async () => {
  await database?.close()
  database = await testDatabase()
  w = await world(database.db)
  it = improving(database, w)
  app = testApp(database)
  administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
})
after(() => database.close())

const last = async (id: string) => (await eventsOf(database.db, id)).at(-1)!
const leave = (fields: Fields) => app.post(`/desk/people/${w.supervisorId}/hand-over`, { all: 'route', ...fields }, administrator)
const hasLeft = async (id = w.supervisorId) => (await database.db.selectFrom('person').select('left_on').where('id', '=', id).executeTakeFirstOrThrow()).left_on !== null

test('nobody leaves before it is decided about each improvement that their role answers for, and not by the short way either', async () => {
  const [one, other, settled] = [await it.make(), await it.make(), await it.make()]
  await it.go(settled, ['not-done'])
  const short = await app.post(`/desk/people/${w.supervisorId}/left`, {}, administrator)
  assert.equal(short.status, 409)
  const page = (await app.get(`/desk/people/${w.supervisorId}/hand-over`, administrator)).text
  assert.match(page, new RegExp(`name="improvement-${one}"`))
  assert.doesNotMatch(page, new RegExp(`name="improvement-${settled}"`))
  const refused = await leave({ [`improvement-${one}`]: 'stays' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, new RegExp(`href="#improvement-${other}"`))
  assert.equal(await hasLeft(), false)
  assert.equal((await leave({ [`improvement-${one}`]: 'stays', [`improvement-${other}`]: 'not-done' })).status, 422, 'why not has to be said')
  assert.equal((await leave({ [`improvement-${one}`]: 'stays', [`improvement-${other}`]: 'not-done', [`improvement-because-${other}`]: 'Tekijää ei ole.' })).status, 303)
  assert.equal(await hasLeft(), true)
  assert.deepEqual([(await it.find(one)).state, (await it.find(one)).holder, (await last(one)).what], ['considered', null, 'kept-owner'])
  assert.deepEqual([(await it.find(other)).state, (await it.find(other)).because], ['not-done', { fi: 'Tekijää ei ole.' }])
})

test('what nobody holds any more is seen in the overview, and whoever comes next holds it and is told', async () => {
  const id = await it.make()
  await leave({ [`improvement-${id}`]: 'stays' })
  const overview = (await app.get('/desk/overview', await app.signIn(w.coordinatorId))).text
  assert.match(overview, /1 toimenpiteestä vastaavaa roolia ei ole kenelläkään/)
  const next = await person(database.db, 'Uusi Esimies', { role: 'supervisor', unitId: w.unitId })
  await database.db.updateTable('unit').set({ supervisor_id: next }).where('id', '=', w.unitId).execute()
  assert.equal((await it.find(id)).holder?.personId, next)
})

test('it goes to another role, whose holder is told by mail', async () => {
  const id = await it.make()
  await database.db.deleteFrom('outgoing_message').execute()
  for (const nobody of [`line-manager:${w.unitId}`, `unit-supervisor:${crypto.randomUUID()}`, `unit-supervisor:${w.unitId}`, 'director']) assert.equal((await leave({ [`improvement-${id}`]: nobody })).status, 422, nobody)
  await leave({ [`improvement-${id}`]: `line-manager:${w.lineId}` })
  assert.equal((await it.find(id)).holder?.personId, w.managerId)
  assert.equal((await last(id)).what, 'owner')
  const mails = await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'improvement-yours').execute()
  assert.deepEqual(mails.map(({ person_id }) => person_id), [w.managerId])
})

test('a role does not end while an improvement waits to be decided about; one that leaves another role to them ends', async () => {
  const id = await it.make()
  const { id: grant } = await database.db.selectFrom('role_grant').select('id').where('person_id', '=', w.supervisorId).executeTakeFirstOrThrow()
  const end = () => app.post(`/desk/people/${w.supervisorId}/roles/${grant}/end`, {}, administrator)
  assert.equal((await end()).status, 409)
  assert.equal((await app.post(`/desk/people/${w.supervisorId}/hand-over`, { role: grant, all: 'route', [`improvement-${id}`]: 'coordinator' }, administrator)).status, 303)
  assert.equal((await it.find(id)).owner.role, 'coordinator')
  await database.db.insertInto('role_grant').values({ person_id: w.managerId, role: 'supervisor', valid_from: '2020-01-01', granted_at: new Date() }).execute()
  await it.make({ owner: { role: 'line-manager', ofId: w.lineId } })
  const grants = await database.db.selectFrom('role_grant').select('id').where('person_id', '=', w.managerId).execute()
  assert.equal((await app.post(`/desk/people/${w.managerId}/roles/${grants[0]!.id}/end`, {}, administrator)).status, 303, 'the other grant still lets them answer for it')
})

async function edit(path: string, more: Fields): Promise<{ status: number; text: string }> {
  const { text } = await app.get(path, administrator)
  const values = Object.fromEntries([...text.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [name!, value!.replace(/&amp;/g, '&')]))
  const selects = Object.fromEntries([...text.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(([, name, options]) => [name!, /<option value="([^"]*)" selected/.exec(options!)?.[1] ?? '']))
  return app.post(path, { ...values, ...selects, version: fieldValue(text, 'version'), ...more }, administrator)
}

test('where another supervises a unit or leads a line from now on, the form asks the same, and keeps what was typed', async () => {
  const [ofUnit, ofLine] = [await it.make(), await it.make({ owner: { role: 'line-manager', ofId: w.lineId } })]
  const next = await person(database.db, 'Seuraaja Salonen', { role: 'supervisor' })
  for (const [path, field, id] of [[`/desk/directory/unit/${w.unitId}`, 'supervisor', ofUnit], [`/desk/directory/line/${w.lineId}`, 'manager', ofLine]] as const) {
    const refused = await edit(path, { [field]: next })
    assert.equal(refused.status, 422, path)
    assert.match(refused.text, new RegExp(handOver.titleReplaced))
    assert.match(refused.text, new RegExp(`<option value="${next}" selected`))
    assert.equal((await edit(path, { [field]: next, [`improvement-${id}`]: 'not-done' })).status, 422)
    assert.equal((await edit(path, { [field]: next, [`improvement-${id}`]: 'stays' })).status, 303)
    assert.equal((await it.find(id)).holder?.personId, next)
    assert.equal((await last(id)).what, 'kept-owner')
  }
  assert.equal((await edit(`/desk/directory/unit/${w.unitId}`, { phone: '010 000 0999' })).status, 303, 'where nobody is replaced nothing is asked')
})

test('another coordinator of the organisation decides about those of the coordinator', async () => {
  const id = await it.make({ owner: { role: 'coordinator', ofId: null } })
  const next = await person(database.db, 'Toinen Koordinaattori', { role: 'coordinator' })
  assert.equal((await edit('/desk/organisation', { coordinator: next })).status, 422)
  assert.equal((await edit('/desk/organisation', { coordinator: next, [`improvement-${id}`]: 'stays' })).status, 303)
  assert.equal((await it.find(id)).holder?.personId, next)
})
