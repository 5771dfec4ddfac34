// Erasing by age: what goes with a case, what stays, and what is never erased.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { hangOn } from '../../../test/all-of-a-case.ts'
import { actor, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { indexed } from '../../../test/indexed.ts'
import { transact } from '../../db/db.ts'
import { answer } from '../answer.ts'
import { closeCase } from '../cases.sql.ts'
import { eraseDue } from './erase-due.ts'
import { remnants } from './erase.sql.ts'
import { erasings } from './log.sql.ts'
import type { KeptKind } from './retention.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  for (const kind of ['feedback', 'files', 'notes'] as KeptKind[]) {
    await database.db.insertInto('retention_time').values({ kind, number: 1, months: kind === 'feedback' ? 60 : 24, chosen_by: w.coordinatorId, chosen_on: '2026-01-01', from_on: '2026-02-01' }).execute()
  }
})
after(() => database.close())

async function closed({ everything = false } = {}): Promise<{ id: string }> {
  await it.send({ service: w.serviceId, unit: w.unitId })
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('answered_at', 'is', null).executeTakeFirstOrThrow()
  await transact(database.db, (tx) => answer(tx, { caseId: id, text: 'Kiitos.', purpose: 'answer', turnsSeen: 1, cameOf: { is: 'changed' } }, { actor: actor(w.workerId, 'worker'), now: wednesday, keys: database.context.keys }))
  await transact(database.db, (tx) => closeCase(tx, id, null, wednesday))
  await indexed(database)
  await database.db.updateTable('feedback_case').set({ publish: true }).where('id', '=', id).execute()
  if (everything) await hangOn(database, id, w)
  return { id }
}

const eraseOn = (day: string, size?: number) => transact(database.db, (tx) => eraseDue(tx, new Date(`${day}T12:00:00Z`), size))
const isErased = async (id: string) => (await database.db.selectFrom('feedback_case').select('erased_on').where('id', '=', id).executeTakeFirstOrThrow()).erased_on
const rows = async (query: string, ...values: unknown[]) => (await database.pool.query(query, values)).rows as Record<string, unknown>[]

/** Every table that knows a case, and of each how many rows this one has there. */
async function hanging(id: string): Promise<Record<string, number>> {
  const tables = await rows(`select case table_schema when 'public' then '' else table_schema || '.' end || table_name as name from information_schema.columns where table_schema in ('public', 'keys') and column_name = 'case_id' order by 1`)
  // As the owner of the tables: what opens contacts is shown to nobody else.
  const counts = await database.asOwner(tables.map(({ name }) => `select '${String(name)}' as name, count(*)::int as n from ${String(name)} where case_id = '${id}'`).join(' union all '))
  return Object.fromEntries(counts.rows.map(({ name, n }) => [name, n]))
}

/** What statistics count of it, and what tells who of the staff opened what. A new table that knows cases is named here, or is emptied. */
const stays = ['answer_seen', 'audit', 'bring_request', 'case_plan', 'case_theme', 'case_way', 'event', 'follow_up', 'imported_case', 'publication', 'published_item']
// Of these there is none: they lead from an improvement, a test of response times and a hold, and hold no words.
const without = ['improvement_source', 'improvement_verdict', 'retention_hold', 'set_aside', 'case_threat', 'burst_case', 'timed_case']
// Marks that are still to be made are made within a second.
const passing = ['case_to_index']

test('everything that was written in a case goes in the month that was told, and nothing a month before', async () => {
  const { id } = await closed({ everything: true })
  const before = await hanging(id)
  assert.deepEqual(Object.keys(before).filter((name) => !before[name]).sort(), [...without, ...passing].sort())
  await eraseOn('2031-09-30')
  assert.equal(await isErased(id), null)
  await eraseOn('2031-10-01')
  assert.equal(await isErased(id), '2031-10-01')
  const left = await hanging(id)
  assert.deepEqual(Object.keys(left).filter((name) => left[name]).sort(), stays)
  assert.deepEqual(await rows(`select 1 from attachment_piece`), [])
})

