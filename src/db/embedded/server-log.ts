// Passes on what the server writes to its error output, and holds back whatever could quote a client.
// PostgreSQL quotes values in plain messages (invalid input syntax for type uuid: "…"), statements after a
// panic, and whole queries in the memory report when memory runs out; no setting of it prevents all three.

import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

export type ServerLog = {
  /** The latest lines, to explain a failed start. */
  recent(): string
  /** Waits for the last lines of a server that has ended. */
  complete(): Promise<void>
  /** From now on there are clients. */
  sawReady(): void
}

// These handle files and processes, not the contents of rows. Of all other kinds only the code is passed on.
const neverSeeRows = new Set([
  'postmaster',
  'startup',
  'checkpointer',
  'background writer',
  'walwriter',
  'archiver',
  'io worker',
  'autovacuum launcher',
])

export function readServerLog(stream: Readable, log: (line: string) => void): ServerLog {
  let ready = false
  const recent: string[] = []
  const lines = createInterface({ input: stream })
  const closed = new Promise<void>((resolve) => lines.on('close', resolve))
  lines.on('line', (line) => {
    const safe = safeLine(line, ready)
    if (safe === undefined) return
    recent.push(safe)
    if (recent.length > 20) recent.shift()
    log(safe)
  })
  return {
    recent: () => recent.join('\n'),
    // Orphaned children may hold the pipe open, hence the limit.
    complete: () => Promise.race([closed, sleep(500)]),
    sawReady() {
      ready = true
    },
  }
}

/** The line to log, or undefined if nothing of it may be. */
export function safeLine(line: string, ready: boolean): string | undefined {
  const found = /^([a-z ]+)\|([0-9A-Z]{5})\|([A-Z]+): {2}(.*)$/.exec(line)
  // Before there are clients a bare line comes from the loader or an assertion; afterwards it is the rest
  // of a message, or a report on memory.
  if (!found) return ready || line.startsWith('\t') ? undefined : line
  const [, kind = '', code = '', severity = '', message = ''] = found
  if (!['ERROR', 'LOG', 'FATAL', 'PANIC'].includes(severity)) return undefined
  // The queue's migrations ask for a table that is not there yet, at each first start.
  if (code === '42P01') return undefined
  return neverSeeRows.has(kind) ? `${kind}: ${severity} ${code} ${message}` : `${kind}: ${severity} ${code}`
}
