// Into the identified room and out of it, with a real broker: who gets in, what is kept of them, where their cookie goes, and when it is over.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import type { TestProvider } from '../../test/provider.ts'
import { aino, brokerForTests, eero, roomApp } from '../../test/room.ts'
import { withSettings } from '../../test/single.ts'
import { sweep } from '../db/sweeps.ts'
import { publicPages } from '../public-pages.ts'
import { to, type PublicPage } from '../paths.ts'
import { languages } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { roomSweeps } from './sweeps.ts'

let database: TestDatabase
let broker: TestProvider
let it: ReturnType<typeof roomApp>
const words = texts.fi.records

before(async () => {
  database = await testDatabase()
  broker = await brokerForTests()
  await world(database.db)
  it = roomApp(database, broker)
})
after(async () => {
  await broker.close()
  await database.close()
})
beforeEach(async () => {
  database.setNow(wednesday)
  broker.state.says = 'yes'
  broker.state.alters = null
  await database.room.deleteFrom('room_session').execute()
})

const rows = () => database.room.selectFrom('room_session').selectAll().execute()
const home = to('records', 'fi')

test('whoever signs in strongly is met by name, and nothing of them stands readable in the database', async () => {
  const { who, status, location } = await it.enter(aino)
  assert.equal(`${status} ${location}`, `303 ${home}`)
  assert.match(await (await who.get(home)).text(), /Olet tunnistautunut: Aino Haapakoski/)
  const [session, ...more] = await rows()
  assert.equal(more.length, 0)
  const kept = Buffer.concat([session!.token_hash, session!.ciphertext]).toString('latin1')
  for (const secret of ['Aino', '010170', 'aino-1', [...who.cookies.values()][0]!]) assert.ok(!kept.includes(secret), secret)
  assert.deepEqual(await database.room.selectFrom('room_attempt').selectAll().execute(), [])
})

test('the cookie goes to the room in each language and to no page on which anything is told without a name', async () => {
  const { cookies } = await it.enter(aino)
  const own = cookies.filter((line) => line.startsWith('vastakaiku.own_records='))
  const paths = own.map((line) => /Path=([^;]+)/.exec(line)![1]!)
  assert.deepEqual(paths, ['/fi/omat-tiedot', '/sv/egna-uppgifter', '/en/own-records'])
  for (const line of own) assert.match(line, /HttpOnly; SameSite=Lax/)
  const covered = (path: string) => paths.some((one) => path === one || path.startsWith(`${one}/`))
  for (const name of Object.keys(publicPages) as PublicPage[]) {
    for (const language of languages) assert.equal(covered(to(name, language)), name.startsWith('records'), `${name} ${language}`)
  }
  for (const other of ['/desk', '/api/v1/feedback', '/open311/v2', '/kiosk', '/q']) assert.ok(!covered(other))
})

test('over TLS the cookies are for TLS only', async () => {
  const secure = roomApp(database, broker, { PUBLIC_URL: 'https://palaute.example.fi' })
  const answer = await secure.post(to('recordsSignOut', 'fi'), {})
  for (const line of answer.headers.getSetCookie()) assert.match(line, /^__Secure-vastakaiku\.own_records=;.*; Secure/)
})

test('the session of the room opens nothing at the desk, and one of the desk nothing in the room', async () => {
  const { who } = await it.enter(aino)
  assert.equal((await who.get('/desk/records')).status, 303, 'to the sign-in of the staff')
  const { id } = await database.db.selectFrom('person').select('id').where('name', '=', 'Hilkka Rautapuro').executeTakeFirstOrThrow()
  const staff = await it.signIn(id)
  assert.equal((await it.get(to('recordsNew', 'fi'), staff)).location, `${home}?said=over`)
})

