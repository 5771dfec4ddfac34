// Results by group, what is left for one unit's eyes, and sorting texts into themes that everybody may see.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { desk, to } from '../../paths.ts'
import { roundPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import type { Answers } from '../answers.ts'
import type { FewChoice } from '../release.ts'
import { close } from '../release-due.ts'
import { groupsOf, lockRound } from '../rounds.sql.ts'
import { respond } from '../respond.ts'
import { noteResultsShown } from '../rounds/follow.sql.ts'
import { themesOf } from './themes.sql.ts'

const { surveyResults: words, surveyRounds } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let coordinator: string
let supervisor: string
let surveyId: string
let roundId: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  coordinator = await app.signIn(w.coordinatorId)
  await database.db.updateTable('unit').set({ supervisor_id: w.managerId }).where('id', '=', w.otherUnitId).execute()
  supervisor = await app.signIn(w.supervisorId)
  const places = [{ serviceLineId: null, unitId: null }, { serviceLineId: w.lineId, unitId: null }, { serviceLineId: w.lineId, unitId: w.unitId }, { serviceLineId: w.lineId, unitId: w.otherUnitId }]
  ;({ surveyId, roundId } = await aRound(database.db, { by: w.coordinatorId, places }))
  for (let n = 0; n < 13; n++) await send(w.otherUnitId, { heard: ['5'], more: [`Puhelimessa jonotin ${n} minuuttia.`] })
  for (let n = 0; n < 6; n++) await send(null, { heard: ['2'] })
  await send(w.unitId, { heard: ['1'], more: ['Vain esihenkilölle.'] }, 'anyway')
  await transact(database.db, async (tx) => close(tx, database.context.keys, (await lockRound(tx, roundId, 'closing'))!, '2026-09-16'))
})
after(() => database.close())

const send = (unitId: string | null, answers: Answers, few: FewChoice = 'wait') => transact(database.db, (tx) =>
  respond(tx, database.context.keys, { roundId, place: { serviceLineId: w.lineId, unitId }, few, answers }, '2026-09-16'))
const get = async (rest: string, cookie = coordinator) => (await app.get(roundPath(roundId, rest), cookie)).text
const sort = (fields: Fields, query = '') => app.post(roundPath(roundId, `/texts${query}`), fields, coordinator)
const groupOf = async (unitId: string) => (await groupsOf(database.db, roundId)).find((group) => group.unitId === unitId)!.id

test('whoever asked sees every group, and of one with nothing the same words, be it that there was none or too little', async () => {
  const whole = await get('/results')
  assert.match(whole, /19 vastausta/)
  assert.ok(whole.includes('4,1'), 'the mean of thirteen fives and six twos')
  assert.match(await get(`/results?group=${await groupOf(w.otherUnitId)}`), /13 vastausta/)
  const unit = await get(`/results?group=${await groupOf(w.unitId)}`)
  assert.ok(unit.includes(words.hidden) && !/\d vastausta/.test(unit))
  assert.equal((await app.get(roundPath(roundId, '/results'), supervisor)).status, 404, 'a supervisor did not ask it')
})

test('what somebody let the unit read all the same is read by its supervisor, and is in nothing that anybody else sees', async () => {
  const own = await get('/unit', supervisor)
  assert.ok(own.includes('Vain esihenkilölle.') && own.includes('Täysin eri mieltä: 1'))
  assert.equal((await app.get(roundPath(roundId, '/unit'), coordinator)).status, 404)
  assert.ok((await app.get(roundPath(roundId), supervisor)).text.includes(surveyRounds.one.forUnit))
  for (const rest of ['/results', '/texts', '/texts?page=2']) assert.ok(!(await get(rest)).includes('Vain esihenkilölle.'), rest)
})

test('texts stand alone, and words that come back are told', async () => {
  const page = await get('/texts')
  assert.equal([...page.matchAll(/Puhelimessa jonotin/g)].length, 13)
  assert.match(page, /puhelimessa \(13\)/)
  assert.match(page, /jonotin \(13\)/)
})

