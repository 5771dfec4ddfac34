import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { textIn } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { indexed } from '../../../test/indexed.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'

const { finding, cases } = texts.fi
let database: TestDatabase
let w: World
let it: ReturnType<typeof giver>
let coordinator: string
let worker: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  coordinator = await it.app.signIn(w.coordinatorId)
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())

const sent = async (text: string) => {
  await it.send({ text, service: w.serviceId, unit: w.unitId })
  await indexed(database)
  return database.db.selectFrom('feedback_case').select(['id', 'reference']).orderBy('created_at', 'desc').orderBy('id')
    .where((e) => e.exists(e.selectFrom('event').select('event.id').whereRef('event.case_id', '=', 'feedback_case.id').where('event.name', '=', 'received'))).execute().then((rows) => rows.find(({ id }) => !known.has(id) && known.add(id))!)
}
const known = new Set<string>()
const search = (q: string, cookie: string, more = {}) => it.app.post(desk.search, { q, ...more }, cookie)

test('a search goes by POST: what is looked for stands in no address and no link, and is there to be changed', async () => {
  const { reference } = await sent('Ruokakassi jäi tuomatta lauantaina.')
  const page = await search('ruokakassin tuominen', worker)
  assert.equal(page.status, 200)
  assert.ok(page.text.includes(reference) && /name="q"[^>]*value="ruokakassin tuominen"|value="ruokakassin tuominen"[^>]*name="q"/.test(page.text))
  assert.doesNotMatch(page.text, /(href|action)="[^"]*ruokakass/i)
  assert.equal(page.headers.get('location'), null)
  // An address with words in it is not read.
  assert.ok(!(await it.app.get(`${desk.search}?q=ruokakassi`, worker)).text.includes(reference))
  assert.deepEqual(it.app.logged, [])
})

test('an empty, an over-long and a meaningless search say so, and what was typed is still there', async () => {
  for (const [q, text] of [['', finding.search.problems.missing], ['ja se on', finding.search.problems.noWords], ['pitkä '.repeat(50).trim(), /enintään 200/]] as const) {
    const page = await search(q, coordinator)
    assert.equal(page.status, 422)
    assert.ok(typeof text === 'string' ? page.text.includes(text) : text.test(page.text))
    if (q) assert.ok(page.text.includes(`value="${q}"`))
  }
  assert.ok((await search('lentokone', coordinator)).text.includes(finding.search.nothing))
})

test('whoever narrows lists narrows a search by the same, and it stays narrowed from page to page; a worker is asked nothing more', async () => {
  const thanks = await sent('Saunavuoro järjestyi hienosti.')
  const other = await sent('Saunavuoro jäi väliin.')
  await database.db.updateTable('feedback_case').set({ kind: 'thanks' }).where('id', '=', thanks.id).execute()
  await database.db.updateTable('feedback_case').set({ kind: 'criticism' }).where('id', '=', other.id).execute()
  const all = (await search('saunavuoro', coordinator)).text
  assert.ok(all.includes(thanks.reference) && all.includes(other.reference) && all.includes(finding.search.narrow))
  const narrowed = (await search('saunavuoro', coordinator, { kind: 'thanks', unit: w.unitId, state: 'nonsense' })).text
  assert.ok(narrowed.includes(thanks.reference) && !narrowed.includes(other.reference))
  assert.match(narrowed, /<option[^>]*value="thanks"[^>]*selected|<option selected[^>]*value="thanks"/)
  assert.ok(narrowed.includes(`${finding.search.narrow}: Kotihoito, Saarisalmi, ${texts.fi.feedback.kinds.thanks.name}`), 'the results are not under seven fields, and one sees by what they are narrowed')
  assert.ok((await search('saunavuoro', coordinator, { kind: 'question' })).text.includes(finding.search.nothingNarrow))
  assert.match((await search('ja se on', coordinator, { kind: 'thanks' })).text, /<option[^>]*value="thanks"[^>]*selected|<option selected[^>]*value="thanks"/)
  assert.ok(!(await search('saunavuoro', worker)).text.includes(finding.search.narrow))
  for (let n = 0; n < 26; n++) await caseRow(database.db, { kind: 'suggestion', unit_id: w.otherUnitId })
  await database.asOwner(`insert into keys.case_key (case_id, key_version, wrapped_key) select id, 1, '' from feedback_case where kind = 'suggestion' on conflict do nothing;
    insert into case_to_index select id from feedback_case where kind = 'suggestion'`)
  await indexed(database)
  const first = (await search('Lehtola', coordinator, { kind: 'suggestion' })).text
  assert.match(first, /type="hidden" name="kind" value="suggestion"|name="kind" type="hidden" value="suggestion"/)
})

