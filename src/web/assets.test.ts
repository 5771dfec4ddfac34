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

it('the stylesheet takes at most 6 kB, that of the desk 2 kB more, and the icon 300 bytes', () => {
  assert.ok(fileOf(assets.css).brotli.length <= 6000, `${fileOf(assets.css).brotli.length}`)
  assert.ok(fileOf(assets.deskCss).brotli.length <= 2000, `${fileOf(assets.deskCss).brotli.length}`)
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

it('a page cannot ask for a script that is not there', () => {
  assert.match(assets.script('print'), /^\/assets\/print-[0-9a-f]{10}\.js$/)
  assert.throws(() => assets.script('missing'), /missing\.browser\.ts/)
})

it('the stylesheet asks nothing of anybody: no address in it', () => {
  assert.doesNotMatch(fileOf(assets.css).body.toString(), /url\(|@import|http/)
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

it('an unknown file is not found', async () => {
  assert.equal((await assetRoutes(assets).request('/assets/style-0000000000.css')).status, 404)
})
