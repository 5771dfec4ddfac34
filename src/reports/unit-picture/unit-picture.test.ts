// All that is said of a unit, on one page: what came, what was asked, what was collected elsewhere, and nothing that is not shown elsewhere.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { caseRow, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import { close } from '../../surveys/release-due.ts'
import { mostRounds, type AtPlace } from '../../surveys/at-place.ts'
import { respond } from '../../surveys/respond.ts'
import { allFiguresOf } from '../../surveys/results/figures-of-round.ts'
import { noteResultsShown } from '../../surveys/rounds/follow.sql.ts'
import { lockRound, roundsById } from '../../surveys/rounds.sql.ts'
import { texts } from '../../text/texts.ts'
import { newestOnly } from '../asked-sheet.ts'
import { countAndPublish } from '../statistics/sweeps.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let roundId: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  const june = { created_at: new Date('2026-06-10T09:00:00Z'), due_on: '2026-06-30', answered_at: null, service_line_id: w.lineId, unit_id: w.unitId }
  for (let n = 0; n < 24; n++) await caseRow(database.db, { ...june, kind: n < 12 ? 'thanks' : 'criticism' })
  await transact(database.db, (tx) => countAndPublish(tx, new Date('2026-09-10T09:00:00Z')))
  ;({ roundId } = await aRound(database.db, { by: w.coordinatorId, places: [{ serviceLineId: null, unitId: null }, { serviceLineId: w.lineId, unitId: w.unitId }] }))
  for (let n = 0; n < 12; n++) {
    await transact(database.db, (tx) => respond(tx, database.context.keys, { roundId, place: { serviceLineId: w.lineId, unitId: w.unitId }, few: 'wait', answers: { heard: [n < 9 ? '5' : '2'] } }, '2026-09-16'))
  }
  await transact(database.db, async (tx) => close(tx, database.context.keys, (await lockRound(tx, roundId, 'closing'))!, '2026-09-16'))
})
after(() => database.close())

const read = async () => (await app.get(to('unitFeedback', 'fi', { unit: w.unitId }))).text

test('what came stands beside what was asked, once everybody may see the results', async () => {
  assert.ok((await read()).includes(texts.fi.unitPicture.noSurveys))
  await transact(database.db, (tx) => noteResultsShown(tx, roundId, '2026-09-16'))
  const page = await read()
  assert.match(page, /touko–elokuu 2026<\/th><td class="number">24</)
  assert.match(page, /Miten meni\?[^<]*<\/a><\/th><td class="number">12<\/td><td class="number">75\s%/)
  assert.ok(page.includes(texts.fi.unitPicture.noElsewhere))
})

test('a unit that is in a round with several service lines has a row for each of them', async () => {
  const { db, context: { keys } } = database
  const { id: second } = await db.insertInto('service_line').values({ name: { fi: 'Perhepalvelut' }, manager_id: w.managerId }).returning('id').executeTakeFirstOrThrow()
  const lines = [w.lineId, second]
  const { roundId: both } = await aRound(db, { by: w.coordinatorId, places: [{ serviceLineId: null, unitId: null }, ...lines.map((serviceLineId) => ({ serviceLineId, unitId: w.unitId }))] })
  for (const serviceLineId of lines) {
    for (let n = 0; n < 14; n++) await transact(db, (tx) => respond(tx, keys, { roundId: both, place: { serviceLineId, unitId: w.unitId }, few: 'wait', answers: { heard: [n < 7 ? '5' : '2'] } }, '2026-09-16'))
  }
  await transact(db, async (tx) => close(tx, keys, (await lockRound(tx, both, 'closing'))!, '2026-09-16'))
  await transact(db, (tx) => noteResultsShown(tx, both, '2026-09-16'))
  const page = await read()
  for (const name of ['Iäkkäiden palvelut', 'Perhepalvelut']) assert.match(page, new RegExp(`Miten meni\\? \\(${name}\\)[^<]*</a></th><td class="number">14<`))
})

test('of a round with many units the cells of one are read, and no others', async () => {
  const [round] = await roundsById(database.db, [roundId])
  const { groups, figures } = await allFiguresOf(database.db, round!, (all) => all.filter(({ unitId }) => unitId === w.unitId))
  assert.deepEqual([groups.map(({ unitId }) => unitId), [...figures.keys()]], [[w.unitId], groups.map(({ id }) => id)])
})

test('only where there may be more rounds it is said that the newest are shown, however many lines one of them has', () => {
  const rowsOf = (rounds: number, lines: number) => Array.from({ length: rounds * lines }, (_, n): AtPlace => ({
    surveyId: 's', roundId: String(n % rounds), groupId: String(n), name: { fi: 'Miten meni?' }, of: null, firstOn: '2026-01-01', lastOn: '2026-01-31', heldAs: null, answers: null, agree: null, recommend: null,
  }))
  const speaking = { t: texts.fi, language: 'fi' as const }
  assert.equal(newestOnly(rowsOf(11, 2), speaking), null)
  assert.match(newestOnly(rowsOf(mostRounds, 2), speaking)!, /20/)
})

test('it is drawn, with its table under it, and every table explains itself', async () => {
  const page = await read()
  assert.ok(page.includes('class="drawn plane"') && page.includes(texts.fi.unitPicture.explain.feedback.definition) && page.includes(texts.fi.unitPicture.explain.surveys.definition))
  const other = (await app.get(to('unitFeedback', 'fi', { unit: w.otherUnitId }))).text
  assert.ok(!other.includes('class="drawn'), 'nothing is drawn of nothing')
})

test('every unit in use has its page, and what is none has not', async () => {
  assert.ok((await app.get(to('unitsFeedback', 'sv'))).text.includes(to('unitFeedback', 'sv', { unit: w.otherUnitId })))
  assert.equal((await app.get(to('unitFeedback', 'fi', { unit: w.otherUnitId }))).status, 200)
  for (const unit of ['x', crypto.randomUUID()]) assert.equal((await app.get(to('unitFeedback', 'fi', { unit }))).status, 404)
})
