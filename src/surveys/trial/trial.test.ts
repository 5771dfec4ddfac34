// The trial of a draft: as whoever answers will see it, with nothing of the answers kept; comments with their questions, and how long it took.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Answer, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { sentFrom } from '../../../test/fields.ts'
import { aRound, fewQuestions, option, question } from '../../../test/surveys.ts'
import { inTongue } from '../../../test/tongues.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import { plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { minutesOf, typicalOf } from './trial.ts'
import { trialsOf } from './trial.sql.ts'

const { surveyTrial: words, surveyAnswering: answering } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let maker: string, management: string, council: string, worker: string

const questions = [...fewQuestions, question('way', 'one', { options: [option('phone'), option('other')] }), question('waited', 'smileys', { onlyIf: { question: 'way', is: ['phone'] } }), question('word', 'short')]

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  ;[maker, management, council, worker] = await Promise.all([
    w.supervisorId, await person(database.db, 'Johto Jokinen', { role: 'management' }), await person(database.db, 'Reijo Mäntysaari', { role: 'council' }), w.workerId,
  ].map((id) => app.signIn(id))) as [string, string, string, string]
})
after(() => database.close())

const made = (more: Partial<Parameters<typeof aRound>[1]> = {}) => aRound(database.db, { by: w.supervisorId, unitId: w.unitId, questions, open: false, ...more })
const path = (id: string) => surveyPath(id, '/trial')
/** What the page has, with hidden fields that stand outside of its form and belong to it. */
const fieldsOf = (html: string): [string, string][] =>
  [...sentFrom(html), ...[...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)" form="survey"/g)].map(([, name, value]): [string, string] => [name!, value!])]
async function press(id: string, from: Answer, step: string, changed: Fields = {}, cookie = maker): Promise<Answer> {
  const fields: Record<string, string[]> = {}
  const kept = fieldsOf(from.text).filter(([name]) => !(name in changed) && name !== 'step')
  for (const [name, value] of [...kept, ...Object.entries(changed).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value])), ['step', step] as const]) (fields[name] ??= []).push(value)
  return app.post(path(id), fields, cookie)
}
const begin = async (id: string, cookie = maker) => press(id, await app.get(path(id), cookie), 'start', {}, cookie)
const review = (id: string) => database.db.updateTable('survey_version').set({ review_since_on: '2026-09-10' }).where('survey_id', '=', id).execute()
const marks = (id: string) => database.db.selectFrom('question_mark').select(['question', 'comment', 'in_trial', 'marked_as', 'clear']).where('survey_id', '=', id).orderBy('question').execute()
const everything = async () => Promise.all((['waiting_response', 'survey_draft', 'release', 'released_text'] as const).map(async (table) => (await database.db.selectFrom(table).selectAll().execute()).length))

test('it says that it is a trial, shows the promise of the round that is being written, or that there is none', async () => {
  const { surveyId } = await made()
  const first = await app.get(path(surveyId), maker)
  for (const said of [words.banner, words.bannerText, 'Parannamme vastaanottoa.', 'Aikaa.', answering.first.notKept]) assert.ok(first.text.includes(said), said)
  const { surveyId: opened } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  assert.ok((await app.get(path(opened), maker)).text.includes(words.noPromise))
})

test('page by page, with how far one is and what hangs on an answer; nothing of the answers is kept', async () => {
  const { surveyId } = await made()
  const before = await everything()
  const one = await begin(surveyId)
  assert.ok(one.text.includes('Kysymys heard') && one.text.includes('class="telephone"') && one.text.includes('Osa 1/3'))
  const two = await press(surveyId, one, 'next', { 'a-way': 'phone', 'a-more': 'Salaisuus.' })
  assert.ok(two.text.includes('Kysymys waited') && two.text.includes('value="Salaisuus."'))
  const back = await press(surveyId, two, 'back')
  const other = await press(surveyId, back, 'next', { 'a-way': 'other' })
  assert.ok(other.text.includes('Kysymys word') && !other.text.includes('name="a-waited"'))
  const wrong = await press(surveyId, other, 'next', { 'a-word': 'x'.repeat(201) })
  assert.equal(wrong.status, 422)
  const last = await press(surveyId, wrong, 'next', { 'a-word': 'hyvä' })
  assert.ok(last.text.includes(answering.last.title) && last.text.includes(answering.last.send))
  const later = await press(surveyId, last, 'later')
  assert.ok(later.text.includes(words.later))
  const end = await press(surveyId, last, 'send')
  assert.ok(end.text.includes(words.summary.title) && end.text.includes(words.summary.none))
  assert.equal((await press(surveyId, end, 'keep')).status, 303)
  assert.deepEqual(await everything(), before)
  assert.ok((await press(surveyId, end, 'on')).text.includes(answering.last.title), 'and back to where they were')
})

