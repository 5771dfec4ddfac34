// A client changes the address that they sign in with: nobody learns by it whether somebody is known, and nothing changes before the mailbox answers.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, password, testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { mailServer } from '../../../test/mail-server.ts'
import { postOf, publicUrl } from '../../../test/post.ts'
import { letSignIn } from '../../../test/staff.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { deliver } from '../../post/deliver.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { texts } from '../../text/texts.ts'
import { mintSetUpLink } from '../mint-set-up-link.ts'
import { letClientGo } from '../take-in-client.ts'
import { tidySignIns } from '../tidy-sign-ins.ts'
import { askForChange } from './ask.ts'

const { ownMail: words } = texts.fi.panelPeople
let database: TestDatabase
let app: ReturnType<typeof testApp>
let server: Awaited<ReturnType<typeof mailServer>>
let w: World
let member: string
let administrator: string
let cookie: string

before(async () => {
  server = await mailServer()
  database = await testDatabase({ SMTP_URL: server.url, BUDGET_SIGN_INS_PER_ADDRESS: 0 })
  app = testApp(database)
  w = await world(database.db)
  member = (await aPanel(database.db, { by: w.coordinatorId })).people.member
  await database.db.updateTable('person').set({ not_staff: true, email: 'aila@esimerkki.example' }).where('id', '=', member).execute()
  await letSignIn(database.context, w.workerId)
  administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  cookie = await app.signIn(member)
})
after(async () => {
  await database.close()
  await server.close()
})
beforeEach(async () => {
  database.setNow(wednesday)
  server.mails.splice(0)
  await database.db.deleteFrom('outgoing_message').execute()
  await database.db.deleteFrom('address_change').execute()
})

const ask = (email: string, fields = {}) => app.post(desk.ownMail, { email, 'current-password': password, ...fields }, cookie)
const emailNow = async (id = member) => (await database.db.selectFrom('person').select('email').where('id', '=', id).executeTakeFirstOrThrow()).email
const deliverAll = async () => {
  for (const { id } of await database.db.selectFrom('outgoing_message').select('id').where('sent_at', 'is', null).execute()) await deliver(postOf(database, server.url), id, { last: false })
}
const linkIn = (n = -1) => new RegExp(`${publicUrl.replaceAll('.', '\\.')}(/desk/account/mail/\\S+)`).exec(server.mails.at(n)?.parsed.text ?? '')?.[1]
const open = (link: string, as = cookie) => app.get(link, as)
const press = (link: string, as = cookie) => app.post(link, {}, as)
const askedFor = async (email: string) => {
  assert.equal((await ask(email)).location, `${desk.ownMail}?done=asked`)
  await deliverAll()
  return linkIn()!
}

test('the new address gets a mail; to open its link changes nothing, its button changes the address once, and what went to the old mailbox is dead', async () => {
  const reset = await transact(database.db, (tx) => mintSetUpLink(tx, { personId: member, now: wednesday }))
  const link = await askedFor('aila.uusi@esimerkki.example')
  assert.deepEqual(server.mails.map(({ to }) => to), [['aila.uusi@esimerkki.example']], 'and the old mailbox hears nothing')
  assert.ok(!server.mails[0]!.parsed.text!.includes('aila@esimerkki.example') && !server.mails[0]!.parsed.text!.includes('raati'))
  for (let times = 0; times < 2; times++) {
    const shown = await open(link)
    assert.ok(shown.status === 200 && shown.text.includes('aila.uusi@esimerkki.example') && !shown.text.includes('aila@esimerkki.example'))
  }
  assert.equal(await emailNow(), 'aila@esimerkki.example')
  const done = await press(link)
  assert.ok(done.status === 200 && done.text.includes(words.confirm.doneTitle))
  assert.deepEqual([(await press(link)).status, (await open(link)).status], [409, 404])
  assert.notEqual((await app.get(`/desk/set-up/${reset}`)).status, 200)
  assert.equal((await app.get(desk.ownMail, cookie)).status, 200, 'they go on where they are')
  for (const [email, status] of [['aila@esimerkki.example', 422], ['aila.uusi@esimerkki.example', 303]] as const) assert.equal((await app.post(desk.signIn, { email, password })).status, status)
  assert.equal((await database.db.selectFrom('outgoing_message').select('id').execute()).length, 1, 'nothing more is sent to anybody')
  await askedFor('aila@esimerkki.example').then((back) => press(back))
})

