// A round from its promise to what followed, by the pages of the desk: nothing opens without a promise, and nothing of it changes afterwards.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, password, testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { fewQuestions } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { desk, to } from '../../paths.ts'
import { roundPath, surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { closeDue } from '../release-due.ts'
import { findRound } from '../rounds.sql.ts'
import { respond } from '../respond.ts'
import { addSurvey, findVersion } from '../surveys.sql.ts'

const { surveyRounds: words, surveyResults } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let owner: string
let survey: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  owner = await app.signIn(w.supervisorId)
  survey = await aSurvey()
})
after(() => database.close())

const aSurvey = (questions = fewQuestions, unitId: string | null = w.unitId) => transact(database.db, (tx) =>
  addSurvey(tx, { name: { fi: 'Miten meni?', sv: 'Hur gick det?' }, about: null, serviceLineId: null, unitId, template: null }, questions, { by: w.supervisorId, on: '2026-09-01' }))
/** A session does not last that long: they sign in anew. */
async function on(moment: Date) {
  database.setNow(moment)
  const answer = await app.post('/desk/sign-in', { email: 'hilkka.rautapuro@koivuranta.example', password })
  owner = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
}
const full: Fields = {
  way: 'open', first: '17.9.2026', last: '30.9.2026', fewest: '5', leftover: 'up', 'purpose-fi': 'Parannamme aamuja.', handler: 'supervisor', 'handled-by': '14.10.2026',
  'results-by': '20.10.2026', 'changes-by': '31.12.2026', 'gone-through-fi': 'Tiimissä.', 'invests-fi': 'Aikaa.', council: '',
}
const draft = async (fields: Fields = {}, of = survey) => {
  const answer = await app.post(surveyPath(of, '/rounds/new'), { ...full, ...fields }, owner)
  assert.equal(answer.status, 303, answer.text)
  return /rounds\/([0-9a-f-]+)/.exec(answer.location!)![1]!
}
const pageOf = async (id: string, cookie = owner) => (await app.get(roundPath(id), cookie)).text
const press = (id: string, fields: Fields, cookie = owner) => app.post(roundPath(id), fields, cookie)
const open = async (id: string) => press(id, { step: 'open', seen: fieldValue(await pageOf(id), 'seen') })

test('half a promise is sent back with all that is missing, and with all that was typed', async () => {
  const answer = await app.post(surveyPath(survey, '/rounds/new'), { ...full, 'purpose-fi': '', 'invests-fi': '', first: 'huomenna', 'changes-by': '1.10.2026', fewest: '2', way: '' }, owner)
  assert.equal(answer.status, 422)
  for (const field of ['purpose-fi', 'invests-fi', 'first', 'changes-by', 'fewest', 'way']) assert.match(answer.text, new RegExp(`href="#${field}"`), field)
  assert.equal(textIn(answer.text, 'gone-through-fi'), 'Tiimissä.')
  assert.equal(fieldValue(answer.text, 'first'), 'huomenna')
  assert.equal((await app.post(surveyPath(survey, '/rounds/new'), { ...full, last: '16.9.2026' }, owner)).status, 422, 'the last before the first')
})

test('the form begins with days that keep their order, and copies the words of the last time', async () => {
  const page = (await app.get(surveyPath(survey, '/rounds/new'), owner)).text
  assert.deepEqual(['first', 'last', 'handled-by', 'results-by'].map((name) => fieldValue(page, name)), ['17.9.2026', '8.10.2026', '22.10.2026', '5.11.2026'])
  await draft()
  assert.equal(textIn((await app.get(surveyPath(survey, '/rounds/new?copy=yes'), owner)).text, 'purpose-fi'), 'Parannamme aamuja.')
})

test('a draft is shown as respondents see it; somebody who read another draft opens nothing', async () => {
  const id = await draft()
  const page = await pageOf(id)
  for (const shown of ['Parannamme aamuja.', words.one.gate, words.promise.leftover.alone]) assert.ok(page.includes(shown), shown)
  const seen = fieldValue(page, 'seen')
  const version = fieldValue((await app.get(roundPath(id, '/edit'), owner)).text, 'seen')
  assert.equal((await app.post(roundPath(id, '/edit'), { ...full, seen: version, fewest: '10' }, owner)).status, 303)
  assert.equal((await app.post(roundPath(id, '/edit'), { ...full, seen: version, fewest: '7' }, owner)).status, 409)
  const stale = await press(id, { step: 'open', seen })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes(words.one.changed))
  assert.equal((await findRound(database.db, id))!.openedOn, null)
})

test('it opens by one press, freezes the questions, makes its groups, and takes answers from its first day on', async () => {
  const of = await aSurvey()
  const id = await draft({}, of)
  assert.equal((await open(id)).location, `${roundPath(id)}?done=opened`)
  assert.equal((await findVersion(database.db, of, 1))!.frozenOn, '2026-09-16')
  assert.equal((await press(id, { step: 'open', seen: 'x' })).status, 303, 'to open twice opens once')
  assert.equal((await database.db.selectFrom('round_group').select('id').where('round_id', '=', id).execute()).length, 1)
  const page = await pageOf(id)
  assert.ok(page.includes('Kierros on auki 17.9.2026 alkaen.'))
  assert.ok(!page.includes('name="seen"'), 'nothing more to open')
  assert.equal((await app.post(roundPath(id, '/edit'), full, owner)).status, 409)
  assert.equal((await app.get(roundPath(id, '/edit'), owner)).status, 303)
  const other = await draft({ first: '29.9.2026', last: '10.10.2026', 'handled-by': '20.10.2026' }, of)
  assert.ok((await pageOf(other)).includes(words.one.refusals.overlaps))
  assert.equal((await press(other, { step: 'open', seen: 'x' })).status, 409)
})

