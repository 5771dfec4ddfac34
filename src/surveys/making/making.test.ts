// Making a survey at the desk: of what one may, from a ready set, from another or from nothing; ended, and brought back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Answer, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { readySets } from '../ready/sets.ts'
import { findSurvey, versionsOf } from '../surveys.sql.ts'

const { surveyMaking: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let coordinator: string
let supervisor: string
let management: string

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  app = testApp(database)
  // Supervises one unit by name and by role; the other unit is somebody else's.
  await db.updateTable('unit').set({ supervisor_id: w.managerId }).where('id', '=', w.otherUnitId).execute()
  coordinator = await app.signIn(w.coordinatorId)
  supervisor = await app.signIn(w.supervisorId)
  management = await app.signIn(await person(db, 'Johto Jokinen', { role: 'management' }))
})
after(() => database.close())

const idIn = ({ location }: Answer): string => location!.split('?')[0]!.split('/').at(-1)!
const make = async (fields: Fields, cookie: string) => app.post(desk.newSurvey, { 'from': 'set-after-meeting', 'of': `unit:${w.unitId}`, 'name-fi': '', 'name-sv': '', 'name-en': '', ...fields }, cookie)

test('where there are none, the page says what a survey is, and offers to make one to those who may', async () => {
  const page = (await app.get(desk.surveys, supervisor)).text
  assert.ok(page.includes(words.emptyText) && page.includes(`href="${desk.newSurvey}"`))
  const seen = (await app.get(desk.surveys, management)).text
  assert.ok(seen.includes(words.emptyOthers) && !seen.includes(`href="${desk.newSurvey}"`))
})

test('a supervisor finds their own unit chosen, and nothing that is not theirs to ask of', async () => {
  const page = (await app.get(desk.newSurvey, supervisor)).text
  assert.match(page, new RegExp(`<option value="unit:${w.unitId}" selected`))
  assert.ok(!page.includes(w.otherUnitId) && !page.includes('value="whole"'))
  const whole = (await app.get(desk.newSurvey, coordinator)).text
  assert.ok(whole.includes('value="whole"') && whole.includes(w.otherUnitId))
  assert.equal((await app.get(desk.newSurvey, management)).status, 404)
  assert.equal((await make({}, management)).status, 404)
  for (const of of ['whole', `line:${w.lineId}`, `unit:${w.otherUnitId}`, 'x']) {
    const answer = await make({ of }, supervisor)
    assert.equal(answer.status, 422, of)
    assert.ok(answer.text.includes(words.newOne.ofMissing))
  }
})

test('a ready set becomes the survey’s own, with its name where none was typed', async () => {
  const made = await make({}, supervisor)
  assert.equal(made.status, 303)
  const survey = (await findSurvey(database.db, idIn(made)))!
  const set = readySets.find(({ key }) => key === 'after-meeting')!
  assert.deepEqual({ name: survey.name, about: survey.about, template: survey.template, unitId: survey.unitId, line: survey.serviceLineId }, { name: set.name, about: set.about, template: 'after-meeting', unitId: w.unitId, line: null })
  const [version] = await versionsOf(database.db, survey.id)
  assert.deepEqual({ number: version!.number, frozenOn: version!.frozenOn, ids: version!.questions.map(({ id }) => id) }, { number: 1, frozenOn: null, ids: set.questions.map(({ id }) => id) })
  const page = (await app.get(made.location!, supervisor)).text
  for (const { text } of set.questions) assert.ok(page.includes(text.fi), text.fi)
  assert.ok(page.includes(words.one.made))
})

test('every set makes a survey whose page can be seen; one after the words of somebody else says so', async () => {
  for (const { key, check } of readySets) {
    const made = await make({ from: `set-${key}`, of: 'whole' }, coordinator)
    const page = await app.get(made.location!.split('?')[0]!, management)
    assert.equal(page.status, 200, key)
    assert.equal(page.text.includes(words.newOne.checkText), check === 'thl', key)
    assert.ok(!page.text.includes('/questions/new'), 'who only sees it changes nothing')
  }
})

