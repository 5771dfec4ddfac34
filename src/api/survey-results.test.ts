// Results of surveys by the API: what was decided to be told and everybody sees, and nothing that is only counted.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import { apiClient } from '../../test/api.ts'
import { world, type World } from '../../test/builders.ts'
import { askedIn, gave } from '../../test/compared.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { fewQuestions } from '../../test/surveys.ts'
import { transact } from '../db/db.ts'
import { addSurvey } from '../surveys/surveys.sql.ts'
import { surveyResults, surveyRounds } from './survey-result-schemas.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>
let surveyId: string, first: string, second: string, unseen: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  api = apiClient(database.context)
  surveyId = await survey()
  first = await ask(surveyId, 1, { 5: 8, 4: 4 })
  second = await ask(surveyId, 5, { 5: 9, 4: 3 })
  unseen = await survey()
  await ask(unseen, 1, { 5: 8, 4: 4 }, null)
})
after(() => database.close())

const line = () => ({ serviceLineId: w.lineId, unitId: null })
const home = () => ({ serviceLineId: w.lineId, unitId: w.unitId })
const survey = () => transact(database.db, (tx) => addSurvey(tx, { name: { fi: 'Miten meni?' }, about: null, serviceLineId: w.lineId, unitId: null, template: null }, fewQuestions, { by: w.coordinatorId, on: '2025-12-01' }))
const ask = (of: string, month: number, heard: Record<string, number>, shownOn: string | null = '2026-09-01') =>
  askedIn(database, { surveyId: of, by: w.coordinatorId, month, places: [line(), home()], batches: [{ place: home(), answers: gave({ heard }) }, { place: line(), answers: gave({ heard: { 5: 10, 2: 10 } }) }], shownOn })

test('the newest results that everybody sees come first, and those that nobody has shown are in no list', async () => {
  const { status, body } = await api.get('/survey-results')
  assert.equal(status, 200)
  assert.equal(v.is(surveyRounds, body), true)
  assert.deepEqual(body.items.map(({ round }: { round: string }) => round), [second, first])
  assert.deepEqual(body.items[0].survey, { id: surveyId, name: { fi: 'Miten meni?' } })
  for (const id of [unseen, crypto.randomUUID(), 'x']) assert.equal((await api.get(`/surveys/${id}/results`)).status, 404)
})

test('a place has the numbers that its page shows, question by question, and of one’s own words only how many wrote', async () => {
  const { body } = await api.get(`/surveys/${surveyId}/results`)
  assert.equal(v.is(surveyResults, body), true)
  assert.deepEqual([body.round, body.fewest, body.answered, body.place.unit], [second, 5, 32, undefined])
  const { id } = body.places.find(({ unit }: { unit?: { id: string } }) => unit?.id === w.unitId)
  const unit = (await api.get(`/surveys/${surveyId}/results?round=${first}&place=${(await placeIn(first))}`)).body
  assert.equal(v.is(surveyResults, unit), true)
  assert.equal(unit.place.unit.id, w.unitId)
  const heard = unit.questions.find(({ id: question }: { id: string }) => question === 'heard')
  assert.deepEqual([unit.answered, heard.answered, heard.answers.filter(({ number }: { number: number }) => number)], [12, 12, [{ value: '5', number: 8 }, { value: '4', number: 4 }]])
  assert.equal(unit.questions.find(({ id: question }: { id: string }) => question === 'more').answers, undefined)
  assert.equal((await api.get(`/surveys/${surveyId}/results?round=${first}&place=${id}`)).body.why, 'place', 'places are those of a round')
})

const placeIn = async (round: string): Promise<string> =>
  (await api.get(`/surveys/${surveyId}/results?round=${round}`)).body.places.find(({ unit }: { unit?: { id: string } }) => unit?.id === w.unitId).id

test('of a place where fewer than the fewest answered nothing is told, though they are in what is around it', async () => {
  const few = await survey()
  const round = await ask(few, 3, { 5: 3 })
  const whole = (await api.get(`/surveys/${few}/results`)).body
  const place = whole.places.find(({ unit }: { unit?: { id: string } }) => unit?.id === w.unitId).id
  const { body } = await api.get(`/surveys/${few}/results?round=${round}&place=${place}`)
  assert.deepEqual([whole.answered, body.place.unit.id, body.answered, body.questions], [23, w.unitId, undefined, []])
})
