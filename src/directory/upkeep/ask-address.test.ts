import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { askAddress } from './ask-address.ts'
import { isPublicAddress } from './public-address.ts'

const asked: string[] = []
let server: Server
let root: string

before(async () => {
  server = createServer((request, response) => {
    const { method, url = '' } = request
    asked.push(`${method} ${url}`)
    const to = (location: string, status = 302) => response.writeHead(status, { location }).end()
    if (url === '/fine') return response.writeHead(200).end('Sivu on täällä.')
    if (url === '/endless') return response.writeHead(200).flushHeaders()
    if (url === '/gone') return response.writeHead(410).end()
    if (url === '/long-question') return response.writeHead(method === 'HEAD' ? 404 : 200).end()
    if (url === '/cuts' && method === 'HEAD') return request.socket.destroy()
    if (url === '/cuts') return response.writeHead(200).end()
    if (url === '/cuts-all') return request.socket.destroy()
    if (url === '/silent') return undefined
    if (url === '/inside') return to(`http://127.0.0.2:${port()}/fine`)
    if (url === '/metadata') return to('http://169.254.169.254/latest/meta-data')
    if (url === '/file') return to('file:///etc/passwd')
    if (url === '/loop') return to('/loop')
    const left = /^\/turns-(\d)$/.exec(url)
    if (left) return to(left[1] === '0' ? '/fine' : `/turns-${Number(left[1]) - 1}`, 301)
    return response.writeHead(404).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  root = `http://127.0.0.1:${port()}`
})
after(() => void server.close())
const port = () => (server.address() as AddressInfo).port

const ask = (path: string, seconds = 10) => askAddress(root + path, { seconds, mayAsk: (address) => address === '127.0.0.1' })

test('a page that is there has no trouble, and one that is gone or unknown has', async () => {
  assert.equal(await ask('/fine'), null)
  assert.equal(await ask('/gone'), 'status 410')
  assert.equal(await ask('/nowhere'), 'status 404')
  assert.equal(await ask('/endless'), null, 'what the page holds is not waited for')
})

test('a server that does not answer the short question, or hangs up at it, is asked the long one', async () => {
  asked.length = 0
  assert.equal(await ask('/long-question'), null)
  assert.deepEqual(asked, ['HEAD /long-question', 'GET /long-question'])
  assert.equal(await ask('/gone'), 'status 410')
  asked.length = 0
  assert.equal(await ask('/cuts'), null)
  assert.deepEqual(asked, ['HEAD /cuts', 'GET /cuts'])
  assert.equal(await ask('/cuts-all'), 'unreachable', 'whoever hangs up at both is not there')
})

test('five redirects are followed and no more, and none goes in a circle', async () => {
  assert.equal(await ask('/turns-4'), null)
  assert.equal(await ask('/turns-5'), 'redirects')
  assert.equal(await ask('/loop'), 'redirects')
})

test('whoever is silent is given up after a time, and where nobody listens it is told', async () => {
  assert.equal(await ask('/silent', 0.2), 'timeout')
  assert.equal(await askAddress('http://127.0.0.1:1/', { mayAsk: () => true }), 'unreachable')
  assert.equal(await askAddress('http://ei-ole.invalid/'), 'unreachable')
})

test('nothing of this machine or of a network inside is asked, by its number, by a name, or led there by a page outside', async () => {
  asked.length = 0
  assert.equal(await askAddress(`${root}/fine`), 'not-public')
  assert.equal(await askAddress(`http://localhost:${port()}/fine`), 'not-public')
  for (const host of ['[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '10.0.0.1', '169.254.169.254', '0']) assert.equal(await askAddress(`http://${host}:${port()}/`), 'not-public', host)
  assert.deepEqual(asked, [])
  for (const path of ['/inside', '/metadata']) assert.equal(await ask(path), 'not-public', path)
  assert.deepEqual(asked, ['HEAD /inside', 'HEAD /metadata'], 'nor is it asked a second time')
  for (const address of ['file:///etc/passwd', 'ftp://example.org', 'javascript:alert(1)', 'http://anna:sala@example.org', 'ei osoite']) assert.equal(await askAddress(address), 'not-web', address)
  assert.equal(await ask('/file'), 'not-web')
})

test('no address of a private network is public, however it is written', () => {
  fc.assert(fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), ([b, c, d]) => {
    for (const address of [`10.${b}.${c}.${d}`, `127.${b}.${c}.${d}`, `192.168.${c}.${d}`, `172.${16 + b % 16}.${c}.${d}`, `169.254.${c}.${d}`, `100.${64 + b % 64}.${c}.${d}`, `${224 + b % 32}.${b}.${c}.${d}`]) {
      assert.equal(isPublicAddress(address), false, address)
      assert.equal(isPublicAddress(`::ffff:${address}`), false, address)
    }
  }))
  for (const address of ['::1', '::', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2002:7f00:1::', '64:ff9b::7f00:1', '2001:db8::1', '2001::1', 'localhost', '']) assert.equal(isPublicAddress(address), false, address)
  for (const address of ['8.8.8.8', '193.166.3.2', '172.32.0.1', '2001:708:10:9::20:1', '2a00:1450:400f::1']) assert.equal(isPublicAddress(address), true, address)
})
