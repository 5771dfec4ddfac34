// A unit or a service line is taken out of use: of each open improvement there it is decided where it goes on, or why it is not done.
import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { improving } from '../../../test/improvements.ts'
import { editPath } from '../../directory/addresses.ts'
import { improvementPath, to } from '../../paths.ts'
import { fill, plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { eventsOf } from '../improvements.sql.ts'

const { handOver } = texts.fi.improvements
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: ReturnType<typeof improving>
let administrator: string

beforeEach(async () => {
  await database?.close()
  database = await testDatabase()
  w = await world(database.db)
  it = improving(database, w)
  app = testApp(database)
  administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
})
after(() => database.close())

const end = (thing: 'unit' | 'line', id: string, fields: Fields = {}) => app.post(`${editPath(thing, id)}/end`, fields, administrator)
const hasEnded = async (thing: 'unit' | 'line', id: string) =>
  (await database.db.selectFrom(thing === 'unit' ? 'unit' : 'service_line').select('ended_on').where('id', '=', id).executeTakeFirstOrThrow()).ended_on !== null

test('who ends a unit sees what is open there, and it does not end before each is decided about', async () => {
  const [one, other, settled, elsewhere] = [await it.make(), await it.make(), await it.make(), await it.make({ unitIds: [w.otherUnitId], owner: { role: 'coordinator', ofId: null } })]
  await it.go(settled, ['not-done'])
  const page = (await app.get(editPath('unit', w.unitId), administrator)).text
  assert.ok(page.includes(plural(handOver.ofEnding.unit, 2, 'fi')))
  for (const id of [settled, elsewhere]) assert.ok(!page.includes(id))
  const refused = await end('unit', w.unitId, { [`end-improvement-${one}`]: `unit:${w.otherUnitId}` })
  assert.equal(refused.status, 422)
  assert.match(refused.text, new RegExp(`href="#end-improvement-${other}"`))
  assert.match(refused.text, new RegExp(`<option value="unit:${w.otherUnitId}" selected`), 'what was chosen is kept')
  for (const nowhere of [`unit:${w.unitId}`, `unit:${crypto.randomUUID()}`, `line:${w.unitId}`, 'stays', 'not-done']) {
    assert.equal((await end('unit', w.unitId, { [`end-improvement-${one}`]: `unit:${w.otherUnitId}`, [`end-improvement-${other}`]: nowhere })).status, 422, nowhere)
  }
  assert.equal(await hasEnded('unit', w.unitId), false)
  assert.equal((await it.find(one)).unitIds[0], w.unitId, 'refused, nothing is done')
})

test('it goes on in another unit, whose supervisor answers and is told, and everybody reads where; or it is told why not', async () => {
  const [one, other] = [await it.make({ title: { fi: 'Jatkuva' } }), await it.make({ unitIds: [w.unitId, w.otherUnitId], owner: { role: 'coordinator', ofId: null } })]
  await it.show(one)
  const next = await person(database.db, 'Uusi Esimies', { role: 'supervisor', unitId: w.otherUnitId })
  await database.db.updateTable('unit').set({ supervisor_id: next }).where('id', '=', w.otherUnitId).execute()
  await database.db.deleteFrom('outgoing_message').execute()
  assert.equal((await end('unit', w.unitId, { [`end-improvement-${one}`]: `unit:${w.otherUnitId}`, [`end-improvement-${other}`]: 'not-done', [`end-because-${other}`]: 'Yksikkö lakkaa.' })).status, 303)
  assert.equal(await hasEnded('unit', w.unitId), true)
  const moved = await it.find(one)
  assert.deepEqual([moved.unitIds, moved.owner, moved.holder?.personId], [[w.otherUnitId], { role: 'unit-supervisor', ofId: w.otherUnitId }, next])
  assert.deepEqual((await eventsOf(database.db, one)).slice(-2).map(({ what }) => what), ['place', 'owner'])
  assert.deepEqual((await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'improvement-yours').execute()).map(({ person_id }) => person_id), [next])
  const { name } = await database.db.selectFrom('unit').select('name').where('id', '=', w.otherUnitId).executeTakeFirstOrThrow()
  assert.ok((await app.get(to('change', 'fi', { change: one }))).text.includes(fill(texts.fi.changes.events.place, { after: name.fi })))
  assert.deepEqual([(await it.find(other)).state, (await it.find(other)).because], ['not-done', { fi: 'Yksikkö lakkaa.' }])
  assert.ok((await app.get(improvementPath(one), await app.signIn(w.coordinatorId))).text.includes(name.fi))
})

test('what is of several units goes on in those that stay; what another role answers for keeps it', async () => {
  const id = await it.make({ unitIds: [w.unitId, w.otherUnitId], owner: { role: 'line-manager', ofId: w.lineId } })
  assert.equal((await end('unit', w.unitId, { [`end-improvement-${id}`]: `unit:${w.otherUnitId}` })).status, 303)
  assert.deepEqual([(await it.find(id)).unitIds, (await it.find(id)).owner.role, (await eventsOf(database.db, id)).at(-1)!.what], [[w.otherUnitId], 'line-manager', 'place'])
})

test('those of a service line go to another one or to the whole organisation, and so do those that its manager answers for', async () => {
  const { id: lineId } = await database.db.insertInto('service_line').values({ name: { fi: 'Uusi tehtävä' } }).returning('id').executeTakeFirstOrThrow()
  const [to, whole, ofUnit] = [await it.make({ owner: { role: 'line-manager', ofId: w.lineId } }), await it.make({ owner: { role: 'line-manager', ofId: w.lineId } }), await it.make({ serviceLineId: null, owner: { role: 'line-manager', ofId: w.lineId } })]
  assert.equal((await end('line', w.lineId)).status, 422)
  assert.equal((await end('line', w.lineId, { [`end-improvement-${to}`]: `line:${lineId}`, [`end-improvement-${whole}`]: 'whole', [`end-improvement-${ofUnit}`]: `line:${lineId}` })).status, 303)
  assert.deepEqual([(await it.find(to)).serviceLineId, (await it.find(to)).owner], [lineId, { role: 'line-manager', ofId: lineId }])
  assert.deepEqual([(await it.find(whole)).serviceLineId, (await it.find(whole)).owner], [null, { role: 'coordinator', ofId: null }])
  assert.deepEqual([(await it.find(ofUnit)).serviceLineId, (await it.find(ofUnit)).owner.ofId], [null, lineId])
  assert.equal(await hasEnded('line', w.lineId), true)
})

test('where nothing is open nothing is asked, and pressed twice it ends once', async () => {
  assert.deepEqual([(await end('unit', w.unitId)).status, (await end('unit', w.unitId)).status], [303, 303])
  const id = await it.make({ unitIds: [], owner: { role: 'unit-supervisor', ofId: w.unitId } })
  assert.equal((await end('unit', w.unitId)).status, 303, 'it has ended already')
  assert.equal((await it.find(id)).holder, null)
})
