import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import type { Actor, Role } from '../staff/actor.ts'
import { mayReadCase } from '../staff/roles.ts'
import { countCases, listCases, pageSize, views } from './lists.sql.ts'

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

type Grant = Actor['roles'][number]
const grantsOf = (): Grant[] => [
  { role: 'coordinator', unitId: null, serviceLineId: null }, { role: 'administrator', unitId: null, serviceLineId: null },
  ...(['worker', 'supervisor'] as Role[]).flatMap((role) => [
    { role, unitId: w.unitId, serviceLineId: null }, { role, unitId: w.otherUnitId, serviceLineId: null },
    { role, unitId: null, serviceLineId: w.lineId }, { role, unitId: null, serviceLineId: null },
  ]),
]

test('the lists hold what may be read, and nothing else, for every role, every two roles, and none', async () => {
  const cases = await database.db.selectFrom('feedback_case').select(['id', 'handler_id', 'escalated_to_id', 'reader', 'unit_id', 'service_line_id']).execute()
  assert.ok(cases.length === 24 && cases.length <= pageSize)
  const grants = grantsOf()
  const held = [[], ...grants.map((one) => [one]), ...grants.flatMap((one, n) => grants.slice(n + 1).map((other) => [one, other]))]
  for (const personId of [w.workerId, w.supervisorId, w.coordinatorId]) {
    for (const roles of held) {
      const actor: Actor = { personId, name: 'Testaaja', language: 'fi', roles }
      const readable = cases.filter((one) => mayReadCase(actor, {
        handlerId: one.handler_id, escalatedToId: one.escalated_to_id, reader: one.reader as 'handler', unitId: one.unit_id, serviceLineId: one.service_line_id,
      })).map(({ id }) => id)
      const listed = (await listCases(database.db, actor, 'all', 1, '2026-09-16')).map(({ id }) => id)
      assert.deepEqual(listed.sort(), readable.sort(), JSON.stringify(roles))
      const counts = await countCases(database.db, actor, '2026-09-16')
      assert.equal(counts.all, readable.length)
      for (const view of views) assert.ok(counts[view] <= readable.length, view)
    }
  }
})
