import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { fieldValue } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { addAppAt, codeOf, passkey, secretOn } from '../../../test/second-factors.ts'
import { authOf, browser, letSignIn, password, type Browser } from '../../../test/staff.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { actorOf } from '../guard.ts'
import { staffRoutes } from '../routes.tsx'
import { endSecondFactors } from './end-second-factors.ts'

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
const factors = () => database.db.selectFrom('second_factor').selectAll().orderBy('created_at').execute()
const audited = async (what: string) =>
  (await database.db.selectFrom('audit').select(['person_id', 'subject_id', 'detail']).where('what', '=', what).where('happened_at', '=', at).execute())
const kinds = async () => (await database.db.selectFrom('outgoing_message').select('kind').execute()).map(({ kind }) => kind)
const removeAt = async (id?: string) => `${desk.secondFactors}/${id ?? (await factors())[0]!.id}/remove`
const isIn = async (one: Browser) => (await one.get('/desk/cases')).status === 200

test('the page of an app shows picture, secret and link; nothing readable of the secret is kept, and the app is in the list', async () => {
  const one = await signedIn()
  const html = await (await one.get(`${desk.secondFactors}/app`)).text()
  const secret = secretOn(html)
  assert.match(html, /<svg class="qr-code"[^>]*role="img"/)
  assert.match(html, new RegExp(`href="otpauth://totp/[^"]*secret=${secret}`))
  assert.doesNotMatch(html, / style=/)
  const answer = await one.post(`${desk.secondFactors}/app`, { secret: fieldValue(html, 'secret'), code: codeOf(secret, at), name: 'Työpuhelin' })
  assert.equal(answer.headers.get('location'), `${desk.secondFactors}?done=added`)
  const [row] = await factors()
  assert.ok(!JSON.stringify(row).includes(secret) && !row!.ciphertext!.includes(secret))
  const list = await (await one.get(`${desk.secondFactors}?done=added`)).text()
  assert.ok(list.includes('Työpuhelin') && list.includes(words.kinds.totp) && list.includes(words.own.added) && list.includes(words.own.more))
  assert.ok((await (await one.get(desk.account)).text()).includes(words.own.count.one))
  assert.deepEqual(await audited('second-factor-added'), [{ person_id: people.workerId, subject_id: people.workerId, detail: { kind: 'totp' } }])
  assert.deepEqual(await kinds(), ['second-factor-changed'])
})

test('the session in which it was added goes on, and every other owes it from its next click', async () => {
  const [one, other] = [await signedIn(), await signedIn()]
  await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)
  assert.deepEqual([await isIn(one), await isIn(other)], [true, false])
  assert.match((await other.get('/desk/cases')).headers.get('location')!, /^\/desk\/sign-in\/second\?/)
})

test('whoever has added or removed one may end all other sessions from that page', async () => {
  const one = await signedIn()
  await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)
  const others = 'name="end" value="others"'
  for (const done of ['added', 'removed']) assert.ok((await (await one.get(`${desk.secondFactors}?done=${done}`)).text()).includes(others), done)
  assert.ok(!(await (await one.get(desk.secondFactors)).text()).includes(others))
})

test('a wrong code keeps the secret and the name; pressed twice it adds one', async () => {
  const one = await signedIn()
  const html = await (await one.get(`${desk.secondFactors}/app`)).text()
  const fields = { secret: fieldValue(html, 'secret'), name: 'Työpuhelin' }
  const wrong = await one.post(`${desk.secondFactors}/app`, { ...fields, code: '000000' })
  const again = await wrong.text()
  assert.equal(wrong.status, 422)
  assert.equal(secretOn(again), secretOn(html))
  assert.ok(again.includes(words.add.wrongCode) && again.includes('value="Työpuhelin"'))
  const code = codeOf(secretOn(html), at)
  const [a, b] = await Promise.all([1, 2].map(() => one.post(`${desk.secondFactors}/app`, { ...fields, code })))
  assert.deepEqual([a!.status, b!.status, (await factors()).length], [303, 303, 1])
})

test('a secret from another sign-in, or too old a one, is not taken: there is a new picture', async () => {
  const one = await signedIn()
  const html = await (await one.get(`${desk.secondFactors}/app`)).text()
  const fields = { secret: fieldValue(html, 'secret'), code: codeOf(secretOn(html), at), name: 'Työpuhelin' }
  for (const [who, minutes] of [[await signedIn(), 0], [one, 31]] as const) {
    fields.code = codeOf(secretOn(html), later(minutes))
    const answer = await who.post(`${desk.secondFactors}/app`, fields)
    const shown = await answer.text()
    assert.ok(answer.status === 409 && shown.includes(words.add.staleSecret) && secretOn(shown) !== secretOn(html))
  }
  assert.equal((await factors()).length, 0)
})

test('what is wrong with the name is told at it', async () => {
  const one = await signedIn()
  await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)
  for (const [name, problem] of [['', words.add.missingName], ['työpuhelin', words.add.takenName], ['x'.repeat(61), words.add.longName]] as const) {
    const { response } = await addAppAt(one, desk.secondFactors, name, at)
    assert.equal(response.status, 422)
    assert.ok((await response.text()).includes(problem), name)
    assert.equal((await one.post(`${desk.secondFactors}/passkey-options`, { name })).status, 422)
  }
})

