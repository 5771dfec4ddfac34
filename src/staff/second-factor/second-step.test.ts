import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { addAppAt, codeOf, passkey } from '../../../test/second-factors.ts'
import { authOf, browser, letSignIn, type Browser } from '../../../test/staff.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { actorOf } from '../guard.ts'
import { staffRoutes } from '../routes.tsx'

let database: TestDatabase
let people: World
let app: Hono
let email: string
const words = texts.fi.secondFactors
let at = wednesday

before(async () => {
  database = await testDatabase({ SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'http://localhost' })
  people = await world(database.db)
  email = await letSignIn(database.context, people.workerId)
  app = new Hono().route('/', staffRoutes(database.context, authOf(database.context)))
  app.get('/desk/cases', (c) => c.text(actorOf(c).name))
  app.post('/desk/cases/:id/answer', (c) => c.text('written'))
})
after(() => database.close())
beforeEach(async () => {
  later(24 * 60)
  const { db } = database
  await db.deleteFrom('auth_session').execute()
  await db.deleteFrom('second_factor').execute()
  await db.deleteFrom('second_factor_rule').execute()
  await db.deleteFrom('outgoing_message').execute()
})

/** The clock only goes on, so that no code of an earlier test comes again. */
function later(minutes: number): Date {
  at = new Date(at.getTime() + minutes * 60_000)
  database.setNow(at)
  return at
}
async function signedIn(): Promise<Browser> {
  const one = browser(app)
  assert.equal((await one.signIn(email)).status, 303)
  return one
}
/** Has an app already, and signs in with the password. */
async function withApp(): Promise<{ one: Browser; secret: string }> {
  const { secret } = await addAppAt(await signedIn(), desk.secondFactors, 'Työpuhelin', at)
  await database.db.deleteFrom('auth_session').execute()
  later(1)
  return { one: await signedIn(), secret }
}
const isIn = async (one: Browser) => (await one.get(desk.cases)).status === 200
const demand = (role: string) => database.db.insertInto('second_factor_rule').values({ role, required_by: people.coordinatorId, required_on: '2026-09-16' }).execute()
const mails = async () => (await database.db.selectFrom('outgoing_message').select('kind').execute()).map(({ kind }) => kind)

test('with the password alone whoever has a second factor is nobody: each page leads to the second step, which knows no name', async () => {
  const { one } = await withApp()
  for (const path of ['/desk/cases', '/desk/account', desk.secondFactors, '/desk/anything?x=1']) {
    const { status, headers } = await one.get(path)
    assert.equal(`${status} ${headers.get('location')}`, `303 ${desk.secondStep}?next=${encodeURIComponent(path)}`)
  }
  const html = await (await one.get(desk.secondStep)).text()
  assert.ok(html.includes(words.step.title) && html.includes(words.step.code))
  assert.doesNotMatch(html, /Veera|Kanervasuo|veera\.|Työntekijä|Työpuhelin/)
  assert.equal((await one.get(desk.signIn)).headers.get('location'), desk.secondStep)
  assert.equal((await one.post(desk.signOut)).headers.get('location'), desk.signIn)
  assert.match((await one.get(desk.secondStep)).headers.get('location')!, /^\/desk\/sign-in\?/)
})

test('a code of the app lets them in, to where they wanted, for as long as that session lasts', async () => {
  const { one, secret } = await withApp()
  const answer = await one.post(`${desk.secondStep}?next=/desk/cases`, { code: codeOf(secret, at) })
  assert.equal(`${answer.status} ${answer.headers.get('location')}`, '303 /desk/cases')
  assert.ok(await isIn(one))
  later(20)
  assert.ok(await isIn(one))
  assert.ok(!(await isIn(await signedIn())))
})

test('a code works once, also in another sign-in, and an older one not after it', async () => {
  const { one, secret } = await withApp()
  const [code, before] = [codeOf(secret, at), codeOf(secret, new Date(at.getTime() - 30_000))]
  const other = await signedIn()
  await one.post(desk.secondStep, { code })
  for (const taken of [code, before]) {
    const answer = await other.post(desk.secondStep, { code: taken })
    assert.equal(answer.status, 422)
    assert.ok((await answer.text()).includes(words.step.wrongCode))
  }
  assert.ok(!(await isIn(other)))
})

test('of two who show the same code at once, one gets in', async () => {
  const { one, secret } = await withApp()
  const [other, code] = [await signedIn(), codeOf(secret, at)]
  const statuses = await Promise.all([one, other].map(async (each) => (await each.post(desk.secondStep, { code })).status))
  assert.deepEqual(statuses.sort(), [303, 422])
})

test('too many wrong codes end the sign-in and tell its owner, and then the account waits', async () => {
  const { one, secret } = await withApp()
  await database.db.deleteFrom('outgoing_message').execute()
  const statuses = []
  for (let n = 0; n < 5; n++) statuses.push((await one.post(desk.secondStep, { code: '000000' })).status)
  assert.deepEqual(statuses, [422, 422, 422, 422, 429])
  assert.match((await one.get(desk.secondStep)).headers.get('location')!, /^\/desk\/sign-in\?/)
  assert.deepEqual(await mails(), ['second-factor-guessed'])
  const again = await signedIn()
  for (let n = 0; n < 4; n++) await again.post(desk.secondStep, { code: '000000' })
  const third = await signedIn()
  await third.post(desk.secondStep, { code: '000000' })
  const held = await third.post(desk.secondStep, { code: codeOf(secret, at) })
  assert.equal(held.status, 429)
  assert.ok((await held.text()).includes(words.step.tooMany))
  later(11)
  assert.equal((await (await signedIn()).post(desk.secondStep, { code: codeOf(secret, at) })).status, 303)
})

