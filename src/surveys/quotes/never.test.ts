// Surveys of which nobody is quoted: those for children by what they were made from, others because whoever makes them says so.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { readySets } from '../ready/sets.ts'
import { findSurvey } from '../surveys.sql.ts'

const { surveyQuotes: { never } } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let coordinator: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  coordinator = await app.signIn(w.coordinatorId)
})
after(() => database.close())

async function made(from: string, copy = ''): Promise<string> {
  const { location } = await app.post(desk.newSurvey, { of: 'whole', from, copy, 'name-fi': 'Uusi', 'name-sv': 'Ny', 'name-en': 'New' }, coordinator)
  return /surveys\/([0-9a-f-]{36})/.exec(location!)![1]!
}
const noQuotes = async (id: string) => (await findSurvey(database.db, id))!.noQuotes
async function save(id: string, fields: Record<string, string>): Promise<number> {
  const page = (await app.get(surveyPath(id, '/edit'), coordinator)).text
  return (await app.post(surveyPath(id, '/edit'), { 'version': fieldValue(page, 'version'), 'name-fi': 'Uusi', 'name-sv': 'Ny', 'name-en': 'New', ...fields }, coordinator)).status
}

test('the set for children alone says it, a survey from it and a copy of that keep it, and no form takes it away', async () => {
  assert.deepEqual(readySets.filter((set) => set.noQuotes).map(({ key }) => key), ['child-feedback'])
  const id = await made('set-child-feedback')
  const copy = await made(`survey-${id}`, id)
  for (const one of [id, copy]) {
    assert.equal(await noQuotes(one), true)
    const page = (await app.get(surveyPath(one, '/edit'), coordinator)).text
    assert.ok(page.includes(never.children) && !page.includes('name="no-quotes"'))
    assert.equal(await save(one, { 'name-fi': 'Toinen nimi' }), 303)
    assert.equal(await noQuotes(one), true)
  }
})

test('of any other whoever makes it says so, and may say otherwise; that is in the audit', async () => {
  const id = await made('set-client-feedback')
  assert.equal(await noQuotes(id), false)
  assert.equal(await save(id, { 'no-quotes': 'yes' }), 303)
  assert.equal(await noQuotes(id), true)
  assert.match((await app.get(surveyPath(id, '/edit'), coordinator)).text, /name="no-quotes"[^>]*checked/)
  assert.equal(await noQuotes(await made(`survey-${id}`, id)), true)
  assert.equal(await save(id, {}), 303)
  assert.equal(await noQuotes(id), false)
  const rows = await database.db.selectFrom('audit').select(['person_id', 'detail']).where('what', '=', 'quote-changed').execute()
  assert.deepEqual(rows, [{ person_id: w.coordinatorId, detail: { step: 'all-ended', survey: id } }])
})

test('of two who write at once the second is told, also where only this is another', async () => {
  const id = await made('nothing')
  const version = fieldValue((await app.get(surveyPath(id, '/edit'), coordinator)).text, 'version')
  await save(id, { 'no-quotes': 'yes' })
  const stale = await app.post(surveyPath(id, '/edit'), { version, 'name-fi': 'Kolmas', 'name-sv': 'Tredje', 'name-en': 'Third' }, coordinator)
  assert.equal(stale.status, 409)
  assert.equal(await noQuotes(id), true)
})
