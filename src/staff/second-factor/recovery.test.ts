import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { addAppAt } from '../../../test/second-factors.ts'
import { authOf, browser, letSignIn, type Browser } from '../../../test/staff.ts'
import { transact } from '../../db/db.ts'
import { desk, personPath, recoveryPath } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { savePassword } from '../accounts.sql.ts'
import { actorOf } from '../guard.ts'
import { staffRoutes } from '../routes.tsx'

let database: TestDatabase
let people: World
let app: Hono
let ids: Record<'worker' | 'admin' | 'otherAdmin' | 'coordinator' | 'supervisor', string>
const emails = new Map<string, string>()
const words = texts.fi.secondFactors
const { recoveries, lost } = words
let at = wednesday

before(async () => {
  database = await testDatabase({ SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'http://localhost' })
  people = await world(database.db)
  ids = {
    worker: people.workerId, coordinator: people.coordinatorId, supervisor: people.supervisorId,
    admin: await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }), otherAdmin: await person(database.db, 'Anni Toivola', { role: 'administrator' }),
  }
  for (const id of Object.values(ids)) emails.set(id, await letSignIn(database.context, id))
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
type Who = keyof typeof ids
async function signedIn(who: Who): Promise<Browser> {
  const one = browser(app)
  assert.equal((await one.signIn(emails.get(ids[who])!)).status, 303)
  return one
}
/** Has an app, has lost it, signs in with the password and asks for a code. */
async function asking(who: Who = 'worker'): Promise<{ one: Browser; inside: Browser; code: string }> {
  const inside = await signedIn(who)
  await addAppAt(inside, desk.secondFactors, 'Kadonnut', at)
  await database.db.deleteFrom('outgoing_message').execute()
  const one = await signedIn(who)
  const html = await (await one.post(`${desk.lostFactor}?next=/desk/cases`, { step: 'ask' })).text()
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(html)?.[0]
  assert.ok(code && html.includes(lost.codeTitle), html)
  return { one, inside, code }
}
const confirm = async (by: Browser, who: Who, code: string) => {
  const response = await by.post(recoveryPath(ids[who]), { code })
  return { status: response.status, location: response.headers.get('location'), html: await response.text() }
}
const isIn = async (one: Browser) => (await one.get('/desk/cases')).status === 200
const left = async (who: Who) => (await database.db.selectFrom('second_factor').select('id').where('person_id', '=', ids[who]).execute()).length

test('the person and an administrator do it together: the factors go, other sessions end, mail and audit tell, and the one that waits goes in', async () => {
  const { one, inside, code } = await asking()
  const admin = await signedIn('admin')
  const check = async () => one.post(`${desk.lostFactor}?next=/desk/cases`, { step: 'check', code })
  const waits = await check()
  const waiting = await waits.text()
  assert.ok(waits.status === 200 && waiting.includes(code) && waiting.includes(lost.waiting))
  assert.ok(await isIn(inside))
  assert.ok((await (await admin.get(personPath(ids.worker))).text()).includes(recoveryPath(ids.worker)))
  assert.ok((await (await admin.get(desk.recoveries)).text()).includes('Veera Kanervasuo'))
  const page = await (await admin.get(recoveryPath(ids.worker))).text()
  assert.ok(page.includes(recoveries.sureTitle) && !page.includes(code))
  const done = await confirm(admin, 'worker', code.toLowerCase().replace('-', ' '))
  assert.equal(`${done.status} ${done.location}`, `303 ${desk.recoveries}?done=confirmed`)
  assert.equal((await check()).headers.get('location'), '/desk/cases')
  assert.deepEqual([await left('worker'), await isIn(one), await isIn(inside)], [0, true, false])
  assert.deepEqual(await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).execute(), [{ kind: 'second-factor-changed', person_id: ids.worker }])
  const audit = await database.db.selectFrom('audit').select(['what', 'person_id', 'subject_id']).where('what', 'like', 'recovery%').where('happened_at', '=', at).orderBy('what').execute()
  assert.deepEqual(audit, [
    { what: 'recovery-asked', person_id: ids.worker, subject_id: ids.worker }, { what: 'recovery-confirmed', person_id: ids.admin, subject_id: ids.worker },
  ])
})

test('where a role requires one, the session that waited sets up a new one and cannot do anything else', async () => {
  const { one, code } = await asking()
  await database.db.insertInto('second_factor_rule').values({ role: 'worker', required_by: ids.admin, required_on: '2026-09-16' }).execute()
  await confirm(await signedIn('admin'), 'worker', code)
  const checked = await one.post(`${desk.lostFactor}?next=/desk/cases`, { step: 'check', code })
  assert.equal(checked.headers.get('location'), `${desk.secondSetUp}?next=%2Fdesk%2Fcases`)
  assert.ok(!(await isIn(one)))
  await addAppAt(one, desk.secondSetUp, 'Uusi', at)
  assert.ok(await isIn(one))
})

test('an administrator can do nothing without the code, and with wrong ones only so often', async () => {
  const { one, code } = await asking()
  const admin = await signedIn('admin')
  assert.equal((await confirm(admin, 'worker', '')).status, 422)
  for (let n = 0; n < 5; n++) {
    const { status, html } = await confirm(admin, 'worker', 'ACDE-3467')
    assert.ok(status === 422 && html.includes(recoveries.wrong))
  }
  const held = await confirm(admin, 'worker', code)
  assert.ok(held.status === 429 && held.html.includes(recoveries.tooMany))
  assert.deepEqual([await left('worker'), await isIn(one)], [1, false])
  later(11)
  assert.equal((await confirm(admin, 'worker', code)).status, 303)
})

