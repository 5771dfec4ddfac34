// A day closes once paper, tablets and record agree, or somebody has said why they do not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { dayPath } from '../../day-paths.ts'
import { transact, type Tx } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { findDay } from '../days.sql.ts'
import { hold } from '../hold.ts'
import { addTyped } from '../paper/paper.sql.ts'
import { sealExplained } from './explained.ts'
import { isEmpty } from './gate.ts'

const { dayClosing: words } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, day: Awaited<ReturnType<typeof aDay>>, w: Awaited<ReturnType<typeof world>>, holder: string, stranger: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys, heldOn: '2026-09-15' })
  ;[holder, stranger] = [await app.signIn(w.coordinatorId), await app.signIn(w.workerId)]
  for (let n = 0; n < 6; n++) await app.post(dayPath(day.id, '/paper'), { 'form-id': crypto.randomUUID(), 'station': day.stationIds.cards, 'line': w.lineId, 't-which-words': `${n + 1} 9` }, holder)
  await app.post(dayPath(day.id, '/notes'), { step: 'add', 'form-id': crypto.randomUUID(), text: 'Kahvi oli hyvää.', agreed: 'yes' }, holder)
  await app.post(dayPath(day.id, '/now'), { step: 'tap', id: crypto.randomUUID(), stop: day.stopIds[0]!, municipality: '' }, holder)
  await database.pool.query(`insert into day_tablet (day_id, name, token_hash, paired_by, paired_on, waiting, heard_on) values ($1, 'Tabletti 1', 'a', $2, '2026-09-15', 3, '2026-09-16'), ($1, 'Tabletti 2', 'b', $2, '2026-09-15', 0, '2026-09-16')`, [day.id, w.coordinatorId])
})
after(() => database.close())

const path = () => dayPath(day.id, '/close')
const pile = (station: keyof typeof day.stationIds, line: string | null = null) => `${day.stationIds[station]}-${line ?? 'none'}`
const counted = (of: Partial<Record<'cards' | 'statements', string>> = {}): Fields => ({
  [`count-${pile('statements')}`]: of.statements ?? '0', [`count-${pile('cards')}`]: '0', [`count-${pile('cards', w.lineId)}`]: of.cards ?? '12', [`count-${pile('dream')}`]: '0', [`count-${pile('feedback')}`]: '0',
})
const tabletId = async () => (await database.pool.query(`select id from day_tablet where waiting > 0`)).rows[0].id as string
const nameOf = async (id: string): Promise<string> => (await database.pool.query('select name from person where id = $1', [id])).rows[0].name as string
const isClosed = async () => (await database.pool.query('select closed_on from feedback_day where id = $1', [day.id])).rows[0].closed_on !== null

test('before its last stop is over it is refused, and it is said when it can be closed; whoever may not hold it finds nothing', async () => {
  const today = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  const [page, sent] = [await app.get(dayPath(today.id, '/close'), holder), await app.post(dayPath(today.id, '/close'), { [`count-${today.stationIds.cards}-none`]: '12' }, holder)]
  assert.ok(page.status === 200 && page.text.includes(words.refused['too-early'].split('{')[0]!))
  assert.ok(sent.status === 409 && sent.text.includes('value="12"'), 'what was counted is kept')
  assert.deepEqual([(await app.get(path(), stranger)).status, (await app.post(path(), counted(), stranger)).status], [404, 403])
})

test('what was not counted, differs, waits on a tablet or is not settled is told, with all that was typed, and nothing is closed', async () => {
  const none = await app.post(path(), {}, holder)
  assert.ok(none.status === 422 && none.text.includes(words.problems.count))
  // Counted by hand before it is said what was typed in.
  assert.ok(!(await app.get(path(), holder)).text.includes('12 korttia'))
  const differs = await app.post(path(), counted({ cards: '13' }), holder)
  assert.equal(differs.status, 422)
  for (const text of [words.problems.differs.replace('{counted}', '13').replace('{recorded}', '12'), words.problems.tablet.replace('{name}', 'Tabletti 1'), words.problems.notes, words.problems.stop.replace('{where}', 'Kirjasto'), 'value="13"', '12 korttia']) assert.ok(differs.text.includes(text), text)
  assert.ok(!differs.text.includes(words.problems.tablet.replace('{name}', 'Tabletti 2')))
  assert.equal(await isClosed(), false)
  assert.equal((await database.pool.query('select from typed_response')).rowCount, 6)
})

