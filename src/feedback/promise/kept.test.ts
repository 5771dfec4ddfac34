// What is measured of a promise, and the plans of which givers were to hear.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, wordsOn } from '../../../test/app.ts'
import { caseRow, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { findMessage } from '../../post/messages.sql.ts'
import { asOfNow } from '../../post/reminding.ts'
import { texts } from '../../text/texts.ts'
import { closeCase } from '../cases.sql.ts'
import { measurePromises } from './sweeps.ts'
import { remindOfPlans } from './remind-of-plans.ts'
import { measuredIn } from './promises.sql.ts'

const { standing } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let worker: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  app = testApp(database)
  worker = await app.signIn(w.workerId)
  await database.db.insertInto('line_promise').values({
    service_line_id: w.lineId, number: 1, from_on: '2026-01-01', written_on: '2026-01-01', written_by: w.coordinatorId, purpose: { fi: 'Kotihoito sujuu.' },
    who_handles: { fi: 'Esihenkilö.' }, changes_months: 3, gone_through_months: 3, gone_through: { fi: 'Tiimissä.' }, invests: { fi: 'Aikaa.' },
  }).execute()
})
after(() => database.close())

const measure = (now = wednesday) => transact(database.db, (tx) => measurePromises(tx, now))
const quarter = async (on: string) => (await measuredIn(database.db, [on], w.lineId)).get(w.lineId)![0]!
const spring = (values: Parameters<typeof caseRow>[1] = {}) => caseRow(database.db, {
  service_line_id: w.lineId, created_at: new Date('2026-05-04T08:00:00Z'), due_on: '2026-05-11', answered_at: new Date('2026-05-06T08:00:00Z'), ...values,
})

test('in time, late and unanswered are told apart; what waits for its giver, is a practice or went past the workers is not counted', async () => {
  for (let n = 0; n < 4; n++) await spring()
  await spring({ state: 'closed', answered_at: new Date('2026-05-11T20:30:00Z') })
  await spring({ answered_at: new Date('2026-05-12T08:00:00Z') })
  await spring({ state: 'waiting-for-handler', answered_at: null })
  await spring({ state: 'waiting-for-giver', answered_at: null })
  const askedLate = await spring({ state: 'waiting-for-giver', answered_at: null })
  await database.db.insertInto('event').values({ case_id: askedLate, name: 'escalated', happened_at: wednesday, number: 1 }).execute()
  await spring({ reader: 'supervisor', state: 'waiting-for-handler', answered_at: null })
  const drill = await spring()
  await database.asOwner(`with test as (insert into response_test (way, name, code, announced_on, first_day, last_day)
    values ('drill', 'x', 'x', '2026-01-01', '2026-01-01', '2026-12-31') returning id)
    insert into timed_case (case_id, test_id, drill, due_on) select '${drill}', id, true, '2026-05-11' from test`)
  await measure()
  const { due, inTime, unanswered } = await quarter('2026-04-01')
  assert.deepEqual({ due, inTime, unanswered }, { due: 8, inTime: 5, unanswered: 1 })
})

test('what was once late stays late, though its day was moved and the last answer was in time', async () => {
  const id = await spring()
  await database.db.insertInto('event').values({ case_id: id, name: 'escalated', happened_at: wednesday, number: 1 }).execute()
  await measure()
  const { due, inTime } = await quarter('2026-04-01')
  assert.deepEqual([due, inTime], [9, 5])
})

test('feedback is of the quarter in which its answer was due, as in statistics', async () => {
  await spring({ created_at: new Date('2026-03-25T08:00:00Z'), due_on: '2026-03-31' })
  await spring({ created_at: new Date('2026-06-30T08:00:00Z'), due_on: '2026-07-07' })
  await measure()
  assert.equal((await quarter('2026-01-01')).due, 1)
  assert.equal((await quarter('2026-04-01')).due, 9)
  await measure(new Date('2026-10-01T09:00:00Z'))
  assert.equal((await quarter('2026-07-01')).due, 1)
})

