// Where a recovery takes two who confirm, neither is somebody whom an administrator made up for it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { addAppAt } from '../../../test/second-factors.ts'
import { authOf, browser, letSignIn, type Browser } from '../../../test/staff.ts'
import { desk, recoveryPath } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { staffRoutes } from '../routes.tsx'

let database: TestDatabase
let people: World
let app: Hono
let ids: Record<'admin' | 'madeUp' | 'deputy', string>
const emails = new Map<string, string>()
const { recoveries } = texts.fi.secondFactors
let at = wednesday

before(async () => {
  database = await testDatabase()
  const { db } = database
  people = await world(db)
  ids = {
    admin: await person(db, 'Iiro Kaislavirta', { role: 'administrator' }), madeUp: await person(db, 'Keksitty Vahvistaja', { role: 'administrator' }),
    deputy: await person(db, 'Siru Sijaisniemi', { role: 'worker' }),
  }
  for (const id of [...Object.values(ids), people.workerId, people.coordinatorId]) emails.set(id, await letSignIn(database.context, id))
  app = new Hono().route('/', staffRoutes(database.context, authOf(database.context)))
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(at = new Date(at.getTime() + 20 * 60_000))
  await database.db.deleteFrom('auth_session').execute()
  await database.db.deleteFrom('second_factor').execute()
})

const since = (id: string, day: string) => database.db.updateTable('role_grant').set({ valid_from: day }).where('person_id', '=', id).execute()
async function signedIn(id: string): Promise<Browser> {
  const one = browser(app)
  assert.equal((await one.signIn(emails.get(id)!)).status, 303)
  return one
}
/** With a password that a second factor was shown with, or not. */
async function codeOfWorker({ proven = false } = {}): Promise<string> {
  await addAppAt(await signedIn(people.workerId), desk.secondFactors, 'Kadonnut', at)
  if (!proven) await database.db.updateTable('auth_account').set({ proven_at: null }).execute()
  const html = await (await (await signedIn(people.workerId)).post(desk.lostFactor, { step: 'ask' })).text()
  return /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(html)![0]
}
const confirm = async (by: Browser, code: string) => {
  const response = await by.post(recoveryPath(people.workerId), { code })
  return { status: response.status, location: response.headers.get('location'), html: await response.text() }
}
const isRefused = ({ status, html }: { status: number; html: string }) => status === 409 && html.includes(recoveries.refused.recent)

test('somebody whose role is younger than a week does not confirm, neither as the second nor as the first', async () => {
  await since(ids.madeUp, '2026-09-10')
  const code = await codeOfWorker()
  const [admin, madeUp] = [await signedIn(ids.admin), await signedIn(ids.madeUp)]
  assert.ok(isRefused(await confirm(madeUp, code)))
  assert.equal((await confirm(admin, code)).location, `${desk.recoveries}?done=half`)
  assert.ok(isRefused(await confirm(madeUp, code)))
  assert.equal((await confirm(await signedIn(people.coordinatorId), code)).location, `${desk.recoveries}?done=confirmed`)
})

test('after a week they do', async () => {
  await since(ids.madeUp, '2026-09-09')
  const code = await codeOfWorker()
  assert.equal((await confirm(await signedIn(ids.madeUp), code)).location, `${desk.recoveries}?done=half`)
  assert.equal((await confirm(await signedIn(ids.admin), code)).location, `${desk.recoveries}?done=confirmed`)
})

test('where one is enough, a role of today is too', async () => {
  await since(ids.madeUp, '2026-09-16')
  const code = await codeOfWorker({ proven: true })
  assert.equal((await confirm(await signedIn(ids.madeUp), code)).location, `${desk.recoveries}?done=confirmed`)
})

test('a deputy does not confirm by the role of an administrator who is away', async () => {
  const code = await codeOfWorker()
  await database.db.updateTable('person').set({ deputy_id: ids.deputy }).where('id', '=', people.coordinatorId).execute()
  await database.db.insertInto('absence').values({ person_id: people.coordinatorId, first_day: '2026-09-14', last_day: '2026-09-18' }).execute()
  const deputy = await signedIn(ids.deputy)
  await deputy.post(desk.standIn, { person: people.coordinatorId })
  assert.ok(isRefused(await confirm(deputy, code)))
})
