// What is asked just now: on the front page for its days, in the form as a question of its own, and afterwards what came of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'

const { asked: words } = texts.fi
const question = 'Milloin sinun olisi helpointa soittaa?'
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let communications: string
let worker: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = giver(database)
  ;[communications, worker] = await Promise.all([await person(database.db, 'Sanna Lumiala', { role: 'communications' }), w.workerId].map((id) => it.app.signIn(id))) as [string, string]
})
after(() => database.close())

const save = (fields: Fields = {}, path: string = desk.newAsked, cookie = communications) =>
  it.app.post(path, { 'question-fi': question, 'hint-fi': 'Mietimme aikoja.', line: w.lineId, first: '10.9.2026', last: '30.9.2026', ...fields }, cookie)
const rows = () => database.db.selectFrom('asked_now').selectAll().execute()
const home = async () => (await it.app.get('/fi')).text

test('what is asked stands on the front page, leads to the form with the question on it, and the handler reads both', async () => {
  assert.ok(!(await home()).includes(words.home.title))
  assert.equal((await save()).status, 303)
  const [one] = await rows()
  const front = await home()
  assert.ok(front.includes(question) && front.includes('30.9.2026'))
  const form = (await it.app.get(`/fi/palaute/uusi?asked=${one!.id}&line=${w.lineId}`)).text
  assert.ok(form.includes(question) && form.includes('Mietimme aikoja.') && form.includes('Iäkkäiden palvelut'))
  const sent = await it.send({ asked: one!.id, line: w.lineId, text: '', [`q-${one!.id}`]: 'Iltapäivällä, kun lapset ovat koulussa.' })
  assert.equal(sent.status, 303)
  const { id } = await database.db.selectFrom('feedback_case').select('id').executeTakeFirstOrThrow()
  const seen = (await it.app.get(`/desk/cases/${id}`, await it.app.signIn(w.coordinatorId))).text
  assert.ok(seen.includes(question) && seen.includes('Iltapäivällä, kun lapset ovat koulussa.'))
})

test('a question that comes back with the form keeps its answer, also in another language, and what is no question is nothing', async () => {
  const [one] = await rows()
  const again = await it.send({ asked: one!.id, kind: '', text: '', [`q-${one!.id}`]: 'Säilyykö tämä?' })
  assert.equal(again.status, 422)
  assert.equal(textIn(again.text, `q-${one!.id}`), 'Säilyykö tämä?')
  for (const odd of ['x', '00000000-0000-4000-8000-000000000000', "'"]) assert.equal((await it.app.get(`/fi/palaute/uusi?asked=${encodeURIComponent(odd)}`)).status, 200)
})

test('before its days nothing of it is asked; afterwards only what came of it is told, for three months', async () => {
  const set = (first: string, last: string, came: string | null = null) =>
    database.db.updateTable('asked_now').set({ first_on: first, last_on: last, came_of_it: came ? JSON.stringify({ fi: came }) as never : null }).execute()
  await set('2026-09-17', '2026-09-30')
  assert.ok(!(await home()).includes(question))
  await set('2026-08-01', '2026-09-15')
  assert.ok(!(await home()).includes(question))
  await set('2026-08-01', '2026-09-15', 'Pidennämme puhelinaikaa.')
  const told = await home()
  assert.ok(told.includes(words.home.told) && told.includes('Pidennämme puhelinaikaa.') && !told.includes('asked='))
  const [one] = await rows()
  assert.ok((await it.app.get(`/fi/palaute/uusi?asked=${one!.id}`)).text.includes(words.form.over), 'who has an old link may still answer')
  await set('2026-05-01', '2026-06-15', 'Kauan sitten.')
  assert.ok(!(await home()).includes('Kauan sitten.'))
})

test('only who may asks; what is odd or was changed meanwhile is told with everything still there', async () => {
  assert.equal((await save({}, desk.newAsked, worker)).status, 404)
  assert.equal((await it.app.get(desk.asked, worker)).status, 404)
  for (const [fields, field] of [[{ 'question-fi': '' }, 'question-fi'], [{ first: 'eilen' }, 'first'], [{ last: '1.9.2026' }, 'last'], [{ last: '30.9.2027' }, 'last'], [{ line: w.unitId }, 'line']] as const) {
    const answer = await save({ 'came-fi': 'Säilyykö tämä?', ...fields })
    assert.equal(answer.status, 422, field)
    assert.match(answer.text, new RegExp(`href="#${field}"`))
    assert.ok(answer.text.includes('Säilyykö tämä?'))
  }
  const [one] = await rows()
  const path = desk.oneAsked.replace(':id', one!.id)
  const version = fieldValue((await it.app.get(path, communications)).text, 'version')
  assert.equal((await save({ version, 'question-fi': 'Ensin?' }, path)).status, 303)
  assert.equal((await save({ version, 'question-fi': 'Sitten?' }, path)).status, 409)
  assert.equal((await save({}, desk.oneAsked.replace(':id', 'eihan-tama-ole'))).status, 404)
})
