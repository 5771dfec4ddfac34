import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Hono } from 'hono'
import { person, world, type World } from '../../test/builders.ts'
import { looked } from '../../test/giving.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { authOf, browser, letSignIn, type Browser } from '../../test/staff.ts'
import { transact } from '../db/db.ts'
import { setUpPath } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { actorOf } from './guard.ts'
import { mintSetUpLink } from './mint-set-up-link.ts'
import { findPerson } from './people.sql.ts'
import { staffRoutes } from './routes.tsx'

let database: TestDatabase
let people: World
let app: Hono
let admin: Browser
let adminId: string
const t = texts.fi.staff

before(async () => {
  database = await testDatabase()
  people = await world(database.db)
  app = new Hono()
  app.route('/', staffRoutes(database.context, authOf(database.context)))
  app.get('/desk', (c) => c.json(actorOf(c)))
})
after(() => database.close())
beforeEach(async () => {
  const { db, context } = database
  await database.asOwner(`delete from role_grant where role = 'administrator'`)
  adminId = await person(db, `Pää ${Math.random()}`, { role: 'administrator', email: `p${Math.random()}@koivuranta.example` })
  admin = browser(app)
  await admin.signIn(await letSignIn(context, adminId))
})

const details = (more: Record<string, string> = {}) => ({
  name: 'Liisa Lisätty', 'title-fi': 'Ohjaaja', 'title-sv': 'Handledare', email: `liisa${Math.random()}@koivuranta.example`,
  language: 'fi', ...more,
})

async function added(more: Record<string, string> = {}): Promise<string> {
  const response = await admin.post('/desk/people/new', details(more))
  assert.equal(response.status, 303)
  return /people\/([0-9a-f-]+)\?done=added/.exec(response.headers.get('location') ?? '')![1]!
}

test('people are listed with their roles, and whether they are there', async () => {
  const { db } = database
  await db.insertInto('absence').values({ person_id: people.supervisorId, first_day: '2026-09-10', last_day: '2026-09-20' }).execute()
  const html = await (await admin.get('/desk/people')).text()
  assert.ok(html.includes('Veera Kanervasuo'))
  assert.ok(html.includes('Esihenkilö, Kotihoito, Saarisalmi'))
  assert.ok(html.includes('Poissa 20.9.2026 asti'))
})

test('only an administrator sees that there are such pages', async () => {
  const { db, context } = database
  const id = await person(db, 'Outi Ohjaaja', { role: 'coordinator', email: 'outi@koivuranta.example' })
  await letSignIn(context, id)
  const outi = browser(app)
  await outi.signIn('outi@koivuranta.example')
  for (const path of ['/desk/people', '/desk/people/new', `/desk/people/${people.workerId}`]) {
    assert.equal((await outi.get(path)).status, 404, path)
  }
  assert.equal((await outi.post(`/desk/people/${people.workerId}/left`)).status, 404)
  assert.equal((await outi.post('/desk/people/new', details())).status, 404)
  assert.equal((await findPerson(db, people.workerId))!.leftOn, null)
})

test('a person is added, gets a role and a link, and signs in', async () => {
  const id = await added({ email: 'Alku.Uusi@koivuranta.example', deputy: people.workerId })
  const html = await (await admin.get(`/desk/people/${id}?done=added`)).text()
  assert.ok(html.includes('Liisa Lisätty on lisätty') && html.includes(t.person.noRoles))
  const role = { role: 'worker', scope: `unit:${people.unitId}`, from: '16.9.2026', to: '' }
  assert.equal((await admin.post(`/desk/people/${id}/roles`, looked(id, role))).status, 303)

  const shown = await (await admin.post(`/desk/people/${id}/set-up-link`)).text()
  const link = /http:\/\/localhost(\/desk\/set-up\/[\w-]+)/.exec(shown)![1]!
  const liisa = browser(app)
  const chosen = { 'new-password': 'sata salaista sanaa', 'new-password-again': 'sata salaista sanaa' }
  assert.equal((await liisa.post(link, chosen)).status, 303)
  assert.deepEqual((await (await liisa.get('/desk')).json()).roles, [{ role: 'worker', unitId: people.unitId, serviceLineId: null }])
})

test('with a mail server the link goes out by mail, and no token is made before', async () => {
  const { context, db } = database
  const withMail = new Hono()
  const settings = { ...context.settings, SMTP_URL: 'smtp://127.0.0.1:1' }
  withMail.route('/', staffRoutes({ ...context, settings }, authOf(context)))
  const id = await added()
  const sender = browser(withMail)
  for (const [name, value] of admin.cookies) sender.cookies.set(name, value)
  const response = await sender.post(`/desk/people/${id}/set-up-link`)
  assert.equal(response.headers.get('location'), `/desk/people/${id}?done=link-sent`)
  const messages = await db.selectFrom('outgoing_message').select(['kind', 'language']).where('person_id', '=', id).execute()
  assert.deepEqual(messages, [{ kind: 'set-up-link', language: 'fi' }])
  assert.equal((await db.selectFrom('set_up_link').selectAll().where('person_id', '=', id).execute()).length, 0)
})