test('a form that was sent before the second step is not lost: what was written comes back', async () => {
  const first = await signedIn()
  await addAppAt(await signedIn(), desk.secondFactors, 'Työpuhelin', at)
  const answer = await first.post('/desk/cases/7/answer', { text: 'Kiitos palautteesta.', version: 'abc', code: '123456' }, { referer: 'http://localhost/desk/cases/7?done=sent' })
  const html = await answer.text()
  assert.equal(answer.status, 401)
  assert.ok(html.includes('Kiitos palautteesta.') && html.includes(words.turned.title) && !html.includes('123456') && !html.includes('abc<'))
  assert.ok(html.includes(`${desk.secondStep}?next=%2Fdesk%2Fcases%2F7`))
  assert.equal(await (await first.get(desk.secondStep)).text().then((page) => page.includes('Kanervasuo')), false)
})

test('where a role requires one, the next click of somebody without one leads to setting it up, and nowhere else', async () => {
  const one = await signedIn()
  assert.ok(await isIn(one))
  await demand('worker')
  const { headers } = await one.get('/desk/cases')
  assert.equal(headers.get('location'), `${desk.secondSetUp}?next=%2Fdesk%2Fcases`)
  assert.equal((await one.get(desk.secondStep)).headers.get('location'), desk.secondSetUp)
  assert.equal((await one.get(desk.lostFactor)).headers.get('location'), desk.secondSetUp)
  const html = await (await one.get(desk.secondSetUp)).text()
  assert.ok(html.includes(words.setUp.title) && !html.includes('Kanervasuo'))
  const { response } = await addAppAt(one, desk.secondSetUp, 'Työpuhelin', at)
  assert.equal(response.headers.get('location'), desk.home)
  assert.ok(await isIn(one))
  assert.ok(!(await isIn(await signedIn())))
})

test('another role that requires one asks nothing of them; that of somebody in whose name they work does', async () => {
  const one = await signedIn()
  await demand('supervisor')
  assert.ok(await isIn(one))
  await database.db.updateTable('auth_session').set({ acting_for_id: people.supervisorId }).execute()
  assert.ok(!(await isIn(one)))
})

test('whoever proved a second factor elsewhere owes none here, however the session began', async () => {
  const { one } = await withApp()
  await database.db.updateTable('auth_session').set({ method: 'single-sign-on', second_factor_at: at }).execute()
  assert.ok(await isIn(one))
})

test('nobody who owes a proof sets up a second factor of their own instead', async () => {
  const { one } = await withApp()
  await demand('worker')
  for (const path of [desk.secondSetUp, `${desk.secondSetUp}/app`]) assert.equal((await one.get(path)).headers.get('location'), desk.secondStep)
  for (const path of ['/app', '/passkey', '/passkey-options']) {
    assert.equal((await one.post(`${desk.secondSetUp}${path}`, { name: 'Oma', code: '123456' })).headers.get('location'), desk.secondStep)
  }
  assert.equal((await database.db.selectFrom('second_factor').select('id').execute()).length, 1)
})

test('a passkey lets them in by a challenge of this session, once; not a copy, not from another page', async () => {
  const own = passkey()
  const first = await signedIn()
  const asked = await (await first.post(`${desk.secondFactors}/passkey-options`, { name: 'Avain' })).json() as { challenge: string; rp: { id: string } }
  assert.equal(asked.rp.id, 'localhost')
  await first.post(`${desk.secondFactors}/passkey`, { name: 'Avain', passkey: own.create(asked) })
  const challengeFor = async (one: Browser) => await (await one.post(`${desk.secondStep}/passkey`)).json() as { challenge: string; allowCredentials: unknown[] }
  const one = await signedIn()
  assert.ok((await (await one.get(desk.secondStep)).text()).includes('data-passkey="prove"'))
  const statusOf = async (each: Browser, answer: string) => (await each.post(desk.secondStep, { passkey: answer })).status

  const forAnother = own.get(await challengeFor(await signedIn()))
  await challengeFor(one)
  assert.equal(await statusOf(one, forAnother), 422)
  const phished = passkey({ origin: 'http://koivuranta.invalid' })
  assert.equal(await statusOf(one, phished.get(await challengeFor(one))), 422)

  const answer = own.get(await challengeFor(one))
  assert.equal(await statusOf(one, answer), 303)
  assert.ok(await isIn(one))
  const other = await signedIn()
  assert.equal(await statusOf(other, answer), 422)
  own.counter -= 1
  assert.equal(await statusOf(other, own.get(await challengeFor(other))), 422)
  const stale = own.get(await challengeFor(other))
  later(6)
  assert.equal(await statusOf(other, stale), 422)
  assert.equal(await statusOf(other, own.get(await challengeFor(other))), 303)
})