test('whether it was kept is told only where statistics tell how much was due, of that line and quarter, and of enough', async () => {
  const share = async () => /ajoissa vähintään 50\s%/.test((await app.get(`/fi/lupaukset/${w.lineId}`)).text)
  const { db } = database
  const dueOf = (period: string, unit: string | null, shown: number) => db.insertInto('published_figure').values({ period, service_line_id: w.lineId, unit_id: unit, figure: 'due', value: '', shown }).execute()
  await db.insertInto('published_period').values(['2026-Q1', '2026-Q2', '2026-T1'].map((period) => ({ period, published_on: '2026-07-06' }))).execute()
  assert.equal(await share(), false, 'nine were due, and statistics do not say so')
  await dueOf('2026-Q1', null, 9)
  await dueOf('2026-T1', null, 9)
  await dueOf('2026-Q2', w.unitId, 9)
  assert.equal(await share(), false, 'of another quarter, of four months, of a unit')
  await dueOf('2026-Q2', null, 9)
  assert.equal(await share(), true)
  await db.updateTable('organisation').set({ fewest_told: 10 }).execute()
  assert.equal(await share(), false, 'nine are too few by now')
  assert.equal((await quarter('2026-04-01')).wasTold, true, 'and are in no sum')
  await database.asOwner('alter table organisation disable trigger fewest_never_fall; update organisation set fewest_told = 5; alter table organisation enable trigger fewest_never_fall')
})

test('what was measured by the quarter in which it came stays as it was told', async () => {
  await database.db.updateTable('promise_kept').set({ by_due: false, came: 7, due: 7, in_time: 3 }).where('quarter_on', '=', '2026-01-01').execute()
  await measure()
  const { due, inTime, units } = await quarter('2026-01-01')
  assert.deepEqual([due, inTime, units], [7, 3, 1])
  await database.asOwner("delete from promise_kept where quarter_on = '2026-01-01'")
  await measure()
})

test('everybody reads whether it was kept, in words, and never how many there were', async () => {
  const page = (await app.get(`/fi/lupaukset/${w.lineId}`)).text
  assert.match(page, /2\. neljännes 2026/)
  assert.match(page, /ajoissa vähintään 50\s%/)
  await database.db.updateTable('promise_kept').set({ due: 10, in_time: 9, unanswered: 0 }).execute()
  const told = (await app.get(`/fi/lupaukset/${w.lineId}`)).text
  assert.match(told, new RegExp(standing.states['too-few']), 'of the quarter of which statistics do not tell')
  assert.match(told, /ajoissa vähintään 90\s%/)
  await measure()
})

test('a unit that went through its feedback in the time that was promised has kept that; what is said long afterwards mends nothing', async () => {
  assert.equal((await quarter('2026-04-01')).unitsGoneThrough, 0)
  const went = (number: number, pressed_on: string) => database.db.insertInto('unit_discussion')
    .values({ unit_id: w.unitId, number, gone_on: '2026-08-03', pressed_on, pressed_by: w.supervisorId }).execute()
  await went(1, '2026-11-20')
  await measure(new Date('2026-10-02T09:00:00Z'))
  const summer = await quarter('2026-07-01')
  assert.deepEqual([summer.units, summer.unitsGoneThrough], [1, 0])
  await went(2, '2026-08-04')
  await measure(new Date('2026-10-03T09:00:00Z'))
  assert.equal((await quarter('2026-07-01')).unitsGoneThrough, 1)
  await database.asOwner('delete from unit_discussion')
  await measure(new Date('2026-11-20T09:00:00Z'))
  assert.equal((await quarter('2026-07-01')).unitsGoneThrough, 1, 'a quarter that is over stays as it was')
})

async function plan() {
  const it = giver(database)
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, contact: 'antaja@example.org' })
  const page = (await it.app.get(sent.location!)).text
  const words = wordsOn(page).join(' ')
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(page)![1]!
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  const seen = fieldValue((await app.get(`/desk/cases/${id}`, worker)).text, 'seen')
  await app.post(`/desk/cases/${id}`, { seen, text: 'Suunnittelemme tätä.', purpose: 'answer', came: 'planned' }, worker)
  assert.equal((await stateOf(id)).came_of_it, 'planned')
  return { id, words, open: () => it.openWith(words) }
}
const stateOf = (id: string) => database.db.selectFrom('feedback_case').select(['came_of_it', 'state']).where('id', '=', id).executeTakeFirstOrThrow()
const plansOf = async (id: string) => (await database.db.selectFrom('case_plan').selectAll().where('case_id', '=', id).orderBy('number').execute())
  .map(({ planned_on, told_on, reminded_on }) => [planned_on, told_on, reminded_on])
const tell = (id: string, came: string, because = '') => app.post(`/desk/cases/${id}`, { step: 'came-of-it', 'new-came': came, 'new-because': because }, worker)
const mails = (kind: string) => database.db.selectFrom('outgoing_message').select(['person_id', 'created_at']).where('kind', '=', kind).execute()