test('what came to mind goes along from page to page, is shown at the end, and is kept with its question as said in a trial', async () => {
  const { surveyId } = await made()
  const one = await begin(surveyId)
  const two = await press(surveyId, one, 'next', { 'comment-heard': 'Kuka kuunteli?', 'a-way': 'phone' })
  const end = await press(surveyId, two, 'summary', { 'comment-word': 'Yksi sana on vähän.' })
  assert.ok(end.text.includes('Kuka kuunteli?') && end.text.includes('Yksi sana on vähän.'))
  assert.deepEqual(await marks(surveyId), [], 'nothing yet')
  const long = await press(surveyId, end, 'keep', { 'comment-heard': 'x'.repeat(501) })
  assert.ok(long.status === 422 && long.text.includes('x'.repeat(501)) && long.text.includes('Yksi sana on vähän.'))
  assert.equal((await press(surveyId, end, 'keep')).location, surveyPath(surveyId, '/review?news=trial'))
  await press(surveyId, end, 'keep')
  assert.deepEqual(await marks(surveyId), [
    { question: 'heard', comment: 'Kuka kuunteli?', in_trial: true, marked_as: 'staff', clear: null }, { question: 'word', comment: 'Yksi sana on vähän.', in_trial: true, marked_as: 'staff', clear: null },
  ], 'sent twice it is kept once')
  const shown = (await app.get(surveyPath(surveyId, '/review?news=trial'), maker)).text
  for (const said of ['Kuka kuunteli?', words.maker.inTrial, words.thanks, words.maker.title]) assert.ok(shown.includes(said), said)
})

test('how long it took is reckoned from two signed moments, told to the minute, and kept of nobody', async () => {
  const { surveyId } = await made()
  const began = database.context.now
  try {
    for (const [seconds, minutes] of [[50, 1], [170, 3], [300, 5]] as const) {
      database.context.now = () => wednesday
      const one = await begin(surveyId)
      database.context.now = () => new Date(wednesday.getTime() + seconds * 1000)
      const end = await press(surveyId, one, 'summary')
      assert.ok(end.text.includes(plural(words.summary.took, minutes, 'fi')), String(seconds))
      assert.equal(end.text.includes(words.summary.goal), minutes > 2)
      // What is written at the end takes no time.
      database.context.now = () => new Date(wednesday.getTime() + (seconds + 900) * 1000)
      await press(surveyId, end, 'keep')
    }
    assert.deepEqual(await trialsOf(database.db, surveyId, 1), [1, 3, 5])
  } finally {
    database.context.now = began
  }
  const row = await database.db.selectFrom('survey_trial').selectAll().where('survey_id', '=', surveyId).executeTakeFirstOrThrow()
  assert.deepEqual(Object.keys(row).sort(), ['id', 'minutes', 'survey_id', 'tried_as', 'tried_on', 'version'])
  assert.ok((await app.get(surveyPath(surveyId, '/review'), management)).text.includes(plural(words.maker.typical, 3, 'fi')))
  const forged = await press(surveyId, await begin(surveyId), 'summary', { token: 'x' })
  const refused = await press(surveyId, forged, 'keep', { token: 'AAAA' })
  assert.ok(refused.status === 422 && refused.text.includes(words.problems.old))
})

test('of an odd number the one in the middle, of an even one what is between; what is no time is none', () => {
  assert.deepEqual([typicalOf([]), typicalOf([4]), typicalOf([9, 1, 3]), typicalOf([2, 5]), typicalOf([1, 2, 3, 40])], [null, 4, 3, 4, 3])
  assert.deepEqual([minutesOf(0), minutesOf(89), minutesOf(90), minutesOf(3600), minutesOf(3601), minutesOf(-1)], [1, 1, 2, 60, null, null])
})

test('where the words of a question have changed meanwhile nothing is kept, it is said which, and what was written is there', async () => {
  const { surveyId } = await made()
  const end = await press(surveyId, await begin(surveyId), 'summary', { 'comment-heard': 'Kuka kuunteli?' })
  const edit = surveyPath(surveyId, '/questions/heard')
  await app.post(edit, { 'seen': fieldValue((await app.get(edit, maker)).text, 'seen'), 'text-fi': 'Työntekijä kuunteli minua' }, maker)
  const refused = await press(surveyId, end, 'keep')
  assert.ok(refused.status === 409 && refused.text.includes(words.changed) && refused.text.includes('Kuka kuunteli?') && refused.text.includes('Työntekijä kuunteli minua'))
  assert.deepEqual([await marks(surveyId), await trialsOf(database.db, surveyId, 1)], [[], []])
  assert.equal((await press(surveyId, refused, 'keep')).status, 303)
  assert.equal((await marks(surveyId)).length, 1)
})

