// What /proc says about processes. A process id alone proves nothing: ids are used again, and a killed
// process that nobody has waited for (a zombie) keeps its id.

import { readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs'
import { basename } from 'node:path'

/** Start time in clock ticks since boot, the same for all of a process's life; undefined for the dead and zombies. */
export function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses, and the name may hold spaces and parentheses.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') return undefined
    return rest[18]
  } catch {
    return undefined
  }
}

/**
 * The postgres processes that work on a data folder. The server and each of its children have it as their
 * working directory; folders are compared by inode, so that links and mounts in the path make no difference.
 */
export function postgresProcessesIn(folder: string): number[] {
  const wanted = inode(folder)
  if (!wanted) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => inode(`/proc/${pid}/cwd`) === wanted && isPostgres(pid))
    .map(Number)
}

function inode(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}

/** An administrator's shell standing in the folder is not a server. */
function isPostgres(pid: string): boolean {
  try {
    // The kernel adds ' (deleted)' when an upgrade has replaced the program under a running server.
    return basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')) === 'postgres'
  } catch {
    return false
  }
}
