import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { person, world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { mailServer } from '../../test/mail-server.ts'
import { postOf } from '../../test/post.ts'
import { authOf, browser, letSignIn, password } from '../../test/staff.ts'
import { transact } from '../db/db.ts'
import { desk, setUpPath } from '../paths.ts'
import { deliver } from '../post/deliver.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { actorOf } from './guard.ts'
import { mintSetUpLink } from './mint-set-up-link.ts'
import { staffRoutes } from './routes.tsx'

let server: Awaited<ReturnType<typeof mailServer>>
let database: TestDatabase
let app: Hono
let id: string
let email: string
let count = 0
const { forgot, nothing } = texts.fi.account
const chosen = { 'new-password': 'sata salaista sanaa', 'new-password-again': 'sata salaista sanaa' }
const minutes = (number: number) => new Date(wednesday.getTime() + number * 60_000)

const appOf = (context: Context): Hono => {
  const made = new Hono().route('/', staffRoutes(context, authOf(context)))
  return made.get('/desk', (c) => c.text(actorOf(c).name))
}

before(async () => {
  server = await mailServer()
  database = await testDatabase({ SMTP_URL: server.url })
  await world(database.db)
  app = appOf(database.context)
})
after(async () => {
  await database.close()
  await server.close()
})
beforeEach(async () => {
  database.setNow(wednesday)
  await database.db.deleteFrom('budget').execute()
  await database.db.deleteFrom('outgoing_message').execute()
  email = `uuno${++count}@koivuranta.example`
  id = await person(database.db, 'Uuno Unohtava', { role: 'worker', language: 'sv', email })
})

const withAccount = () => letSignIn(database.context, id)
const ask = (address = email, from = app) => browser(from).post(desk.forgotPassword, { email: address })
const written = async () => (await database.db.selectFrom('outgoing_message').select(['id', 'kind', 'language', 'person_id']).where('sent_at', 'is', null).execute())
const kinds = async () => (await written()).map(({ kind }) => kind)
/** Sends what waits, and returns the path of the link in the last mail. */
async function mailed(): Promise<string> {
  for (const message of await written()) await deliver(postOf(database, server.url), message.id, { last: true })
  return /https:\/\/palaute\.example\.fi(\/desk\/set-up\/\S+)/.exec(server.mails.at(-1)?.parsed.text ?? '')![1]!
}
const askAndRead = async () => {
  await ask()
  return mailed()
}
const opens = async (link: string) => (await browser(app).get(link)).status

test('whoever forgot the password gets a link by mail, chooses another, is signed in, and everybody who was is signed out', async () => {
  await withAccount()
  const before = browser(app)
  await before.signIn(email)
  assert.ok((await (await browser(app).get(desk.signIn)).text()).includes(`href="${desk.forgotPassword}?language=fi"`))
  assert.equal((await browser(app).get(desk.forgotPassword)).status, 200)
  const answer = await ask(email.toUpperCase())
  assert.equal(`${answer.status} ${answer.headers.get('location')}`, `303 ${desk.linkAskedFor}?language=fi`)
  const html = await (await browser(app).get(answer.headers.get('location')!)).text()
  assert.ok(html.includes(forgot.askedTitle) && html.includes(nothing.newest) && !html.includes(forgot.demo))

  const link = await mailed()
  const [mail] = server.mails.slice(-1)
  assert.deepEqual(mail!.to, [email])
  assert.equal(mail!.parsed.subject, texts.sv.mail.messages['password-reset'].subject)
  assert.equal((await before.get('/desk')).status, 200, 'asking alone changes nothing')
  const uuno = browser(app)
  assert.equal((await uuno.get(link)).status, 200)
  assert.equal((await uuno.post(link, { ...chosen, 'new-password-again': 'jotain muuta' })).status, 422)
  assert.equal((await uuno.post(link, chosen)).headers.get('location'), '/desk')
  assert.equal(await (await uuno.get('/desk')).text(), 'Uuno Unohtava')
  assert.equal((await before.get('/desk')).status, 303)
  assert.equal((await browser(app).signIn(email)).status, 422)
  assert.equal((await browser(app).signIn(email, chosen['new-password'])).status, 303)
  assert.deepEqual(await kinds(), ['password-changed'], 'and the owner of the mailbox is told')
})

test('an address that is nobody\'s gets the very same answer, to the last byte, and no mail', async () => {
  await withAccount()
  const answers = await Promise.all([email, 'nobody@koivuranta.example'].map(async (address) => {
    const { status, headers } = await ask(address)
    const shown = await browser(app).get(headers.get('location')!)
    return JSON.stringify([status, [...headers], shown.status, [...shown.headers], await shown.text()])
  }))
  assert.equal(answers[0], answers[1])
  assert.deepEqual((await written()).map(({ person_id: who }) => who), [id])
})

test('the answer takes as long for an address that is nobody\'s', async () => {
  await withAccount()
  const time = async (address: string) => {
    const began = performance.now()
    await ask(address)
    return performance.now() - began
  }
  await ask('warming@koivuranta.example')
  // A machine with much else to do may be late once; what a reader could learn from is late each time.
  const seen: string[] = []
  for (let n = 0; n < 6; n++) {
    const [unknown, known] = [await time('nobody@koivuranta.example'), await time(email)]
    if (Math.min(known, unknown) > 290 && known / unknown > 0.7 && known / unknown < 1.4) return
    seen.push(`${known} ms and ${unknown} ms`)
  }
  assert.fail(seen.join(', '))
})

test('what is missing, or no address, is asked for at its field and kept', async () => {
  for (const [address, says] of [['', texts.fi.staff.signIn.missingEmail], ['uuno@', forgot.wholeAddress]] as const) {
    const response = await ask(address)
    const html = await response.text()
    assert.equal(response.status, 422)
    assert.ok(html.includes('href="#email"') && html.includes(says) && (!address || html.includes(`value="${address}"`)))
  }
})

test('the link works for an hour', async () => {
  await withAccount()
  const link = await askAndRead()
  database.setNow(minutes(59))
  assert.equal(await opens(link), 200)
  database.setNow(minutes(60))
  assert.equal(await opens(link), 404)
  const late = await browser(app).post(link, chosen)
  assert.equal(late.status, 409)
  assert.ok((await late.text()).includes(`href="${desk.forgotPassword}?language=`), 'and the page leads to a new one')
  assert.equal((await browser(app).signIn(email)).status, 303)
})

test('the link works once, also when it is used twice at once', async () => {
  await withAccount()
  const link = await askAndRead()
  const answers = await Promise.all([browser(app).post(link, chosen), browser(app).post(link, chosen)])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
  assert.equal((await browser(app).post(link, chosen)).status, 409)
})

test('a newer link kills the older one, and a password that was chosen or changed kills all', async () => {
  await withAccount()
  const sent = setUpPath(await transact(database.db, (tx) => mintSetUpLink(tx, { personId: id, now: wednesday })))
  const [older, newer] = [await askAndRead(), await askAndRead()]
  assert.deepEqual([await opens(older), await opens(newer)], [404, 200])
  assert.equal(await opens(sent), 200, 'a stranger who asks does not spoil what an administrator has sent')
  assert.equal((await browser(app).post(newer, chosen)).status, 303)
  assert.equal(await opens(sent), 404)

  const [last, uuno] = [await askAndRead(), browser(app)]
  await uuno.signIn(email, chosen['new-password'])
  const change = { 'current-password': chosen['new-password'], 'new-password': password, 'new-password-again': password }
  assert.equal((await uuno.post(desk.password, change)).status, 303)
  assert.equal(await opens(last), 404)
})

test('whoever asks and asks fills nobody\'s mailbox, and learns nothing from it', async () => {
  await withAccount()
  for (let n = 0; n < 5; n++) {
    assert.equal((await ask()).status, 303)
    await mailed()
  }
  assert.equal(server.mails.filter(({ to }) => to[0] === email).length, 3)
  const many = await Promise.all(Array.from({ length: 4 }, () => ask()))
  assert.deepEqual(many.map(({ status }) => status), [303, 303, 303, 303])
  assert.deepEqual(await written(), [])
  database.setNow(minutes(61))
  await Promise.all(Array.from({ length: 4 }, () => ask()))
  assert.equal((await written()).length, 1, 'one that waits is enough')
})

test('from one network only so many links are asked for, whosever the addresses', async () => {
  const { context } = database
  const few = appOf({ ...context, settings: { ...context.settings, BUDGET_PASSWORD_MAILS_PER_ADDRESS: 2 } })
  await Promise.all([ask('a@koivuranta.example', few), ask('b@koivuranta.example', few)])
  const response = await ask(email, few)
  const html = await response.text()
  assert.equal(response.status, 429)
  assert.ok(html.includes(forgot.tooManyTitle) && html.includes(`value="${email}"`))
  database.setNow(minutes(11))
  assert.equal((await ask(email, few)).status, 303)
})

test('who has left gets no mail, and a link from before does not let them in', async () => {
  await withAccount()
  const link = await askAndRead()
  await database.db.updateTable('person').set({ left_on: '2026-09-16' }).where('id', '=', id).execute()
  await ask()
  assert.deepEqual(await written(), [])
  assert.deepEqual([await opens(link), (await browser(app).post(link, chosen)).status], [404, 409])
})

test('who has no role today may choose a password, and is not let in', async () => {
  await withAccount()
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', id).execute()
  const [link, uuno] = [await askAndRead(), browser(app)]
  const response = await uuno.post(link, chosen)
  const { roles } = texts.sv
  assert.equal(response.status, 200)
  assert.ok((await response.text()).includes(roles.savedTitle))
  assert.equal(uuno.cookies.size, 0)
  assert.equal((await uuno.get('/desk')).status, 303)
})

test('who was given a role and has not chosen a password yet gets a link for the first one, for an hour, and nobody else does', async () => {
  await ask()
  assert.deepEqual((await written()).map(({ kind, language }) => [kind, language]), [['first-password', 'sv']])
  const link = await mailed()
  database.setNow(minutes(59))
  assert.equal((await browser(app).post(link, chosen)).status, 303)
  assert.deepEqual(await written(), [], 'a first password is no change')

  await person(database.db, 'Kaisa Kutsumaton', { email: 'kaisa@koivuranta.example' })
  await ask('kaisa@koivuranta.example')
  assert.deepEqual(await written(), [])
})

test('where no mail goes out the page says who can help, and promises nothing', async () => {
  await withAccount()
  const { SMTP_URL: _, ...settings } = database.context.settings
  const silent = appOf({ ...database.context, settings: settings as Context['settings'] })
  const shown = await browser(silent).get(desk.forgotPassword)
  const html = await shown.text()
  assert.ok(html.includes(forgot.noMail) && !html.includes('<form method="post" action="/desk/forgot'))
  const [sent, asked] = [await ask(email, silent), await browser(silent).get(desk.linkAskedFor)]
  assert.equal(sent.status, 409)
  for (const page of [await sent.text(), await asked.text()]) assert.ok(page.includes(forgot.noMail) && !page.includes(forgot.askedTitle))
  assert.deepEqual(await written(), [])

  const demonstration = appOf({ ...database.context, settings: settings as Context['settings'], demo: true })
  await ask(email, demonstration)
  assert.deepEqual(await kinds(), ['password-reset'])
  assert.ok((await (await browser(demonstration).get(desk.linkAskedFor)).text()).includes(forgot.demo))
})
