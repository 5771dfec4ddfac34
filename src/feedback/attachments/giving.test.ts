// A giver adds pictures and recordings through their conversation page, and the staff open them: by Request and Response.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Answer } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testScanner, type TestScanner } from '../../../test/clamd.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { flakyWay } from '../../../test/flaky-database.ts'
import { giver } from '../../../test/giver.ts'
import { harmfulPicture, photograph, pretenders, recording, secrets } from '../../../test/media.ts'
import { openDb, openPool } from '../../db/db.ts'
import { attachmentPath, casePath, desk, to } from '../../paths.ts'
import type { Settings } from '../../settings.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'

const { giver: words, desk: atDesk, receipt: atReceipt } = texts.fi.attachments
let database: TestDatabase
let w: World
let it: ReturnType<typeof giver>
let workerCookie: string
let scanner: TestScanner
let settings: Settings

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_ATTACHMENTS_PER_TEN_MINUTES: 0, ATTACHMENT_MB: 1 })
  w = await world(database.db)
  it = giver(database)
  workerCookie = await it.app.signIn(w.workerId)
  scanner = await testScanner()
  settings = database.context.settings
})
after(async () => {
  await scanner.stop()
  await database.close()
})

async function opened(): Promise<{ id: string; receipt: string; page: string }> {
  const before = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
  const receipt = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId })).location)
  const { id } = (await database.db.selectFrom('feedback_case').select('id').execute()).find((one) => !before.has(one.id))!
  return { id, receipt, page: (await it.openWith(receipt)).text }
}

type App = Pick<ReturnType<typeof testApp>, 'request'>
type Sending = { step?: string; text?: string; accept?: string; app?: App; as?: string }

/** As a browser sends the form of the page with these files; `as`: what the browser says that they are. */
function send(page: string, files: Buffer[], { step = 'attach', text = '', accept, app = it.app, as = 'image/jpeg' }: Sending = {}): Promise<Answer> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ p: fieldValue(page, 'p'), token: fieldValue(page, 'token'), seen: '1', text, step })) form.append(name, value)
  for (const file of files) form.append('pictures', new Blob([new Uint8Array(file)], { type: as }), 'Salainen nimi.jpg')
  return app.request(to('conversation', 'fi'), { method: 'POST', body: form, ...(accept && { headers: { accept } }) })
}

const rowsOf = (caseId: string) => database.db.selectFrom('attachment').select(['id', 'state', 'type', 'number']).where('case_id', '=', caseId).orderBy('number').execute()
async function open(caseId: string, id: string, cookie = workerCookie): Promise<{ status: number; headers: Headers; body: Buffer }> {
  const response = await it.app.app.request(attachmentPath(caseId, id), { headers: { cookie } })
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) }
}

