// Pictures and recordings from the giver to the desk and to their end: sealed, scanned, counted, taken back, thrown away and erased.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testScanner, type TestScanner } from '../../../test/clamd.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { eicar } from '../../../test/media.ts'
import { transact } from '../../db/db.ts'
import { sweep } from '../../db/sweeps.ts'
import { readReceipt } from '../../privacy/read-receipt.ts'
import type { Receipt } from '../../privacy/receipt.ts'
import { answer } from '../answer.ts'
import { eventsOf, findCase } from '../cases.sql.ts'
import { attach, mostOfCase, type Attached, type Ready } from './attach.ts'
import { attachmentsOf } from './attachments.sql.ts'
import { scan, type Verdict } from './clamd.ts'
import { scanWaiting } from './scan-waiting.ts'
import { seeAttachment } from './see.ts'
import { takeBackAttachment } from './take-back.ts'
import { throwAttachmentAway } from './throw-away.ts'

let database: TestDatabase
let w: World
let it: ReturnType<typeof giver>
let scanner: TestScanner

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  scanner = await testScanner()
})
after(async () => {
  await scanner.stop()
  await database.close()
})

const by = () => ({ now: wednesday, keys: database.context.keys, perMessage: 5 })

async function given(): Promise<{ id: string; receipt: Receipt }> {
  const before = new Set((await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id))
  const read = readReceipt(await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId })).location))
  const { id } = (await database.db.selectFrom('feedback_case').select('id').execute()).find((one) => !before.has(one.id))!
  assert.ok(read.ok)
  return { id, receipt: read.receipt }
}

/** As if it had been made clean. */
const file = (content: string, { verdict = null as Verdict | null, type = 'image/jpeg' as Ready['type'] } = {}): Ready =>
  ({ sent: Buffer.from(`sent ${content}`), bytes: Buffer.from(content), type, verdict })

const add = async (receipt: Receipt, ...files: Ready[]): Promise<Attached[] | 'not-found'> => transact(database.db, (tx) => attach(tx, { receipt, files }, by()))
const rowsOf = (caseId: string) => attachmentsOf(database.db, caseId)
const pieces = async (id: string) => (await database.db.selectFrom('attachment_piece').select('ciphertext').where('attachment_id', '=', id).execute()).map(({ ciphertext }) => ciphertext)
const names = async (id: string) => (await eventsOf(database.db, id)).map(({ name, detail }) => (detail['how'] ? `${name}:${String(detail['how'])}` : name))
const see = async (caseId: string, id: string, who = actor(w.workerId, 'worker')) => {
  const one = (await findCase(database.db, caseId))!
  return transact(database.db, (tx) => seeAttachment(tx, { one, id }, { ...by(), actor: who }))
}

test('a file lies sealed in pieces, opens as it was, and knows its day and no name', async () => {
  const { id, receipt } = await given()
  const large = 'Kuva'.repeat(150_000)
  assert.deepEqual(await add(receipt, file(large)), ['done'])
  const [row] = await rowsOf(id)
  assert.deepEqual({ ...row, id: '', caseId: '' }, { id: '', caseId: '', number: 1, turn: 1, type: 'image/jpeg', state: 'kept', pieces: 3, addedOn: '2026-09-16', reasonCiphertext: null })
  for (const piece of await pieces(row!.id)) assert.ok(!piece.includes('KuvaKuva'))
  assert.equal((await see(id, row!.id))!.bytes.toString(), large)
})

test('the same file twice is one, also at once; after it was taken back it can come again', async () => {
  const { id, receipt } = await given()
  const both = await Promise.all([add(receipt, file('sama')), add(receipt, file('sama'))])
  assert.deepEqual(both.flat().sort(), ['done', 'repeated'])
  assert.equal((await rowsOf(id)).length, 1)
  await transact(database.db, async (tx) => takeBackAttachment(tx, { receipt, id: (await rowsOf(id))[0]!.id }, by()))
  assert.deepEqual(await add(receipt, file('sama')), ['done'])
})

