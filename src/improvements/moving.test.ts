// Improvements are made, moved, shown and given to other roles; and what was promised stays told.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { acting, improving } from '../../test/improvements.ts'
import { transact } from '../db/db.ts'
import { giveImprovement } from './give.ts'
import { eventsOf } from './improvements.sql.ts'
import { isSeen } from './list.sql.ts'
import { makeImprovement } from './make.ts'
import { moveDue, moveImprovement } from './move.ts'
import { accessTo } from './access.ts'
import { improvements } from './improvements.sql.ts'
import { maySeeImprovement } from '../staff/duties.ts'
import { holders } from '../../test/permissions/holders.ts'
import { rewordImprovement } from './reword.ts'
import { showImprovement } from './show.ts'

let database: TestDatabase
let w: World
let it: ReturnType<typeof improving>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = improving(database, w)
})
after(() => database.close())

const supervisor = () => acting(w.supervisorId, 'supervisor', w.unitId)
const move = async (id: string, to: 'decided' | 'under-way' | 'done' | 'not-done', { actor = supervisor(), because = null as { fi: string } | null, seen = -1 } = {}) => {
  const count = seen < 0 ? await it.seen(id) : seen
  return transact(database.db, (tx) => moveImprovement(tx, { id, to, because, seen: count }, it.by(actor)))
}

test('it goes on state by state, with who and when, and not past one; why it is not done has to be said', async () => {
  const id = await it.make()
  assert.equal(await move(id, 'done'), 'no-way')
  assert.equal(await move(id, 'decided'), 'done')
  assert.equal(await move(id, 'not-done'), 'reason-needed')
  assert.equal(await move(id, 'not-done', { because: { fi: 'Rahaa ei ole.' } }), 'done')
  const one = await it.find(id)
  assert.deepEqual([one.state, one.because, one.settledOn], ['not-done', { fi: 'Rahaa ei ole.' }, '2026-09-16'])
  assert.deepEqual((await eventsOf(database.db, id)).map(({ what, before, after, who }) => [what, before, after, who]), [
    ['made', null, 'considered', 'Tarja Kuusivaara'], ['moved', 'considered', 'decided', 'Hilkka Rautapuro'], ['moved', 'decided', 'not-done', 'Hilkka Rautapuro'],
  ])
})

test('what somebody else has done with it meanwhile is not passed over', async () => {
  const id = await it.make()
  const seen = await it.seen(id)
  assert.equal(await move(id, 'decided', { seen }), 'done')
  assert.equal(await move(id, 'under-way', { seen }), 'changed-meanwhile')
})

test('only whoever holds the role today moves it, and a coordinator; whoever held it yesterday does not', async () => {
  const id = await it.make()
  const next = await person(database.db, 'Uusi Esihenkilö', { role: 'supervisor', unitId: w.unitId })
  assert.equal((await it.find(id)).holder?.personId, w.supervisorId)
  await database.db.updateTable('unit').set({ supervisor_id: next }).where('id', '=', w.unitId).execute()
  assert.equal((await it.find(id)).holder?.personId, next)
  assert.equal(await move(id, 'decided'), 'not-found')
  assert.equal(await move(id, 'decided', { actor: acting(next, 'supervisor', w.unitId) }), 'done')
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-15' }).where('person_id', '=', next).execute()
  assert.equal((await it.find(id)).holder, null, 'without the role they could do nothing')
  await database.db.updateTable('unit').set({ supervisor_id: w.supervisorId }).where('id', '=', w.unitId).execute()
})

test('its day is moved with a reason only, and the first one stays, whoever writes to the table', async () => {
  const id = await it.make({ dueOn: '2026-10-01' })
  const due = async (dueOn: string, because: { fi: string } | null = { fi: 'Odotamme laitteita.' }) => {
    const seen = await it.seen(id)
    return transact(database.db, (tx) => moveDue(tx, { id, dueOn, because, seen }, it.by(supervisor())))
  }
  assert.equal(await due('2026-11-01', null), 'reason-needed')
  assert.equal(await due('2026-09-01'), 'past')
  assert.equal(await due('2026-10-01'), 'same')
  assert.equal(await due('2026-11-01'), 'done')
  const one = await it.find(id)
  assert.deepEqual([one.dueOn, one.firstDueOn], ['2026-11-01', '2026-10-01'])
  await assert.rejects(database.asOwner(`update improvement set first_due_on = '2026-11-01' where id = '${id}'`), /the first day that was said stays/)
  await it.go(id, ['decided', 'done'])
  assert.equal(await due('2026-12-01'), 'settled')
})

test('nothing of it is removed, and what happened is not altered, not even with the rights of the owner of the database', async () => {
  const id = await it.make()
  for (const statement of [`delete from improvement where id = '${id}'`, `update improvement_event set what = 'moved'`, 'delete from improvement_event']) {
    await assert.rejects(database.asOwner(statement), /never removed|appended and never altered/, statement)
    await assert.rejects(database.pool.query(statement), { code: '42501' }, statement)
  }
  await it.show(id)
  await assert.rejects(database.asOwner(`update improvement set shown_on = '2026-01-01' where id = '${id}'`), /first shown stays/)
})