test('a passkey is added by a challenge of this session; those that they have are not offered again', async () => {
  const one = await signedIn()
  const ask = async (who: Browser, name: string) => await (await who.post(`${desk.secondFactors}/passkey-options`, { name })).json() as { challenge: string; excludeCredentials: { id: string }[]; attestation: string }
  const add = async (answer: string, name: string) => one.post(`${desk.secondFactors}/passkey`, { name, passkey: answer })
  const [key, another] = [passkey(), passkey()]
  const forAnother = await ask(await signedIn(), 'Avain')
  await ask(one, 'Avain')
  const refused = await add(key.create(forAnother), 'Avain')
  assert.ok(refused.status === 422 && (await refused.text()).includes(words.add.wrongPasskey))
  const asked = await ask(one, 'Avain')
  assert.deepEqual([asked.attestation, asked.excludeCredentials], ['none', []])
  assert.equal((await add(key.create(asked), 'Avain')).status, 303)
  const [row] = await factors()
  assert.deepEqual([row!.kind, row!.algorithm, row!.counter, row!.transports], ['passkey', -7, '0', ['usb']])
  const next = await ask(one, 'Toinen')
  assert.equal(next.excludeCredentials[0]!.id, row!.credential!.toString('base64url'))
  assert.equal((await add(key.create(next), 'Toinen')).status, 422)
  assert.equal((await add(another.create(await ask(one, 'Toinen')), 'Toinen')).status, 303)
})

test('removing asks for the password or a code again, and tells the person', async () => {
  const one = await signedIn()
  const { secret } = await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)
  const path = await removeAt()
  assert.ok((await (await one.get(path)).text()).includes(words.own.removeLast))
  for (const [proof, problem] of [['', words.own.missingProof], ['väärä', words.own.wrongProof], ['000000', words.own.wrongProof], [codeOf(secret, at), words.own.wrongProof]] as const) {
    const answer = await one.post(path, { proof })
    assert.equal(answer.status, 422)
    assert.ok((await answer.text()).includes(problem), proof)
  }
  await database.db.deleteFrom('outgoing_message').execute()
  later(1)
  assert.equal((await one.post(path, { proof: codeOf(secret, at) })).headers.get('location'), `${desk.secondFactors}?done=removed`)
  assert.deepEqual([(await factors()).length, await kinds(), (await audited('second-factor-removed')).length], [0, ['second-factor-changed'], 1])
  assert.equal((await one.post(path, { proof: password })).headers.get('location'), `${desk.secondFactors}?done=removed`)
  assert.ok(await isIn(await signedIn()))
})

test('the last one stays while a role requires one; nobody removes what is another person\'s', async () => {
  const one = await signedIn()
  await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)
  await database.db.insertInto('second_factor_rule').values({ role: 'worker', required_by: people.coordinatorId, required_on: '2026-09-16' }).execute()
  const refused = await one.post(await removeAt(), { proof: password })
  assert.ok(refused.status === 409 && (await refused.text()).includes(words.own.isLast))
  await addAppAt(one, desk.secondFactors, 'Oma', at)
  const ids = (await factors()).map(({ id }) => id)
  const statuses = await Promise.all(ids.map(async (id) => (await one.post(await removeAt(id), { proof: password })).status))
  assert.deepEqual(statuses.sort(), [303, 409])
  const [left] = await factors()
  await database.db.updateTable('second_factor').set({ person_id: people.supervisorId }).where('id', '=', left!.id).execute()
  assert.equal((await one.get(await removeAt(left!.id))).status, 404)
  await one.post(await removeAt(left!.id), { proof: password })
  assert.equal((await factors()).length, 1)
})

test('once the last one is removed, what was proved with it counts no more where a role comes to require one', async () => {
  const one = await signedIn()
  await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)
  await one.post(await removeAt(), { proof: password })
  await database.db.insertInto('second_factor_rule').values({ role: 'worker', required_by: people.coordinatorId, required_on: '2026-09-16' }).execute()
  assert.match((await one.get('/desk/cases')).headers.get('location')!, /^\/desk\/sign-in\/second\/set-up/)
})

test('a new password that somebody chooses at the desk asks for no second step anew', async () => {
  const one = await signedIn()
  await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)
  const other = 'aivan toinen salasana'
  assert.equal((await one.post(desk.password, { 'current-password': password, 'new-password': other, 'new-password-again': other })).status, 303)
  assert.ok(await isIn(one))
  assert.equal((await one.post(desk.password, { 'current-password': other, 'new-password': password, 'new-password-again': password })).status, 303)
})

test('when somebody leaves, their second factors go, and what waits to be confirmed', async () => {
  const one = await signedIn()
  await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)
  const { id } = await database.db.selectFrom('auth_session').select('id').executeTakeFirstOrThrow()
  await database.db.insertInto('recovery').values({ person_id: people.workerId, sign_in_id: id, code_hash: Buffer.alloc(32), key_version: 1, asked_at: at, expires_at: at, needs_two: false }).execute()
  await transact(database.db, (tx) => endSecondFactors(tx, people.workerId))
  assert.deepEqual([(await factors()).length, (await database.db.selectFrom('recovery').select('person_id').execute()).length], [0, 0])
})