test('details that are wrong come back with what was typed', async () => {
  const response = await admin.post('/desk/people/new', details({ name: '', email: 'not an address', deputy: 'nobody', phone: '<040>' }))
  const html = await response.text()
  assert.equal(response.status, 422)
  for (const field of ['name', 'email', 'deputy']) assert.ok(html.includes(`href="#${field}"`), field)
  assert.ok(html.includes('value="not an address"') && html.includes('value="&lt;040'))
})

test('two people cannot have one address', async () => {
  await added({ email: 'sama@koivuranta.example' })
  const response = await admin.post('/desk/people/new', details({ email: 'SAMA@koivuranta.example' }))
  assert.equal(response.status, 422)
  assert.ok((await response.text()).includes(t.person.problems.emailTaken))
})

test('whose address is changed signs in with the new one', async () => {
  const { db, context } = database
  const id = await person(db, 'Vaihe Osoite', { role: 'worker', email: 'vanha@koivuranta.example' })
  await letSignIn(context, id)
  const changed = details({ name: 'Vaihe Osoite', email: 'Uusi.Osoite@koivuranta.example' })
  assert.equal((await admin.post(`/desk/people/${id}`, changed)).status, 303)
  assert.equal((await browser(app).signIn('vanha@koivuranta.example')).status, 422)
  assert.equal((await browser(app).signIn('uusi.osoite@koivuranta.example')).status, 303)
})

test('a link that went to an address is worth nothing once the address was put right, and stays good when another detail was', async () => {
  const id = await person(database.db, 'Vaari Väärä', { role: 'worker', email: 'vaara@koivuranta.example' })
  const token = await transact(database.db, (tx) => mintSetUpLink(tx, { personId: id, now: database.context.now() }))
  const opens = async () => (await browser(app).get(setUpPath(token))).status
  const change = (email: string) => admin.post(`/desk/people/${id}`, details({ name: 'Vaari Väärä', 'title-fi': 'Esihenkilö', email }))
  assert.equal((await change('vaara@koivuranta.example')).status, 303)
  assert.equal(await opens(), 200)
  assert.equal((await change('oikea@koivuranta.example')).status, 303)
  assert.equal(await opens(), 404)
})

test('a person cannot be their own deputy', async () => {
  const id = await added()
  const response = await admin.post(`/desk/people/${id}`, details({ deputy: id }))
  assert.equal(response.status, 422)
  assert.ok((await response.text()).includes('href="#deputy"'))
})

test('a role is given from a day to a day, and holds on those days only', async () => {
  const { db, context, setNow } = database
  const id = await added({ email: 'kesa@koivuranta.example' })
  await letSignIn(context, id)
  const summer = { role: 'worker', scope: `unit:${people.unitId}`, from: '17.9.2026', to: '18.9.2026' }
  assert.equal((await admin.post(`/desk/people/${id}/roles`, looked(id, summer))).status, 303)
  const statusOn = async (moment: string) => {
    setNow(new Date(moment))
    await db.deleteFrom('budget').execute()
    return (await browser(app).signIn('kesa@koivuranta.example')).status
  }
  assert.equal(await statusOn('2026-09-16T20:59:00Z'), 409)
  assert.equal(await statusOn('2026-09-16T21:01:00Z'), 303)
  assert.equal(await statusOn('2026-09-18T20:59:00Z'), 303)
  assert.equal(await statusOn('2026-09-18T21:01:00Z'), 409)
  setNow(wednesday)
})

test('a role with a day that is none, or that ends before it begins, is not given', async () => {
  const id = await added()
  const give = (fields: Record<string, string>) => admin.post(`/desk/people/${id}/roles`, { role: 'worker', scope: '', from: '16.9.2026', to: '', ...fields })
  const problemOf = async (response: Response) => [response.status, /href="#([\w-]+)"/.exec((await response.text()).replace('href="#main"', ''))?.[1]]
  assert.deepEqual(await problemOf(await give({ from: '31.9.2026' })), [422, 'from'])
  assert.deepEqual(await problemOf(await give({ to: '15.9.2026' })), [422, 'to'])
  assert.deepEqual(await problemOf(await give({ role: '' })), [422, 'role'])
  assert.deepEqual(await problemOf(await give({ role: 'owner' })), [422, 'role'])
  assert.deepEqual(await problemOf(await give({ scope: `unit:${people.lineId}` })), [422, 'scope'])
})

