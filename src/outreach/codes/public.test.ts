// A code opened from paper and typed by hand: where it leads, what it says where it leads nowhere, and that nothing is left.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { privileges } from '../../db/privileges.ts'
import { texts } from '../../text/texts.ts'

const words = texts.fi.codes
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  await add('K7M4XP', { service_line_id: w.lineId, service_id: w.serviceId, unit_id: w.unitId, language: null })
  await add('R72F05', { service_line_id: w.lineId, unit_id: w.otherUnitId, language: 'sv' })
  await add('5J63HX', { language: null })
})
after(() => database.close())

const add = (code: string, values: object) =>
  database.db.insertInto('short_code').values({ code, kind: 'feedback', made_by: w.coordinatorId, made_on: '2026-09-01', ...values }).execute()
const open = (path: string, language = 'fi') => app.request(path, { headers: { 'accept-language': language } })

test('it leads to the form with the topic chosen, in the language of the reader or its own', async () => {
  const { status, location, headers, text } = await open('/q/K7M4XP', 'sv-FI,sv;q=0.9,fi;q=0.5')
  assert.equal(`${status} ${location}`, `302 /sv/respons/ny?service=${w.serviceId}&unit=${w.unitId}`)
  for (const [name, value] of [['cache-control', 'no-store'], ['referrer-policy', 'no-referrer'], ['set-cookie', null], ['vary', 'Accept-Language']] as const) assert.equal(headers.get(name), value, name)
  assert.equal(text, '')
  const form = await app.get(location!)
  assert.match(form.text, /Hemvård, Ösund/)
  assert.ok(!form.text.includes(texts.sv.codes.ended))
  assert.equal((await open('/q/R72F05', 'fi')).location, `/sv/respons/ny?line=${w.lineId}&unit=${w.otherUnitId}`)
  assert.equal((await open('/q/5J63HX', 'en')).location, '/en/feedback', 'where it is about nothing in particular, the giver chooses')
})

test('the address is forgiven as much as what is typed', async () => {
  for (const path of ['/q/k7m4xp', '/Q/K7M4XP', '/q/K7M-4XP', '/q/K7M%204XP', '/q/k7n4xp', '/q/K7M4XP?fbclid=1']) assert.match((await open(path)).location ?? '', /^\/fi\/palaute\/uusi/, path)
  assert.equal((await open('/q/K7M4XP/')).location, '/q/K7M4XP')
  assert.equal((await open('/q')).location, '/fi/koodi')
  assert.equal((await open('/Q', 'sv')).location, '/sv/kod')
})

test('what is no code is answered with a page on which one types it, and never with a fault', async () => {
  for (const strange of ['K7M4XX', 'x', '%00', '%E0%A4%A', '%F0%9F%98%80', '..%2f..%2fetc', '9'.repeat(4000), "'--", '%3Cscript%3E', '%E2%80%8B', '%20', '%2f']) {
    const { status, text } = await open(`/q/${strange}`)
    assert.equal(status, 404, strange.slice(0, 20))
    assert.match(text, /name="code"/, strange.slice(0, 20))
    assert.ok(!text.includes('<script>') && text.length < 20_000, strange.slice(0, 20))
  }
  const unknown = await open('/q/K7M4XX', 'en')
  assert.equal(unknown.status, 404)
  assert.ok(unknown.text.includes(texts.en.codes.unknown) && unknown.text.includes('href="/en/feedback"'))
  assert.equal(fieldValue(unknown.text, 'code'), 'K7M4XX')
})

test('typed with a slip of the finger it leads on, and an unknown one is asked for once more with what to do', async () => {
  for (const code of ['k7m 4xp', 'K7M-4XP', ' k 7 n 4 x p ', 'palaute.example.fi/q/k7m4xp']) {
    const { status, location } = await app.post('/fi/koodi', { code })
    assert.equal(`${status} ${location}`, `303 /fi/palaute/uusi?service=${w.serviceId}&unit=${w.unitId}`, code)
  }
  assert.equal((await app.post('/fi/koodi', { code: 'R72FO5' })).location?.slice(0, 3), '/sv')
  const wrong = await app.post('/fi/koodi', { code: '<b>K7M 4XX' })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.text.includes(words.unknown) && wrong.text.includes('href="/fi/palaute"'))
  assert.equal(fieldValue(wrong.text, 'code'), '<b>K7M 4XX')
  const empty = await app.post('/sv/kod', {})
  assert.equal(empty.status, 422)
  assert.ok(empty.text.includes(texts.sv.codes.missing) && !empty.text.includes(texts.sv.common.errorSummaryText))
  assert.ok((await app.get('/fi/palaute')).text.includes('href="/fi/koodi"'))
})

test('what has ended still leads to the form, without what is there no more, and says so kindly', async () => {
  await database.db.updateTable('unit').set({ ended_on: '2026-09-10' }).where('id', '=', w.otherUnitId).execute()
  const { location } = await open('/q/R72F05')
  assert.equal(location, `/sv/respons/ny?line=${w.lineId}&ended=yes`)
  assert.ok((await app.get(location!)).text.includes(texts.sv.codes.ended))
  await database.db.updateTable('short_code').set({ ended_on: '2026-09-10', ended_by: w.coordinatorId }).where('code', '=', '5J63HX').execute()
  const topic = await open('/q/5J63HX')
  assert.equal(topic.location, '/fi/palaute?ended=yes')
  assert.ok((await app.get(topic.location!)).text.includes(words.ended))
})

test('nothing is left of it: however often a code is opened, its row stays as it was, and so does every other', async () => {
  const all = async () => {
    // The transaction that wrote a row last, of every row there is.
    return Promise.all(Object.keys(privileges).map(async (name) => [name, (await database.pool.query(`select string_agg(xmin::text, ',' order by ctid) as n from ${name}`)).rows[0].n]))
  }
  const before = await all()
  for (let n = 0; n < 30; n++) await open('/q/K7M4XP')
  for (let n = 0; n < 30; n++) await app.post('/fi/koodi', { code: 'K7M4XX' })
  assert.deepEqual(await all(), before)
  assert.deepEqual(app.logged, [])
})

test('a code stays what it is, and is removed by nobody', async () => {
  const ask = (statement: string) => database.pool.query(statement)
  await assert.rejects(ask(`delete from short_code where code = 'K7M4XP'`), { code: '42501' })
  await assert.rejects(ask(`update short_code set unit_id = null where code = 'K7M4XP'`), { code: '23514' })
  await assert.rejects(ask(`update short_code set code = 'K7M4X7' where code = 'K7M4XP'`), { code: '23514' })
})
