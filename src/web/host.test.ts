// Whoever sends us another name for our own address gets no page, link or redirect with it, so that nothing in between can keep one for others.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { world } from '../../test/builders.ts'
import { served } from '../../test/served.ts'
import { desk, to, type PublicPage } from '../paths.ts'
import { publicPages } from '../public-pages.ts'
import { languages } from '../text/language.ts'

const ours = 'https://palaute.example.fi', theirs = 'evil.example'
let database: TestDatabase
let server: Awaited<ReturnType<typeof served>>
before(async () => {
  database = await testDatabase({ PUBLIC_URL: ours })
  await world(database.db)
  server = await served(database)
})
after(async () => {
  await server.close()
  await database.close()
})

type Told = { status: number; headers: string; cached: string; text: string }
function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<Told> {
  return new Promise((told, failed) => {
    const sent = request(`${server.url}${path}`, { headers, method }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => void parts.push(part)).on('end', () =>
        told({ status: answer.statusCode!, headers: JSON.stringify(answer.headers), cached: answer.headers['cache-control'] ?? '', text: Buffer.concat(parts).toString() }))
    })
    sent.on('error', failed).end()
  })
}

const without = (Object.keys(publicPages) as PublicPage[]).filter((page) => !publicPages[page].fi.includes(':'))
const paths = [
  ...languages.flatMap((language) => without.map((page) => to(page, language))),
  '/', `${to('home', 'fi')}/`, `${to('promise', 'sv')}/`, '/robots.txt', '/sitemap.xml', '/api/v1/openapi.json', '/api/v1/services', '/open311/discovery.json', '/open311/v2/services.xml',
  desk.signIn, desk.home, '/kiosk', '/q', '/nowhere',
]
const lies: Record<string, string>[] = [
  { host: theirs },
  { 'x-forwarded-host': theirs, 'x-forwarded-server': theirs, forwarded: `host=${theirs};proto=http` },
  { 'x-original-url': `//${theirs}/`, 'x-rewrite-url': `//${theirs}/`, 'x-forwarded-prefix': `//${theirs}`, 'x-http-method-override': 'DELETE' },
]

test('a name that is not ours comes back in no page, file, header or redirect', async () => {
  assert.ok(paths.length > 100)
  for (const lie of lies) {
    for (const path of paths) {
      const { status, headers, text } = await ask(path, lie)
      assert.ok(status < 500, `${path} ${status}`)
      assert.ok(!headers.includes(theirs) && !text.includes(theirs), `${path} says ${theirs} (${Object.keys(lie).join(', ')})`)
    }
  }
})

test('TRACE gives nothing back of what was sent, a cookie least of all', async () => {
  for (const path of ['/', '/fi', '/api/v1/services', desk.signIn, desk.home, '/nowhere']) {
    const { status, headers, text } = await ask(path, { cookie: 'vastakaiku.session_token=salainen', 'x-salainen': 'salainen' }, 'TRACE')
    assert.ok(status >= 300 && status < 500, `${path} ${status}`)
    assert.ok(!headers.includes('salainen') && !text.includes('salainen'), path)
  }
})

test('nothing in between may keep a page: what it keeps of ours is named by what is in it, or asked for again', async () => {
  for (const path of paths) {
    const { status, cached } = await ask(path, {})
    if (status === 200) assert.match(cached, /no-store|no-cache|max-age=0/, `${path}: ${cached}`)
  }
})
