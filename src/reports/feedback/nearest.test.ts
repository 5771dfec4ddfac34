import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { addPublished } from '../statistics/counted.sql.ts'
import { feedbackReportPath } from './addresses.ts'
import { toldBefore } from '../disclosure/publishable.ts'

let database: TestDatabase
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())
// What is published is added to and never taken back, save here.
beforeEach(() => database.asOwner('truncate published_period cascade'))

const whole = { serviceLineId: null, unitId: null }
const publish = (...came: [place: 'whole' | 'line', period: string, count: number][]) => transact(database.db, (tx) => addPublished(
  tx, ['2026-05', '2026-06', '2026-Q2', '2026-T2', '2026'],
  came.map(([place, period, count]) => ({ ...(place === 'whole' ? whole : { serviceLineId: w.lineId, unitId: null }), period, figure: 'came', value: '', shown: toldBefore(count) })), '2026-09-10',
))
const read = async (period: string) => (await testApp(database).get(`/fi/tilastot/${w.lineId}?period=${period}`)).text
const { nearest, whole: wholeName } = texts.fi.feedbackReport

test('where it cannot be told how much came of a line, a longer period of which it can is named before the whole', async () => {
  await publish(['whole', '2026-05', 90], ['whole', '2026-Q2', 300], ['line', '2026-T2', 41], ['line', '2026', 64])
  assert.match(await read('2026-05'), new RegExp(`${nearest} <a href="/fi/tilastot/${w.lineId}\\?period=2026-T2">[^<]+</a>, 41 palautetta\\.`))
})

test('where it is told of no longer one, the whole is named; where nothing is told around it, nothing is', async () => {
  await publish(['whole', '2026-05', 90], ['line', '2026-06', 12])
  assert.match(await read('2026-05'), new RegExp(`${nearest} <a href="/fi/tilastot\\?period=2026-05">${wholeName}, [^<]+</a>, 90 palautetta\\.`))
  assert.ok(!(await read('2026-T2')).includes(nearest))
})

test('where it is told, nothing else is named', async () => {
  await publish(['line', '2026-05', 12], ['line', '2026-T2', 41])
  assert.ok(!(await read('2026-05')).includes(nearest))
})

test('of a unit the line that all its services are of is named before the whole, and of one that is in several lines the whole', async () => {
  await publish(['whole', '2026-05', 90], ['line', '2026-05', 31])
  const app = testApp(database)
  const cookie = await app.signIn(w.coordinatorId)
  const ofUnit = async () => (await app.get(feedbackReportPath(`unit.${w.unitId}`, '2026-05'), cookie)).text.replaceAll('&amp;', '&')
  const link = (place: string) => `<a href="${feedbackReportPath(place, '2026-05')}">`
  assert.ok((await ofUnit()).includes(`${nearest} ${link(`line.${w.lineId}`)}`) && (await ofUnit()).includes('31 palautetta'))
  const { id: lineId } = await database.db.insertInto('service_line').values({ name: { fi: 'Muu tehtävä' }, position: 9 }).returning('id').executeTakeFirstOrThrow()
  const { id: serviceId } = await database.db.insertInto('service').values({ name: { fi: 'Muu palvelu' }, service_line_id: lineId }).returning('id').executeTakeFirstOrThrow()
  await database.db.insertInto('service_unit').values({ service_id: serviceId, unit_id: w.unitId }).execute()
  assert.ok((await ofUnit()).includes(`${nearest} ${link('whole')}${wholeName}, `))
})
