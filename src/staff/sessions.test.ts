import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { authOf, browser, letSignIn, type Browser } from '../../test/staff.ts'
import { desk } from '../paths.ts'
import { plural } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import { actorOf } from './guard.ts'
import { staffRoutes } from './routes.tsx'

let database: TestDatabase
let people: World
let app: Hono
let email: string
let otherEmail: string
const { sessions: words } = texts.fi.account
const minutes = (count: number) => new Date(wednesday.getTime() + count * 60_000)

before(async () => {
  database = await testDatabase()
  people = await world(database.db)
  email = await letSignIn(database.context, people.workerId)
  otherEmail = await letSignIn(database.context, people.supervisorId)
  app = new Hono().route('/', staffRoutes(database.context, authOf(database.context)))
  app.get('/desk', (c) => c.text(actorOf(c).name))
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await database.db.deleteFrom('auth_session').execute()
})

async function signedIn(at = 0, as = email): Promise<Browser> {
  database.setNow(minutes(at))
  const one = browser(app)
  await one.signIn(as)
  return one
}
const end = (one: Browser, which: string) => one.post(desk.sessions, { end: which })
const isIn = async (one: Browser) => (await one.get('/desk')).status === 200
const pageOf = async (one: Browser, done = '') => (await one.get(`${desk.account}${done}`)).text()
/** The ids in the list that have a button, in its order. */
const listed = async (one: Browser) => [...(await pageOf(one)).matchAll(/name="end" value="([0-9a-f-]{36})"/g)].map((found) => found[1]!)
const idsOf = async (as: string) =>
  (await database.db.selectFrom('auth_session').innerJoin('auth_user', 'auth_user.id', 'user_id').select('auth_session.id').where('email', '=', as)
    .orderBy('auth_session.created_at').execute()).map(({ id }) => id)

test('the list shows when each session was begun and last used, this one first and marked, the others from the newest on', async () => {
  const [first] = [await signedIn(), await signedIn(10), await signedIn(20)]
  database.setNow(minutes(30))
  const html = await pageOf(first)
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  assert.match(text, /Kirjauduit 16\.9\.2026 klo 12\.00 16\.9\.2026 klo 12\.30 Käytät tätä nyt Kirjauduit 16\.9\.2026 klo 12\.20 16\.9\.2026 klo 12\.20 Kirjaa ulos Kirjauduit 16\.9\.2026 klo 12\.10/)
  const [, second, third] = await idsOf(email)
  assert.deepEqual(await listed(first), [third, second])
  assert.ok(html.includes('aria-label="Kirjaa ulos: kirjauduttu 16.9.2026 klo 12.20"'))
  assert.ok(html.includes(words.lede) && html.includes(words.endOthers) && html.includes(words.endAll))
})

test('sessions that have ended, and those of others, are not in the list; alone there is nothing to end', async () => {
  await signedIn(0)
  await signedIn(30, otherEmail)
  const later = await signedIn(60)
  assert.deepEqual(await listed(later), [])
  const html = await pageOf(later)
  assert.ok(html.includes(words.onlyHere) && !html.includes(words.endAll))
})

test('of very many the newest are listed, and how many more there are is said', async () => {
  const first = await signedIn()
  const { user_id } = await database.db.selectFrom('auth_session').select('user_id').executeTakeFirstOrThrow()
  for (let n = 1; n <= 25; n++) {
    const at = minutes(n / 10)
    await database.db.insertInto('auth_session').values({ token: `t${n}`, user_id, created_at: at, updated_at: at, expires_at: minutes(720) }).execute()
  }
  assert.equal((await listed(first)).length, 19)
  assert.ok((await pageOf(first)).includes(plural(words.more, 6, 'fi')))
})

test('whoever ends one session has made it a stranger on its next request, and ending it again changes nothing', async () => {
  const [here, lost, other] = [await signedIn(), await signedIn(1), await signedIn(2)]
  const [, id] = await idsOf(email)
  const first = await end(here, id!)
  assert.equal(`${first.status} ${first.headers.get('location')}`, `303 ${desk.account}?done=session-ended`)
  assert.ok((await pageOf(here, '?done=session-ended')).includes(words.ended))
  const next = await lost.get('/desk')
  assert.equal(next.headers.get('location'), '/desk/sign-in?next=%2Fdesk')
  assert.equal(lost.cookies.size, 0)
  assert.equal((await end(here, id!)).headers.get('location'), `${desk.account}?done=session-not-there`)
  assert.deepEqual([await isIn(here), await isIn(other)], [true, true])
})

