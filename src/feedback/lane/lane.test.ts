// A case that is really something else: marked, told to its giver, handed over with their permission, with a clock.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { eventsOf } from '../cases.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string
let coordinator: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
  coordinator = await it.app.signIn(w.coordinatorId)
})
after(() => database.close())

async function give() {
  const sent = await it.send({ service: w.serviceId, unit: w.unitId })
  const { id } = await database.db.selectFrom('feedback_case').select('id').orderBy('created_at', 'desc').orderBy('id')
    .where((e) => e.not(e.exists(e.selectFrom('audit').whereRef('case_id', '=', 'feedback_case.id')))).executeTakeFirstOrThrow()
  await it.app.get(`/desk/cases/${id}`, worker)
  return { id, words: await it.receiptOf(sent.location) }
}
const act = (id: string, fields: Fields, cookie = worker) => it.app.post(`/desk/cases/${id}`, fields, cookie)
const mark = (id: string, lane: string) => act(id, { step: 'lane-mark', lane })
const marks = (id: string) => database.db.selectFrom('case_lane').selectAll().where('case_id', '=', id).execute()
async function say(words: string, step: string) {
  const page = await it.openWith(words)
  return it.app.post('/fi/keskustelu', { step, p: fieldValue(page.text, 'p'), text: 'Kesken jäänyt' })
}

test('a handler marks a case as a formal complaint: its giver reads what it is and how to make it, and it is told in the story', async () => {
  const { id, words } = await give()
  assert.doesNotMatch((await it.openWith(words)).text, /Mihin tämä kuuluu/)
  assert.match((await mark(id, 'muistutus')).location!, /done=lane-marked/)
  assert.equal((await mark(id, 'muistutus')).status, 303, 'pressed twice')
  assert.equal((await marks(id)).length, 1)
  const { text } = await it.openWith(words)
  for (const says of [/Henkilökunnan mukaan kyse on tästä: muistutus/, /kirjallisen ja perustellun vastauksen/, /yleensä 1–4 viikossa/]) assert.match(text, says)
  assert.deepEqual((await eventsOf(database.db, id)).map(({ name, detail }) => [name, detail['lane']]).at(-1), ['lane-marked', 'muistutus'])
  const page = await it.app.get(`/desk/cases/${id}`, worker)
  assert.match(page.text, /Tiedoksi: lain mukaan kohtuullisessa ajassa/)
  assert.doesNotMatch(page.text, /Oma määräaika/, 'the law gives it no days')
})

test('without the giver’s own permission a hand-over cannot take their text along; with it, it can, and the giver reads where it went', async () => {
  const { id, words } = await give()
  await mark(id, 'muistutus')
  const { id: markId } = (await marks(id))[0]!
  const record = (more: Fields) => act(id, { step: 'lane-hand-over', mark: markId, [`to-${markId}`]: 'Kirjaamo', [`number-${markId}`]: 'KVA/77/2026', ...more })
  const refused = await record({ [`with-${markId}`]: 'yes' })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Antaja ei ole antanut lupaa/)
  assert.equal(fieldValue(refused.text, `to-${markId}`), 'Kirjaamo', 'what was typed stays')
  assert.equal((await marks(id))[0]!.handed_on, null)

  const said = await say(words, 'lane-consent-muistutus')
  assert.match(said.text, /voi nyt siirtää/)
  assert.match(said.text, /Kesken jäänyt/, 'the reply that was begun stays')
  assert.equal((await record({ [`with-${markId}`]: 'yes' })).status, 303)
  assert.equal((await record({ [`with-${markId}`]: 'yes' })).status, 303, 'pressed twice')
  assert.equal((await record({ [`to-${markId}`]: 'Joku muu' })).status, 409, 'what was recorded is not written over')
  const shown = (await it.openWith(words)).text
  for (const says of [/Asia siirrettiin[^<]*: Kirjaamo/, /KVA\/77\/2026/, /Tekstisi siirtyi mukana/]) assert.match(shown, says)
  assert.match((await say(words, 'lane-withdraw-muistutus')).text, /Asia on jo siirretty/, 'what went cannot be called back')
  assert.deepEqual((await eventsOf(database.db, id)).map(({ name }) => name).at(-1), 'transferred')
})