test('what became of a plan is told when the case is closed too, by day and not by hour, and its giver hears of it', async () => {
  const { id, open } = await plan()
  assert.deepEqual(await plansOf(id), [['2026-09-16', null, null]])
  await transact(database.db, (tx) => closeCase(tx, id, null, wednesday))
  await database.db.deleteFrom('outgoing_message').execute()
  assert.equal((await tell(id, 'not-changed', 'Rahaa ei saatu.')).status, 303)
  assert.deepEqual(await plansOf(id), [['2026-09-16', '2026-09-16', null]])
  assert.deepEqual(await stateOf(id), { came_of_it: 'not-changed', state: 'closed' })
  assert.match((await open()).text, /Rahaa ei saatu/)
  assert.equal((await mails('answer-waits')).length, 1)
  const event = await database.db.selectFrom('event').select('happened_at').where('case_id', '=', id).where('name', '=', 'came-of-it').executeTakeFirstOrThrow()
  assert.match(event.happened_at.toISOString(), /T21:00:00\.000Z$/)
  assert.equal((await tell(id, 'changed')).status, 409, 'what was no plan any more stays as it was told')
})

test('a plan that is told of again goes on from its first day; another after it stands beside it, and hides nothing', async () => {
  const { id } = await plan()
  database.setNow(new Date('2026-09-16T09:10:00Z'))
  await tell(id, 'planned')
  assert.deepEqual(await plansOf(id), [['2026-09-16', null, null]])
  await tell(id, 'changed')
  await tell(id, 'planned')
  assert.deepEqual(await plansOf(id), [['2026-09-16', '2026-09-16', null], ['2026-09-16', null, null]])
  database.setNow(wednesday)
})

test('whoever handles it is reminded of each plan once, two weeks before, in office hours, and the mail goes out', async () => {
  await database.asOwner('delete from case_plan')
  const plans = [await plan(), await plan()]
  await database.db.deleteFrom('outgoing_message').execute()
  const remind = (at: string) => transact(database.db, (tx) => remindOfPlans(tx, new Date(at)))
  await remind('2026-12-01T10:00:00Z')
  assert.equal((await mails('plan-due')).length, 0, 'three months after 16 September is 16 December')
  await remind('2026-12-02T20:00:00Z')
  assert.equal((await mails('plan-due')).length, 0, 'not in the evening')
  await remind('2026-12-02T10:00:00Z')
  await remind('2026-12-02T11:00:00Z')
  assert.deepEqual((await mails('plan-due')).map(({ person_id }) => person_id), [w.workerId, w.workerId])
  for (const { id } of plans) assert.equal((await plansOf(id))[0]![2], '2026-12-02')
  const { id } = await database.db.selectFrom('outgoing_message').select('id').where('kind', '=', 'plan-due').executeTakeFirstOrThrow()
  const message = (await findMessage(database.db, id))!
  assert.equal(await asOfNow(database.db, message, new Date('2026-12-02T10:00:00Z')), message, 'though the case waits for nobody')
})

test('nobody is reminded who may not read the case, or is gone: then it is a coordinator; and erased cases stop nobody', async () => {
  await database.asOwner('delete from case_plan')
  const [about, erased, other] = [await plan(), await plan(), await plan()]
  await database.db.deleteFrom('outgoing_message').execute()
  await database.db.insertInto('case_about').values({ case_id: about.id, person_id: w.workerId, how: 'concerns', noted_by: w.supervisorId, noted_on: '2026-09-17' }).execute()
  await database.asOwner(`delete from keys.case_key where case_id = '${erased.id}'`)
  await transact(database.db, (tx) => remindOfPlans(tx, new Date('2026-12-02T10:00:00Z')))
  const told = await database.db.selectFrom('outgoing_message').select(['case_id', 'person_id']).where('kind', '=', 'plan-due').execute()
  assert.deepEqual(new Map(told.map(({ case_id, person_id }) => [case_id, person_id])), new Map([[about.id, w.coordinatorId], [other.id, w.workerId]]))
  assert.equal((await plansOf(erased.id))[0]![2], null)
})

test('a plan is kept when told of in time, late when told of afterwards, broken while nobody told; and its day is counted from the version of that time', async () => {
  await database.asOwner('delete from case_plan')
  const planned = async (planned_on: string, told_on: string | null) =>
    database.db.insertInto('case_plan').values({ case_id: await spring({ came_of_it: told_on ? 'changed' : 'planned' }), number: 1, planned_on, told_on }).execute()
  await planned('2026-01-15', '2026-04-15')
  await planned('2026-01-15', '2026-04-16')
  await planned('2026-03-30', null)
  await planned('2025-12-31', null)
  await measure()
  const { plans, plansInTime, plansUntold } = await quarter('2026-04-01')
  assert.deepEqual({ plans, plansInTime, plansUntold }, { plans: 3, plansInTime: 1, plansUntold: 1 }, 'what was planned before there was a promise is not measured')
})
