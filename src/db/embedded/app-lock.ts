// One app at a time may hold a data folder. The holder's identity stands in <dataDir>/app.lock, so that
// the next start can tell a live holder from one that was killed and left the file behind.

import { readFileSync, readlinkSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DataFolderInUse } from './errors.ts'
import { startTime } from './processes.ts'

export type AppLock = { release(): void }

type Holder = { pid: number; startTime: string; place: string; token: string }

const beatMs = 2_000
// Four missed heartbeats; below the default wait, so that a restarted container takes over within one wait.
const freshMs = 8_000

/** Waits up to waitMs for a holder that is going away, then throws DataFolderInUse. */
export async function takeAppLock(dataDir: string, waitMs: number): Promise<AppLock> {
  const path = join(dataDir, 'app.lock')
  const mine = JSON.stringify({
    pid: process.pid,
    startTime: startTime(process.pid) ?? '',
    place: place(),
    token: randomUUID(),
  } satisfies Holder)
  const deadline = Date.now() + waitMs
  while (!createNew(path, mine)) {
    const seen = read(path)
    if (seen !== undefined && !isLive(path, seen) && removeDead(path, seen)) continue
    if (Date.now() >= deadline) {
      throw new DataFolderInUse(`The data folder ${dataDir} is in use by another running app (see ${path}).`)
    }
    await sleep(50)
  }
  const beat = setInterval(() => utimes(path, new Date(), new Date(), () => {}), beatMs)
  beat.unref()
  return {
    release() {
      clearInterval(beat)
      if (read(path) === mine) rmSync(path, { force: true })
    },
  }
}

function isLive(path: string, content: string): boolean {
  const holder = parse(content)
  if (holder?.place === place()) return startTime(holder.pid) === holder.startTime
  // Process ids of another container or machine say nothing here, and a half-written file has none:
  // then the heartbeat decides. abs(): a clock that was once wrong must not lock the folder for good.
  try {
    return Math.abs(Date.now() - statSync(path).mtimeMs) < freshMs
  } catch {
    return false
  }
}

/**
 * Two apps may find the same dead lock at once, and the slower must not remove the lock that the faster
 * has made since. Only the holder of the takeover file may remove, and only what it has looked at again.
 */
function removeDead(path: string, seen: string): boolean {
  const takeover = `${path}.takeover`
  if (!createNew(takeover, '')) {
    // It exists for microseconds unless its maker was killed in between.
    const age = statSync(takeover, { throwIfNoEntry: false })?.mtimeMs
    if (age !== undefined && Math.abs(Date.now() - age) > freshMs) rmSync(takeover, { force: true })
    return false
  }
  try {
    if (read(path) === seen) rmSync(path, { force: true })
    return true
  } finally {
    rmSync(takeover, { force: true })
  }
}

function createNew(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx', mode: 0o644 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function parse(content: string): Holder | undefined {
  try {
    return JSON.parse(content) as Holder
  } catch {
    return undefined
  }
}

/** Within one place process ids and start times can be compared: one boot of one machine, one container. */
function place(): string {
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`
}
