// The cluster is PostgreSQL's own folder of databases, <dataDir>/postgres-<major>. Here it is made at the
// first start, and freed of what a killed server has left in it at every start.

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { postgresProcessesIn } from './processes.ts'
import { commandLine, makePrivateFolder, spawnOptions } from './run-as.ts'
import type { RunAs } from './run-as.ts'

export function clusterPath(dataDir: string, major: number): string {
  return join(dataDir, `postgres-${major}`)
}

/** initdb works in a side folder that is renamed when it is whole: a killed first start leaves no half cluster. */
export async function makeClusterIfMissing(dataDir: string, binaries: Binaries, runAs: RunAs, lasting: boolean): Promise<boolean> {
  const cluster = clusterPath(dataDir, binaries.major)
  const side = `${cluster}.new-`
  const names = readdirSync(dataDir)
  for (const name of names) {
    if (join(dataDir, name).startsWith(side)) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
  if (existsSync(cluster)) return false
  const older = names.find((name) => /^postgres-\d+$/.test(name))
  // An empty cluster beside it would look as if all data were lost.
  if (older) {
    throw new Error(
      `${join(dataDir, older)} is of another major version than the installed PostgreSQL ${binaries.major}. ` +
        'Install the version of the program that made it, or bring its data over with the pg_dump and pg_restore of a full PostgreSQL.',
    )
  }
  const fresh = side + randomBytes(6).toString('hex')
  makePrivateFolder(fresh, runAs)
  try {
    await initdb(fresh, binaries, runAs, lasting)
    renameSync(fresh, cluster)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  // initdb has synced the files, but the new name is an entry of the data folder.
  const folder = await open(dataDir)
  await folder.sync().finally(() => folder.close())
  return true
}

async function initdb(folder: string, binaries: Binaries, runAs: RunAs, lasting: boolean): Promise<void> {
  const command = commandLine(runAs, binaries.initdb, [
    `--pgdata=${folder}`,
    '--username=postgres',
    '--encoding=UTF8',
    // Sorting by code point and Unicode case rules that no update of a system library changes under the
    // indexes; people's lists are sorted with COLLATE "fi-x-icu".
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    // Texts are in several languages: each query names its own.
    '--text-search-config=simple',
    '--data-checksums',
    // See socket-folder.ts for why trust is safe.
    '--auth-local=trust',
    '--auth-host=reject',
    '--no-instructions',
    ...(lasting ? [] : ['--no-sync']),
  ])
  const child = spawn(...command, { ...spawnOptions(runAs), stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const [code, complaint] = await Promise.all([ended, text(child.stderr)])
  if (code !== 0) throw new Error(`initdb could not make ${folder}: ${complaint.trim()}`)
}

/**
 * Ends a server that has outlived its app and removes postmaster.pid, which blocks the start when the id in
 * it has been used again. PostgreSQL would trust the id alone; we look at who works in the folder.
 */
export async function settleOldServer(cluster: string, log: (line: string) => void): Promise<void> {
  const began = Date.now()
  const sent = new Set<string>()
  for (let left = postgresProcessesIn(cluster); left.length > 0; left = postgresProcessesIn(cluster)) {
    const postmaster = postmasterState(cluster).pid
    const orphans = postmaster === undefined || !left.includes(postmaster)
    const waited = Date.now() - began
    if (waited > 20_000) throw new Error(`PostgreSQL processes ${left.join(', ')} in ${cluster} do not end.`)
    // Children without a server hold shared memory that still counts: a busy one must be told to quit.
    const signal = waited > 15_000 ? 'SIGKILL' : orphans || waited > 10_000 ? 'SIGQUIT' : 'SIGINT'
    for (const pid of orphans || signal === 'SIGKILL' ? left : [postmaster]) {
      if (sent.has(`${pid} ${signal}`)) continue
      sent.add(`${pid} ${signal}`)
      log(`an earlier server still runs in ${cluster}: ${signal} to ${pid}`)
      signalIfAlive(pid, signal)
    }
    await sleep(25)
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** What the server says of itself in postmaster.pid: line 1 its id, line 8 its state. */
export function postmasterState(cluster: string): { pid?: number; ready: boolean } {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return { ready: false }
  }
}

/** Where a server that runs is reached, as it says itself; null where none is ready. */
export function postmasterSocket(cluster: string): { host: string; port: number } | null {
  if (!postmasterState(cluster).ready) return null
  const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  return { port: Number(lines[3]), host: lines[4]! }
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
