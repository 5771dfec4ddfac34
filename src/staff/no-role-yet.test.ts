// Somebody who has a password and no role today: they are told so, and nobody else is.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { person, world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { letSignIn, password } from '../../test/staff.ts'
import { transact } from '../db/db.ts'
import { setUpPath } from '../paths.ts'
import { fill } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import { mintSetUpLink } from './mint-set-up-link.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let id: string
let email: string
const { roles: words, staff: { signIn } } = texts.fi

before(async () => {
  database = await testDatabase({ BUDGET_SIGN_INS_PER_TEN_MINUTES: 3 })
  await world(database.db)
  app = testApp(database)
})
after(() => database.close())
beforeEach(async () => {
  await database.db.deleteFrom('budget').execute()
  email = `uuno${Math.random()}@koivuranta.example`
  id = await person(database.db, 'Uuno Uusi', { email })
})

const role = (validFrom: string, validTo: string | null = null) =>
  database.db.insertInto('role_grant').values({ person_id: id, role: 'worker', valid_from: validFrom, valid_to: validTo, granted_at: wednesday }).execute()
const enter = (given = password) => app.post('/desk/sign-in', { email, password: given })
const begins = fill(words.roleBegins, { day: '1.10.2026' })

test('the right password without a role is told so, or the day on which the role begins', async () => {
  await letSignIn(database.context, id)
  const none = await enter()
  assert.equal(none.status, 409)
  assert.ok(none.text.includes(words.waitsTitle) && none.text.includes(words.noRole))
  assert.equal(none.headers.getSetCookie().length, 0)
  await role('2026-10-05', '2026-09-15')
  await role('2026-10-01')
  await role('2026-11-01')
  assert.ok((await enter()).text.includes(begins))
  assert.equal((await database.db.selectFrom('auth_session').selectAll().execute()).length, 0)
})

test('a wrong password, and somebody who has left, learn nothing of roles', async () => {
  await letSignIn(database.context, id)
  await role('2026-10-01')
  const wrong = await enter('jotain aivan muuta')
  await database.db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', id).execute()
  for (const { status, text } of [wrong, await enter()]) {
    assert.equal(status, 422)
    assert.ok(text.includes(signIn.wrong) && !text.includes(words.waitsTitle) && !text.includes(begins))
  }
})

test('trying the right password while the role has not begun does not shut the account', async () => {
  await letSignIn(database.context, id)
  for (let n = 0; n < 5; n++) assert.equal((await enter()).status, 409)
})

test('whoever uses a set-up link before the role begins is told that the password is saved, and from when it serves', async () => {
  const useLink = async () => {
    const token = await transact(database.db, (tx) => mintSetUpLink(tx, { personId: id, now: wednesday }))
    return app.post(setUpPath(token), { 'new-password': 'sata salaista sanaa', 'new-password-again': 'sata salaista sanaa' })
  }
  const none = await useLink()
  assert.equal(none.status, 200)
  assert.ok(none.text.includes(words.savedTitle) && none.text.includes(words.noRole) && none.text.includes(`value="${email}"`))
  await role('2026-10-01')
  assert.ok((await useLink()).text.includes(begins))
  database.setNow(new Date('2026-10-01T09:00:00Z'))
  assert.equal((await enter('sata salaista sanaa')).status, 303)
  database.setNow(wednesday)
})
