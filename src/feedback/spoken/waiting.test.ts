// What waits to be told stays known until it was: whatever else is written meanwhile, whatever time does, and however the page of its receipt is asked for again.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, wordsOn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { caseLetterPath } from '../../door-paths.ts'
import { casePath, desk } from '../../paths.ts'
import { naming } from '../named.sql.ts'
import { closeSilent } from '../time.sql.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let clerk: string
let worker: string
let id: string
let sent: Fields

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  clerk = await it.app.signIn(await person(database.db, 'Kirsi Neuvoja', { role: 'worker', unitId: w.otherUnitId }))
  worker = await it.app.signIn(w.workerId)
})
after(() => database.close())

const write = (fields: Fields) => it.app.post(desk.writeDown, fields, clerk)
beforeEach(async () => {
  const known = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map((one) => one.id))
  sent = {
    step: 'send', consent: 'yes', token: fieldValue((await it.app.get(desk.writeDown, clerk)).text, 'token'), how: 'phone', about: 'Kotihoito: Kotihoito, Saarisalmi', kind: 'criticism',
    text: 'Hoitaja tuli myöhässä.', language: 'fi', helped: 'nobody', answerBy: 'letter', address: 'Aino Esimerkki\nKoivukatu 1',
  }
  await write(sent)
  id = (await database.db.selectFrom('feedback_case').select('id').execute()).find((one) => !known.has(one.id))!.id
})

const turns = () => naming(database.db, [id], (tx) => tx.selectFrom('body').select('id').where('case_id', '=', id).execute())
const press = async (step: string, fields: Fields = {}) => it.app.post(casePath(id), { step, seen: String((await turns()).length), ...fields }, worker)
const answer = (text = 'Korjaamme aikataulun.') => press('answer', { text, purpose: 'answer', came: 'changed' })
const told = () => press('told', { 'told-how': 'letter' })
const stands = async () => (await database.db.selectFrom('feedback_case').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const waits = async () => (await database.db.selectFrom('case_way').select('waits').where('case_id', '=', id).executeTakeFirstOrThrow()).waits

test('an answer that waits to be told is not lost behind what is told in between, and the letter has both', async () => {
  await answer()
  assert.equal((await press('answer', { text: 'Ja vielä: uusi lista on seinällä.', purpose: 'interim' })).status, 303)
  assert.equal(await waits(), 'answer')
  assert.match((await it.app.get(caseLetterPath(id), worker)).text, /Korjaamme aikataulun\.[^]*uusi lista on seinällä/)
  await told()
  assert.equal(await stands(), 'answered')
})

test('a letter does not repeat what was told before it', async () => {
  await answer()
  await told()
  await answer('Toinen vastaus.')
  const { text } = await it.app.get(caseLetterPath(id), worker)
  assert.match(text, /Toinen vastaus\./)
  assert.doesNotMatch(text, /Korjaamme aikataulun/)
})

test('time closes no case of which something waits to be told, and so nothing erases where it goes to', async () => {
  await answer()
  await told()
  await answer('Toinen vastaus.')
  const later = new Date(Date.now() + 400 * 86_400_000)
  await transact(database.db, (tx) => closeSilent(tx, later, later))
  assert.equal(await stands(), 'answered')
  assert.equal((await press('close')).status, 409)
  await told()
  await transact(database.db, (tx) => closeSilent(tx, later, later))
  assert.equal(await stands(), 'closed')
})

test('what was told and is corrected afterwards waits to be told again', async () => {
  await answer()
  await told()
  assert.equal(await waits(), null)
  assert.equal((await press('correct', { corrected: 'Korjaamme aikataulun perjantaina.', number: '2' })).status, 303)
  assert.equal(await waits(), 'answer')
})

test('sent again once its half hour is over, the page of the receipt does not come back', async () => {
  const { location } = await write(sent)
  assert.equal(wordsOn((await it.app.get(location!, clerk)).text).length, 6, 'at once it does, as after a connection that broke')
  database.setNow(new Date(wednesday.getTime() + 31 * 60_000))
  const again = await it.app.get((await write(sent)).location!, clerk)
  assert.equal(again.status, 404)
  assert.deepEqual(wordsOn(again.text), [])
})