test('a picture and a recording arrive without a script, and the worker who opens them finds nothing that a device wrote', async () => {
  const { id, page } = await opened()
  assert.ok(page.includes(words.told) && page.includes('capture="user"') && page.includes('formenctype="multipart/form-data"'))
  const sent = await send(page, [await photograph(), await recording('m4a')], { text: 'Kirjoitin tätä vielä.' })
  assert.equal(sent.status, 200)
  assert.ok(sent.text.includes('2 tiedostoa on perillä.') && sent.text.includes('Kuva 1, lisätty') && sent.text.includes('Äänitys 2, lisätty'))
  assert.equal(textIn(sent.text, 'text'), 'Kirjoitin tätä vielä.')
  const shown = (await it.app.get(casePath(id), workerCookie)).text
  assert.ok(shown.includes(atDesk.title) && shown.includes('1 kuva') && shown.includes('1 äänitys'))
  for (const [row, type, name] of (await rowsOf(id)).map((each, n) => [each, ['image/jpeg', 'audio/mp4'][n]!, ['vastakaiku-picture-1.jpg', 'vastakaiku-sound-2.m4a'][n]!] as const)) {
    assert.ok(shown.includes(attachmentPath(id, row.id)))
    const { status, headers, ...got } = await open(id, row.id)
    assert.equal(status, 200)
    assert.doesNotMatch(got.body.toString('latin1').replaceAll('\0', ''), secrets)
    assert.deepEqual([headers.get('content-type'), headers.get('content-disposition'), headers.get('cache-control'), headers.get('x-content-type-options'), headers.get('content-security-policy')],
      [type, `attachment; filename="${name}"`, 'no-store', 'nosniff', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"])
  }
  const lists = (await it.app.get(desk.cases, workerCookie)).text
  assert.ok(lists.includes('1 kuva') && lists.includes('1 äänitys'))
  const { rows } = await database.pool.query(`select count(*)::int as n from audit where case_id = $1 and what = 'attachment-opened'`, [id])
  assert.equal(rows[0].n, 2)
})

test('what was refused is named by its place and its reason, what was right is kept, and what was typed stays', async () => {
  const { id, page } = await opened()
  const sent = await send(page, [pretenders['html']!, await photograph(), Buffer.alloc(1_000_001, 1), Buffer.alloc(0)], { text: 'Tämä jää.' })
  assert.equal(sent.status, 422)
  for (const [number, why] of [[1, words.whys.type], [3, fill(words.whys.large, { size: '1 Mt' })], [4, words.whys.empty]] as const) {
    assert.ok(sent.text.includes(fill(words.problems.ofSeveral, { number, why })), `${number}`)
  }
  assert.equal(textIn(sent.text, 'text'), 'Tämä jää.')
  assert.equal((await rowsOf(id)).length, 1)
})

test('more files than may be are told of; sent again, those that had come are not there twice', async () => {
  const { id, page } = await opened()
  const files = await Promise.all([10, 20, 30, 40, 50, 60].map((width) => photograph({ width, height: 10 })))
  const sent = await send(page, files)
  assert.ok(sent.status === 422 && sent.text.includes(fill(words.problems.ofSeveral, { number: 6, why: fill(words.whys.many, { count: 5 }) })))
  const again = await send(page, files.slice(0, 2))
  assert.ok(again.status === 200 && again.text.includes(words.repeated))
  assert.equal((await rowsOf(id)).length, 5)
})

test('no file, one that says that it is a picture and is none, and one cut off are told kindly, and nothing is kept', async () => {
  const { id, page } = await opened()
  const taken = await photograph()
  const told = [[[], words.problems.none], [[pretenders['svg']!], fill(words.problems.alone, { why: words.whys.type })], [[taken.subarray(0, taken.length >> 1)], fill(words.problems.alone, { why: words.whys.broken })]] as const
  for (const [files, text] of told) {
    const sent = await send(page, [...files])
    assert.ok(sent.status === 422 && sent.text.includes(text), text)
  }
  assert.deepEqual(await rowsOf(id), [])
})

test('the script of the page is told in JSON what is wrong with a file, and nothing where it came in', async () => {
  const { page } = await opened()
  const good = await send(page, [await photograph()], { accept: 'application/json' })
  assert.deepEqual([good.status, JSON.parse(good.text)], [200, { problems: [] }])
  const bad = await send(page, [pretenders['zip']!], { accept: 'application/json' })
  assert.deepEqual([bad.status, JSON.parse(bad.text).problems.length], [422, 1])
})

test('the giver takes one back; it is gone for the desk, which is told', async () => {
  const { id, page } = await opened()
  const sent = await send(page, [await photograph()])
  const [row] = await rowsOf(id)
  const fields = { p: fieldValue(sent.text, 'p'), token: fieldValue(sent.text, 'token'), step: `take-back-attachment?attachment=${row!.id}`, text: 'Vielä tämä' }
  const back = await it.app.post(to('conversation', 'fi'), fields)
  assert.ok(back.text.includes(words.takenBack) && back.text.includes(words.states['taken-back']))
  assert.equal(textIn(back.text, 'text'), 'Vielä tämä')
  const gone = await open(id, row!.id)
  assert.equal(gone.status, 404)
  assert.ok(gone.body.toString().includes(atDesk.noFile))
  const shown = (await it.app.get(casePath(id), workerCookie)).text
  assert.ok(shown.includes(atDesk.states['taken-back']) && shown.includes(texts.fi.attachments.events['attachment-gone:taken-back']))
})

test('a handler throws a file away with a reason, which the giver reads; without a reason nothing goes and what was written stays', async () => {
  const { id, receipt, page } = await opened()
  await send(page, [await photograph()])
  const [row] = await rowsOf(id)
  const away = (reason: string, attachment = row!.id) => it.app.post(casePath(id), { step: 'throw-attachment-away', attachment, 'attachment-reason': reason, text: 'Vastaukseni alku' }, workerCookie)
  const without = await away(' ')
  assert.ok(without.status === 422 && without.text.includes(atDesk.problems.reason) && textIn(without.text, 'text') === 'Vastaukseni alku')
  const thrown = await away('Kuvassa on naapurisi.')
  assert.ok(thrown.text.includes(atDesk.thrown) || thrown.location?.includes('done=attachment-thrown'))
  const seen = (await it.openWith(receipt)).text
  assert.ok(seen.includes('Syy: Kuvassa on naapurisi.'))
  assert.equal((await away('Vielä kerran')).status, 409)
})

test('a file is no one\'s who may not read the case, in no case but its own, and behind the sign-in', async () => {
  const [one, other] = [await opened(), await opened()]
  await send(one.page, [await photograph()])
  const [row] = await rowsOf(one.id)
  const stranger = await it.app.signIn(await person(database.db, 'Vieras Haavisto', { role: 'worker' }))
  assert.equal((await open(one.id, row!.id, stranger)).status, 404)
  assert.equal((await open(other.id, row!.id)).status, 404)
  assert.equal((await open(one.id, row!.id, '')).status, 303)
  const { rows } = await database.pool.query(`select count(*)::int as n from audit where case_id = $1 and what = 'case-refused'`, [one.id])
  assert.equal(rows[0].n, 1)
})

test('a scanner finds what is harmful, and both sides are told; while it is away nobody opens anything', async () => {
  const scanned = testApp({ ...database, context: { ...database.context, settings: { ...settings, CLAMD_HOST: '127.0.0.1', CLAMD_PORT: scanner.port } } })
  const { id, receipt, page } = await opened()
  const sent = await send(page, [await harmfulPicture(), await photograph()], { app: scanned })
  assert.ok(sent.status === 422 && sent.text.includes(fill(words.problems.ofSeveral, { number: 1, why: words.whys.harmful })))
  const shown = (await it.app.get(casePath(id), workerCookie)).text
  assert.ok(shown.includes(atDesk.states.harmful) && (await it.openWith(receipt)).text.includes(words.states.harmful))
  scanner.says = 'error'
  const later = await send(page, [await photograph({ width: 33 })], { app: scanned })
  scanner.says = 'by-content'
  assert.ok(later.status === 200 && later.text.includes(words.states.waiting))
  assert.deepEqual((await rowsOf(id)).map(({ state }) => state), ['harmful', 'kept', 'waiting'])
  assert.ok((await it.app.get(casePath(id), workerCookie)).text.includes(atDesk.states.waiting))
  assert.equal((await open(id, (await rowsOf(id))[2]!.id)).status, 404)
})

test('a budget holds off a flood, and what was typed stays', async () => {
  const held = testApp({ ...database, context: { ...database.context, settings: { ...settings, BUDGET_ATTACHMENTS_PER_TEN_MINUTES: 2 } } })
  const { page } = await opened()
  const files = await Promise.all([11, 12, 13].map((width) => photograph({ width, height: 10 })))
  const sent = await send(page, files, { app: held, text: 'Pitkä teksti' })
  assert.ok(sent.status === 429 && sent.text.includes(words.problems.busy) && textIn(sent.text, 'text') === 'Pitkä teksti')
})

test('where files are switched off nothing asks for them, and what comes all the same is not kept', async () => {
  const off = testApp({ ...database, context: { ...database.context, settings: { ...settings, ATTACHMENT_MB: 0 } } })
  const { id, receipt, page } = await opened()
  const shown = (await off.post(to('conversation', 'fi'), { token: fieldValue((await off.get(to('conversation', 'fi'))).text, 'token'), receipt })).text
  assert.ok(!shown.includes(words.title))
  assert.equal((await send(page, [await photograph()], { app: off })).status, 422)
  assert.deepEqual(await rowsOf(id), [])
})

test('the receipt leads to it, and the page of the conversation alone may use the microphone', async () => {
  const receiptPage = (await it.app.get((await it.send({})).location!))
  assert.ok(receiptPage.text.includes(atReceipt.button))
  assert.match(receiptPage.headers.get('permissions-policy')!, /microphone=\(\)/)
  const shown = await it.app.post(to('conversation', 'fi'), { p: fieldValue(receiptPage.text, 'p'), step: 'add-files' })
  assert.match(shown.headers.get('permissions-policy')!, /microphone=\(self\)/)
  assert.match(shown.headers.get('content-security-policy')!, /default-src 'none'.*; media-src blob:$/)
  assert.match(shown.text, new RegExp(`<details[^>]* open[^>]*><summary>[^<]*${words.title}`))
})

test('while the database is away the giver gets back what they typed, and the file can be sent again', async () => {
  const way = await flakyWay(database.pool)
  const pool = openPool(way.connection, 2)
  try {
    const flaky = testApp({ ...database, context: { ...database.context, db: openDb(pool) } })
    const { id, page } = await opened()
    way.cut()
    const sent = await send(page, [await photograph()], { app: flaky, text: 'En halua menettää tätä.' })
    way.mend()
    assert.equal(sent.status, 503)
    assert.equal(fieldValue(sent.text, 'text') || textIn(sent.text, 'text'), 'En halua menettää tätä.')
    assert.equal((await send(page, [await photograph()], { app: flaky })).status, 200)
    assert.equal((await rowsOf(id)).length, 1)
  } finally {
    await pool.end()
    way.close()
  }
})
