import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { languages } from '../src/text/language.ts'
import { testApp } from '../test/app.ts'
import { testDatabase, type TestDatabase } from '../test/database.ts'
import { giver } from '../test/giver.ts'
import { loadDemonstration } from './load.ts'
import { demoPassword } from './people.ts'

let database: TestDatabase

before(async () => {
  database = await testDatabase()
  database.context.demo = true
  await loadDemonstration(database.db, { keys: database.context.keys, now: database.context.now() })
})
after(() => database.close())

test('the page that asks for a receipt tells one, in its own language, and it opens an answered conversation', async () => {
  const app = testApp(database)
  const told = await Promise.all(languages.map(async (language) => {
    const address = { fi: '/fi/keskustelu', sv: '/sv/samtal', en: '/en/conversation' }[language]
    return /: ((?:[a-z]+ ){5}[a-z]+)/.exec((await app.get(address)).text)![1]!
  }))
  assert.equal(new Set(told).size, 3)
  for (const receipt of told) assert.match((await giver(database).openWith(receipt)).text, /kolmatta kertaa alusta/)
})

test('everybody who handles feedback can sign in, so that who looks around can answer what they sent', async () => {
  const handlers = await database.db.selectFrom('feedback_case').innerJoin('person', 'person.id', 'feedback_case.handler_id')
    .select('email').where('state', '=', 'waiting-for-handler').groupBy('email').execute()
  assert.ok(handlers.length > 5)
  const app = testApp(database)
  for (const { email } of handlers) assert.equal((await app.post('/desk/sign-in', { email, password: demoPassword })).location, '/desk', email)
})

test('nothing of the demonstration is told where it is not shown', async () => {
  const plain = testApp({ ...database, context: { ...database.context, demo: false } })
  assert.doesNotMatch((await plain.get('/fi/keskustelu')).text, /([a-z]{4,} ){5}[a-z]{4,}/)
})
