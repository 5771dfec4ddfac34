// What is put together of a period that is over: when, of what, and that it never changes.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { alike, asked, nationalSurvey, putTogether } from '../../../test/satisfaction.ts'
import { transact } from '../../db/db.ts'
import { noteResultsShown } from '../../surveys/rounds/follow.sql.ts'
import { addSurvey } from '../../surveys/surveys.sql.ts'
import { askedIn } from '../../../test/compared.ts'
import { clientFeedback } from '../../surveys/ready/client-feedback.ts'
import { caveatsOf } from './caveats.ts'
import { indicatorOf } from './indicator.ts'
import { readTold } from './satisfaction.sql.ts'
import type { Told } from './told.ts'

let database: TestDatabase
let w: World

beforeEach(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
afterEach(() => database.close())

const told = (periods: string[], unitId: string | null = null): Promise<Told[]> => readTold(database.db, periods, { lineId: w.lineId, unitId })
const names = async (): Promise<string[]> => (await told(['2026', '2026-T1', '2026-T2', '2026-Q1', '2026-Q2'])).map(({ period }) => period).sort()
const indicator = ({ voice, figures }: Told) => indicatorOf(voice, figures)

test('it is put together when the period is over and all its rounds have been shown, and then stays as it is', async () => {
  const surveyId = await nationalSurvey(database, w)
  const first = await asked(database, w, surveyId, 2, [[], alike(30, 5), alike(20, 1)], { shownOn: null })
  await putTogether(database, '2026-02-28')
  await putTogether(database, '2026-05-01')
  assert.deepEqual(await names(), [], 'first it goes on, and then everybody is still to see the results')
  await transact(database.db, (tx) => noteResultsShown(tx, first, '2026-05-10'))
  await putTogether(database, '2026-05-09')
  assert.deepEqual(await names(), [])
  await putTogether(database, '2026-05-10')
  assert.deepEqual(await names(), ['2026-Q1', '2026-T1'], 'the year goes on')
  const was = await told(['2026-T1'])
  assert.deepEqual([was[0]!.responses, was[0]!.units, was[0]!.madeOn, was[0]!.ways], [50, { asked: 2, shown: 2 }, '2026-05-10', ['open']])
  assert.deepEqual(was[0]!.rounds, [{ id: first, shown: true }])

  await asked(database, w, surveyId, 3, [[], alike(90, 1), []])
  await putTogether(database, '2026-05-11')
  await putTogether(database, '2027-06-01')
  assert.deepEqual(await told(['2026-T1']), was, 'whatever comes later')
  assert.deepEqual((await told(['2026']))[0]!.responses, 50 + 90, 'the year is of both')
  for (const statement of ['update satisfaction set responses = 99', 'delete from satisfaction_count', 'update satisfaction_round set shown = false']) await assert.rejects(database.pool.query(statement), { code: '42501' })
})

test('a round whose results are not shown in time is left out for good, and that is said', async () => {
  const surveyId = await nationalSurvey(database, w)
  const late = await asked(database, w, surveyId, 2, [[], alike(60, 5), []], { shownOn: null })
  const other = await asked(database, w, surveyId, 4, [[], alike(10, 5), alike(30, 1)])
  await putTogether(database, '2026-07-29')
  assert.deepEqual(await names(), ['2026-Q1', '2026-Q2'], 'of the quarter that ended a month earlier it is no longer waited for')
  assert.equal((await told(['2026-Q1']))[0]!.responses, null)
  await putTogether(database, '2026-07-30')
  const [one] = await told(['2026-T1'])
  assert.deepEqual(new Map(one!.rounds.map(({ id, shown }) => [id, shown])), new Map([[late, false], [other, true]]))
  assert.equal(one!.responses, 40)
  assert.ok(caveatsOf(one!, indicator(one!)).some(({ sentence, data }) => sentence === 'left-out' && data['count'] === 1))
  await transact(database.db, (tx) => noteResultsShown(tx, late, '2026-08-01'))
  await putTogether(database, '2026-09-01')
  assert.equal((await told(['2026-T1']))[0]!.responses, 40)
})

test('rounds of a period are put together from what each of them shows, and a place that one of them hides is in it without that round', async () => {
  const surveyId = await nationalSurvey(database, w)
  await asked(database, w, surveyId, 1, [[], alike(30, 5), alike(21, 1)])
  await asked(database, w, surveyId, 3, [[], alike(24, 1), alike(4, 5)])
  await putTogether(database, '2026-05-01')
  const [line, home, house] = [(await told(['2026-T1']))[0]!, (await told(['2026-T1'], w.unitId))[0]!, (await told(['2026-T1'], w.otherUnitId))[0]!]
  assert.deepEqual([line.responses, home.responses, house.responses], [75, 54, 21], 'the four of the other unit are nowhere')
  assert.equal(line.figures.get('felt-safe')!.given.get('5'), 28)
  assert.equal(Math.round(indicator(line).value!.value * 75), 30)
  assert.equal(house.figures.get('felt-safe')!.given.get('5'), undefined)
  assert.equal(home.units, null)
})

test('what began from the set and asks otherwise now is not in it, and surveys of one unit or of other questions are not at all', async () => {
  const questions = clientFeedback.questions.map((question) => (question.id === 'felt-safe' ? { ...question, text: { fi: 'Pelkäsin.', sv: 'Jag var rädd.', en: 'I was afraid.' } } : question.id === 'got-help' ? { ...question, text: { ...question.text, fi: 'Sain apua.' } } : question))
  const make = (template: string | null, serviceLineId: string | null, unitId: string | null) => transact(database.db, (tx) => addSurvey(tx, { name: { fi: 'Kysely' }, about: null, serviceLineId, unitId, template }, questions, { by: w.coordinatorId, on: '2025-12-01' }))
  await asked(database, w, await make('client-feedback', w.lineId, null), 2, [[], alike(30, 5), alike(30, 5)])
  await asked(database, w, await make(null, w.lineId, null), 2, [[], alike(30, 1), alike(30, 1)])
  const unit = { serviceLineId: null, unitId: w.unitId }
  await askedIn(database, { surveyId: await make('client-feedback', null, w.unitId), by: w.coordinatorId, month: 2, places: [unit], batches: [{ place: unit, answers: alike(30, 1) }], shownOn: '2026-02-28' })
  await putTogether(database, '2026-05-01')
  const [one] = await told(['2026-T1'])
  assert.deepEqual([one!.responses, one!.rounds.length, one!.reworded], [60, 1, 1])
  assert.deepEqual([indicator(one!).missing, indicator(one!).value!.value], [['safety'], 1])
  assert.ok(caveatsOf(one!, indicator(one!)).some(({ sentence, themes }) => sentence === 'missing' && themes?.join() === 'safety'))
  const { rows } = await database.pool.query('select from satisfaction where unit_id is null and service_line_id = $1', [w.lineId])
  assert.equal(rows.length, 2, 'a quarter and four months')
})
