// What was given on paper is typed in fast, once, and counted for comparing it with the table.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { actor, world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { option, question } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { dayPath } from '../../day-paths.ts'
import { roundKey, unseal } from '../../privacy/sealing.ts'
import { receiptCode, receiptFor } from '../../privacy/receipt.ts'
import { feedbackDay } from '../../surveys/ready/feedback-day.ts'
import { texts } from '../../text/texts.ts'
import { erasePhotosDue, keepPhoto, keepPhotosDays, seePhoto, throwPhotoAway } from './photos.ts'
import { readPaper } from './typed.ts'

type By = Parameters<typeof throwPhotoAway>[3]
const { paper: words, photos } = texts.fi.dayHolding
let database: TestDatabase, app: ReturnType<typeof testApp>, day: Awaited<ReturnType<typeof aDay>>, w: Awaited<ReturnType<typeof world>>, holder: string, stranger: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  ;[holder, stranger] = [await app.signIn(w.coordinatorId), await app.signIn(w.workerId)]
})
after(() => database.close())

const path = (rest = '') => dayPath(day.id, `/paper${rest}`)
const send = (station: 'statements' | 'cards' | 'dream' | 'feedback', fields: Fields, cookie = holder) =>
  app.post(path(), { 'form-id': crypto.randomUUID(), station: day.stationIds[station], line: w.lineId, ...fields }, cookie)
const given = async () => (await database.pool.query('select group_id, ciphertext, key_version from typed_response')).rows.map((row) =>
  JSON.parse(unseal(roundKey(database.context.keys, day.roundId, row.key_version), row.group_id, 'response', row.ciphertext)) as Record<string, string[]>)
const typed = async () => Object.fromEntries((await database.pool.query('select station_id, pieces from day_typed')).rows.map((row) => [row.station_id, row.pieces]))
const cards = feedbackDay.questions.find(({ id }) => id === 'which-words')!

