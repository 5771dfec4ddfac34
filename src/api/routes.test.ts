import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import { apiClient } from '../../test/api.ts'
import { aPlace, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { addPlace } from '../directory/place.sql.ts'
import { addMunicipality } from '../directory/units.sql.ts'
import { operations } from './routes.ts'
import { definitions } from './schemas.ts'

let database: TestDatabase
let w: World
let api: ReturnType<typeof apiClient>
let municipalityId: string, placeId: string

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  await transact(db, async (tx) => {
    municipalityId = await addMunicipality(tx, { name: { fi: 'Saarisalmi', sv: 'Ösund' }, code: '901' })
    placeId = await addPlace(tx, { ...aPlace, name: { fi: 'Sote-keskus' }, address: { fi: 'Rantatie 1' }, municipalityId })
  })
  await db.updateTable('unit').set({ place_id: placeId, phone: '010 000 0114' }).where('id', '=', w.unitId).execute()
  await db.insertInto('service_unit').values({ service_id: w.serviceId, unit_id: w.otherUnitId }).execute()
  await db.updateTable('unit').set({ ended_on: '2026-09-16' }).where('id', '=', w.otherUnitId).execute()
  await db.insertInto('service')
    .values({ service_line_id: w.lineId, name: { fi: 'Entinen' }, ended_on: '2026-09-16' }).execute()
  api = apiClient(database.context)
})
after(() => database.close())

test('the lists tell names in every language, and only what is in use', async () => {
  const unit = { id: w.unitId, name: { fi: 'Kotihoito, Saarisalmi', sv: 'Hemvård, Ösund', en: 'Home care, Saarisalmi' } }
  const line = { fi: 'Iäkkäiden palvelut', sv: 'Service för äldre', en: 'Services for older people' }
  assert.deepEqual((await api.get('/services')).body, { items: [{
    id: w.serviceId, name: { fi: 'Kotihoito', sv: 'Hemvård', en: 'Home care' },
    line: { id: w.lineId, name: line }, units: [unit],
  }] })
  const municipality = { id: municipalityId, name: { fi: 'Saarisalmi', sv: 'Ösund' } }
  const place = { id: placeId, name: { fi: 'Sote-keskus' } }
  assert.deepEqual((await api.get('/units')).body, { items: [{ ...unit, municipality, place, phone: '010 000 0114' }] })
  assert.deepEqual((await api.get('/places')).body, { items: [{ ...place, address: { fi: 'Rantatie 1' }, municipality }] })
  assert.deepEqual((await api.get('/municipalities')).body, { items: [{ ...municipality, code: '901' }] })
})

test('what is answered has the form that openapi.json promises', async () => {
  for (const { method, path, answers, needsReceipt } of operations) {
    if (method === 'GET' && !needsReceipt && !path.includes('{')) assert.ok(v.is(definitions[answers], (await api.get(path)).body), path)
  }
})

test('openapi.json describes every operation, and every reference in it leads somewhere', async () => {
  const { status, body } = await api.get('/openapi.json')
  assert.equal(status, 200)
  assert.match(body.openapi, /^3\.1\./)
  assert.deepEqual(Object.keys(body.paths).sort(), [
    '/feedback', '/feedback/conversation', '/feedback/conversation/attachments', '/feedback/conversation/attachments/{id}', '/feedback/conversation/messages', '/improvements', '/improvements/{id}',
    '/municipalities', '/places', '/published', '/published/{id}', '/relationship-changes', '/services', '/slips', '/statistics', '/survey-results', '/surveys/{id}', '/surveys/{id}/languages/{tag}',
    '/surveys/{id}/responses', '/surveys/{id}/results', '/surveys/{id}/tokens', '/units',
  ])
  assert.deepEqual(body.paths['/surveys/{id}'].get.parameters[0], { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } })
  const references = JSON.stringify(body).match(/"\$ref":"[^"]+"/g)!.map((one) => one.slice(8, -1))
  for (const one of references) assert.ok(body.components.schemas[one.replace('#/components/schemas/', '')], one)
  const input = body.components.schemas.FeedbackInput
  assert.deepEqual(input.required, ['language', 'kind', 'text'])
  assert.equal(input.additionalProperties, false)
  assert.deepEqual(input.properties.kind.enum, ['thanks', 'criticism', 'suggestion', 'question', 'correction', 'page'])
})

