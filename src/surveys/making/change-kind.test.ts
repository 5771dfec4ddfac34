// Answering a question in another way at the desk: told before it is saved, repaired by the person, another question where it was asked; and
// duplicating one.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound, fewQuestions, option, question } from '../../../test/surveys.ts'
import { surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { kinds, type Question } from '../question.ts'
import { versionsOf } from '../surveys.sql.ts'
import { addMark } from './marks.sql.ts'
import { transact } from '../../db/db.ts'

const { surveyDrafts: { kind: words, duplicated }, surveyMaking } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let cookie: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(w.supervisorId)
})
after(() => database.close())

const survey = async (questions: Question[] = fewQuestions, open = false) => (await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, questions, open })).surveyId
const at = (id: string, key: string, rest = '') => surveyPath(id, `/questions/${key}${rest}`)
const newest = async (id: string) => (await versionsOf(database.db, id))[0]!
const form = async (id: string, key: string, to: string) => (await app.get(`${at(id, key, '/kind')}?to=${to}`, cookie)).text
const change = async (id: string, key: string, kind: string, fields: Fields) => app.post(at(id, key, '/kind'), { kind, 'seen': fieldValue(await form(id, key, kind), 'seen'), ...fields }, cookie)
const inThree = { 'text-fi': 'Kysymys heard', 'text-sv': 'Fråga heard', 'text-en': 'Question heard' }

test('a way is chosen from all others; the form in that way has what stays, and says what goes', async () => {
  const id = await survey([question('q', 'cards', { help: { fi: 'Apua' }, most: 3, options: [option('a', { pole: 'good' }), option('b', { pole: 'bad' })] })])
  assert.ok((await app.get(at(id, 'q'), cookie)).text.includes(`href="${at(id, 'q', '/kind')}"`))
  const choosing = (await app.get(at(id, 'q', '/kind'), cookie)).text
  assert.equal(choosing.match(/\?to=/g)!.length, kinds.length - 1)
  assert.ok(choosing.includes('Nyt: Sanakortit') && !choosing.includes('?to=cards'))
  const [first] = (await newest(id)).questions
  await transact(database.db, (tx) => addMark(tx, id, first!, { clear: true, important: false, upsetting: false, comment: null, as: 'council', inTrial: false }, '2026-09-16'))
  const page = await form(id, 'q', 'many')
  assert.ok(page.includes('Jää: sanat, ohje, vaihtoehdot, kuinka monta saa valita.') && page.includes('Katoaa: mitkä sanat ovat hyviä ja mitkä huonoja, mitä siitä arvioitaessa sanottiin.'))
  assert.equal(textIn(page, 'options-fi'), 'Vaihtoehto a\nVaihtoehto b')
  assert.ok(!page.includes(words.fresh) && !page.includes(words.hang))
  assert.equal((await newest(id)).questions[0]!.kind, 'cards', 'nothing is saved yet')
  const { location } = await change(id, 'q', 'many', { 'text-fi': 'Mikä auttoi?', 'help-fi': 'Apua', 'options-fi': 'Vaihtoehto a\nVaihtoehto b', 'most': '2' })
  assert.match(location!, /news=kind/)
  const [changed] = (await newest(id)).questions
  assert.deepEqual([changed!.id, changed!.kind, changed!.most, changed!.options.map((one) => [one.id, one.pole])], ['q', 'many', 2, [['a', undefined], ['b', undefined]]])
  assert.ok((await app.get(location!, cookie)).text.includes(words.done))
})

