import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { letSignIn } from '../../../test/staff.ts'
import { transact } from '../../db/db.ts'
import { unreached } from '../../directory/unreached.sql.ts'
import { whoAnswers } from '../../feedback/answerable.sql.ts'
import { route } from '../../feedback/route.ts'
import { ask, type Asking } from './ask.ts'
import { checkOf, noteReaction } from './checks.sql.ts'

let database: TestDatabase
let w: World
const today = '2026-09-16'
const days = (n: number) => new Date(+wednesday + n * 86_400_000)

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())
beforeEach(async () => {
  await database.asOwner('truncate contact_check, outgoing_message, sms_sent, absence')
  await database.db.updateTable('person').set({ deputy_id: null, account_id: null }).execute()
})

const sent: Asking = { mail: 'sent', passAfterDays: 21, officesAreOpen: true }
const sweep = (now: Date, how: Partial<Asking> = {}) => transact(database.db, (tx) => ask(tx, { ...sent, ...how }, { now }))
/** What was asked goes out at once. */
const goOut = (at: Date) => database.db.updateTable('outgoing_message').set({ sent_at: at }).where('sent_at', 'is', null).where('failed_at', 'is', null).execute()
const refuse = (personId: string, at: Date, code = '550 EENVELOPE') => database.db.insertInto('outgoing_message')
  .values({ kind: 'feedback-arrived', person_id: personId, language: 'fi', created_at: at, failed_at: at, last_error: code }).execute()
const getsThrough = (personId: string, at: Date) => database.db.insertInto('outgoing_message')
  .values({ kind: 'feedback-arrived', person_id: personId, language: 'fi', created_at: at, sent_at: at }).execute()
const goesTo = async (day = today) => {
  const topic = { serviceLineId: null, serviceId: w.serviceId, unitId: w.unitId }
  return route(await whoAnswers(database.db, topic, day), 'handler').handlerId
}
const unconfirmed = (personId: string) => database.db.insertInto('contact_check').values({ person_id: personId, asked_on: '2026-08-01', went_out_on: '2026-08-01', unreachable_from: '2026-08-22' }).execute()

test('who has not confirmed three weeks after the mail is passed over like who is away, and is again reached once they confirm', async () => {
  for (let n = 0; n < 8; n++) { await sweep(days(n)); await goOut(days(n)); await sweep(days(n)) }
  assert.equal((await checkOf(database.db, w.workerId))!.askedOn! <= '2026-09-24', true)
  await sweep(days(8))
  assert.equal(await goesTo('2026-09-24'), w.workerId, 'not before')
  for (const id of [w.supervisorId, w.managerId, w.coordinatorId]) await transact(database.db, (tx) => noteReaction(tx, id, { today: '2026-10-01', correction: null }))
  await sweep(days(29))
  assert.equal(await goesTo('2026-10-15'), w.supervisorId)
  await transact(database.db, (tx) => noteReaction(tx, w.workerId, { today: '2026-10-15', correction: null }))
  assert.equal(await goesTo('2026-10-15'), w.workerId)
})

test('one a day is asked of a small staff, in office hours only, and nobody twice', async () => {
  await sweep(wednesday, { officesAreOpen: false })
  const count = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'confirm-contact').execute()).length
  assert.equal(await count(), 0)
  await sweep(wednesday)
  await sweep(wednesday)
  assert.equal(await count(), 1)
  for (let n = 1; n < 9; n++) await sweep(days(n))
  assert.equal(await count(), 4, 'worker, supervisor, manager and coordinator')
})

test('nobody is passed over for a mail that never went out: in demonstration mode, or without a mail server', async () => {
  for (const mail of ['shown', 'none'] as const) {
    await database.asOwner('truncate contact_check, outgoing_message, sms_sent')
    for (let n = 0; n < 5; n++) { await sweep(days(n), { mail }); await goOut(days(n)) }
    await sweep(days(60), { mail })
    const { rows } = await database.pool.query('select from contact_check where unreachable_from is not null')
    assert.equal(rows.length, 0, mail)
  }
})

test('where neither a deputy nor somebody near above can be reached, it stays with them: our own rule makes no dead end', async () => {
  for (const id of [w.workerId, w.supervisorId, w.managerId]) await unconfirmed(id)
  assert.equal(await goesTo(), w.workerId)
  const deputyId = await person(database.db, 'Sirpa Sijainen', { role: 'worker', unitId: w.unitId })
  await database.db.updateTable('person').set({ deputy_id: deputyId }).where('id', '=', w.workerId).execute()
  assert.equal(await goesTo(), deputyId)
  await database.db.insertInto('absence').values({ person_id: deputyId, first_day: today, last_day: today }).execute()
  assert.equal(await goesTo(), w.workerId)
})

test('a permanent refusal of the mail server counts until mail gets through, or they confirm', async () => {
  await refuse(w.workerId, wednesday)
  await sweep(wednesday)
  assert.equal(await goesTo(), w.workerId, 'while mail gets through to nobody, it is our server that is refused')
  await getsThrough(w.supervisorId, wednesday)
  await sweep(wednesday)
  assert.equal(await goesTo(), w.supervisorId)
  await getsThrough(w.workerId, days(0.1))
  await sweep(days(0.2))
  assert.equal(await goesTo(), w.workerId)
  await refuse(w.workerId, days(1))
  await getsThrough(w.supervisorId, days(1))
  await sweep(days(1))
  assert.equal(await goesTo('2026-09-17'), w.supervisorId)
  await transact(database.db, (tx) => noteReaction(tx, w.workerId, { today: '2026-09-17', correction: null }))
  await sweep(days(1))
  assert.equal(await goesTo('2026-09-17'), w.workerId)
})

test('a server that could not be reached, or did not let us in, says nothing of a person', async () => {
  for (const code of ['ECONNECTION', '450 EENVELOPE', '535 EAUTH']) await refuse(w.workerId, wednesday, code)
  await getsThrough(w.supervisorId, wednesday)
  await sweep(wednesday)
  assert.equal(await checkOf(database.db, w.workerId).then((check) => check?.refusedOn ?? null), null)
})

test('with the setting at 0 nobody is passed over for want of a confirmation', async () => {
  await unconfirmed(w.workerId)
  await sweep(wednesday, { passAfterDays: 0, officesAreOpen: false })
  assert.equal(await goesTo(), w.workerId)
})

test('the directory and the overview name who does not answer for what they should', async () => {
  await letSignIn(database.context, w.workerId)
  await unconfirmed(w.workerId)
  assert.deepEqual((await unreached(database.db, today)).filter(({ id }) => id === w.workerId).map(({ name, why }) => [name, why]), [['Veera Kanervasuo', 'unconfirmed']])
})
