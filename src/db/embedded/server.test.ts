// The launcher against the real server: every test starts at least one, in a temporary folder.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, test } from 'node:test'
import pg from 'pg'
import { postgresProcessesIn } from './processes.ts'
import { DataFolderInUse, startEmbedded } from './server.ts'
import type { EmbeddedServer } from './server.ts'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }
const readableByNobody = isRoot && spawnSync('test', ['-r', import.meta.filename], { cwd: '/', ...nobody }).status === 0
const asNobody = { skip: readableByNobody ? false : 'needs root, and the project where others may read it' }

const folders: string[] = []
const servers: EmbeddedServer[] = []
const children: ChildProcess[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) {
    // A failed test may leave a server that nobody will stop; its data is of no use to anyone.
    for (const pid of postgresProcessesIn(clusterIn(folder))) spawnSync('sh', ['-c', `kill -QUIT ${pid}`])
    await until(() => postgresProcessesIn(clusterIn(folder)).length === 0)
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the first start makes a database, and a restart keeps what is in it', async () => {
  const dataDir = temporaryFolder()
  const first = await start(dataDir, { lasting: true })
  await query(first, "create table kept as select 'säilyy' as word")
  await first.stop()
  await first.stop()
  assert.deepEqual(readdirSync(dataDir), ['postgres-18'])
  const second = await start(dataDir)
  assert.deepEqual(await query(second, 'select word from kept'), [{ word: 'säilyy' }])
})

test('the server keeps what it has acknowledged, sorts in Finnish and works in UTC', async () => {
  const server = await start(temporaryFolder(), { lasting: true })
  const setting = async (name: string) => (await query(server, `select current_setting('${name}') as is`))[0]?.['is']
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums']) {
    assert.equal(await setting(name), 'on', name)
  }
  assert.equal(await setting('server_encoding'), 'UTF8')
  assert.equal(await setting('TimeZone'), 'UTC')
  assert.equal(await setting('max_connections'), '60')
  const words = await query(server, `select w from unnest(array['öljy', 'åland', 'zeta', 'äiti']) w order by w collate "fi-x-icu"`)
  assert.deepEqual(words.map(({ w }) => w), ['zeta', 'åland', 'äiti', 'öljy'])
})

test('the server listens on no TCP port, and only its own user can reach its socket', async () => {
  const dataDir = temporaryFolder()
  const server = await start(dataDir)
  const fds = `/proc/${postmaster(dataDir)}/fd`
  const open = readdirSync(fds).map((fd) => readlinkSync(join(fds, fd)))
  // Each line of these tables has the socket's inode in one column.
  const inodes = (table: string, column: number) =>
    readFileSync(`/proc/net/${table}`, 'utf8').split('\n').map((line) => line.trim().split(/\s+/)[column])
  const has = (table: string, column: number) => inodes(table, column).some((inode) => open.includes(`socket:[${inode}]`))
  assert.equal(has('unix', 6), true)
  assert.equal(has('tcp', 9), false)
  assert.equal(has('tcp6', 9), false)
  assert.equal(statSync(server.socketDir).mode & 0o777, 0o700)
})

test('after kill -9 of the server the app is told, and a new start has the committed rows', async () => {
  const dataDir = temporaryFolder()
  const server = await start(dataDir)
  await query(server, 'create table kept (n int)')
  for (let n = 0; n < 20; n++) await query(server, `insert into kept values (${n})`)
  process.kill(postmaster(dataDir), 'SIGKILL')
  await server.died
  const again = await start(dataDir)
  assert.deepEqual(await query(again, 'select count(*)::int as n from kept'), [{ n: 20 }])
})

test('a query that goes on after kill -9 of its server does not hinder the next start', async () => {
  const dataDir = temporaryFolder()
  const server = await start(dataDir)
  const busy = query(server, 'do $$ begin loop end loop; end $$').catch(() => 'gone')
  await until(() => query(server, `select 1 from pg_stat_activity where query like 'do %' and state = 'active'`).then((rows) => rows.length > 0))
  process.kill(postmaster(dataDir), 'SIGKILL')
  await server.died
  assert.notEqual(postgresProcessesIn(clusterIn(dataDir)).length, 0)
  await start(dataDir)
  assert.equal(await busy, 'gone')
})

