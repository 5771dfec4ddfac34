import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { Hono } from 'hono'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { authOf, browser, letSignIn, type Browser } from '../../test/staff.ts'
import { transact } from '../db/db.ts'
import { putContact } from '../feedback/contact.sql.ts'
import { sealContact } from '../feedback/contact.ts'
import { newCaseKey, wrapCaseKey } from '../privacy/sealing.ts'
import { staffRoutes } from '../staff/routes.tsx'
import type { Context } from '../web/context.ts'
import { postDeskRoutes } from './desk.tsx'

describe('the page of mail', () => {
  let database: TestDatabase
  let people: World
  let coordinator: Browser
  let demonstration: Browser
  let caseId: string
  let email: string

  before(async () => {
    database = await testDatabase()
    people = await world(database.db)
    caseId = await caseWithContact(database, 'aino@posti.example')
    email = await letSignIn(database.context, people.coordinatorId)
    coordinator = await signedIn(database.context, email)
    demonstration = await signedIn({ ...database.context, demo: true }, email)
  })
  after(() => database.close())
  beforeEach(() => database.db.deleteFrom('outgoing_message').execute())

  const message = async (more: object = {}) =>
    (await database.db.insertInto('outgoing_message')
      .values({ kind: 'answer-waits', case_id: caseId, language: 'sv', created_at: database.context.now(), ...more })
      .returning('id').executeTakeFirstOrThrow()).id
  const textOf = async (response: Response) => (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

  it('says by which way SMS go out and come in, or that there is none', async () => {
    assert.match(await textOf(await coordinator.get('/desk/mail')), /Tekstiviestit Ne eivät lähde: .* Niitä ei saavu/)
    const withSms = await signedIn({ ...database.context, settings: { ...database.context.settings, SMPP_URL: 'smpps://a:b@sms.example.fi:3550', SMS_HOURS: '9-18' } }, email)
    assert.match(await textOf(await withSms.get('/desk/mail')), /viestikeskuksen kautta \(SMPP\).*lähtee vain klo 9\.00–18\.00.*PALAUTE, RESPONS, FEEDBACK/)
    assert.match(await textOf(await demonstration.get('/desk/mail')), /ne näkyvät vain täällä/)
  })

  it('says when there is none', async () => {
    const response = await coordinator.get('/desk/mail')
    assert.equal(response.status, 200)
    assert.match(await textOf(response), /Ei viestejä/)
  })

  it('shows what waits, failed and was sent, each with its count, and no address', async () => {
    await message()
    await message({ failed_at: database.context.now(), attempts: 1, last_error: '550 EENVELOPE' })
    await message({ sent_at: database.context.now(), kind: 'feedback-arrived', person_id: people.workerId })
    const text = await textOf(await coordinator.get('/desk/mail'))
    assert.match(text, /Kaikki 3 Odottaa 1 Epäonnistui 1 Lähetetty 1/)
    assert.match(text, /Veera Kanervasuo/)
    assert.match(text, /Palautteen antaja/)
    assert.match(text, /ei hyväksynyt osoitetta.*Koodi: 550 EENVELOPE\. Yksi yritys/)
    assert.doesNotMatch(text, /@/)
    const failed = await textOf(await coordinator.get('/desk/mail?state=failed'))
    assert.doesNotMatch(failed, /Veera/)
  })

  it('shows fifty at a time, and the last page for one that is beyond', async () => {
    await message()
    for (let i = 0; i < 50; i++) await message({ sent_at: database.context.now() })
    const rowsOf = async (path: string) => (await (await coordinator.get(path)).text()).split('<tr>').length - 2
    assert.equal(await rowsOf('/desk/mail'), 50)
    assert.equal(await rowsOf('/desk/mail?page=2'), 1)
    assert.equal(await rowsOf('/desk/mail?page=99'), 1)
    assert.equal(await rowsOf('/desk/mail?state=waiting&page=99'), 1)
  })

  it('sends a failed message again, and says so when somebody already did', async () => {
    const id = await message({ failed_at: database.context.now(), last_error: 'no-recipient' })
    const first = await coordinator.post('/desk/mail', { again: id })
    assert.equal(first.status, 303)
    assert.match(await textOf(await coordinator.get(first.headers.get('location')!)), /lähetetään uudelleen/)
    const second = await coordinator.post('/desk/mail', { again: id })
    assert.equal(second.status, 409)
    assert.match(await textOf(second), /lähetetään jo uudelleen/)
    assert.equal((await coordinator.post('/desk/mail', { again: 'nonsense' })).status, 404)
  })

  it('is not there for those who may not see it', async () => {
    const worker = await signedIn(database.context, await letSignIn(database.context, people.workerId))
    const id = await message({ failed_at: database.context.now() })
    assert.equal((await worker.get('/desk/mail')).status, 404)
    assert.equal((await worker.post('/desk/mail', { again: id })).status, 404)
  })

  it('lets nobody read a message outside a demonstration', async () => {
    const id = await message()
    assert.equal((await coordinator.get(`/desk/mail/${id}`)).status, 404)
    assert.equal((await coordinator.post(`/desk/mail/${id}`)).status, 404)
    assert.doesNotMatch(await (await coordinator.get('/desk/mail')).text(), new RegExp(`/desk/mail/${id}`))
  })

  it('shows a message as it goes out in a demonstration', async () => {
    const id = await message()
    assert.match(await (await demonstration.get('/desk/mail')).text(), new RegExp(`/desk/mail/${id}`))
    const text = await textOf(await demonstration.get(`/desk/mail/${id}`))
    assert.match(text, /aino@posti\.example/)
    assert.match(text, /Ett meddelande väntar/)
    assert.match(text, /\/sv\/samtal/)
    assert.equal((await demonstration.get(`/desk/mail/${crypto.randomUUID()}`)).status, 404)
    assert.equal((await demonstration.get('/desk/mail/nonsense')).status, 404)
    assert.equal((await demonstration.post(`/desk/mail/${id}`)).status, 404)
  })

  for (const [kind, hours] of [['set-up-link', 7 * 24], ['password-reset', 1], ['first-password', 1]] as const) {
    it(`shows a link only when it is asked to make one, and that one works and lasts as in the mail: ${kind}`, async () => {
      const id = await message({ kind, case_id: null, person_id: people.supervisorId })
      const link = /\/desk\/set-up\/[^\s"<]+/
      assert.doesNotMatch(await (await demonstration.get(`/desk/mail/${id}`)).text(), link)
      await database.db.deleteFrom('set_up_link').execute()
      const shown = await demonstration.post(`/desk/mail/${id}`)
      assert.equal(shown.status, 200)
      const [path] = link.exec(await shown.text())!
      assert.match(await textOf(await demonstration.get(path)), /Hilkka/)
      const { expires_at } = await database.db.selectFrom('set_up_link').select('expires_at').executeTakeFirstOrThrow()
      assert.equal(expires_at.getTime() - database.context.now().getTime(), hours * 3_600_000)
    })
  }
})

async function signedIn(context: Context, email: string): Promise<Browser> {
  const app = new Hono().route('/', staffRoutes(context, authOf(context))).route('/', postDeskRoutes(context))
  const one = browser(app)
  assert.equal((await one.signIn(email)).status, 303)
  return one
}

async function caseWithContact({ db, context: { keys, now } }: TestDatabase, address: string): Promise<string> {
  const id = crypto.randomUUID()
  const key = newCaseKey()
  await db.insertInto('feedback_case').values({
    id, reference: 'KX-42-7', receipt_hash: Buffer.from('any'), kind: 'thanks', reader: 'handler', publish: false, language: 'sv',
    channel: 'web', routed_because: 'nobody', due_on: '2026-09-23', state: 'answered', created_at: now(),
  }).execute()
  await db.insertInto('keys.case_key').values({ case_id: id, key_version: keys.current, wrapped_key: wrapCaseKey(keys, key, id) }).execute()
  await transact(db, (tx) => putContact(tx, id, sealContact(key, id, { address, shared: false })))
  return id
}
