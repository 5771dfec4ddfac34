// Response tests through routes and tables: what is timed, who is told of it, and what is left out of the figures.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { transact } from '../../db/db.ts'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { actor, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { casePath, desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { closeCase } from '../cases.sql.ts'
import { countByAll } from '../overview.sql.ts'
import { everything } from '../period.ts'
import { reveal } from './reveal.ts'

const words = texts.fi.responseTests

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let coordinator: string
let worker: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  coordinator = await it.app.signIn(w.coordinatorId)
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())

const day = (n: number) => new Date(+wednesday + n * 86_400_000)
const typed = (n: number) => day(n).toISOString().slice(0, 10)

async function plan(fields: Fields) {
  const answer = await it.app.post(desk.responseTests, { name: 'Kotitehtävä', firstDay: typed(0), lastDay: typed(60), ...fields }, coordinator)
  const page = answer.location ? (await it.app.get(answer.location, coordinator)).text : answer.text
  return { ...answer, page, code: /timing=([0-9A-Z-]+)/.exec(page)?.[1] ?? '' }
}

async function give(code: string, fields: Fields = {}) {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, timing: code, ...fields })
  assert.equal(sent.status, 303, sent.text)
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec((await it.app.get(sent.location!)).text)![1]!
  return database.db.selectFrom('feedback_case').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow()
}
const timed = (id: string) => database.db.selectFrom('timed_case').selectAll().where('case_id', '=', id).executeTakeFirst()
const signInAgain = async (email: string) => (await it.app.post('/desk/sign-in', { email, password: 'oikein-pitka-salasana' }))
  .headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
const total = async () => (await countByAll(database.db, actor(w.coordinatorId, 'coordinator'), everything)).total

test('only a coordinator plans and sees response tests', async () => {
  assert.equal((await it.app.get(desk.responseTests, worker)).status, 404)
  assert.equal((await it.app.post(desk.responseTests, { way: 'own', name: 'Oma', firstDay: typed(0), lastDay: typed(1) }, worker)).status, 404)
  const { location } = await plan({ way: 'own' })
  for (const method of ['get', 'post'] as const) {
    assert.equal((await (method === 'get' ? it.app.get(location!, worker) : it.app.post(location!, {}, worker))).status, 404)
  }
})

test('what is missing or impossible is said beside its field, and what was typed stays', async () => {
  const nothing = await plan({ way: '', name: '', firstDay: 'pian', lastDay: '31.2.2027' })
  assert.equal(nothing.status, 422)
  for (const text of [words.problems.way, words.problems.name, words.problems.day]) assert.ok(nothing.text.includes(text), text)
  assert.equal(fieldValue(nothing.text, 'lastDay'), '31.2.2027')
  assert.ok((await plan({ way: 'own', firstDay: typed(5), lastDay: typed(3) })).text.includes(words.problems.endsFirst))
  assert.equal((await plan({ way: 'own', firstDay: typed(-1) })).status, 422, 'it cannot have begun before')
  const early = await plan({ way: 'drill', firstDay: typed(0) })
  assert.match(early.text, /Henkilöstön pitää tietää harjoituksesta työpäivää aiemmin/)
  assert.equal((await plan({ way: 'own', name: 'n'.repeat(101) })).status, 422)
})

test('feedback of one’s own is timed only with consent, is counted like any other, and nobody who handles it can tell', async () => {
  const { code, location } = await plan({ way: 'own' })
  const form = (await it.app.get(`/fi/palaute/uusi?timing=${code}`)).text
  assert.ok(form.includes(words.consent) && !form.includes(words.drillForm))
  assert.ok((await it.app.get(`/fi/palaute?timing=${code}`)).text.includes(`timing=${code}`), 'the link leads on through the choice of topic')
  const before = await total()
  const unasked = await give(code)
  assert.equal(await timed(unasked.id), undefined)
  const consented = await give(code, { timingAllowed: 'yes', publish: 'true' })
  assert.deepEqual({ ...(await timed(consented.id)), test_id: null }, { case_id: consented.id, test_id: null, drill: false, due_on: consented.due_on, revealed_on: null })
  assert.equal(consented.publish, true)
  assert.equal(await total(), before + 2)
  for (const cookie of [worker, coordinator]) {
    const page = (await it.app.get(casePath(consented.id), cookie)).text
    assert.ok(!page.includes(words.drillTitle) && !page.includes('Kotitehtävä') && !page.includes(code))
  }
  await give(code, { timingAllowed: 'yes' })
  const result = async () => (await it.app.get(location!, coordinator)).text
  assert.ok((await result()).includes(words.nothingYet), 'nothing is told in the week in which it came')
  await database.db.updateTable('feedback_case').set({ created_at: day(-7) }).where('id', 'in', [consented.id, unasked.id]).execute()
  assert.match(await result(), /alle 3/, 'times of fewer than three are not told')
  for (let n = 0; n < 2; n++) {
    const { id } = await give(code, { timingAllowed: 'yes' })
    await database.db.updateTable('feedback_case').set({ created_at: day(-7) }).where('id', '=', id).execute()
  }
  const told = await result()
  assert.ok(told.includes(words.reaction) && !told.includes(consented.reference) && !told.includes(consented.id))
})

