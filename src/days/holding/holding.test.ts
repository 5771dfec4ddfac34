// Hosts count who comes and write down what was said; whoever holds the day reads and settles it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { actor, person, world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { transact } from '../../db/db.ts'
import { dayPath } from '../../day-paths.ts'
import { texts } from '../../text/texts.ts'
import { addHost } from '../parts.sql.ts'
import { attendanceAt, attendanceOf, stopNow, takenBackAs, uncounted } from './came.ts'
import { settleNote } from './settle-note.ts'

const { now: words, notes } = texts.fi.dayHolding
let database: TestDatabase, app: ReturnType<typeof testApp>, day: Awaited<ReturnType<typeof aDay>>, w: Awaited<ReturnType<typeof world>>
let host: string, otherHost: string, holder: string, stranger: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  const hosts = [await person(database.db, 'Isäntä Ensimmäinen', { role: 'worker', unitId: w.unitId }), await person(database.db, 'Isäntä Toinen', { role: 'worker', unitId: w.otherUnitId })]
  await transact(database.db, async (tx) => { for (const id of hosts) await addHost(tx, day.id, id, null) })
  ;[host, otherHost, holder, stranger] = [await app.signIn(hosts[0]!), await app.signIn(hosts[1]!), await app.signIn(w.coordinatorId), await app.signIn(w.workerId)]
})
after(() => database.close())

const path = (rest: string) => dayPath(day.id, rest)
const tally = async () => (await database.pool.query('select municipality_id, elsewhere, came from day_tally where came > 0')).rows as { municipality_id: string | null; elsewhere: boolean; came: number }[]
const came = async (municipality: string | null, elsewhere = false) => (await tally()).find((row) => row.municipality_id === municipality && row.elsewhere === elsewhere)?.came ?? 0
const press = async (cookie: string, municipality: string, stop = day.stopIds[0]!) => {
  const id = fieldValue((await app.get(path(`/now?stop=${stop}`), cookie)).text, 'id')
  return app.post(path('/now'), { step: 'tap', id, stop, municipality }, cookie)
}

test('several hosts tap at once, one of them twice in a row by a nervous thumb: each person is counted once', async () => {
  const [place] = day.municipalityIds
  const all = await Promise.all([press(host, place!), press(otherHost, place!), press(holder, ''), press(otherHost, 'elsewhere')])
  assert.deepEqual(all.map(({ status }) => status), [200, 200, 200, 200])
  const id = fieldValue((await app.get(path('/now'), host)).text, 'id')
  const same = { step: 'tap', id, stop: day.stopIds[0]!, municipality: place! }
  await Promise.all([app.post(path('/now'), same, host), app.post(path('/now'), same, host)])
  assert.deepEqual([await came(place!), await came(null), await came(null, true)], [3, 1, 1])
})

test('the last tap of one’s own is taken back once, however often that is pressed', async () => {
  const tapped = await press(host, '')
  assert.ok(tapped.text.includes(words.back) && tapped.location === null, 'in no address it stands where somebody lives')
  const back = { step: 'back', id: fieldValue(tapped.text, 'id'), stop: day.stopIds[0]!, municipality: '' }
  for (let n = 0; n < 3; n++) assert.equal((await app.post(path('/now'), back, host)).status, 303)
  assert.equal(await came(null), 1)
  assert.equal((await app.post(path('/now'), { ...back, id: crypto.randomUUID() }, host)).status, 404, 'what was never tapped')
})

test('whoever is neither host nor holder counts nobody, nothing is counted elsewhere than at a stop, and before and after the day nothing', async () => {
  const form = { step: 'tap', id: crypto.randomUUID(), stop: day.stopIds[0]!, municipality: '' }
  assert.deepEqual([(await app.get(path('/now'), stranger)).status, (await app.post(path('/now'), form, stranger)).status], [404, 403])
  assert.equal((await app.post(path('/now'), { ...form, stop: crypto.randomUUID() }, host)).status, 404)
  database.setNow(new Date('2026-09-15T09:00:00Z'))
  const early = await app.post(path('/now'), form, host)
  assert.ok(early.status === 409 && early.text.includes(words.notOn))
  database.setNow(wednesday)
})

