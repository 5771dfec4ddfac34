// Hours in words, and as the database gives them back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { world } from '../../../test/builders.ts'
import { texts } from '../../text/texts.ts'
import { hoursOfEntries, replaceHours } from './hours.sql.ts'
import type { Hours, Opening } from './hours.ts'
import { sayException, sayNow, sayToday, sayWeek } from './say.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

const fi = { t: texts.fi, language: 'fi' } as const
const en = { t: texts.en, language: 'en' } as const
const sv = { t: texts.sv, language: 'sv' } as const
const openings = ([1, 2, 3, 4, 5] as const).map((weekday): Opening => ({ weekday, opens: '09:00', closes: '16:00', firstDay: null, lastDay: null, onHolidays: false }))
const office: Hours = { openings, exceptions: [], closedDays: [] }

test('a door says until when it is open, or when it opens', () => {
  const friday = new Date('2026-11-27T10:00:00Z')
  assert.equal(sayNow(office, 'door', friday, fi), 'Avoinna nyt, sulkeutuu klo 16.00')
  assert.equal(sayNow(office, 'door', friday, en), 'Open now, until 16:00')
  assert.equal(sayNow(office, 'telephone', friday, sv), 'Vi svarar nu. Vi stänger kl. 16.00')
  const evening = new Date('2026-11-27T15:00:00Z')
  assert.equal(sayNow(office, 'door', evening, fi), 'Suljettu nyt. Avautuu ma 30.11. klo 9.00')
  assert.equal(sayNow(office, 'door', new Date('2026-11-29T15:00:00Z'), en), 'Closed now. Opens tomorrow at 9:00')
  assert.equal(sayNow({ ...office, openings: [] }, 'telephone', friday, fi), 'Emme vastaa toistaiseksi')
})

test('a week is said in runs of days, and a day says why it is otherwise', () => {
  assert.deepEqual(sayWeek(office, '2026-11-27', fi), [{ days: 'ma–pe', spans: '9.00–16.00' }, { days: 'la–su', spans: 'suljettu' }])
  assert.equal(sayToday(office, '2026-05-01', sv), 'stängt (första maj)')
  const exception = { firstDay: '2026-12-28', lastDay: '2026-12-30', opens: '10:00', closes: '14:00', reason: { fi: 'Välipäivät' } }
  assert.deepEqual(sayException(exception, en), { days: 'Mon 28 Dec – Wed 30 Dec', spans: '10:00–14:00 (Välipäivät)' })
})

test('hours come back from the database as they were saved, to the end of the day; what is over does not', async () => {
  const { unitId, otherUnitId } = await world(database.db)
  const night: Opening = { weekday: 6, opens: '18:30', closes: '24:00', firstDay: '2026-06-01', lastDay: '2026-08-31', onHolidays: true }
  const past = { firstDay: '2026-01-01', lastDay: '2026-01-02', opens: null, closes: null, reason: null }
  const coming = { firstDay: '2026-12-24', lastDay: '2026-12-24', opens: '09:00', closes: '24:00', reason: { fi: 'Jouluruoka' } }
  await database.db.transaction().execute((tx) => replaceHours(tx as never, unitId, { openings: [night], exceptions: [past, coming] }, '2026-01-01'))
  const read = await hoursOfEntries(database.db as never, [unitId, otherUnitId], '2026-11-27')
  assert.deepEqual(read.get(unitId), { openings: [night], exceptions: [coming], closedDays: [] })
  await database.db.transaction().execute((tx) => replaceHours(tx as never, unitId, { openings: [], exceptions: [] }, '2026-11-27'))
  assert.deepEqual((await hoursOfEntries(database.db as never, [unitId], '2026-01-01')).get(unitId)?.exceptions, [past], 'what was true then still is')
  assert.deepEqual(read.get(otherUnitId), { openings: [], exceptions: [], closedDays: [] })
})