test('nobody confirms it for themselves, nor without the role: an administrator needs another, or a coordinator', async () => {
  const { code, inside } = await asking('admin')
  const self = await confirm(inside, 'admin', code)
  assert.ok(self.status === 409 && self.html.includes(recoveries.refused.self))
  assert.ok(!(await (await inside.get(desk.recoveries)).text()).includes('Iiro Kaislavirta</'))
  assert.equal((await confirm(await signedIn('supervisor'), 'admin', code)).status, 404)
  assert.equal(await left('admin'), 1)
  const coordinator = await signedIn('coordinator')
  assert.ok((await (await coordinator.get(desk.recoveries)).text()).includes(recoveryPath(ids.admin)))
  assert.equal((await confirm(coordinator, 'admin', code)).status, 303)
  const again = await asking('worker')
  assert.equal((await confirm(coordinator, 'worker', again.code)).status, 404)
  assert.equal((await confirm(await signedIn('otherAdmin'), 'worker', again.code)).status, 303)
})

test('an administrator who brings about a new password for somebody does not come in by it: it takes another of the staff', async () => {
  const { one, inside } = await asking()
  await transact(database.db, async (tx) => {
    const { account_id: account } = await tx.selectFrom('person').select('account_id').where('id', '=', ids.worker).executeTakeFirstOrThrow()
    const { password: hash } = await tx.selectFrom('auth_account').select('password').where('user_id', '=', account!).executeTakeFirstOrThrow()
    await savePassword(tx, account!, hash!, at)
  })
  const html = await (await one.post(desk.lostFactor, { step: 'ask' })).text()
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(html)![0]
  assert.ok(html.includes(lost.needsTwo))
  const admin = await signedIn('admin')
  assert.ok((await (await admin.get(recoveryPath(ids.worker))).text()).includes(recoveries.needsTwoTitle))
  for (let n = 0; n < 2; n++) assert.equal((await confirm(admin, 'worker', code)).location, `${desk.recoveries}?done=half`)
  assert.deepEqual([await left('worker'), await isIn(one), await isIn(inside)], [1, false, true])
  assert.equal((await confirm(await signedIn('supervisor'), 'worker', code)).status, 404)
  const coordinator = await signedIn('coordinator')
  assert.equal((await confirm(coordinator, 'worker', 'ACDE-3467')).status, 422)
  assert.equal((await confirm(coordinator, 'worker', code)).location, `${desk.recoveries}?done=confirmed`)
  assert.deepEqual([await left('worker'), await isIn(one)], [0, true])
  const audit = await database.db.selectFrom('audit').select('person_id').where('what', '=', 'recovery-confirmed').where('happened_at', '=', at).execute()
  assert.deepEqual(audit.map(({ person_id }) => person_id).sort(), [ids.admin, ids.coordinator].sort())
})

test('late, twice, for who has left and where nobody asks, it is refused in words', async () => {
  const { one, code } = await asking()
  later(31)
  const admin = await signedIn('admin')
  const refused = async (who: Who, why: keyof typeof recoveries.refused, typed = code) => {
    const { status, html } = await confirm(admin, who, typed)
    assert.ok(status === 409 && html.includes(recoveries.refused[why]), `${why} ${status}`)
  }
  await refused('worker', 'late')
  const gone = await one.post(desk.lostFactor, { step: 'check', code })
  assert.ok(gone.status === 409 && (await gone.text()).includes(lost.gone))
  const fresh = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await (await one.post(desk.lostFactor, { step: 'ask' })).text())![0]
  assert.equal((await confirm(admin, 'worker', fresh)).status, 303)
  await refused('worker', 'none', fresh)
  await refused('supervisor', 'none')
  const again = await asking()
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', ids.worker).execute()
  await refused('worker', 'left', again.code)
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', ids.worker).execute()
  assert.equal(await left('worker'), 1)
})

test('a new code takes the place of the one before; signing out ends it; codes are asked for only so often', async () => {
  const { one, code } = await asking()
  const admin = await signedIn('admin')
  const next = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await (await one.post(desk.lostFactor, { step: 'ask' })).text())![0]
  assert.equal((await confirm(admin, 'worker', code)).status, 422)
  await one.post(desk.signOut)
  assert.equal((await confirm(admin, 'worker', next)).status, 409)
  const another = await signedIn('worker')
  const statuses = []
  for (let n = 0; n < 4; n++) statuses.push((await another.post(desk.lostFactor, { step: 'ask' })).status)
  assert.deepEqual(statuses, [200, 200, 200, 429])
})

test('an administrator says for which roles one is required, and sees by name who has none', async () => {
  const admin = await signedIn('admin')
  const path = desk.secondFactorRules
  assert.equal((await (await signedIn('coordinator')).get(path)).status, 404)
  const html = await (await admin.get(path)).text()
  assert.ok(html.includes(words.rules.you) && html.includes('Veera Kanervasuo') && !/checked/.test(html))
  const version = /name="version" value="([^"]*)"/.exec(html)![1]!
  assert.equal((await admin.post(path, { 'role-worker': 'yes', version })).headers.get('location'), `${path}?saved=yes`)
  assert.match(await (await admin.get(path)).text(), /name="role-worker"[^>]*checked/)
  assert.equal((await admin.post(path, { 'role-supervisor': 'yes', version })).status, 409)
  const audit = await database.db.selectFrom('audit').select(['person_id', 'detail']).where('what', '=', 'sign-in-changed').execute()
  assert.deepEqual(audit, [{ person_id: ids.admin, detail: { requires: 'worker' } }])
  assert.ok(!(await isIn(await signedIn('worker'))))
  const now = /name="version" value="([^"]*)"/.exec(await (await admin.get(path)).text())![1]!
  await admin.post(path, { version: now })
  assert.ok(await isIn(await signedIn('worker')))
})
