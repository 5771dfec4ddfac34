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
import { respond } from '../../surveys/respond.ts'
import { noteResultsShown } from '../../surveys/rounds/follow.sql.ts'
import { lockRound } from '../../surveys/rounds.sql.ts'
import { texts } from '../../text/texts.ts'
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

test('every unit in use has its page, and what is none has not', async () => {
  assert.ok((await app.get(to('unitsFeedback', 'sv'))).text.includes(to('unitFeedback', 'sv', { unit: w.otherUnitId })))
  assert.equal((await app.get(to('unitFeedback', 'fi', { unit: w.otherUnitId }))).status, 200)
  for (const unit of ['x', crypto.randomUUID()]) assert.equal((await app.get(to('unitFeedback', 'fi', { unit }))).status, 404)
})
