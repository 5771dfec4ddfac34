// Statistics outlive what was written: whatever cases there were, every figure is the same before and after their erasing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { hangOn } from '../../../test/all-of-a-case.ts'
import { actor, caseRow, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { countClosed, countCame, countDue, countTook, firstMonth } from '../../reports/statistics/count.sql.ts'
import { countThemes } from '../../reports/statistics/themes.sql.ts'
import { daysAfter, startOfDay, type Day } from '../../text/dates.ts'
import { casesBetween } from '../../webhooks/gather.sql.ts'
import { countsIn } from '../afterwards/counts.sql.ts'
import { countTimes } from '../answering/times.sql.ts'
import { allKinds, channels } from '../case.ts'
import { countByAll, countUrgent, firstDay } from '../overview.sql.ts'
import { addMonths, everything, type Month } from '../period.ts'
import { measure } from '../promise/measure.sql.ts'
import { withheldByReason } from '../publishing/publications.sql.ts'
import { cameBackIn } from '../spoken/came-back.sql.ts'
import { eraseDue } from './erase-due.ts'

const firstOfAll = '2026-01-01'
const [today, later] = ['2026-12-31', '2033-01-01']
let database: TestDatabase
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  await database.db.insertInto('retention_time').values({ kind: 'feedback', number: 1, months: 60, chosen_by: w.coordinatorId, chosen_on: firstOfAll, from_on: firstOfAll }).execute()
})
after(() => database.close())

const each = fc.record({
  kind: fc.constantFrom(...allKinds), channel: fc.constantFrom(...channels), reader: fc.constantFrom('handler', 'supervisor'), line: fc.boolean(), unit: fc.boolean(),
  came: fc.nat({ max: 200 }), answered: fc.option(fc.nat({ max: 60 }), { nil: null, freq: 8 }), closed: fc.boolean(), heard: fc.option(fc.boolean(), { nil: null }),
  cameOfIt: fc.constantFrom('changed', 'planned', 'not-changed', 'nothing-asked'), hung: fc.boolean(), back: fc.boolean(), escalated: fc.boolean(),
  changed: fc.option(fc.constantFrom('yes', 'a-little', 'no', 'cannot-say'), { nil: null }), withheld: fc.option(fc.constantFrom('recognisable', 'hurts'), { nil: null }),
})
type Each = typeof each extends fc.Arbitrary<infer T> ? T : never

async function put(one: Each): Promise<string> {
  const { db } = database
  const on = (days: number) => startOfDay(daysAfter(firstOfAll, days))
  const answered = one.answered === null ? null : one.came + one.answered
  const isClosed = one.closed && answered !== null
  const ofPage = one.kind === 'page'
  const id = await caseRow(db, {
    kind: one.kind, channel: one.channel, reader: one.reader, service_line_id: one.line && !ofPage ? w.lineId : null, unit_id: one.unit && !ofPage ? w.unitId : null, handler_id: w.workerId,
    created_at: on(one.came), due_on: daysAfter(firstOfAll, one.came + 7), answered_at: answered === null ? null : on(answered), reacted_at: answered === null ? null : on(answered),
    state: isClosed ? 'closed' : answered === null ? 'waiting-for-handler' : 'answered', closed_at: isClosed ? on(answered + 56) : null, heard: one.heard, came_of_it: answered === null ? null : one.cameOfIt, publish: true,
  })
  await db.insertInto('keys.case_key').values({ case_id: id, key_version: 1, wrapped_key: Buffer.alloc(1) }).execute()
  await db.insertInto('event').values([{ case_id: id, name: 'received', happened_at: on(one.came), number: 1 }, { case_id: id, name: one.escalated ? 'escalated' : 'routed', actor_id: w.workerId, happened_at: on(one.came + 8), number: 2 }]).execute()
  for (const number of [1, 2]) await db.insertInto('body').values({ case_id: id, purpose: number === 1 ? 'feedback' : 'answer', ciphertext: Buffer.alloc(1), written_at: on(one.came), number }).execute()
  if (isClosed && one.hung && one.line && one.unit && !ofPage && one.kind !== 'correction' && one.reader === 'handler') {
    await hangOn(database, id, w)
    // What was brought in from elsewhere is in no figure anyway, and what is told by telephone is nothing to come back to.
    await database.asOwner(`delete from imported_case where case_id = '${id}' and ${one.back}; delete from case_way where case_id = '${id}' and ${one.back}`)
    return id
  }
  if (one.back) await db.insertInto('answer_seen').values({ case_id: id }).execute()
  if (one.changed) await db.insertInto('follow_up').values({ case_id: id, weeks: 4, settled_on: daysAfter(firstOfAll, one.came + 30), changed: one.changed, worse: 'no' }).execute()
  if (one.withheld) await db.insertInto('publication').values({ case_id: id, state: 'withheld', withheld_because: one.withheld, number: 1, prepared_by: w.workerId, state_on: today }).execute()
  return id
}

const months: Month[] = Array.from({ length: 12 }, (_, n) => addMonths('2026-01', n))
const halfYear = { name: '2026-1', from: firstOfAll as Day, until: '2026-07-01' as Day }

/** All that is counted of cases, each as its own page, file or table reads it. */
async function figures(): Promise<unknown> {
  const { db } = database
  const seer = actor(w.coordinatorId, 'coordinator')
  const byMonth = await Promise.all(months.map(async (month) => [
    await countCame(db, month), await countDue(db, month), await countTook(db, month, 'answered_at'), await countTook(db, month, 'reacted_at'), await countClosed(db, month), await countThemes(db, month)].map(sorted)))
  await transact(db, (tx) => measure(tx, ['2026-01-01', '2026-04-01', '2026-07-01'], later))
  const kept = (await db.selectFrom('promise_kept').selectAll().execute()).map(({ measured_on: _, ...row }) => row)
  return {
    byMonth, kept: sorted(kept), first: [await firstMonth(db), await firstDay(db, seer)], overview: await countByAll(db, seer, everything), urgent: await countUrgent(db, seer, later),
    times: sorted(await countTimes(db, seer, everything)), afterwards: await countsIn(db, halfYear as never), back: await cameBackIn(db, halfYear as never, 2), withheld: await withheldByReason(db),
    told: await casesBetween(db, 'received', { from: firstOfAll, before: today }),
  }
}

const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort()

test('whatever cases there were, every figure is the same after they were erased', async () => {
  let erased = 0
  await fc.assert(fc.asyncProperty(fc.array(each, { minLength: 12, maxLength: 12 }), async (made) => {
    for (const one of made) await put(one)
    const was = await figures()
    await transact(database.db, (tx) => eraseDue(tx, startOfDay(later)))
    assert.deepEqual(await figures(), was)
    const { n } = await database.db.selectFrom('feedback_case').select((e) => e.fn.countAll<string>().as('n')).where('erased_on', 'is not', null).executeTakeFirstOrThrow()
    assert.ok(Number(n) >= erased)
    erased = Number(n)
  }), { numRuns: 5, endOnFailure: true })
  assert.ok(erased > 10)
})
