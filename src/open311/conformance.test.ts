// GeoReport v2 as a program of somebody else tries it: from discovery on, knowing nothing of the server but its address and a key, in both formats
// and over a real connection. What is asserted is what the specification says, in its order.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { aKey, fieldsOf, itemsOf, open311Client, publishItem, type Answer, type Tree } from '../../test/open311.ts'

let database: TestDatabase
let w: World
let client: Awaited<ReturnType<typeof open311Client>>
let api_key: string

before(async () => {
  database = await testDatabase({ BUDGET_API_KEY_PER_MINUTE: 0 })
  w = await world(database.db)
  client = await open311Client(database)
  api_key = await aKey(database, w)
  const { id: placeId } = await database.db.insertInto('place').values({ name: { fi: 'Saarisalmen talo' }, kind: 'office', address: { fi: 'Rantatie 2, Saarisalmi' }, latitude: 60.31, longitude: 22.3 }).returning('id').executeTakeFirstOrThrow()
  await database.db.updateTable('unit').set({ place_id: placeId }).where('id', '=', w.unitId).execute()
  await publishItem(database, w, { unitId: w.unitId, text: 'Rivi\nja <toinen> & "kolmas"' })
  await publishItem(database, w, { kind: 'criticism', lineId: null, month: '2026-07-01' })
})
after(async () => {
  await client.close()
  await database.close()
})

const types = { xml: 'text/xml; charset=utf-8', json: 'application/json; charset=utf-8' } as const
const formats = ['xml', 'json'] as const
const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/

/** The items of an answer, whichever form it has; each value as a text, as XML has it. */
function list(answer: Answer, root: string, item: string): Record<string, any>[] {
  if (answer.type !== types.xml) return answer.body as Record<string, any>[]
  assert.equal(answer.body.name, root)
  assert.ok((answer.body.inside as Tree[]).every(({ name }) => name === item), `${root} holds ${item}`)
  return itemsOf(answer.body)
}
async function get(path: string, format: 'xml' | 'json', query: Record<string, string> = {}): Promise<Answer> {
  const answer = await client.get(`${path}.${format}`, query)
  assert.equal(answer.type, types[format], path)
  if (format === 'xml') assert.match(answer.text, /^<\?xml version="1\.0" encoding="utf-8"\?>/)
  return answer
}
function errors(answer: Answer, format: 'xml' | 'json', code: number): void {
  assert.equal(answer.status, code)
  const all = list(answer, 'errors', 'error')
  assert.ok(all.length >= 1)
  for (const one of all) {
    assert.equal(format === 'json' ? one['code'] : Number(one['code']), code)
    assert.ok(String(one['description']).length > 5)
  }
}