test('every refusal that an operation can give is among those that are described', async () => {
  const { paths } = (await api.get('/openapi.json')).body
  const answers = (path: string, method: string) => Object.keys(paths[path][method].responses).join(' ')
  assert.equal(answers('/feedback', 'post'), '201 400 406 413 415 422 429 500 503 default')
  assert.equal(answers('/feedback/conversation', 'get'), '200 401 406 429 500 503 default')
  assert.equal(answers('/feedback/conversation/messages', 'post'), '201 400 401 406 413 415 422 429 500 503 default')
  assert.equal(answers('/feedback/conversation/attachments', 'post'), '201 400 401 404 406 413 415 422 429 500 503 default')
  assert.equal(answers('/feedback/conversation/attachments/{id}', 'delete'), '200 401 404 406 429 500 503 default')
  assert.equal(answers('/relationship-changes', 'post'), '200 400 401 403 406 413 415 422 429 500 503 default')
  assert.deepEqual(paths['/relationship-changes'].post.responses['401'].headers['WWW-Authenticate'].schema.const, 'Bearer')
  assert.equal(answers('/published', 'get'), '200 304 400 406 500 503 default')
  assert.equal(answers('/published/{id}', 'get'), '200 304 404 406 410 500 503 default')
  assert.equal(answers('/surveys/{id}', 'get'), '200 304 404 406 500 503 default')
  for (const [path, status] of [['/slips', '200'], ['/surveys/{id}/tokens', '201'], ['/surveys/{id}/responses', '201']] as const) assert.equal(answers(path, 'post'), `${status} 400 404 406 409 410 413 415 422 429 500 503 default`)
})

test('an address where nothing is gives a problem, not a page', async () => {
  for (const [method, path] of [['GET', '/nothing'], ['POST', '/services/1'], ['GET', '']] as const) {
    const { status, headers, body } = await api.send(method, path)
    assert.equal(status, 404)
    assert.match(headers.get('content-type')!, /^application\/problem\+json/)
    assert.deepEqual([body.type, body.title, body.status], ['about:blank', 'Not Found', 404])
  }
})

test('another method is refused, and told which there are', async () => {
  for (const [method, path, allow] of [
    ['GET', '/feedback', 'POST, OPTIONS'], ['DELETE', '/feedback/conversation', 'GET, HEAD, OPTIONS'],
    ['POST', '/services', 'GET, HEAD, OPTIONS'], ['PROPFIND', '/published', 'GET, HEAD, OPTIONS'], ['GET', `/feedback/conversation/attachments/${crypto.randomUUID()}`, 'DELETE, OPTIONS'], ['PUT', '/openapi.json', 'GET, HEAD, OPTIONS'],
  ] as const) {
    const { status, headers } = await api.send(method, path)
    assert.equal(status, 405, path)
    assert.equal(headers.get('allow'), allow)
  }
})

test('a page of any origin may use the API, and no cookie comes or goes', async () => {
  const origin = { origin: 'https://kunta.example', 'sec-fetch-site': 'cross-site' }
  const question = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
  const asked = await api.send('OPTIONS', '/feedback', { ...origin, ...question })
  assert.equal(asked.status, 204)
  assert.match(asked.headers.get('access-control-allow-methods')!, /POST/)
  assert.match(asked.headers.get('access-control-allow-headers')!, /Authorization, Content-Type, Idempotency-Key/)
  const sent = await api.post('/feedback', { language: 'sv', kind: 'thanks', text: 'Tack!' }, origin)
  assert.equal(sent.status, 201)
  const refused = await api.postRaw('/feedback', '{', origin)
  for (const { headers } of [asked, sent, refused]) {
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.equal(headers.get('access-control-allow-credentials'), null)
    assert.equal(headers.get('set-cookie'), null)
    assert.equal(headers.get('cache-control'), 'no-store')
  }
})

test('a fault is a problem with a reference, and the log holds nothing of the request', async () => {
  const lines: string[] = []
  const now = () => { throw new TypeError('broken') }
  const broken = apiClient({ ...database.context, now }, (line) => lines.push(line))
  const { status, headers, body } = await broken.post('/feedback', { language: 'fi', kind: 'thanks', text: 'Salaista' })
  assert.equal(status, 500)
  assert.match(headers.get('content-type')!, /^application\/problem\+json/)
  assert.equal(headers.get('access-control-allow-origin'), '*')
  assert.ok(lines[0]!.includes(body.reference))
  assert.ok(!lines.join().includes('Salaista'))
})
