// Starts and stops the embedded PostgreSQL server: the app's own database on a machine where nobody has
// set one up. It lives and dies with the app and is reached only over a private Unix socket.

import { spawn } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isMainThread } from 'node:worker_threads'
import pg from 'pg'
import { takeAppLock } from './app-lock.ts'
import { locateBinaries } from './binaries.ts'
import { clusterPath, makeClusterIfMissing, postmasterState, settleOldServer } from './cluster.ts'
import { chooseRunAs, commandLine, openPathTo, spawnOptions } from './run-as.ts'
import type { RunAs } from './run-as.ts'
import { readServerLog } from './server-log.ts'
import { serverSettings } from './settings.ts'
import { port, socketFolder } from './socket-folder.ts'

export { DataFolderInUse, EmbeddedUnavailable } from './errors.ts'

export type EmbeddedServer = {
  socketDir: string
  /** A pg connection config over the Unix socket. */
  connection(user: string, database: string): { host: string; port: number; user: string; database: string }
  /** Stops the server in the "fast" mode (open transactions are rolled back) and waits; safe to call twice. */
  stop(): Promise<void>
  /** Resolves when the server process ends without stop() having been called. */
  died: Promise<void>
}

export type EmbeddedOptions = {
  dataDir: string
  log: (line: string) => void
  /** How long to wait for another app that is going away. */
  waitMs?: number
  /** false: as root, change the user instead of using a user namespace. */
  namespaces?: boolean
  /** false: nothing is waited for to be on disk, as tests need it. */
  lasting?: boolean
}

export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log, waitMs = 10_000, namespaces = true, lasting = true } = options
  // The kernel ties the server's life to the thread that spawned it (see run-as.ts).
  if (!isMainThread) throw new Error('The embedded server must be started from the main thread.')
  const binaries = locateBinaries()
  const dataDir = resolve(options.dataDir)
  makeDataDir(dataDir)
  const lock = await takeAppLock(dataDir, waitMs)
  try {
    const cluster = clusterPath(dataDir, binaries.major)
    const runAs = chooseRunAs(binaries.postgres, dataDir, cluster, namespaces)
    log(`PostgreSQL runs ${runAs.how}`)
    if (!runAs.diesWithApp) log('setpriv is missing: if the app is killed, the server runs on until the next start')
    await settleOldServer(cluster, log)
    openPathTo(dataDir, cluster, runAs)
    if (await makeClusterIfMissing(dataDir, binaries, runAs, lasting)) log(`made ${cluster}`)
    const socket = socketFolder(dataDir, runAs)
    socket.clear()
    return await launch(binaries.postgres, cluster, serverSettings(socket.path, lasting), socket.path, runAs, log, () => {
      socket.remove()
      lock.release()
    })
  } catch (error) {
    lock.release()
    throw error
  }
}

function makeDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Error(`The user of the app may not read and write the data folder ${dataDir}.`, { cause: error })
  }
}

async function launch(
  postgres: string,
  cluster: string,
  settings: string[],
  socketDir: string,
  runAs: RunAs,
  log: (line: string) => void,
  afterEnd: () => void,
): Promise<EmbeddedServer> {
  const command = commandLine(runAs, postgres, ['-D', cluster, ...settings])
  // detached: Ctrl-C in a terminal must reach only the app, which still needs its database to finish.
  const child = spawn(...command, {
    ...spawnOptions(runAs),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const serverLog = readServerLog(child.stderr, log)
  let over = false
  let stopping: Promise<void> | undefined
  let reportDeath = () => {}
  const died = new Promise<void>((report) => (reportDeath = report))
  const ended = new Promise<void>((report) => {
    const end = () => {
      if (over) return
      over = true
      afterEnd()
      report()
      if (!stopping) reportDeath()
    }
    child.on('exit', end).on('error', end)
  })

  async function stop(): Promise<void> {
    for (const [signal, patience] of [['SIGINT', 10_000], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]] as const) {
      if (over) return
      child.kill(signal)
      await Promise.race([ended, sleep(patience, undefined, { ref: false })])
    }
  }

  const connection = (user: string, database: string) => ({ host: socketDir, port, user, database })
  try {
    await untilReady(cluster, child.pid, () => over)
    serverLog.sawReady()
    await greet(connection('postgres', 'postgres'))
  } catch (error) {
    await stop()
    await serverLog.complete()
    throw new Error(`The embedded PostgreSQL server did not start: ${serverLog.recent()}`, { cause: error })
  }
  return { socketDir, connection, stop: () => (stopping ??= stop()), died }
}

/**
 * Asks the state file and not the socket, as each early connection would put a line into the log. There is
 * no time limit: after a crash on a slow disk, recovery may take minutes and must not be cut short.
 */
async function untilReady(cluster: string, pid: number | undefined, isOver: () => boolean): Promise<void> {
  for (;;) {
    if (isOver()) throw new Error('the server process ended')
    const state = postmasterState(cluster)
    if (state.ready && state.pid === pid) return
    await sleep(10)
  }
}

async function greet(connection: pg.ClientConfig): Promise<void> {
  // ssl: PGSSLMODE in the environment is meant for other servers.
  const client = new pg.Client({ ...connection, ssl: false, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  await client.query('select 1')
  await client.end()
}
