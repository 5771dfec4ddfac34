import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { letSignIn } from '../../../test/staff.ts'
import { transact } from '../../db/db.ts'
import { sweep } from '../../db/sweeps.ts'
import { texts } from '../../text/texts.ts'
import type { Answerable, Candidate } from '../../feedback/route.ts'
import { deadEndOf } from './dead-end.ts'
import { rehearsalSweeps } from './sweeps.ts'
import { byWorkingDay, walk } from './walk.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
const today = '2026-09-16'
const { rehearsal: words } = texts.fi.reachable

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  for (const id of [w.workerId, w.supervisorId, w.managerId]) await letSignIn(database.context, id)
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await database.asOwner('truncate contact_check, outgoing_message, sms_sent, absence, dead_end, rehearsal')
  await database.db.updateTable('person').set({ left_on: null }).execute()
})

const rehearse = (now = wednesday) => transact(database.db, (tx) => walk(tx, { now }))
const away = (personId: string, first: string, last: string) => database.db.insertInto('absence').values({ person_id: personId, first_day: first, last_day: last }).execute()
const told = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'dead-ends').execute()).map(({ person_id }) => person_id)

test('where everybody is there, no way is a dead end', async () => {
  // The service in its one unit, and its service line alone, each for both readers.
  assert.deepEqual(await rehearse(), { ways: 4, found: [], news: 0 })
  assert.deepEqual(await told(), [])
})

test('an absence that is known makes a dead end from its first day on, and the coordinator is told of it once', async () => {
  for (const id of [w.workerId, w.supervisorId]) await away(id, '2026-09-19', '2026-10-02')
  await away(w.managerId, '2026-09-22', '2026-10-02')
  const { found, news } = await rehearse()
  const both = [['handler', 'only-coordinator', '2026-09-22'], ['supervisor', 'only-coordinator', '2026-09-22']]
  assert.deepEqual(found.map(({ reader, why, fromOn }) => [reader, why, fromOn]), [...both, ...both], 'of the service, and of its line')
  assert.equal(news, 4)
  assert.deepEqual(await told(), [w.coordinatorId])
  await database.db.deleteFrom('outgoing_message').execute()
  assert.equal((await rehearse()).news, 0)
  assert.deepEqual(await told(), [], 'nothing is new')
  const { rows: [{ found_on }] } = await database.pool.query('select min(found_on)::text as found_on from dead_end')
  assert.equal(found_on, today)
})

test('whoever leaves, and a role that ends, are seen ahead', async () => {
  await database.db.updateTable('person').set({ left_on: '2026-09-21' }).where('id', 'in', [w.workerId, w.managerId]).execute()
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-23' }).where('person_id', '=', w.supervisorId).execute()
  const { found } = await rehearse()
  assert.deepEqual(found.map(({ serviceId, fromOn }) => [serviceId, fromOn]).sort(), [
    // The line's manager is gone first.
    [null, '2026-09-21'], [null, '2026-09-21'], [w.serviceId, '2026-09-24'], [w.serviceId, '2026-09-24'],
  ].sort())
  await database.db.updateTable('role_grant').set({ valid_to: null }).where('person_id', '=', w.supervisorId).execute()
})

test('nobody is looked at who has no password, or to whom mail is refused', async () => {
  await database.db.updateTable('person').set({ account_id: null }).where('id', '=', w.workerId).execute()
  await database.db.insertInto('contact_check').values({ person_id: w.supervisorId, refused_on: today }).execute()
  const { found } = await rehearse()
  assert.deepEqual(found.map(({ reader, why, personId }) => [reader, why, personId]), [['handler', 'no-account', w.workerId], ['supervisor', 'mail-refused', w.supervisorId]])
  await database.db.deleteFrom('auth_user').where('email', 'like', 'veera%').execute()
  await letSignIn(database.context, w.workerId)
})

test('a municipality for which somebody is named is walked by itself, with no unit and with units that lie in none', async () => {
  const { id: municipalityId } = await database.db.insertInto('municipality').values({ name: { fi: 'Saarisalmi' } }).returning('id').executeTakeFirstOrThrow()
  const away = await person(database.db, 'Sirpa Saari', { role: 'worker', unitId: w.unitId })
  await database.db.insertInto('service_municipality').values({ service_id: w.serviceId, municipality_id: municipalityId, handler_id: away }).execute()
  // Whoever handles it in the unit comes before.
  await database.db.updateTable('service_unit').set({ handler_id: null }).where('service_id', '=', w.serviceId).execute()
  const { ways, found } = await rehearse()
  assert.equal(ways, 8)
  assert.deepEqual(found.filter((one) => one.municipalityId).map((one) => [one.municipalityId, one.unitId, one.reader, one.why, one.personId]), [
    [municipalityId, null, 'handler', 'no-account', away], [municipalityId, w.unitId, 'handler', 'no-account', away],
  ])
  const page = (await app.get('/desk/rehearsal', await app.signIn(await person(database.db, 'Iina Hallinto', { role: 'administrator' })))).text
  assert.match(page, new RegExp(`${words.noUnit}, Saarisalmi`))
  await database.asOwner('delete from dead_end; delete from service_municipality; delete from municipality')
  await database.db.updateTable('service_unit').set({ handler_id: w.workerId }).where('service_id', '=', w.serviceId).execute()
})

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate =>
  ({ id, reachable: true, supervises: true, deputyId: null, superiorId: null, language: 'fi', ...more })
