// From the page of a case: an improvement is made or linked, and nothing that was typed beside it is lost.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { improving } from '../../../test/improvements.ts'
import { texts } from '../../text/texts.ts'

const { section, problems } = texts.fi.improvements
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: ReturnType<typeof improving>
let worker: string
let caseId: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = improving(database, w)
  app = testApp(database)
  worker = await app.signIn(w.workerId)
  await giver(database).send({ service: w.serviceId, unit: w.unitId })
  caseId = (await database.db.selectFrom('feedback_case').select('id').executeTakeFirstOrThrow()).id
})
after(() => database.close())

const form = (more: Fields = {}): Fields => ({
  'title-fi': 'Aamukäynnit ajallaan', 'said-fi': 'Käynnit ovat myöhässä.', 'does-fi': 'Reitit suunnitellaan uudelleen.', 'means': 'practice', 'line': w.lineId, 'unit-1': w.unitId,
  'owner': `unit-supervisor:${w.unitId}`, 'due': '31.12.2026', 'case': caseId, ...more,
})
const page = async (cookie = worker) => (await app.get(`/desk/cases/${caseId}`, cookie)).text
const send = (fields: Fields, cookie = worker) => app.post(`/desk/cases/${caseId}`, fields, cookie)

test('whoever may answer feedback makes an improvement from it; what it is about stands there already, and what was typed stays where something is missing', async () => {
  const empty = (await app.get(`/desk/improvements/new?case=${caseId}`, worker)).text
  assert.match(empty, new RegExp(`<option value="${w.unitId}" selected`))
  const refused = await app.post('/desk/improvements/new', form({ 'title-fi': '', 'due': '32.1.2026', 'does-sv': 'Rutterna planeras om.' }), worker)
  assert.equal(refused.status, 422)
  assert.match(refused.text, new RegExp(problems.due))
  assert.equal(textIn(refused.text, 'does-sv'), 'Rutterna planeras om.')
  const made = await app.post('/desk/improvements/new', form(), worker)
  assert.equal(made.status, 303)
  const twice = await app.post('/desk/improvements/new', form(), worker)
  assert.equal(twice.location, made.location, 'pressed twice it is made once')
  const shown = await app.get(made.location!, worker)
  assert.equal(shown.status, 200, 'whoever made it sees it')
  assert.match(await page(), /Aamukäynnit ajallaan/)
})

test('from feedback that is not theirs to answer nobody makes one, and there is none to be found', async () => {
  const stranger = await app.signIn(await person(database.db, 'Toinen Kanervasuo', { role: 'worker', unitId: w.otherUnitId }))
  assert.equal((await app.get(`/desk/improvements/new?case=${caseId}`, stranger)).status, 404)
  assert.equal((await app.post('/desk/improvements/new', form(), stranger)).status, 404)
  assert.equal((await app.get(`/desk/improvements/new?case=${caseId}`, await app.signIn(await person(database.db, 'Pia Lahtinen', { role: 'administrator' })))).status, 404)
})

test('it is linked to one that is there, told to its giver beforehand, and unlinked; an answer that was begun beside it stays', async () => {
  const id = await it.make({ title: { fi: 'Olemassa oleva' } })
  assert.doesNotMatch(await page(), /Olemassa oleva/, 'a worker sees what is not shown yet where they wrote it')
  await database.db.updateTable('improvement').set({ created_by: w.workerId }).where('id', '=', id).execute()
  assert.match(await page(), /Olemassa oleva/)
  const linked = await send({ 'step': 'improvement-link', 'improvement': id, 'text': 'Kesken jäänyt vastaus' })
  assert.equal(linked.status, 200)
  assert.match(linked.text, new RegExp(section.linked))
  assert.equal(textIn(linked.text, 'text'), 'Kesken jäänyt vastaus')
  assert.match(linked.text, new RegExp(section.hidden))
  assert.equal((await send({ step: `improvement-tell?improvement=${id}` })).location, `/desk/cases/${caseId}?done=improvement-told`)
  assert.match(await page(), new RegExp(section.told))
  assert.equal((await send({ step: `improvement-link`, improvement: id })).status, 409)
  assert.equal((await send({ step: `improvement-unlink?improvement=${id}` })).location, `/desk/cases/${caseId}?done=improvement-unlinked`)
  assert.equal((await send({ step: 'improvement-link' })).status, 422)
  const story = await database.db.selectFrom('event').select('detail').where('case_id', '=', caseId).where('name', '=', 'improvement').orderBy('number').execute()
  assert.deepEqual(story.map(({ detail }) => (detail as { step: string }).step), ['linked', 'linked', 'unlinked'])
  const audited = await database.db.selectFrom('audit').select('detail').where('case_id', '=', caseId).where('what', '=', 'case-changed').execute()
  assert.ok(audited.some(({ detail }) => (detail as { step?: string }).step === 'improvement-unlink'))
})

test('what is about another line is not offered, and of a draft elsewhere nobody learns the name', async () => {
  const other = await database.db.insertInto('service_line').values({ name: { fi: 'Toinen tehtävä' } }).returning('id').executeTakeFirstOrThrow()
  await it.make({ title: { fi: 'Muualla tehtävä' }, serviceLineId: other.id, unitIds: [], serviceIds: [] })
  await it.make({ title: { fi: 'Luonnos linjasta' }, unitIds: [w.otherUnitId], serviceIds: [] })
  const shown = await page()
  assert.doesNotMatch(shown, /Muualla tehtävä|Luonnos linjasta/)
  assert.match(await page(await app.signIn(w.coordinatorId)), /Luonnos linjasta/)
})

test('on the page of an improvement nobody sees feedback that is not theirs to read, nor that there is any', async () => {
  const { reference } = await database.db.selectFrom('feedback_case').select('reference').executeTakeFirstOrThrow()
  const { id } = await database.db.selectFrom('improvement').select('id').where('title', '@>', JSON.stringify({ fi: 'Aamukäynnit ajallaan' }) as never).executeTakeFirstOrThrow()
  await it.show(id)
  const communications = await app.signIn(await person(database.db, 'Vilja Lehto', { role: 'communications' }))
  const seen = (await app.get(`/desk/improvements/${id}`, communications)).text
  assert.doesNotMatch(seen, new RegExp(reference))
  assert.match(seen, new RegExp(texts.fi.improvements.sources.none))
  assert.match((await app.get(`/desk/improvements/${id}`, worker)).text, new RegExp(reference))
  assert.ok(fieldValue(seen, 'seen'))
})