test('a coordinator and an administrator are of the whole organisation: with a unit chosen beside, the role is not given', async () => {
  const id = await added()
  for (const role of ['coordinator', 'administrator']) {
    const give = (scope: string) => admin.post(`/desk/people/${id}/roles`, looked(id, { role, scope, from: '16.9.2026', to: '' }))
    for (const scope of [`unit:${people.unitId}`, `line:${people.lineId}`]) {
      const refused = await give(scope)
      assert.equal(refused.status, 422)
      assert.ok((await refused.text()).includes(texts.fi.roles.scopeOfAll))
    }
    assert.equal((await give('')).status, 303)
  }
  const grants = await database.db.selectFrom('role_grant').select(['unit_id', 'granted_by']).where('person_id', '=', id).execute()
  assert.deepEqual(grants, [1, 2].map(() => ({ unit_id: null, granted_by: adminId })))
})

test('an ended role no longer holds today', async () => {
  const id = await added()
  await admin.post(`/desk/people/${id}/roles`, looked(id, { role: 'worker', scope: '', from: '16.9.2026', to: '' }))
  const { id: grant } = await database.db.selectFrom('role_grant').select('id').where('person_id', '=', id).executeTakeFirstOrThrow()
  assert.equal((await admin.post(`/desk/people/${id}/roles/${grant}/end`)).status, 303)
  const ended = await database.db.selectFrom('role_grant').select('valid_to').where('id', '=', grant).executeTakeFirstOrThrow()
  assert.equal(ended.valid_to, '2026-09-15')
  assert.equal((await admin.post(`/desk/people/${people.workerId}/roles/${grant}/end`)).status, 404)
})

test('a person marked as left is signed out, and can be brought back', async () => {
  const { db, context } = database
  const id = await person(db, 'Lasse Lähtevä', { role: 'worker', email: 'lasse@koivuranta.example' })
  await letSignIn(context, id)
  const lasse = browser(app)
  await lasse.signIn('lasse@koivuranta.example')
  assert.equal((await lasse.get('/desk')).status, 200)
  assert.equal((await admin.post(`/desk/people/${id}/left`)).status, 303)
  assert.equal((await lasse.get('/desk')).status, 303)
  assert.ok((await (await admin.get(`/desk/people/${id}`)).text()).includes('Lasse Lähtevä ei ole enää töissä. Työ päättyi 16.9.2026.'))
  assert.equal((await admin.post(`/desk/people/${id}/set-up-link`)).status, 404)
  assert.equal((await admin.post(`/desk/people/${id}/back`)).status, 303)
  assert.equal((await lasse.get('/desk')).status, 303)
  assert.equal((await browser(app).signIn('lasse@koivuranta.example')).status, 422, 'what let them in before is gone')
  const { accountId } = await db.selectFrom('person').select('account_id as accountId').where('id', '=', id).executeTakeFirstOrThrow()
  const held = await db.selectFrom('role_grant').select('valid_to').where('person_id', '=', id).execute()
  assert.deepEqual(held, [{ valid_to: '2026-09-15' }])
  assert.deepEqual(await db.selectFrom('auth_account').select('id').where('user_id', '=', accountId).execute(), [])
  const rows = await db.selectFrom('audit').select(['what', 'detail']).where('subject_id', '=', id).where('what', '=', 'access-ended').execute()
  assert.deepEqual(rows, [{ what: 'access-ended', detail: { because: 'left' } }])
})

test('an absence is added and removed', async () => {
  const id = await added()
  assert.equal((await admin.post(`/desk/people/${id}/absences`, { 'first-day': '20.9.2026', 'last-day': '' })).status, 422)
  assert.equal((await admin.post(`/desk/people/${id}/absences`, { 'first-day': '20.9.2026', 'last-day': '27.9.2026' })).status, 303)
  const absence = await database.db.selectFrom('absence').selectAll().where('person_id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual([absence.first_day, absence.last_day], ['2026-09-20', '2026-09-27'])
  assert.ok((await (await admin.get(`/desk/people/${id}`)).text()).includes('20.9.2026'))
  assert.equal((await admin.post(`/desk/people/${people.workerId}/absences/${absence.id}/remove`)).status, 303)
  assert.equal((await database.db.selectFrom('absence').selectAll().where('person_id', '=', id).execute()).length, 1)
  assert.equal((await admin.post(`/desk/people/${id}/absences/${absence.id}/remove`)).status, 303)
  assert.equal((await database.db.selectFrom('absence').selectAll().where('person_id', '=', id).execute()).length, 0)
})

test('an address that names nobody is not found', async () => {
  for (const id of ['nobody', '00000000-0000-4000-8000-000000000000', '------------------------------------']) {
    assert.equal((await admin.get(`/desk/people/${id}`)).status, 404, id)
  }
})