test('of what stays no word, no mark of a word and no name of the staff is left, and neither receipt nor reference leads there', async () => {
  const { id } = await closed({ everything: true })
  const known = await rows('select reference, receipt_hash, created_at, due_on, answered_at, closed_at, kind, channel, unit_id, service_line_id, heard, came_of_it from feedback_case where id = $1', id)
  await eraseOn('2032-01-05')
  const { reference: was, receipt_hash: hash, ...counted } = known[0]!
  const [now] = await rows('select reference, receipt_hash, created_at, due_on, answered_at, closed_at, kind, channel, unit_id, service_line_id, heard, came_of_it, to_json(c) as all from feedback_case c where id = $1', id)
  const { reference, receipt_hash, all, ...stayed } = now!
  assert.deepEqual(stayed, counted)
  assert.ok(reference !== was && !(hash as Buffer).equals(receipt_hash as Buffer))
  assert.deepEqual([(all as { handler_id: null }).handler_id, (all as { acute: boolean }).acute], [null, false])
  // The audit still tells who opened it.
  const people = await rows(`select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'person'::regclass and c.conrelid::regclass::text = any ($1) and c.conrelid::regclass::text not in ('audit')`, stays)
  assert.ok(people.length > 10)
  const sealed = await rows(`select table_name as table, column_name as column from information_schema.columns where table_schema = 'public' and table_name = any ($1) and data_type = 'bytea' and column_name <> 'row_mark'`, stays)
  assert.ok(sealed.length > 3)
  for (const { table, column } of [...people, ...sealed, { table: 'published_item', column: 'text' }]) {
    assert.deepEqual(await rows(`select 1 from ${table as string} where case_id = $1 and ${column as string} is not null`, id), [], `${table as string}.${column as string}`)
  }
  assert.deepEqual(await rows(`select 1 from event where case_id = $1 and detail <> '{}'`, id), [])
  assert.equal(await transact(database.db, (tx) => remnants(tx, '2032-01-01')), 0)
  // And what should not be left would be found, also what the database shows to nobody.
  await database.asOwner(`alter table keys.contact_key drop constraint contact_key_case_id_fkey; insert into keys.contact_key (case_id, half) values ('${id}', decode(repeat('00', 32), 'hex'))`)
  assert.equal(await transact(database.db, (tx) => remnants(tx, '2032-01-01')), 1)
  await database.asOwner(`delete from keys.contact_key where case_id = '${id}'; alter table keys.contact_key add constraint contact_key_case_id_fkey foreign key (case_id) references contact on delete cascade`)
  assert.deepEqual(await rows('select erased_on from erased_receipt where receipt_hash = $1', hash), [{ erased_on: '2032-01-01' }])
})

test('pictures and notes go before the rest where they are kept for less, and that there was a picture stays as long as the case does', async () => {
  const { id } = await closed({ everything: true })
  await eraseOn('2028-10-01')
  assert.deepEqual((await rows('select state, pieces, content_mark from attachment where case_id = $1', id))[0], { state: 'erased', pieces: 0, content_mark: null })
  assert.deepEqual([await rows('select 1 from note where case_id = $1', id), await isErased(id)], [[], null])
})

test('what is open, held or waits to be told is not erased, whatever its age, and goes when that is over', async () => {
  const [held, plan, lane, told, open] = [(await closed()).id, (await closed()).id, (await closed()).id, (await closed()).id, (await closed()).id]
  await database.db.insertInto('retention_hold').values({ case_id: held, because: 'court', placed_by: w.coordinatorId, placed_on: '2031-01-01', until_on: '2033-06-30' }).execute()
  await database.db.insertInto('case_plan').values({ case_id: plan, number: 1, planned_on: '2026-09-16' }).execute()
  await database.db.insertInto('case_lane').values({ case_id: lane, lane: 'accessibility', marked_on: '2026-09-16', due_on: '2026-10-01', remind_on: '2026-10-01' }).execute()
  await database.db.insertInto('case_way').values({ case_id: told, way: 'phone', helped: 'nobody', written_by: w.workerId, waits: 'answer' }).execute()
  await database.db.updateTable('feedback_case').set({ state: 'waiting-for-handler', closed_at: null }).where('id', '=', open).execute()
  await eraseOn('2033-06-30')
  for (const id of [held, plan, lane, told, open]) assert.equal(await isErased(id), null)
  const [line] = (await erasings(database.db)).filter(({ ranOn, kind }) => ranOn === '2033-06-30' && kind === 'feedback')
  assert.deepEqual([line?.kept, line?.leftOver], [4, 0])
  await eraseOn('2033-07-01')
  assert.deepEqual([await isErased(held), await isErased(plan)], ['2033-07-01', null])
  await database.pool.query('update case_plan set told_on = planned_on where case_id = $1', [plan])
  await eraseOn('2033-07-02')
  assert.equal(await isErased(plan), '2033-07-01')
  // Nor does the database do what the program is not to ask for.
  assert.deepEqual(await rows('select erase_case($1, $2::date) as done', open, '2040-01-01'), [{ done: false }])
  const fresh = await closed()
  assert.deepEqual(await rows('select erase_case($1, $2::date) as done', fresh.id, '2027-09-16'), [{ done: false }])
})

test('a case that its giver opens again is kept, and its time begins anew when it closes', async () => {
  const { id } = await closed()
  await database.db.updateTable('feedback_case').set({ closed_at: new Date('2030-05-04T00:00:00+03:00') }).where('id', '=', id).execute()
  await eraseOn('2035-05-31')
  assert.equal(await isErased(id), null)
  await eraseOn('2035-06-01')
  assert.equal(await isErased(id), '2035-06-01')
})

test('history is altered by nothing but the erasing of its case', async () => {
  const { id } = await closed()
  await assert.rejects(database.asOwner(`update event set actor_id = null, deputy_id = null, body_id = null, detail = '{}' where case_id = '${id}'`), /never altered/)
})
