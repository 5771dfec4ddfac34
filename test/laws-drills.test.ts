// A practice is no feedback, and feedback about a web page is about no service. What counts cases, or anything that hangs on a case,
// either leaves both out or is named here with the reason why it need not. What is shared or passed on of a practice the database
// refuses.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { transact, type Db } from '../src/db/db.ts'
import { countsIn } from '../src/feedback/afterwards/counts.sql.ts'
import { countTimes } from '../src/feedback/answering/times.sql.ts'
import { noFilter } from '../src/feedback/filter.ts'
import { countFiltered } from '../src/feedback/lists.sql.ts'
import { countByAll, firstDay } from '../src/feedback/overview.sql.ts'
import { everything } from '../src/feedback/period.ts'
import { measuredIn } from '../src/feedback/promise/promises.sql.ts'
import { endedQuarters } from '../src/feedback/promise/quarter.ts'
import { measurePromises } from '../src/feedback/promise/sweeps.ts'
import { seerOf } from '../src/feedback/sight.sql.ts'
import { threatsIn } from '../src/feedback/threat/counted.sql.ts'
import { countCame, countClosed, countDue, countTook, firstMonth } from '../src/reports/statistics/count.sql.ts'
import { dayOf } from '../src/text/dates.ts'
import { actor, caseRow, world, type World } from './builders.ts'
import { testDatabase, wednesday, type TestDatabase } from './database.ts'
import { isTest, sources } from './sources.ts'

let database: TestDatabase
let w: World
let testId: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  testId = (await database.db.insertInto('response_test').values({
    way: 'drill', name: 'Harjoitus', code: 'DRIL-CODE', announced_on: '2026-09-14', first_day: '2026-09-15', last_day: '2026-09-30', planned_by: w.coordinatorId,
  }).returning('id').executeTakeFirstOrThrow()).id
})
after(() => database.close())

/** What each of these files tells, as far as it counts. */
const leavesOut: Record<string, (db: Db, of: World) => Promise<unknown>> = {
  'src/feedback/overview.sql.ts': async (db, { coordinatorId }) => {
    const who = actor(coordinatorId, 'coordinator')
    const { pages: _, ...figures } = await countByAll(db, who, everything)
    return [figures, await firstDay(db, who)]
  },
  'src/feedback/answering/times.sql.ts': (db, { coordinatorId }) => countTimes(db, actor(coordinatorId, 'coordinator'), everything),
  'src/feedback/promise/measure.sql.ts': async (db, { lineId }) => {
    const on = new Date('2026-10-05T09:00:00Z')
    await transact(db, (tx) => measurePromises(tx, on))
    return measuredIn(db, endedQuarters(dayOf(on)), lineId)
  },
  'src/reports/statistics/count.sql.ts': async (db) => {
    const rows: unknown[] = [await firstMonth(db)]
    for (const month of ['2026-05', '2026-08', '2026-09', '2026-10']) {
      rows.push(await countCame(db, month), await countDue(db, month), await countTook(db, month, 'answered_at'), await countTook(db, month, 'reacted_at'), await countClosed(db, month))
    }
    return rows
  },
  'src/feedback/threat/counted.sql.ts': (db) => threatsIn(db, { from: '2026-07-01', until: '2027-01-01' }),
  'src/feedback/afterwards/counts.sql.ts': (db) => countsIn(db, { year: 2026, half: 2, from: '2026-07-01', until: '2027-01-01' }),
}

/** Work, which a practice is like any other until it has closed; or rows of one case. */
const needNot: Record<string, string> = {
  'src/feedback/aside/aside.sql.ts': 'what was set aside, which is nowhere else counted; of a practice as of any other',
  'src/feedback/bursts/bursts.sql.ts': 'what came many times at once, of which a practice is none: it is left out where pieces are looked for',
  'src/feedback/cases.sql.ts': 'the next place in one conversation',
  'src/feedback/lists.sql.ts': 'how long the lists of work are, in which a practice waits to be answered',
  'src/feedback/time.sql.ts': 'since when one case has been silent',
  'src/feedback/afterwards/follow-up.sql.ts': 'the first answer in one case',
  'src/feedback/promise/plans.sql.ts': 'the next plan of one case',
  'src/post/messages.sql.ts': 'how many messages wait',
  'src/feedback/publishing/publications.sql.ts': 'what was withheld from everybody, and a practice is never prepared',
  'src/feedback/publishing/waiting.sql.ts': 'how much more waits than is listed, of which a practice is none',
  'src/feedback/retention/erase.sql.ts': 'how much is kept no longer: of a practice somebody wrote something too',
  'src/feedback/retention/times.sql.ts': 'cases that are held, whatever they are',
  'src/rights/searches.sql.ts': 'how much was found for one request, in whatever somebody wrote',
  'src/webhooks/gather.sql.ts': 'whether it happened to enough of them; its own test leaves out a practice',
  'src/reports/statistics/themes.sql.ts': 'of cases that closed and were marked, which these are not; its own test leaves out a practice',
  'src/feedback/spoken/came-back.sql.ts': 'of cases that closed, which these are not; its own test leaves out a practice',
  'src/feedback/access/opened.sql.ts': 'how much one person could read by a change of roles, in which a practice is like any other',
}

