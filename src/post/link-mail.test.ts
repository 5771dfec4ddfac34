// Mails with a link that lets somebody choose a password: what is retried, and what a stranger may ask for.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { person, world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { mailServer } from '../../test/mail-server.ts'
import { postOf } from '../../test/post.ts'
import { transact } from '../db/db.ts'
import { desk } from '../paths.ts'
import { deliver, type Post } from './deliver.ts'
import { enqueue } from './outbox.sql.ts'

let database: TestDatabase
let server: Awaited<ReturnType<typeof mailServer>>
let app: ReturnType<typeof testApp>
let refusal: number | undefined
let id: string
const email = 'uuno@koivuranta.example'

before(async () => {
  server = await mailServer({ refuse: () => refusal })
  database = await testDatabase({ SMTP_URL: server.url })
  await world(database.db)
  app = testApp(database)
  id = await person(database.db, 'Uuno Uusi', { role: 'worker', email })
})
after(async () => {
  await database.close()
  await server.close()
})
beforeEach(async () => {
  refusal = undefined
  server.mails.splice(0)
  await database.db.deleteFrom('outgoing_message').execute()
  await database.db.deleteFrom('set_up_link').execute()
})

const sendLink = () =>
  transact(database.db, (tx) => enqueue(tx, { kind: 'set-up-link', personId: id, language: 'fi', now: database.context.now() }))
const deliverAll = async (more: Partial<Post> = {}) => {
  for (const message of await database.db.selectFrom('outgoing_message').select('id').where('sent_at', 'is', null).execute()) {
    await deliver(postOf(database, server.url, more), message.id, { last: false }).catch(() => {})
  }
}
const links = () => server.mails.map(({ parsed }) => /https:\/\/palaute\.example\.fi(\/desk\/set-up\/\S+)/.exec(parsed.text ?? '')![1]!)
const opens = async (link: string) => (await app.get(link)).status

test('a mail that is sent again with another link has another name, so that no mailbox keeps only the dead one', async () => {
  await sendLink()
  const { send } = postOf(database, server.url)
  // The server took it, and its word got lost on the way.
  await deliverAll({ send: async (mail) => (await send!(mail), { reason: 'ETIMEDOUT', permanent: false }) })
  await deliverAll()
  const [first, second] = links()
  assert.deepEqual([await opens(first!), await opens(second!)], [404, 200])
  assert.equal(new Set(server.mails.map(({ parsed }) => parsed.messageId)).size, 2)
  const name = server.mails[1]!.parsed.messageId!
  assert.ok(!name.includes(second!.slice(-20)) && /^<[0-9a-f]{32}@koivuranta\.example>$/.test(name), 'and it tells nothing of the link')
})

test('a mail without a link keeps its name, however often it is sent', async () => {
  await transact(database.db, (tx) => enqueue(tx, { kind: 'password-changed', personId: id, language: 'fi', now: wednesday }))
  const { send } = postOf(database, server.url)
  await deliverAll({ send: async (mail) => (await send!(mail), { reason: 'ETIMEDOUT', permanent: false }) })
  await deliverAll()
  assert.equal(server.mails.length, 2)
  assert.equal(new Set(server.mails.map(({ parsed }) => parsed.messageId)).size, 1)
})

test('a stranger who asks for somebody without an account spoils nothing that an administrator has sent, whatever becomes of the mail', async () => {
  await sendLink()
  await deliverAll()
  const [sent] = links()
  for (const code of [451, undefined]) {
    refusal = code
    await app.post(desk.forgotPassword, { email })
    await deliverAll()
    assert.equal(await opens(sent!), 200, String(code))
  }
  const asked = links()[1]!
  assert.equal(await opens(asked), 200)
  const lasts = await database.db.selectFrom('set_up_link').select('expires_at').where('kind', '=', 'reset').execute()
  assert.deepEqual(lasts.map(({ expires_at }) => +expires_at - +wednesday), [3_600_000])
})

test('a link that was asked for does not end one from an administrator that has less than an hour left', async () => {
  await sendLink()
  await deliverAll()
  database.setNow(new Date(+wednesday + (7 * 24 - 0.5) * 3_600_000))
  await app.post(desk.forgotPassword, { email })
  await deliverAll()
  assert.deepEqual(await Promise.all(links().map(opens)), [200, 200])
  await sendLink()
  await deliverAll()
  assert.deepEqual(await Promise.all(links().map(opens)), [404, 404, 200], 'a newer one from an administrator ends both')
  database.setNow(wednesday)
})
