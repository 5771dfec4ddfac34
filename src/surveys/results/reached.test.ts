// About how many of those with a slip answered a round that is over: one of three words, on the page of results and in the report.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { gave } from '../../../test/compared.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import { toldBefore } from '../../reports/disclosure/publishable.ts'
import { roundPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { close } from '../release-due.ts'
import { keepWaiting } from '../respond.ts'
import { noteResultsShown } from '../rounds/follow.sql.ts'
import { groupsOf, lockRound } from '../rounds.sql.ts'
import { addBlock } from '../slips/slips.sql.ts'
import { reachedIn } from './reached.ts'

let database: TestDatabase
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())

test('it is told of a round by slips that is over, of twenty slips or more, and in no finer words where nearly all answered', () => {
  const of = (used: number | null, handed: number, more: Partial<Parameters<typeof reachedIn>[0]> = {}) => reachedIn({ way: 'code', closedOn: '2026-09-16', ...more }, { handed, answered: used === null ? null : toldBefore(used) })
  assert.deepEqual([of(9, 40), of(10, 40), of(30, 40), of(31, 40), of(40, 40)].map((one) => one?.is), ['quarter', 'half', 'half', 'most', 'most'])
  assert.deepEqual([of(15, 19), of(null, 40), of(10, 40, { way: 'open' }), of(10, 40, { closedOn: null })], [null, null, null, null])
})

test('everybody and whoever asked read it beside how many answered, of the whole round alone', async () => {
  const app = testApp(database)
  const places = [{ serviceLineId: w.lineId, unitId: null }, { serviceLineId: w.lineId, unitId: w.unitId }]
  const { surveyId, roundId } = await aRound(database.db, { by: w.coordinatorId, serviceLineId: w.lineId, places, round: { way: 'code' } })
  const groups = await groupsOf(database.db, roundId)
  await transact(database.db, async (tx) => {
    await addBlock(tx, { roundId, groupId: groups[0]!.id, occasion: 'meeting', monthOn: '2026-09-01', language: 'fi', slips: 60, validUntilOn: '2026-09-30', keyVersion: 1 }, { by: w.coordinatorId, on: '2026-09-01' })
    for (const answers of gave({ heard: { 5: 14, 2: 10 } })) await keepWaiting(tx, database.context.keys, { roundId, groupId: groups.at(-1)!.id, few: 'wait', answers })
    await close(tx, database.context.keys, (await lockRound(tx, roundId, 'closing'))!, '2026-09-16')
    await noteResultsShown(tx, roundId, '2026-09-16')
  })
  const said = texts.fi.satisfaction.caveats.sentences['reach-half']
  for (const page of [await app.get(to('surveyResults', 'fi', { id: surveyId })), await app.get(roundPath(roundId, '/results'), await app.signIn(w.coordinatorId)), await app.get(to('surveyReport', 'fi', {}, { place: `line.${w.lineId}` }))]) assert.ok(page.status === 200 && page.text.includes(said))
  for (const page of [await app.get(to('surveyResults', 'fi', { id: surveyId }, { group: groups.at(-1)!.id })), await app.get(to('surveyReport', 'fi', {}, { place: `unit.${w.unitId}` }))]) assert.ok(page.status === 200 && !page.text.includes(said))
})
