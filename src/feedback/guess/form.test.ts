// On the form: how easily somebody could guess who wrote, and the unit left out with a press, with nothing lost of what was typed.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { aRound } from '../../../test/surveys.ts'
import { to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'

const { guess: words } = texts.fi
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
})
after(() => database.close())
beforeEach(() => database.asOwner('truncate client_volume'))

const enter = (clients: number, more: { unit_id?: string; year?: number; quarter?: number | null } = {}) =>
  database.db.insertInto('client_volume').values({ service_line_id: w.lineId, year: 2026, quarter: 2, people: clients, ...more }).execute()
const form = async (query: Fields = { service: w.serviceId, unit: w.unitId }) => (await it.app.get(`${to('form', 'fi')}?${new URLSearchParams(query as Record<string, string>)}`)).text

test('the newest numbers of the unit and of its line tell how easy it is, and that leaving the unit out makes it harder', async () => {
  const unknown = await form()
  assert.ok(unknown.includes(words.said.unknown.why) && !unknown.includes(texts.fi.sealed.together))
  await enter(3000)
  await enter(2400, { unit_id: w.unitId, year: 2025, quarter: null })
  await enter(12, { unit_id: w.unitId, quarter: 1 })
  const page = await form()
  for (const said of [words.term, words.said.easy.why, words.text, words.leave, words.leaveHint.hard, texts.fi.sealed.together]) assert.ok(page.includes(said), said)
  const open = await form({})
  assert.ok(!open.includes(words.term), 'of an open topic nothing is told')
})

test('where nobody entered numbers, few slips that the unit handed out in the month before make it easy; what came back, what is of this month and of long ago does not', async () => {
  const block = async (monthOn: string, slips: number, more: { unused?: number; occasion?: string } = {}) => {
    const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, serviceLineId: w.lineId })
    const { id } = await database.db.selectFrom('round_group').select('id').where('round_id', '=', roundId).executeTakeFirstOrThrow()
    await database.db.insertInto('slip_block').values({ round_id: roundId, group_id: id, number: 1, occasion: 'meeting', month_on: monthOn, language: 'fi', slips, valid_until_on: '2026-12-01', key_version: 1, made_by: w.supervisorId, made_on: monthOn, ...more }).execute()
  }
  await enter(3000)
  const said = async () => {
    const page = await form()
    return Object.entries(words.said).find(([, { why }]) => page.includes(why))![0]
  }
  await block('2026-09-01', 4)
  await block('2026-05-01', 4)
  assert.equal(await said(), 'unknown', 'this month goes on, and May is long ago')
  await block('2026-07-01', 300)
  assert.equal(await said(), 'unknown', 'many slips can be of few people')
  await block('2026-08-01', 200, { unused: 194 })
  assert.equal(await said(), 'easy')
})

test('left out with a press: everything typed is there, the case has the line and no unit, and who gets it is told', async () => {
  await enter(3000)
  await enter(12, { unit_id: w.unitId })
  const typed = { line: '', service: w.serviceId, unit: w.unitId, kind: 'criticism', text: 'Odotin turhaan.', reader: 'supervisor', token: fieldValue(await form(), 'token') }
  const { status, text: page } = await it.app.post(to('form', 'fi'), { ...typed, step: 'without-unit' })
  assert.equal(status, 200)
  assert.deepEqual([fieldValue(page, 'unit'), fieldValue(page, 'line'), textIn(page, 'text')], ['', w.lineId, typed.text])
  assert.ok(page.includes(words.said.hard.why) && !page.includes(words.leave) && page.includes(texts.fi.feedback.form.notSent))
  assert.match(page, /name="reader"[^>]*value="supervisor"[^>]*checked/)
  const again = await it.app.post(to('form', 'fi'), { ...typed, line: fieldValue(page, 'line'), service: fieldValue(page, 'service'), unit: '', step: 'send' })
  assert.equal(again.status, 303)
  const one = await database.db.selectFrom('feedback_case').select(['unit_id', 'service_line_id']).executeTakeFirstOrThrow()
  assert.deepEqual(one, { unit_id: null, service_line_id: w.lineId })
})

test('who gets it then is told as the giver has chosen who may read it', async () => {
  await enter(3000)
  await enter(12, { unit_id: w.unitId })
  // Two units give the service now, so that it is told still, and it has somebody of its own who handles it.
  await database.db.insertInto('service_unit').values({ service_id: w.serviceId, unit_id: w.otherUnitId }).execute()
  await database.db.updateTable('service').set({ handler_id: w.workerId }).where('id', '=', w.serviceId).execute()
  const told = async (reader: string) => {
    const { text: page } = await it.app.post(to('form', 'fi'), { service: w.serviceId, unit: w.unitId, kind: 'criticism', text: 'Odotin.', reader, token: fieldValue(await form(), 'token'), step: 'without-unit' })
    assert.equal(fieldValue(page, 'service'), w.serviceId)
    return /<div role="status".*?<\/div>/s.exec(page)![0]
  }
  assert.match(await told('handler'), /Kanervasuo|Kotihoito/)
  const { openSupervisor, readerHandlerHint } = texts.fi.feedback.form
  const past = await told('supervisor')
  assert.notEqual(past, await told('handler'))
  assert.ok(past.includes(openSupervisor) || past.includes(readerHandlerHint.split('{')[0]!))
})
