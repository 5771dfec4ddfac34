// What was erased is gone from the files of the database server, too. They are looked through byte by byte, as whoever carries off the disk would.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { transact } from '../../src/db/db.ts'
import { sweep } from '../../src/db/sweeps.ts'
import { answer } from '../../src/feedback/answer.ts'
import { keepDraft } from '../../src/feedback/answering/keep-draft.ts'
import { writtenIn } from '../../src/feedback/answering/written.ts'
import { findCaseByReceipt } from '../../src/feedback/cases.sql.ts'
import { attach } from '../../src/feedback/attachments/attach.ts'
import { takeBackAttachment } from '../../src/feedback/attachments/take-back.ts'
import { indexTurns } from '../../src/feedback/finding/index-turns.ts'
import { writeNote } from '../../src/feedback/notes/write-note.ts'
import { reply } from '../../src/feedback/reply.ts'
import { eraseContacts } from '../../src/feedback/time.sql.ts'
import { readReceipt } from '../../src/privacy/read-receipt.ts'
import { receiptHashes, type Receipt } from '../../src/privacy/receipt.ts'
import { actor, world, type World } from '../builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../database.ts'
import { giver } from '../giver.ts'
import { until } from '../until.ts'

let database: TestDatabase
let w: World
let given: Awaited<ReturnType<typeof whole>>
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  // Another lies before it, on the same pages of the same files.
  await giver(database).send({ service: w.serviceId, contact: 'toinen@posti.example' })
  given = await whole()
})
after(() => database.close())

/** Their first words stand in no other database of the server. */
const words = {
  feedback: 'Kissankello kukki parvekkeella', pseudonym: 'Tuohivirsu Nimimerkki', contact: 'kukka.kissankello@posti.example', reply: 'Sinivuokosta lisään vielä',
  note: 'Lumikellosta muistiinpano', draft: 'Leskenlehdestä luonnos', answer: 'Kielosta ja orvokista vastaus',
}

/** A case with everything that can be written in one. */
async function whole(): Promise<{ id: string; receipt: Receipt; attachmentId: string }> {
  const it = giver(database)
  const sent = await it.send({ service: w.serviceId, unit: w.unitId, text: words.feedback, pseudonym: words.pseudonym, contact: words.contact, contactShared: 'yes' })
  const read = readReceipt(await it.receiptOf(sent.location))
  assert.ok(read.ok)
  const { receipt } = read
  const { id } = (await findCaseByReceipt(database.db, receiptHashes(database.context.keys, receipt)))!
  const by = { actor: actor(w.workerId, 'worker', w.unitId), now: wednesday, keys: database.context.keys }
  await transact(database.db, async (tx) => {
    assert.equal(await writeNote(tx, { caseId: id, text: words.note }, by), 'done')
    assert.equal(await reply(tx, { receipt, text: words.reply, token: 'reply' }, by), 'done')
    const jpeg = Buffer.alloc(60_000, 'kuva kissankellosta ')
    assert.notEqual(await attach(tx, { receipt, files: [{ sent: jpeg, bytes: jpeg, type: 'image/jpeg', verdict: null }] }, { ...by, perMessage: 5 }), 'not-found')
    assert.equal(await answer(tx, { caseId: id, text: words.answer, purpose: 'answer', cameOf: { is: 'changed' }, turnsSeen: 2 }, by), 'done')
    assert.equal(await keepDraft(tx, { caseId: id, written: { ...writtenIn(() => ''), text: words.draft } }, by), 'done')
  })
  await transact(database.db, (tx) => indexTurns(database.context.keys)(tx))
  const { id: attachmentId } = await database.db.selectFrom('attachment').select('id').where('case_id', '=', id).executeTakeFirstOrThrow()
  return { id, receipt, attachmentId }
}

/** The files of this database; and, where words are looked for, the log of its changes and all that the server writes elsewhere. */
async function files(where: 'tables' | 'everything'): Promise<Map<string, Buffer>> {
  await database.asOwner('checkpoint')
  const { rows: [{ data_directory: folder }] } = await database.asOwner('show data_directory')
  const { rows: [{ oid }] } = await database.asOwner('select oid from pg_database where datname = current_database()')
  const base = where === 'tables' ? join(folder, 'base', String(oid)) : folder
  return new Map(within(base).filter((path) => where === 'tables' || /\/pg_wal\/|\/base\/|\/pg_stat/.test(path)).flatMap((path) => content(path)))
}

