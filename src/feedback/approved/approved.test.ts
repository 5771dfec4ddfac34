// What of a case its unit reads: only what was approved, never what went past the workers or concerns one of them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, wordsOn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let handler: string
let colleague: string
let colleagueId: string
let supervisor: string
let stranger: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  colleagueId = await person(database.db, 'Oona Sarvilampi', { role: 'worker', unitId: w.unitId })
  const strangerId = await person(database.db, 'Mika Tervasalmi', { role: 'worker', unitId: w.otherUnitId })
  ;[handler, colleague, supervisor, stranger] = await Promise.all([w.workerId, colleagueId, w.supervisorId, strangerId].map((id) => it.app.signIn(id))) as [string, string, string, string]
})
after(() => database.close())

const secret = 'Hoitaja Liisa unohti lääkkeet tiistaina.'

async function given(fields: Fields = {}, { answered = true }: { answered?: boolean } = {}): Promise<string> {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, text: secret, pseudonym: 'Metsäkauris', ...fields })
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec((await it.app.get(sent.location!)).text)![1]!
  assert.equal(wordsOn((await it.app.get(sent.location!)).text).length, 6)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  if (answered) await it.app.post(casePage(id), { step: 'answer', seen: '1', text: 'Kiitos. Korjaamme tämän.', purpose: 'answer', came: 'changed' }, supervisor)
  return id
}
const casePage = (id: string) => `/desk/cases/${id}`
const approve = async (id: string, fields: Fields = {}, cookie = handler) => {
  const seen = fieldValue((await it.app.get(casePage(id), cookie)).text, 'share-seen') || '0'
  return it.app.post(casePage(id), { step: 'share', 'share-seen': seen, 'share-text': 'Lääkkeet unohtuivat.', 'share-gist': 'Pahoiteltiin.', ...fields }, cookie)
}
const unitPage = async (cookie = colleague) => (await it.app.get(`/desk/unit/${w.unitId}?period=all`, cookie)).text
const shares = (id: string) => database.db.selectFrom('unit_share').selectAll().where('case_id', '=', id).orderBy('number').execute()
const concerns = (id: string, personId: string) =>
  database.db.insertInto('case_about').values({ case_id: id, person_id: personId, how: 'concerns', noted_by: w.supervisorId, noted_on: '2026-09-16' }).execute()

test('the unit reads what was approved for it, and neither the words as they were, the pseudonym, the reference nor the day', async () => {
  const id = await given()
  const { reference } = await database.db.selectFrom('feedback_case').select('reference').where('id', '=', id).executeTakeFirstOrThrow()
  assert.equal(textIn((await it.app.get(casePage(id), handler)).text, 'share-text'), secret, 'the field begins with what the giver wrote')
  assert.doesNotMatch(await unitPage(), /Lääkkeet/, 'nothing is read before it is approved')
  assert.match((await approve(id, { 'share-came': 'Lääkkeet tarkistetaan kahdesti.' })).location!, /done=shared/)
  const text = await unitPage()
  for (const shown of [/Lääkkeet unohtuivat\./, /Pahoiteltiin\./, /Lääkkeet tarkistetaan kahdesti\./, /syyskuu 2026/]) assert.match(text, shown)
  for (const hidden of [/Liisa/, /Metsäkauris/, new RegExp(reference), new RegExp(id)]) assert.doesNotMatch(text, hidden)
  assert.doesNotMatch(text.replace(/Tilanne 16\.9\.2026\.|value="16\.9\.2026"/g, ''), /16\.9\.2026/)
})

test('nobody opens the page of a unit that they do not belong to', async () => {
  assert.equal((await it.app.get(`/desk/unit/${w.unitId}`, stranger)).status, 404)
  assert.equal((await it.app.post(`/desk/unit/${w.unitId}`, { 'gone-on': '16.9.2026' }, stranger)).status, 404)
  assert.equal((await it.app.get(`/desk/unit/${w.unitId}`, supervisor)).status, 200)
  assert.equal((await it.app.get(`/desk/unit/${w.otherUnitId}`, colleague)).status, 404)
})

test('who may not answer a case shares nothing of it, and what has not been answered is shared by nobody', async () => {
  const id = await given()
  assert.equal((await approve(id, {}, colleague)).status, 404)
  const open = await given({}, { answered: false })
  const refused = await approve(open)
  assert.equal(refused.status, 409)
  assert.deepEqual(await shares(open), [])
})

