// The examples of docs/open311.md, as they stand there: each is asked, and answers what is told. And what is sent to do harm.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { aKey, open311Client, publishItem } from '../../test/open311.ts'
import { projectRoot } from '../db/root.ts'

let database: TestDatabase
let w: World
let client: Awaited<ReturnType<typeof open311Client>>
let key: string
const logged: string[] = []
before(async () => {
  database = await testDatabase({ BUDGET_API_KEY_PER_MINUTE: 0 })
  w = await world(database.db)
  client = await open311Client(database, (line) => void logged.push(line))
  key = await aKey(database, w)
  await publishItem(database, w)
})
after(async () => {
  await client.close()
  await database.close()
})

test('each example of the page answers as it says', async () => {
  const page = readFileSync(join(projectRoot, 'docs/open311.md'), 'utf8')
  const examples = [...page.matchAll(/^ {4}(GET|POST) \/open311(\S+)\n(?: {4}(?!\d)(.+)\n)?^ {4}(\d{3}) (\[.*\])$/gm)]
  assert.equal(examples.length, 6)
  for (const [, method, path, sent, status, fields] of examples) {
    const answer = await client.send(path!, { method: method!, ...(sent ? { body: new URLSearchParams(sent.replace('$KEY', key)) } : {}) })
    assert.equal(answer.status, Number(status), `${path}: ${answer.text}`)
    assert.deepEqual(Object.keys(Array.isArray(answer.body) ? answer.body[0] : answer.body), JSON.parse(fields!), path)
  }
})

const cases = async () => Number((await database.db.selectFrom('feedback_case').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

test('XML is not read, with entities or without, and a bomb of them costs nothing', async () => {
  const before = await cases()
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${'&a;'.repeat(10)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]><r>&f;&a19;</r>`
  for (const type of ['text/xml', 'application/xml', 'application/json', 'text/plain']) {
    const { status, body } = await client.send('/v2/requests.xml', { method: 'POST', headers: { 'content-type': type }, body: bomb })
    assert.deepEqual([status, body.name], [415, 'errors'], type)
  }
  const kept = await client.post({ api_key: key, service_code: 'question-general', address_string: '-', description: bomb.slice(0, 1500), title: 'a\u0000\u0007b' })
  assert.equal(kept.status, 200, 'as a giver’s text it is text')
  assert.equal(await cases(), before + 1)
})

test('what is no form, too large, too much, or in another encoding is refused clearly, and loses nothing', async () => {
  const before = await cases()
  const form = 'application/x-www-form-urlencoded'
  const send = (body: BodyInit, type = form) => client.send('/v2/requests.json', { method: 'POST', headers: { 'content-type': type }, body })
  const parts = new FormData()
  for (let n = 0; n < 1000; n++) parts.append(`attribute[${n}]`, 'x')
  const wrong: [number, ReturnType<typeof send>][] = [
    [413, send(`description=${'x'.repeat(200_001)}`)], [400, send(Array(2000).fill('a=b').join('&'))], [400, send('description=%C3%28')], [400, send(new Uint8Array([0x61, 0x3d, 0xff]))],
    [400, send('a=b', `${form}; charset=iso-8859-1`)], [400, send('--x\r\nnonsense', 'multipart/form-data; boundary=x')], [400, send('x', 'multipart/form-data')], [400, client.send('/v2/requests.json', { method: 'POST', body: parts })],
  ]
  for (const [status, answer] of wrong) assert.equal((await answer).status, status, (await answer).text.slice(0, 200))
  for (const path of ['/v2/requests', '/v2/requests.csv', '/v2/', '/', '/v2/services/..%2f..%2fetc.xml', '/v2/requests/%00.json', `/v2/requests/${'9'.repeat(5000)}.json`, '/v2/requests/%E0%A4%A.xml', "/v2/services/' or 1=1 --.json"]) {
    const { status, type } = await client.send(path)
    assert.equal(status, 404, path)
    assert.match(type, /^(text\/xml|application\/json); charset=utf-8$/)
  }
  assert.equal(await cases(), before)
  assert.deepEqual(logged, [], 'nothing of it was a fault of ours')
})

test('who sends a body slowly, and leaves, holds nobody up', async () => {
  const { port } = new URL(client.url)
  const slow = connect(Number(port), '127.0.0.1')
  slow.on('error', () => {})
  slow.write('POST /open311/v2/requests.xml HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\napi_key=')
  assert.equal((await client.get('/v2/services.json')).status, 200)
  slow.destroy()
  assert.equal((await client.get('/v2/services.json')).status, 200)
})

test('a database that is away is told as an error of this door, with when to come again', async () => {
  const gone = await open311Client({ context: { ...database.context, db: new Proxy(database.context.db, { get: () => () => { throw Object.assign(new Error('secret words'), { code: 'ECONNREFUSED' }) } }) } })
  const { status, body, text } = await gone.get('/v2/requests.json')
  assert.deepEqual([status, body[0].code], [503, 503])
  assert.ok(!text.includes('secret'))
  await gone.close()
})
