// As which user, and through which small programs, PostgreSQL is run. It refuses to run as root, initdb
// refuses a user without a name, and nobody tells a server by itself that the app beside it has died.

import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, lchownSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { EmbeddedUnavailable } from './errors.ts'

export type RunAs = {
  /** For the log. */
  how: string
  /** Goes before a PostgreSQL program and its arguments. */
  prefix: string[]
  /** The server dies with the app (SIGINT, an orderly stop). */
  diesWithApp: boolean
  /** The owner that the files have on disk. */
  owner: { uid: number; gid: number }
  /** The real user must be changed to the owner when spawning. */
  changeUser: boolean
}

// "nobody" and "nogroup": has a name nearly everywhere, and initdb wants one.
const nobody = { uid: 65534, gid: 65534 }

// --pdeathsig: the kernel sends SIGINT when the thread that spawned the server ends. It stands last,
// because the kernel forgets the wish when credentials change.
const deathSignal = ['setpriv', '--pdeathsig', 'INT', '--']

// A user namespace in which our own user is called 65534: PostgreSQL does not see root, files remain ours,
// and folders below /root remain readable, which a real change of user would lose.
const namespace = ['unshare', '--user', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`, '--']

/** The first way that works here, found by running "postgres --version" through it. */
export function chooseRunAs(postgres: string, dataDir: string, cluster: string, namespaces: boolean): RunAs {
  const failures: string[] = []
  for (const way of waysFor(statSync(existsSync(cluster) ? cluster : dataDir))) {
    if (way.prefix === namespace && !namespaces) continue
    for (const diesWithApp of [true, false]) {
      const prefix = [...way.prefix, ...(diesWithApp ? deathSignal : [])]
      const result = spawnSync(...commandLine({ prefix }, postgres, ['--version']), spawnOptions(way))
      if (result.status === 0) return { ...way, prefix, diesWithApp }
      failures.push(`${way.how}: ${result.error?.message ?? String(result.stderr).trim()}`)
    }
  }
  throw new EmbeddedUnavailable(
    `The embedded PostgreSQL server cannot be run by this user (${[...new Set(failures)].join('; ') || 'no user namespaces'}).`,
  )
}

type Way = Pick<RunAs, 'how' | 'prefix' | 'owner' | 'changeUser'>

function waysFor(folder: { uid: number; gid: number }): Way[] {
  const self = { uid: process.getuid!(), gid: process.getgid!() }
  const inNamespace = { how: 'in a user namespace', prefix: namespace, owner: self, changeUser: false }
  if (self.uid !== 0) {
    return hasName() ? [{ how: 'as this user', prefix: [], owner: self, changeUser: false }] : [inNamespace]
  }
  // Root starting the app on another user's folder must not make files there that the user cannot read.
  const owner = folder.uid === 0 ? nobody : { uid: folder.uid, gid: folder.gid }
  const asOther = { how: `as user ${owner.uid}`, prefix: [], owner, changeUser: true }
  return folder.uid === 0 ? [inNamespace, asOther] : [asOther]
}

/** A container may run us under a number without a line in /etc/passwd. */
function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** The program to spawn and its arguments. */
export function commandLine(way: Pick<RunAs, 'prefix'>, program: string, args: string[]): [string, string[]] {
  const [first = program, ...rest] = [...way.prefix, program]
  return [first, [...rest, ...args]]
}

export function spawnOptions(way: Pick<RunAs, 'owner' | 'changeUser'>) {
  return {
    // The app's working directory may be closed to the other user.
    cwd: '/',
    // Nothing of the app's environment (secrets, PGDATA, PGOPTIONS, locale) reaches the server.
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    ...(way.changeUser ? way.owner : {}),
  }
}

/** A folder that only the server's user may enter. */
export function makePrivateFolder(path: string, runAs: RunAs): void {
  mkdirSync(path, { mode: 0o700 })
  if (runAs.changeUser) chownSync(path, runAs.owner.uid, runAs.owner.gid)
}

/** Makes what exists usable after a change of user: the way to the cluster, and the cluster's files. */
export function openPathTo(dataDir: string, cluster: string, runAs: RunAs): void {
  if (!runAs.changeUser) return
  const folder = statSync(dataDir)
  if (folder.uid !== runAs.owner.uid) chmodSync(dataDir, (folder.mode & 0o777) | 0o011)
  if (!existsSync(cluster) || statSync(cluster).uid === runAs.owner.uid) return
  // Entries first and the folder itself last: an interrupted change is taken up again next time.
  const entries = readdirSync(cluster, { recursive: true }) as string[]
  for (const entry of [...entries, '']) lchownSync(join(cluster, entry), runAs.owner.uid, runAs.owner.gid)
}