test('each view has its tab, its number and its words when there is nothing; a coordinator has no unit', async () => {
  const page = (await it.app.get(`${desk.cases}?view=late`, worker)).text
  for (const name of [finding.views.late, finding.views.urgent, finding.views.unit, cases.list.views.mine]) assert.ok(page.includes(name), name)
  assert.ok(page.includes(finding.empty.late))
  assert.ok(!(await it.app.get(desk.cases, coordinator)).text.includes(`${finding.views.unit} <`))
  const late = await caseRow(database.db, { state: 'waiting-for-handler', due_on: '2026-09-01', handler_id: w.workerId, unit_id: w.unitId })
  for (const view of ['late', 'urgent', 'unit', 'mine', 'all']) assert.ok((await it.app.get(`${desk.cases}?view=${view}`, worker)).text.includes(late), view)
  for (const view of ['answered', 'waiting-for-giver']) assert.ok(!(await it.app.get(`${desk.cases}?view=${view}`, worker)).text.includes(`/desk/cases/${late}`), view)
})

test('a list is narrowed down by unit and handler in every view, and by handler no number is told', async () => {
  const page = await it.app.get(`${desk.cases}?view=late&unit=${w.unitId}`, coordinator)
  assert.match(page.text, /<strong>Löytyi 1 palaute/)
  const byHandler = await it.app.get(`${desk.cases}?view=late&handler=${w.workerId}`, coordinator)
  assert.match(byHandler.text, /<th scope="row">/)
  assert.doesNotMatch(byHandler.text, /<strong>Löytyi 1 palaute/)
  const others = await it.app.get(`${desk.cases}?view=late&handler=${w.coordinatorId}`, coordinator)
  assert.doesNotMatch(others.text, /<th scope="row">/)
})

test('a view is kept under a name, shown as a tab to its maker alone, renamed and removed', async () => {
  const query = `view=late&unit=${w.unitId}`
  const keep = (fields: Record<string, string>, cookie = coordinator) => it.app.post(desk.savedViews, { query, id: '', ...fields }, cookie)
  for (let n = 0; n < 2; n++) assert.equal((await keep({ step: 'save', name: 'Kotihoidon myöhässä' })).location, `${desk.cases}?${query}&done=view-saved`)
  const shown = (await it.app.get(`${desk.cases}?${query}&done=view-saved`, coordinator)).text
  assert.match(shown, /aria-current="page">Kotihoidon myöhässä/)
  assert.ok(shown.includes(finding.saved.done.saved) && !(await it.app.get(desk.cases, worker)).text.includes('Kotihoidon myöhässä'))
  const [view, ...more] = await database.db.selectFrom('saved_view').selectAll().execute()
  assert.equal(more.length, 0)
  await keep({ step: 'rename', id: view!.id, name: 'Kaapattu' }, worker)
  await keep({ step: 'remove', id: view!.id }, worker)
  assert.equal((await database.db.selectFrom('saved_view').select('name').execute())[0]!.name, 'Kotihoidon myöhässä')
  const long = await keep({ step: 'rename', id: view!.id, name: 'x'.repeat(61) })
  assert.ok(long.status === 422 && long.text.includes('x'.repeat(61)))
  await keep({ step: 'rename', id: view!.id, name: 'Uusi nimi' })
  assert.ok((await it.app.get(desk.cases, coordinator)).text.includes('Uusi nimi'))
  // Nothing of an address but what narrows a list down is kept.
  await keep({ step: 'save', name: 'Muu', query: 'view=all&q=Salainen+Nimi&kind=thanks' })
  assert.deepEqual((await database.db.selectFrom('saved_view').select('query').where('name', '=', 'Muu').execute()).map((one) => one.query), ['view=all&kind=thanks'])
  await keep({ step: 'remove', id: view!.id })
  assert.ok(!(await it.app.get(desk.cases, coordinator)).text.includes('Uusi nimi'))
})

