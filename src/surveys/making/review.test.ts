// Looking through questions: the council says what is unclear, nobody keeps who; and before a round opens it is mended, or a reason
// is written.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { freezeVersion } from '../surveys.sql.ts'
import { openUnclear } from './unclear.sql.ts'
import { transact } from '../../db/db.ts'

const { surveyReview: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let maker: string
let council: string
let management: string
let worker: string

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  app = testApp(database)
  ;[maker, council, management, worker] = await Promise.all([
    w.supervisorId, await person(db, 'Reijo Mäntysaari', { role: 'council' }), await person(db, 'Johto Jokinen', { role: 'management' }), w.workerId,
  ].map((id) => app.signIn(id))) as [string, string, string, string]
})
after(() => database.close())

const survey = async () => (await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false })).surveyId
const review = (id: string) => surveyPath(id, '/review')
const press = (id: string, step: string, fields: Fields = {}, cookie = maker) => app.post(review(id), { step, ...fields }, cookie)
const mark = async (id: string, fields: Fields, cookie = council) => {
  const page = (await app.get(review(id), cookie)).text
  const seen = Object.fromEntries(['heard', 'again', 'who', 'more'].map((key) => [`seen-${key}`, fieldValue(page, `seen-${key}`)]))
  return press(id, 'mark', { ...seen, ...fields }, cookie)
}
const sent = async () => {
  const id = await survey()
  assert.match((await press(id, 'send')).location!, /news=sent/)
  return id
}
const reword = async (id: string, text: string) => {
  const path = surveyPath(id, '/questions/heard')
  return app.post(path, { 'seen': fieldValue((await app.get(path, maker)).text, 'seen'), 'text-fi': text }, maker)
}

test('the council finds what has been sent to it in its menu, and no other survey, no answer and no other page of them', async () => {
  const [id, other] = [await sent(), await survey()]
  const list = (await app.get(desk.surveyReview, council)).text
  assert.ok(list.includes(review(id)) && !list.includes(other))
  assert.ok(list.includes(`href="${desk.surveyReview}"`), 'the menu')
  const page = (await app.get(review(id), council)).text
  assert.ok(page.includes('Kysymys heard') && page.includes(words.anonymous) && !page.includes(words.maker.title))
  assert.equal((await app.get(review(other), council)).status, 404)
  for (const path of [desk.surveys, surveyPath(id), surveyPath(id, '/versions'), desk.newSurvey]) assert.equal((await app.get(path, council)).status, 404, path)
  for (const step of ['send', 'take-back', 'reason']) assert.equal((await press(id, step, { question: 'heard' }, council)).status, 404, step)
  for (const path of [desk.surveyReview, review(id)]) assert.equal((await app.get(path, worker)).status, 404)
  await press(id, 'take-back')
  assert.equal((await app.get(review(id), council)).status, 404)
})

test('what is said is kept question by question, without who said it', async () => {
  const id = await sent()
  assert.equal((await mark(id, { 'clear-heard': 'no', 'comment-heard': 'Kuka kuunteli?', 'important-more': 'yes', 'clear-more': 'yes' })).location, `${desk.surveyReview}?news=thanks`)
  await mark(id, { 'upsetting-heard': 'yes' }, management)
  const rows = await database.db.selectFrom('question_mark').selectAll().where('survey_id', '=', id).execute()
  assert.deepEqual(Object.keys(rows[0]!).sort(), ['clear', 'comment', 'id', 'important', 'in_trial', 'marked_as', 'marked_on', 'question', 'survey_id', 'upsetting', 'wording'])
  assert.deepEqual(rows.map((row) => [row.question, row.clear, row.important, row.upsetting, row.comment, row.marked_as]).sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))), [
    ['heard', false, false, false, 'Kuka kuunteli?', 'council'], ['heard', null, false, true, null, 'staff'], ['more', true, true, false, null, 'council'],
  ])
  const said = (await app.get(review(id), management)).text
  for (const shown of ['Kuka kuunteli?', words.maker.as.council, 'epäselvä: 1', 'ikävä: 1', 'tärkeä: 1', words.maker.open]) assert.ok(said.includes(shown), shown)
  assert.ok(!said.includes('Mäntysaari') && !said.includes(words.maker.giveReason), 'who only sees it writes no reason')
})