test('cards are typed by their numbers; what was typed last is shown, the form is empty again, and all cards of a visitor are one answer', async () => {
  const first = await send('cards', { 't-which-words': '3 17, 22' })
  assert.equal(first.status, 200)
  assert.ok(first.text.includes(words.recorded.replace('{what}', '3 17, 22')) && !/id="t-which-words"[^>]*value="3/.test(first.text))
  const second = await send('cards', { 't-which-words': '1', 't-how-it-felt': '1', 'last-0': '3 17, 22' })
  assert.match(second.text, /<li><span>1 · 1, .*<li><span>3 17 22, /s)
  const all = await given()
  assert.deepEqual(all.map((one) => one['which-words']).sort(), [[cards.options[0]!.id], [2, 16, 21].map((at) => cards.options[at]!.id)].sort())
  assert.deepEqual(await typed(), { [day.stationIds.cards]: 4 })
})

test('the same form sent twice is one record, and an old page with another visitor’s cards on it another', async () => {
  const before = (await given()).length
  const form = { 'form-id': crypto.randomUUID(), 't-which-words': '4 5' }
  await Promise.all([send('cards', form), send('cards', form)])
  assert.equal((await given()).length, before + 1)
  await send('cards', { ...form, 't-which-words': '4 6' })
  assert.equal((await given()).length, before + 2)
})

test('a number that is on no card is told with all that was typed, and what is unlikely is recorded by pressing once more', async () => {
  const before = (await given()).length
  const wrong = await send('cards', { 't-which-words': '3 170 x', 'sheet': '8' })
  assert.ok(wrong.status === 422 && wrong.text.includes('170, x') && wrong.text.includes('value="3 170 x"') && wrong.text.includes('value="8"'))
  const form = { 'form-id': crypto.randomUUID(), 't-which-words': '3 3 9' }
  const unlikely = await send('cards', form)
  assert.ok(unlikely.status === 422 && unlikely.text.includes(words.sureTitle))
  const sure = fieldValue(unlikely.text, 'sure')
  assert.equal((await send('cards', { ...form, 't-which-words': '3 3 10', sure })).status, 422, 'it was another that was looked at')
  assert.equal((await given()).length, before)
  assert.equal((await send('cards', { ...form, sure })).status, 200)
  assert.equal((await given()).length, before + 1)
})

test('a sheet of statements is one line of figures; of two who type it at once one is told kindly, and it is counted once', async () => {
  const statements = feedbackDay.questions.filter(({ kind }) => kind === 'agree')
  const row = statements.map((_, n) => ['5', '4', '-', '9'][n % 4]).join(' ')
  const before = (await given()).length
  const both = await Promise.all([1, 2].map(() => send('statements', { row, 'sheet': '12' })))
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
  const refused = both.find(({ status }) => status === 409)!.text
  assert.ok(refused.includes(words.refused.typed.replace('{number}', '12')) && refused.includes(`value="${row}"`))
  const all = await given()
  assert.equal(all.length, before + 1)
  const sheet = all.find((one) => statements[0]!.id in one)!
  assert.deepEqual([sheet[statements[0]!.id], sheet[statements[1]!.id], sheet[statements[2]!.id], sheet[statements[3]!.id]], [['5'], ['4'], undefined, ['cannot-say']])
  assert.equal((await typed())[day.stationIds.statements], 1)
})

test('figures stand close or apart, too many or others are told, and a card outside the deck and a short line are unlikely', () => {
  const asks = [question('a'), question('b'), question('c'), question('words', 'cards', { options: ['x', 'y', 'z'].map((id) => option(id)), most: 2 })]
  const read = (fields: Record<string, string>, shown = ['x', 'y', 'z']) => readPaper(asks, (field) => fields[field] ?? '', new Set(shown))
  assert.deepEqual(read({ row: '54-' }).answers, { a: ['5'], b: ['4'] })
  assert.deepEqual(read({ row: '5, 4. 3' }).answers, { a: ['5'], b: ['4'], c: ['3'] })
  assert.deepEqual(['5432', '56', 'abc'].map((row) => read({ row }).problems[0]?.why), ['row', 'row', 'row'])
  assert.deepEqual(read({ row: '54' }).unlikely, [{ what: 'short', typed: 2, asked: 3 }])
  assert.deepEqual(read({ 't-words': '1 3' }, ['x', 'y']).unlikely, [{ what: 'deck', numbers: '3' }])
  assert.deepEqual(read({ 't-words': '1 2 3' }).problems, [{ field: 't-words', why: 'many', number: 2 }])
  assert.deepEqual([read({}).problems[0]?.why, read({ 't-words': '1', sheet: 'x' }).problems[0]?.why], ['empty', 'sheet'])
})

test('a wish is sealed under its theme; feedback is a case, with the receipt that is printed on its sheet or without any', async () => {
  assert.equal((await send('dream', { text: 'Kukkia odotustilaan', theme: day.themeIds[1]!, language: 'fi' })).status, 200)
  const { rows } = await database.pool.query('select theme_id from day_wish')
  assert.deepEqual(rows, [{ theme_id: day.themeIds[1] }])
  const form = { kind: 'suggestion', text: 'Enemmän aikaa.', language: 'fi' }
  const without = await send('feedback', form)
  assert.ok(without.status === 200 && without.text.includes(words.withoutReceipt))
  const receipt = receiptCode(receiptFor(database.context.keys, crypto.randomUUID()))
  const withOne = await send('feedback', { ...form, text: 'Kahvia.', receipt })
  assert.ok(withOne.status === 200 && withOne.text.includes(words.withReceipt))
  for (const [fields, problem] of [[{ kind: '' }, words.problems.kind], [{ text: ' ' }, words.problems.text], [{ receipt: 'ei mitään' }, words.problems.receipt]] as const) {
    const answer = await send('feedback', { ...form, pseudonym: 'Tyytyväinen', ...fields })
    assert.ok(answer.status === 422 && answer.text.includes(problem) && answer.text.includes('value="Tyytyväinen"'), problem)
  }
  assert.deepEqual((await database.pool.query('select channel, service_line_id from feedback_case')).rows, [1, 2].map(() => ({ channel: 'feedback-day', service_line_id: w.lineId })))
})

test('of a pile whose service line has ended nothing is recorded as if it were of none; one that ended after the day is typed as what it was', async () => {
  const otherLineId = (await database.pool.query(`insert into service_line (name, manager_id) select '{"fi": "Muu"}', manager_id from service_line limit 1 returning id`)).rows[0].id as string
  const end = (on: string | null) => database.pool.query('update service_line set ended_on = $1 where id = $2', [on, otherLineId])
  await end('2026-09-15')
  const before = (await given()).length
  const gone = await send('cards', { 't-which-words': '7 8', 'line': otherLineId })
  assert.ok(gone.status === 409 && gone.text.includes(words.refused.line) && gone.text.includes('value="7 8"'))
  assert.ok((await app.get(`${path()}?station=${day.stationIds.cards}&line=${otherLineId}`, holder)).text.includes(words.refused.line))
  assert.equal((await given()).length, before)
  // On Monday it was in use.
  const monday = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys, heldOn: '2026-09-14' })
  const typedLate = { 'form-id': crypto.randomUUID(), 'station': monday.stationIds.cards, 'line': otherLineId, 't-which-words': '7 8' }
  assert.equal((await app.post(dayPath(monday.id, '/paper'), typedLate, holder)).status, 200)
  assert.deepEqual((await database.pool.query('select pieces from day_typed where service_line_id = $1', [otherLineId])).rows, [{ pieces: 2 }])
  await end(null)
})

test('whoever is no host types nothing, and of another day’s station there is none', async () => {
  assert.deepEqual([(await app.get(path(), stranger)).status, (await send('cards', { 't-which-words': '1' }, stranger)).status], [404, 403])
  assert.equal((await app.post(path(), { station: crypto.randomUUID(), 't-which-words': '1' }, holder)).status, 404)
})

