// A second pair of eyes on the first answers of somebody new; and the templates that answers begin with.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { eventsOf } from '../cases.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
const cookies: Record<string, string> = {}

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  const others = { manager: w.managerId, administrator: await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }) }
  for (const [name, id] of Object.entries({ worker: w.workerId, supervisor: w.supervisorId, coordinator: w.coordinatorId, ...others })) cookies[name] = await it.app.signIn(id)
})
after(() => database.close())
beforeEach(() => database.db.updateTable('organisation').set({ answers_read_first: 0 }).execute())

const readFirst = (count: number) => database.db.updateTable('organisation').set({ answers_read_first: count }).execute()

async function give() {
  const words = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId })).location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reacted_at', 'is', null)
    .where((e) => e.not(e.exists(e.selectFrom('answer_draft').select('case_id').whereRef('case_id', '=', 'feedback_case.id')))).executeTakeFirstOrThrow()
  return { id, words }
}
const desk = async (id: string, who: string) => (await it.app.get(`/desk/cases/${id}`, cookies[who])).text
const send = (id: string, fields: Fields, who = 'worker') => it.app.post(`/desk/cases/${id}`, fields, cookies[who])
const answer = (id: string, text = 'Kiitos. Tulemme ajoissa.') => send(id, { seen: '1', text, purpose: 'answer', came: 'changed' })
const reads = async (words: string) => (await it.openWith(words)).text
const mails = async (id: string) =>
  (await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).where('case_id', '=', id).where('kind', 'like', 'answer-%').execute())
const read = (step: string, fields: Fields = {}) =>
  ({ step, writer: w.workerId, 'seen-first': '1', 'first-text': 'Kiitos. Tulemme ajoissa.', 'first-came': 'changed', 'first-as': 'person', ...fields })

test('the first answers of somebody new wait, are sent by another in their name, and then go by themselves', async () => {
  await readFirst(1)
  const { id, words } = await give()
  assert.match((await answer(id)).location!, /done=proposed/)
  assert.match((await answer(id)).location!, /done=proposed/, 'pressed twice it waits once')
  assert.doesNotMatch(await reads(words), /Tulemme ajoissa/)
  assert.deepEqual(await mails(id), [{ kind: 'answer-proposed', person_id: w.supervisorId }])
  assert.match(await desk(id, 'worker'), /odottaa, että toinen lukee sen/)
  for (const who of ['worker', 'supervisor']) assert.match((await it.app.get('/desk/cases?view=all', cookies[who])).text, /Vastaus odottaa lukijaa/)
  assert.match(await desk(id, 'supervisor'), /Vastaus odottaa lukijaa. Kirjoittaja: Veera Kanervasuo/)
  assert.equal((await send(id, read('send-proposal', { 'first-text': 'Kiitos. Tulemme jatkossa ajoissa.' }), 'supervisor')).status, 303)
  assert.equal((await send(id, read('send-proposal', { 'first-text': 'Kiitos. Tulemme jatkossa ajoissa.' }), 'supervisor')).status, 303, 'pressed twice')
  const seen = await reads(words)
  assert.match(seen, /Veera Kanervasuo.*jatkossa ajoissa/s)
  assert.equal(seen.split('jatkossa ajoissa').length, 2)
  assert.deepEqual((await eventsOf(database.db, id)).map(({ name, actorName }) => [name, actorName]).slice(1), [
    ['answer-proposed', 'Veera Kanervasuo'], ['answered', 'Veera Kanervasuo'],
  ])
  const next = await give()
  assert.match((await answer(next.id)).location!, /done=answer$/)
})

test('an answer that is sent back is its writer\'s draft again, with the note; nobody sends or sends back their own', async () => {
  await readFirst(50)
  const { id } = await give()
  await answer(id)
  for (const step of ['send-proposal', 'send-back']) assert.equal((await send(id, read(step, { 'back-note': 'Hyvä näin.' }), 'worker')).status, 404)
  const noteless = await send(id, read('send-back'), 'supervisor')
  assert.equal(noteless.status, 422)
  assert.match(noteless.text, /Kirjoita viesti/)
  assert.match((await send(id, read('send-back', { 'back-note': 'Kerro myös, milloin.' }), 'supervisor')).location!, /done=sent-back/)
  const mine = await desk(id, 'worker')
  assert.match(mine, /luki vastauksesi ja palautti sen.*Kerro myös, milloin\./s)
  assert.equal(textIn(mine, 'text'), 'Kiitos. Tulemme ajoissa.')
  assert.ok((await mails(id)).some(({ kind, person_id }) => kind === 'answer-sent-back' && person_id === w.workerId))
  assert.equal((await send(id, read('send-proposal'), 'supervisor')).status, 409, 'what does not wait is not sent')
})

test('whoever reads others need not be read, and an interim reply or a question back does not wait', async () => {
  await readFirst(50)
  const { id } = await give()
  assert.match((await send(id, { seen: '1', text: 'Selvitän.', purpose: 'interim' })).location!, /done=interim/)
  assert.match((await send(id, { seen: '2', text: 'Kiitos.', purpose: 'answer', came: 'changed' }, 'supervisor')).location!, /done=answer/)
})

