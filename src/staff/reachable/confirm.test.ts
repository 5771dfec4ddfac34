import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { confirmPath } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { mintSetUpLink } from '../mint-set-up-link.ts'
import { checkOf } from './checks.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
const { confirm, people } = texts.fi.reachable

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await database.asOwner('truncate contact_check, contact_link, budget')
  await database.db.insertInto('contact_check').values({ person_id: w.workerId, asked_on: '2026-08-01', went_out_on: '2026-08-01', unreachable_from: '2026-08-22' }).execute()
})

const mint = () => transact(database.db, (tx) => mintSetUpLink(tx, { personId: w.workerId, kind: 'confirm', now: wednesday }))
const check = () => checkOf(database.db, w.workerId)

test('to open the link shows the person their own details and no case, and confirms nothing: scanners open links too', async () => {
  const path = confirmPath(await mint())
  for (let times = 0; times < 2; times++) {
    const opened = await app.get(path)
    assert.equal(opened.status, 200)
    assert.ok(opened.text.includes('Veera Kanervasuo') && opened.text.replaceAll('<wbr/>', '').includes('veera.kanervasuo@koivuranta.example'))
    assert.ok(!opened.text.includes('/desk/cases'))
    assert.equal(opened.headers.get('cache-control'), 'no-store')
  }
  assert.equal((await check())!.confirmedOn, null)
})

test('its button confirms without signing in, once, and feedback comes to them again at once', async () => {
  const path = confirmPath(await mint())
  const done = await app.post(path, { step: 'right' })
  assert.equal(done.status, 200)
  assert.ok(done.text.includes(confirm.done))
  assert.deepEqual([(await check())!.confirmedOn, (await check())!.unreachableFrom], ['2026-09-16', null])
  assert.equal(done.headers.getSetCookie().length, 0)
  assert.equal((await app.post(path, { step: 'right' })).status, 409)
  assert.equal((await app.get(path)).status, 404)
})

test('of two who press at once one confirms, and the other is told that the link has been used', async () => {
  const path = confirmPath(await mint())
  const both = await Promise.all([app.post(path, { step: 'right' }), app.post(path, { step: 'wrong', correction: 'Vaihdoin puhelinta.' })])
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
})

test('the token is kept as a hash, dies after six weeks, by a newer one, and with the person\'s leaving', async () => {
  const token = await mint()
  const { rows } = await database.pool.query('select encode(token_hash, \'base64\') as hash from contact_link')
  assert.ok(!rows.some(({ hash }) => hash === token))
  const newer = await mint()
  assert.equal((await app.get(confirmPath(token))).status, 404)
  database.setNow(new Date(+wednesday + 43 * 86_400_000))
  assert.equal((await app.get(confirmPath(newer))).status, 404)
  database.setNow(wednesday)
  assert.equal((await app.get(confirmPath(newer))).status, 200)
  await database.db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', w.workerId).execute()
  assert.equal((await app.post(confirmPath(newer), { step: 'right' })).status, 409)
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.workerId).execute()
})

test('what is wrong is told in a field, stands before the administrator, and goes when the details are saved', async () => {
  const path = confirmPath(await mint())
  const empty = await app.post(path, { step: 'wrong', correction: ' ' })
  assert.equal(empty.status, 422)
  const long = await app.post(path, { step: 'wrong', correction: 'ä'.repeat(501) })
  assert.equal(long.status, 422)
  assert.ok(long.text.includes('ä'.repeat(501)), 'nothing typed is lost')
  const told = await app.post(path, { step: 'wrong', correction: 'Puhelimeni on 010 000 0199.' })
  assert.ok(told.text.includes(confirm.told))
  assert.equal((await check())!.unreachableFrom, null, 'who tells has been reached')

  const adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  const cookie = await app.signIn(adminId)
  const listed = await app.get('/desk/people?show=corrections', cookie)
  assert.ok(listed.text.includes('Veera Kanervasuo') && !listed.text.includes('Hilkka Rautapuro') && listed.text.includes(people.tagCorrection))
  const page = await app.get(`/desk/people/${w.workerId}`, cookie)
  assert.ok(page.text.includes('010 000 0199'))
  const version = fieldValue(page.text, 'version')
  await app.post(`/desk/people/${w.workerId}`, { version, name: 'Veera Kanervasuo', 'title-fi': 'Työntekijä', email: 'veera.kanervasuo@koivuranta.example', phone: '010 000 0199', language: 'fi' }, cookie)
  assert.equal((await check())!.correction, null)
})

test('who is signed in confirms on their own page', async () => {
  const cookie = await app.signIn(w.workerId)
  const page = await app.get('/desk/account', cookie)
  assert.ok(page.text.includes(confirm.right) && page.text.includes(confirm.passed))
  assert.equal((await app.post('/desk/account/contact', { step: 'wrong', correction: '' }, cookie)).status, 422)
  assert.equal((await app.post('/desk/account/contact', { step: 'right' }, cookie)).location, '/desk/account?done=confirmed')
  assert.equal((await check())!.unreachableFrom, null)
})

test('who tries many links is held off, and a link that is not one looks like any dead one', async () => {
  assert.equal((await app.get('/confirm/arvaus')).status, 404)
  const limit = database.context.settings.BUDGET_SIGN_INS_PER_ADDRESS
  for (let n = 1; n < limit; n++) await app.get('/confirm/arvaus')
  assert.equal((await app.get(confirmPath(await mint()))).status, 429)
})
