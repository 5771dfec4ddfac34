// Every role, in every relation to a case, in every state of it, as the database tells the case: against the table that was
// written from the decisions (test/permissions), and the list of all against the same.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caseRow, person, world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { ofACase, rows, type Row } from '../../test/permissions/cases.ts'
import { holder, letters, relations, whoMay, type Ids } from '../../test/permissions/holders.ts'
import { states, type State } from './case.ts'
import { findCase } from './cases.sql.ts'
import { listCases } from './lists.sql.ts'

let database: TestDatabase
let ids: Ids
const made: { row: Row; state: State; id: string }[] = []

before(async () => {
  database = await testDatabase()
  const { db } = database
  const w = await world(db)
  const two = (await db.insertInto('service_line').values({ name: { fi: 'Toinen', sv: 'Andra', en: 'Other' } } as never).returning('id').executeTakeFirstOrThrow()).id
  ids = { me: await person(db, 'Minä Itse'), another: w.workerId, A: w.unitId, B: w.otherUnitId, one: w.lineId, two }
  for (const row of rows) for (const state of states) made.push({ row, state, id: await make(row, state) })
})
after(() => database.close())

/** As the program leaves it: what is closed was told to nobody above any more. */
async function make({ reader, relation }: Row, state: State): Promise<string> {
  const { db } = database
  const of = relations(ids)[relation]!(reader)
  const id = await caseRow(db, {
    reader, state, unit_id: of.unitId, service_line_id: of.serviceLineId, handler_id: of.handlerId, escalated_to_id: state === 'closed' ? null : of.escalatedToId,
  })
  await db.insertInto('keys.case_key').values({ case_id: id, key_version: 1, wrapped_key: Buffer.alloc(60) } as never).execute()
  for (const { personId, part, fromNumber } of of.parties) await db.insertInto('case_party').values({ case_id: id, person_id: personId, part, from_number: fromNumber, added_on: '2026-09-16' }).execute()
  for (const personId of of.toldIds ?? []) await db.insertInto('case_told').values({ case_id: id, person_id: personId, step: 'deputy', told_on: '2026-09-16' }).execute()
  for (const personId of of.concernedIds ?? []) {
    await db.insertInto('case_about').values({ case_id: id, person_id: personId, how: 'concerns', noted_on: '2026-09-16', talked_on: relation === 'concerned' ? null : '2026-09-16' }).execute()
  }
  return id
}

/** What somebody was told while a day had passed ends with the case. */
const expectedIn = ({ row, state }: { row: Row; state: State }): Row['expected'] =>
  (state === 'closed' && row.relation.startsWith('told a') ? rows.find(({ reader, relation }) => reader === row.reader && relation === 'outsider')!.expected : row.expected)

for (const state of states) {
  test(`${state}: every role may in every relation what the table says, and nothing else`, async () => {
    for (const one of made.filter((each) => each.state === state)) {
      const found = (await findCase(database.db, one.id))!
      const expected = expectedIn(one)
      for (const [action, { column, may }] of Object.entries(ofACase)) {
        if (action === 'maySeeToldAbove' || action === 'mayNoteConcern') continue
        assert.equal(whoMay((actor) => may(actor, found, one.row.relation), { ids }), expected[column], `${action}: ${one.row.relation}, ${one.row.reader}`)
      }
    }
  })
}

test('the list of all holds for every role exactly what the table says that they read, in every state', async () => {
  for (const letter of letters) {
    const listed = new Set((await listCases(database.db, holder(letter, { ids }), 'all', 1, '2026-09-16', { size: 1000 })).map(({ id }) => id))
    for (const one of made) assert.equal(listed.has(one.id), expectedIn(one).read.includes(letter), `${letter}: ${one.row.relation}, ${one.row.reader}, ${one.state}`)
  }
})
