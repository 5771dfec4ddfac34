// From how many on a number is told: raised, asked twice, never lowered, and by an administrator alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { person, world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { fill } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import { organisation } from './organisation.sql.ts'

const { fewest: words } = texts.fi.feedbackReport
const path = '/desk/organisation/fewest-told'
let database: TestDatabase
let app: ReturnType<typeof testApp>
let administrator: string

before(async () => {
  database = await testDatabase()
  await world(database.db)
  app = testApp(database)
  administrator = await app.signIn(await person(database.db, 'Paula Kotkansalo', { role: 'administrator' }))
})
after(() => database.close())

test('it is asked once whether to, then raised', async () => {
  assert.ok((await app.get(path, administrator)).text.includes(fill(words.lede, { fewest: 5 })))
  const asked = await app.post(path, { fewest: '8' }, administrator)
  assert.ok(asked.status === 200 && asked.text.includes(fill(words.sureTitle, { before: 5, after: 8 })))
  assert.equal((await organisation(database.db)).fewestTold, 5)
  assert.equal((await app.post(path, { fewest: '8', sure: 'yes' }, administrator)).location, `${path}?saved=yes`)
  assert.equal((await organisation(database.db)).fewestTold, 8)
})

test('a smaller number, the same, one that is too large and what is none are refused, with what was typed', async () => {
  for (const wrong of ['7', '3', '8', '51', '', 'x', '-9']) {
    const { status, text } = await app.post(path, { fewest: wrong, sure: 'yes' }, administrator)
    assert.equal(status, 422, wrong)
    assert.ok(wrong === '' || text.includes(`value="${wrong}"`), wrong)
  }
  assert.equal((await organisation(database.db)).fewestTold, 8)
  await assert.rejects(database.pool.query('update organisation set fewest_told = 7'), { code: '23514' }, 'the database refuses too')
})

test('nobody else comes there', async () => {
  const coordinator = await app.signIn(await person(database.db, 'Koordinoi', { role: 'coordinator' }))
  assert.notEqual((await app.get(path, coordinator)).status, 200)
  await app.post(path, { fewest: '20', sure: 'yes' }, coordinator)
  assert.equal((await organisation(database.db)).fewestTold, 8)
})