const ofACase = /\b(feedback_case|follow_up|told_above|bring_request|case_lane|case_party|unit_share|timed_case)\b|selectFrom\('(event|body)'\)/
const aggregate = /\b(count|countAll|sum|avg|min|max|percentile_\w+)(<[^>]*>)?\s*\(|\bgroup\s*by\b|groupBy\(|\bover\s*\(/i

test('every file with statements that count something of cases is named here', () => {
  const counting = sources('src').filter(({ path, text }) => !isTest(path) && path.endsWith('.sql.ts') && ofACase.test(text) && aggregate.test(text))
  assert.deepEqual(counting.map(({ path }) => path), [...Object.keys(leavesOut), ...Object.keys(needNot)].sort())
})

/** Six of a kind, with whatever can be counted of them, and not all said the same; four months older than what is there already, if `older`. */
async function sixCases({ drill, older = false, page = false }: { drill: boolean; older?: boolean; page?: boolean }) {
  const ids: string[] = []
  for (let n = 0; n < 6; n++) {
    const id = await caseRow(database.db, {
      ...(page ? { kind: 'page' } : { unit_id: w.unitId, service_id: w.serviceId, service_line_id: w.lineId }), reacted_at: wednesday, answered_at: wednesday, came_of_it: 'changed',
      created_at: older ? new Date('2026-05-13T09:00:00Z') : wednesday,
    })
    ids.push(id)
    await database.db.insertInto('follow_up').values({ case_id: id, weeks: 4, settled_on: '2026-10-14', ...(n % 2 ? { changed: 'yes', worse: 'no' } : { changed: 'no', worse: 'yes' }) }).execute()
    await database.db.insertInto('bring_request').values({
      case_id: id, wanted: 'supervisor', concerns_handler: false, from_number: 1, asked_on: '2026-09-16', due_on: '2026-09-23', remind_on: '2026-09-18',
      decided_on: '2026-09-17', decided_by: w.supervisorId, decision: 'outside', change_of_worker: n % 2 ? 'wanted' : 'none', said_on: '2026-10-14',
    }).execute()
    // Of a page, too, it would be one: it is counted, by no line.
    if (!page) await database.db.insertInto('case_threat').values({ case_id: id, number: 1, marked_by: w.workerId, marked_on: '2026-09-16' }).execute()
    if (drill) await database.db.insertInto('timed_case').values({ case_id: id, test_id: testId, drill: true, due_on: '2026-09-23' }).execute()
  }
  return ids
}

test('what each of them tells is the same with practices and without, and not the same with other feedback', async () => {
  await sixCases({ drill: false })
  for (const [file, read] of Object.entries(leavesOut)) {
    const told = await read(database.db, w)
    const practices = await sixCases({ drill: true, older: true })
    assert.deepEqual(await read(database.db, w), told, `${file} counts practices`)
    await database.asOwner(`delete from timed_case where case_id in ('${practices.join("','")}')`)
    assert.notDeepEqual(await read(database.db, w), told, `${file} would have counted them`)
    await remove(practices)
  }
})

test('what each of them tells is the same with what was brought in from elsewhere and without', async () => {
  const told = await Promise.all(Object.entries(leavesOut).map(async ([file, read]) => [file, await read(database.db, w)] as const))
  const { id: importId } = await database.db.insertInto('feedback_import').values({
    brought_by: w.coordinatorId, brought_at: wednesday, name: 'Vanha', channel: 'web', language: 'fi', file_mark: Buffer.of(1), encoding: 'utf-8', separator: ';', key_version: 1,
  }).returning('id').executeTakeFirstOrThrow()
  const ids = await sixCases({ drill: false, older: true })
  await database.db.insertInto('imported_case').values(ids.map((id) => ({ case_id: id, import_id: importId, row_mark: Buffer.from(id) }))).execute()
  for (const [file, before] of told) assert.deepEqual(await leavesOut[file]!(database.db, w), before, `${file} counts what was brought in`)
  await database.asOwner(`delete from imported_case where import_id = '${importId}'`)
  for (const [file, before] of told) assert.notDeepEqual(await leavesOut[file]!(database.db, w), before, `${file} would have counted it`)
  await remove(ids)
})

test('what each of them tells is the same with what was set aside and without', async () => {
  const told = await Promise.all(Object.entries(leavesOut).map(async ([file, read]) => [file, await read(database.db, w)] as const))
  const ids = await sixCases({ drill: false, older: true })
  const aside = `insert into set_aside (case_id, number, because, asked_by, asked_on, decided_by, decided_on) select id, 1, 'mash', '${w.workerId}', '2026-09-16', '${w.coordinatorId}', '2026-09-16' from feedback_case where id in ('${ids.join("','")}')`
  await database.asOwner(`alter table set_aside disable trigger only_what_nobody_answered; ${aside}; alter table set_aside enable trigger only_what_nobody_answered`)
  for (const [file, before] of told) assert.deepEqual(await leavesOut[file]!(database.db, w), before, `${file} counts what was set aside`)
  await database.db.updateTable('set_aside').set({ ended_on: '2026-09-17', ended_because: 'brought-back' }).where('case_id', 'in', ids).execute()
  for (const [file, before] of told) assert.notDeepEqual(await leavesOut[file]!(database.db, w), before, `${file} counts what came back`)
  await database.asOwner(`delete from set_aside where case_id in ('${ids.join("','")}')`)
  await remove(ids)
})

const remove = (ids: string[]) => database.asOwner(['follow_up where case_id', 'bring_request where case_id', 'case_threat where case_id', 'feedback_case where id'].map((rows) => `delete from ${rows} in ('${ids.join("','")}')`).join('; '))

test('what each of them tells is the same with feedback about web pages and without; only how much of that there is is told, by itself', async () => {
  const { coordinatorId, lineId } = w
  const pages = async () => (await countByAll(database.db, actor(coordinatorId, 'coordinator'), everything)).pages
  const [known, read] = [await pages(), () => Promise.all(Object.entries(leavesOut).map(async ([file, each]) => [file, await each(database.db, w)] as const))]
  const told = await read()
  const ids = await sixCases({ drill: false, older: true, page: true })
  assert.deepEqual(await read(), told)
  assert.equal(await pages(), known + 6)
  const noLine = await countFiltered(database.db, await seerOf(database.db, actor(coordinatorId, 'coordinator')), { ...noFilter, line: 'none' }, '2026-09-16')
  assert.equal(noLine, 0, 'what is about a page is not what has no service line')

  // Had it been about the service, each would tell of it.
  await database.db.updateTable('feedback_case').set({ kind: 'criticism', service_line_id: lineId, service_id: w.serviceId, unit_id: w.unitId }).where('id', 'in', ids).execute()
  await database.db.insertInto('case_threat').values(ids.map((id) => ({ case_id: id, number: 1, marked_by: w.workerId, marked_on: '2026-09-16' }))).execute()
  for (const [n, [file, would]] of (await read()).entries()) assert.notDeepEqual(would, told[n]![1], file)
  await remove(ids)
})

test('the database keeps feedback about a web page apart from every service, and its owner from everything else', async () => {
  for (const of of [{ service_line_id: w.lineId }, { service_id: w.serviceId }, { unit_id: w.unitId }]) {
    await assert.rejects(caseRow(database.db, { kind: 'page', ...of }), { code: '23514' })
  }
  const { id } = await database.db.insertInto('web_page_owner').values({ path_prefix: '/', person_id: w.coordinatorId }).returning('id').executeTakeFirstOrThrow()
  await assert.rejects(caseRow(database.db, { kind: 'criticism', page_owner_id: id }), { code: '23514' })
})

test('the database refuses to share a practice with a unit, and to thank anybody by one', async () => {
  const [id] = await sixCases({ drill: true })
  await assert.rejects(database.db.insertInto('unit_share').values({
    case_id: id!, number: 1, unit_id: w.unitId, month_on: '2026-09-01', ciphertext: Buffer.of(1), approved_by: w.supervisorId, approved_on: '2026-09-16',
  }).execute(), { code: '23514', message: /a practice is not for its unit/ })
  await database.db.insertInto('case_about').values({ case_id: id!, person_id: w.workerId, how: 'thanks', noted_by: w.supervisorId, noted_on: '2026-09-16' }).execute()
  await assert.rejects(database.db.insertInto('thanks_letter').values({
    case_id: id!, person_id: w.workerId, month_on: '2026-09-01', sent_by: w.supervisorId, sent_on: '2026-09-16',
  }).execute(), { code: '23514', message: /a practice is not for its unit/ })
})
