// Pictures and recordings by the API: sent, listed and taken back with the receipt, as on the page of the conversation.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import { apiClient } from '../../test/api.ts'
import { world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { photograph, recording } from '../../test/media.ts'
import { attached, attachments } from './attachment-schemas.ts'

let database: TestDatabase
let api: ReturnType<typeof apiClient>
let auth: { authorization: string }
const path = '/feedback/conversation/attachments'

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_ATTACHMENTS_PER_TEN_MINUTES: 0, ATTACHMENT_MB: 1, ATTACHMENTS_PER_MESSAGE: 3 })
  await world(database.db)
  api = apiClient(database.context)
  auth = await given()
})
after(() => database.close())

const given = async () => ({ authorization: `Receipt ${(await api.post('/feedback', { language: 'fi', kind: 'thanks', text: 'Kiitos!' })).body.receipt}` })

function send(files: Buffer[], headers: Record<string, string> = auth) {
  const form = new FormData()
  for (const file of files) form.append('files', new Blob([new Uint8Array(file)], { type: 'image/png' }), 'Salainen nimi.png')
  return api.send('POST', path, headers, form)
}

test('what is sent arrives once however often it is sent, is listed, and can be taken back', async () => {
  const files = [await photograph(), await recording('m4a')]
  const sent = await send(files)
  assert.equal(sent.status, 201, JSON.stringify(sent.body))
  assert.equal(v.is(attached, sent.body), true)
  assert.deepEqual([sent.body.added, sent.body.refused, sent.body.items.map(({ kind, state, addedOn }: Record<string, string>) => `${kind} ${state} ${addedOn}`)], [2, [], ['picture kept 2026-09-16', 'sound kept 2026-09-16']])
  assert.deepEqual((await send(files)).body.added, 0)
  const listed = await api.get(path, auth)
  assert.equal(v.is(attachments, listed.body), true)
  assert.deepEqual(listed.body.items, sent.body.items)
  const [picture] = listed.body.items
  for (let n = 0; n < 2; n++) {
    const back = await api.send('DELETE', `${path}/${picture.id}`, auth)
    assert.deepEqual([back.status, back.body.items.map(({ state }: { state: string }) => state)], [200, ['taken-back', 'kept']])
  }
  assert.equal((await database.db.selectFrom('attachment_piece').select('number').where('attachment_id', '=', picture.id).execute()).length, 0)
})

test('each file that cannot be taken is named by its place and why; where none can, nothing was done', async () => {
  const own = await given()
  const some = await send([Buffer.from('no picture'), await photograph()], own)
  assert.deepEqual([some.status, some.body.added, some.body.refused.map(({ number, why }: { number: number; why: string }) => [number, why])], [201, 1, [[1, 'type']]])
  const none = await send([Buffer.from('no picture'), Buffer.alloc(0)], own)
  assert.deepEqual([none.status, none.body.problems.map(({ field }: { field: string }) => field)], [422, ['files.0', 'files.1']])
  assert.deepEqual((await send([], own)).status, 422)
  assert.equal((await send([Buffer.alloc(1_000_001, 7)], own)).body.problems[0].detail, 'Has more than 1000000 bytes.')
  assert.equal((await api.get(path, own)).body.items.length, 1)
})

test('a form that breaks off, is none or is no UTF-8 is told what is wrong with it', async () => {
  const headers = (type: string) => ({ ...auth, 'content-type': type })
  const bodies: [string, string | Buffer][] = [
    ['multipart/form-data', 'x'], ['multipart/form-data; boundary=x', '--x\r\nnonsense'], ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nabc'],
    ['multipart/form-data; boundary=x', Buffer.from('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xe4\r\n--x--', 'latin1')],
  ]
  for (const [type, body] of bodies) {
    const { status, body: problem } = await api.send('POST', path, headers(type), new Uint8Array(typeof body === 'string' ? Buffer.from(body) : body))
    assert.deepEqual([status, problem.detail], [400, 'The body is not multipart/form-data in UTF-8 as its header says.'], JSON.stringify(problem))
  }
})

test('another’s picture is not there, and without the receipt nothing is', async () => {
  const [picture] = (await api.get(path, auth)).body.items.filter(({ state }: { state: string }) => state === 'kept')
  const other = await given()
  assert.deepEqual((await api.get(path, other)).body, { items: [] })
  assert.equal((await api.send('DELETE', `${path}/${picture.id}`, other)).status, 404)
  assert.equal((await api.send('DELETE', `${path}/x`, auth)).status, 404)
  for (const method of ['GET', 'POST'] as const) assert.ok([401, 415].includes((await api.send(method, path)).status))
  assert.equal((await send([await photograph()], {})).status, 401)
  assert.deepEqual((await api.get(path, auth)).body.items.at(-1).state, 'kept')
})

test('where the organisation takes none it says so, and what is no form with files is refused', async () => {
  const off = apiClient({ ...database.context, settings: { ...database.context.settings, ATTACHMENT_MB: 0 } })
  const refused = await off.send('POST', path, auth, new FormData())
  assert.deepEqual([refused.status, refused.body.why], [404, 'off'])
  assert.equal((await api.post(path, {}, auth)).status, 415)
  assert.equal((await api.send('POST', path, { ...auth, 'content-type': 'multipart/form-data' }, 'x')).status, 400)
  assert.equal((await api.send('POST', path, { ...auth, 'content-type': 'multipart/form-data; boundary=x' }, 'x')).status, 400)
})
