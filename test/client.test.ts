// The client of the API: its types are those of the description, and it reads and sends by them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { allOf, Refused, vastakaiku, type Schemas } from '../packages/client/client.js'
import { world } from './builders.ts'
import { clientSchema, typesOfApi } from './client-schema.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { publishItem } from './open311.ts'
import { served } from './served.ts'

let database: TestDatabase
let server: Awaited<ReturnType<typeof served>>
let api: ReturnType<typeof vastakaiku>
before(async () => {
  database = await testDatabase()
  const w = await world(database.db)
  for (const text of ['Ensimmäinen.', 'Toinen.', 'Kolmas.']) await publishItem(database, w, { text })
  server = await served(database)
  api = vastakaiku(`${server.url}/`)
})
after(async () => {
  await server.close()
  await database.close()
})

test('its types are those of the description as it is now', async () => {
  assert.ok(readFileSync(clientSchema, 'utf8') === await typesOfApi(), 'run npm run client')
})

test('it reads a list to its end, and what it reads has a type', async () => {
  const pieces: Schemas['Published'][] = []
  for await (const piece of allOf((after) => api.GET('/published', { params: { query: { limit: 2, ...(after === undefined ? {} : { after }) } } }))) pieces.push(piece)
  assert.deepEqual(pieces.map(({ text }) => text).sort(), ['Ensimmäinen.', 'Kolmas.', 'Toinen.'])
})

test('it gives feedback, reads the conversation by its receipt, and is told of a refusal without a throw', async () => {
  const key = crypto.randomUUID()
  const give = (text: string) => api.POST('/feedback', { params: { header: { 'Idempotency-Key': key } }, body: { language: 'fi', kind: 'thanks', text } })
  const { data } = await give('Kiitos!')
  assert.equal((await give('Kiitos!')).data?.receipt, data?.receipt)
  const { data: conversation } = await api.GET('/feedback/conversation', { headers: { Authorization: `Receipt ${data?.receipt}` } })
  assert.equal(conversation?.messages[0]?.text, 'Kiitos!')
  const refused = await give('Jotain muuta.')
  assert.deepEqual([refused.data, refused.error?.status], [undefined, 422])
})

test('reading on throws what the server told, where a page is refused', async () => {
  const read = async () => { for await (const _ of allOf(() => api.GET('/published', { params: { query: { limit: 0 } } }))) assert.fail('nothing comes') }
  await assert.rejects(read, (error: unknown) => error instanceof Refused && error.status === 400 && error.message.startsWith('limit must be') && error.problem?.status === 400)
})
