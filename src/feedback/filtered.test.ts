import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { actor, caseRow, person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import type { Actor } from '../staff/actor.ts'
import { mayReadCase } from '../staff/roles.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { noFilter, readFilter } from './filter.ts'
import { countCases, countFiltered, listCases } from './lists.sql.ts'
import { countUrgent } from './overview.sql.ts'

let database: TestDatabase
let w: World
let leftId: string
const today: Day = '2026-09-16'

/** Cases of many kinds, each with something of its own. */
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  leftId = await person(database.db, 'Lähtenyt Henkilö', { role: 'worker', unitId: w.unitId })
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', leftId).execute()
  for (const id of [w.workerId, w.supervisorId]) await testApp(database).signIn(id)
  const kinds = ['thanks', 'criticism', 'suggestion'] as const
  const channels = ['web', 'paper'] as const
  const handlers = [w.workerId, w.supervisorId, null, leftId]
  const states = ['waiting-for-handler', 'waiting-for-handler', 'waiting-for-giver', 'answered', 'closed']
  const days = ['2026-09-15', '2026-09-16', '2026-09-01']
  const arrivals = ['2026-09-10T09:00:00Z', '2026-08-31T20:59:59Z', '2026-08-31T21:00:00Z', '2025-12-31T22:00:00Z', '2025-12-31T21:59:59Z', '2021-10-31T22:30:00Z', '2021-10-31T21:30:00Z']
  for (let n = 0; n < 84; n++) {
    const pick = <T>(values: readonly T[]): T => values[n % values.length]!
    await caseRow(database.db, {
      kind: pick(kinds), channel: pick(channels), handler_id: handlers[(n >> 1) % 4]!, state: pick(states), due_on: pick(days), created_at: new Date(pick(arrivals)),
      reader: n % 11 ? 'handler' : 'supervisor', routed_because: n % 13 ? 'handler-here' : 'topic-unknown',
      unit_id: n % 4 ? w.unitId : w.otherUnitId, service_line_id: n % 5 ? w.lineId : null,
    })
  }
})
after(() => database.close())

const queries = (): Record<string, string>[] => [
  {}, { line: w.lineId }, { line: 'none' }, { kind: 'criticism' }, { channel: 'paper' }, { state: 'late' }, { state: 'unrouted' }, { state: 'urgent' }, { state: 'closed' },
  { period: '2026-09' }, { period: '2026-08' }, { period: '2025-12' }, { period: '2026-01' }, { period: '2021-10' }, { period: '2021-11' }, { period: '3-months' }, { period: '2025' }, { period: 'until-2026-01' },
  { line: w.lineId, kind: 'thanks', period: '12-months', state: 'late' }, { channel: 'web', state: 'waiting-for-handler' },
]

test('a filtered list holds what fits of what may be read, for whoever asks, and its number is right', async () => {
  const rows = await database.db.selectFrom('feedback_case').selectAll().execute()
  const actors: Actor[] = [
    actor(w.coordinatorId, 'coordinator'), actor(w.supervisorId, 'supervisor', w.unitId), actor(w.managerId, 'supervisor'),
    actor(w.workerId, 'worker', w.unitId), actor(w.coordinatorId, 'administrator'), { ...actor(w.workerId, 'worker'), roles: [] },
  ]
  for (const who of actors) {
    for (const query of queries()) {
      const filter = readFilter(query, { lines: [w.lineId], today })
      const fits = rows.filter((row) => {
        const waits = row.state === 'waiting-for-handler'
        const late = waits && row.due_on < today
        const reads = row.handler_id === w.supervisorId || (row.handler_id === w.workerId && row.reader === 'handler')
        const unrouted = waits && (row.routed_because === 'topic-unknown' || !reads)
        const day = dayOf(row.created_at)
        return mayReadCase(who, { handlerId: row.handler_id, escalatedToId: row.escalated_to_id, reader: row.reader as 'handler', unitId: row.unit_id, serviceLineId: row.service_line_id, parties: [], keptFromIds: [] })
          && (!filter.line || (row.service_line_id ?? 'none') === filter.line)
          && (!filter.kind || row.kind === filter.kind) && (!filter.channel || row.channel === filter.channel)
          && (!filter.period?.from || day >= filter.period.from) && (!filter.period?.until || day < filter.period.until)
          && (!filter.state || { late, unrouted, urgent: late || unrouted }[filter.state as 'late'] || row.state === filter.state)
      }).map(({ id }) => id)
      const listed = await listCases(database.db, who, 'all', 1, today, { filter, size: 100 })
      assert.deepEqual(listed.map(({ id }) => id).sort(), fits.sort(), JSON.stringify([who.roles, query]))
      assert.equal(await countFiltered(database.db, who, filter, today), fits.length)
      if (Object.keys(query).length === 1 && (query['state'] === 'late' || query['state'] === 'unrouted')) assert.equal((await countUrgent(database.db, who, today))[query['state']], fits.length)
      if (Object.keys(query).length === 0) assert.equal((await countCases(database.db, who, today)).all, fits.length)
    }
  }
})

test('what nobody takes care of and what is late comes first, the longest late before what is due later; then the rest, newest first', async () => {
  const coordinator = actor(w.coordinatorId, 'coordinator')
  const listed = await listCases(database.db, coordinator, 'all', 1, today, { size: 100 })
  const rank = (one: (typeof listed)[number]) => (one.unrouted || (one.state === 'waiting-for-handler' && one.dueOn < today) ? 0 : 1)
  const key = (one: (typeof listed)[number]) => [rank(one), rank(one) === 0 ? one.dueOn : '', -one.createdAt.getTime()] as const
  const expected = listed.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)]
    return x[0] - y[0] || x[1].localeCompare(y[1]) || x[2] - y[2] || a.id.localeCompare(b.id)
  })
  assert.deepEqual(listed.map(({ id }) => id), expected.map(({ id }) => id))
  const firstUnrouted = listed.findIndex(({ unrouted, dueOn }) => unrouted && dueOn >= today)
  assert.ok(firstUnrouted > listed.findLastIndex((one) => rank(one) === 0 && one.dueOn < today) && rank(listed.at(-1)!) === 1)
})

test('pages of a filtered list follow each other without a gap and without a case twice', async () => {
  const coordinator = actor(w.coordinatorId, 'coordinator')
  for (const filter of [noFilter, readFilter({ kind: 'thanks' }, { lines: [], today })]) {
    const whole = await listCases(database.db, coordinator, 'all', 1, today, { filter, size: 100 })
    const pages = []
    for (let page = 1; page <= Math.ceil(whole.length / 7); page++) pages.push(...await listCases(database.db, coordinator, 'all', page, today, { filter, size: 7 }))
    assert.deepEqual(pages, whole)
  }
})
