// How a member's way in changes: the address that they sign in with, a sign-in that they did not have, and a telephone that is another.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { mailServer } from '../../../test/mail-server.ts'
import { postOf } from '../../../test/post.ts'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { deliver } from '../../post/deliver.ts'
import { enqueueToSeats } from '../../post/outbox.sql.ts'
import { addSeat } from '../panels.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let server: Awaited<ReturnType<typeof mailServer>>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary', string>

const at = (rest = '') => panelPath(panel.id, `/members${rest}`)
const none = { 'called': '', 'email': '', 'phone': '', 'post': '', 'sign-in': 'none', 'reached': 'none', 'reminded': 'two-days', 'access': '', 'interpreter': '', 'travel': '', 'food': '', 'other': '' }
const add = (fields: Fields, cookie = cookies.secretary) => app.post(at('/new'), { ...none, ...fields }, cookie)
const seatOf = async (called: string) => (await database.db.selectFrom('panel_member').selectAll().where('called', '=', called).executeTakeFirstOrThrow())
const deliverAll = async () => {
  for (const { id } of await database.db.selectFrom('outgoing_message').select('id').where('sent_at', 'is', null).execute()) await deliver(postOf(database, server.url), id, { last: false })
}

before(async () => {
  server = await mailServer()
  database = await testDatabase({ SMTP_URL: server.url })
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  cookies = { chair: await app.signIn(panel.people.chair), secretary: await app.signIn(panel.people.secretary) }
})
after(async () => {
  await database.close()
  await server.close()
})

/** Another council has people of the same names: theirs get other addresses first. */
async function renamed() {
  for (const id of Object.values(panel.people)) await database.db.updateTable('person').set({ email: `${id}@koivuranta.example` }).where('id', '=', id).execute()
  return database.db
}

test('a member changes the address that they sign in with, by their password: old links open nothing, and mail goes to the new one', async () => {
  await add({ 'called': 'Kielo', 'email': 'kielo@esimerkki.example', 'sign-in': 'link', 'reached': 'mail' })
  server.mails.splice(0)
  await deliverAll()
  const setUp = /https:\/\/palaute\.example\.fi(\/desk\/set-up\/\S+)/.exec(server.mails[0]!.parsed.text ?? '')![1]!
  const chosen = { 'new-password': 'oikein-pitka-salasana', 'new-password-again': 'oikein-pitka-salasana' }
  const cookie = (await app.post(setUp, chosen)).headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  assert.ok((await app.get(at('/own'), cookie)).text.includes(desk.ownMail) && (await app.get(desk.account, cookie)).text.includes(desk.ownMail))
  const wanted = { 'email': 'uusi.kielo@esimerkki.example', 'current-password': 'oikein-pitka-salasana' }
  assert.equal((await app.post(desk.ownMail, { ...wanted, email: 'ei osoite' }, cookie)).status, 422)
  assert.equal((await app.post(desk.ownMail, { ...wanted, 'current-password': 'vaara-pitka-salasana' }, cookie)).status, 422)
  const { email: taken } = await database.db.selectFrom('person').select('email').where('id', '=', w.workerId).executeTakeFirstOrThrow()
  assert.equal((await app.post(desk.ownMail, { ...wanted, email: taken }, cookie)).status, 409)
  assert.equal((await app.post(desk.ownMail, wanted, cookies.secretary)).status, 404, 'of the staff an administrator does')
  await app.post(desk.forgotPassword, { email: 'kielo@esimerkki.example' })
  await deliverAll()
  const reset = /https:\/\/palaute\.example\.fi(\/desk\/set-up\/\S+)/.exec(server.mails.at(-1)!.parsed.text ?? '')![1]!
  assert.equal((await app.get(reset)).status, 200)
  assert.equal((await app.post(desk.ownMail, wanted, cookie)).status, 303)
  assert.notEqual((await app.get(reset)).status, 200, 'what was sent to the old mailbox')
  assert.equal((await app.get(at(), cookie)).status, 200, 'they go on where they are')
  for (const [email, status] of [['kielo@esimerkki.example', 422], [wanted.email, 303]] as const) assert.equal((await app.post(desk.signIn, { email, password: 'oikein-pitka-salasana' })).status, status)
  const { id } = await seatOf('Kielo')
  await transact(database.db, (tx) => enqueueToSeats(tx, [{ kind: 'seat-days', seatId: id, language: 'fi' }], new Date('2026-09-16T09:00:00Z')))
  server.mails.splice(0)
  await deliverAll()
  assert.ok(server.mails.every(({ to }) => to[0] !== 'kielo@esimerkki.example'))
})

