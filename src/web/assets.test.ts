import assert from 'node:assert/strict'
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { projectRoot } from '../db/root.ts'
import { assetRoutes } from './asset-routes.ts'
import { buildAssets } from './assets.ts'

const assets = await buildAssets()
const fileOf = (address: string) => assets.files.get(address.replace('/assets/', ''))!

it('the stylesheet of every page takes at most 6 kB and the icon 300 bytes', () => {
  assert.ok(fileOf(assets.css).brotli.length <= 6000, `${fileOf(assets.css).brotli.length}`)
  assert.ok(fileOf(assets.icon).brotli.length <= 300, `${fileOf(assets.icon).brotli.length}`)
})

it('a name changes when the content does, and only then', async (t) => {
  const source = await mkdtemp(join(tmpdir(), 'assets-'))
  t.after(() => rm(source, { recursive: true }))
  await cp(join(projectRoot, 'src/web'), join(source, 'web'), { recursive: true })
  const same = await buildAssets(source)
  assert.equal(same.css, assets.css)
  await appendFile(join(source, 'web/css/base.css'), 'b { color: red }')
  const changed = await buildAssets(source)
  assert.notEqual(changed.css, assets.css)
  assert.equal(changed.icon, assets.icon)
})

it('the page of all parts shows both schemes in the colours that pages have', () => {
  const parts = fileOf(assets.sheets.parts).body.toString()
  const [light, dark] = ['in-light', 'in-dark'].map((name) => new RegExp(`\\.${name}\\{([^}]*)\\}`).exec(parts)![1]!)
  assert.match(light!, /--paper: ?#f7f2e8;.*color-scheme:light/)
  assert.match(dark!, /--paper: ?#0f1a1d;.*color-scheme:dark/)
})

it('a page cannot ask for a script that is not there', () => {
  assert.match(assets.script('print'), /^\/assets\/print-[0-9a-f]{10}\.js$/)
  assert.throws(() => assets.script('missing'), /missing\.browser\.ts/)
})

it('no stylesheet asks anything of anybody: there is no address in it', () => {
  for (const sheet of [assets.css, ...Object.values(assets.sheets)]) {
    assert.doesNotMatch(fileOf(sheet).body.toString(), /url\(|@import|http/)
  }
})

it('a browser gets the smallest form that it can read, to keep for a year', async () => {
  const routes = assetRoutes(assets)
  const get = async (accept: string) => {
    const response = await routes.request(assets.css, { headers: { 'accept-encoding': accept } })
    const body = Buffer.from(await response.arrayBuffer())
    return { response, encoding: response.headers.get('content-encoding'), body }
  }
  const { body } = fileOf(assets.css)
  const br = await get('gzip, deflate, br')
  assert.equal(br.encoding, 'br')
  assert.deepEqual(brotliDecompressSync(br.body), body)
  assert.equal(br.response.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(br.response.headers.get('content-type'), 'text/css; charset=utf-8')
  const gzip = await get('gzip, br;q=0')
  assert.equal(gzip.encoding, 'gzip')
  assert.deepEqual(gunzipSync(gzip.body), body)
  const plain = await get('identity')
  assert.equal(plain.encoding, null)
  assert.deepEqual(plain.body, body)
})

it('a header with blanks without end is read as soon as any other', async () => {
  const before = performance.now()
  const response = await assetRoutes(assets).request(assets.css, { headers: { 'accept-encoding': `gzip${' '.repeat(200_000)}x, br` } })
  assert.equal(response.headers.get('content-encoding'), 'br')
  assert.ok(performance.now() - before < 5_000)
})

it('an unknown file is not found', async () => {
  assert.equal((await assetRoutes(assets).request('/assets/style-0000000000.css')).status, 404)
})

it('the script for the organisation’s own pages has a name that stays, is under 2 000 bytes as it is, and may be loaded from elsewhere', async () => {
  const file = fileOf(assets.script('embed'))
  assert.ok(file.body.length < 2000, `${file.body.length}`)
  const routes = assetRoutes(assets)
  const get = (query = '', headers: Record<string, string> = {}) => routes.request(`/embed.js${query}`, { headers })
  const first = await get('', { 'accept-encoding': 'br' })
  const header = (name: string) => first.headers.get(name)
  assert.deepEqual(brotliDecompressSync(Buffer.from(await first.arrayBuffer())), file.body)
  assert.equal(header('content-type'), 'text/javascript; charset=utf-8')
  assert.equal(header('cross-origin-resource-policy'), 'cross-origin')
  assert.equal(header('access-control-allow-origin'), '*')
  assert.match(header('cache-control')!, /^public, max-age=86400, stale-while-revalidate=/)
  // Asked again it is not sent again; by its version it is kept for good, and by an older one only for a day.
  const again = await get('', { 'if-none-match': `"x", ${header('etag')}` })
  assert.deepEqual([again.status, (await again.arrayBuffer()).byteLength, again.headers.get('etag')], [304, 0, header('etag')])
  const version = /[0-9a-f]{10}/.exec(header('etag')!)![0]
  assert.equal((await get(`?v=${version}`)).headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.match((await get('?v=0000000000')).headers.get('cache-control')!, /max-age=86400/)
})

it('that script asks for nothing, keeps nothing, and makes nothing of strings', () => {
  const text = fileOf(assets.script('embed')).body.toString()
  assert.doesNotMatch(text, /fetch|XMLHttp|sendBeacon|Image|import\(|cookie|[sS]torage|indexedDB|eval|Function|innerHTML|outerHTML|insertAdjacent|document\.write|setAttribute\("style|title\b.*document\.title|referrer|userAgent/)
})
