// What the form was about is taken out of use while a giver writes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { transact } from '../db/db.ts'
import { end, takeBack } from '../directory/in-use.sql.ts'
import { markAsLeft } from '../staff/mark-as-left.ts'
import { findPerson } from '../staff/people.sql.ts'
import { texts } from '../text/texts.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
})
after(() => database.close())

const today = '2026-09-16'
const text = 'Kirjoitin tätä koko sen ajan, kun palvelu lopetettiin.'

/** Opens the form, lets something happen, sends it; and tells where it went, and what the giver was told. */
async function writeWhile(happens: () => Promise<unknown>, more: Record<string, string> = {}) {
  const topic = { service: w.serviceId, unit: w.unitId, ...more }
  const token = await it.form(`?${new URLSearchParams(topic)}`)
  await happens()
  const sent = await it.send({ ...topic, text, contact: 'aino@posti.example' }, token)
  assert.equal(sent.status, 303)
  const receipt = await it.app.get(sent.location!)
  assert.equal(receipt.status, 200)
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(receipt.text)![1]!
  const one = await database.db.selectFrom('feedback_case').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow()
  const notices = await database.db.selectFrom('outgoing_message').select('person_id').where('case_id', '=', one.id).execute()
  assert.deepEqual(notices, [{ person_id: one.handler_id }], 'whoever has it is told of it')
  const words = await it.receiptOf(sent.location)
  assert.ok((await it.openWith(words)).text.includes(text), 'nothing is lost')
  return { one, receipt: receipt.text }
}

test('a service that ends while its form is open still has its people: the feedback is taken in and goes to them', async () => {
  const { one, receipt } = await writeWhile(() => transact(database.db, (tx) => end(tx, 'service', w.serviceId, today)))
  assert.deepEqual([one.handler_id, one.service_id, one.unit_id], [w.workerId, w.serviceId, w.unitId])
  assert.match(receipt, /Työntekijä, Kotihoito, Saarisalmi/, 'the giver is told by whom')
  await transact(database.db, (tx) => takeBack(tx, 'service', w.serviceId))
})

test('a unit that ends while its form is open still has its people', async () => {
  const { one } = await writeWhile(() => transact(database.db, (tx) => end(tx, 'unit', w.unitId, today)))
  assert.deepEqual([one.handler_id, one.unit_id], [w.workerId, w.unitId])
  await transact(database.db, (tx) => takeBack(tx, 'unit', w.unitId))
})

test('when the unit gives the service no longer, the feedback goes to whoever is responsible for the service, and the giver is told so', async () => {
  const { one, receipt } = await writeWhile(() => database.db.deleteFrom('service_unit').execute())
  assert.deepEqual([one.handler_id, one.service_id, one.unit_id], [w.managerId, w.serviceId, null])
  const { name, title } = (await findPerson(database.db, w.managerId))!
  assert.ok(!receipt.includes(name) && receipt.includes(title.fi), 'of somebody who is not listed only the title is told')
  assert.ok(!receipt.includes('Saarisalmi'))
  await database.db.insertInto('service_unit').values({ service_id: w.serviceId, unit_id: w.unitId, handler_id: w.workerId }).execute()
})

test('a topic that was never there, or is there no more, is no obstacle: the coordinator gets it, and the giver is told so', async () => {
  const { one, receipt } = await writeWhile(async () => {}, { service: crypto.randomUUID(), unit: crypto.randomUUID() })
  assert.deepEqual([one.handler_id, one.service_id, one.unit_id], [w.coordinatorId, null, null])
  assert.ok(receipt.includes(texts.fi.feedback.form.nobodyYet))
})

test('when the handler leaves while the form is open, whoever can be reached gets it, and the receipt names them and not the one who left', async () => {
  const leaving = await person(database.db, 'Lauri Lähtijä', { role: 'worker', unitId: w.unitId, listed: true })
  await database.db.updateTable('service_unit').set({ handler_id: leaving }).execute()
  assert.match((await it.app.get(`/fi/palaute/uusi?service=${w.serviceId}&unit=${w.unitId}`)).text, /Lauri Lähtijä/)
  const { one, receipt } = await writeWhile(async () =>
    transact(database.db, async (tx) => markAsLeft(tx, (await findPerson(tx, leaving))!, { actor: { personId: leaving }, now: wednesday })))
  assert.equal(one.handler_id, w.supervisorId)
  assert.ok(receipt.includes('Hilkka Rautapuro') && !receipt.includes('Lauri'))
  await database.db.updateTable('service_unit').set({ handler_id: w.workerId }).execute()
})

test('a form that is shown again after its topic ended says what it is about and who gets it now, with all that was typed', async () => {
  const token = await it.form(`?service=${w.serviceId}&unit=${w.unitId}`)
  await transact(database.db, (tx) => end(tx, 'service', w.serviceId, today))
  const again = await it.send({ service: w.serviceId, unit: w.unitId, kind: '', text }, token)
  assert.equal(again.status, 422)
  assert.equal(textIn(again.text, 'text'), text)
  assert.deepEqual([fieldValue(again.text, 'service'), fieldValue(again.text, 'token')], [w.serviceId, token])
  assert.match(again.text, /Kotihoito, Saarisalmi/)
  await transact(database.db, (tx) => takeBack(tx, 'service', w.serviceId))
})