test('a giver who takes their permission back is obeyed', async () => {
  const { id, words } = await give()
  await mark(id, 'damage')
  await say(words, 'lane-consent-damage')
  assert.match((await say(words, 'lane-withdraw-damage')).text, /Lupaa ei ole/)
  assert.equal((await marks(id))[0]!.consented_on, null)
})

test('to whom it went and under which number lies sealed, and in no event', async () => {
  const { id } = await give()
  await mark(id, 'wrong-office')
  const { id: markId } = (await marks(id))[0]!
  await act(id, { step: 'lane-hand-over', mark: markId, [`to-${markId}`]: 'Salainen virasto', [`number-${markId}`]: 'X-123' })
  const dump = JSON.stringify([await marks(id), await database.db.selectFrom('event').selectAll().execute(), await database.db.selectFrom('outgoing_message').selectAll().execute()])
  assert.doesNotMatch(dump, /Salainen|X-123/)
  assert.match((await it.app.get(`/desk/cases/${id}`, worker)).text, /Salainen virasto[\s\S]*X-123[\s\S]*ilman antajan tekstiä/)
  assert.equal((await marks(id))[0]!.done_on, '2026-09-16', 'its clock has stopped with the hand-over')
})

test('the clock of accessibility feedback stands in the list and on the case; once it has run out the coordinator is shown it, until it is taken care of', async () => {
  const { id } = await give()
  await mark(id, 'accessibility')
  assert.match((await it.app.get('/desk/cases', worker)).text, /Oma määräaika 30\.9\.2026/)
  assert.match((await it.app.get(`/desk/cases/${id}`, worker)).text, /Viimeistään 30\.9\.2026/)
  assert.doesNotMatch((await it.app.get('/desk/overview', coordinator)).text, /oma määräaika on mennyt/)
  await database.db.updateTable('case_lane').set({ due_on: '2026-09-15' }).where('case_id', '=', id).execute()
  assert.match((await it.app.get('/desk/overview', coordinator)).text, /Yhden asian oma määräaika on mennyt[\s\S]*saavutettavuuspalaute/)
  const { id: markId } = (await marks(id))[0]!
  assert.equal((await act(id, { step: 'lane-done', mark: markId })).status, 303)
  assert.doesNotMatch((await it.app.get('/desk/overview', coordinator)).text, /oma määräaika on mennyt/)
})

test('a deficiency and an incident are for staff: their giver is shown nothing of them', async () => {
  const { id, words } = await give()
  await mark(id, 'deficiency')
  await mark(id, 'incident')
  assert.equal((await marks(id)).find(({ lane }) => lane === 'deficiency')!.due_on, '2026-09-17')
  assert.doesNotMatch((await it.openWith(words)).text, /Mihin tämä kuuluu|epäkohta|HaiPro/)
})

test('a mark is taken away with its reason, stays readable, and the same can be marked again', async () => {
  const { id, words } = await give()
  await mark(id, 'kantelu')
  const { id: markId } = (await marks(id))[0]!
  assert.equal((await act(id, { step: 'lane-end', mark: markId })).status, 422, 'without a reason it stays')
  await act(id, { step: 'lane-end', mark: markId, [`why-${markId}`]: 'mistake' })
  assert.doesNotMatch((await it.openWith(words)).text, /kyse on tästä/)
  assert.match((await it.app.get(`/desk/cases/${id}`, worker)).text, /poistettu 16\.9\.2026\. Merkintä oli virhe/)
  await mark(id, 'kantelu')
  assert.equal((await marks(id)).length, 2)
})

test('who may not answer may not mark; a closed case is not marked, and nothing else than a lane is', async () => {
  const { id } = await give()
  const stranger = await it.app.signIn(await person(database.db, 'Outi Vieras', { role: 'worker', unitId: w.otherUnitId }))
  assert.equal((await act(id, { step: 'lane-mark', lane: 'appeal' }, stranger)).status, 404)
  assert.equal((await mark(id, 'emergency')).status, 422)
  assert.deepEqual(await marks(id), [])
  await database.db.updateTable('feedback_case').set({ state: 'answered', came_of_it: 'changed' }).where('id', '=', id).execute()
  await act(id, { step: 'close' })
  const refused = await mark(id, 'appeal')
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Asia on päättynyt\. Mitään ei merkitty/)
})
