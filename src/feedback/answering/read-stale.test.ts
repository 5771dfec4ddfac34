// A second reader's page that has grown old: what it says of one draft is not done to another.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
const cookies: Record<string, string> = {}
let id: string
let receipt: string

const [first, second] = ['Kiitos. Tulemme ajoissa.', 'Anteeksi. Tulemme kello kymmenen.']

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  for (const [name, person] of Object.entries({ worker: w.workerId, supervisor: w.supervisorId, coordinator: w.coordinatorId })) cookies[name] = await it.app.signIn(person)
  await database.db.updateTable('organisation').set({ answers_read_first: 50 }).execute()
})
after(() => database.close())
beforeEach(async () => {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map((one) => one.id))
  receipt = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId })).location)
  id = (await database.db.selectFrom('feedback_case').select('id').execute()).find((one) => !known.has(one.id))!.id
})

const press = (who: string, step: string, fields: Fields) => it.app.post(`/desk/cases/${id}`, { step, ...fields }, cookies[who])
const page = async (who: string) => (await it.app.get(`/desk/cases/${id}`, cookies[who])).text
const propose = async (text: string) => assert.match((await press('worker', 'answer', { seen: '1', text, purpose: 'answer', came: 'changed' })).location!, /done=proposed/)
const reads = async () => (await it.openWith(receipt)).text
/** As the form stands on a page, with what was typed into it. */
const formOf = (text: string, typed: Fields = {}): Fields => ({
  writer: w.workerId, 'first-as': 'person', 'first-came': 'changed', 'first-text': textIn(text, 'first-text')!,
  'seen-first': fieldValue(text, 'seen-first')!, 'first-version': fieldValue(text, 'first-version')!, 'was-first-text': fieldValue(text, 'was-first-text')!, ...typed,
})
const sendBack = async () => assert.match((await press('coordinator', 'send-back', formOf(await page('coordinator'), { 'back-note': 'Kerro, milloin.' }))).location!, /sent-back/)
/** One reads the first draft, and meanwhile another waits. */
async function stale(typed: Fields = {}): Promise<Fields> {
  await propose(first)
  const read = formOf(await page('supervisor'), typed)
  await sendBack()
  await propose(second)
  return read
}

test('what was read of one draft is not sent over the next, which the page shows then and sends as it is', async () => {
  const refused = await press('supervisor', 'send-proposal', await stale())
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Tämä vastaus ei odota enää/)
  assert.doesNotMatch(await reads(), /Tulemme/)
  assert.equal(textIn(refused.text, 'first-text'), second)
  assert.equal((await press('supervisor', 'send-proposal', formOf(refused.text))).status, 303)
  assert.match(await reads(), /Tulemme kello kymmenen/)
})

test('the next draft is not sent back with a note about the one before', async () => {
  const refused = await press('supervisor', 'send-back', await stale({ 'back-note': 'Pyydä anteeksi.' }))
  assert.equal(refused.status, 409)
  assert.equal(textIn(refused.text, 'back-note'), 'Pyydä anteeksi.')
  assert.match(await page('supervisor'), /Vastaus odottaa lukijaa/)
})

test('what the reader had changed stands in the field still, and beside it what waits now', async () => {
  const changed = 'Kiitos. Tulemme aina ajoissa.'
  const refused = await press('supervisor', 'send-proposal', await stale({ 'first-text': changed }))
  assert.equal(refused.status, 409)
  assert.equal(textIn(refused.text, 'first-text'), changed)
  assert.match(refused.text, /Tällä välin odottamaan on tullut toinen teksti[^]*class="typed">Anteeksi\. Tulemme kello kymmenen\./)
  assert.equal((await press('supervisor', 'send-proposal', formOf(refused.text))).status, 303)
  assert.match(await reads(), /aina ajoissa/)
})

test('another button of an old page brings the draft that waits now, and not the words that were read', async () => {
  const noted = await press('supervisor', 'note', { ...(await stale({ 'back-note': 'Kesken jäänyt' })), note: 'Soitin heille.' })
  assert.deepEqual([textIn(noted.text, 'first-text'), textIn(noted.text, 'back-note')], [second, 'Kesken jäänyt'])
})

test('where nothing waits any more, what the reader had typed is there to copy', async () => {
  await propose(first)
  const read = formOf(await page('supervisor'), { 'first-text': 'Kiitos. Tulemme aina ajoissa.' })
  await sendBack()
  const refused = await press('supervisor', 'send-proposal', read)
  assert.equal(refused.status, 409)
  assert.equal(textIn(refused.text, 'first-text'), 'Kiitos. Tulemme aina ajoissa.')
  assert.doesNotMatch(await page('supervisor'), /name="first-text"/)
})