test('the council tries what has been sent to it, as the council; whoever only sees surveys walks through, and nobody else', async () => {
  const { surveyId } = await made()
  assert.equal((await app.get(path(surveyId), council)).status, 404)
  const seen = await begin(surveyId, management)
  assert.ok(seen.status === 200 && !seen.text.includes('name="comment-heard"'), 'it has not been sent, and is not theirs')
  assert.equal((await press(surveyId, await press(surveyId, seen, 'summary', {}, management), 'keep', {}, management)).status, 404)
  await review(surveyId)
  const end = await press(surveyId, await begin(surveyId, council), 'summary', { 'comment-more': 'Hyvä.' }, council)
  assert.equal((await press(surveyId, end, 'keep', {}, council)).location, `${desk.surveyReview}?news=thanks`)
  assert.deepEqual((await marks(surveyId)).map((mark) => mark.marked_as), ['council'])
  assert.ok(!(await app.get(surveyPath(surveyId, '/review'), council)).text.includes(words.maker.title))
  for (const answer of [await app.get(path(surveyId), worker), await app.post(path(surveyId), { step: 'start' }, worker)]) assert.equal(answer.status, 404)
})

test('what has been asked can be tried still, and nothing of it is kept; a survey without questions leads back', async () => {
  const { surveyId } = await made({ open: true })
  const one = await begin(surveyId)
  assert.ok(one.text.includes(words.noComments) && !one.text.includes('name="comment-heard"'))
  const end = await press(surveyId, one, 'summary', { 'comment-heard': 'x' })
  assert.ok(end.text.includes(words.summary.notKept))
  assert.equal((await press(surveyId, end, 'keep')).status, 404)
  const { surveyId: empty } = await made({ questions: [] })
  assert.equal((await app.get(path(empty), maker)).location, surveyPath(empty))
})

test('in each language: ours by a button, and a further one as far as it has been written', async () => {
  const { surveyId, roundId } = await made()
  await inTongue(database.db, { surveyId, roundId, by: w.supervisorId }, 'ar', { but: ['q.again.text'] })
  const swedish = await press(surveyId, await app.get(path(surveyId), maker), 'in:sv')
  assert.match(swedish.text, /class="telephone" lang="sv"/)
  assert.ok(swedish.text.includes(texts.sv.surveyAnswering.first.start) && swedish.text.includes(words.banner))
  const arabic = await press(surveyId, await press(surveyId, swedish, 'tongue:ar'), 'start')
  assert.ok(arabic.text.includes('dir="rtl">ar q.heard.text<') && arabic.text.includes('Fråga again') && arabic.text.includes(texts.sv.surveyAnswering.pages.next))
  assert.ok((await press(surveyId, arabic, 'in:en', { 'comment-heard': 'Hm.' })).text.includes('Hm.'))
})

test('where it is looked through no more, or was opened meanwhile, nothing is kept and every word stays to be copied', async () => {
  const { surveyId } = await made()
  await review(surveyId)
  const typed = { 'comment-heard': 'Kuka kuunteli?' }
  const end = await press(surveyId, await begin(surveyId, council), 'summary', typed, council)
  const halfway = await press(surveyId, await begin(surveyId), 'next', typed)
  await database.db.updateTable('survey_version').set({ review_since_on: null }).where('survey_id', '=', surveyId).execute()
  const taken = await press(surveyId, end, 'keep', {}, council)
  assert.ok(taken.status === 404 && taken.text.includes('Kuka kuunteli?'))
  await database.db.updateTable('survey_version').set({ frozen_on: '2026-09-16' }).where('survey_id', '=', surveyId).execute()
  const opened = await press(surveyId, halfway, 'summary', typed)
  assert.ok(opened.text.includes('Kuka kuunteli?') && opened.text.includes(words.summary.notKeptAnyMore))
  const on = await press(surveyId, await press(surveyId, halfway, 'next'), 'summary')
  assert.ok(on.text.includes('Kuka kuunteli?'), 'it goes along')
  const kept = await press(surveyId, end, 'keep')
  assert.ok(kept.status === 404 && kept.text.includes('Kuka kuunteli?'))
  assert.deepEqual(await marks(surveyId), [])
})

test('what one of the council said in a trial does not say so: all that one of them said would stand together', async () => {
  const { surveyId } = await made()
  await review(surveyId)
  const end = await press(surveyId, await begin(surveyId, council), 'summary', { 'comment-heard': 'Kuka?', 'comment-word': 'Vain yksi?' }, council)
  assert.equal((await press(surveyId, end, 'keep', {}, council)).status, 303)
  assert.deepEqual((await marks(surveyId)).map((mark) => [mark.marked_as, mark.in_trial]), [['council', false], ['council', false]])
  assert.ok(!(await app.get(surveyPath(surveyId, '/review'), maker)).text.includes(words.maker.inTrial))
})

test('Enter in a field of a trial goes on, and changes no language', async () => {
  const { surveyId } = await made()
  const { text } = await begin(surveyId)
  const [first] = [...text.matchAll(/<button type="submit"[^>]*form="survey"[^>]*>/g)]
  assert.ok(first && !first[0].includes('name=') && first.index < text.indexOf('value="in:sv"'))
})
