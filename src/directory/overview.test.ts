import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { person, world, type World } from '../../test/builders.ts'
import { dayOf } from '../text/dates.ts'
import { isGap } from './gap.ts'
import { destinations, endedThings, unitRows } from './overview.sql.ts'
import { lineManagers, supervisorsByUnit } from './supervisors.sql.ts'

const today = dayOf(wednesday)
let testing: TestDatabase
let w: World
before(async () => { testing = await testDatabase() })
after(() => testing.close())

const filled = [
  'service_unit', 'service', 'role_grant', 'guiding_question', 'unit', 'service_line', 'organisation', 'absence', 'person',
] as const

async function fresh() {
  for (const table of filled) await testing.asOwner(`delete from ${table}`)
  w = await world(testing.db)
}

const leave = (id: string) => testing.db.updateTable('person').set({ left_on: today }).where('id', '=', id).execute()
const away = (id: string) => testing.db.insertInto('absence').values({ person_id: id, first_day: today, last_day: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}` }).execute()

test('the overview says who gets the feedback, by the rule of the routing', async () => {
  await fresh()
  const [one] = await destinations(testing.db, today)
  assert.deepEqual(one?.to, { name: 'Veera Kanervasuo', because: 'handler-here' })
  assert.equal(isGap(one!), false)
  await away(w.workerId)
  const [later] = await destinations(testing.db, today)
  assert.deepEqual(later?.to, { name: 'Hilkka Rautapuro', because: 'supervisor' })
  assert.equal(isGap(later!), false)
})

test('somebody without a role that reads feedback is passed over, as the routing does', async () => {
  await fresh()
  await testing.asOwner(`delete from role_grant where person_id = '${w.workerId}'`)
  const [one] = await destinations(testing.db, today)
  assert.deepEqual(one?.to, { name: 'Hilkka Rautapuro', because: 'supervisor' })
})

test('where the organisation names no coordinator, whoever holds the role gets what reaches nobody else', async () => {
  await fresh()
  await testing.db.updateTable('organisation').set({ coordinator_id: null }).execute()
  await testing.asOwner(`delete from role_grant where role <> 'coordinator'`)
  const [one] = await destinations(testing.db, today)
  assert.deepEqual([one?.to, one?.past], [1, 2].map(() => ({ name: 'Tarja Kuusivaara', because: 'coordinator' })))
})

test('the overview says who gets what is written past the workers', async () => {
  await fresh()
  const past = async () => (await destinations(testing.db, today))[0]?.past
  assert.deepEqual(await past(), { name: 'Hilkka Rautapuro', because: 'supervisor' })
  await away(w.supervisorId)
  assert.deepEqual(await past(), { name: 'Petri Lahdenmäki', because: 'line-manager' })
})

test('somebody who has left and is still named is a gap, whoever stands in', async () => {
  await fresh()
  await leave(w.workerId)
  const [one] = await destinations(testing.db, today)
  assert.deepEqual(one?.left, ['Veera Kanervasuo'])
  assert.equal(isGap(one!), true)
})

test('a service for which only the coordinator can be reached is a gap', async () => {
  await fresh()
  for (const id of [w.workerId, w.supervisorId, w.managerId]) await away(id)
  const [one] = await destinations(testing.db, today)
  assert.deepEqual(one?.to, { name: 'Tarja Kuusivaara', because: 'coordinator' })
  assert.equal(isGap(one!), true)
})

test('a service of several units is looked at without a unit too', async () => {
  await fresh()
  await testing.db.insertInto('service_unit').values({ service_id: w.serviceId, unit_id: w.otherUnitId }).execute()
  const rows = await destinations(testing.db, today)
  assert.deepEqual(rows.map(({ unit }) => unit?.name.fi ?? null), [null, 'Kotihoito, Saarisalmi', 'Palvelukoti Lehtola'])
  assert.deepEqual(rows.map(({ to }) => to?.because), ['line-manager', 'handler-here', 'supervisor'])
})

test('the public list names only those who agreed to it and have not left', async () => {
  await fresh()
  const names = async () => (await supervisorsByUnit(testing.db, today)).map(({ supervisor }) => supervisor?.name ?? null)
  assert.deepEqual(await names(), ['Hilkka Rautapuro', 'Hilkka Rautapuro'])
  const unlisted = await person(testing.db, 'Salla Piilo', { role: 'supervisor' })
  await testing.db.updateTable('unit').set({ supervisor_id: unlisted }).where('id', '=', w.otherUnitId).execute()
  assert.deepEqual(await names(), ['Hilkka Rautapuro', null])
  await leave(w.supervisorId)
  assert.deepEqual(await names(), [null, null])
  assert.deepEqual(await lineManagers(testing.db, today), [])
})

test('units and what has ended are listed for the desk', async () => {
  await fresh()
  await testing.db.updateTable('unit').set({ ended_on: today }).where('id', '=', w.otherUnitId).execute()
  assert.deepEqual((await unitRows(testing.db, today)).map(({ supervisorName }) => supervisorName), ['Hilkka Rautapuro'])
  assert.deepEqual((await endedThings(testing.db, today)).map(({ what, endedOn }) => [what, endedOn]), [['unit', today]])
})