test('an estimate is a range, kept as typed where it cannot be; of two who estimate the second is told', async () => {
  const stop = day.stopIds[1]!
  const version = fieldValue((await app.get(path(`/now?stop=${stop}`), host)).text, 'version')
  const send = (least: string, most: string) => app.post(path('/now'), { step: 'estimate', stop, version, least, most }, host)
  for (const [least, most] of [['50', '40'], ['40', ''], ['x', '50'], ['1', '1000000']] as const) {
    const answer = await send(least, most)
    assert.equal(answer.status, 422, `${least}–${most}`)
    assert.ok(answer.text.includes(`value="${least}"`))
  }
  assert.equal((await send('40', '50')).status, 303)
  assert.ok((await app.get(path('/now'), host)).text.includes('40–50'))
  assert.equal((await send('60', '70')).status, 409)
})

test('what was estimated stands where nobody tapped, and is never less than what was tapped; the stop is the one that is on', () => {
  const stop = (id: string, heldOn: string, fromMinute: number, untilMinute: number, least: number | null = null, most = least) => ({ id, number: 1, municipalityId: 'm', municipality: { fi: 'M' }, placeId: null, where: { fi: 'P' }, heldOn, fromMinute, untilMinute, estimatedLeast: least, estimatedMost: most })
  assert.equal(attendanceAt(stop('a', '2026-09-16', 0, 60), 0), null)
  assert.deepEqual(attendanceAt(stop('a', '2026-09-16', 0, 60), 7), { least: 7, most: 7 })
  assert.deepEqual(attendanceAt(stop('a', '2026-09-16', 0, 60, 40, 50), 45), { least: 45, most: 50 })
  assert.deepEqual(attendanceOf([stop('a', '2026-09-16', 0, 60, 40, 50), stop('b', '2026-09-16', 0, 60)], [{ stopId: 'b', came: 3 }]), { least: 43, most: 53 })
  // A stop of which nobody knows is in no total, and is named apart.
  const partly = [stop('a', '2026-09-16', 0, 60, 40, 50), stop('b', '2026-09-16', 0, 60), stop('c', '2026-09-16', 0, 60, 0, 0)]
  assert.deepEqual([attendanceOf(partly, []), uncounted(partly, []).map(({ id }) => id), attendanceOf(partly.slice(1, 2), [])], [{ least: 40, most: 50 }, ['b'], null])
  const stops = [stop('a', '2026-09-16', 600, 700), stop('b', '2026-09-16', 800, 900)]
  assert.deepEqual(['2026-09-15T09:00:00Z', '2026-09-16T08:00:00Z', '2026-09-16T09:30:00Z', '2026-09-16T11:00:00Z'].map((now) => stopNow(stops, new Date(now))?.id), ['a', 'a', 'a', 'b'])
  // Before the doors of today nobody counts at yesterday's stop; between two of a day the last one is still counted at.
  const days = [stop('y', '2026-09-15', 600, 700), ...stops]
  assert.deepEqual(['2026-09-15T20:00:00Z', '2026-09-16T05:00:00Z', '2026-09-16T09:30:00Z', '2026-09-17T05:00:00Z'].map((now) => stopNow(days, new Date(now))?.id), ['y', 'a', 'a', 'b'])
  const id = crypto.randomUUID()
  assert.ok(takenBackAs(id) !== id && takenBackAs(takenBackAs(id)) === id)
})

test('what was said is kept only if it was read back and agreed to; a host adds and sees nothing of it, whoever holds the day reads it, and that is written down', async () => {
  const form = { step: 'add', 'form-id': crypto.randomUUID(), text: 'Ensin soitettiin, sitten vasta tultiin.', line: w.lineId, guest: '', agreed: 'yes' }
  const without = await app.post(path('/notes'), { ...form, agreed: '' }, host)
  assert.ok(without.status === 422 && without.text.includes(notes.problems.agreed) && without.text.includes('Ensin soitettiin'))
  assert.equal((await app.post(path('/notes'), form, stranger)).status, 403)
  for (let n = 0; n < 2; n++) assert.equal((await app.post(path('/notes'), form, host)).status, 303)
  // From an old page, with something else on it.
  assert.equal((await app.post(path('/notes'), { ...form, text: 'Toinen keskustelu.' }, host)).status, 303)
  assert.equal((await database.pool.query('select from day_note')).rowCount, 2)
  const seen = (await app.get(path('/notes'), host)).text
  assert.ok(!seen.includes('Ensin soitettiin') && seen.includes(notes.onlyHolders))
  const audit = async () => (await database.pool.query(`select person_id from audit where what = 'day-words-read'`)).rows.map(({ person_id: id }) => id)
  assert.deepEqual(await audit(), [])
  assert.ok((await app.get(path('/notes'), holder)).text.includes('Ensin soitettiin'))
  assert.deepEqual(await audit(), [w.coordinatorId])
})