test('the link is good for whoever asked, signed in: nobody gives another person’s sign-in their own address, nor uses the link up', async () => {
  const other = await person(database.db, 'Onni Toinen', { role: 'council', email: 'onni@esimerkki.example' })
  await database.db.updateTable('person').set({ not_staff: true }).where('id', '=', other).execute()
  const [link, theirs] = [await askedFor('vahvistamatta@esimerkki.example'), await app.signIn(other)]
  const stranger = await open(link, '')
  assert.equal(stranger.location, `${desk.signIn}?${new URLSearchParams({ next: link })}`, 'who no longer reads the former mailbox has their password still')
  for (const [as, statuses] of [['', [303, 401]], [theirs, [404, 409]], [administrator, [404, 404]]] as const) {
    const [shown, pressed] = [await open(link, as), await press(link, as)]
    assert.deepEqual([shown.status, pressed.status], statuses)
    assert.ok(!(shown.text + pressed.text).includes('vahvistamatta@'))
  }
  assert.deepEqual([await emailNow(), await emailNow(other)], ['aila@esimerkki.example', 'onni@esimerkki.example'])
  assert.equal((await press(link)).status, 200)
  await press(await askedFor('aila@esimerkki.example'))
})

test('whoever is known by an address, the page says the same, the list of mails shows the same, and a mail tells its mailbox that nothing happens', async () => {
  const known = await emailNow(w.workerId)
  const seen = []
  for (const email of ['ei.kenenkaan@esimerkki.example', known]) {
    await database.db.deleteFrom('outgoing_message').execute()
    const { status, location } = await ask(email)
    const { text } = await app.get(`${desk.ownMail}?done=asked`, cookie)
    assert.ok(text.includes(words.asked))
    await deliverAll()
    const list = (await app.get(desk.mail, administrator)).text
    assert.ok(!list.includes(email) && list.includes(texts.fi.mailDesk.kinds['address-change']) && list.includes(texts.fi.panelPeople.inMail) && !list.includes('Aila'))
    seen.push([status, location, text, list.replaceAll(/[\da-f-]{36}/g, '')])
  }
  assert.deepEqual(seen[0], seen[1])
  const { to, parsed } = server.mails[1]!
  assert.ok(to[0] === known && parsed.text!.replaceAll('\n', ' ').includes(words.mail.knownYou) && linkIn() === undefined)
  assert.equal(parsed.subject, server.mails[0]!.parsed.subject)
  assert.equal(await emailNow(), 'aila@esimerkki.example')
})

test('it takes the password, an address that is another, and of the staff an administrator', async () => {
  assert.equal((await ask('ei osoite')).status, 422)
  assert.equal((await ask('oma-123456@sign-in.invalid')).status, 422)
  assert.ok((await ask('Aila@esimerkki.example')).text.includes(words.same))
  assert.equal((await ask('uusi@esimerkki.example', { 'current-password': 'vaara-pitka-salasana' })).status, 422)
  assert.equal((await app.post(desk.ownMail, { email: 'uusi@esimerkki.example', 'current-password': password }, administrator)).status, 404)
  assert.equal((await database.db.selectFrom('address_change').selectAll().execute()).length, 0)
})

test('three messages go out in a day, and the token is kept as a hash alone', async () => {
  for (const n of [1, 2, 3]) await askedFor(`osoite${n}@esimerkki.example`)
  const refused = await ask('osoite4@esimerkki.example')
  assert.ok(refused.status === 429 && refused.text.includes(words.enough))
  assert.equal(server.mails.length, 3)
  const rows = await database.db.selectFrom('address_change').selectAll().execute()
  assert.ok(rows[0]!.token_hash && !JSON.stringify(rows).includes(linkIn()!.split('/').at(-1)!))
})

