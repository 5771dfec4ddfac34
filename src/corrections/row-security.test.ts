// The second lock on requests about one's own records: what the database itself shows to the role of the room, whatever a statement asks for. A
// client's words are theirs; the staff find none of which the audit does not tell in the same transaction; nobody who has not said who they are finds anything.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { actor, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { transact, type Tx } from '../db/db.ts'
import { marksOf } from '../privacy/room.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { ask } from './ask.ts'
import { comeIn, recordFirst, type Comer } from './comer.sql.ts'
import { lookAt } from './handle.ts'
import { ownRequest } from './maker.ts'

let database: TestDatabase
let w: World
let mine: { id: string; reference: string }, theirs: { id: string; reference: string }
const [aino, eero] = ['aino', 'eero'].map((subject) => ({ issuer: 'https://tunnistus.example', subject, name: subject, code: null }))
const told = { document: '', when: '', wrong: 'Näin ei käynyt.', proposed: '', evidence: '', reply: 'here' as const, address: '', checked: '' }
const tables = ['correction_request', 'correction_text', 'keys.correction_key'] as const

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  const { keys } = database.context
  const made = (client: typeof aino) => transact(database.room, (tx) => ask(tx, { kind: 'correction', unitId: w.unitId, told, once: crypto.randomUUID(), language: 'fi' }, { client: client! }, { keys, now: wednesday }))
  ;[mine, theirs] = [(await made(aino))!, (await made(eero))!]
})
after(() => database.close())

const marks = (client: typeof aino): Comer => ({ marks: marksOf(database.context.keys, client!) })
const by = (who = actor(w.supervisorId, 'supervisor', w.unitId)) => ({ actor: who, keys: database.context.keys, now: wednesday })
const inRoom = <T>(who: Comer | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transact(database.room, async (tx) => {
    if (who) await comeIn(tx, who)
    return work(tx)
  })
/** How many rows a statement without any condition finds in each of the tables. */
const found = async (tx: Tx) => Promise.all(tables.map(async (table) => Number((await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(tx)).rows[0]!.n)))

test('whoever does not say who they are finds nothing, adds nothing and takes nothing away', async () => {
  assert.deepEqual(await inRoom(null, found), [0, 0, 0])
  for (const statement of ['delete from correction_request', "update correction_request set language = 'sv'"]) {
    assert.equal((await inRoom(null, (tx) => sql.raw(statement).execute(tx))).numAffectedRows, 0n, statement)
  }
  await assert.rejects(inRoom(null, (tx) => sql`insert into correction_text (request_id, number, part, written_at, ciphertext) values (${mine.id}, 9, 'message', now(), '')`.execute(tx)), { code: '42501' })
  assert.deepEqual(await inRoom({ marks: [] }, found), [0, 0, 0], 'nor whoever is nobody')
})

test('a client finds their own, though a statement asks for all or for another’s', async () => {
  assert.deepEqual(await inRoom(marks(aino), found), [1, 2, 1])
  const ids = (await inRoom(marks(eero), (tx) => tx.selectFrom('correction_request').select('id').execute())).map(({ id }) => id)
  assert.deepEqual(ids, [theirs.id])
  const taken = await inRoom(marks(eero), (tx) => tx.updateTable('correction_request').set({ language: 'sv' }).where('id', '=', mine.id).executeTakeFirstOrThrow())
  assert.equal(taken.numUpdatedRows, 0n)
  await assert.rejects(inRoom(marks(eero), (tx) => sql`insert into correction_text (request_id, number, part, written_at, ciphertext) values (${mine.id}, 9, 'message', now(), '')`.execute(tx)), { code: '42501' })
  const [mark] = marksOf(database.context.keys, aino!)
  await assert.rejects(inRoom(marks(eero), (tx) => tx.updateTable('correction_request').set({ mark: mark! }).where('id', '=', theirs.id).execute()), { code: '42501' }, 'nor gives it to another')
  const own = await ownRequest(database.room, mine.id, { client: aino!, keys: database.context.keys })
  assert.equal(own?.told.wrong, told.wrong)
})

test('of the staff nobody finds a word or a key of a request without a row of the audit about just that one, in the same transaction', async () => {
  assert.deepEqual(await inRoom('staff', found), [2, 0, 0])
  const entry = (reference: string, what: 'record-request-opened' | 'record-request-refused' = 'record-request-opened') =>
    ({ what, by: by().actor, detail: { request: reference } })
  const after = async (work: (tx: Tx) => Promise<unknown>) => inRoom('staff', async (tx) => {
    await work(tx)
    return (await tx.selectFrom('keys.correction_key').select('request_id').execute()).map(({ request_id: id }) => id)
  })
  assert.deepEqual(await after((tx) => recordFirst(tx, entry(mine.reference), wednesday)), [mine.id])
  assert.deepEqual(await after((tx) => recordFirst(tx, entry(mine.reference, 'record-request-refused'), wednesday)), [], 'whoever was refused')
  assert.deepEqual(await after((tx) => record(tx, entry(mine.reference), wednesday)), [], 'told, and not said so')
  let earlier = ''
  await inRoom('staff', async (tx) => { earlier = await record(tx, entry(mine.reference), wednesday) })
  assert.deepEqual(await after((tx) => sql`select set_config('vastakaiku.told', ${earlier}, true)`.execute(tx)), [], 'a row of another time')
  assert.deepEqual(await inRoom('time', async (tx) => { await recordFirst(tx, entry(mine.reference), wednesday); return found(tx) }), [2, 0, 0], 'time reads no word at all')
})

test('what was said in one transaction holds in no other on the same connection', async () => {
  assert.equal((await transact(database.room, (tx) => lookAt(tx, mine.id, 'page', by())))?.told.wrong, told.wrong)
  for (let n = 0; n < 6; n++) assert.deepEqual(await inRoom(null, found), [0, 0, 0])
})
