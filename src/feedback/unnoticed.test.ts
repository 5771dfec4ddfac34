// A handler who does not learn that something waits: their address refuses mail for good, or they never chose a password.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { mailServer } from '../../test/mail-server.ts'
import { postOf } from '../../test/post.ts'
import { deliver } from '../post/deliver.ts'
import { texts } from '../text/texts.ts'
import { fill } from '../text/fill.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let coordinator: string
let administrator: string
let server: Awaited<ReturnType<typeof mailServer>>
const refused = new Set<string>()

before(async () => {
  server = await mailServer({ refuse: (to) => (refused.has(to) ? 550 : undefined) })
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, SMTP_URL: server.url })
  w = await world(database.db)
  it = giver(database)
  coordinator = await it.app.signIn(w.coordinatorId)
  administrator = await it.app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  for (const id of [w.managerId, w.supervisorId]) await it.app.signIn(id)
})
after(async () => {
  await database.close()
  await server.close()
})

const { overview } = texts.fi.directory
const seen = async (path: string, cookie: string) => (await it.app.get(path, cookie)).text
const inSight = async (id: string) => (await seen('/desk/cases?view=mine', coordinator)).includes(id)
const now = () => database.context.now()
const sendMail = async () => {
  const waiting = await database.db.selectFrom('outgoing_message').select('id').where('sent_at', 'is', null).where('failed_at', 'is', null).execute()
  for (const { id } of waiting) await deliver(postOf(database, server.url), id, { last: false })
}
async function give() {
  await it.send({ service: w.serviceId, unit: w.unitId })
  const one = await database.db.selectFrom('feedback_case').select(['id', 'handler_id']).orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  assert.equal(one.handler_id, w.workerId)
  return one.id
}
const passMinutes = (minutes: number) => database.setNow(new Date(now().getTime() + minutes * 60_000))

test('what waits for a handler who never chose a password is in the coordinator’s own list, and the directory says who it is', async () => {
  const id = await give()
  await sendMail()
  assert.equal(server.mails.length, 1, 'the notice itself goes out')
  assert.equal(await inSight(id), true)
  for (const cookie of [coordinator, administrator]) {
    const page = await seen('/desk/directory', cookie)
    assert.ok(page.includes(overview.unreached) && page.includes(fill(overview.noAccount, { name: 'Veera Kanervasuo' })))
    assert.ok(!page.includes(fill(overview.noAccount, { name: 'Hilkka Rautapuro' })))
  }
  await it.app.signIn(w.workerId)
  assert.equal(await inSight(id), false)
  assert.ok(!(await seen('/desk/directory', coordinator)).includes(overview.unreached))
})

test('what waits for a handler whose address refuses mail is in the coordinator’s own list until they have looked, and at the page of mail', async () => {
  refused.add('veera.kanervasuo@koivuranta.example')
  passMinutes(5)
  const id = await give()
  assert.equal(await inSight(id), false, 'while the notice is under way nothing is wrong')
  await sendMail()
  assert.equal(await inSight(id), true)
  for (const cookie of [coordinator, administrator]) {
    assert.match(await seen('/desk/mail?state=failed', cookie), /Veera Kanervasuo.*550 EENVELOPE/s)
    assert.ok((await seen('/desk/directory', cookie)).includes(fill(overview.mailFails, { name: 'Veera Kanervasuo' })))
  }

  passMinutes(5)
  const { email } = await database.db.selectFrom('person').select('email').where('id', '=', w.workerId).executeTakeFirstOrThrow()
  const signedIn = await it.app.post('/desk/sign-in', { email, password: 'oikein-pitka-salasana' })
  const worker = signedIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
  assert.equal((await it.app.get(`/desk/cases/${id}`, worker)).status, 200)
  assert.equal(await inSight(id), false)

  // The address is put right: the notice goes out, and nothing is said any more.
  refused.clear()
  passMinutes(5)
  const again = fieldValue(await seen('/desk/mail?state=failed', administrator), 'again')
  assert.equal((await it.app.post('/desk/mail', { again }, administrator)).status, 303)
  await sendMail()
  assert.ok(!(await seen('/desk/directory', coordinator)).includes(overview.unreached))
})
