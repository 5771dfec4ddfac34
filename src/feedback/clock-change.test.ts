// The two nights on which the clock is changed in Finland: 2026-10-25, when half past three comes twice, and 2027-03-28,
// when it does not come at all.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { actor, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { transact } from '../db/db.ts'
import { sweep } from '../db/sweeps.ts'
import { dayOf, moment, startOfDay } from '../text/dates.ts'
import { answer } from './answer.ts'
import { isWorkingDay } from '../directory/hours/working-day.ts'
import { dueOn, workingDaysLeft } from './deadline.ts'
import { feedbackSweeps } from './sweeps.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
})
after(() => database.close())

const nights = ['2026-10-25', '2027-03-28'] as const
const hour = 3_600_000
const aroundANight = fc.tuple(fc.constantFrom(...nights), fc.integer({ min: -72 * 3600, max: 72 * 3600 }))
  .map(([night, seconds]) => new Date(Date.parse(`${night}T01:00:00Z`) + seconds * 1000))

test('around those nights a day is 23, 24 or 25 hours, begins once, and is the same day for us and for the database', async () => {
  assert.equal((+startOfDay('2026-10-26') - +startOfDay('2026-10-25')) / hour, 25)
  assert.equal((+startOfDay('2027-03-29') - +startOfDay('2027-03-28')) / hour, 23)
  await fc.assert(fc.asyncProperty(aroundANight, async (time) => {
    const start = startOfDay(dayOf(time))
    assert.ok(start <= time && +time - +start < 25 * hour)
    const { rows: [said] } = await database.pool.query(`select date_trunc('day', $1::timestamptz, 'Europe/Helsinki') as start`, [time])
    assert.equal(said.start.toISOString(), start.toISOString())
  }), { numRuns: 60 })
})

test('an answer is promised for the same day at whatever hour of those days feedback comes, and never a day too early or too late', () => {
  fc.assert(fc.property(aroundANight, fc.integer({ min: 1, max: 10 }), (time, days) => {
    const due = dueOn(time, days)
    assert.equal(due, dueOn(startOfDay(dayOf(time)), days))
    assert.ok(isWorkingDay(due) && due > dayOf(time))
    assert.equal(workingDaysLeft(due, time), days)
    assert.equal(workingDaysLeft(due, startOfDay(due)), 0)
  }))
})

test('feedback given at half past three, and again an hour later at half past three, is two pieces of one day, in their order', async () => {
  const [first, second] = [new Date('2026-10-25T00:30:00Z'), new Date('2026-10-25T01:30:00Z')] as const
  assert.equal(moment(first, 'fi'), moment(second, 'fi'))
  for (const now of [first, second]) {
    database.setNow(now)
    assert.equal((await it.send({ service: w.serviceId, unit: w.unitId })).status, 303)
  }
  const cases = await database.db.selectFrom('feedback_case').select(['id', 'reference', 'due_on', 'created_at']).orderBy('created_at').execute()
  assert.deepEqual(cases.map(({ due_on, created_at }) => [due_on, created_at.toISOString()]),
    [first, second].map((time) => ['2026-10-30', time.toISOString()]))

  // Closed eight weeks after their answer, each keeps the day, and not which of the two hours it was.
  const answeredAt = new Date('2026-10-25T02:00:00Z')
  for (const { id } of cases) {
    await transact(database.db, (tx) => answer(tx, { caseId: id, text: 'Kiitos.', purpose: 'answer', cameOf: { is: 'changed' }, turnsSeen: 1 }, { actor: actor(w.workerId, 'worker'), now: answeredAt, keys: database.context.keys }))
  }
  const [close] = feedbackSweeps({ keys: database.context.keys, closeAfterDays: 56, handBackAfterDays: 14, eraseContactAfterDays: 90 })
  const after = (days: number, more: number) => new Date(+answeredAt + days * 24 * hour + more)
  await sweep(database.db, close!, after(56, 0))
  const states = async () => (await database.db.selectFrom('feedback_case').select(['state', 'created_at', 'due_on']).execute())
  assert.ok((await states()).every(({ state }) => state === 'answered'))
  await sweep(database.db, close!, after(56, 1000))
  for (const one of await states()) {
    assert.deepEqual([one.state, one.created_at.toISOString(), one.due_on], ['closed', '2026-10-24T21:00:00.000Z', '2026-10-30'])
  }
})

test('a session lives its hour through the hour that comes twice, and through the one that is left out', async () => {
  for (const [n, signsIn] of ['2026-10-25T00:45:00Z', '2027-03-28T00:45:00Z'].entries()) {
    const personId = [w.workerId, w.supervisorId][n]!
    database.setNow(new Date(signsIn))
    const cookie = await it.app.signIn(personId)
    const after = (minutes: number) => database.setNow(new Date(Date.parse(signsIn) + minutes * 60_000))
    const isSignedIn = async () => (await it.app.get('/desk/cases', cookie)).status === 200
    for (const minutes of [30, 75, 130]) {
      after(minutes)
      assert.equal(await isSignedIn(), true, `${minutes} minutes after ${signsIn}`)
    }
    after(130 + 61)
    assert.equal(await isSignedIn(), false)
  }
})
