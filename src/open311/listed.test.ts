// What is listed: by which filters, in pages, and by plans that do not grow; and that nothing but what is published is ever in it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql, type CompiledQuery } from 'kysely'
import { caseRow, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { aKey, open311Client, publishItem } from '../../test/open311.ts'
import { states } from '../feedback/case.ts'
import type { Filter } from './filter.ts'
import { dayOnWire, firstDayFrom, readMoment } from './moment.ts'
import { publishedByIds, publishedRequests } from './published.sql.ts'
import { sentByIds } from './sent.sql.ts'

let database: TestDatabase
let w: World
let client: Awaited<ReturnType<typeof open311Client>>
const ids: Record<string, string> = {}

before(async () => {
  database = await testDatabase({ BUDGET_API_KEY_PER_MINUTE: 0 })
  w = await world(database.db)
  client = await open311Client(database)
  const { id: placeId } = await database.db.insertInto('place').values({ name: { fi: 'Talo' }, kind: 'office', latitude: 60.31, longitude: 22.3 }).returning('id').executeTakeFirstOrThrow()
  await database.db.updateTable('unit').set({ place_id: placeId }).where('id', '=', w.unitId).execute()
  for (const [name, item] of Object.entries({
    here: { unitId: w.unitId, comment: 'Yksikön oma sana.' }, criticism: { kind: 'criticism', month: '2026-07-01', published: '2026-08-01' }, general: { lineId: null, month: '2026-07-01' }, old: { month: '2026-01-01', published: '2026-03-01' },
  })) ids[name] = (await publishItem(database, w, item)).id
})
after(async () => {
  await client.close()
  await database.close()
})

const listed = async (query: Record<string, string> = {}): Promise<string[]> => {
  const { status, body, text } = await client.get('/v2/requests.json', query)
  assert.equal(status, 200, text)
  return body.map(({ service_request_id: id }: { service_request_id: string }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id)
}

test('each filter finds what it says, and several what all of them say', async () => {
  const cases: [Record<string, string>, string[]][] = [
    [{}, ['here', 'criticism', 'general']],
    [{ service_code: `thanks-${w.lineId}` }, ['here']], [{ service_code: `thanks-${w.lineId},thanks-general` }, ['here', 'general']], [{ service_code: 'nothing' }, []],
    [{ start_date: '2026-01-01T00:00:00+02:00' }, ['old']], [{ end_date: '2026-01-31T00:00:00Z' }, ['old']], [{ start_date: '2026-01-01T00:00:01+02:00', end_date: '2026-02-01T00:00:00Z' }, []],
    [{ start_date: '2026-07-01T00:00:00+03:00', end_date: '2026-07-31T00:00:00Z' }, ['criticism', 'general']], [{ start_date: '2026-08-01' }, ['here']],
    [{ updated_after: '2026-03-01T00:00:00+02:00' }, ['here', 'criticism', 'general', 'old']], [{ updated_after: '2026-08-02T00:00:00Z' }, ['here', 'general']], [{ updated_before: '2026-03-01T00:00:00+02:00' }, ['old']],
    [{ updated_after: '2026-03-01T00:00:00Z', updated_before: '2026-08-15T00:00:00Z' }, ['criticism']],
    [{ lat: '60.3', long: '22.3', radius: '2000' }, ['here']], [{ lat: '60.3', long: '22.3', radius: '1000' }, []], [{ bbox: '22,60,23,61' }, ['here']], [{ bbox: '23,60,24,61' }, []],
    [{ service_object_id: w.unitId, service_object_type: 'unit' }, ['here']], [{ service_object_id: crypto.randomUUID(), service_object_type: 'unit' }, []], [{ service_object_id: 'x', service_object_type: 'unit' }, []],
    [{ handler: 'kotihoito, SAARISALMI' }, ['here']], [{ handler: 'Hemvård, Ösund' }, ['here']], [{ handler: "'; drop table published_item; --" }, []], [{ handler: 'kotihoito,\u0000 saarisalmi' }, ['here']],
    [{ status: 'open' }, []], [{ status: 'closed', service_code: `criticism-${w.lineId}` }, ['criticism']],
    [{ service_request_id: `${ids['old']},${ids['here']}`, status: 'open' }, ['here', 'old']], [{ anything: 'else', status: '', bbox: '' }, ['here', 'criticism', 'general']],
  ]
  for (const [query, expected] of cases) assert.deepEqual((await listed(query)).sort(), expected.toSorted(), JSON.stringify(query))
})

test('what cannot be understood is refused, each of it by a sentence that repeats nothing', async () => {
  const wrong: Record<string, string>[] = [
    { start_date: '2026-02-30' }, { end_date: '2026-01-01T00:00:00' }, { updated_after: '\u0000' }, { status: 'open;closed' }, { lat: '60' }, { lat: '60', long: '22' }, { lat: '60', long: '22', radius: '-1' }, { lat: '1e9', long: '22', radius: '5' }, { lat: '60', long: '22', radius: '99999999' },
    { bbox: '1,2,3' }, { bbox: '3,1,2,4' }, { bbox: 'a,b,c,d' }, { page: '0' }, { page: '-1' }, { page: '1.5' }, { page_size: 'all' }, { page: '99999999999' }, { service_object_id: w.unitId }, { service_object_type: 'unit' },
    { service_code: Array(250).fill('x').join(',') }, { service_request_id: Array(250).fill(crypto.randomUUID()).join(',') }, { start_date: '<script>alert(1)</script>' },
  ]
  for (const query of wrong) {
    const { status, text } = await client.get('/v2/requests.json', query)
    assert.equal(status, 400, JSON.stringify(query).slice(0, 100))
    assert.ok(!text.includes('alert'))
  }
  const several = await client.get('/v2/requests.json', { status: 'x', page: '0', bbox: '1' })
  assert.equal(several.body.length, 3)
})

test('pages follow each other without a gap, and say how many there are', async () => {
  const names: string[] = []
  let next: string | null = `${client.url}/open311/v2/requests.json?page_size=2&updated_after=2020-01-01T00:00:00Z`
  for (let page = 1; next; page++) {
    const answer: Awaited<ReturnType<typeof client.send>> = await client.send(next.slice(`${client.url}/open311`.length))
    assert.deepEqual(['x-result-count', 'x-page-count', 'x-page-size'].map((name) => answer.headers.get(name)), ['4', '2', '2'])
    assert.equal(answer.headers.get('x-previous-page-url') !== null, page > 1)
    names.push(...answer.body.map(({ service_request_id: id }: { service_request_id: string }) => id))
    next = answer.headers.get('x-next-page-url')
  }
  assert.deepEqual(names.toSorted(), Object.values(ids).toSorted())
  assert.equal((await client.get('/v2/requests.json', { page: '50' })).body.length, 0)
  assert.equal((await client.get('/v2/requests.json', { page_size: '999999' })).headers.get('x-page-size'), '1000')
})

test('with extensions there are the attributes of the Finnish profile, nested; the unit’s word stands after the answer, and nobody is named', async () => {
  const [one] = (await client.get('/v2/requests.json', { service_request_id: ids['here']!, extensions: 'true', locale: 'sv' })).body
  assert.deepEqual(one.extended_attributes, {
    title: null, service_object_id: w.unitId, service_object_type: `${client.url}/api/v1/units`, detailed_status: 'PROCESSED', media_urls: [], handler: null,
    log: [{ time: '2026-09-01T00:00:00+03:00', status: 'done', note: 'Kiitos, kerromme tiimille.\n\nYksikön oma sana.', handler: null, attachment_url: null }],
  })
  assert.deepEqual([one.agency_responsible, one.service_name, one.requested_datetime], ['Hemvård, Ösund', 'Tack: Service för äldre', '2026-08-01T00:00:00+03:00'])
  const xml = (await client.get('/v2/requests.xml', { service_request_id: ids['here']!, extensions: 'true' })).text
  assert.match(xml, /<extended_attributes>.*<log><entry>.*<\/entry><\/log><\/extended_attributes>/s)
  assert.doesNotMatch(JSON.stringify(one), /Veera|Hilkka|Tarja/)
})

test('whatever state a case is in, what was said is nowhere before it is published nor after it was taken back; its id tells its sender where it stands', async () => {
  const api_key = await aKey(database, w)
  const given = fc.record({ state: fc.constantFrom(...states), publish: fc.boolean(), published: fc.constantFrom('never', 'now', 'ended'), kind: fc.constantFrom('thanks', 'criticism'), lineMoved: fc.boolean() })
  const { id: hidden } = await database.db.insertInto('service_line').values({ name: { fi: 'Salattu linja' } }).returning('id').executeTakeFirstOrThrow()
  await fc.assert(fc.asyncProperty(given, async ({ state, publish, published, kind, lineMoved }) => {
    const secret = `salaisuus ${crypto.randomUUID()}`
    const sent = await client.post({ api_key, service_code: `${kind}-${w.lineId}`, address_id: w.unitId, description: secret, 'attribute[publish]': String(publish || published !== 'never') })
    const id: string = sent.body[0].service_request_id
    const { case_id: caseId } = await database.db.selectFrom('open311_request').select('case_id').where('id', '=', id).executeTakeFirstOrThrow()
    const isPublished = published !== 'never'
    if (state === 'closed') await database.db.updateTable('feedback_case').set({ state: 'answered', came_of_it: 'nothing-asked' }).where('id', '=', caseId).execute()
    await database.db.updateTable('feedback_case').set({ state: isPublished ? 'answered' : state, ...(lineMoved && { service_line_id: hidden }) }).where('id', '=', caseId).execute()
    const item = isPublished ? await publishItem(database, w, { caseId, kind, text: `julkinen ${secret}` }) : null
    if (published === 'ended') await sql`update feedback_case set publish = false, publish_said_on = '2026-09-16' where id = ${caseId}::uuid`.execute(database.db)
    const everything = [await client.get('/v2/requests.json', { extensions: 'true' }), await client.get('/v2/requests.xml', { updated_after: '2020-01-01T00:00:00Z' }), await client.get(`/v2/requests/${id}.json`, { extensions: 'true' }), await client.get('/v2/requests.json', { service_request_id: id })]
    const shows = everything.map(({ text }) => text.includes(secret))
    assert.deepEqual(shows, Array(4).fill(published === 'now'))
    const [one] = everything[2]!.body
    // What everybody could find by its id in the list is told no finer afterwards, and what its giver and its handlers do since is told to nobody.
    if (published === 'ended') {
      await database.db.updateTable('feedback_case').set({ state: 'waiting-for-handler' }).where('id', '=', caseId).execute()
      const [later] = (await client.get(`/v2/requests/${id}.json`, { extensions: 'true' })).body
      assert.deepEqual([later, later.requested_datetime.slice(0, 10), later.updated_datetime.slice(0, 10), later.expected_datetime], [one, '2026-08-01', '2026-09-01', null])
    }
    assert.deepEqual([one.service_request_id, one.service_code], [id, `${kind}-${w.lineId}`])
    assert.equal(one.status, isPublished || state === 'answered' || state === 'closed' ? 'closed' : 'open')
    assert.ok(!JSON.stringify(everything[2]!.body).includes('Salattu') && /T00:00:00/.test(one.requested_datetime) && /T00:00:00/.test(one.updated_datetime))
    if (published !== 'now') assert.deepEqual([one.description, one.status_notes, one.lat, one.address_id], [null, null, null, null])
    if (item) assert.equal((await client.get(`/v2/requests/${item.id}.json`)).status, 404, 'it has one id, which is its sender’s')
    await database.asOwner(`delete from published_item where case_id = '${caseId}'`)
  }), { numRuns: 25 })
})

test('times are read with any zone, and days stay days across the change of the clock', () => {
  assert.equal(readMoment('2026-09-01T00:00:00 03:00')?.toISOString(), '2026-08-31T21:00:00.000Z')
  assert.equal(readMoment('2026-12-01')?.toISOString(), '2026-11-30T22:00:00.000Z')
  for (const wrong of ['', '2026', '2026-13-01', '2026-02-29', '2026-09-01T25:00:00Z', '2026-09-01T00:00:00', '20260901', '2026-09-01T00:00:00+99:99']) assert.equal(readMoment(wrong), null, wrong)
  fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
    const day = date.toISOString().slice(0, 10)
    assert.equal(firstDayFrom(readMoment(dayOnWire(day))!), day)
  }))
})

