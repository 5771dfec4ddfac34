// How a fault is told in the log: by its class. The message of an error may hold an address or what a
// person wrote, so it never gets there.
export type Log = (line: string) => void

/** 'ECONNREFUSED', '57P01', 'TypeError'. */
export function faultName(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  return [code, name].find((word): word is string => typeof word === 'string' && /^\w{1,40}$/.test(word)) ?? 'unknown'
}

/** With its place in the code, and with what of the database refused it; without a word that the error says of itself. */
export function faultAndPlace(error: unknown): string {
  const { constraint, stack } = (error ?? {}) as { constraint?: string; stack?: string }
  const where = stack?.split('\n').filter((line) => line.includes('    at ')).slice(0, 6).map((line) => line.trim()).join(' < ')
  return [faultName(error), constraint, where].filter(Boolean).join(' ')
}

/** What was there a moment ago, when it was looked for, and is not any more: whoever asked is told that there is no such page. */
export class GoneMeanwhile extends Error {}

/** Refused connections, shut-down, start-up, too many connections, a connection that broke, a pool that waits in vain. */
export function isDatabaseAway(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|57P0[1-3]|53300|08\w{3})$/.test(code)
    || /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/.test(message)
}
