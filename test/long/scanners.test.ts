// Scanners that anybody can install look for injections on a running demonstration county: as a stranger, and with what a coordinator may do. Debian's
// packages wapiti and sqlmap; where they are not installed, that is said and nothing is held.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test, type TestContext } from 'node:test'
import { runApp, type AppProcess } from '../app-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'vk-scanners-'))
let app: AppProcess
let url: string

before(async () => {
  app = runApp({ DATA_DIR: join(folder, 'data'), BUDGET_FEEDBACK_PER_MINUTE: '0', BUDGET_SIGN_INS_PER_ADDRESS: '0', FORM_MINIMUM_SECONDS: '0' })
  url = await app.listening()
})
after(async () => {
  app.kill('SIGTERM')
  await app.ended
  rmSync(folder, { recursive: true, force: true })
})

function isThere(t: TestContext, program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    t.skip(`${program} is not installed`)
    return false
  }
}

/** What it prints. However it ends: what it found is in what it writes. One that goes on after all its limits is ended. */
const run = (program: string, args: string[]): Promise<string> => new Promise((done, failed) => {
  const child = spawn(program, args, { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder }, stdio: ['ignore', 'pipe', 'pipe'], timeout: 18 * 60_000 })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { printed += text })
  child.on('error', failed).on('close', () => done(printed))
})

async function signIn(): Promise<string> {
  const answer = await fetch(`${url}/desk/sign-in`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ email: 'tarja.kuusivaara@koivuranta.example', password: 'kaiku-2026-demo' }) })
  assert.equal(answer.status, 303, await answer.text())
  return answer.headers.getSetCookie()[0]!.split(';')[0]!
}

/** Between a scanner and the program: signed in, it would sign itself out with the first form that it finds. Counts what came through, by status. */
async function between(cookie: string | null): Promise<{ server: Server; at: string; statuses: Map<number, number> }> {
  const statuses = new Map<number, number>()
  const { port: there } = new URL(url)
  const server = createServer((asked, answer) => {
    if (/^\/desk\/(sign-out|sessions|own|password)/.test(asked.url ?? '') && asked.method !== 'GET') return void answer.writeHead(403).end()
    // It asks for what it cannot unpack, and would see a page without a link.
    const { cookie: _own, 'accept-encoding': _packed, ...headers } = asked.headers
    const passed = request({ port: there, host: '127.0.0.1', method: asked.method, path: asked.url, headers: { ...headers, ...(cookie && { cookie }) } }, (got) => {
      statuses.set(got.statusCode!, (statuses.get(got.statusCode!) ?? 0) + 1)
      answer.writeHead(got.statusCode!, got.rawHeaders)
      got.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { server, at: `http://127.0.0.1:${(server.address() as { port: number }).port}`, statuses }
}

/** Of headers it asks for what the program has by other means, or only behind TLS; and here there is none. */
const byOtherMeans = new Set(['HTTP Secure Headers', 'Secure Flag cookie'])

async function wapiti(t: TestContext, from: string, cookie: string | null): Promise<void> {
  const { server, at, statuses } = await between(cookie)
  const report = join(folder, `${cookie ? 'signed-in' : 'stranger'}.json`)
  try {
    const printed = await run('wapiti', ['-u', at + from, '--scope', 'domain', '-m', 'backup,blindsql,cookieflags,crlf,csp,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss',
      '--max-scan-time', '120', '--max-attack-time', '45', '--max-links-per-page', '40', '--max-files-per-dir', '25', '-d', '3', '-t', '10', '-f', 'json', '-o', report, '--flush-session', '--no-bugreport', '--store-session', folder])
    const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, 'utf8')) as Record<'vulnerabilities' | 'anomalies', Record<string, { method: string; path: string; parameter: string; info: string }[]>>
    t.diagnostic(`answers: ${[...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status} ${times} times`).join(', ')}`)
    assert.ok([...statuses.values()].reduce((a, b) => a + b, 0) > 500, printed.slice(-2000))
    const found = [...Object.entries(vulnerabilities), ...Object.entries(anomalies)].filter(([kind]) => !byOtherMeans.has(kind)).flatMap(([kind, all]) => all.map(({ method, path, parameter, info }) => ({ kind, method, path, parameter, info })))
    assert.deepEqual(found, [])
    assert.deepEqual([...statuses.keys()].filter((status) => status >= 500), [])
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

test('a scanner for SQL injection finds none in filters, forms and addresses', { timeout: 900_000 }, async (t) => {
  if (!isThere(t, 'sqlmap')) return
  const cookie = await signIn()
  const targets: { address: string; data?: string; as?: string }[] = [
    { address: '/fi/palaute?service=1&unit=1&kind=praise' }, { address: '/open311/v2/requests.json?service_code=1&status=open&page=1&page_size=5&bbox=1,2,3,4&locale=fi' },
    { address: '/api/v1/published?limit=5&cursor=a&language=fi' }, { address: '/fi/keskustelu', data: 'receipt=yksi+kaksi+kolme' }, { address: '/desk/sign-in', data: 'email=a%40b.example&password=x' },
    { address: '/desk/cases?state=open&unit=1&line=1&kind=praise&channel=web&month=2026-01&page=2', as: cookie }, { address: '/desk/search?q=kahvi&page=1', as: cookie },
  ]
  for (const { address, data, as } of targets) {
    const printed = await run('sqlmap', ['-u', url + address, ...(data ? ['--data', data] : []), ...(as ? ['--cookie', as] : []), '--batch', '--level', '2', '--risk', '1', '--dbms', 'PostgreSQL', '--flush-session', '--output-dir', join(folder, 'sqlmap')])
    assert.match(printed, /all tested parameters do not appear to be injectable/, `${address}\n${printed.slice(-1500)}`)
  }
})

test('a scanner of web pages finds nothing as a stranger', { timeout: 1_200_000 }, async (t) => {
  if (isThere(t, 'wapiti')) await wapiti(t, '/fi', null)
})

test('and nothing with what a coordinator may do', { timeout: 1_200_000 }, async (t) => {
  if (isThere(t, 'wapiti')) await wapiti(t, '/desk/cases', await signIn())
})