test('with the differences explained it closes, once of two who press; how much was typed is gone, what was said of it stays to be read', async () => {
  const why = { [`because-${pile('cards', w.lineId)}`]: 'Yksi kortti oli tyhjä.', [`because-${await tabletId()}`]: 'Laite katosi.', [`because-${day.stopIds[1]}`]: 'Kaikki puhuivat.', 'because-notes': 'Huomenna on aikaa.' }
  const both = await Promise.all([1, 2].map(() => app.post(path(), { ...counted({ cards: '13' }), ...why }, holder)))
  assert.deepEqual(both.map(({ status }) => status), [303, 303])
  assert.ok(await isClosed())
  const rows = await database.db.selectFrom('day_explained').select(['about', 'words', 'ciphertext', 'said_by', 'said_on']).orderBy('about').execute()
  const said = [['notes', 'Huomenna on aikaa.'], ['paper', 'Yksi kortti oli tyhjä.'], ['stop', 'Kaikki puhuivat.'], ['tablet', 'Laite katosi.']]
  assert.deepEqual(rows.map(({ about, words, said_by, said_on }) => ({ about, words, said_by, said_on })), said.map(([about]) => ({ about, words: null, said_by: w.coordinatorId, said_on: '2026-09-16' })))
  assert.ok(rows.every(({ ciphertext }, n) => !ciphertext!.includes(said[n]![1]!)), 'what staff say of what was given is sealed')
  assert.equal((await database.pool.query('select from day_typed')).rowCount, 0)
  for (const table of ['waiting_response', 'typed_response', 'day_paper']) assert.equal((await database.pool.query(`select from ${table}`)).rowCount, 0, table)
  assert.deepEqual((await database.pool.query('select sum(responses)::int as n from release')).rows, [{ n: 6 }], 'what was typed is counted with the others')
  const page = (await app.get(both[0]!.location!, holder)).text
  const by = words.saidBy.replace('{who}', await nameOf(w.coordinatorId)).replace('{day}', '16.9.2026')
  for (const text of [words.done, ...said.map((one) => one[1]!), by, words.notesWereLeft, words.uncountedAt.replace('{where}', 'Kirjasto'), dayPath(day.id, '/report'), dayPath(day.id, '/wishes')]) assert.ok(page.includes(text), text)
})

test('what was written before such words were sealed is read all the same, and sealed by a sweep', async () => {
  const page = async () => (await app.get(path(), holder)).text.includes('Kirjoitettu ennen.')
  await database.db.insertInto('day_explained').values({ day_id: day.id, about: 'notes', words: 'Kirjoitettu ennen.', said_by: w.coordinatorId, said_on: '2026-09-16' }).execute()
  assert.ok(await page())
  await transact(database.db, (tx) => sealExplained(tx, database.context.keys))
  assert.deepEqual(await database.db.selectFrom('day_explained').select('id').where('words', 'is not', null).execute(), [])
  assert.ok(await page())
})

test('what is handed in at the moment when the day closes is counted on the table and at the door no more, by whatever page it was begun', async () => {
  const { db, context: { keys } } = database
  const closed = (await findDay(db, day.id))!, asItWas = { ...closed, closedOn: null }
  const common = { language: 'fi' as const, id: crypto.randomUUID() }, now = new Date('2026-09-16T09:00:00Z')
  const typed = (tx: Tx) => addTyped(tx, day.id, { stationId: day.stationIds.dream, serviceLineId: null, pieces: 1 })
  assert.equal(await hold(db, asItWas, { ...common, kind: 'wish', theme: null, text: 'Vielä yksi.' }, { keys, now, also: typed }), 'held')
  assert.equal((await database.pool.query('select from day_typed')).rowCount, 0)
  assert.equal(await hold(db, asItWas, { ...common, id: crypto.randomUUID(), kind: 'came', stop: day.stopIds[0]!, municipality: null, came: 1 }, { keys, now }), 'late')
})

test('a day whose answering has ended by itself is closed all the same; one whose promise was never given has nothing to close', async () => {
  const { keys } = database.context
  const [ended, never] = [await aDay(database.db, { by: w.coordinatorId, keys, heldOn: '2026-09-14' }), await aDay(database.db, { by: w.coordinatorId, keys, open: false, heldOn: '2026-09-14' })]
  await database.pool.query(`update survey_round set closed_on = '2026-09-15', end_asked_on = '2026-09-15', closed_by = made_by where id = $1`, [ended.roundId])
  const page = (await app.get(dayPath(ended.id, '/close'), holder)).text
  assert.ok(page.includes(words.roundClosed.split('{')[0]!))
  const fields = Object.fromEntries([...Object.values(ended.stationIds).map((id) => [`count-${id}-none`, '0']), ...ended.stopIds.map((id) => [`because-${id}`, 'Ei ehditty.'])])
  assert.equal((await app.post(dayPath(ended.id, '/close'), fields, holder)).status, 303)
  const refused = await app.post(dayPath(never.id, '/close'), {}, holder)
  assert.ok(refused.status === 409 && refused.text.includes(words.refused['not-asked']))
})

test('a tablet is empty if it said so on the last day or since, or was given back with nothing on it', () => {
  const tablet = (waiting: number, heardOn: string | null, endedOn: string | null = null) => isEmpty({ id: 'x', name: 'x', waiting, heardOn, endedOn }, '2026-09-16')
  assert.deepEqual([tablet(0, '2026-09-16'), tablet(0, '2026-09-18'), tablet(0, '2026-09-15', '2026-09-15')], [true, true, true])
  assert.deepEqual([tablet(1, '2026-09-16'), tablet(0, '2026-09-15'), tablet(0, null), tablet(2, '2026-09-16', '2026-09-16')], [false, false, false, false])
})
