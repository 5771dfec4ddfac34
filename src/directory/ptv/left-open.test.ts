// A unit that no longer gives a service in PTV takes its handler there with it: what becomes of their open cases is asked first.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { connectedTo, guid, location, sendFiles, service } from '../../../test/ptv.ts'
import { desk } from '../../paths.ts'
import { plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'

const { ptv: { waiting: words }, reachable: { handOver } } = texts.fi
const name = { fi: 'Talousohjaus' }
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let admin: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  admin = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
})
after(() => database.close())

const look = async () => (await app.get(desk.ptvWaiting, admin)).text
const send = (...items: unknown[]) => sendFiles(app, desk.ptv, 'files', { 'ptv.json': items }, admin)
const decide = async (step: string, fields: Fields = {}) =>
  (await app.post(desk.ptvWaiting, { seen: fieldValue(await look(), 'seen'), step, ...fields }, admin)).location
const handlers = async (id: string) =>
  (await database.db.selectFrom('feedback_case').select('handler_id').where('service_id', '=', id).execute()).map(({ handler_id }) => handler_id)
const unitsOf = async (id: string) => (await database.db.selectFrom('service_unit').select('unit_id').where('service_id', '=', id).execute()).length

/** A service that a unit gives by PTV, with a handler of its own there who has an open case; then PTV no longer says so. */
async function losesItsUnit(n: number): Promise<{ id: string; handlerId: string }> {
  const fi = `${name.fi} ${n}`
  const [place, given] = [location(n, { fi: `Talo ${n}` }), service(n, { fi }, connectedTo(guid(3, n)))]
  const unit = await database.db.insertInto('unit').values({ name: { fi: `Tiimi ${n}` }, supervisor_id: w.supervisorId }).returning('id').executeTakeFirstOrThrow()
  const choices = { [`unit-${guid(3, n)}`]: unit.id, [`line-${guid(2, n)}`]: w.lineId }
  await send(place, given)
  await decide('again', choices)
  await decide('apply', choices)
  const { id } = await database.db.selectFrom('service').select('id').where((e) => e(e.ref('name', '->>').key('fi'), '=', fi)).executeTakeFirstOrThrow()
  const handlerId = await person(database.db, `Noora Varvikko${'abc'[n - 1]}`, { role: 'worker', unitId: unit.id })
  await database.db.updateTable('service_unit').set({ handler_id: handlerId }).where('service_id', '=', id).execute()
  await giver(database).send({ service: id, unit: unit.id })
  assert.deepEqual(await handlers(id), [handlerId])
  await send(place, service(n, { fi }))
  return { id, handlerId }
}

test('nothing is taken over before it is said who finishes the open cases; then they go to whoever answers from now on', async () => {
  const { id, handlerId } = await losesItsUnit(1)
  assert.ok((await look()).includes(plural(words.openCases, 1, 'fi')))
  assert.equal(await decide('apply'), `${desk.ptvWaiting}?seen=open-cases`)
  const refused = (await app.get(`${desk.ptvWaiting}?seen=open-cases`, admin)).text
  assert.ok(refused.includes('error-summary') && refused.includes(plural(handOver.refused, 1, 'fi')))
  assert.deepEqual([await unitsOf(id), await handlers(id)], [1, [handlerId]])
  assert.equal(await decide('apply', { 'open-cases': 'sideways' }), `${desk.ptvWaiting}?seen=open-cases`)
  assert.match((await decide('apply', { 'open-cases': 'route' }))!, /changed=\d/)
  assert.equal(await unitsOf(id), 0)
  const [now] = await handlers(id)
  assert.notEqual(now, handlerId)
})

test('they may finish them, too', async () => {
  const { id, handlerId } = await losesItsUnit(2)
  assert.match((await decide('apply', { 'open-cases': 'stay' }))!, /changed=\d/)
  assert.deepEqual([await unitsOf(id), await handlers(id)], [0, [handlerId]])
})

test('nobody is asked where nobody has a case open', async () => {
  const { id } = await losesItsUnit(3)
  await database.db.updateTable('feedback_case').set({ handler_id: w.supervisorId }).where('service_id', '=', id).execute()
  assert.ok(!(await look()).includes(handOver.openCases))
  assert.match((await decide('apply'))!, /changed=\d/)
})
