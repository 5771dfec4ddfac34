import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { person, world } from '../../test/builders.ts'
import { looked } from '../../test/giving.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let adminId: string
let cookie: string

before(async () => {
  database = await testDatabase()
  await world(database.db)
  app = testApp(database)
  adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  cookie = await app.signIn(adminId)
})
after(() => database.close())

const give = (personId: string, from: string) => app.post(`/desk/people/${personId}/roles`, looked(personId, { role: 'coordinator', scope: '', from, to: '' }), cookie)
const rolesOf = async (personId: string) =>
  (await database.db.selectFrom('role_grant').select('role').where('person_id', '=', personId).execute()).map(({ role }) => role)

test('an administrator cannot give themselves a role that reads feedback', async () => {
  assert.equal((await give(adminId, '16.9.2026')).status, 409)
  assert.deepEqual(await rolesOf(adminId), ['administrator'])
})

test('no role begins in the past', async () => {
  const other = await person(database.db, 'Outi Hietalahti')
  assert.equal((await give(other, '1.1.2026')).status, 422)
  assert.equal((await give(other, '16.9.2026')).status, 303)
})

test('a role that was given and ended on one day is still seen', async () => {
  const other = await person(database.db, 'Sanna Lumiala')
  await give(other, '16.9.2026')
  const { id } = await database.db.selectFrom('role_grant').select('id').where('person_id', '=', other).executeTakeFirstOrThrow()
  await app.post(`/desk/people/${other}/roles/${id}/end`, {}, cookie)
  assert.match((await app.get(`/desk/people/${other}`, cookie)).text, /15\.9\.2026/)
})

test('a stranger who guesses does not lock the owner of an address out', async () => {
  const { email } = await database.db.selectFrom('person').select('email').where('id', '=', adminId).executeTakeFirstOrThrow()
  const limited = testApp({ ...database, context: { ...database.context, settings: { ...database.context.settings, TRUSTED_PROXIES: '127.0.0.1' } } })
  const from = (address: string, password: string) => limited.request('/desk/sign-in', {
    method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': address },
    body: new URLSearchParams({ email, password }).toString(),
  })
  const guesses = []
  for (let n = 0; n < 11; n++) guesses.push((await from('192.0.2.66', 'arvaus-arvaus-arvaus')).status)
  assert.deepEqual([guesses[0], guesses.at(-1)], [422, 429])
  assert.equal((await from('192.0.2.1', 'oikein-pitka-salasana')).status, 303)
})
