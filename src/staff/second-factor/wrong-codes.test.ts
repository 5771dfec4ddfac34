// Guessing codes over several sign-ins: each of them is too short to end by itself, and all of them are counted together.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { addAppAt, codeOf } from '../../../test/second-factors.ts'
import { authOf, browser, letSignIn, type Browser } from '../../../test/staff.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { staffRoutes } from '../routes.tsx'
import { forgetWrongCodes } from './wrong-codes.sql.ts'

let database: TestDatabase
let people: World
let app: Hono
let email: string
let secret: string
const words = texts.fi.secondFactors.step
let at = wednesday

before(async () => {
  database = await testDatabase({ SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'http://localhost' })
  people = await world(database.db)
  email = await letSignIn(database.context, people.workerId)
  app = new Hono().route('/', staffRoutes(database.context, authOf(database.context)))
  const one = await signedIn()
  secret = (await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)).secret
})
after(() => database.close())
beforeEach(async () => {
  later(48 * 60)
  await database.db.deleteFrom('outgoing_message').execute()
  await database.asOwner('alter table audit disable trigger user; delete from audit; alter table audit enable trigger user')
})

function later(minutes: number): void {
  at = new Date(at.getTime() + minutes * 60_000)
  database.setNow(at)
}
async function signedIn(): Promise<Browser> {
  const one = browser(app)
  assert.equal((await one.signIn(email)).status, 303)
  return one
}
const guess = async (one: Browser) => (await one.post(desk.secondStep, { code: '000000' })).status
const show = async (one: Browser) => one.post(desk.secondStep, { code: codeOf(secret, at) })
const mails = async () => (await database.db.selectFrom('outgoing_message').select('kind').execute()).map(({ kind }) => kind)
const audit = async (what: string) => (await database.db.selectFrom('audit').select('detail').where('what', '=', what).execute()).map(({ detail }) => detail)

test('from the fifth wrong code within an hour on its owner is told and the audit says so, however many sign-ins they are spread over', async () => {
  for (let n = 0; n < 2; n++) {
    const one = await signedIn()
    for (let tried = 0; tried < 2; tried++) assert.equal(await guess(one), 422)
  }
  assert.deepEqual([await mails(), await audit('sign-in-refused')], [[], []])
  later(11)
  assert.equal(await guess(await signedIn()), 422)
  assert.deepEqual([await mails(), await audit('sign-in-refused')], [['second-factor-guessed'], [{ step: 'second-factor' }]])
  await database.db.updateTable('outgoing_message').set({ sent_at: at }).execute()
  assert.equal(await guess(await signedIn()), 422)
  assert.equal((await mails()).length, 1, 'at most one in an hour')
  later(30)
  assert.equal(await guess(await signedIn()), 422)
  later(31)
  for (let n = 0; n < 4; n++) await guess(await signedIn())
  assert.equal((await mails()).length, 2)
})

test('twenty wrong codes in a day and the second step waits, whatever was right in between, until a day has passed', async () => {
  for (let n = 0; n < 20; n++) {
    if (n % 4 === 0) later(11)
    assert.equal(await guess(await signedIn()), 422)
    if (n === 10) assert.equal((await show(await signedIn())).status, 303)
  }
  later(11)
  const held = await show(await signedIn())
  assert.equal(held.status, 429)
  assert.ok((await held.text()).includes(words.tooManyToday))
  await transact(database.db, (tx) => forgetWrongCodes(tx, at))
  later(22 * 60)
  assert.equal((await show(await signedIn())).status, 429)
  later(150)
  await transact(database.db, (tx) => forgetWrongCodes(tx, at))
  assert.deepEqual(await database.db.selectFrom('auth_user').select('wrong_codes').where('email', '=', email).execute(), [{ wrong_codes: [] }])
  assert.equal((await show(await signedIn())).status, 303)
})

test('of many wrong codes at once none goes uncounted', async () => {
  const each = await Promise.all(Array.from({ length: 6 }, () => signedIn()))
  await Promise.all(each.map(guess))
  const { wrong_codes: kept } = await database.db.selectFrom('auth_user').select('wrong_codes').where('email', '=', email).executeTakeFirstOrThrow()
  assert.equal(kept.length, 6)
  assert.equal((await mails()).length, 1)
})

test('that somebody signed in is written down when nothing is owed any more, and once', async () => {
  const one = await signedIn()
  await one.get(desk.secondStep)
  assert.deepEqual(await audit('signed-in'), [])
  await show(one)
  await Promise.all([desk.account, desk.account, desk.signIn].map((path) => one.get(path)))
  assert.deepEqual(await audit('signed-in'), [{ method: 'password' }])
})
