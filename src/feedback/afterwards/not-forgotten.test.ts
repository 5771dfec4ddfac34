// What was told past the unit is reminded of and passed on; and what may be counted of all of it on the overview.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, type Fields } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { findCase } from '../cases.sql.ts'
import { remindAbove } from './remind-above.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, SESSION_IDLE_MINUTES: 200_000, SESSION_HOURS: 4000 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())

const at = (days: number) => database.setNow(new Date(wednesday.getTime() + days * 86_400_000))

async function say(words: string, fields: Fields) {
  const page = await it.openWith(words)
  return it.app.post('/fi/keskustelu', { p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), seen: fieldValue(page.text, 'seen'), ...fields })
}

test('whoever was told is reminded until they answer, and when they are away the next above them is told; who has gone away is out of it', async () => {
  const elsewhereId = await person(database.db, 'Maire Ylinen', { role: 'supervisor', unitId: w.otherUnitId })
  await database.db.updateTable('service_line').set({ manager_id: elsewhereId }).where('id', '=', w.lineId).execute()
  const sent = await it.send({ service: w.serviceId, unit: w.unitId })
  const words = await it.receiptOf(sent.location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').executeTakeFirstOrThrow()
  const page = (await it.app.get(`/desk/cases/${id}`, worker)).text
  await it.app.post(`/desk/cases/${id}`, { seen: fieldValue(page, 'seen'), text: 'Kiitos.', purpose: 'answer', came: 'changed' }, worker)
  at(28)
  await say(words, { step: 'afterwards', worse: 'yes' })
  await say(words, { step: 'wish', 'tell-above': 'yes' })
  const quiet = async () => (await findCase(database.db, id))!.parties.map(({ personId, quiet: is }) => [personId, is])
  assert.deepEqual(await quiet(), [[elsewhereId, true]])
  const reminded = async (days: number) => {
    at(days)
    await database.db.deleteFrom('outgoing_message').execute()
    await transact(database.db, (tx) => remindAbove(tx, database.context.now()))
    return (await database.db.selectFrom('outgoing_message').select(['person_id', 'case_id']).execute()).map(({ person_id, case_id }) => [person_id, case_id])
  }
  assert.deepEqual(await reminded(29), [], 'not before the interval')
  assert.deepEqual(await reminded(30), [[elsewhereId, null]], 'the mail names no case')
  await database.db.updateTable('person').set({ left_on: '2026-10-20' }).where('id', '=', elsewhereId).execute()
  assert.deepEqual(await reminded(36), [[w.coordinatorId, null]])
  assert.deepEqual(await quiet(), [])
  await it.app.post(`/desk/cases/${id}`, { step: 'told-above', weeks: '4', 'told-answer-4': 'Puhuin heille.' }, await it.app.signIn(w.coordinatorId))
  assert.deepEqual(await reminded(60), [])
})

test('the overview shows five and more, of half-years that are over, and no link to any case', async () => {
  at(0)
  const add = async (count: number, said: { weeks: 4 | 12; changed: string; worse: string; settled_on: string }) => {
    for (let i = 0; i < count; i++) await database.db.insertInto('follow_up').values({ case_id: await caseRow(database.db), ...said }).execute()
  }
  const spring = { weeks: 4 as const, settled_on: '2026-03-02' }
  await add(12, { ...spring, changed: 'yes', worse: 'no' })
  await add(7, { ...spring, changed: 'no', worse: 'unsaid' })
  await add(4, { ...spring, changed: 'no', worse: 'yes' })
  await add(9, { weeks: 12, settled_on: '2026-09-01', changed: 'yes', worse: 'yes' })
  const cookie = await it.app.signIn(await person(database.db, 'Toinen Koordinaattori', { role: 'coordinator' }))
  const page = (await it.app.get('/desk/overview', cookie)).text
  const part = page.slice(page.indexOf('Mitä antajat kertovat'))
  const cells = [...part.matchAll(/<th scope="row">([^<]*)<\/th><td[^>]*>(?:<span[^>]*>[^<]*<\/span>)?([^<]*)/g)].map(([, name, count]) => `${name} ${count}`)
  assert.deepEqual(cells, [
    // With both it would be told that nobody said anything else: how many answered is known.
    'Kyllä 12', 'Vähän ei näytetä', 'Ei ei näytetä', 'En osaa sanoa ei näytetä',
    'Ei 12', 'Kyllä ei näytetä', 'En halua kertoa ei näytetä',
  ])
  assert.match(part, /Tammi–kesäkuu 2026/)
  assert.doesNotMatch(part, /Heinä–joulukuu 2026|Kaksitoista viikkoa|\/desk\/cases\//)
  assert.equal((await it.app.get('/desk/overview', worker)).status, 404)
})