test('where it was asked it becomes another question, and what hung on its choices hangs on the new one', async () => {
  const hangs = question('hangs', 'short', { onlyIf: { question: 'who', is: ['close'] } })
  const id = await survey([question('who', 'one', { options: [option('client'), option('close')] }), hangs], true)
  assert.ok((await form(id, 'who', 'many')).includes(words.fresh))
  await change(id, 'who', 'many', { 'text-fi': 'Kysymys who', 'options-fi': 'Vaihtoehto client\nVaihtoehto close' })
  const { number, questions: [who, hanging] } = await newest(id)
  assert.equal(number, 2)
  assert.deepEqual([who!.id, who!.kind, who!.options.map((one) => one.id)], ['kysymys-who', 'many', ['client', 'close']])
  assert.deepEqual(hanging!.onlyIf, { question: 'kysymys-who', is: ['close'] })
  // Changed once more it was never asked, and keeps the id that it has.
  await change(id, 'kysymys-who', 'one', { 'text-fi': 'Kysymys who', 'options-fi': 'Vaihtoehto client\nVaihtoehto close' })
  assert.deepEqual((await newest(id)).questions.map((one) => [one.id, one.kind]), [['kysymys-who', 'one'], ['hangs', 'short']])
})

test('conditions that lose their answers are told, and nothing is saved before each is repaired', async () => {
  const hanging = [question('more-one', 'short', { onlyIf: { question: 'heard', is: ['1', '2'] } }), question('more-two', 'short', { onlyIf: { question: 'heard', is: ['5'] } })]
  const id = await survey([question('heard'), ...hanging])
  const page = await form(id, 'heard', 'smileys')
  for (const told of [words.hang, 'Kysymys 2: Kysymys more-one', 'name="who-more-two"', 'name="is-more-one[]"']) assert.ok(page.includes(told), told)
  const missing = await change(id, 'heard', 'smileys', inThree)
  assert.equal(missing.status, 422)
  for (const field of ['#who-more-one', '#who-more-two']) assert.ok(missing.text.includes(`href="${field}"`), field)
  const none = await change(id, 'heard', 'smileys', { ...inThree, 'who-more-one': 'some', 'who-more-two': 'everybody', 'is-more-one[]': '5' })
  assert.ok(none.status === 422 && none.text.includes('href="#is-more-one"') && !none.text.includes('href="#who-more-two"'), 'five is no face')
  assert.match(none.text, /id="who-more-two-everybody"[^>]*checked|checked[^>]*id="who-more-two-everybody"/, 'what was chosen stays')
  assert.equal((await newest(id)).questions[0]!.kind, 'agree')
  const done = await change(id, 'heard', 'smileys', { ...inThree, 'who-more-one': 'some', 'is-more-one[]': 'bad', 'who-more-two': 'everybody' })
  assert.equal(done.status, 303)
  assert.deepEqual((await newest(id)).questions.map(({ id: key, kind, onlyIf }) => [key, kind, onlyIf]), [['heard', 'smileys', undefined], ['more-one', 'short', { question: 'heard', is: ['bad'] }], ['more-two', 'short', undefined]])
  assert.ok(!(await form(id, 'heard', 'long')).includes('name="is-more-one[]"'), 'nothing hangs on a text')
})

test('what is missing in the new way is told at its field, and all that was typed stays', async () => {
  const id = await survey()
  const wrong = await change(id, 'heard', 'one', { 'text-fi': '', 'text-sv': 'Hej', 'options-fi': 'Yksi' })
  assert.equal(wrong.status, 422)
  for (const field of ['#text-fi', '#options-fi']) assert.ok(wrong.text.includes(`href="${field}"`), field)
  assert.deepEqual([textIn(wrong.text, 'text-sv'), textIn(wrong.text, 'options-fi')], ['Hej', 'Yksi'])
  const looked = await change(id, 'heard', 'one', { ...inThree, 'options-fi': 'Yksi\nKaksi', 'step': 'look' })
  assert.ok(looked.status === 200 && looked.text.includes(surveyMaking.question.preview))
  const full = await survey([question('a', 'one', { background: true, options: [option('x'), option('y')] }), question('b', 'one', { background: true, options: [option('x'), option('y')] }), question('c')])
  const third = await change(full, 'c', 'one', { 'text-fi': 'Kuka?', 'options-fi': 'Yksi\nKaksi', 'background': 'yes' })
  assert.deepEqual([third.status, third.text.includes('href="#background"')], [422, true])
  for (const kind of ['agree', 'nonsense', '']) assert.equal((await app.post(at(id, 'heard', '/kind'), { kind, ...inThree }, cookie)).status, kind === 'agree' ? 409 : 404, kind)
})

