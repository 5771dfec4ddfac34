// "Where do I begin?" through its pages: written at the desk, gone through by somebody who does not know what they need.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { desk, to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { addPath, editPath } from '../addresses.ts'

const { firstSteps: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let cookie: string
let telephone: string

before(async () => {
  database = await testDatabase()
  await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
  telephone = (await database.db.insertInto('telephone').values({ name: { fi: 'Neuvonta' }, number: '010 000 0199' }).returning('id').executeTakeFirstOrThrow()).id
})
after(() => database.close())

const get = async (path: string) => (await app.get(path, cookie)).text
const post = (path: string, fields: Fields) => app.post(path, fields, cookie)
const asks = (name: string, question: string, parent = ''): Fields => ({ parent, 'name-fi': name, after: 'question', 'question-fi': question, position: '0' })
const ends = (name: string, next: string, parent: string): Fields => ({ parent, 'name-fi': name, after: 'end', 'next-fi': next, telephone, position: '0' })
const idOf = async (fi: string) => (await database.db.selectFrom('first_step').select(['id', 'name']).execute()).find(({ name }) => name.fi === fi)?.id ?? ''
const add = async (fields: Fields) => {
  assert.equal((await post(addPath('step'), fields)).location, `${desk.firstSteps}?saved=yes`)
  return idOf(String(fields['name-fi']))
}

test('before anything is written, somebody who asks is told to ring, and the desk is asked for the first question', async () => {
  assert.ok((await get(to('begin', 'fi'))).includes(words.unsaid))
  assert.ok((await get(desk.firstSteps)).includes(words.desk.addFirst))
})

test('a question leads by its answers to one number and one next step, with the way back to each question', async () => {
  const first = await add(asks('Alku', 'Voiko se odottaa?'))
  assert.ok((await get(desk.firstSteps)).includes(words.desk.deadEnd), 'a question that nobody can answer is pointed out')
  const waits = await add(asks('Voi odottaa', 'Mistä on kyse?', first))
  await add(ends('Rahasta', 'Soita ja pyydä aika.', waits))

  const begin = await get(to('begin', 'fi'))
  assert.ok(begin.includes('Voiko se odottaa?') && begin.includes(to('beginStep', 'fi', { step: waits })))
  const end = await get(to('beginStep', 'fi', { step: await idOf('Rahasta') }))
  for (const said of ['Soita ja pyydä aika.', 'tel:0100000199', 'Mistä on kyse?', to('beginStep', 'fi', { step: waits }), words.change]) assert.ok(end.includes(said), said)
  assert.doesNotMatch(/<title>.*<\/title>/.exec(end)![0], /Raha/, 'what somebody answers stays out of the history of a browser')

  assert.equal((await app.get(to('beginStep', 'fi', { step: crypto.randomUUID() }))).status, 404)
  assert.equal((await app.get(to('beginStep', 'fi', { step: 'x' }))).status, 404)
})

test('what is half written is sent back with all that was typed, and a sixth question is refused', async () => {
  const first = await idOf('Alku')
  const wrong = await post(addPath('step'), { parent: first, 'name-fi': 'Työ', after: 'end', position: '0', telephone: crypto.randomUUID() })
  assert.equal(wrong.status, 422)
  assert.equal(fieldValue(wrong.text, 'name-fi'), 'Työ')
  assert.equal((await post(addPath('step'), { parent: first, 'name-fi': 'Työ', position: '0' })).status, 422)
  assert.equal((await post(addPath('step'), asks('Työ', 'Mikä?', crypto.randomUUID()))).status, 422, 'hung on nothing')

  let above = await idOf('Voi odottaa')
  for (const name of ['Kolmas', 'Neljäs', 'Viides']) above = await add(asks(name, `${name}?`, above))
  const sixth = await post(addPath('step'), asks('Kuudes', 'Vielä yksi?', above))
  assert.equal(sixth.status, 422)
  assert.ok(sixth.text.includes(fill(words.desk.tooMany, { most: 5 })))
  await add(ends('Kuudes', 'Soita.', above))
})

test('a question with answers cannot become an end, and what is taken out of use is gone with all below it, and comes back', async () => {
  const waits = await idOf('Voi odottaa')
  const path = editPath('step', waits)
  const version = fieldValue(await get(path), 'version')
  const parent = await idOf('Alku')
  assert.ok((await post(path, { ...ends('Voi odottaa', 'Soita.', parent), version })).text.includes(words.desk.hasAnswers))
  await post(`${path}/end`, {})
  assert.equal((await app.get(to('beginStep', 'fi', { step: await idOf('Rahasta') }))).status, 404)
  assert.ok((await get(to('begin', 'fi'))).includes(words.unsaid), 'a question without answers is not asked')
  await post(`${path}/take-back`, {})
  assert.ok((await get(to('begin', 'fi'))).includes('Voiko se odottaa?'))
})

test('there is one beginning, what no answer leads to is listed apart, and an end that lost its telephone is pointed out', async () => {
  assert.ok((await post(addPath('step'), asks('Toinen alku', 'Kumpi?'))).text.includes(words.desk.oneFirst))
  const waits = editPath('step', await idOf('Voi odottaa'))
  await post(`${waits}/end`, {})
  const apart = (await get(desk.firstSteps)).split(words.desk.apart)[1] ?? ''
  assert.match(apart, /Rahasta/)
  await post(`${waits}/take-back`, {})
  assert.ok(!(await get(desk.firstSteps)).includes(words.desk.apartText))
  await database.db.updateTable('telephone').set({ ended_on: '2026-01-01' }).where('id', '=', telephone).execute()
  assert.ok((await get(desk.firstSteps)).includes(words.desk.lost))
})