test('the same file in another case is another: nothing ties the two together', async () => {
  const [one, other] = [await given(), await given()]
  await add(one.receipt, file('yhteinen'))
  assert.deepEqual(await add(other.receipt, file('yhteinen')), ['done'])
  const { rows } = await database.pool.query('select distinct content_mark from attachment where case_id = any ($1)', [[one.id, other.id]])
  assert.equal(rows.length, 2)
})

test('to one message there are so many and no more; a further message has room of its own, and a case has an end', async () => {
  const { id, receipt } = await given()
  assert.deepEqual(await add(receipt, ...['1', '2', '3', '4', '5', '6'].map((n) => file(n))), ['done', 'done', 'done', 'done', 'done', 'many'])
  await transact(database.db, (tx) => answer(tx, { caseId: id, text: 'Kiitos kuvista.', purpose: 'answer', turnsSeen: 1, cameOf: { is: 'changed' } }, { ...by(), actor: actor(w.workerId, 'worker') }))
  assert.deepEqual(await add(receipt, file('7')), ['many'], 'an answer is no message of the giver')
  await database.db.insertInto('attachment').values(Array.from({ length: mostOfCase - 5 }, (_, n) => ({
    case_id: id, number: n + 6, turn: 1, type: 'image/jpeg', state: 'taken-back', pieces: 0, added_on: '2026-09-16',
  }))).execute()
  assert.deepEqual(await add(receipt, file('8')), ['full'])
})

test('a case that was answered waits again, and its handler hears of several files once', async () => {
  const { id, receipt } = await given()
  await transact(database.db, (tx) => answer(tx, { caseId: id, text: 'Kiitos.', purpose: 'answer', turnsSeen: 1, cameOf: { is: 'changed' } }, { ...by(), actor: actor(w.workerId, 'worker') }))
  await add(receipt, file('ensin'))
  await add(receipt, file('sitten'))
  assert.equal((await findCase(database.db, id))!.state, 'waiting-for-handler')
  assert.deepEqual((await names(id)).slice(-2), ['answered', 'attached'])
  const { rows } = await database.pool.query(`select kind from outgoing_message where case_id = $1 and kind = 'reply-arrived'`, [id])
  assert.equal(rows.length, 1)
})

test('what came while the scanner was away is opened by nobody until it has been scanned', async () => {
  const { id, receipt } = await given()
  await add(receipt, file('hyvä', { verdict: 'away' }), file(`paha ${eicar}`, { verdict: 'away', type: 'audio/mp4' }))
  const [good, bad] = await rowsOf(id)
  assert.deepEqual([good!.state, bad!.state, await see(id, good!.id)], ['waiting', 'waiting', null])
  const round = (port: number) => sweep(database.db, { name: 'scan', everySeconds: 1, run: scanWaiting(database.context.keys, { host: '127.0.0.1', port }) }, wednesday)
  scanner.says = 'error'
  await round(scanner.port)
  assert.deepEqual((await rowsOf(id)).map(({ state }) => state), ['waiting', 'waiting'], 'what says nothing that tells has not scanned')
  scanner.says = 'by-content'
  await round(scanner.port)
  assert.deepEqual((await rowsOf(id)).map(({ state }) => state), ['kept', 'harmful'])
  assert.equal((await see(id, good!.id))!.bytes.toString(), 'hyvä')
  assert.deepEqual([await pieces(bad!.id), await see(id, bad!.id)], [[], null])
  assert.ok((await names(id)).includes('attachment-gone:harmful'))
})

test('a scanner says clean, harmful, or nothing: then it is away', async () => {
  const at = { host: '127.0.0.1', port: scanner.port }
  assert.equal(await scan(at, Buffer.alloc(200_000, 65)), 'clean')
  assert.equal(await scan(at, Buffer.concat([Buffer.alloc(70_000), Buffer.from(eicar)])), 'harmful')
  scanner.says = 'error'
  assert.equal(await scan(at, Buffer.from('x')), 'away')
  scanner.says = 'by-content'
  assert.equal(await scan({ path: '/nowhere/clamd.ctl' }, Buffer.from('x')), 'away')
})