test('two at once: whoever comes second sees what the first has done, and loses nothing that they typed', async () => {
  const id = await survey()
  const [other, edit] = [await form(id, 'heard', 'one'), (await app.get(at(id, 'heard'), cookie)).text]
  await change(id, 'heard', 'smileys', { ...inThree, 'text-fi': 'Miltä tuntui?' })
  const second = await app.post(at(id, 'heard', '/kind'), { kind: 'one', seen: fieldValue(other, 'seen'), 'text-fi': 'Kumpi?', 'options-fi': 'Yksi\nKaksi' }, cookie)
  assert.equal(second.status, 409)
  assert.ok(second.text.includes('Miltä tuntui?') && textIn(second.text, 'text-fi') === 'Kumpi?')
  const worded = await app.post(at(id, 'heard'), { kind: 'agree', seen: fieldValue(edit, 'seen'), 'text-fi': 'Minua kuultiin.' }, cookie)
  assert.equal(worded.status, 409)
  assert.ok(worded.text.includes(words.otherKind) && textIn(worded.text, 'text-fi') === 'Minua kuultiin.' && fieldValue(worded.text, 'kind') === 'smileys')
  assert.equal((await newest(id)).questions[0]!.text.fi, 'Miltä tuntui?')
  await app.post(surveyPath(id), { step: 'remove', question: 'heard', seen: fieldValue(await form(id, 'heard', 'one'), 'seen') }, cookie)
  const gone = await app.post(at(id, 'heard', '/kind'), { kind: 'one', seen: 'x', 'text-fi': 'Kumpi?', 'options-fi': 'Yksi\nKaksi' }, cookie)
  assert.ok(gone.status === 409 && gone.text.includes(surveyMaking.question.gone) && textIn(gone.text, 'options-fi') === 'Yksi\nKaksi')
})

test('who may not ask it changes nothing, nor does anybody where it is put away', async () => {
  const id = await survey()
  const others = [await person(database.db, 'Toini Toinen', { role: 'supervisor', unitId: w.otherUnitId }), w.workerId, await person(database.db, 'Johto Jokinen', { role: 'management' })]
  for (const other of await Promise.all(others.map((one) => app.signIn(one)))) {
    for (const { status } of [await app.get(at(id, 'heard', '/kind'), other), await app.post(at(id, 'heard', '/kind'), { kind: 'long', ...inThree }, other)]) assert.equal(status, 404)
  }
  await app.post(surveyPath(id), { step: 'end' }, cookie)
  assert.equal((await app.get(at(id, 'heard', '/kind'), cookie)).status, 404)
})

test('a question is duplicated right after itself, under an id of its own, and once however often it is pressed', async () => {
  const id = await survey([question('heard', 'agree', { theme: 'safety' }), question('more', 'short', { onlyIf: { question: 'heard', is: ['1'] } })], true)
  const order = fieldValue((await app.get(surveyPath(id), cookie)).text, 'order')
  const press = () => app.post(surveyPath(id), { step: 'duplicate', question: 'more', order }, cookie)
  const { location } = await press()
  assert.ok((await app.get(location!, cookie)).text.includes(duplicated))
  assert.equal((await press()).status, 409)
  const { questions } = await newest(id)
  assert.deepEqual(questions.map((one) => [one.id, one.onlyIf?.question]), [['heard', undefined], ['more', 'heard'], ['kysymys-more', 'heard']])
  const two = await survey([question('a', 'one', { background: true, options: [option('x'), option('y')] }), question('b', 'one', { background: true, options: [option('x'), option('y')] })])
  const refused = await app.post(surveyPath(two), { step: 'duplicate', question: 'a', order: fieldValue((await app.get(surveyPath(two), cookie)).text, 'order') }, cookie)
  assert.deepEqual([refused.status, refused.text.includes(surveyMaking.question.backgrounds), (await newest(two)).questions.length], [409, true, 2])
})
