// A case that another program handed on says at the desk which it was.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aKey, open311Client } from '../../../test/open311.ts'
import { casePath } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'

const { section: words } = texts.fi.open311
let database: TestDatabase
let w: World
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())

test('who works on a case reads by which system it came, or that it is not known; a case by the form says nothing', async () => {
  const client = await open311Client(database)
  const key = await aKey(database, w)
  const answer = await client.post({ api_key: key, service_code: `criticism-${w.lineId}`, address_id: w.unitId, description: 'Kukaan ei soittanut takaisin.' })
  assert.equal(answer.status, 200, answer.text)
  await client.close()
  const { id, handler_id: handlerId } = await database.db.selectFrom('feedback_case').select(['id', 'handler_id']).executeTakeFirstOrThrow()
  const { name } = await database.db.selectFrom('api_key').select('name').executeTakeFirstOrThrow()
  const app = testApp(database)
  const handler = await app.signIn(handlerId!)
  const page = async () => (await app.get(casePath(id), handler)).text
  const came = await page()
  assert.ok(came.includes(fill(words.came, { system: name })), 'the name of its key')
  assert.ok(came.includes(words.answer))

  await database.asOwner('delete from open311_request')
  const unknown = await page()
  assert.deepEqual([unknown.includes(words.unknown), unknown.includes(name)], [true, false])
  await database.asOwner("update feedback_case set channel = 'web'")
  assert.ok(!(await page()).includes(words.title))
})