test('the secretary changes an address, of nobody of the staff and of nobody who sits elsewhere too; without mail it becomes a name', async () => {
  const { id, person_id: personId } = await seatOf('Kielo')
  const change = (email: string, seat = id, cookie = cookies.secretary) => app.post(at(`/${seat}`), { step: 'mail', email }, cookie)
  assert.equal((await change('kielo@toinen.example', id, cookies.chair)).status, 404)
  assert.equal((await change('ei osoite')).status, 422)
  assert.equal((await change('kielo@toinen.example')).location, `${at(`/${id}`)}?done=mail-changed`)
  const mail = async () => (await database.db.selectFrom('person').select('email').where('id', '=', personId!).executeTakeFirstOrThrow()).email
  assert.equal(await mail(), 'kielo@toinen.example')
  assert.equal((await change('maarit@toinen.example', panel.seats.secretary)).status, 409)
  const { id: elsewhere } = await aPanel(await renamed(), { by: w.coordinatorId, name: { fi: 'Kolmas raati' }, second: ' Kolmas' })
  const seat = await transact(database.db, (tx) => addSeat(tx, elsewhere, { personId: personId!, called: 'K', part: 'member', fromOn: '2026-09-01' }))
  assert.equal((await change('kielo@kolmas.example')).status, 409)
  await database.db.updateTable('panel_member').set({ until_on: '2026-09-10' }).where('id', '=', seat).execute()
  assert.equal((await change('')).status, 303)
  assert.match(await mail(), /^oma-\d{6}@sign-in\.invalid$/)
  assert.equal((await seatOf('Kielo')).reached, 'none')
  const { rows } = await database.pool.query(`select detail::text, subject_id from audit where what = 'panel-members-changed'`)
  assert.ok(rows.some(({ detail }) => /address/.test(detail)) && !/kielo/i.test(JSON.stringify(rows)) && rows.every(({ subject_id: subject }) => subject !== personId))
})

test('who took part without a sign-in gets one later; a link to a telephone that is theirs no more opens nothing', async () => {
  await add({ called: 'Vanamo', phone: '040 765 4321', reached: 'phone' })
  const { id } = await seatOf('Vanamo')
  assert.equal((await app.post(at(`/${id}`), { step: 'sign-in', email: '' }, cookies.secretary)).location, `${at(`/${id}`)}?done=added-letter`)
  assert.equal((await app.post(at(`/${id}`), { step: 'sign-in', email: '' }, cookies.secretary)).status, 404, 'once')
  const letter = (await app.post(at(`/${id}/letter`), {}, cookies.secretary)).text
  const link = /\/desk\/set-up\/[\w-]+/.exec(letter.replaceAll('<wbr/>', ''))![0]
  const page = (await app.get(at(`/${id}`), cookies.secretary)).text
  const same = { ...none, called: 'Vanamo', reached: 'phone', phone: '040 765 4321' }
  assert.equal((await app.post(at(`/${id}`), { ...same, seen: fieldValue(page, 'seen') }, cookies.secretary)).status, 303)
  assert.equal((await app.get(link)).status, 200)
  const seen = fieldValue((await app.get(at(`/${id}`), cookies.secretary)).text, 'seen')
  assert.equal((await app.post(at(`/${id}`), { ...same, phone: '040 111 2222', seen }, cookies.secretary)).status, 303)
  assert.notEqual((await app.get(link)).status, 200)
})
