// Nobody loses what they typed on a page of a day because they were taken off it, it was closed, or they were signed out meanwhile.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../test/app.ts'
import { person, world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { aDay } from '../../test/days.ts'
import { dayPath } from '../day-paths.ts'
import { transact } from '../db/db.ts'
import { texts } from '../text/texts.ts'
import { addHost } from './parts.sql.ts'

const { days: { refused: words }, dayHolding } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, day: Awaited<ReturnType<typeof aDay>>, w: Awaited<ReturnType<typeof world>>, host: string, holder: string, hostId: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  hostId = await person(database.db, 'Isäntä Hetkinen', { role: 'worker', unitId: w.unitId })
  await transact(database.db, (tx) => addHost(tx, day.id, hostId, null))
  ;[host, holder] = [await app.signIn(hostId), await app.signIn(w.coordinatorId)]
})
after(() => database.close())

const id = () => crypto.randomUUID()
/** Each form of a host, and what of it was typed. */
const forms = (): [string, Fields, string[]][] => [
  ['/paper', { 'form-id': id(), 'station': day.stationIds.statements, 'line': w.lineId, 'row': '5 4 3 - 2', 'sheet': '41' }, ['5 4 3 - 2', '41']],
  ['/paper', { 'form-id': id(), 'station': day.stationIds.cards, 'line': w.lineId, 't-which-words': '3 17 22', 't-own-word': 'Rento', 'last-0': '9 9' }, ['3 17 22', 'Rento']],
  ['/paper', { 'form-id': id(), 'station': day.stationIds.dream, 'text': 'Kukkia odotustilaan', 'language': 'fi' }, ['Kukkia odotustilaan']],
  ['/now', { step: 'estimate', stop: day.stopIds[0]!, least: '41', most: '52' }, ['41', '52']],
  ['/now', { step: 'tap', id: id(), stop: day.stopIds[0]!, municipality: '' }, []],
]
const note: [string, Fields, string[]] = ['/notes', { step: 'add', 'form-id': id(), text: 'Ensin soitettiin.', line: '', agreed: 'yes' }, ['Ensin soitettiin.']]
/** What the page gives back, to be copied. */
const givenBack = (html: string): string[] => [...html.matchAll(/<textarea[^>]*name="unsent-\d+"[^>]*>\n?([^<]*)</g)].map((found) => found[1]!)

test('whoever was taken off a day while they typed has their words back, and is told whom to ask', async () => {
  await database.pool.query('delete from day_host where person_id = $1', [hostId])
  const planner = (await database.pool.query('select name from person where id = $1', [w.coordinatorId])).rows[0].name as string
  for (const [rest, fields, typed] of [...forms(), note]) {
    const answer = await app.post(dayPath(day.id, rest), fields, host)
    assert.equal(answer.status, 403)
    assert.deepEqual(givenBack(answer.text), typed, rest)
    assert.ok(answer.text.includes(words.title) && answer.text.includes(planner))
  }
  // Whoever may hold no day: the coordinator's pages.
  for (const [rest, fields, typed] of [['/close', { 'count-x-none': '12', 'because-notes': 'Ei ehditty.' }, ['12', 'Ei ehditty.']], ['/wish-themes', { 'name-fi': 'Kahvi' }, ['Kahvi']], ['/wishes', { step: 'sort' }, []]] as [string, Fields, string[]][]) {
    const answer = await app.post(dayPath(day.id, rest), fields, host)
    assert.equal(answer.status, 403)
    assert.deepEqual(givenBack(answer.text), typed, rest)
  }
  assert.equal((await app.post(dayPath(id(), '/paper'), {}, host)).status, 404, 'of no day')
  for (const table of ['day_held', 'day_note', 'day_wish', 'day_theme where number > 2', 'day_tally']) assert.equal((await database.pool.query(`select from ${table}`)).rowCount, 0, table)
})

test('whoever was signed out in another tab has their words back, and nothing that the form carried along', async () => {
  for (const [rest, fields, typed] of [...forms(), note, ['/close', { [`because-${day.stopIds[0]}`]: 'Ei ehditty.', 'count-x-none': '12' }, ['Ei ehditty.', '12']] as [string, Fields, string[]]]) {
    const answer = await app.post(dayPath(day.id, rest), fields)
    assert.equal(answer.status, 401)
    const back = givenBack(answer.text)
    for (const text of typed) assert.ok(back.includes(text), `${rest}: ${text}`)
    assert.ok(!back.some((text) => text === 'yes' || text === '9 9'))
  }
})

test('whoever typed while the day was closed has their words back; a conversation is kept all the same', async () => {
  await database.pool.query(`update feedback_day set closed_on = '2026-09-16', closed_by = made_by`)
  for (const [rest, fields, typed] of forms()) {
    const answer = await app.post(dayPath(day.id, rest), fields, holder)
    assert.equal(answer.status, 409)
    assert.deepEqual(givenBack(answer.text), typed, rest)
    assert.ok(answer.text.includes(rest === '/now' ? dayHolding.now.notOn : dayHolding.paper.refused['not-on']))
  }
  assert.equal((await app.post(dayPath(day.id, note[0]), note[1], holder)).status, 303)
})