/** Of a busy server a folder may have gone meanwhile, with the database of another test. */
function within(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? within(join(folder, one.name)) : one.isFile() ? [join(folder, one.name)] : []))
  } catch {
    return []
  }
}

/** And a file. */
function content(path: string): [string, Buffer][] {
  try {
    return [[path, readFileSync(path)]]
  } catch {
    return []
  }
}

const holding = (all: Map<string, Buffer>, bytes: Buffer): number => [...all.values()].filter((file) => file.includes(bytes)).length

/** From the middle, as the beginning is the same in many. */
const core = (sealed: Buffer): Buffer => sealed.subarray(16, 48)
const bytesOf = async (statement: string): Promise<Buffer> => core((await database.asOwner(statement)).rows[0].bytes)

test('no word that anybody wrote is ever on the disk of the database, not in a table, not in an index and not in the log of changes', async () => {
  const all = await files('everything')
  assert.ok([...all.keys()].some((path) => path.includes('pg_wal')))
  for (const [what, text] of Object.entries(words)) {
    for (const one of [text, text.toLowerCase(), text.split(' ')[0]!]) assert.deepEqual([...all].filter(([, file]) => file.includes(one)).map(([path]) => path), [], what)
  }
  // And it would be found: the name of a worker, who is in the directory.
  assert.ok([...all.values()].some((file) => file.includes('Veera Kanervasuo')))
})

test('a contact that was erased, a picture that was taken back and the key of a case leave no byte in the files, once what has gone is swept out', async () => {
  const { id, receipt, attachmentId } = given
  const marked = await database.asOwner(`select marks from turn_index where case_id = '${id}' and number = 1`)
  const gone = {
    contact: await bytesOf(`select ciphertext as bytes from contact where case_id = '${id}'`),
    picture: await bytesOf(`select ciphertext as bytes from attachment_piece where attachment_id = '${attachmentId}' and number = 0`),
    half: (await database.asOwner(`select half as bytes from keys.contact_key where case_id = '${id}'`)).rows[0].bytes as Buffer,
    key: await bytesOf(`select wrapped_key as bytes from keys.case_key where case_id = '${id}'`),
    marks: marksOnDisk(marked.rows[0].marks),
  }
  const before = await files('tables')
  for (const [what, bytes] of Object.entries(gone)) assert.ok(holding(before, bytes) > 0, `${what} is not found while it is there`)

  assert.equal(await transact(database.db, (tx) => takeBackAttachment(tx, { receipt, id: attachmentId }, { now: wednesday, keys: database.context.keys })), 'done')
  await database.asOwner(`update feedback_case set state = 'closed', closed_at = '2026-01-01' where id = '${id}'`)
  await sweep(database.db, { name: 'erase contacts', everySeconds: 0, run: (tx) => eraseContacts(tx, wednesday, wednesday) }, wednesday)
  await database.asOwner(`delete from keys.case_key where case_id = '${id}'`)
  // What the server does by itself at that moment may keep it a little longer.
  await until('nothing of it is on the disk', async () => {
    for (const table of ['contact', 'attachment_piece', 'keys.contact_key', 'keys.case_key', 'turn_index', 'case_index']) await database.asOwner(`vacuum full ${table}`)
    const after = await files('tables')
    return Object.values(gone).every((bytes) => holding(after, bytes) === 0)
  }, 180)
  // And whoever was about to mark its words when the key went comes too late.
  for (const table of ['turn_index (case_id, number, marks)', 'case_index (case_id, marks)']) {
    await assert.rejects(database.pool.query(`insert into ${table} select id, ${table.includes('number') ? '1, ' : ''}'{}' from feedback_case where id = '${id}'`), { code: '23503' })
  }
})

/** As an array of integers lies in a row. */
const marksOnDisk = (marks: number[]): Buffer => Buffer.concat(marks.map((mark) => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32LE(mark)
  return bytes
}))
