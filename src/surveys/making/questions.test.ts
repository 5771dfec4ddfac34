// Changing questions: what was asked stays, a question that asks the same keeps its id, and two who write at once lose nothing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound, fewQuestions, option, question } from '../../../test/surveys.ts'
import { surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { kinds, most, type Question } from '../question.ts'
import { versionsOf } from '../surveys.sql.ts'
import { optionSets } from './question-form.ts'

const { surveyMaking: words, surveyHints: hints } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let cookie: string
let other: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(w.supervisorId)
  other = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const survey = async (questions: Question[] = fewQuestions, open = false) => (await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, questions, open })).surveyId
const at = (id: string, key: string, rest = '') => surveyPath(id, `/questions/${key}${rest}`)
const newest = async (id: string) => (await versionsOf(database.db, id))[0]!
const form = async (id: string, key: string) => (await app.get(at(id, key), cookie)).text
const save = async (id: string, key: string, fields: Fields, by = cookie) => app.post(at(id, key), { 'seen': fieldValue(await form(id, key), 'seen'), ...fields }, by)

test('a question of every kind is added, seen as it will be asked, and read back as it was written', async () => {
  const id = await survey([])
  assert.equal((await app.get(at(id, 'new'), cookie)).text.match(/\?kind=/g)!.length, kinds.length)
  for (const kind of kinds) {
    assert.equal((await app.get(`${at(id, 'new')}?kind=${kind}`, cookie)).status, 200)
    const sets = Object.fromEntries(optionSets(kind).flatMap(({ name }) => [[`${name}-fi`, `Eka ${name}\r\n\r\n  Toka   ${name}`], [`${name}-sv`, `Första ${name}\nAndra ${name}`]]))
    const fields = { kind, 'text-fi': `Kysymys, ${kind}`, 'text-en': `Question, ${kind}`, 'help-fi': 'Apua', 'prompt-fi': 'Lisää', 'theme': 'safety', 'most': '2', ...sets }
    const looked = await app.post(at(id, 'new'), { ...fields, step: 'look' }, cookie)
    assert.equal(looked.status, 200)
    assert.ok(looked.text.includes(words.question.preview))
    assert.equal((await app.post(at(id, 'new'), fields, cookie)).status, 303, kind)
  }
  const { questions, number } = await newest(id)
  assert.equal(number, 1)
  assert.deepEqual(questions.map(({ kind }) => kind), kinds)
  const cards = questions.find(({ kind }) => kind === 'cards')!
  assert.deepEqual(cards.options.map(({ text, pole }) => [text.fi, text.sv, pole]), [['Eka options-good', 'Första options-good', 'good'], ['Toka options-good', 'Andra options-good', 'good'], ['Eka options-bad', 'Första options-bad', 'bad'], ['Toka options-bad', 'Andra options-bad', 'bad']])
  assert.deepEqual(questions.map(({ theme, most: few }) => [theme, few].filter(Boolean).join(' ')), ['safety', '', '', '2', 'safety', '2', '', '', ''])
  assert.equal(textIn(await form(id, cards.id), 'options-bad-sv'), 'Första options-bad\nAndra options-bad')
})

test('what cannot be asked is told at its field', async () => {
  const id = await survey([question('one', 'one', { background: true, options: [option('a'), option('b')] }), question('two', 'one', { background: true, options: [option('a'), option('b')] })])
  const wrong = async (fields: Fields, field: string, why: string) => {
    const answer = await app.post(at(id, 'new'), { 'kind': 'one', 'text-fi': 'Kuka olet?', 'options-fi': 'Yksi\nKaksi', ...fields }, cookie)
    assert.equal(answer.status, 422, why)
    assert.match(answer.text, new RegExp(`href="#${field}"`), why)
    assert.ok(answer.text.includes(why), why)
  }
  await wrong({ 'text-fi': '' }, 'text-fi', 'suomeksi')
  await wrong({ 'text-sv': 'x'.repeat(most.text + 1) }, 'text-sv', '300')
  await wrong({ 'options-fi': 'Yksi' }, 'options-fi', words.question.twoAtLeast)
  await wrong({ 'options-fi': 'Yksi\nyksi' }, 'options-fi', words.question.twice)
  await wrong({ 'options-sv': 'Ett' }, 'options-sv', 'Suomeksi rivejä on 2 ja tässä 1')
  await wrong({ 'options-fi': Array.from({ length: 31 }, (_, n) => `V${n}`).join('\n') }, 'options-fi', 'enintään 30')
  await wrong({ 'background': 'yes', 'options-fi': 'A\nB\nC\nD\nE\nF\nG' }, 'options-fi', 'enintään 6')
  await wrong({ background: 'yes' }, 'background', words.question.backgrounds)
  await wrong({ 'kind': 'many', 'most': '3' }, 'most', words.question.most)
})

