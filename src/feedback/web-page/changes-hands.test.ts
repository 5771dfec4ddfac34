// What becomes of feedback about a web page when it changes hands: it is of a service after all, its owner leaves, or nobody owns
// such pages any more.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { setOwner } from '../../outreach/pages-feedback/set-owner.ts'
import type { ListedAddress } from '../case.ts'
import { findCase } from '../cases.sql.ts'
import { keepHandler } from '../keep-handler.ts'
import { refusal } from '../publishing/publication.ts'
import { receive } from '../receive.ts'
import { reroute } from '../reroute.ts'
import { notOurs, passToPerson } from '../routing/pass-on.ts'

const site = 'https://www.koivuranta.example'
let database: TestDatabase
let w: World
let siteId: string
let ownerId: string
let caseId: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  ownerId = await person(database.db, 'Oona Omistaja', { role: 'worker' })
  siteId = (await database.db.insertInto('web_site').values({ origin: site }).returning('id').executeTakeFirstOrThrow()).id
})
after(() => database.close())

const coordinator = () => ({ actor: actor(w.coordinatorId, 'coordinator'), now: wednesday })
const own = (prefix: string, personId: string | null) =>
  transact(database.db, (tx) => setOwner(tx, { siteId, prefix, whose: personId === null ? null : { personId, unitId: null }, changed: () => false }))

beforeEach(async () => {
  await own('/palvelut', ownerId)
  const known = await database.db.selectFrom('feedback_case').select('id').execute()
  await receive(database.db, {
    language: 'fi', kind: 'page', text: 'Hinta puuttuu.', answers: [], reader: 'handler', publish: false, speaker: null, pseudonym: null, contact: null,
    serviceLineId: null, serviceId: null, unitId: null, placeId: null, municipalityId: null, page: { address: `${site}/palvelut/x` as ListedAddress },
  }, crypto.randomUUID(), { channel: 'web', now: wednesday, keys: database.context.keys })
  caseId = (await database.db.selectFrom('feedback_case').select('id').execute()).find(({ id }) => !known.some((one) => one.id === id))!.id
})

const one = async () => (await findCase(database.db, caseId))!

test('a coordinator who finds that it is about a service says of which kind it is; from then on it is that service’s', async () => {
  const to = { caseId, serviceLineId: null, serviceId: w.serviceId, unitId: w.unitId }
  const before = await one()
  assert.equal(await transact(database.db, (tx) => reroute(tx, to, coordinator())), 'unknown-kind')
  assert.equal(await transact(database.db, (tx) => reroute(tx, { ...to, kind: 'criticism' }, coordinator())), 'done')
  const { kind, serviceId, unitId, handlerId, pageOwnerId, dueOn } = await one()
  assert.deepEqual([kind, serviceId, unitId, handlerId, pageOwnerId], ['criticism', w.serviceId, w.unitId, w.workerId, null])
  assert.equal(dueOn, before.dueOn, 'what was promised stays')
  const { detail } = await database.db.selectFrom('event').select('detail').where('case_id', '=', caseId).where('name', '=', 'routed').executeTakeFirstOrThrow()
  assert.deepEqual(detail, { handler: w.workerId, because: 'handler-here', how: 'from-page', kind: 'criticism' })
})

test('of other feedback the kind is not changed by giving it to somebody else', async () => {
  await transact(database.db, (tx) => reroute(tx, { caseId, serviceLineId: null, serviceId: w.serviceId, unitId: w.unitId, kind: 'criticism' }, coordinator()))
  await transact(database.db, (tx) => reroute(tx, { caseId, serviceLineId: null, serviceId: w.serviceId, unitId: w.otherUnitId, kind: 'thanks' }, coordinator()))
  assert.equal((await one()).kind, 'criticism')
})

test('its owner gives it to another person, or back to a coordinator, and not to a service past them', async () => {
  const by = { actor: actor(ownerId, 'worker'), now: wednesday }
  const reason = 'other-service' as const
  assert.equal(await transact(database.db, (tx) => notOurs(tx, { caseId, reason, topic: { serviceId: w.serviceId, unitId: null } }, by)), 'unknown-topic')
  assert.equal(await transact(database.db, (tx) => notOurs(tx, { caseId, reason, topic: null }, by)), 'done')
  assert.deepEqual([(await one()).handlerId, (await one()).kind], [w.coordinatorId, 'page'])
  assert.equal(await transact(database.db, (tx) => passToPerson(tx, { caseId, personId: w.supervisorId }, coordinator())), 'done')
  assert.equal((await one()).handlerId, w.supervisorId)
})

test('once its owner has left it goes to whose the pages are now; and where they are nobody’s, to whoever is asked about the rest', async () => {
  const next = await person(database.db, 'Niina Seuraava', { role: 'worker' })
  const rest = await person(database.db, 'Vesa Viestijä', { role: 'worker' })
  await database.db.insertInto('web_page_owner').values({ path_prefix: '/', person_id: rest }).execute()
  const leaves = (id: string) => database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', id).execute()
  const looksAgain = async () => { const now = await one(); return transact(database.db, (tx) => keepHandler(tx, now, { now: wednesday })) }
  await own('/palvelut', next)
  await leaves(ownerId)
  await looksAgain()
  assert.deepEqual([(await one()).handlerId, (await one()).because], [next, 'page-owner'])
  await own('/palvelut', null)
  assert.equal((await one()).pageOwnerId, null)
  await leaves(next)
  await looksAgain()
  assert.deepEqual([(await one()).handlerId, (await one()).because], [rest, 'other-pages'])
  await database.asOwner('update person set left_on = null')
})

test('it is shown to nobody, whatever its giver says', async () => {
  await database.db.updateTable('feedback_case').set({ publish: true, state: 'answered', came_of_it: 'changed' }).where('id', '=', caseId).execute()
  assert.equal(refusal(await one(), { confirmed: true, drill: false }), 'page')
})
