// Roles that come with groups, in the tables: what a sign-in gives and ends, and what it never ends.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import type { TestProvider } from '../../../test/provider.ts'
import { providerForTests, singleApp } from '../../../test/single.ts'
import { letSignIn } from '../../../test/staff.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { roles, type Role } from '../actor.ts'
import { bringInLine } from './bring-in-line.ts'

let database: TestDatabase
let provider: TestProvider
let it: ReturnType<typeof singleApp>
let w: World
let adminId: string
let cookie: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  provider = await providerForTests()
  w = await world(database.db)
  adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  it = singleApp(database, provider)
  cookie = await it.signIn(adminId)
  await letSignIn(database.context, w.coordinatorId)
})
after(async () => {
  await provider.close()
  await database.close()
})
beforeEach(async () => {
  await database.db.deleteFrom('group_role').execute()
  database.setNow(wednesday)
})

const map = (group: string, role: Role, { unitId = null, by = adminId }: { unitId?: string | null; by?: string } = {}) =>
  database.db.insertInto('group_role').values({ group_name: group, role, unit_id: unitId, made_by: by, made_at: wednesday }).execute()
const held = async (personId: string) => (await database.db.selectFrom('role_grant').select(['role', 'from_group', 'valid_from', 'valid_to'])
  .where('person_id', '=', personId).orderBy('granted_at').orderBy('role').execute())
  .map(({ role, from_group, valid_from, valid_to }) => `${role} ${from_group ?? 'by hand'} ${valid_from}–${valid_to ?? ''}`)
