import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { indexed } from '../../test/indexed.ts'
import type { Actor, Role } from '../staff/actor.ts'
import { firstTurnFor, mayReadCase } from '../staff/roles.ts'
import { findCase } from './cases.sql.ts'
import { search } from './finding/search.ts'
import { countCases, listCases, pageSize, views } from './lists.sql.ts'
import { seerOf } from './sight.sql.ts'

let database: TestDatabase
let w: World

/** Every combination of who handles it, who may read it, and what it is about. */
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  const it = giver(database)
  const topics: { unit_id: string | null; service_line_id: string | null }[] = [
    { unit_id: w.unitId, service_line_id: w.lineId }, { unit_id: w.otherUnitId, service_line_id: null }, { unit_id: null, service_line_id: null },
  ]
  for (const topic of topics) {
    for (const reader of ['handler', 'supervisor'] as const) {
      for (const [handler_id, escalated_to_id] of [[w.workerId, null], [w.supervisorId, w.workerId], [w.coordinatorId, w.supervisorId], [null, null]]) {
        await it.send({ text: 'Sama teksti.' })
        await database.db.updateTable('feedback_case').set({ ...topic, reader, handler_id, escalated_to_id, speaker: 'helped' }).where('speaker', 'is', null).execute()
      }
    }
  }
})
after(() => database.close())

/** Every third case has a party, every fourth concerns somebody, and of those every other was talked about; every fifth was told. */
async function bringIn() {
  const { db } = database
  const cases = await db.selectFrom('feedback_case').select('id').orderBy('id').execute()
  for (const [n, { id }] of cases.entries()) {
    if (n % 3 === 0) await db.insertInto('case_party').values({ case_id: id, person_id: n % 2 ? w.workerId : w.supervisorId, part: 'informed', added_on: '2026-09-16', from_number: n % 2 ? 2 : 1, ended_on: n % 9 === 0 ? '2026-09-17' : null }).execute()
    if (n % 5 === 0) await db.insertInto('case_told').values({ case_id: id, person_id: n % 2 ? w.supervisorId : w.workerId, step: 'deputy', told_on: '2026-09-16' }).execute()
    if (n % 4 === 0) await db.insertInto('case_about').values({ case_id: id, person_id: n % 3 ? w.workerId : w.coordinatorId, how: n % 16 === 0 ? 'thanks' : 'concerns', noted_on: '2026-09-16', talked_on: n % 8 === 0 ? '2026-09-17' : null }).execute()
  }
}

type Grant = Actor['roles'][number]
const grantsOf = (): Grant[] => [
  { role: 'coordinator', unitId: null, serviceLineId: null }, { role: 'administrator', unitId: null, serviceLineId: null },
  ...(['worker', 'supervisor'] as Role[]).flatMap((role) => [
    { role, unitId: w.unitId, serviceLineId: null }, { role, unitId: w.otherUnitId, serviceLineId: null },
    { role, unitId: null, serviceLineId: w.lineId }, { role, unitId: null, serviceLineId: null },
  ]),
]

test('the lists and the search hold what may be read, and nothing else, for every role, every two roles, and none', async () => {
  await bringIn()
  await indexed(database)
  const cases = await database.db.selectFrom('feedback_case').select('id').execute()
  assert.ok(cases.length === 24 && cases.length <= pageSize)
  const all = new Map(await Promise.all(cases.map(async ({ id }) => [id, (await findCase(database.db, id))!] as const)))
  const grants = grantsOf()
  const held = [[], ...grants.map((one) => [one]), ...grants.flatMap((one, n) => grants.slice(n + 1).map((other) => [one, other]))]
  for (const personId of [w.workerId, w.supervisorId, w.coordinatorId]) {
    for (const roles of held) {
      const actor: Actor = { personId, name: 'Testaaja', language: 'fi', roles }
      const readable = cases.filter((one) => mayReadCase(actor, all.get(one.id)!)).map(({ id }) => id)
      const listed = (await listCases(database.db, actor, 'all', 1, '2026-09-16')).map(({ id }) => id)
      assert.deepEqual(listed.sort(), readable.sort(), JSON.stringify(roles))
      const seen = (await listCases(database.db, await seerOf(database.db, actor), 'all', 1, '2026-09-16')).map(({ id }) => id)
      assert.deepEqual(seen.sort(), readable, `with the links looked up: ${JSON.stringify(roles)}`)
      const counts = await countCases(database.db, actor, '2026-09-16')
      assert.equal(counts.all, readable.length)
      for (const view of views) assert.ok(counts[view] <= readable.length, view)
      // Of two roles by one of the people, which is enough of what takes longest.
      if (roles.length > 1 && personId !== w.supervisorId) continue
      const found = await search(database.db, database.context.keys, actor, { query: 'samat tekstit', page: 1 }, { now: wednesday })
      const fromTheFirst = readable.filter((id) => firstTurnFor(actor, all.get(id)!) === 1)
      assert.deepEqual(found !== 'no-words' && found.cases.map(({ id }) => id).sort(), fromTheFirst, `searching: ${JSON.stringify(roles)}`)
    }
  }
})