test('an unclear question is open until it has other words or a reason', async () => {
  const id = await sent()
  const open = () => openUnclear(database.db, id, 1)
  assert.deepEqual(await open(), [])
  await mark(id, { 'clear-more': 'no', 'clear-heard': 'no', 'clear-who': 'yes' })
  assert.deepEqual(await open(), [{ question: 'heard', reason: null }, { question: 'more', reason: null }])
  await reword(id, 'Minua kuunneltiin tapaamisessa.')
  assert.deepEqual(await open(), [{ question: 'more', reason: null }])
  assert.equal((await press(id, 'reason', { 'question': 'more', 'reason-more': '' })).status, 422)
  const long = await press(id, 'reason', { 'question': 'more', 'reason-more': 'x'.repeat(501) })
  assert.equal(long.status, 422)
  assert.equal(textIn(long.text, 'reason-more').length, 501)
  assert.match((await press(id, 'reason', { 'question': 'more', 'reason-more': 'Sama kysymys kysyttiin viime vuonna.' })).location!, /news=reason/)
  assert.deepEqual(await open(), [{ question: 'more', reason: 'Sama kysymys kysyttiin viime vuonna.' }])
  assert.ok((await app.get(review(id), council)).text.includes('Sama kysymys kysyttiin viime vuonna.'))
  assert.match((await press(id, 'reason', { 'question': 'who', 'reason-who': 'Turha' })).location!, /news=none/)
  await reword(id, 'Kysymys heard')
  assert.deepEqual((await open()).map(({ question }) => question), ['more'], 'only the Finnish came back, so it is not what was marked')
})

test('marks go with a question into the next version as long as its words are the same', async () => {
  const id = await sent()
  await mark(id, { 'clear-who': 'no' })
  await transact(database.db, (tx) => freezeVersion(tx, id, 1, '2026-09-10'))
  assert.equal((await app.get(review(id), council)).status, 404, 'what is asked is looked through no more')
  assert.equal((await press(id, 'send')).status, 409)
  const path = surveyPath(id, '/questions/heard')
  await app.post(path, { 'seen': fieldValue((await app.get(path, maker)).text, 'seen'), 'text-fi': 'Toisin', 'same': 'yes' }, maker)
  assert.deepEqual(await openUnclear(database.db, id, 2), [{ question: 'who', reason: null }])
})

test('whoever looked at other words than there are now is asked to look again, and loses nothing', async () => {
  const id = await sent()
  const page = (await app.get(review(id), council)).text
  await reword(id, 'Uudet sanat')
  const fields = { 'seen-heard': fieldValue(page, 'seen-heard'), 'clear-heard': 'no', 'comment-heard': 'Vanhoista sanoista', 'seen-more': fieldValue(page, 'seen-more'), 'comment-more': 'Hyvä' }
  const late = await press(id, 'mark', fields, council)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(words.changedTag) && textIn(late.text, 'comment-heard') === 'Vanhoista sanoista' && textIn(late.text, 'comment-more') === 'Hyvä')
  assert.equal((await database.db.selectFrom('question_mark').select('id').where('survey_id', '=', id).execute()).length, 0)
  assert.equal((await press(id, 'mark', { ...fields, 'seen-heard': fieldValue(late.text, 'seen-heard') }, council)).status, 303)
})

test('nothing said, and too much said, is told; a comment that does not belong there is taken away, and the rest of it stays', async () => {
  const id = await sent()
  assert.equal((await mark(id, {})).status, 422)
  assert.equal((await mark(id, { 'comment-more': 'x'.repeat(501) })).status, 422)
  await mark(id, { 'comment-more': 'Matti Meikäläinen sanoi', 'clear-heard': 'no', 'comment-heard': 'Poistettava' })
  const comments = await database.db.selectFrom('question_mark').select(['id', 'question']).where('survey_id', '=', id).execute()
  for (const { id: comment } of comments) {
    assert.equal((await press(id, 'remove-comment', { comment }, management)).status, 404)
    assert.match((await press(id, 'remove-comment', { comment })).location!, /news=comment/)
  }
  assert.deepEqual(await database.db.selectFrom('question_mark').select(['question', 'clear', 'comment']).where('survey_id', '=', id).execute(), [{ question: 'heard', clear: false, comment: null }])
})
