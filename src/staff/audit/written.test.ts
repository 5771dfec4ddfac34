// What is written down, where it happens, and what is not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, wordsOn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { browser, letSignIn, password } from '../../../test/staff.ts'
import { transact } from '../../db/db.ts'
import { sections } from '../../feedback/sections/sections.tsx'
import { texts } from '../../text/texts.ts'
import { noteTurnedAway } from './sign-ins.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string
let supervisor: string
let curiousId: string
let curious: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
  supervisor = await it.app.signIn(w.supervisorId)
  curiousId = await person(database.db, 'Utelias Kollega', { role: 'worker', unitId: w.unitId })
  curious = await it.app.signIn(curiousId)
})
after(() => database.close())

async function give(fields: Fields = {}): Promise<string> {
  const { location } = await it.send({ service: w.serviceId, unit: w.unitId, ...fields })
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec((await it.app.get(location!)).text)![1]!
  return (await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()).id
}
const ofCase = (id: string) => database.db.selectFrom('audit').select(['what', 'person_id', 'detail', 'happened_at']).where('case_id', '=', id).orderBy('happened_at').execute()
const whatsOf = async (id: string) => (await ofCase(id)).map(({ what }) => what)
const by = (id: string, what: string) => database.db.selectFrom('audit').select(['detail', 'subject_id']).where('person_id', '=', id).where('what', '=', what).execute()
const count = async () => Number((await database.pool.query('select count(*) from audit')).rows[0].count)

test('a colleague who opens or writes to a case that is not theirs reads what there is for one that never was, word for word, and a row says so', async () => {
  const id = await give()
  const never = crypto.randomUUID()
  const before = await count()
  const pages = await Promise.all([id, never].map((one) => it.app.get(`/desk/cases/${one}`, curious)))
  const posts = await Promise.all([id, never].map((one) => it.app.post(`/desk/cases/${one}`, { step: 'answer', text: 'Hei' }, curious)))
  for (const [real, none] of [pages, posts]) {
    assert.deepEqual([real!.status, none!.status], [404, 404])
    assert.equal(real!.text.replaceAll(id, ''), none!.text.replaceAll(never, ''))
  }
  assert.equal(await count(), before + 2, 'of what never was there is no row')
  assert.deepEqual((await ofCase(id)).map(({ what, person_id, detail }) => [what, person_id, detail]),
    Array.from({ length: 2 }, () => ['case-refused', curiousId, { notTheirs: true }]))
})

test('to give feedback writes nothing about it, and neither does its giver who comes back', async () => {
  const before = await count()
  const { location } = await it.send({})
  await it.openWith(wordsOn((await it.app.get(location!)).text).join(' '))
  assert.equal(await count(), before)
})