test('what was asked is never changed: a change begins another version, and the form asks whether it is the same question', async () => {
  const id = await survey(fewQuestions, true)
  const before = await newest(id)
  const asked = await save(id, 'heard', { 'text-fi': 'Minua kuunneltiin.' })
  assert.equal(asked.status, 422)
  assert.ok(asked.text.includes(words.question.sameMissing) && asked.text.includes('Kysymys heard'))
  assert.match((await save(id, 'heard', { 'text-fi': 'Minua kuunneltiin.', 'same': 'yes' })).location!, /heard|news=mended/)
  const [draft, frozen] = await versionsOf(database.db, id)
  assert.deepEqual([draft!.number, draft!.frozenOn, draft!.questions.map((one) => one.id)], [2, null, before.questions.map((one) => one.id)])
  assert.deepEqual(frozen, before)
  const page = (await app.get(surveyPath(id), cookie)).text
  assert.ok(page.includes('Kysymys suomeksi: ”Kysymys heard” on nyt ”Minua kuunneltiin.”'))
  assert.match((await save(id, 'again', { 'text-fi': 'Tulisitko takaisin?', 'same': 'no' })).location!, /news=other/)
  assert.deepEqual((await newest(id)).questions.map((one) => one.id), ['heard', 'tulisitko-takaisin', 'who', 'more'])
  assert.equal((await newest(id)).number, 2, 'the draft goes on')
  const versions = (await app.get(surveyPath(id, '/versions'), cookie)).text
  for (const shown of [words.versions.first, 'Uusi: ”Tulisitko takaisin?”', 'Poistettu: ”Kysymys again”']) assert.ok(versions.includes(shown), shown)
  assert.ok((await app.get(`${surveyPath(id)}?version=1`, cookie)).text.includes('Kysymys again'))
})

test('a theme or a prompt is changed without asking, and a form that changes nothing makes no version', async () => {
  const id = await survey(fewQuestions, true)
  const whole = { 'text-fi': 'Kysymys heard', 'text-sv': 'Fråga heard', 'text-en': 'Question heard' }
  assert.equal((await save(id, 'heard', { ...whole, theme: 'encounter' })).status, 303)
  assert.equal((await newest(id)).number, 1)
  assert.equal((await save(id, 'heard', { ...whole, theme: 'safety' })).status, 303)
  assert.deepEqual([(await newest(id)).number, (await newest(id)).questions[0]!.theme], [2, 'safety'])
})

test('whoever saves second is told what the first has changed, and loses nothing', async () => {
  const id = await survey()
  const seen = fieldValue(await form(id, 'heard'), 'seen')
  assert.equal((await save(id, 'more', { 'text-fi': 'Jokin muu kysymys' }, other)).status, 303)
  assert.equal((await save(id, 'heard', { 'text-fi': 'Ensimmäisen sanat' }, other)).status, 303)
  const late = await app.post(at(id, 'heard'), { seen, 'text-fi': 'Toisen sanat', 'text-sv': 'Den andras ord' }, cookie)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes('”Toisen sanat” on nyt ”Ensimmäisen sanat”'))
  assert.equal(textIn(late.text, 'text-fi'), 'Toisen sanat')
  assert.equal((await app.post(at(id, 'heard'), { 'seen': fieldValue(late.text, 'seen'), 'text-fi': 'Toisen sanat' }, cookie)).status, 303)
  assert.deepEqual((await newest(id)).questions.map(({ text }) => text.fi), ['Toisen sanat', 'Kysymys again', 'Kysymys who', 'Jokin muu kysymys'])
})

