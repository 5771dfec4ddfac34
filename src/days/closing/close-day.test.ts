// A feedback day closes after its last stop: what was answered is counted at once, decided, and nothing more can be answered.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { transact } from '../../db/db.ts'
import { findDay } from '../days.sql.ts'
import { hold } from '../hold.ts'
import { closeDay, isOver } from './close-day.ts'

let database: TestDatabase, w: Awaited<ReturnType<typeof world>>
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())

const stop = (heldOn: string, untilMinute: number) => ({ heldOn, untilMinute })
// In Finland three hours later.
const at = (time: string) => new Date(`2026-09-16T${time}:00Z`)

test('a day is over when its last stop is, by the clock in Finland, and one without a stop never', () => {
  const stops = [stop('2026-09-16', 840), stop('2026-09-16', 1020)]
  assert.equal(isOver(stops, at('13:59')), false)
  assert.equal(isOver(stops, at('14:00')), true)
  assert.equal(isOver([...stops, stop('2026-09-17', 600)], at('20:00')), false)
  assert.equal(isOver([], at('20:00')), false)
})

test('it closes once, after its last stop, by who may hold it; what was answered is decided then', async () => {
  const { keys } = database.context
  const made = await aDay(database.db, { by: w.coordinatorId, keys })
  const close = (by: ReturnType<typeof actor>, now: Date) => transact(database.db, (tx) => closeDay(tx, keys, made.id, { actor: by, now }))
  const coordinator = actor(w.coordinatorId, 'coordinator')
  const answer = async () => hold(database.db, (await findDay(database.db, made.id))!, {
    id: crypto.randomUUID(), language: 'fi', kind: 'answers', station: made.stationIds.cards, line: w.lineId, answers: { 'which-words': ['friendly'] },
  }, { keys, now: at('10:00') })
  for (let n = 0; n < 6; n++) assert.equal(await answer(), 'held')
  assert.equal(await close(coordinator, at('13:00')), 'too-early')
  assert.equal(await close(actor(w.workerId, 'worker', w.unitId), at('15:00')), 'not-found')
  assert.deepEqual(await Promise.all([close(coordinator, at('15:00')), close(coordinator, at('15:00'))]), ['done', 'done'])
  const { rows } = await database.pool.query(`select r.closed_on, s.decided_on, (select count(*) from waiting_response) as waits from survey_round r join round_shown s on s.round_id = r.id where r.id = $1`, [made.roundId])
  assert.deepEqual(rows, [{ closed_on: '2026-09-16', decided_on: '2026-09-16', waits: '0' }])
  assert.equal(await answer(), 'late')
})

test('a day whose promise was never given cannot be closed', async () => {
  const { keys } = database.context
  const made = await aDay(database.db, { by: w.coordinatorId, keys, open: false })
  assert.equal(await transact(database.db, (tx) => closeDay(tx, keys, made.id, { actor: actor(w.coordinatorId, 'coordinator'), now: at('15:00') })), 'not-asked')
})
