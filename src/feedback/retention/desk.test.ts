// How long is kept what, at the desk: choosing with a second look, taking back, what would go, what went, and holds.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { testApp } from '../../../test/app.ts'
import { transact } from '../../db/db.ts'
import { sweep } from '../../db/sweeps.ts'
import { desk } from '../../paths.ts'
import { startOfDay, type Day } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import { eraseDue } from './erase-due.ts'
import { erasings } from './log.sql.ts'
import { timesNow } from './times.sql.ts'

const { retention: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let administrator: string
let officer: string
const typed = { feedback: '60', files: '24', notes: '24' }

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  officer = await app.signIn(await person(database.db, 'Ville Kivirinne', { role: 'data-protection' }))
})
after(() => database.close())
beforeEach(() => database.asOwner('delete from retention_time; delete from retention_hold; delete from erasing; update feedback_case set erased_on = null'))

/** A time that has held since January. Today is 16.9.2026. */
const holds = (months = 60) => database.db.insertInto('retention_time').values({ kind: 'feedback', number: 1, months, chosen_by: w.coordinatorId, chosen_on: '2026-01-01', from_on: '2026-01-01' }).execute()
const closedOn = async (day: Day, n = 1) => {
  for (let i = 0; i < n; i++) await caseRow(database.db, { state: 'closed', came_of_it: 'changed', closed_at: startOfDay(day), answered_at: startOfDay(day), created_at: startOfDay(day) })
}
const choose = (fields: Record<string, string>, cookie = administrator) => app.post(desk.retention, { ...typed, ...fields }, cookie)
const monthsNow = async (day: Day) => { const { holds, waits } = (await timesNow(database.db, day)).feedback; return [holds?.months, waits?.months] }

test('nothing is changed by looking; the second look tells how much goes on the first day; then it waits for thirty days', async () => {
  await closedOn('2020-01-15', 3)
  const first = await app.get(desk.retention, administrator)
  assert.match(first.text, new RegExp(words.notChosen))
  const look = await choose({})
  assert.equal(look.status, 200)
  assert.match(look.text, /Sinä päivänä poistetaan 3 asiaa\./)
  assert.deepEqual(await monthsNow('2026-09-16'), [undefined, undefined])
  assert.equal((await choose({ step: 'confirm' })).location, `${desk.retention}?said=saved`)
  assert.deepEqual([await monthsNow('2026-10-15'), await monthsNow('2026-10-16')], [[undefined, 60], [60, undefined]])
  await transact(database.db, (tx) => eraseDue(tx, new Date('2026-10-15T09:00:00Z')))
  assert.deepEqual(await erasings(database.db), [])
  assert.equal((await choose({ step: 'confirm' })).status, 409)
})

test('a shorter time can be taken back by either of the two as long as it waits, and not after that; a longer one holds at once', async () => {
  await holds()
  await choose({ feedback: '36', step: 'confirm' }, officer)
  assert.deepEqual(await monthsNow('2026-09-16'), [60, 36])
  assert.match((await app.get(desk.retention, administrator)).text, /36 kuukautta alkaen 16\.10\.2026\. Valitsi Ville Kivirinne 16\.9\.2026\./)
  assert.equal((await app.post(desk.retentionTakeBack, { kind: 'feedback' }, administrator)).location, `${desk.retention}?said=taken-back`)
  assert.deepEqual(await monthsNow('2027-01-01'), [60, undefined])
  assert.equal((await app.post(desk.retentionTakeBack, { kind: 'feedback' }, administrator)).status, 409)
  const longer = await choose({ feedback: '96' })
  assert.match(longer.text, new RegExp(words.second.longer))
  await choose({ feedback: '96', step: 'confirm' })
  assert.deepEqual(await monthsNow('2026-09-16'), [96, undefined])
  const { rows } = await database.pool.query(`select detail ->> 'step' as step, detail ->> 'months' as months from audit where what = 'retention-changed' and detail ->> 'kind' = 'feedback' order by happened_at desc limit 3`)
  assert.deepEqual(rows.map(({ step }) => step).sort(), ['chosen', 'chosen', 'taken-back'])
})

test('whoever chooses back what holds takes the waiting time away', async () => {
  await holds()
  await choose({ feedback: '24', step: 'confirm' })
  await choose({ step: 'confirm' })
  assert.deepEqual(await monthsNow('2030-01-01'), [60, undefined])
})

test('what is no number, too short or too long is sent back with what was typed, and files are not kept for longer than the feedback', async () => {
  for (const wrong of ['', 'viisi', '11', '181', '-60']) {
    const { status, text } = await choose({ feedback: wrong, step: 'confirm' })
    assert.equal(status, 422, wrong)
    assert.match(text, /href="#feedback"/)
  }
  const longer = await choose({ feedback: '24', files: '36' })
  assert.equal(longer.status, 422)
  assert.match(longer.text, /value="36"/)
  assert.match(longer.text, /Valitse enintään 24 kuukautta/)
})