test('what was asked for is forgotten once they are let go, and its mail goes to nobody', async () => {
  const going = await person(database.db, 'Lempi Lähtevä', { role: 'council', email: 'lempi@esimerkki.example' })
  await database.db.updateTable('person').set({ not_staff: true }).where('id', '=', going).execute()
  await transact(database.db, (tx) => askForChange(tx, { id: going, language: 'fi' }, 'viimeinen@esimerkki.example', wednesday))
  await transact(database.db, (tx) => letClientGo(tx, going, { by: { personId: going }, now: wednesday }))
  assert.equal((await database.db.selectFrom('address_change').selectAll().execute()).length, 0)
  await deliverAll()
  assert.deepEqual([server.mails.length, (await database.db.selectFrom('outgoing_message').select('id').execute()).length], [0, 0])
})

test('the address of somebody who has left the staff is free, and who comes back afterwards needs another', async () => {
  const email = 'lauri.lahtenyt@esimerkki.example'
  const left = await person(database.db, 'Lauri Lähtenyt', { role: 'worker', email })
  await letSignIn(database.context, left)
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', left).execute()
  assert.equal((await press(await askedFor(email))).status, 200)
  assert.equal((await app.post(desk.signIn, { email, password })).status, 303)
  assert.equal(await emailNow(left), email, 'on their own page it stands as it did')
  const theirs = (await app.get(`/desk/people/${left}`, administrator)).text
  const fields = Object.fromEntries(['name', 'title-fi', 'title-sv', 'title-en', 'version'].map((name) => [name, fieldValue(theirs, name)]))
  assert.equal((await app.post(`/desk/people/${left}`, { ...fields, email, phone: '040 123 4567', language: 'fi' }, administrator)).status, 303, 'who corrects it does not learn whose the address is')
  const back = await app.post(`/desk/people/${left}/back`, {}, administrator)
  assert.ok(back.status === 409 && back.text.includes(texts.fi.staff.person.problems.emailTaken))
  await database.db.deleteFrom('outgoing_message').execute()
  await press(await askedFor('aila@esimerkki.example'))
  assert.equal((await app.post(`/desk/people/${left}/back`, {}, administrator)).status, 303)
  const accounts = await database.db.selectFrom('auth_user as u').innerJoin('person as p', 'p.account_id', 'u.id').select('u.email').where('p.id', '=', left).execute()
  assert.deepEqual(accounts, [{ email }], 'and signs in with it again')
})

test('homework of a council that reaches somebody of the staff names nobody on the list of mails', async () => {
  await transact(database.db, (tx) => enqueue(tx, { kind: 'council-homework', personId: w.workerId, language: 'fi', now: wednesday }))
  const list = (await app.get(desk.mail, administrator)).text
  assert.ok(list.includes(texts.fi.mailDesk.kinds['council-homework']) && list.includes(texts.fi.panelPeople.inMail) && !list.includes('Kanervasuo'))
})

test('where no mail goes out, the page says whom to ask', async () => {
  const silent = testApp({ ...database, context: { ...database.context, settings: { ...database.context.settings, SMTP_URL: undefined } } } as TestDatabase)
  const shown = await silent.get(desk.ownMail, cookie)
  assert.ok(shown.text.includes(words.noMail) && !shown.text.includes('name="email"'))
  assert.equal((await silent.post(desk.ownMail, { email: 'uusi@esimerkki.example', 'current-password': password }, cookie)).status, 409)
})

test('a link lasts a day, a newer one ends it, and an address that became somebody else’s meanwhile stays theirs', async () => {
  const first = await askedFor('eka@esimerkki.example')
  const second = await askedFor('toka@esimerkki.example')
  assert.deepEqual([(await open(first)).status, (await open(second)).status], [404, 200])
  await person(database.db, 'Tilda Ehtinyt', { role: 'worker', email: 'Toka@esimerkki.example' })
  assert.equal((await press(second)).status, 409)
  const third = await askedFor('kolmas@esimerkki.example')
  database.setNow(new Date(+wednesday + 24 * 3_600_000))
  const later = (await app.post(desk.signIn, { email: 'aila@esimerkki.example', password })).headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  assert.deepEqual([(await open(third, later)).status, (await press(third, later)).status], [404, 409])
  await transact(database.db, (tx) => tidySignIns(tx, database.context.settings, { now: database.context.now() }))
  assert.equal((await database.db.selectFrom('address_change').selectAll().execute()).length, 0)
  assert.equal(await emailNow(), 'aila@esimerkki.example')
})