test('it is over after a quarter of an hour without a click, and after two hours in any case', async () => {
  const { who } = await it.enter(aino)
  const after = (minutes: number) => database.setNow(new Date(wednesday.getTime() + minutes * 60_000))
  for (const minutes of [14, 28, 42, 56, 70, 84, 98, 112]) {
    after(minutes)
    assert.equal((await who.get(to('recordsNew', 'fi'))).status, 200, String(minutes))
  }
  after(121)
  assert.equal((await who.get(to('recordsNew', 'fi'))).status, 303)
  database.setNow(wednesday)
  const { who: other } = await it.enter(eero)
  after(16)
  const answer = await other.get(to('recordsNew', 'fi'))
  assert.equal(answer.headers.get('location'), `${home}?said=over`)
  assert.ok((await (await other.get(`${home}?said=over`)).text()).includes(words.over))
  for (const one of roomSweeps({ idleMinutes: 15 })) await sweep(database.room, one, new Date(wednesday.getTime() + 200 * 60_000))
  assert.deepEqual((await rows()).length, 0)
})

test('whoever signs out is out, also with the cookie of before', async () => {
  const { who } = await it.enter(aino)
  const [[name, token] = ['', '']] = [...who.cookies]
  assert.equal((await who.post(to('recordsSignOut', 'fi'))).headers.get('location'), `${home}?said=signed-out`)
  assert.equal((await it.get(to('recordsNew', 'fi'), `${name}=${token}`)).status, 303)
  assert.deepEqual(await rows(), [])
})

test('who signs in after another in the same browser ends the session of the other', async () => {
  const { who } = await it.enter(aino)
  await it.enter(eero, who)
  assert.match(await (await who.get(home)).text(), /Eero Niittylahti/)
  assert.equal((await rows()).length, 1)
})

test('what goes wrong is told, and nobody is let in by it', async () => {
  broker.state.says = 'no'
  const denied = await it.enter(aino)
  assert.equal(denied.status, 403)
  assert.ok(denied.text.includes(words.trouble.denied.title))
  broker.state.says = 'yes'
  const nameless = await it.enter({ sub: 'x' })
  assert.equal(nameless.status, 403)
  assert.ok(nameless.text.includes(words.trouble['no-name'].title))
  const altered = { ...aino, sub: 'aino-3' }
  broker.state.alters = (said) => ({ ...said, sub: 'eero-2' })
  const forged = await it.enter(altered)
  assert.equal(forged.status, 403)
  assert.ok(forged.text.includes(words.trouble['not-believed'].title))
  broker.state.alters = null
  const who = it.newBrowser()
  broker.knows(aino)
  const back = await it.goThere(who)
  assert.equal((await it.newBrowser().get(back)).status, 400, 'in another browser')
  assert.equal((await who.get(back)).status, 303)
  assert.deepEqual((await rows()).length, 1)
})

test('where the setting asks for a strength the broker must have said it', async () => {
  const strict = roomApp(database, broker, { RECORDS_OIDC_ACR: 'substantial high' })
  assert.equal((await strict.enter({ ...aino, sub: 'weak', acr: 'low' })).status, 403)
  assert.equal((await strict.enter({ ...aino, sub: 'unsaid' })).status, 403)
  assert.equal((await strict.enter({ ...aino, sub: 'strong', acr: 'high' })).status, 303)
})

test('another site cannot begin it, and somebody who tries too often waits', async () => {
  const from = await it.request(to('recordsSignIn', 'fi'), { headers: { 'sec-fetch-site': 'cross-site' } })
  assert.equal(from.location, home)
  const few = roomApp(database, broker, { BUDGET_SIGN_INS_PER_ADDRESS: 1 })
  assert.equal((await few.get(to('recordsSignIn', 'fi'))).status, 303)
  assert.equal((await few.get(to('recordsSignIn', 'fi'))).status, 429)
})

test('without a broker the room says how else to ask, in each language, and lets nobody in', async () => {
  const closed = testApp(withSettings(database, {}))
  for (const language of languages) {
    const { text, status } = await closed.get(to('records', language))
    assert.equal(status, 200)
    const { closed: said, other } = texts[language].records
    assert.ok(text.includes(said.title) && text.includes(other.paper) && !text.includes(`href="${to('recordsSignIn', language)}"`), language)
  }
  assert.equal((await closed.get(to('recordsSignIn', 'fi'))).location, home)
  assert.equal((await closed.post(to('recordsSignIn', 'fi'), { as: 'aino' })).status, 404)
  assert.equal((await closed.get('/fi/omat-tiedot/paluu?code=x&state=y')).status, 404)
  assert.equal((await closed.get(to('recordsPaper', 'sv'))).status, 200)
})
