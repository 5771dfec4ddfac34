// That what was written is found a moment later, whatever happens in that moment.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { actor, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact, type Tx } from '../../db/db.ts'
import type { Log } from '../../db/faults.ts'
import { sweep } from '../../db/sweeps.ts'
import { seal } from '../../privacy/sealing.ts'
import { addTurn } from '../add-turn.ts'
import { amend } from '../answering/amend.ts'
import { bodiesOf, findCase, lockCase } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { feedbackSweeps } from '../sweeps.ts'
import { indexTurns } from './index-turns.ts'
import { search } from './search.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof giver>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  app = giver(database)
})
after(() => database.close())
beforeEach(async () => {
  while (await round());
})

const round = (log?: Log) => transact(database.db, (tx) => indexTurns(database.context.keys, log)(tx))
const line = async () => (await database.db.selectFrom('case_to_index').select('case_id').execute()).map(({ case_id }) => case_id)
const ids = async () => (await database.db.selectFrom('feedback_case').select('id').execute()).map(({ id }) => id)

async function sent(text: string): Promise<string> {
  const before = new Set(await ids())
  await app.send({ text, service: w.serviceId, unit: w.unitId })
  return (await ids()).find((id) => !before.has(id))!
}
async function found(query: string): Promise<string[]> {
  const result = await search(database.db, database.context.keys, actor(w.coordinatorId, 'coordinator'), { query, page: 1 }, { now: wednesday })
  return result === 'no-words' ? [] : result.cases.map(({ id }) => id)
}
const reply = async (tx: Tx, id: string, text: string) =>
  addTurn(tx, (await lockCase(tx, id))!, { purpose: 'reply', text }, { by: null, now: wednesday, keys: database.context.keys })
async function correct(tx: Tx, id: string, number: number, text: string) {
  const one = (await lockCase(tx, id))!
  const body = (await bodiesOf(tx, id)).find((each) => each.number === number)!
  await amend(tx, one, body, { text }, { name: 'corrected' }, { by: { personId: w.workerId }, now: wednesday, keys: database.context.keys })
}
/** A promise that is kept open until somebody lets it go on. */
function gate() {
  let open!: () => void
  const opened = new Promise<void>((done) => { open = done })
  return { open, opened }
}

test('taking feedback in makes no marks; the sweep of the next second finds it and makes them', async () => {
  const id = await sent('Pyykkitupa oli lukossa.')
  assert.deepEqual(await found('pyykkituvan'), [])
  assert.deepEqual(await line(), [id])
  const sweeps = feedbackSweeps({ keys: database.context.keys, closeAfterDays: 56, handBackAfterDays: 14, eraseContactAfterDays: 90 })
  await sweep(database.db, sweeps.find(({ name }) => name === 'make what was written findable')!, wednesday)
  assert.deepEqual(await found('pyykkitupa'), [id])
  assert.deepEqual(await line(), [])
})

test('every later turn is found, and a corrected one by what stands there now alone', async () => {
  const id = await sent('Ikkuna ei sulkeudu.')
  await round()
  await transact(database.db, (tx) => reply(tx, id, 'Vesihana vuotaa myös.'))
  await round()
  assert.deepEqual(await found('ikkuna vesihana'), [id])
  await transact(database.db, (tx) => correct(tx, id, 2, 'Lavuaari vuotaa myös.'))
  await transact(database.db, (tx) => correct(tx, id, 2, 'Suihku vuotaa myös.'))
  await round()
  assert.deepEqual([await found('ikkuna suihku'), await found('lavuaari'), await found('vesihana')], [[id], [], []])
})

test('a round that breaks off is done again, and a round that is done again changes nothing', async () => {
  const id = await sent('Hissi jumittui kerrosten väliin.')
  await assert.rejects(transact(database.db, async (tx) => {
    await indexTurns(database.context.keys)(tx)
    throw new Error('killed')
  }), /killed/)
  assert.deepEqual([await line(), await found('hissi')], [[id], []])
  assert.equal(await round(), 1)
  const rows = () => database.pool.query('select xmin, marks from turn_index where case_id = $1', [id])
  const first = (await rows()).rows
  await database.db.insertInto('case_to_index').values({ case_id: id }).execute()
  await round()
  assert.deepEqual((await rows()).rows, first)
  assert.deepEqual(await found('hissi'), [id])
})