const answerable = (people: Candidate[], more: Partial<Answerable> = {}): Answerable => ({
  topicKnown: true, handlerHereId: null, supervisorId: null, handlerOfServiceId: null, lineManagerId: null, coordinatorId: null,
  people: new Map(people.map((one) => [one.id, one])), ...more,
})
const all = { withoutAccount: new Set<string>(), mailRefused: new Set<string>() }

test('nobody at all, the coordinator alone, and a coordinator who works there are dead ends, and the supervisor is none', () => {
  assert.deepEqual(deadEndOf(answerable([]), 'handler', all), { why: 'nobody', personId: null })
  assert.deepEqual(deadEndOf(answerable([candidate('c')], { coordinatorId: 'c' }), 'handler', all), { why: 'only-coordinator', personId: null })
  const works = answerable([candidate('c', { supervises: false })], { coordinatorId: 'c' })
  assert.deepEqual(deadEndOf(works, 'supervisor', all), { why: 'worker-there', personId: 'c' })
  assert.equal(deadEndOf(answerable([candidate('s')], { supervisorId: 's' }), 'supervisor', all), null)
})

test('what changes on a weekend is walked on Monday', () => {
  const days = byWorkingDay([{ personId: 'a', day: '2026-09-19' }, { personId: 'b', day: '2026-09-22' }], [])
  assert.deepEqual([...days].map(([day, who]) => [day, [...who]]), [['2026-09-21', ['a']], ['2026-09-22', ['b']]])
})

test('whoever names no more than a service line is walked too, and a dead end there leads to the form of the line', async () => {
  await away(w.managerId, today, '2026-12-31')
  const { found } = await rehearse()
  assert.deepEqual(found.map(({ serviceLineId, serviceId, unitId, reader, why }) => [serviceLineId, serviceId, unitId, reader, why]), [
    [w.lineId, null, null, 'handler', 'only-coordinator'], [w.lineId, null, null, 'supervisor', 'only-coordinator'],
  ], 'the service itself still has its people')
  assert.equal((await rehearse()).news, 0)
  const admin = await app.signIn(await person(database.db, 'Paavo Valvoja', { role: 'administrator' }))
  const page = (await app.get('/desk/rehearsal', admin)).text
  assert.ok(page.includes(words.lineAlone) && page.includes('Iäkkäiden palvelut') && page.includes(`href="/desk/directory/line/${w.lineId}"`))
  await database.db.updateTable('service_line').set({ ended_on: today }).execute()
  assert.deepEqual((await rehearse()).found, [], 'nobody can choose a line that has ended')
  await database.db.updateTable('service_line').set({ ended_on: null }).execute()
})

test('the sweep walks once a night, and again only when the next day has begun', async () => {
  const at = async (now: Date) => {
    await sweep(database.db, rehearsalSweeps()[0]!, now)
    return (await database.db.selectFrom('rehearsal').select('walked_at').executeTakeFirstOrThrow()).walked_at.toISOString()
  }
  assert.equal(await at(wednesday), wednesday.toISOString())
  assert.equal(await at(new Date('2026-09-16T20:50:00Z')), wednesday.toISOString())
  assert.equal(await at(new Date('2026-09-16T21:10:00Z')), '2026-09-16T21:10:00.000Z')
})

test('two who walk at once do not both find the same news', async () => {
  for (const id of [w.workerId, w.supervisorId, w.managerId]) await away(id, today, '2026-12-31')
  const both = await Promise.all([rehearse(), rehearse()])
  assert.deepEqual(both.map(({ news }) => news).sort(), [0, 4])
})

test('coordinators and administrators see the page and walk; the administrator is led to the form, others see nothing', async () => {
  for (const id of [w.workerId, w.supervisorId, w.managerId]) await away(id, today, '2026-12-31')
  const adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  const [admin, coordinator] = [await app.signIn(adminId), await app.signIn(w.coordinatorId)]
  assert.ok((await app.get('/desk/rehearsal', coordinator)).text.includes(words.never))
  assert.equal((await app.post('/desk/rehearsal', {}, coordinator)).location, '/desk/rehearsal?done=walked')
  assert.ok((await app.get('/desk/rehearsal', coordinator)).text.includes(words.whys['only-coordinator']))
  assert.ok((await app.get('/desk/rehearsal', admin)).text.includes(`href="/desk/directory/service/${w.serviceId}"`))
  assert.ok((await app.get('/desk/overview', coordinator)).text.includes('/desk/rehearsal'))
  const workerId = await person(database.db, 'Onni Outo', { role: 'worker' })
  const worker = await app.signIn(workerId)
  assert.equal((await app.get('/desk/rehearsal', worker)).status, 404)
  assert.equal((await app.post('/desk/rehearsal', {}, worker)).status, 404)
})