test('a form that comes back with a problem keeps the consent and the link', async () => {
  const { code } = await plan({ way: 'own' })
  const again = await it.send({ text: '', timing: code, timingAllowed: 'yes' })
  assert.equal(again.status, 422)
  assert.equal(fieldValue(again.text, 'timing'), code)
  assert.match(again.text, /name="timingAllowed"[^>]*checked/)
})

test('a link that is unknown, not yet open, over or ended makes ordinary feedback', async () => {
  const later = await plan({ way: 'own', firstDay: typed(10) })
  const ended = await plan({ way: 'own' })
  await it.app.post(ended.location!, {}, coordinator)
  for (const code of ['NOT-CODE', later.code, ended.code, "'; drop table"]) {
    const form = (await it.app.get(`/fi/palaute/uusi?timing=${encodeURIComponent(code)}`)).text
    assert.ok(!form.includes(words.consent))
    assert.equal(await timed((await give(code, { timingAllowed: 'yes' })).id), undefined, code)
  }
})

test('a practice is told of beforehand, is never public, is in no figure, and is revealed to its handler once it has closed', async () => {
  const { code } = await plan({ way: 'drill', name: 'Syksyn harjoitus', firstDay: typed(1) })
  assert.match((await it.app.get(desk.cases, worker)).text, /Harjoittelemme palautteeseen vastaamista 17\.9\.2026/)
  database.setNow(day(1))
  worker = await signInAgain('veera.kanervasuo@koivuranta.example')
  assert.ok((await it.app.get(`/fi/palaute/uusi?timing=${code}`)).text.includes(words.drillForm))
  const before = await total()
  const { id, publish } = await give(code, { publish: 'true' })
  assert.equal(publish, false)
  assert.equal(await total(), before)
  assert.ok(!(await it.app.get(casePath(id), worker)).text.includes('Syksyn harjoitus'), 'its handler does not know yet')
  await transact(database.db, (tx) => reveal(tx, day(1)))
  assert.equal((await timed(id))!.revealed_on, null)

  await database.db.updateTable('feedback_case').set({ state: 'answered', answered_at: day(1), came_of_it: 'changed' }).where('id', '=', id).execute()
  await transact(database.db, (tx) => closeCase(tx, id, null, day(1)))
  for (let round = 0; round < 2; round++) await transact(database.db, (tx) => reveal(tx, day(1)))
  const told = await database.db.selectFrom('outgoing_message').select(['person_id', 'kind']).where('case_id', '=', id).where('kind', '=', 'drill-ended').execute()
  assert.deepEqual(told, [{ person_id: w.workerId, kind: 'drill-ended' }])
  assert.ok((await it.app.get(casePath(id), worker)).text.includes('Syksyn harjoitus'))
})

test('the database refuses a practice that would be public', async () => {
  const { id } = await give('', { publish: 'true' })
  const { id: testId } = await database.db.selectFrom('response_test').select('id').limit(1).executeTakeFirstOrThrow()
  await assert.rejects(database.db.insertInto('timed_case').values({ case_id: id, test_id: testId, drill: true, due_on: '2026-09-23' }).execute(), /never published/)
})

test('who would share a practice with a unit, or thank somebody by it, is told what it is: nothing is shared, nobody is thanked, nothing typed is lost', async () => {
  database.setNow(day(2))
  coordinator = await signInAgain('tarja.kuusivaara@koivuranta.example')
  worker = await signInAgain('veera.kanervasuo@koivuranta.example')
  const { code } = await plan({ way: 'drill', name: 'Talven harjoitus', firstDay: typed(5) })
  database.setNow(day(5))
  coordinator = await signInAgain('tarja.kuusivaara@koivuranta.example')
  worker = await signInAgain('veera.kanervasuo@koivuranta.example')
  const { id } = await give(code)
  await database.db.updateTable('feedback_case').set({ state: 'answered', answered_at: day(5), came_of_it: 'changed' }).where('id', '=', id).execute()
  const shared = { step: 'share', 'share-seen': '0', 'share-text': 'Odotin kauan.', 'share-gist': 'Pahoiteltiin.' }
  const thanks = { step: 'thank', 'thanks-person': w.workerId, 'thanks-text': 'Kiitos avusta.' }
  assert.doesNotMatch((await it.app.get(casePath(id), worker)).text, /Tämä on harjoitus/, 'nobody is told before they press')
  assert.match((await it.app.get(casePath(id), coordinator)).text, /Keksityllä palautteella ei kiitetä ketään/)
  for (const [fields, field] of [[shared, 'share-text'], [thanks, 'thanks-text']] as const) {
    const refused = await it.app.post(casePath(id), fields, worker)
    assert.equal(refused.status, 409, refused.text)
    assert.match(refused.text, /Tämä on harjoitus/)
    assert.equal(textIn(refused.text, field), (fields as Fields)[field])
  }
  for (const table of ['unit_share', 'thanks_letter', 'case_about'] as const) {
    assert.deepEqual(await database.db.selectFrom(table).select('case_id').where('case_id', '=', id).execute(), [], table)
  }
  assert.deepEqual(await database.db.selectFrom('outgoing_message').select('id').where('kind', '=', 'thanks-arrived').execute(), [])
})