test('two rounds at once share the line: none waits for the other, and none is done twice', async () => {
  const all = [await sent('Ensimmäinen kirjolohi.'), await sent('Toinen kirjolohi.')]
  const { open, opened } = gate()
  const held = gate()
  const first = transact(database.db, async (tx) => {
    const took = await indexTurns(database.context.keys)(tx)
    held.open()
    await opened
    return took
  })
  await held.opened
  const third = await sent('Kolmas kirjolohi.')
  assert.equal(await round(), 1, 'what the other holds is passed by')
  assert.deepEqual(await found('kirjolohi'), [third])
  open()
  assert.equal(await first, 2)
  assert.deepEqual((await found('kirjolohi')).sort(), [...all, third].sort())
})

test('what is written while its case is being done is not lost: it is in line again', async () => {
  const id = await sent('Kaiteet puuttuvat.')
  const { open, opened } = gate()
  const held = gate()
  const first = transact(database.db, async (tx) => {
    // As far as a round is when it has chosen its cases, and has not taken them out of the line yet.
    await tx.selectFrom('case_to_index').select('case_id').forUpdate().execute()
    held.open()
    await opened
    await indexTurns(database.context.keys)(tx)
  })
  await held.opened
  const later = transact(database.db, async (tx) => {
    await reply(tx, id, 'Portaat ovat jyrkät.')
    await first
  })
  await new Promise((done) => setTimeout(done, 300))
  open()
  await Promise.all([first, later])
  assert.deepEqual(await line(), [id])
  await round()
  assert.deepEqual(await found('kaiteet portaat'), [id])
})

test('whose key was erased leaves the line without marks, and so does what cannot be opened; the rest is done', async () => {
  const [erased, broken, whole] = [await sent('Sohva hävisi.'), await sent('Sohva rikkoutui.'), await sent('Sohva tuotiin.')]
  await database.asOwner(`delete from keys.case_key where case_id = '${erased}'; update body set ciphertext = '\\x0102' where case_id = '${broken}'`)
  assert.equal(await round(), 3)
  assert.deepEqual(await found('sohva'), [whole])
  assert.deepEqual(await line(), [])
})

test('what can be opened and not be marked leaves the line without marks; the rest is done, and the log says nothing of which', async () => {
  const [odd, whole] = [await sent('Matto katosi.'), await sent('Matto palasi.')]
  const key = caseKey(database.context.keys, (await findCase(database.db, odd))!)
  const sealed = seal(key, odd, { number: 1, purpose: 'feedback', writtenBy: null }, JSON.stringify({ text: 'Matto', answers: [null] }))
  await database.asOwner(`update body set ciphertext = '\\x${sealed.toString('hex')}' where case_id = '${odd}'`)
  const lines: string[] = []
  assert.equal(await round((line) => lines.push(line)), 2)
  assert.deepEqual([await found('matto'), await line()], [[whole], []])
  assert.deepEqual(lines, ['left out of what can be found: 1 (TypeError)'])
})

test('a case whose marks cannot be saved leaves the line alone, with all its turns; the others of its round are found', async () => {
  const [before, bad, after] = [await sent('Tuoli narisi.'), await sent('Tuoli keikkui.'), await sent('Tuoli kaatui.')]
  await transact(database.db, (tx) => reply(tx, bad, 'Tuoli vietiin.'))
  await database.asOwner(`alter table turn_index add constraint one_is_bad check (case_id <> '${bad}' or number < 2) not valid`)
  const lines: string[] = []
  assert.equal(await round((line) => lines.push(line)), 3)
  assert.deepEqual([(await found('tuoli')).sort(), await line()], [[before, after].sort(), []])
  assert.deepEqual(lines, ['left out of what can be found: 1 (23514)'])
  await database.asOwner('alter table turn_index drop constraint one_is_bad')
  await transact(database.db, (tx) => reply(tx, bad, 'Se tuotiin takaisin.'))
  await round()
  assert.equal((await found('tuoli')).length, 3, 'found once it is written in again')
})

test('what is the fault of the server, and not of a case, takes nobody out of the line', async () => {
  const id = await sent('Verho repesi.')
  await database.asOwner(`create function is_full() returns trigger language plpgsql as $$ begin raise 'full' using errcode = '53100'; end $$;
    create trigger is_full before insert on turn_index execute function is_full()`)
  await assert.rejects(round(), { code: '53100' })
  await database.asOwner('drop trigger is_full on turn_index; drop function is_full()')
  assert.deepEqual(await line(), [id])
  await round()
  assert.deepEqual(await found('verho'), [id])
})