test('whoever it concerns neither moves nor shows it, nor does anybody in their name', async () => {
  const { id: caseId } = await database.db.insertInto('feedback_case').values({
    reference: crypto.randomUUID(), receipt_hash: Buffer.from(crypto.randomUUID()), kind: 'criticism', reader: 'handler', publish: false, language: 'fi', channel: 'web',
    routed_because: 'handler-here', due_on: '2026-09-21', state: 'answered', created_at: wednesday,
  }).returning('id').executeTakeFirstOrThrow()
  const id = await it.make()
  await database.db.insertInto('improvement_source').values({ improvement_id: id, kind: 'case', case_id: caseId, added_by: w.coordinatorId, added_on: '2026-09-16' }).execute()
  await database.db.insertInto('case_about').values({ case_id: caseId, person_id: w.supervisorId, how: 'concerns', noted_by: w.coordinatorId, noted_on: '2026-09-16' }).execute()
  assert.equal(await it.show(id), 'talk-first', 'nobody reads of it first on a public page')
  await database.db.updateTable('case_about').set({ talked_on: '2026-09-16' }).where('case_id', '=', caseId).execute()
  assert.equal(await move(id, 'decided'), 'not-found')
  assert.equal(await move(id, 'decided', { actor: { ...it.coordinator, deputy: { personId: w.supervisorId, name: 'Hilkka', roles: [] } } }), 'not-found')
  assert.equal(await it.show(id, { actor: { ...it.coordinator, personId: w.supervisorId } }), 'not-found')
  assert.equal(await move(id, 'decided', { actor: it.coordinator }), 'done')
})

test('it is shown by who may, its words are then theirs alone to change, and what they were stays in the history', async () => {
  const mine = supervisor()
  const id = await it.make({}, { actor: mine })
  const reword = (actor: typeof mine, fi: string) => transact(database.db, (tx) => rewordImprovement(tx, { id, words: it.details({ title: { fi } }), version: '' }, { actor, now: wednesday }))
  assert.equal(await reword(mine, 'Toisin'), 'done')
  assert.equal(await transact(database.db, (tx) => showImprovement(tx, { id, show: true }, it.by(mine))), 'not-found')
  assert.equal(await it.show(id), 'done')
  assert.equal(await it.show(id), 'as-is')
  assert.equal(await reword(mine, 'Taas toisin'), 'not-found')
  assert.equal(await reword(it.coordinator, 'Kolmannesti'), 'done')
  assert.equal((await eventsOf(database.db, id)).findLast(({ what }) => what === 'words')!.was!['title-fi'], 'Toisin')
  assert.equal(await transact(database.db, (tx) => rewordImprovement(tx, { id, words: it.details(), version: 'vanha' }, { actor: it.coordinator, now: wednesday })), 'changed-meanwhile')
  const [first] = [(await it.find(id)).shownOn]
  await it.show(id, { shown: false })
  await it.show(id, { now: new Date('2026-10-16T09:00:00Z') })
  assert.equal((await it.find(id)).shownOn, first)
})

test('another role answers for it from now on, and whoever holds that is told by mail; whoever did it themselves is not', async () => {
  const id = await it.make()
  await database.db.deleteFrom('outgoing_message').execute()
  assert.equal(await transact(database.db, (tx) => giveImprovement(tx, { id, owner: { role: 'line-manager', ofId: w.lineId } }, { actor: supervisor(), now: wednesday })), 'done')
  assert.equal((await it.find(id)).holder?.personId, w.managerId)
  const mails = async () => (await database.db.selectFrom('outgoing_message').select(['kind', 'person_id', 'case_id']).execute())
  assert.deepEqual(await mails(), [{ kind: 'improvement-yours', person_id: w.managerId, case_id: null }])
  await database.db.deleteFrom('outgoing_message').execute()
  await transact(database.db, (tx) => giveImprovement(tx, { id, owner: { role: 'coordinator', ofId: null } }, it.by(it.coordinator)))
  assert.deepEqual(await mails(), [])
})

test('pressed twice it is made once; of what they do not supervise nobody makes one', async () => {
  const details = it.details({ title: { fi: 'Kahdesti painettu' } })
  const make = (actor = supervisor()) => transact(database.db, (tx) => makeImprovement(tx, { details, caseId: null, told: false }, it.by(actor)))
  assert.deepEqual(await make(), await make())
  assert.equal(await transact(database.db, (tx) => makeImprovement(tx, { details: it.details({ unitIds: [w.otherUnitId] }), caseId: null, told: false }, it.by(supervisor()))), 'not-allowed')
  assert.equal(await make(acting(w.workerId, 'worker', w.unitId)), 'not-allowed')
})

test('the list at the desk holds what the permission says, for every role', async () => {
  await it.make({ unitIds: [w.otherUnitId], owner: { role: 'administrator', ofId: null }, serviceLineId: null })
  await it.show(await it.make({ unitIds: [w.otherUnitId], serviceLineId: null }))
  const ids = { me: w.supervisorId, another: w.workerId, A: w.unitId, B: w.otherUnitId, one: w.lineId, two: crypto.randomUUID() }
  const all = (await improvements(database.db, '2026-09-16').select('i.id').execute()).map(({ id }) => id)
  assert.ok(all.length > 8)
  for (const [letter, roles] of Object.entries(holders(ids))) {
    const actor = { personId: ids.me, name: letter, language: 'fi' as const, roles }
    const listed = new Set((await database.db.selectFrom('improvement as i').select('i.id').where(isSeen(actor, '2026-09-16')).execute()).map(({ id }) => id))
    for (const id of all) if (roles.some(({ role }) => role !== 'council' && role !== 'data-protection')) assert.equal(listed.has(id), maySeeImprovement(actor, accessTo(await it.find(id), false)), `${letter} ${id}`)
  }
})