test('after kill -9 of the app its server ends in good order, and a new start has the committed rows', async () => {
  const dataDir = temporaryFolder()
  const app = await startInChild(dataDir, "await client.query('create table kept as select 1 as n')")
  app.child.kill('SIGKILL')
  await once(app.child, 'exit')
  const again = await start(dataDir)
  assert.deepEqual(await query(again, 'select n from kept'), [{ n: 1 }])
  assert.equal(again.lines.some((line) => line.includes('not properly shut down')), false)
})

test('without setpriv a server outlives its killed app, and the next start ends it first', async () => {
  const dataDir = temporaryFolder()
  // Only unshare is there to be found.
  const bin = temporaryFolder()
  symlinkSync('/usr/bin/unshare', join(bin, 'unshare'))
  const app = await startInChild(dataDir, "await client.query('create table kept as select 1 as n')", { PATH: bin })
  const orphan = postmaster(dataDir)
  app.child.kill('SIGKILL')
  await once(app.child, 'exit')
  const again = await start(dataDir)
  assert.equal(again.lines.some((line) => line.endsWith(`SIGINT to ${orphan}`)), true)
  assert.deepEqual(await query(again, 'select n from kept'), [{ n: 1 }])
})

test('a second start in a folder that a live app holds is refused', async () => {
  const dataDir = temporaryFolder()
  await startInChild(dataDir)
  await assert.rejects(start(dataDir, { waitMs: 200 }), DataFolderInUse)
})

test('a second start waits for an app that is going away', async () => {
  const dataDir = temporaryFolder()
  const first = await start(dataDir)
  const second = start(dataDir)
  await first.stop()
  assert.deepEqual(await query(await second, 'select 1 as n'), [{ n: 1 }])
})

test('of several apps that start at once beside a dead lock, one gets the folder', async () => {
  const dataDir = temporaryFolder()
  const dead = { pid: process.pid, startTime: '1', place: readPlaceOfThisProcess(), token: '' }
  writeFileSync(join(dataDir, 'app.lock'), JSON.stringify(dead))
  const apps = await Promise.allSettled([1, 2, 3].map(() => startInChild(dataDir, '', { WAIT_MS: '0' })))
  const refused = apps.filter((app) => app.status === 'rejected').map((app) => String(app.reason))
  assert.equal(refused.length, 2)
  for (const reason of refused) assert.match(reason, /DataFolderInUse/)
})

test('lock files with the number of some other live process do not hinder the start', async () => {
  const dataDir = temporaryFolder()
  const server = await start(dataDir)
  await server.stop()
  const other = spawn('sleep', ['60'])
  children.push(other)
  writeFileSync(join(clusterIn(dataDir), 'postmaster.pid'), `${other.pid}\n${clusterIn(dataDir)}\n`, { mode: 0o600 })
  mkdirSync(server.socketDir, { mode: 0o700 })
  writeFileSync(join(server.socketDir, '.s.PGSQL.5432.lock'), `${other.pid}\n`)
  assert.deepEqual(await query(await start(dataDir), 'select 1 as n'), [{ n: 1 }])
  assert.equal(other.exitCode, null)
})

test('a deep data folder with odd characters works, with a short private folder for the socket', async () => {
  const dataDir = join(temporaryFolder(), "a, 'quoted' \"folder\" ä", 'deep'.repeat(30))
  const server = await start(dataDir)
  assert.deepEqual(await query(server, 'select 1 as n'), [{ n: 1 }])
  assert.equal(server.socketDir.startsWith(dataDir), false)
  assert.equal(statSync(server.socketDir).mode & 0o777, 0o700)
  await server.stop()
  assert.equal(existsSync(server.socketDir), false)
  // Somebody else's folder of that name is not used.
  mkdirSync(server.socketDir, { mode: 0o755 })
  folders.push(server.socketDir)
  await assert.rejects(start(dataDir), /mode 0700/)
})

test('a folder of another major version is refused, not passed over', async () => {
  const dataDir = temporaryFolder()
  mkdirSync(join(dataDir, 'postgres-17'))
  await assert.rejects(start(dataDir), /another major version/)
  assert.equal(existsSync(clusterIn(dataDir)), false)
})

