// Whoever looks after data protection is reminded of a request in time, by a mail that says nobody's name.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { rightsDesk } from '../../test/rights.ts'
import { sweep } from '../db/sweeps.ts'
import { compose } from '../post/compose.ts'
import { rightPath } from '../rights-paths.ts'
import { rightsSweeps } from './sweeps.ts'

let database: TestDatabase
let at: Awaited<ReturnType<typeof rightsDesk>>
before(async () => {
  database = await testDatabase()
  await world(database.db)
  at = await rightsDesk(database)
})
after(() => database.close())

/** Who is reminded of what at that moment, though it is looked at twice. */
async function on(moment: string): Promise<string[]> {
  await database.db.deleteFrom('outgoing_message').execute()
  const remind = rightsSweeps({ keys: database.context.keys, log: () => {} }).find(({ name }) => name.startsWith('remind'))!
  for (let twice = 0; twice < 2; twice++) await sweep(database.db, remind, new Date(moment))
  const rows = await database.db.selectFrom('outgoing_message as m').innerJoin('person as p', 'p.id', 'm.person_id').select(['p.name', 'm.kind']).orderBy('p.name').execute()
  return rows.map(({ name, kind }) => `${name}: ${kind}`)
}
const both = (kind: string) => [`Saga Norrback: ${kind}`, `Ville Kivirinne: ${kind}`]

test('officers are reminded a week before the last day, on it and after it, in the morning, once a day, until it is decided', async () => {
  const id = await at.request()
  assert.deepEqual(await on('2026-09-30T09:00:00Z'), [])
  assert.deepEqual(await on('2026-10-08T04:00:00Z'), [], 'at seven in the morning')
  assert.deepEqual(await on('2026-10-08T05:00:00Z'), both('rights-due'))
  assert.deepEqual(await on('2026-10-15T09:00:00Z'), both('rights-due'))
  assert.deepEqual(await on('2026-10-16T09:00:00Z'), both('rights-late'))
  assert.deepEqual(await on('2026-10-19T09:00:00Z'), [])
  assert.deepEqual(await on('2026-10-23T09:00:00Z'), both('rights-late'))
  await at.it.post(rightPath(id, '/decision'), { outcome: 'granted', reasons: 'Kerrottu.' }, at.officer)
  assert.deepEqual(await on('2026-12-01T09:00:00Z'), [])
})

test('with more time the reminders follow the new last day, and several requests are one mail', async () => {
  const [id] = [await at.request(), await at.request()]
  await at.it.post(rightPath(id!, '/extension'), { because: 'Pyyntöjä on paljon.' }, at.officer)
  assert.deepEqual(await on('2026-10-15T09:00:00Z'), both('rights-due'))
  const { remind_on: remindOn } = await database.db.selectFrom('rights_request').select('remind_on').where('id', '=', id!).executeTakeFirstOrThrow()
  assert.equal(remindOn, '2026-12-01')
  for (const kind of ['rights-due', 'rights-late'] as const) {
    const { subject, text } = compose({ kind, language: 'fi', caseId: null, reference: null, dueOn: null, organisation: null }, { publicUrl: 'https://palaute.example' })
    assert.ok(text.includes('https://palaute.example/desk/rights') && !/Virtanen|Maija/.test(subject + text))
  }
})