test('themes are made once, texts are put under them, and until all are sorted nothing is handled', async () => {
  assert.equal((await sort({ step: 'add', 'name-fi': '' })).status, 422)
  for (const name of ['Puhelin', 'Jonottaminen']) assert.equal((await sort({ step: 'add', 'name-fi': name })).status, 303)
  assert.equal((await sort({ step: 'add', 'name-fi': 'puhelin' })).status, 422)
  const [time, telephone] = await themesOf(database.db, roundId)
  const page = await get('/texts')
  assert.ok(page.includes(words.sorting.likely), 'a word of the theme stands in the text')
  const seen = fieldValue(page, 'seen')
  const ids = fieldValue(page, 'texts').split(' ')
  const about = (id: string, of: string[]): Fields => ({ [`about-${id}[]`]: of })
  const both = await sort({ step: 'sort', seen, texts: ids.join(' '), ...about(ids[0]!, [telephone!.id, 'none']) })
  assert.equal(both.status, 422)
  assert.match(both.text, new RegExp(`id="about-${ids[0]}-${telephone!.id}"[^>]*checked`), 'what was ticked stays')
  const sorted = { step: 'sort', seen, texts: ids.join(' '), ...Object.assign({}, ...ids.slice(0, 9).map((id) => about(id, [telephone!.id]))), ...Object.assign({}, ...ids.slice(9, 12).map((id) => about(id, [time!.id, telephone!.id]))) } as Fields
  assert.equal((await sort(sorted)).status, 303)
  assert.ok((await get('/texts')).includes(words.sorting.unsorted.one))
  assert.equal((await app.post(roundPath(roundId), { step: 'handled' }, coordinator)).status, 409)
  assert.equal(fieldValue(await get('/texts?which=left'), 'texts').split(' ').length, 1)
  await sort({ step: 'add', 'name-fi': 'Muu' })
  assert.equal((await sort({ step: 'sort', seen, texts: ids[12]!, ...about(ids[12]!, ['none']) })).status, 409, 'there is a theme that they have not seen')
  assert.equal((await sort({ step: 'sort', seen: fieldValue(await get('/texts'), 'seen'), texts: ids[12]!, ...about(ids[12]!, ['none']) })).status, 303)
  assert.equal((await app.post(roundPath(roundId), { step: 'handled' }, coordinator)).status, 303)
})

test('everybody sees themes with enough texts, and never one with fewer, nor a text', async () => {
  const path = to('surveyResults', 'sv', { id: surveyId })
  const before = (await app.get(path)).text
  assert.ok(before.includes(texts.sv.surveyResults.public.kept) && !before.includes('Puhelin') && !before.includes('19 svar'))
  await transact(database.db, (tx) => noteResultsShown(tx, roundId, '2026-09-16'))
  const shown = (await app.get(path)).text
  assert.ok(shown.includes('Puhelin') && shown.includes('19 svar'))
  assert.ok(!shown.includes('Jonottaminen') && !shown.includes('jonotin'))
  assert.match((await app.get(`${path}?group=${await groupOf(w.unitId)}`)).text, new RegExp(texts.sv.surveyResults.hidden))
  for (const id of ['x', crypto.randomUUID()]) assert.equal((await app.get(to('surveyResults', 'sv', { id }))).status, 404)
})

test('a theme is renamed and removed, and what was about nothing else is to be sorted anew', async () => {
  const [time] = await themesOf(database.db, roundId)
  assert.equal((await sort({ step: 'rename', theme: time!.id, [`name-${time!.id}-fi`]: 'Puhelin' })).status, 422)
  assert.equal((await sort({ step: 'rename', theme: time!.id, [`name-${time!.id}-fi`]: 'Odottaminen' })).status, 303)
  const telephone = (await themesOf(database.db, roundId)).find(({ name }) => name.fi === 'Puhelin')!
  await sort({ step: 'remove', theme: telephone.id })
  assert.match(await get('/texts'), /9 tekstiä on vielä lajittelematta/)
})

test('an improvement made from the results stands with them', async () => {
  const page = (await app.get(`${desk.newImprovement}?round=${roundId}`, coordinator)).text
  assert.equal(fieldValue(page, 'origin-fi'), 'Kyselystä ”Miten meni?”.')
  const made = await app.post(desk.newImprovement, {
    'round': fieldValue(page, 'round'), 'title-fi': 'Takaisinsoitto', 'said-fi': 'Jonossa kuluu aikaa.', 'does-fi': 'Soitamme takaisin.', 'means': 'practice', 'owner': 'coordinator', 'due': '31.12.2026',
  }, coordinator)
  assert.equal(made.status, 303)
  assert.ok((await app.get(roundPath(roundId), coordinator)).text.includes('Takaisinsoitto'))
  assert.ok(!(await app.get(to('surveyResults', 'fi', { id: surveyId }))).text.includes('Takaisinsoitto'), 'not before everybody may see it')
  const elsewhere = await app.signIn(await person(database.db, 'Muu Johtaja', { role: 'supervisor', unitId: w.unitId }))
  assert.equal((await app.get(`${desk.newImprovement}?round=${roundId}`, elsewhere)).status, 404)
})