test('a photograph is kept sealed without what the camera wrote, seen by holders with an audit row, and erased after its time', async () => {
  const exif = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 18]), Buffer.from('Exif\0\0GPS60.1,24.9', 'latin1').subarray(0, 16)])
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8]), exif, Buffer.from([0xff, 0xdb, 0, 4, 1, 2, 0xff, 0xda, 0, 3, 1, 7, 0xff, 0, 8, 0xff, 0xd9]), Buffer.from('trailing')])
  const attach = (bytes: Buffer, cookie = holder, sheets = '12, 14-15') => {
    const body = new FormData()
    body.append('sheets', sheets)
    body.append('photo', new File([new Uint8Array(bytes)], 'kuva.jpg', { type: 'image/jpeg' }))
    return app.request(path('/photos'), { method: 'POST', body, cookie, headers: { 'content-length': String(bytes.length + 500) } })
  }
  const text = await attach(Buffer.from('ei kuva'))
  assert.ok(text.status === 422 && text.text.includes(photos.problems.type))
  assert.equal((await attach(jpeg.subarray(0, 22))).status, 422, 'cut off')
  assert.equal((await attach(jpeg, stranger)).status, 403)
  assert.equal((await attach(jpeg, holder, '12-')).status, 422, 'no number of a sheet')
  assert.equal((await attach(jpeg)).status, 303)
  // Whoever types sees of which sheets there is a picture; whoever holds the day finds it.
  const shownSheets = async () => (await database.pool.query('select number from day_photo_sheet order by number')).rows.map(({ number }) => number as number)
  assert.deepEqual(await shownSheets(), [12, 14, 15])
  assert.ok((await app.get(path('?find=12'), holder)).text.includes(words.apart.pictured))
  const { rows: [{ id }] } = await database.pool.query('select id from day_photo')
  for (const [sheets, status] of [['0', 422], ['7 9', 303]] as const) assert.equal((await app.post(path(`/photos/${id}`), { step: 'tie', sheets }, holder)).status, status)
  assert.deepEqual(await shownSheets(), [7, 9])
  assert.ok(!(await database.pool.query('select ciphertext from day_photo_piece')).rows[0].ciphertext.includes(Buffer.from([0xff, 0xdb])))
  assert.equal((await app.get(path(`/photos/${id}`), stranger)).status, 404)
  const response = await app.app.request(`http://localhost${path(`/photos/${id}`)}`, { headers: { cookie: holder } })
  assert.equal(response.headers.get('content-type'), 'image/jpeg')
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from([0xff, 0xd8, 0xff, 0xdb, 0, 4, 1, 2, 0xff, 0xda, 0, 3, 1, 7, 0xff, 0, 8, 0xff, 0xd9]))
  assert.equal((await database.pool.query(`select from audit where what = 'day-photo-seen'`)).rowCount, 1)
  const [holds, no] = [actor(w.coordinatorId, 'coordinator'), actor(w.workerId, 'worker', w.unitId)].map((one) => ({ actor: one, now: wednesday })) as [By, By]
  const { keys } = database.context
  assert.equal(await transact(database.db, (tx) => seePhoto(tx, keys, day.id, id, no)), null)
  assert.equal(await transact(database.db, (tx) => throwPhotoAway(tx, day.id, id, no)), false)
  assert.equal(await transact(database.db, (tx) => keepPhoto(tx, keys, day.id, { type: 'image/jpeg', bytes: jpeg }, no)), 'not-found')
  assert.equal(await transact(database.db, (tx) => keepPhoto(tx, keys, day.id, { type: 'image/jpeg', bytes: jpeg }, holds)), 'done')
  const { rows: [{ id: second }] } = await database.pool.query('select id from day_photo where number = 2')
  const removed = await Promise.all([1, 2].map(() => transact(database.db, (tx) => throwPhotoAway(tx, day.id, second, holds))))
  assert.deepEqual(removed.sort(), [false, true])
  assert.equal((await database.pool.query(`select from audit where what = 'day-photo-seen'`)).rowCount, 2, 'of two who remove it one does')
  await database.pool.query(`update feedback_day set closed_on = '2026-09-16', closed_by = made_by`)
  const left = async (days: number) => {
    await transact(database.db, (tx) => erasePhotosDue(tx, new Date(wednesday.getTime() + days * 86_400_000)))
    return (await database.pool.query('select from day_photo_piece')).rowCount! + (await database.pool.query('select from day_photo_sheet')).rowCount!
  }
  assert.deepEqual([await left(keepPhotosDays - 1), await left(keepPhotosDays)], [3, 0], 'and which sheets it showed')
  const late = await send('cards', { 't-which-words': '1' })
  assert.ok(late.status === 409 && late.text.includes(words.refused['not-on']), 'the day is closed')
})