test('without questions, past its days or of a survey that has ended nothing opens', async () => {
  const empty = await draft({}, await aSurvey([]))
  assert.ok((await pageOf(empty)).includes(words.one.refusals['no-questions']))
  const of = await aSurvey()
  const id = await draft({}, of)
  await on(new Date('2026-09-18T09:00:00Z'))
  assert.ok((await pageOf(id)).includes(words.one.refusals['first-past']))
  await on(new Date('2026-10-02T09:00:00Z'))
  assert.ok((await pageOf(id)).includes(words.one.refusals['last-past']))
  await on(wednesday)
  await database.db.updateTable('survey').set({ ended_on: '2026-09-16' }).where('id', '=', of).execute()
  assert.ok((await pageOf(id)).includes(words.one.refusals.ended))
  assert.equal((await app.post(surveyPath(of, '/rounds/new'), full, owner)).status, 409)
})

test('whoever supervises another unit sees what is promised and does nothing; a worker sees nothing', async () => {
  const id = await draft({}, await aSurvey())
  const elsewhere = await app.signIn(await person(database.db, 'Toinen Johtaja', { role: 'supervisor', unitId: w.otherUnitId }))
  assert.equal((await app.get(roundPath(id), elsewhere)).status, 404, 'a draft is its owner’s')
  await open(id)
  const page = await pageOf(id, elsewhere)
  assert.ok(page.includes('Parannamme aamuja.') && !page.includes(words.one.end))
  assert.equal((await press(id, { step: 'end', sure: 'yes' }, elsewhere)).status, 404)
  for (const rest of ['/results', '/texts', '/unit', '/edit']) assert.equal((await app.get(roundPath(id, rest), elsewhere)).status, 404, rest)
  assert.equal((await app.get(roundPath(id), await app.signIn(w.workerId))).status, 404)
})

test('ended before its first day it promised nothing to anybody; ended early it goes on to the end of the day, and what came is counted in the night', async () => {
  const of = await aSurvey()
  const id = await draft({}, of)
  await open(id)
  assert.equal((await press(id, { step: 'end' })).status, 422)
  assert.equal((await press(id, { step: 'end', sure: 'yes' })).status, 303)
  assert.ok((await pageOf(id)).includes(words.one.withdrawn))
  assert.equal((await app.get(to('surveyResults', 'fi', { id: of }))).status, 404)
  const again = await draft({ first: '16.9.2026' }, of)
  await open(again)
  for (let n = 0; n < 6; n++) await transact(database.db, (tx) => respond(tx, database.context.keys, { roundId: again, place: { serviceLineId: null, unitId: null }, few: 'wait', answers: { heard: ['5'] } }, '2026-09-16'))
  await press(again, { step: 'end', sure: 'yes' })
  assert.ok((await pageOf(again)).includes(words.one.endsTonight))
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-09-16T20:59:00Z')))
  assert.doesNotMatch((await app.get(roundPath(again, '/results'), owner)).text, /6 vastausta/, 'nobody closes it upon the answer that has just come')
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-09-16T21:10:00Z')))
  assert.match((await app.get(roundPath(again, '/results'), owner)).text, /6 vastausta/)
  const { closed_by } = await database.db.selectFrom('survey_round').select('closed_by').where('id', '=', again).executeTakeFirstOrThrow()
  assert.equal(closed_by, w.supervisorId)
})

test('what the promise asks for is done in its order, each once; what is left and late is listed', async () => {
  const of = await aSurvey()
  const id = await draft({ first: '16.9.2026' }, of)
  await open(id)
  for (let n = 0; n < 6; n++) await transact(database.db, (tx) => respond(tx, database.context.keys, { roundId: id, place: { serviceLineId: null, unitId: null }, few: 'wait', answers: { heard: [n < 3 ? '5' : '3'], more: [`Teksti ${n}`] } }, '2026-09-16'))
  assert.equal((await press(id, { step: 'show' })).status, 409, 'not before it has closed')
  await on(new Date('2026-10-21T09:00:00Z'))
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-10-01T00:10:00Z')))
  const due = (await app.get(desk.rounds, owner)).text
  assert.ok(due.includes(roundPath(id)) && due.includes(words.due.late))
  assert.equal((await press(id, { step: 'handled' })).status, 409)
  assert.ok((await press(id, { step: 'followed', 'followed-fi': 'Aamut alkavat myöhemmin.' })).text.includes(words.one.followed.notShown))
  assert.equal((await press(id, { step: 'gone-through', 'gone-on': '30.9.2026' })).status, 422, 'before it had closed')
  assert.equal((await press(id, { step: 'gone-through', 'gone-on': '12.10.2026' })).status, 303)
  assert.equal((await press(id, { step: 'show' })).status, 303)
  const empty = await press(id, { step: 'followed', 'followed-fi': '', 'followed-sv': 'Morgnarna.' })
  assert.equal(empty.status, 422)
  assert.equal(textIn(empty.text, 'followed-sv'), 'Morgnarna.')
  assert.equal((await press(id, { step: 'followed', 'followed-fi': 'Aamut alkavat myöhemmin.' })).status, 303)
  const shown = (await app.get(to('surveyResults', 'fi', { id: of }))).text
  for (const said of ['Aamut alkavat myöhemmin.', '6 vastausta', '4,0', surveyResults.public.kept]) assert.ok(shown.includes(said), said)
  assert.ok(!shown.includes('Teksti 1'), 'nobody’s own words')
  assert.deepEqual([(await findRound(database.db, id))!.resultsOn, (await findRound(database.db, id))!.goneThroughOn], ['2026-10-21', '2026-10-12'])
  await on(wednesday)
})