const idOf = async (email: string) => (await database.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
const audited = async (personId: string, what: string) => (await database.db.selectFrom('audit').select('detail').where('subject_id', '=', personId).where('what', '=', what).execute())
  .map(({ detail }) => (detail as { role: string; group: string })).map(({ role, group }) => `${role} ${group}`).sort()
let count = 0
const somebody = (groups: string[]) => ({ sub: `h${++count}`, name: 'Henna Henkilö', email: `h${count}@koivuranta.example`, email_verified: true, groups })

test('a group gives its roles that day, and when it is gone they end the day before; by hand stays, and both are recorded', async () => {
  await map('kotihoito', 'worker', { unitId: w.unitId })
  await map('kotihoito', 'communications')
  const who = somebody(['kotihoito', 'jokin muu'])
  assert.equal((await it.signInAs(who)).status, 303)
  const id = await idOf(who.email)
  await database.db.insertInto('role_grant').values({ person_id: id, role: 'council', valid_from: '2026-09-01', granted_by: adminId, granted_at: wednesday }).execute()
  assert.deepEqual((await held(id)).sort(), ['communications kotihoito 2026-09-16–', 'council by hand 2026-09-01–', 'worker kotihoito 2026-09-16–'])
  database.setNow(new Date('2026-09-18T09:00:00Z'))
  assert.equal((await it.signInAs({ ...who, groups: [] })).status, 303)
  assert.deepEqual((await held(id)).sort(), ['communications kotihoito 2026-09-16–2026-09-17', 'council by hand 2026-09-01–', 'worker kotihoito 2026-09-16–2026-09-17'])
  assert.deepEqual(await audited(id, 'role-given'), ['communications kotihoito', 'worker kotihoito'])
  assert.deepEqual(await audited(id, 'role-ended'), ['communications kotihoito', 'worker kotihoito'])
})

test('whose last role goes with a group is refused, and comes in again with another', async () => {
  await map('a', 'worker')
  await map('b', 'management')
  const who = somebody(['a'])
  assert.equal((await it.signInAs(who)).status, 303)
  assert.equal((await it.signInAs({ ...who, groups: [] })).status, 403)
  assert.equal((await it.signInAs({ ...who, groups: ['b'] })).status, 303)
  assert.deepEqual((await held(await idOf(who.email))).sort(), ['management b 2026-09-16–', 'worker a 2026-09-16–2026-09-15'])
})

test('a group’s name is meant exactly as it is written', async () => {
  await map('Palaute', 'worker')
  assert.equal((await it.signInAs(somebody(['palaute']))).status, 403)
  assert.equal((await it.signInAs(somebody(['Palaute']))).status, 303)
})

test('an administrator gets nothing by a mapping that they made, and another does', async () => {
  await map('johto', 'coordinator')
  const [maker, other] = [{ ...somebody(['johto']), email: 'iiro.kaislavirta@koivuranta.example', email_verified: true }, somebody(['johto'])]
  assert.equal((await it.signInAs(maker)).status, 303)
  assert.ok(!(await held(adminId)).some((one) => one.startsWith('coordinator')))
  assert.equal((await it.signInAs(other)).status, 303)
  assert.deepEqual(await held(await idOf(other.email)), ['coordinator johto 2026-09-16–'])
})

test('whose cases stay behind when a role ends with its group: the coordinator finds them', async () => {
  await map('kotihoito', 'worker', { unitId: w.unitId })
  const who = somebody(['kotihoito'])
  const { who: browser } = await it.signInAs(who)
  const id = await idOf(who.email)
  await giver(database).send({ service: w.serviceId, unit: w.unitId, text: 'Kukaan ei ole vastannut.' })
  await database.db.updateTable('feedback_case').set({ handler_id: id }).execute()
  const { reference } = await database.db.selectFrom('feedback_case').select('reference').executeTakeFirstOrThrow()
  assert.match(await (await browser.get('/desk/cases')).text(), new RegExp(reference))
  const coordinator = await it.signInAs({ sub: 'tarja', email: 'tarja.kuusivaara@koivuranta.example', email_verified: true })
  const waiting = async () => (await coordinator.who.get('/desk/cases?view=mine')).text()
  assert.doesNotMatch(await waiting(), new RegExp(reference))
  assert.equal((await it.signInAs({ ...who, groups: [] })).status, 403)
  assert.match(await waiting(), new RegExp(reference))
})

test('the page of a person says what comes from a group, and does not end it', async () => {
  await map('kotihoito', 'worker')
  const who = somebody(['kotihoito'])
  await it.signInAs(who)
  const id = await idOf(who.email)
  const { text } = await it.get(`/desk/people/${id}`, cookie)
  const words = texts.fi.singleSignOn.person
  assert.ok(text.includes('Tulee ryhmästä kotihoito') && text.includes(words.endsThere) && text.includes(words.follows))
  assert.ok(text.includes(words.signsIn) && !text.includes(texts.fi.staff.person.hasAccount))
  assert.doesNotMatch(text, /\/end"/)
  const { id: grantId } = await database.db.selectFrom('role_grant').select('id').where('person_id', '=', id).executeTakeFirstOrThrow()
  assert.equal((await it.post(`/desk/people/${id}/roles/${grantId}/end`, {}, cookie)).status, 404)
  assert.deepEqual(await held(id), ['worker kotihoito 2026-09-16–'])
})

test('whoever is the last administrator or coordinator keeps the role, whatever groups they and others are in', async () => {
  const { db } = database
  const holders = await Promise.all([1, 2, 3].map(() => person(db, 'Henna H', { email: `p${Math.random()}@koivuranta.example` })))
  for (const id of holders) await letSignIn(database.context, id)
  await db.updateTable('role_grant').set({ valid_to: '2026-01-01' }).where('role', 'in', ['administrator', 'coordinator']).execute()
  for (const role of roles.filter((one) => one !== 'data-protection')) await map(`g-${role}`, role)
  const groups = fc.subarray(['g-administrator', 'g-coordinator', 'g-worker'])
  await transact(db, (tx) => bringInLine(tx, { personId: holders[0]!, groups: ['g-administrator', 'g-coordinator'] }, { now: wednesday }))
  const steps = fc.array(fc.tuple(fc.constantFrom(...holders), groups), { minLength: 1, maxLength: 5 })
  await fc.assert(fc.asyncProperty(steps, async (moves) => {
    for (const [personId, theirs] of moves) {
      await transact(db, (tx) => bringInLine(tx, { personId, groups: theirs }, { now: wednesday }))
      const left = await db.selectFrom('role_grant').select('role').distinct().where('valid_from', '<=', '2026-09-16').where('valid_to', 'is', null)
        .where('role', 'in', ['administrator', 'coordinator']).execute()
      assert.equal(left.length, 2)
    }
  }), { numRuns: 25 })
})
