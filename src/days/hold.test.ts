// What is handed in on a feedback day is there afterwards, once: however often, in whatever order and however concurrently it comes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { aDay } from '../../test/days.ts'
import { receiptCode, receiptFor } from '../privacy/receipt.ts'
import { dayKey, unseal } from '../privacy/sealing.ts'
import { findDay } from './days.sql.ts'
import { hold } from './hold.ts'
import { readRecord, type DayRecord } from './record.ts'

let database: TestDatabase, day: Awaited<ReturnType<typeof aDay>>, lineId: string
before(async () => {
  database = await testDatabase()
  const { coordinatorId, lineId: line } = await world(database.db)
  lineId = line
  day = await aDay(database.db, { by: coordinatorId, keys: database.context.keys })
})
after(() => database.close())

const given = () => ({ keys: database.context.keys, now: wednesday })
const take = async (record: DayRecord) => hold(database.db, (await findDay(database.db, day.id))!, record, given())
const common = () => ({ id: crypto.randomUUID(), language: 'fi' as const })
const answers = (more: Partial<Extract<DayRecord, { kind: 'answers' }>> = {}): DayRecord =>
  ({ ...common(), kind: 'answers', station: day.stationIds.cards, line: lineId, answers: { 'which-words': ['friendly', 'rushed'], 'how-it-felt': ['good'] }, ...more })
const feedback = (more: Partial<Extract<DayRecord, { kind: 'feedback' }>> = {}): DayRecord =>
  ({ ...common(), kind: 'feedback', feedbackKind: 'suggestion', line: null, text: 'Enemmän aikaa.', pseudonym: 'Tyytyväinen', receipt: receiptCode(receiptFor(database.context.keys, crypto.randomUUID())), ...more })
const counted = async (table: 'waiting_response' | 'day_wish' | 'day_note' | 'feedback_case' | 'day_held') =>
  Number((await database.pool.query(`select count(*) as n from ${table}`)).rows[0].n)

test('an answer that comes four times, two of them at once, is in the pool once, in its line', async () => {
  const record = answers()
  const before = await counted('waiting_response')
  assert.deepEqual(await Promise.all([take(record), take(record)]), ['held', 'held'])
  assert.deepEqual([await take(record), await take(record)], ['held', 'held'])
  assert.equal(await counted('waiting_response'), before + 1)
  const { rows } = await database.pool.query('select distinct g.service_line_id from waiting_response w join round_group g on g.id = w.group_id')
  assert.deepEqual(rows, [{ service_line_id: lineId }])
})

test('a sheet of paper that two people type in, each with an id of their own, is counted once', async () => {
  const before = await counted('waiting_response')
  const both = await Promise.all([take(answers({ sheet: 12 })), take(answers({ sheet: 12 }))])
  assert.deepEqual(both.sort(), ['held', 'typed'])
  assert.equal(await take(answers({ sheet: 13 })), 'held')
  assert.equal(await counted('waiting_response'), before + 2)
})

test('what is of no station, line, theme or stop of the day is not taken in, and leaves nothing behind', async () => {
  const other = crypto.randomUUID(), before = await counted('day_held')
  const wrong: DayRecord[] = [
    answers({ station: other }), answers({ line: other }), answers({ answers: {} }), answers({ station: day.stationIds.dream }),
    { ...common(), kind: 'wish', theme: other, text: 'Kukkia' }, { ...common(), kind: 'came', stop: other, municipality: null, came: 1 },
    { ...common(), kind: 'note', line: null, guest: other, text: 'Puhuttiin.', agreed: true }, feedback({ receipt: 'sana sana' }), feedback({ text: '…' }),
  ]
  for (const record of wrong) assert.equal(await take(record), 'wrong', JSON.stringify(record))
  assert.equal(await counted('day_held'), before)
})

test('an answer that the question does not know falls away, and the others of the record stay', async () => {
  const before = await counted('waiting_response')
  assert.equal(await take(answers({ answers: { 'which-words': ['friendly', 'made-up'], 'how-it-felt': ['good'], 'worker-knew': ['5'] } })), 'held')
  assert.equal(await counted('waiting_response'), before + 1)
})

test('feedback becomes a case of its channel, which the receipt drawn without a network opens', async () => {
  const record = feedback({ line: lineId })
  assert.deepEqual([await take(record), await take(record)], ['held', 'held'])
  const { rows } = await database.pool.query(`select channel, service_line_id, kind from feedback_case`)
  assert.deepEqual(rows, [{ channel: 'feedback-day', service_line_id: lineId, kind: 'suggestion' }])
  // Somebody else’s receipt is not taken over.
  assert.equal(await take({ ...record, id: crypto.randomUUID() } as DayRecord), 'wrong')
  assert.equal(await counted('feedback_case'), 1)
})

test('a wish and what was said are sealed; taps are counted, and one taken back', async () => {
  assert.equal(await take({ ...common(), kind: 'wish', theme: day.themeIds[1]!, text: 'Kukkia odotustilaan' }), 'held')
  assert.equal(await take({ ...common(), kind: 'note', line: lineId, guest: null, text: 'Kahvi oli hyvää', agreed: true }), 'held')
  const { ciphertext } = await database.db.selectFrom('day_wish').select('ciphertext').executeTakeFirstOrThrow()
  assert.equal(unseal(dayKey(database.context.keys, day.id, database.context.keys.current), day.id, 'wish', ciphertext), 'Kukkia odotustilaan')
  const [stop, municipality] = [day.stopIds[0]!, day.municipalityIds[0]!]
  for (const came of [1, 1, 3, -1]) await take({ ...common(), kind: 'came', stop, municipality, came })
  await take({ ...common(), kind: 'came', stop, municipality: null, came: -1 })
  const { rows } = await database.pool.query('select municipality_id, came from day_tally order by came desc')
  assert.deepEqual(rows, [{ municipality_id: municipality, came: 4 }, { municipality_id: null, came: 0 }])
})

test('what would be counted is late once the day is closed, and stays with its maker; feedback and wishes still come', async () => {
  await database.pool.query(`update feedback_day set closed_on = '2026-09-16', closed_by = made_by`)
  await database.pool.query(`update survey_round set closed_on = '2026-09-16', end_asked_on = '2026-09-16', closed_by = made_by`)
  assert.equal(await take(answers()), 'late')
  assert.equal(await take({ ...common(), kind: 'came', stop: day.stopIds[0]!, municipality: null, came: 1 }), 'late')
  assert.equal(await take(feedback()), 'held')
  assert.equal(await take({ ...common(), kind: 'wish', theme: null, text: 'Vesipiste' }), 'held')
})

test('what is no record is none', () => {
  const record = answers()
  assert.deepEqual(readRecord(JSON.parse(JSON.stringify(record))), record)
  const wrong = [null, [], {}, { ...record, id: 'x' }, { ...record, kind: 'other' }, { ...record, language: 'de' }, { ...record, answers: { a: 'b' } }, { ...common(), kind: 'wish', theme: null, text: '  ' },
    { ...common(), kind: 'wish', theme: null, text: 'x'.repeat(601) }, { ...common(), kind: 'note', line: null, guest: null, text: 'x', agreed: false }, { ...common(), kind: 'came', stop: day.stopIds[0], municipality: null, came: 1.5 }]
  for (const given of wrong) assert.equal(readRecord(given), null, JSON.stringify(given))
})
