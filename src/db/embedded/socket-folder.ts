// The private folder of the server's Unix socket. It is the whole lock on the door: the server trusts
// whoever connects, and only the server's own user (and root) can reach a socket in a folder of mode 0700.
// Authentication by "peer" would ask the kernel the same question, but needs a name for every user, which
// containers often lack, and in a user namespace the names are not the real ones.

import { createHash } from 'node:crypto'
import { lstatSync, rmSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePrivateFolder } from './run-as.ts'
import type { RunAs } from './run-as.ts'

export type SocketFolder = {
  path: string
  /** Takes away what a killed server has left; never call while a server lives. */
  clear(): void
  /** After an orderly stop: leaves nothing behind in the system's temporary folder. */
  remove(): void
}

/** No TCP port is opened; the number only names the socket file. */
export const port = 5432

// sun_path of a Unix socket address holds 108 bytes with the closing zero; one more is left for safety.
const longest = 106

export function socketFolder(dataDir: string, runAs: RunAs): SocketFolder {
  const path = choosePath(dataDir, runAs)
  const socket = socketIn(path)
  return {
    path,
    clear() {
      // Ours alone: made anew, as an earlier run may have been by another user.
      if (path === join(dataDir, 'run')) rmSync(path, { recursive: true, force: true })
      if (!exists(path)) makePrivateFolder(path, runAs)
      refuseUnlessPrivate(path, runAs)
      // The lock beside the socket holds a process id, too, and blocks the start when the id is used again.
      for (const file of [socket, `${socket}.lock`]) rmSync(file, { force: true })
    },
    remove() {
      try {
        rmdirSync(path)
      } catch {
        // Not empty or already gone: the next start deals with it.
      }
    },
  }
}

function choosePath(dataDir: string, runAs: RunAs): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  const name = `vastakaiku-${runAs.owner.uid}-${hash}`
  const candidates = [join(dataDir, 'run'), join(tmpdir(), name), join('/tmp', name)]
  return candidates.find((path) => Buffer.byteLength(socketIn(path)) <= longest) as string
}

function socketIn(path: string): string {
  return join(path, `.s.PGSQL.${port}`)
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Anyone can make a folder or a link of our name in /tmp; clients must not be sent into it. */
function refuseUnlessPrivate(path: string, runAs: RunAs): void {
  const found = lstatSync(path)
  if (found.isDirectory() && found.uid === runAs.owner.uid && (found.mode & 0o777) === 0o700) return
  throw new Error(`${path} must be a folder of user ${runAs.owner.uid} with mode 0700. Remove it and start again.`)
}