test('a dozen who save different questions at the same moment all find theirs there, in one new version', async () => {
  const many = Array.from({ length: 12 }, (_, n) => question(`q${n}`, 'long'))
  const id = await survey(many, true)
  const seen = await Promise.all(many.map(async (one) => fieldValue(await form(id, one.id), 'seen')))
  const answers = await Promise.all(many.map((one, n) => app.post(at(id, one.id), { 'seen': seen[n]!, 'text-fi': `Sana ${n}`, 'same': 'yes' }, n % 2 ? cookie : other)))
  assert.deepEqual(answers.map(({ status }) => status), many.map(() => 303))
  const versions = await versionsOf(database.db, id)
  assert.deepEqual(versions.map(({ number }) => number), [2, 1])
  assert.deepEqual(versions[0]!.questions.map(({ id: key, text }) => `${key} ${text.fi}`), many.map(({ id: key }, n) => `${key} Sana ${n}`))
})

test('a question that somebody has taken away is kept for whoever was writing it', async () => {
  const id = await survey()
  const page = await form(id, 'more')
  assert.equal((await app.post(surveyPath(id), { step: 'remove', question: 'more', seen: fieldValue(page, 'seen') }, other)).status, 303)
  const late = await app.post(at(id, 'more'), { 'kind': 'long', 'seen': fieldValue(page, 'seen'), 'text-fi': 'Sanani' }, cookie)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(words.question.gone) && textIn(late.text, 'text-fi') === 'Sanani' && late.text.includes(`action="${at(id, 'new')}"`))
})

test('questions are moved and taken away, in the order that whoever pressed had before them, and not where another hangs on it', async () => {
  const id = await survey([question('a', 'one', { options: [option('yes'), option('no')] }), question('b'), question('c', 'long')])
  const condition = async (fields: Fields) => app.post(at(id, 'b', '/condition'), { seen: fieldValue((await app.get(at(id, 'b', '/condition'), cookie)).text, 'seen'), ...fields }, cookie)
  assert.equal((await condition({ on: 'a' })).status, 422)
  assert.equal((await condition({ 'on': 'c', 'is[]': 'x' })).status, 422)
  assert.equal((await condition({ 'on': 'a', 'is[]': 'yes' })).status, 303)
  const page = (await app.get(surveyPath(id), cookie)).text
  assert.ok(page.includes('Kysytään vain niiltä, jotka vastasivat ”Vaihtoehto yes” kysymykseen 1.'))
  const order = fieldValue(page, 'order')
  const hangs = await app.post(surveyPath(id), { step: 'up', question: 'b', order }, cookie)
  assert.equal(hangs.status, 409)
  assert.ok(hangs.text.includes('”Kysymys b” kysytään sen mukaan'))
  assert.match((await app.post(surveyPath(id), { step: 'down', question: 'b', order }, cookie)).location!, /news=moved/)
  assert.deepEqual((await newest(id)).questions.map((one) => one.id), ['a', 'c', 'b'])
  const stale = await app.post(surveyPath(id), { step: 'down', question: 'a', order }, cookie)
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes(words.one.changed))
  assert.equal((await condition({ step: 'everybody' })).status, 303)
  assert.equal((await newest(id)).questions.find((one) => one.id === 'b')!.onlyIf, undefined)
})

test('hints are shown before anything is saved and after it, and keep nobody from saving', async () => {
  const id = await survey()
  const fields = { 'text-fi': 'Työntekijä oli ystävällinen ja asiantunteva.' }
  const looked = await save(id, 'heard', { ...fields, step: 'look' })
  assert.ok(looked.text.includes(hints.kinds.double.name) && looked.text.includes('<mark>ja</mark>'))
  assert.equal((await newest(id)).questions[0]!.text.fi, 'Kysymys heard')
  const saved = await save(id, 'heard', fields)
  assert.match(saved.location!, /questions\/heard\?news=mended/)
  assert.ok((await app.get(saved.location!, cookie)).text.includes(hints.kinds.double.text))
  assert.ok((await app.get(surveyPath(id), cookie)).text.includes('1 vihje'))
})