for (const format of formats) {
  test(`discovery tells where the endpoint is and which formats it speaks (${format})`, async () => {
    const { status, body } = await get('/discovery', format)
    assert.equal(status, 200)
    const top = format === 'xml' ? fieldsOf(body) : body
    if (format === 'xml') assert.equal(body.name, 'discovery')
    for (const field of ['changeset', 'contact', 'key_service']) assert.ok(top[field], field)
    assert.match(top['changeset'], zoned)
    const endpoint = format === 'xml' ? fieldsOf(top['endpoints'].inside[0]) : top['endpoints'][0]
    assert.equal(endpoint['specification'], 'http://wiki.open311.org/GeoReport_v2')
    assert.equal(endpoint['url'], `${client.url}/open311/v2`)
    assert.match(endpoint['changeset'], zoned)
    assert.ok(['production', 'test'].includes(endpoint['type']))
    const spoken = format === 'xml' ? endpoint['formats'].inside.map((one: Tree) => one.text) : endpoint['formats']
    assert.deepEqual(spoken, ['text/xml', 'application/json'])
  })

  test(`every service has a code, a name, a type and a group, and its definition can be asked for (${format})`, async () => {
    const services = list(await get('/v2/services', format), 'services', 'service')
    assert.equal(services.length, 8, 'four things can be said about each line, and about the whole')
    assert.equal(new Set(services.map(({ service_code: code }) => code)).size, services.length)
    for (const service of services) {
      assert.deepEqual(Object.keys(service), ['service_code', 'service_name', 'description', 'metadata', 'type', 'keywords', 'group'])
      assert.equal(String(service['metadata']), 'true')
      assert.ok(['realtime', 'batch', 'blackbox'].includes(service['type']))
      const { status, body } = await get(`/v2/services/${service['service_code']}`, format)
      assert.equal(status, 200)
      const definition = format === 'xml' ? fieldsOf(body) : body
      if (format === 'xml') assert.equal(body.name, 'service_definition')
      assert.equal(definition['service_code'], service['service_code'])
      const attributes = format === 'xml' ? itemsOf(definition['attributes']) : definition['attributes']
      attributes.forEach((attribute: Record<string, any>, at: number) => {
        assert.deepEqual(Object.keys(attribute), ['variable', 'code', 'datatype', 'required', 'datatype_description', 'order', 'description', 'values'])
        assert.ok(['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'].includes(attribute['datatype']))
        assert.equal(Number(attribute['order']), at + 1)
        const values = format === 'xml' ? (attribute['values'] ? itemsOf(attribute['values']) : []) : attribute['values']
        assert.equal(values.length > 0, attribute['datatype'] === 'singlevaluelist')
        for (const value of values) assert.ok(value['key'] && value['name'])
      })
    }
  })

  test(`a request that is sent is answered with an id or a token, and is found by the id (${format})`, async () => {
    const [service] = list(await get('/v2/services', format), 'services', 'service')
    const fields = { api_key, service_code: service!['service_code'], lat: '60.4518', long: '22.2666', address_string: 'Rantatie 2', description: 'Hoitaja ehti kuunnella.\nKiitos.', email: 'maija@example.org', device_id: 'tt222111', account_id: '123', first_name: 'Maija', last_name: 'Meikäläinen', phone: '040 123 4567', media_url: 'https://example.org/1.jpg' }
    const posted = await client.post(fields, { format })
    assert.deepEqual([posted.status, posted.type], [200, types[format]])
    const all = list(posted, 'service_requests', 'request')
    assert.equal(all.length, 1)
    const { service_request_id: id, token, service_notice: notice, account_id: account } = all[0]!
    assert.ok(id && token === undefined && typeof notice === 'string')
    assert.equal(account, null)
    const read = await get(`/v2/requests/${id}`, format)
    assert.equal(read.status, 200)
    const [one] = list(read, 'service_requests', 'request')
    assert.equal(one!['service_request_id'], id)
    assert.equal(one!['status'], 'open')
    assert.equal(one!['service_code'], service!['service_code'])
    assert.equal(one!['service_name'], service!['service_name'])
    const [byToken] = list(await get(`/v2/tokens/${id}`, format), 'service_requests', 'request')
    assert.deepEqual(byToken, { service_request_id: id, token: id })
  })

  test(`requests are listed with every field of the specification, and times have a zone (${format})`, async () => {
    const requests = list(await get('/v2/requests', format), 'service_requests', 'request')
    assert.equal(requests.length, 2)
    for (const request of requests) {
      assert.deepEqual(Object.keys(request), [
        'service_request_id', 'status', 'status_notes', 'service_name', 'service_code', 'description', 'agency_responsible', 'service_notice', 'requested_datetime', 'updated_datetime', 'expected_datetime',
        'address', 'address_id', 'zipcode', 'lat', 'long', 'media_url',
      ])
      assert.match(request['requested_datetime'], zoned)
      assert.match(request['updated_datetime'], zoned)
    }
    const [first] = requests
    assert.equal(first!['description'], 'Rivi\nja <toinen> & "kolmas"')
    assert.deepEqual([Number(first!['lat']), Number(first!['long']), first!['address']], [60.31, 22.3, 'Rantatie 2, Saarisalmi'])
    assert.equal(requests[1]!['lat'], null)
    const [again] = list(await get('/v2/requests', format, { service_request_id: `${first!['service_request_id']},${crypto.randomUUID()}`, start_date: '1999-01-01T00:00:00Z', end_date: 'nonsense' }), 'service_requests', 'request')
    assert.deepEqual(again, first, 'ids go before all else that is asked')
  })

  test(`what is wrong is said as a list of errors with the code of the answer (${format})`, async () => {
    const code = 'thanks-general'
    const good = { api_key, service_code: code, lat: '60.1', long: '24.9', description: 'Kiitos.' }
    errors(await get('/v2/services/999', format), format, 404)
    errors(await get('/v2/services', format, { jurisdiction_id: 'city.example.gov' }), format, 404)
    errors(await get(`/v2/requests/${crypto.randomUUID()}`, format), format, 404)
    errors(await get('/v2/requests/1', format), format, 404)
    errors(await get('/v2/tokens/1', format), format, 404)
    errors(await get('/v2/requests', format, { start_date: 'yesterday' }), format, 400)
    errors(await get('/v2/requests', format, { start_date: '2026-01-01T00:00:00Z', end_date: '2026-06-01T00:00:00Z' }), format, 400)
    errors(await get('/v2/requests', format, { status: 'asleep' }), format, 400)
    errors(await client.post({ ...good, api_key: '' }, { format }), format, 403)
    errors(await client.post({ ...good, api_key: 'wrong' }, { format }), format, 403)
    errors(await client.post({ ...good, service_code: '' }, { format }), format, 400)
    errors(await client.post({ ...good, service_code: '999' }, { format }), format, 404)
    errors(await client.post({ ...good, lat: '', long: '' }, { format }), format, 400)
    errors(await client.post({ ...good, jurisdiction_id: 'city.example.gov' }, { format }), format, 404)
    for (const [path, method] of [['/v2/services', 'POST'], ['/v2/requests', 'DELETE'], ['/discovery', 'PUT']] as const) {
      const refused = await client.send(`${path}.${format}`, { method })
      errors(refused, format, 405)
      assert.match(refused.headers.get('allow') ?? '', /GET/)
    }
  })
}

test('both formats say the same', async () => {
  const [xml, json] = [await client.get('/v2/requests.xml'), await client.get('/v2/requests.json')]
  const texts = (one: Record<string, any>) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value === null ? null : String(value)]))
  assert.deepEqual(itemsOf(xml.body), json.body.map(texts))
})

test('what is open is closed by nobody: a status may be asked for, alone or both', async () => {
  const count = async (status: string) => (await client.get('/v2/requests.json', { status })).body.length
  assert.deepEqual([await count('open'), await count('closed'), await count('open,closed'), await count('')], [0, 2, 2, 2])
})