test('a service line that has ended since the day stays what a conversation was about; one that had ended before is said to be none', async () => {
  const otherLineId = (await database.pool.query(`insert into service_line (name, manager_id) select '{"fi": "Muu"}', manager_id from service_line limit 1 returning id`)).rows[0].id as string
  const form = { step: 'add', text: 'Siitä, joka päättyi.', line: otherLineId, guest: '', agreed: 'yes' }
  const end = (on: string | null) => database.pool.query('update service_line set ended_on = $1 where id = $2', [on, otherLineId])
  await end('2026-09-15')
  const gone = await app.post(path('/notes'), { ...form, 'form-id': crypto.randomUUID() }, host)
  assert.ok(gone.status === 422 && gone.text.includes(notes.problems.ended) && gone.text.includes('Siitä, joka päättyi.'))
  // On Monday it was in use.
  const notesOf = dayPath((await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys, heldOn: '2026-09-14' })).id, '/notes')
  assert.equal((await app.post(notesOf, { ...form, 'form-id': crypto.randomUUID() }, holder)).status, 303)
  const { id } = (await database.pool.query('select id from day_note where service_line_id = $1', [otherLineId])).rows[0] as { id: string }
  const page = (await app.get(notesOf, holder)).text
  assert.ok(page.includes(notes.lineHasEnded.split('{')[0]!), 'it is told, and another can be chosen')
  const passed = await app.post(notesOf, { step: 'pass', note: id, [`kind-${id}`]: 'criticism', [`line-${id}`]: otherLineId, language: 'fi' }, holder)
  assert.ok(passed.status === 422 && passed.text.includes(notes.problems.ended), 'not passed on as if it were about none')
  assert.equal((await app.post(notesOf, { step: 'remove', note: id }, holder)).status, 303)
  await end(null)
})

test('a conversation is passed on as feedback once, of two who settle it at the same time; and one is removed', async () => {
  const ids = (await database.pool.query('select id from day_note order by service_line_id nulls last')).rows.map(({ id }) => String(id)) as [string, string]
  const pass = { step: 'pass', note: ids[0], [`line-${ids[0]}`]: w.lineId, language: 'fi' }
  assert.equal((await app.post(path('/notes'), { ...pass, [`kind-${ids[0]}`]: 'criticism' }, host)).status, 403, 'a host settles nothing')
  assert.equal((await app.post(path('/notes'), pass, holder)).status, 422)
  const both = await Promise.all([1, 2].map(() => app.post(path('/notes'), { ...pass, [`kind-${ids[0]}`]: 'criticism' }, holder)))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  const { rows } = await database.pool.query('select channel, kind, service_line_id from feedback_case')
  assert.deepEqual(rows, [{ channel: 'feedback-day', kind: 'criticism', service_line_id: w.lineId }])
  assert.equal((await app.post(path('/notes'), { step: 'remove', note: ids[1] }, holder)).status, 303)
  assert.equal((await database.pool.query('select from day_note')).rowCount, 0)
  const gone = await app.post(path('/notes'), { step: 'remove', note: ids[1] }, holder)
  assert.ok(gone.status === 409 && gone.text.includes(notes.refused.gone))
  const asked = { actor: actor(w.workerId, 'worker', w.unitId), now: wednesday, keys: database.context.keys }
  assert.equal(await transact(database.db, (tx) => settleNote(tx, day.id, ids[0], { what: 'remove' }, asked)), 'not-found')
})