test('what clients write reaches no log, whatever goes wrong', async () => {
  const server = await start(temporaryFolder())
  await query(server, 'create table person (name text unique)')
  await query(server, "insert into person values ('salaisuus')")
  for (const wrong of [
    "insert into person values ('salaisuus')",
    "select 'salaisuus'::uuid",
    "select * from salaisuus",
    "do $$ begin raise warning 'salaisuus'; raise log E'rivi\\nsalaisuus'; raise exception 'salaisuus'; end $$",
  ]) {
    await assert.rejects(query(server, wrong))
  }
  await assert.rejects(query(server, 'select $1::int', ['salaisuus']))
  await until(() => server.lines.includes('client backend: ERROR P0001'))
  // The server names the statement that a dying process was running.
  const killed = query(server, "select pg_sleep(60), 'salaisuus'").catch(() => {})
  await until(() => query(server, "select pid from pg_stat_activity where query like 'select pg_sleep%'").then((rows) => rows.length > 0))
  const [row] = await query(server, "select pid from pg_stat_activity where query like 'select pg_sleep%'")
  process.kill(Number(row?.['pid']), 'SIGKILL')
  await killed
  await until(() => server.lines.some((line) => line.includes('terminated by signal 9')))
  // PostgreSQL 18 may miss a stop that comes while it recovers; stop() would then wait before it insists.
  await until(() => server.lines.filter((line) => line.endsWith('ready to accept connections')).length === 2)
  assert.doesNotMatch(server.lines.join('\n'), /salaisuus/)
})

test('an ordinary user can run the server', asNobody, async () => {
  const dataDir = temporaryFolder()
  chownSync(dataDir, nobody.uid, nobody.gid)
  await startInChild(dataDir, '', {}, nobody)
  assert.equal(statSync(clusterIn(dataDir)).uid, nobody.uid)
})

test('where user namespaces are forbidden, root runs the server as nobody on the same data', asNobody, async () => {
  const dataDir = temporaryFolder()
  const first = await start(dataDir)
  assert.equal(statSync(clusterIn(dataDir)).uid, 0)
  await query(first, 'create table kept as select 1 as n')
  await first.stop()
  const second = await start(dataDir, { namespaces: false })
  assert.deepEqual(await query(second, 'select n from kept'), [{ n: 1 }])
  assert.equal(statSync(`/proc/${postmaster(dataDir)}`).uid, nobody.uid)
})

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-'))
  folders.push(folder)
  return folder
}

/** A kill loses nothing that the system was given: to wait for the disk would tell no more. */
async function start(dataDir: string, options: { waitMs?: number; namespaces?: boolean; lasting?: boolean } = {}) {
  const lines: string[] = []
  const server = await startEmbedded({ dataDir, lasting: false, log: (line) => lines.push(line), ...options })
  servers.push(server)
  return { ...server, lines }
}

async function query(server: EmbeddedServer, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(server.connection('postgres', 'postgres'))
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

/** Another app on the folder; it has run the statement on its client when this resolves. */
async function startInChild(dataDir: string, work = '', env: Record<string, string> = {}, user = {}) {
  const script = `
    import pg from ${JSON.stringify(import.meta.resolve('pg'))}
    import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./server.ts'))}
    const waitMs = Number(process.env.WAIT_MS ?? 10000)
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log() {}, waitMs })
    const client = new pg.Client(server.connection('postgres', 'postgres'))
    await client.connect()
    ${work}
    console.log('ready')`
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script], {
    cwd: '/',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  })
  children.push(child)
  let complaint = ''
  child.stderr.on('data', (chunk) => (complaint += String(chunk)))
  const ready = once(createInterface({ input: child.stdout }), 'line')
  await Promise.race([ready, once(child, 'close').then(() => Promise.reject(new Error(complaint)))])
  return { child }
}

function clusterIn(dataDir: string): string {
  return join(dataDir, 'postgres-18')
}

function postmaster(dataDir: string): number {
  return Number.parseInt(readFileSync(join(clusterIn(dataDir), 'postmaster.pid'), 'utf8'), 10)
}

function readPlaceOfThisProcess(): string {
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('waited in vain')
}