test('a template fills the field after what was typed, and does not go before it was made one\'s own', async () => {
  const template = { title: 'Korjaamme', kind: 'criticism', language: 'fi', line: '', text: 'Hei, kiitos. Teemme näin: [mitä].' }
  for (const pressed of [1, 2]) assert.equal((await it.app.post('/desk/templates/new', template, cookies['coordinator'])).status, 303, `${pressed}`)
  const all = await database.db.selectFrom('answer_template').select('id').execute()
  assert.equal(all.length, 1, 'pressed twice it is there once')
  const { id } = await give()
  const filled = await send(id, { step: 'template', seen: '1', template: all[0]!.id, text: 'Oma alku.' })
  assert.equal(filled.status, 200)
  assert.equal(textIn(filled.text, 'text'), 'Oma alku.\n\nHei, kiitos. Teemme näin: [mitä].')
  const refused = await answer(id, textIn(filled.text, 'text'))
  assert.equal(refused.status, 422)
  assert.match(refused.text, /vielä täyttämättä: \[mitä\]/)
  assert.equal((await answer(id, 'Hei, kiitos. Teemme näin: tulemme ajoissa.')).status, 303)

  const page = (await it.app.get(`/desk/templates/${all[0]!.id}`, cookies['manager'])).text
  const edit = (title: string) => it.app.post(`/desk/templates/${all[0]!.id}`, { ...template, title, version: fieldValue(page, 'version') }, cookies['manager'])
  assert.equal((await edit('')).status, 422)
  assert.equal((await edit('Korjaamme sen')).status, 303)
  assert.equal((await edit('Toinen muutos')).status, 409, 'somebody else has saved meanwhile')
  await it.app.post(`/desk/templates/${all[0]!.id}/end`, {}, cookies['coordinator'])
  assert.doesNotMatch(await desk((await give()).id, 'worker'), /Korjaamme sen/)
})

test('templates are edited by coordinators and supervisors of the whole or of a line, seen by supervisors, and closed to the others', async () => {
  const { id } = await database.db.insertInto('answer_template').values({ kind: 'thanks', language: 'fi', title: 'Kiitos', text: 'Kiitos [mistä].' }).returning('id').executeTakeFirstOrThrow()
  const status = async (path: string, who: string) => (await it.app.get(path, cookies[who])).status
  for (const path of ['/desk/templates/new', `/desk/templates/${id}`]) {
    assert.deepEqual(await Promise.all(['coordinator', 'manager', 'supervisor', 'worker', 'administrator'].map((who) => status(path, who))), [200, 200, 404, 404, 404], path)
  }
  assert.deepEqual(await Promise.all(['coordinator', 'supervisor', 'worker', 'administrator'].map((who) => status('/desk/templates', who))), [200, 200, 404, 404])
  assert.equal((await it.app.post(`/desk/templates/${id}/end`, {}, cookies['supervisor'])).status, 404)
  const line = await person(database.db, 'Linnea Linja')
  await database.db.insertInto('role_grant').values({ person_id: line, role: 'supervisor', service_line_id: w.lineId, valid_from: '2020-01-01', granted_at: database.context.now() }).execute()
  cookies['line'] = await it.app.signIn(line)
  const own = { title: 'Linjan oma', kind: 'thanks', language: 'fi', text: 'Kiitos [mistä].' }
  assert.equal((await it.app.post('/desk/templates/new', { ...own, line: '' }, cookies['line'])).status, 422)
  assert.equal((await it.app.post('/desk/templates/new', { ...own, line: w.lineId }, cookies['line'])).status, 303)
})

test('the list has the reader\'s own language first, and an answer begins in the giver\'s, or in the one in which we speak to them', async () => {
  const rows = (['en', 'fi', 'sv'] as const).map((language) => ({ kind: 'criticism', language, title: `Pohja ${language}`, text: `[${language}]` }))
  await database.db.insertInto('answer_template').values(rows).execute()
  const listed = (html: string) => [...html.matchAll(/Pohja (?:fi|sv|en)[^<]*/g)].map(([title]) => title)
  assert.deepEqual(listed((await it.app.get('/desk/templates', cookies['coordinator'])).text), ['Pohja fi', 'Pohja sv', 'Pohja en'])
  const { id } = await give()
  assert.deepEqual(listed(await desk(id, 'worker')), ['Pohja fi'])
  await database.db.updateTable('feedback_case').set({ language: 'uk' }).where('id', '=', id).execute()
  assert.deepEqual(listed(await desk(id, 'worker')), ['Pohja en (englanti)'])
  const [english] = await database.db.selectFrom('answer_template').select('id').where('title', '=', 'Pohja en').execute()
  const filled = await send(id, { step: 'template', seen: '1', template: english!.id, text: '' })
  assert.equal(textIn(filled.text, 'text'), '[en]')
  assert.equal((await answer(id, '[en]')).status, 422, 'and does not go as it is')
})

test('how soon givers hear is on the overview as two measures, and is not told of fewer than five', async () => {
  const overview = async () => (await it.app.get('/desk/overview?period=all', cookies['coordinator'])).text
  const answered = Number((await database.db.selectFrom('feedback_case').select((e) => e.fn.countAll().as('n')).where('answered_at', 'is not', null).executeTakeFirstOrThrow()).n)
  assert.ok(answered < 5)
  assert.match(await overview(), /liian vähän/)
  for (let count = answered; count < 5; count++) await answer((await give()).id)
  assert.match(await overview(), /Vastaus<\/dt><dd>Mediaani 0 päivää, ajoissa 100\s%/)
})
