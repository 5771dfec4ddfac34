// The headers that every answer carries, and the one that belongs to the desk alone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { desk, to } from '../paths.ts'
import { testApp } from '../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { world } from '../../test/builders.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>

before(async () => {
  database = await testDatabase()
  await world(database.db)
  app = testApp(database)
})
after(() => database.close())

const headersOf = async (path: string) => (await app.get(path)).headers

test('A page may load nothing from elsewhere, run no script of its own text and stand in no frame', async () => {
  for (const path of [to('home', 'fi'), desk.signIn, '/api/v1/services', '/nowhere']) {
    const headers = await headersOf(path)
    const policy = headers.get('content-security-policy')?.split('; ') ?? []
    assert.ok(policy.includes("default-src 'none'") && policy.includes("frame-ancestors 'none'"), path)
    assert.ok(policy.includes("script-src 'self'") && policy.includes("style-src 'self'"), path)
    assert.equal(policy.includes("require-trusted-types-for 'script'") && policy.includes("trusted-types 'none'"), !path.startsWith('/api'), path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path)
  }
})

test('One script alone may be loaded by pages of another site, and no page of ours may', async () => {
  assert.equal((await headersOf('/embed.js')).get('cross-origin-resource-policy'), 'cross-origin')
  for (const path of [to('aboutPage', 'fi'), '/assets/nothing.js']) assert.equal((await headersOf(path)).get('cross-origin-resource-policy'), 'same-origin', path)
})

test('Where people sign in, no window of another site keeps a hold of ours; a public page, which knows nobody, pays nothing for that', async () => {
  for (const path of [desk.signIn, desk.home, desk.forgotPassword]) {
    assert.equal((await headersOf(path)).get('cross-origin-opener-policy'), 'same-origin', path)
  }
  assert.equal((await headersOf(to('home', 'fi'))).get('cross-origin-opener-policy'), null)
})

test('Whatever is text says in which letters it is written', async () => {
  for (const path of [to('home', 'fi'), desk.signIn, '/robots.txt', '/nowhere', '/forget.svg', database.context.assets.icon, database.context.assets.css, to('changesAtom', 'fi'), '/open311/v2/services.xml']) {
    const type = (await headersOf(path)).get('content-type') ?? ''
    assert.match(type, /^(text\/|[\w/-]+\+?xml).*; ?charset=utf-8$/i, path)
  }
})

test('Transport security is told only where the program is reached through TLS', async () => {
  assert.equal((await headersOf(to('home', 'fi'))).get('strict-transport-security'), null)
  const { context } = database
  const behindTls = testApp({ ...database, context: { ...context, settings: { ...context.settings, PUBLIC_URL: 'https://kaiku.example' } } })
  assert.match((await behindTls.get(to('home', 'fi'))).headers.get('strict-transport-security') ?? '', /^max-age=\d+$/)
})
