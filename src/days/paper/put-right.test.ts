// What was typed wrongly from paper is put right until the day closes, by whoever typed it or holds the day; afterwards it is among all answers.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { dayPath } from '../../day-paths.ts'
import { transact } from '../../db/db.ts'
import { roundKey, unseal } from '../../privacy/sealing.ts'
import { closeDue } from '../../surveys/release-due.ts'
import { feedbackDay } from '../../surveys/ready/feedback-day.ts'
import { texts } from '../../text/texts.ts'
import { addHost } from '../parts.sql.ts'

const { paper: words } = texts.fi.dayHolding
let database: TestDatabase, app: ReturnType<typeof testApp>, day: Awaited<ReturnType<typeof aDay>>, w: Awaited<ReturnType<typeof world>>, host: string, other: string, holder: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  const hosts = [await person(database.db, 'Isäntä Ensimmäinen', { role: 'worker', unitId: w.unitId }), await person(database.db, 'Isäntä Toinen', { role: 'worker', unitId: w.unitId })]
  await transact(database.db, async (tx) => { for (const id of hosts) await addHost(tx, day.id, id, null) })
  ;[host, other, holder] = [await app.signIn(hosts[0]!), await app.signIn(hosts[1]!), await app.signIn(w.coordinatorId)]
})
after(() => database.close())

const path = (rest = '') => dayPath(day.id, `/paper${rest}`)
const statements = feedbackDay.questions.filter(({ kind }) => kind === 'agree')
const row = (figure: string) => statements.map(() => figure).join(' ')
const send = (fields: Fields, cookie = host) => app.post(path(), { 'form-id': crypto.randomUUID(), station: day.stationIds.statements, line: w.lineId, ...fields }, cookie)
const ids = async () => (await database.pool.query('select response_id from day_paper order by number')).rows.map((one) => one.response_id as string)
const given = async () => (await database.pool.query('select group_id, ciphertext, key_version from typed_response')).rows.map((one) =>
  (JSON.parse(unseal(roundKey(database.context.keys, day.roundId, one.key_version), one.group_id, 'response', one.ciphertext)) as Record<string, string[]>)[statements[0]!.id]![0])
const pieces = async () => (await database.pool.query('select sum(pieces)::int as n from day_typed')).rows[0].n as number
const righted = async () => (await database.pool.query(`select detail from audit where what = 'day-paper-righted'`)).rows.map(({ detail }) => detail.how as string)

test('a sheet is typed anew in the place of what was typed wrongly, under its own number, once; the next number is there already', async () => {
  const first = await send({ row: row('5'), sheet: '12' })
  assert.equal(fieldValue(first.text, 'sheet'), '13')
  const [wrong] = await ids()
  const page = (await app.get(path(`?correct=${wrong}`), host)).text
  assert.deepEqual([fieldValue(page, 'row'), fieldValue(page, 'sheet'), fieldValue(page, 'replaces'), fieldValue(page, 'line')], [row('5'), '12', wrong, w.lineId])
  const form = { 'form-id': crypto.randomUUID(), replaces: wrong!, row: row('2'), sheet: '12' }
  const put = await Promise.all([send(form), send(form)])
  assert.deepEqual(put.map(({ status }) => status), [200, 200], 'pressed twice it is put right once')
  assert.ok(put.some(({ text }) => text.includes(words.apart.corrected.split('{')[0]!)))
  assert.deepEqual([await given(), await pieces(), await righted()], [['2'], 1, ['corrected']])
  assert.equal((await send({ ...form, 'form-id': crypto.randomUUID(), row: row('3') })).status, 409, 'what was replaced is there no more')
})

test('of what is put right wrongly nothing is lost: where the new one is none, or has another’s number, the old one stays', async () => {
  await send({ row: row('4'), sheet: '14' })
  const [, second] = await ids()
  assert.equal((await send({ replaces: second!, row: row('7'), sheet: '14' })).status, 422)
  assert.equal((await send({ replaces: second!, row: row('3'), sheet: '12' })).status, 409)
  assert.deepEqual([(await given()).sort(), await pieces()], [['2', '4'], 2])
})

test('a host puts right their own and sees nobody else’s; whoever holds the day puts right all, and sees what stands only on their own', async () => {
  const [first] = await ids()
  assert.ok(!(await app.get(path(), other)).text.includes('lomake 12'))
  assert.equal((await app.post(path(), { step: 'take-back', response: first! }, other)).status, 404)
  assert.equal((await send({ replaces: first!, row: row('1') }, other)).status, 409)
  assert.equal(fieldValue((await app.get(path(`?correct=${first}`), other)).text, 'replaces'), '')
  const seen = (await app.get(path('?find=12'), holder)).text
  assert.ok(seen.includes('lomake 12') && !seen.includes('lomake 14') && seen.includes('Isäntä Ensimmäinen') && !seen.includes(row('2')))
  const page = (await app.get(path(`?correct=${first}`), holder)).text
  assert.deepEqual([fieldValue(page, 'row'), fieldValue(page, 'sheet')], ['', '12'])
})

test('what is taken back is counted no more, and its number is free for the right sheet', async () => {
  const [first] = await ids()
  const both = await Promise.all([1, 2].map(() => app.post(path(), { step: 'take-back', response: first! }, holder)))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  assert.deepEqual([await given(), await pieces()], [['4'], 1])
  assert.equal((await send({ row: row('5'), sheet: '12' })).status, 200)
  assert.deepEqual(await righted(), ['corrected', 'taken-back'])
})

test('once its round has closed by itself all that was typed is counted, and nothing of it can be put right', async () => {
  for (let sheet = 20; sheet < 24; sheet++) await send({ row: row('3'), sheet: String(sheet) })
  const [first, , second, third] = await ids()
  // At that very moment one is typed anew and one taken back: each happens wholly before it, or not at all.
  const [, anew, back] = await Promise.all([
    transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-10-02T09:00:00Z'))), send({ row: row('1'), sheet: '20', replaces: second! }), app.post(path(), { step: 'take-back', response: third! }, host),
  ])
  assert.ok([200, 409].includes(anew.status) && [303, 409].includes(back.status), `${anew.status} ${back.status}`)
  if (anew.status === 409) assert.ok(anew.text.includes(words.refused.gone), 'told what has happened, and that nothing was recorded')
  const left = back.status === 303 ? 5 : 6
  assert.deepEqual((await database.pool.query('select sum(responses)::int as n from release')).rows, [{ n: left }])
  for (const table of ['typed_response', 'day_paper', 'waiting_response']) assert.equal((await database.pool.query(`select from ${table}`)).rowCount, 0, table)
  const late = await app.post(path(), { step: 'take-back', response: first! }, host)
  assert.ok(late.status === 409 && late.text.includes(words.refused.gone))
  assert.equal(await pieces(), left, 'what lies on the table is compared all the same')
})