test('what was found harmful at once is not kept, and that it was there is', async () => {
  const { id, receipt } = await given()
  assert.deepEqual(await add(receipt, file('paha', { verdict: 'harmful' })), ['harmful'])
  const [row] = await rowsOf(id)
  assert.deepEqual([row!.state, row!.pieces, await pieces(row!.id)], ['harmful', 0, []])
  assert.equal((await names(id)).at(-1), 'attachment-gone:harmful')
})

test('the giver takes back their own and nobody else\'s, once', async () => {
  const [one, other] = [await given(), await given()]
  await add(one.receipt, file('oma'))
  const [row] = await rowsOf(one.id)
  const back = (receipt: Receipt) => transact(database.db, (tx) => takeBackAttachment(tx, { receipt, id: row!.id }, by()))
  assert.equal(await back(other.receipt), 'not-found')
  for (let n = 0; n < 2; n++) assert.equal(await back(one.receipt), 'done')
  assert.deepEqual([(await rowsOf(one.id))[0]!.state, await pieces(row!.id)], ['taken-back', []])
  assert.equal((await names(one.id)).filter((name) => name === 'attachment-gone:taken-back').length, 1)
})

test('whoever may answer throws a file away and says why, which lies sealed; others do not', async () => {
  const { id, receipt } = await given()
  await add(receipt, file('vieras kasvo'))
  const [row] = await rowsOf(id)
  const away = (who = actor(w.workerId, 'worker')) => transact(database.db, (tx) => throwAttachmentAway(tx, { caseId: id, id: row!.id, reason: 'Kuvassa on muita.' }, { ...by(), actor: who }))
  const informed = await person(database.db, 'Tietoon Saanut', { role: 'worker' })
  await database.db.insertInto('case_party').values({ case_id: id, person_id: informed, part: 'informed', from_number: 1, added_on: '2026-09-16' }).execute()
  assert.equal(await away(actor(informed, 'worker')), 'not-found')
  assert.ok(await see(id, row!.id, actor(informed, 'worker')), 'who may read it opens it')
  assert.equal(await away(), 'done')
  assert.equal(await away(), 'gone')
  const { rows: [kept] } = await database.pool.query('select state, reason_ciphertext from attachment where id = $1', [row!.id])
  assert.equal(kept.state, 'thrown-away')
  assert.ok(!kept.reason_ciphertext.includes('Kuvassa'))
})

test('whoever came in later opens what came with later messages only, whoever may not read the case opens nothing, and each opening is in the audit', async () => {
  const { id, receipt } = await given()
  await add(receipt, file('varhainen'))
  const [row] = await rowsOf(id)
  const later = await person(database.db, 'Myöhempi Tulija', { role: 'worker' })
  await database.db.insertInto('case_party').values({ case_id: id, person_id: later, part: 'joined', from_number: 2, added_on: '2026-09-16' }).execute()
  const stranger = await person(database.db, 'Vieras Haavisto', { role: 'worker' })
  for (const who of [later, stranger]) assert.equal(await see(id, row!.id, actor(who, 'worker')), null)
  assert.ok(await see(id, row!.id))
  const { rows } = await database.pool.query(`select person_id, detail from audit where case_id = $1 and what = 'attachment-opened'`, [id])
  assert.deepEqual(rows, [{ person_id: w.workerId, detail: { number: 1 } }])
})

test('with the key of its case a file goes, whole and at once, as the words do', async () => {
  const { id, receipt } = await given()
  await add(receipt, file('katoava'))
  const [row] = await rowsOf(id)
  await database.asOwner(`delete from keys.case_key where case_id = '${id}'`)
  assert.deepEqual([await rowsOf(id), await pieces(row!.id)], [[], []])
  assert.equal(await add(receipt, file('myöhässä')), 'not-found')
})

test('the database keeps no file in a state in which there is none, and none without its mark', async () => {
  const { id, receipt } = await given()
  await add(receipt, file('oikein'))
  for (const change of [`pieces = 0`, `state = 'taken-back'`, `content_mark = null`, `state = 'thrown-away', pieces = 0, content_mark = null`, `type = 'text/html'`]) {
    await assert.rejects(database.pool.query(`update attachment set ${change} where case_id = $1`, [id]), { code: '23514' }, change)
  }
})
