// What becomes of a case, and of what somebody writes to it, when it goes to somebody else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { texts } from '../text/texts.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
const cookies: Record<string, string> = {}
const { gone, one: words } = texts.fi.cases
const today = '2026-09-16'

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  app = testApp(database)
  for (const id of [w.workerId, w.supervisorId, w.coordinatorId]) cookies[id] = await app.signIn(id)
})
after(() => database.close())

async function give(fields: Fields = {}) {
  const { send, receiptOf, openWith } = giver(database)
  const known = (await casesNow()).map(({ id }) => id)
  const receipt = await receiptOf((await send({ service: w.serviceId, unit: w.unitId, ...fields })).location)
  const { id } = (await casesNow()).find((one) => !known.includes(one.id))!
  const goOn = async (text: string) => {
    const page = (await openWith(receipt)).text
    return app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page, 'p'), token: fieldValue(page, 'token'), text })
  }
  return { id, goOn }
}

const casesNow = () => database.db.selectFrom('feedback_case').select(['id', 'handler_id as handlerId', 'state']).execute()
const handlerOf = async (id: string) => (await casesNow()).find((one) => one.id === id)!.handlerId
const mailOf = (id: string) =>
  database.db.selectFrom('outgoing_message').select(['kind', 'person_id as to']).where('case_id', '=', id).orderBy('created_at').execute()
const answer = async (id: string, who: string, fields: Fields = {}, seen?: string) =>
  app.post(`/desk/cases/${id}`, { seen: seen ?? await seenBy(id, who), text: 'Kiitos. Korjaamme tämän.', purpose: 'answer', came: 'changed', ...fields }, cookies[who])
const seenBy = async (id: string, who: string) => fieldValue((await app.get(`/desk/cases/${id}`, cookies[who])).text, 'seen')
const route = (id: string, topic: string) => app.post(`/desk/cases/${id}`, { step: 'route', topic }, cookies[w.coordinatorId])
const setRole = (personId: string, role: string) => database.db.updateTable('role_grant').set({ role }).where('person_id', '=', personId).execute()
const away = (personId: string) => database.db.insertInto('absence').values({ person_id: personId, first_day: today, last_day: today }).execute()

test('what was written past the workers leaves a handler who is no supervisor any more: for the coordinator’s list, and with the next reply', async () => {
  const { id, goOn } = await give({ reader: 'supervisor' })
  assert.equal(await handlerOf(id), w.supervisorId)
  const inList = async () => (await app.get('/desk/cases?view=mine', cookies[w.coordinatorId])).text.includes(id)
  assert.equal(await inList(), false)
  await setRole(w.supervisorId, 'worker')
  assert.equal(await inList(), true)
  await goOn('Hei?')
  assert.equal(await handlerOf(id), w.managerId)
  assert.deepEqual((await mailOf(id)).at(-1), { kind: 'reply-arrived', to: w.managerId })
  await setRole(w.supervisorId, 'supervisor')
})

test('a coordinator at work comes before one who is away, the named one first, and then who became one first', async () => {
  const { db } = database
  const open = async () => handlerOf((await give({ service: '', unit: '' })).id)
  const later = await person(db, 'Olli Uudempi', { role: 'coordinator' })
  const first = await person(db, 'Anna Vanhempi', { role: 'coordinator' })
  await db.updateTable('role_grant').set({ granted_at: new Date('2020-01-01') }).where('person_id', '=', first).execute()
  assert.equal(await open(), w.coordinatorId)
  await away(w.coordinatorId)
  assert.equal(await open(), first)
  await away(first)
  assert.equal(await open(), later)
  await away(later)
  assert.equal(await open(), w.coordinatorId, 'everybody is away: it waits for the one who is named')
  await db.deleteFrom('absence').execute()
  await database.asOwner(`delete from role_grant where person_id in ('${first}', '${later}')`)
})