test('of several selected the answered are closed, and each of the others says why not; the second press changes nothing', async () => {
  const answered = await sent('Kiitos.'), waiting = await sent('Odotan.')
  await it.app.post(`/desk/cases/${answered.id}`, { step: 'answer', text: 'Kiitos sinulle.', purpose: 'answer', came: 'changed', seen: '1' }, worker)
  const fields = { 'case[]': [answered.id, waiting.id], act: 'close' }
  const look = await it.app.post(desk.several, { ...fields, step: 'look' }, worker)
  assert.ok(look.text.includes(finding.several.will.close) && look.text.includes(finding.several.why['not-answered']))
  assert.equal((await stateOf(answered.id)).state, 'answered', 'looking changes nothing')
  for (let n = 0; n < 2; n++) {
    const done = await it.app.post(desk.several, { ...fields, step: 'do' }, worker)
    assert.ok(done.text.includes(finding.several.done.close) && done.text.includes(finding.several.why['not-answered']))
  }
  assert.deepEqual([(await stateOf(answered.id)).state, (await stateOf(waiting.id)).state], ['closed', 'waiting-for-handler'])
  const none = await it.app.post(desk.several, { act: 'close', step: 'look' }, worker)
  assert.ok(none.status === 422 && none.text.includes(finding.several.problems.none))
  assert.equal(textIn(none.text, 'text'), '')
})

test('a coordinator gives several to another handler, who must be allowed to read them; a worker gives none', async () => {
  const plain = await sent('Avain hukassa.'), past = await sent('Esihenkilölle.')
  await database.db.updateTable('feedback_case').set({ reader: 'supervisor', handler_id: w.supervisorId }).where('id', '=', past.id).execute()
  const next = await person(database.db, 'Uusi Hoitaja', { role: 'worker', unitId: w.unitId })
  await it.app.signIn(next)
  const fields = { 'case[]': [plain.id, past.id], act: 'assign', to: next }
  await it.app.post(desk.several, { ...fields, step: 'do' }, worker)
  assert.equal((await stateOf(plain.id)).handler_id, w.workerId)
  const look = await it.app.post(desk.several, { ...fields, step: 'look' }, coordinator)
  assert.ok(look.text.includes('Uusi Hoitaja') && look.text.includes(finding.several.why['may-not-read']))
  for (let n = 0; n < 2; n++) await it.app.post(desk.several, { ...fields, step: 'do' }, coordinator)
  assert.deepEqual([(await stateOf(plain.id)).handler_id, (await stateOf(past.id)).handler_id], [next, w.supervisorId])
  const events = await database.db.selectFrom('event').select('name').where('case_id', '=', plain.id).orderBy('number').execute()
  assert.deepEqual(events.map(({ name }) => name), ['received', 'routed'])
  const mail = await database.db.selectFrom('outgoing_message').select('kind').where('case_id', '=', plain.id).where('person_id', '=', next).execute()
  assert.deepEqual(mail.map(({ kind }) => kind), ['feedback-arrived'])
})

const stateOf = (id: string) => database.db.selectFrom('feedback_case').select(['state', 'handler_id', 'reader']).where('id', '=', id).executeTakeFirstOrThrow()
