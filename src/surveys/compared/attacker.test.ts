// Somebody reads every public page of every round, of every place and question, and knows how results are made. They learn nothing that
// the pages of results do not tell, and not whether a hidden place had few answers or none.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { askedIn, gave } from '../../../test/compared.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { fewQuestions } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { languages } from '../../text/language.ts'
import { to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { figuresOfRound } from '../results/figures-of-round.ts'
import { addSurvey, findSurvey, type Survey } from '../surveys.sql.ts'
import { compare, type Comparison } from './compare.ts'
import { placeCode } from './place.ts'
import { sampleOf } from './sample.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())

const today = '2026-09-16'
const fewest = 5

/** Of each month how many answered in the line itself, in one unit and in the other. */
async function made(name: string, months: Record<number, [line: number, home: number, house: number]>, { leftover = 'up' as 'up' | 'erase', hiddenMonths = [] as number[] } = {}): Promise<Survey> {
  const at = (unitId: string | null) => ({ serviceLineId: w.lineId, unitId })
  const surveyId = await transact(database.db, (tx) => addSurvey(tx, { name: { fi: name }, about: null, serviceLineId: w.lineId, unitId: null, template: null }, fewQuestions, { by: w.coordinatorId, on: '2025-12-01' }))
  const answers = (count: number, month: number) => gave({
    heard: { 5: Math.ceil(count / 2), 2: Math.floor(count / 3), 'cannot-say': Math.floor(count / 6) }, again: { 10: Math.ceil(count / 2), [month % 7]: Math.floor(count / 2) }, who: { client: Math.ceil(count * 0.7), close: Math.floor(count * 0.3) },
  })
  for (const [month, [line, home, house]] of Object.entries(months).map(([n, counts]) => [Number(n), counts] as const)) {
    await askedIn(database, {
      surveyId, by: w.coordinatorId, month, leftover, places: [at(null), at(w.unitId), at(w.otherUnitId)], shownOn: hiddenMonths.includes(month) ? null : '2026-09-01', followed: `Mitä kerrasta ${month} seurasi.`,
      // Of those who answered of no unit two said whether they were heard: by them the smallest unit could be worked out.
      batches: [{ place: at(null), answers: answers(line, month).map((one, n) => (n < 2 ? one : { again: one.again ?? ['5'] })) }, { place: at(w.unitId), answers: answers(home, month) }, { place: at(w.otherUnitId), answers: answers(house, month) }],
    })
  }
  return (await findSurvey(database.db, surveyId))!
}

/** All that there is to be read, by place. */
async function everything(survey: Survey): Promise<Map<string, Comparison>> {
  const viewer = { actor: null, today }
  const { places } = await compare(database.db, survey, viewer, { group: undefined, of: undefined })
  return new Map(await Promise.all(places.map(async (place) => [placeCode(place), await compare(database.db, survey, viewer, { group: placeCode(place), of: undefined })] as const)))
}

test('every number of every place and round is one that the page of that round tells, and what that page hides is a gap', async () => {
  const survey = await made('Numerot', { 1: [0, 34, 23], 3: [6, 28, 3], 5: [0, 31, 7], 7: [0, 12, 0], 8: [7, 28, 21] })
  let [shown, gaps] = [0, 0]
  for (const { place, rounds, series } of (await everything(survey)).values()) {
    for (const [n, { round, groupId }] of rounds.entries()) {
      const { figures } = await figuresOfRound(database.db, round, groupId!)
      for (const { thing: { questions: [asked] }, points } of series) {
        const point = points[n]!
        const { question, figure } = figures.questions.find(({ question: { id } }) => id === asked!.id)!
        const told = figure && sampleOf(question, figure, round.fewest)
        if (point.is !== 'shown') { assert.equal(told, null, `${placeCode(place!)} ${round.firstOn} ${question.id}`); gaps++; continue }
        assert.deepEqual([point.said, point.part, point.value, point.mean], [told!.said, told!.part, told!.value, told!.mean])
        shown++
      }
    }
  }
  assert.ok(shown >= 12 && gaps >= 4, `${shown} ${gaps}`)
  const house = (await everything(survey)).get(placeCode({ serviceLineId: w.lineId, unitId: w.otherUnitId }))!.series.find(({ thing }) => thing.key === 'q.heard')!
  assert.equal(house.points.at(-1)!.is, 'gap', 'enough of them said what they think, but by them two others would be known')
})

test('in no round is what is left of the line beside its shown units fewer than the fewest', async () => {
  const survey = await made('Vähennyslasku', { 1: [2, 30, 20], 3: [4, 22, 3], 5: [1, 25, 8], 7: [3, 9, 6] })
  const all = await everything(survey)
  const said = (code: string, n: number): number | null => {
    const point = all.get(code)!.series.find(({ thing }) => thing.key === 'q.again')!.points[n]!
    return point.is === 'shown' ? point.said : null
  }
  const [line, ...units] = [...all.keys()]
  for (let n = 0; n < 4; n++) {
    // The line itself may be hidden, by this round or by an earlier one.
    if (said(line!, n) === null) continue
    const rest = said(line!, n)! - units.reduce((sum, code) => sum + (said(code, n) ?? 0), 0)
    assert.ok(units.every((code) => said(code, n) === null) || rest === 0 || rest >= fewest, `${n}: ${rest}`)
  }
})

/** What differs in every survey: its ids, and those of its rounds and groups. */
const without = (html: string): string => html.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')

test('whether a hidden place had few answers or none, no page tells: they are the same to the last letter', async () => {
  const few = await made('Sama nimi', { 1: [0, 30, 24], 3: [0, 26, 4], 5: [0, 29, 22] }, { leftover: 'erase' })
  const none = await made('Sama nimi', { 1: [0, 30, 24], 3: [0, 26, 0], 5: [0, 29, 22] }, { leftover: 'erase' })
  const codes = [...(await everything(few)).keys()]
  assert.equal(codes.length, 3)
  for (const language of languages) {
    for (const group of codes) {
      for (const of of ['q.again', 'q.heard']) {
        const [one, other] = await Promise.all([few, none].map(async ({ id }) => without((await app.get(to('surveyCompared', language, { id }, { group, of }))).text)))
        assert.equal(one, other)
        assert.ok(!group.includes(w.otherUnitId) || one!.includes(texts[language].surveyResults.tooFew))
      }
    }
  }
})

test('of a round that has not been shown there is nothing at all: the pages are as if it had not been', async () => {
  const hidden = await made('Yksi vähemmän', { 1: [0, 30, 24], 3: [0, 40, 40], 5: [0, 29, 22] }, { hiddenMonths: [3] })
  const never = await made('Yksi vähemmän', { 1: [0, 30, 24], 5: [0, 29, 22] })
  for (const group of (await everything(hidden)).keys()) {
    const [one, other] = await Promise.all([hidden, never].map(async ({ id }) => without((await app.get(to('surveyCompared', 'fi', { id }, { group, of: 'q.again' }))).text)))
    assert.equal(one, other)
    assert.ok(!one!.includes('3.3.2026') && !one!.includes('Mitä kerrasta 3 seurasi'))
  }
})