test('nobody ends a session of somebody else, and is not told whether there is one', async () => {
  const [here, theirs] = [await signedIn(), await signedIn(0, otherEmail)]
  const [id] = await idsOf(otherEmail)
  for (const which of [id!, crypto.randomUUID()]) {
    assert.equal((await end(here, which)).headers.get('location'), `${desk.account}?done=session-not-there`)
  }
  for (const which of ['others', 'everywhere']) await end(here, which)
  assert.equal(await isIn(theirs), true)
  const again = await signedIn()
  for (const which of ['', 'all', '%', `${id}' or true`]) assert.equal((await end(again, which)).status, 404, which)
  assert.deepEqual([await isIn(theirs), await isIn(again)], [true, true])
})

test('whoever signs out on all other devices stays signed in here, however often it is pressed', async () => {
  const [here, ...others] = [await signedIn(), await signedIn(1), await signedIn(2)]
  for (let n = 0; n < 2; n++) assert.equal((await end(here, 'others')).headers.get('location'), `${desk.account}?done=others-ended`)
  assert.ok((await pageOf(here, '?done=others-ended')).includes(words.othersEnded))
  assert.deepEqual(await Promise.all(others.map(isIn)), [false, false])
})

test('whoever signs out everywhere is signed out here too, and is told so', async () => {
  const [here, other] = [await signedIn(), await signedIn(1)]
  const stale = new Map(here.cookies)
  const response = await end(here, 'everywhere')
  assert.equal(`${response.status} ${response.headers.get('location')}`, `303 ${desk.signIn}?language=fi&done=everywhere`)
  assert.equal(here.cookies.size, 0)
  assert.ok((await (await here.get(response.headers.get('location')!)).text()).includes(words.everywhereTitle))
  for (const [name, value] of stale) here.cookies.set(name, value)
  assert.deepEqual([await isIn(here), await isIn(other)], [false, false])
  assert.equal((await database.db.selectFrom('auth_session').selectAll().execute()).length, 0)
})

test('whoever ends the session at hand by its id is signed out as by the button', async () => {
  const here = await signedIn()
  const [id] = await idsOf(email)
  assert.equal((await end(here, id!)).headers.get('location'), desk.signIn)
  assert.equal(here.cookies.size, 0)
})

test('whoever signs in anew in a browser leaves nothing behind there that whoever has its old cookie could go on with', async () => {
  const [one, thief] = [await signedIn(), browser(app)]
  for (const [name, value] of one.cookies) thief.cookies.set(name, value)
  assert.ok(await isIn(thief))
  assert.equal((await one.signIn(otherEmail)).status, 303)
  assert.deepEqual([await isIn(one), await isIn(thief), (await idsOf(email)).length, (await idsOf(otherEmail)).length], [true, false, 0, 1])
})

test('an administrator signs somebody out everywhere: nobody else does, they may come in again, and the audit says who did it', async () => {
  const adminEmail = await letSignIn(database.context, await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  const [lost, colleague, admin] = [await signedIn(), await signedIn(0, otherEmail), await signedIn(0, adminEmail)]
  const path = `/desk/people/${people.workerId}`
  assert.equal((await colleague.post(`${path}/signed-out`)).status, 404)
  assert.ok(await isIn(lost))
  assert.ok((await (await admin.get(path)).text()).includes(texts.fi.staff.person.signOut))
  assert.equal((await admin.post(`${path}/signed-out`)).headers.get('location'), `${path}?done=signed-out`)
  assert.deepEqual([await isIn(lost), await isIn(colleague), await isIn(admin), await isIn(await signedIn())], [false, true, true, true])
  const told = await database.db.selectFrom('audit').select(['subject_id', 'detail']).where('what', '=', 'signed-out').where('subject_id', 'is not', null).execute()
  assert.deepEqual(told, [{ subject_id: people.workerId, detail: { sessions: 'everywhere' } }])
})

test('a stranger ends nothing', async () => {
  const here = await signedIn()
  const [id] = await idsOf(email)
  for (const which of [id!, 'others', 'everywhere']) assert.equal((await end(browser(app), which)).status, 401)
  assert.equal(await isIn(here), true)
})
