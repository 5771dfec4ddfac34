import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { texts } from '../../text/texts.ts'
import { removedFrom } from './service-handlers.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let cookie: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
})
after(() => database.close())

const path = () => `/desk/directory/service/${w.serviceId}`
const save = async (fields: Fields) => {
  const version = fieldValue((await app.get(path(), cookie)).text, 'version')
  return app.post(path(), { version, 'name-fi': 'Kotihoito', 'name-sv': 'Hemvård', 'name-en': 'Home care', line: w.lineId, position: '0', ...fields }, cookie)
}
const handlers = async () => (await database.db.selectFrom('feedback_case').select('handler_id').execute()).map(({ handler_id }) => handler_id)

test('who is removed is known, in one unit or of the whole service', () => {
  const before = { handlerId: 'a', units: [{ unitId: 'u', handlerId: 'b' }, { unitId: 'v', handlerId: 'c' }] }
  assert.deepEqual(removedFrom(before, { handlerId: 'x', units: [{ unitId: 'v', handlerId: 'c' }] }), [{ personId: 'a', unitId: null }, { personId: 'b', unitId: 'u' }])
  assert.deepEqual(removedFrom(before, before), [])
})

test('a handler with open cases is not removed before it is said whether they finish them; then these go on, or stay', async () => {
  const nextId = await person(database.db, 'Noora Varvikko', { role: 'worker', unitId: w.unitId })
  const unit = `unit-${w.unitId}`
  await giver(database).send({ service: w.serviceId, unit: w.unitId })
  const refused = await save({ [unit]: nextId })
  assert.equal(refused.status, 422)
  assert.ok(refused.text.includes(texts.fi.reachable.handOver.toNewHandler))
  assert.deepEqual(await handlers(), [w.workerId])
  assert.equal((await save({ [unit]: nextId, 'open-cases': 'route' })).status, 303)
  assert.deepEqual(await handlers(), [nextId])
  assert.equal((await database.db.selectFrom('event').select('name').where('name', '=', 'handed-over').execute()).length, 1)
  assert.equal((await save({ [unit]: w.workerId, 'open-cases': 'stay' })).status, 303)
  assert.deepEqual(await handlers(), [nextId])
})