test('what is missing is told, and what was typed is kept', async () => {
  const answer = await make({ 'from': 'nothing', 'name-fi': '', 'name-sv': 'Bara på svenska', 'about-fi': 'x'.repeat(301) }, supervisor)
  assert.equal(answer.status, 422)
  for (const field of ['name-fi', 'about-fi']) assert.match(answer.text, new RegExp(`href="#${field}"`))
  assert.equal(fieldValue(answer.text, 'name-sv'), 'Bara på svenska')
  assert.equal((await make({ from: 'set-none' }, supervisor)).status, 422)
  const begun = await make({ 'from': 'nothing', 'name-fi': 'Oma kysely' }, supervisor)
  assert.ok((await app.get(begun.location!, supervisor)).text.includes(words.one.nothing))
})

test('a survey of another is copied to where one may ask, with the newest of its questions', async () => {
  const { surveyId } = await aRound(database.db, { by: w.coordinatorId })
  const form = (await app.get(`${desk.newSurvey}?copy=${surveyId}`, supervisor)).text
  assert.match(form, new RegExp(`value="survey-${surveyId}" checked`))
  const made = await make({ 'from': `survey-${surveyId}`, 'copy': surveyId, 'name-fi': 'Miten meni meillä?' }, supervisor)
  const [copy] = await versionsOf(database.db, idIn(made))
  const [original] = await versionsOf(database.db, surveyId)
  assert.deepEqual(copy!.questions, original!.questions)
  assert.equal(copy!.frozenOn, null)
  assert.equal((await make({ 'from': `survey-${surveyId}`, 'name-fi': 'Ilman kopioitavaa' }, supervisor)).status, 422)
})

test('its name is changed by whoever asks of it, and by one at a time', async () => {
  const id = idIn(await make({ 'name-fi': 'Vanha nimi' }, supervisor))
  const form = (await app.get(surveyPath(id, '/edit'), supervisor)).text
  const save = (name: string, version: string, cookie = supervisor) => app.post(surveyPath(id, '/edit'), { 'name-fi': name, version }, cookie)
  const version = fieldValue(form, 'version')
  assert.equal((await save('Uusi nimi', version, coordinator)).status, 303)
  const late = await save('Toinen nimi', version)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(texts.fi.common.changedTitle))
  assert.equal(fieldValue(late.text, 'name-fi'), 'Toinen nimi')
  assert.equal((await save('Toinen nimi', fieldValue(late.text, 'version'))).status, 303)
  assert.equal((await findSurvey(database.db, id))!.name.fi, 'Toinen nimi')
  assert.equal((await app.get(surveyPath(id, '/edit'), management)).status, 404)
})

test('an ended survey stands apart and is not changed until it is brought back; one that is open does not end', async () => {
  const id = idIn(await make({ 'name-fi': 'Päättyvä kysely' }, supervisor))
  const step = (name: string, of = id, cookie = supervisor) => app.post(surveyPath(of), { step: name }, cookie)
  assert.equal((await step('end', id, management)).status, 404)
  assert.match((await step('end')).location!, /news=ended/)
  assert.ok((await app.get(desk.surveys, supervisor)).text.split(words.endedTitle)[1]!.includes('Päättyvä kysely'))
  const page = (await app.get(surveyPath(id), supervisor)).text
  assert.ok(page.includes(words.one.endedText) && !page.includes('/questions/new'))
  assert.equal((await app.get(surveyPath(id, '/questions/new'), supervisor)).status, 404)
  const refused = await app.post(surveyPath(id), { step: 'down', question: 'was-heard', order: 'x' }, supervisor)
  assert.equal(refused.status, 409)
  assert.match((await step('take-back')).location!, /news=back/)
  assert.equal((await app.get(surveyPath(id, '/questions/new'), supervisor)).status, 200)
  const { surveyId } = await aRound(database.db, { by: w.coordinatorId })
  const open = await step('end', surveyId, coordinator)
  assert.equal(open.status, 409)
  assert.ok(open.text.includes(words.one.stillOpen))
  assert.ok((await app.get(desk.surveys, management)).text.includes('30.9.2026 asti'))
})