test('a list of what changed since, of the newest and of one line is read from an index, also among many', async () => {
  await caseRow(database.db)
  await database.asOwner(`alter table published_item disable trigger refuse_publishing; insert into feedback_case (id, reference, receipt_hash, kind, reader, publish, language, channel, routed_because, due_on, state, created_at)
    select gen_random_uuid(), 'P' || n, ('P' || n)::bytea, 'thanks', 'handler', true, 'fi', 'web', 'handler-here', '2026-09-21', 'answered', '2026-09-01' from generate_series(1, 4000) n;
    insert into published_item (case_id, kind, language, month_on, published_on, text, answer) select id, 'thanks', 'fi', date '1990-01-01' + ((row_number() over ())::int % 400) * interval '1 month', date '1990-02-01' + ((row_number() over ())::int % 400) * interval '1 month', 'x', 'y'
    from feedback_case where reference like 'P%'; analyze published_item; analyze open311_request`)
  const nothing: Filter = { none: false, topics: null, given: { from: null, until: null }, published: { from: null, until: null }, circle: null, box: null, objectId: null, agency: null, page: 1, size: 1000 }
  const newest = await planOf((db) => publishedRequests(db, { ...nothing, given: { from: '2023-01-01', until: null } }))
  assert.match(newest, /Index Scan.* published_item_by_month/)
  const since = await planOf((db) => publishedRequests(db, { ...nothing, published: { from: '2023-04-01', until: null } }))
  assert.match(since, /Index Scan using published_item_\w+ on published_item i.*\n +Index Cond: \(published_on >= /)
  const named = await planOf((db) => publishedByIds(db, [crypto.randomUUID()]))
  assert.match(named, /published_item_pkey/)
  const sent = await planOf((db) => sentByIds(db, Array.from({ length: 200 }, () => crypto.randomUUID())))
  assert.doesNotMatch(sent, /Scan on published_item.*\n +Filter: \(case_id = /, 'one after the other')
  for (const plan of [newest, since, named]) assert.doesNotMatch(plan, /Seq Scan on (published_item|feedback_case|ptv_item)/)
})

/** How PostgreSQL would carry out the first statement that is made. */
async function planOf(read: (db: TestDatabase['db']) => Promise<unknown>): Promise<string> {
  const made: CompiledQuery[] = []
  const { db, pool } = database
  await read(db.withPlugin({
    transformQuery: ({ node, queryId }) => { made.push(db.getExecutor().compileQuery(node, queryId)); return node },
    transformResult: ({ result }) => Promise.resolve(result),
  }))
  const { rows } = await pool.query(`explain ${made[0]!.sql}`, [...made[0]!.parameters])
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}