test('what would go by a day is told by month before anything goes, as a page and as a file', async () => {
  await database.asOwner('update feedback_case set state = \'answered\', closed_at = null')
  await closedOn('2021-09-10', 2)
  await closedOn('2021-10-10')
  await holds()
  const page = await app.get(`${desk.dryRun}?day=1.11.2026`, officer)
  assert.match(page.text, /syyskuu 2021.*?>2<.*?lokakuu 2021.*?>1<.*?Yhteensä.*?>3</s)
  assert.match((await app.get(`${desk.dryRun}?day=31.10.2026`, officer)).text, /syyskuu 2021.*?>2<.*?Yhteensä.*?>2</s)
  assert.equal((await app.get(`${desk.dryRun}?day=1.1.2026`, officer)).status, 422)
  const file = await app.get(`${desk.dryRunFile}?day=2026-11-01`, officer)
  assert.equal(file.text, 'Mikä;Päättynyt;Poistetaan;Jää toistaiseksi\r\nPalaute ja sen keskustelu;2021-09;2;0\r\nPalaute ja sen keskustelu;2021-10;1;0\r\n')
})

test('the log tells how much went, of which months, and that nothing is left; batches of a day are one line, and a month without anything one too', async () => {
  await holds()
  const run = { name: 'test', everySeconds: 1, run: (tx: Parameters<typeof eraseDue>[0], now: Date) => eraseDue(tx, now, 2) }
  const dayOfRun = new Date('2026-11-01T03:00:00Z')
  await sweep(database.db, run, dayOfRun)
  assert.deepEqual((await erasings(database.db)).find(({ kind }) => kind === 'feedback'), { ranOn: '2026-11-01', kind: 'feedback', erased: 2, oldestOn: '2021-09-01', newestOn: '2021-09-01', kept: 0, leftOver: 1 })
  await sweep(database.db, run, dayOfRun)
  const whole = { ranOn: '2026-11-01', kind: 'feedback', erased: 3, oldestOn: '2021-09-01', newestOn: '2021-10-01', kept: 0, leftOver: 0 }
  assert.deepEqual((await erasings(database.db)).find(({ kind }) => kind === 'feedback'), whole)
  for (const day of ['2026-11-01', '2026-11-20', '2026-12-03', '2026-12-04']) await sweep(database.db, run, new Date(`${day}T03:00:00Z`))
  assert.deepEqual((await erasings(database.db)).filter(({ kind }) => kind === 'feedback').map(({ ranOn, erased }) => [ranOn, erased]), [['2026-12-03', 0], ['2026-11-01', 3]])
  const page = await app.get(desk.erasings, officer)
  assert.match(page.text, /syyskuu 2021 – lokakuu 2021/)
  assert.match((await app.get(desk.erasingsFile, administrator)).text, /2026-11-01;Palaute ja sen keskustelu;3;2021-09;2021-10;0;0\r\n/)
})

test('a run that is stopped midway has erased nothing and told nothing', async () => {
  await holds()
  const stopped = transact(database.db, async (tx) => { await eraseDue(tx, new Date('2026-12-01T03:00:00Z')); throw new Error('stopped') })
  await assert.rejects(stopped, /stopped/)
  assert.deepEqual(await erasings(database.db), [])
  assert.equal((await database.pool.query('select 1 from feedback_case where erased_on is not null')).rowCount, 0)
})

test('the data protection officer holds a case by its reference until a day, once, and ends that; an administrator finds no such page', async () => {
  const reference = '7KX4-2MRT'
  const id = await caseRow(database.db, { reference, state: 'closed', came_of_it: 'changed', closed_at: wednesday, answered_at: wednesday })
  const hold = (fields: object, cookie = officer) => app.post(desk.holds, { reference, because: 'court', until: '31.12.2027', ...fields }, cookie)
  assert.equal((await hold({}, administrator)).status, 404)
  for (const wrong of [{ reference: '0000-0000' }, { because: '' }, { until: '16.9.2026' }, { until: '17.9.2028' }, { until: 'joskus' }]) assert.equal((await hold(wrong)).status, 422, JSON.stringify(wrong))
  assert.equal((await hold({})).status, 303)
  assert.equal((await hold({})).status, 422)
  const page = await app.get(desk.holds, officer)
  assert.match(page.text, /7KX4-2MRT.*Oikeudenkäynti tai kantelu on kesken.*31\.12\.2027/s)
  const { rows: [row] } = await database.pool.query('select id from retention_hold where case_id = $1', [id])
  await app.post(desk.endHold, { hold: row.id }, administrator)
  await app.post(desk.endHold, { hold: row.id }, officer)
  assert.match((await app.get(desk.holds, officer)).text, /Ville Kivirinne lopetti 16\.9\.2026/)
  const { rows } = await database.pool.query(`select detail ->> 'step' as step from audit where what = 'retention-changed' and case_id = $1`, [id])
  assert.deepEqual(rows.map(({ step }) => step).sort(), ['held', 'hold-ended'])
  assert.equal(rows.length, 2)
})

test('nobody else of the staff sees any of it', async () => {
  const coordinator = await app.signIn(w.coordinatorId)
  for (const path of [desk.retention, desk.dryRun, desk.dryRunFile, desk.erasings, desk.erasingsFile, desk.holds]) assert.equal((await app.get(path, coordinator)).status, 404, path)
})
