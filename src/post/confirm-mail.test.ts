// The quarterly question whether contact details are right, as mail: it goes out through a real server, its link opens the
// person's own details, and one click confirms them. A link that has become somebody else's does nothing.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { mailServer } from '../../test/mail-server.ts'
import { postOf, publicUrl } from '../../test/post.ts'
import { transact } from '../db/db.ts'
import { ask } from '../staff/reachable/ask.ts'
import { checkOf } from '../staff/reachable/checks.sql.ts'
import { texts } from '../text/texts.ts'
import { deliver, type Post } from './deliver.ts'

let database: TestDatabase
let server: Awaited<ReturnType<typeof mailServer>>
let app: ReturnType<typeof testApp>
let w: World
let administrator: string
const { confirm } = texts.fi.reachable
const email = 'veera.kanervasuo@koivuranta.example'

before(async () => {
  server = await mailServer({ refuse: () => undefined })
  database = await testDatabase({ SMTP_URL: server.url })
  w = await world(database.db)
  app = testApp(database)
  administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
})
after(async () => {
  await database.close()
  await server.close()
})
beforeEach(async () => {
  server.mails.splice(0)
  await database.asOwner('truncate contact_check, contact_link, budget')
  await database.db.deleteFrom('outgoing_message').execute()
  await database.db.updateTable('person').set({ left_on: null }).execute()
  // A few are asked a day, and whoever has never been comes first: here it is Veera's turn.
  for (const person_id of [w.coordinatorId, w.managerId, w.supervisorId]) {
    await database.db.insertInto('contact_check').values({ person_id, asked_on: '2026-09-01', confirmed_on: '2026-09-01' }).execute()
  }
})

const askAll = (mail: 'sent' | 'none' = 'sent') =>
  transact(database.db, (tx) => ask(tx, { mail, passAfterDays: 21, officesAreOpen: true }, { now: wednesday }))
const deliverAll = async (more: Partial<Post> = {}) => {
  for (const { id } of await database.db.selectFrom('outgoing_message').select('id').where('sent_at', 'is', null).orderBy('id').execute()) {
    await deliver(postOf(database, server.url, more), id, { last: false }).catch(() => {})
  }
}
const theirs = () => server.mails.filter(({ to }) => to.includes(email))
const linkIn = (text: string | undefined) => new RegExp(`${publicUrl.replaceAll('.', '\\.')}(/\\S+)`).exec(text ?? '')![1]!
const theirLink = () => linkIn(theirs().at(-1)!.parsed.text)
const confirmedOn = async () => (await checkOf(database.db, w.workerId))?.confirmedOn ?? null

test('the mail goes out, its link opens the details of its own recipient, and one click confirms, once and without signing in', async () => {
  await askAll()
  await deliverAll()
  assert.equal(theirs().length, 1)
  const { parsed } = theirs()[0]!
  assert.equal(parsed.subject, texts.fi.mail.messages['confirm-contact'].subject)
  const shown = await app.get(theirLink())
  assert.equal(shown.status, 200)
  assert.ok(shown.text.includes('Veera Kanervasuo') && shown.text.replaceAll('<wbr/>', '').includes(email) && !shown.text.includes('Hilkka Rautapuro'))
  assert.equal(await confirmedOn(), null, 'to open it confirms nothing')
  const action = /<form method="post" action="([^"]*)"/.exec(shown.text)?.[1] ?? theirLink()
  const done = await app.post(action.replaceAll('&amp;', '&'), { step: 'right' })
  assert.ok(done.text.includes(confirm.done))
  assert.equal(done.headers.getSetCookie().length, 0)
  assert.equal(await confirmedOn(), '2026-09-16')
  assert.equal((await app.get(theirLink())).status, 404)
})

test('nobody is asked where nothing can go out, or twice in a quarter', async () => {
  await askAll('none')
  assert.equal((await database.db.selectFrom('outgoing_message').select('id').execute()).length, 0)
  for (let times = 0; times < 2; times++) {
    await askAll()
    await deliverAll()
  }
  assert.deepEqual(server.mails.map(({ to }) => to), [[email]])
})

test('a mail that is sent again brings the link that works; that of the first is dead', async () => {
  await askAll()
  const { send } = postOf(database, server.url)
  // The server took it, and its word got lost on the way.
  await deliverAll({ send: async (mail) => (await send!(mail), { reason: 'ETIMEDOUT', permanent: false }) })
  await deliverAll()
  const [first, second] = theirs().map(({ parsed }) => linkIn(parsed.text))
  assert.deepEqual([(await app.get(first!)).status, (await app.get(second!)).status], [404, 200])
})

test('the link of somebody who has left shows nothing and confirms nothing', async () => {
  await askAll()
  await deliverAll()
  await database.db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', w.workerId).execute()
  const opened = await app.get(theirLink())
  assert.equal(opened.status, 404)
  assert.ok(!opened.text.includes(email))
  assert.equal((await app.post(theirLink(), { step: 'right' })).status, 409)
  assert.equal(await confirmedOn(), null)
})

test('the link in a mailbox that is no longer theirs does nothing once their address has been changed', async () => {
  await askAll()
  await deliverAll()
  const link = theirLink()
  const path = `/desk/people/${w.workerId}`
  const page = (await app.get(path, administrator)).text
  const fields = Object.fromEntries(['name', 'title-fi', 'title-sv', 'title-en', 'phone', 'version'].map((name) => [name, fieldValue(page, name)]))
  const saved = await app.post(path, { ...fields, email: 'veera.uusi@koivuranta.example', language: 'fi' }, administrator)
  assert.equal(saved.status, 303, saved.text)
  assert.equal((await app.get(link)).status, 404)
  assert.equal((await app.post(link, { step: 'right' })).status, 409)
  assert.equal(await confirmedOn(), null)
})