test('what was sent past the workers is never shared: the page does not offer it, the verb refuses it, and so does the database', async () => {
  const id = await given({ reader: 'supervisor' })
  const shown = (await it.app.get(casePage(id), supervisor)).text
  assert.match(shown, /työntekijöiden ohi/)
  assert.doesNotMatch(shown, /name="share-text"/)
  assert.equal((await approve(id, {}, supervisor)).status, 409)
  await assert.rejects(database.db.insertInto('unit_share').values({
    case_id: id, number: 1, unit_id: w.unitId, month_on: '2026-09-01', ciphertext: Buffer.of(1), approved_by: w.supervisorId, approved_on: '2026-09-16',
  }).execute(), { code: '23514' })
})

test('what concerns one of the unit is not shared with the others, and is withdrawn by itself once it is noted', async () => {
  const id = await given()
  await approve(id, { 'share-text': 'Ensin jaettu, sitten ei.' })
  assert.match(await unitPage(), /Ensin jaettu/)
  await concerns(id, colleagueId)
  assert.doesNotMatch(await unitPage(), /Ensin jaettu/)
  assert.doesNotMatch(await unitPage(supervisor), /Ensin jaettu/)
  assert.ok((await shares(id))[0]!.ended_on)
  assert.equal((await approve(id)).status, 409)
  await assert.rejects(database.db.updateTable('unit_share').set({ ended_on: null }).where('case_id', '=', id).execute(), { code: '23514' })
})

test('what concerns the supervisor of the unit is not read by the unit either', async () => {
  const id = await given()
  await concerns(id, w.supervisorId)
  assert.equal((await approve(id)).status, 409)
})

test('a case that was given to another unit meanwhile is no longer on the page', async () => {
  const id = await given()
  await approve(id, { 'share-text': 'Väärä yksikkö.' })
  await database.db.updateTable('feedback_case').set({ unit_id: w.otherUnitId }).where('id', '=', id).execute()
  assert.doesNotMatch(await unitPage(), /Väärä yksikkö/)
})

test('a new version takes the place of the old one, which is kept and never altered; to withdraw takes all from the page', async () => {
  const id = await given()
  await approve(id, { 'share-text': 'Ensimmäinen muoto.' })
  await approve(id, { 'share-text': 'Ensimmäinen muoto.' })
  assert.equal((await shares(id)).length, 1, 'approved twice it is approved once')
  await approve(id, { 'share-text': 'Toinen muoto.' })
  assert.deepEqual((await shares(id)).map(({ ended_on }) => ended_on !== null), [true, false])
  assert.doesNotMatch(await unitPage(), /Ensimmäinen muoto/)
  assert.match(await unitPage(), /Toinen muoto/)
  await assert.rejects(database.db.updateTable('unit_share').set({ ciphertext: Buffer.of(1) }).where('case_id', '=', id).execute(), { code: '23514' })
  for (const times of [1, 2]) assert.match((await it.app.post(casePage(id), { step: 'withdraw-share' }, handler)).location!, /done=withdrawn/, `${times}`)
  assert.doesNotMatch(await unitPage(), /Toinen muoto/)
})

test('a version that somebody else has written meanwhile is not undone, and nothing typed is lost', async () => {
  const id = await given()
  await approve(id)
  const stale = await approve(id, { 'share-seen': '0', 'share-text': 'Kirjoitin tämän samaan aikaan.' })
  assert.equal(stale.status, 409)
  assert.equal(textIn(stale.text, 'share-text'), 'Kirjoitin tämän samaan aikaan.')
  const long = await approve(id, { 'share-text': 'x'.repeat(10_001) })
  assert.equal(long.status, 422)
  assert.equal(textIn(long.text, 'share-text').length, 10_001)
})

test('what was approved lies in the database as ciphertext, and in no event', async () => {
  const id = await given()
  await approve(id, { 'share-text': 'Ainutkertainen lause.' })
  const [row] = await shares(id)
  assert.ok(!row!.ciphertext.toString('latin1').includes('Ainutkertainen'))
  const events = await database.db.selectFrom('event').select('detail').where('case_id', '=', id).execute()
  assert.doesNotMatch(JSON.stringify(events), /Ainutkertainen/)
})

test('who changed one field of an older version keeps what they changed, and sees in the others what somebody else has written meanwhile', async () => {
  const id = await given()
  const older = { 'was-share-text': 'Hoitaja unohti.', 'share-text': 'Hoitaja unohti.', 'was-share-gist': '', 'share-gist': 'Minun tiivistelmäni.' }
  await approve(id, { 'share-text': 'Lääkkeet unohtuivat kerran.' })
  const stale = await approve(id, { 'share-seen': '0', ...older })
  assert.equal(stale.status, 409)
  assert.deepEqual([textIn(stale.text, 'share-text'), textIn(stale.text, 'share-gist')], ['Lääkkeet unohtuivat kerran.', 'Minun tiivistelmäni.'])
})