test('what is done in a case stands there with it, or not at all; what is refused, or only begun to be written, is no change', async () => {
  const id = await give()
  const page = await it.app.get(`/desk/cases/${id}`, worker)
  const fields = { seen: fieldValue(page.text, 'seen'), purpose: 'answer', came: 'changed' }
  await it.app.post(`/desk/cases/${id}`, { ...fields, step: 'keep-draft', text: 'Kii' }, worker)
  await it.app.post(`/desk/cases/${id}`, { ...fields, text: '' }, worker)
  assert.ok(!(await whatsOf(id)).includes('case-changed'))
  await it.app.post(`/desk/cases/${id}`, { ...fields, text: 'Kiitos. Korjaamme tämän.' }, worker)
  assert.deepEqual((await ofCase(id)).filter(({ what }) => what === 'case-changed').map(({ detail }) => detail), [{ step: 'answer' }])

  await database.asOwner(`create function break_audit() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
    create trigger break_audit before insert on audit for each row when (new.what = 'case-changed') execute function break_audit()`)
  assert.equal((await it.app.post(`/desk/cases/${id}`, { step: 'close' }, worker)).status, 500)
  await database.asOwner('drop trigger break_audit on audit')
  assert.equal((await database.db.selectFrom('feedback_case').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state, 'answered')

  await it.app.post(`/desk/cases/${id}`, { step: 'close' }, worker)
  await it.app.get(`/desk/cases/${id}`, supervisor)
  await it.app.get(`/desk/cases/${id}`, curious)
  const rows = await ofCase(id)
  assert.equal(rows.filter(({ what }) => what === 'case-changed').length, 2)
  for (const { what, happened_at } of rows) assert.match(happened_at.toISOString(), /T21:00:00\.000Z$/, `${what} of a closed case knows its day only`)
})

test('who passes a case on and may read it no more was not refused', async () => {
  const id = await give()
  const coordinator = await it.app.signIn(w.coordinatorId)
  assert.equal((await it.app.post(`/desk/cases/${id}`, { step: 'pass-give', 'pass-person': w.coordinatorId }, worker)).location, '/desk/cases')
  await it.app.get(`/desk/cases/${id}`, coordinator)
  assert.ok(!(await whatsOf(id)).includes('case-refused'))
})

test('that a shared contact was shown is written down; of one that is not shared there is nothing', async () => {
  const [shared, own] = [await give({ contact: 'aino@example.fi', contactShared: 'yes' }), await give({ contact: 'aino@example.fi' })]
  for (const id of [shared, own]) await it.app.get(`/desk/cases/${id}`, worker)
  assert.deepEqual([(await whatsOf(shared)).includes('contact-seen'), (await whatsOf(own)).includes('contact-seen')], [true, false])
})

test('a search leaves how much it found and whether it was for their own surname, and never its words', async () => {
  for (const q of ['suihkutuoli', 'Rautapurolle']) await it.app.post('/desk/search', { q }, supervisor)
  const rows = await by(w.supervisorId, 'searched')
  assert.deepEqual(rows.map(({ detail }) => detail), [{ found: 0, ownName: false }, { found: 0, ownName: true }])
  assert.doesNotMatch(JSON.stringify(rows), /suihku|rautapuro/i)
})

test('a case that never came to them, and whose giver names them, leaves a mark; thanks, their own, and what a colleague wrote do not', async () => {
  const marks = async (id: string, cookie: string) => {
    await it.app.get(`/desk/cases/${id}`, cookie)
    return (await ofCase(id)).at(-1)!.detail
  }
  const text = 'Hilkka Rautapurolla on kiire, ja Veera Kanervasuo ei ehdi.'
  assert.deepEqual(await marks(await give({ text }), supervisor), { ownName: true })
  assert.deepEqual(await marks(await give({ text, kind: 'thanks' }), supervisor), {})
  assert.deepEqual(await marks(await give({ text }), worker), {}, 'it came to them')
  const id = await give()
  const page = await it.app.get(`/desk/cases/${id}`, worker)
  await it.app.post(`/desk/cases/${id}`, { seen: fieldValue(page.text, 'seen'), purpose: 'answer', came: 'changed', text: 'Asiasta vastaa Hilkka Rautapuro.' }, worker)
  assert.deepEqual(await marks(id, supervisor), {}, 'a colleague named them')
})

test('signing in, being refused, being met after leaving, and signing out are written down; of an address that is nobody\'s there is nothing', async () => {
  const { context } = database
  const { app } = testApp(database)
  const id = await person(database.db, 'Lauri Lahti', { role: 'worker' })
  const email = await letSignIn(context, id)
  const [here, there] = [browser(app), browser(app)]
  await here.signIn(email)
  await there.signIn(email)
  await there.post('/desk/sign-out')
  await browser(app).signIn(email, 'jotain aivan muuta')
  const before = await count()
  await browser(app).signIn('nobody@koivuranta.example', 'jotain aivan muuta')
  assert.equal(await count(), before)
  await database.db.updateTable('person').set({ left_on: '2026-09-15' }).where('id', '=', id).execute()
  // At once, as a page with several things to fetch.
  for (const { status } of await Promise.all(Array.from({ length: 4 }, () => here.get('/desk/cases')))) assert.equal(status, 303)
  const { account_id } = await database.db.selectFrom('person').select('account_id').where('id', '=', id).executeTakeFirstOrThrow()
  await transact(database.db, (tx) => noteTurnedAway(tx, { accountId: account_id!, sessionId: crypto.randomUUID() }, database.context.now()))
  assert.equal((await browser(app).signIn(email, password)).status, 422)
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', id).execute()
  await database.asOwner(`delete from role_grant where person_id = '${id}'`)
  assert.equal((await browser(app).signIn(email, password)).status, 409)

  const { rows } = await database.pool.query('select what, detail from audit where person_id = $1', [id])
  const said = rows.map(({ what, detail }) => [what, ...Object.values(detail)].join(' ')).sort()
  assert.deepEqual(said, ['sign-in-refused left', 'sign-in-refused no-role', 'sign-in-refused wrong-password', 'signed-in password', 'signed-in password', 'signed-out', 'turned-away'])
})

test('whoever guesses passwords fills the audit with twenty rows in ten minutes and no more', async () => {
  const { app } = testApp({ ...database, context: { ...database.context, settings: { ...database.context.settings, BUDGET_SIGN_INS_PER_TEN_MINUTES: 0, BUDGET_SIGN_INS_PER_ADDRESS: 0 } } })
  const email = await letSignIn(database.context, await person(database.db, 'Arvuutettu Henkilö', { role: 'worker' }))
  for (let n = 0; n < 22; n++) await browser(app).signIn(email, `wrong number ${n}`)
  const { rows } = await database.pool.query(`select count(*)::int as n from audit join person p on p.id = person_id where email = $1`, [email])
  assert.equal(rows[0].n, 20)
})

test('every button of a case has words in the audit, or is one that changes nothing', () => {
  const silent = ['keep-draft', 'forget-draft', 'template', 'check', 'office-choose']
  for (const step of sections.flatMap(({ steps = [] }) => steps)) {
    assert.ok(silent.includes(step) || texts.fi.audit.steps[step.startsWith('office-') ? 'guide' : step], step)
  }
})