test('a case that waits is news to its new handler, and one that is answered is not', async () => {
  const waits = await give({ service: '', unit: '' })
  await route(waits.id, `${w.serviceId} ${w.unitId}`)
  assert.deepEqual((await mailOf(waits.id)).at(-1), { kind: 'feedback-arrived', to: w.workerId })
  const answered = await give({ service: '', unit: '' })
  await answer(answered.id, w.coordinatorId)
  await route(answered.id, `${w.serviceId} ${w.unitId}`)
  assert.equal(await handlerOf(answered.id), w.workerId)
  assert.deepEqual((await mailOf(answered.id)).map(({ kind }) => kind), ['feedback-arrived'])
})

test('a case that is given to the right person with two presses is given once', async () => {
  const { id } = await give({ service: '', unit: '' })
  const press = () => route(id, `${w.serviceId} ${w.unitId}`)
  assert.deepEqual((await Promise.all([press(), press()])).map(({ status }) => status), [303, 303])
  const events = await database.db.selectFrom('event').select('name').where('case_id', '=', id).execute()
  assert.equal(events.filter(({ name }) => name === 'routed').length, 1)
})

test('whoever answers a case that went to somebody else meanwhile gets the text back, and learns no more than of one that never was', async () => {
  const { id } = await give()
  const seen = await seenBy(id, w.workerId)
  await database.db.updateTable('feedback_case').set({ handler_id: w.supervisorId }).where('id', '=', id).execute()
  const late = await answer(id, w.workerId, { text: 'Pitkä vastaus, jota en halua kirjoittaa uudelleen.' }, seen)
  assert.equal(late.status, 404)
  assert.equal(textIn(late.text, 'text'), 'Pitkä vastaus, jota en halua kirjoittaa uudelleen.')
  assert.ok(late.text.includes(gone.text) && late.text.includes(gone.notSent))
  const never = '00000000-0000-4000-8000-000000000000'
  const nowhere = await answer(never, w.workerId, { text: 'Pitkä vastaus, jota en halua kirjoittaa uudelleen.' }, seen)
  assert.equal(nowhere.text, late.text)
  const [lost, none] = [await app.get(`/desk/cases/${id}`, cookies[w.workerId]), await app.get(`/desk/cases/${never}`, cookies[w.workerId])]
  assert.equal(lost.status, 404)
  assert.equal(lost.text, none.text)
  assert.ok(lost.text.includes(gone.text) && !lost.text.includes(gone.notSent))
})

test('an answer to a case that was closed meanwhile is given back for copying', async () => {
  const { id } = await give()
  const seen = await seenBy(id, w.workerId)
  for (const state of ['answered', 'closed']) await database.db.updateTable('feedback_case').set({ state, came_of_it: 'changed' }).where('id', '=', id).execute()
  const late = await answer(id, w.workerId, { text: 'Vastaukseni' }, seen)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(words.problems.closed))
  assert.equal(textIn(late.text, 'text'), 'Vastaukseni')
})

test('blanks, invisible marks and lone punctuation are no answer', async () => {
  const { id } = await give()
  for (const text of ['   ', '\u200b\u200e', '...', '—']) {
    const refused = await answer(id, w.workerId, { text })
    assert.equal(refused.status, 422)
    assert.ok(refused.text.includes(words.problems.missing))
  }
})

test('what is wrong with an answer is told in the order of the page', async () => {
  const { id } = await give()
  const { text } = await answer(id, w.workerId, { text: '', purpose: '' })
  assert.deepEqual([...text.matchAll(/<a href="#(text|purpose)"/g)].map(([, field]) => field), ['text', 'purpose'])
})

test('who looks for a page of the desk that is not there stays at the desk, in their own language', async () => {
  await database.db.updateTable('person').set({ language: 'sv' }).where('id', '=', w.workerId).execute()
  for (const path of ['/desk/nothing-here', '/desk/people']) {
    const { status, text } = await app.request(path, { cookie: cookies[w.workerId]!, headers: { 'accept-language': 'en' } })
    assert.equal(status, 404)
    assert.match(text, /<html lang="sv">/)
    assert.ok(text.includes(texts.sv.errors.desk.noPage) && text.includes(texts.sv.common.deskCases) && text.includes('Veera Kanervasuo'))
  }
  const broken = await app.request('/desk/account', { method: 'POST', body: 'x', cookie: cookies[w.workerId]! })
  assert.equal(broken.status, 415)
  assert.match(broken.text, /<html lang="sv">.*href="\/desk\/cases"/s)
})
