// How a fault is told in the log: by its class. The message of an error may hold an address or what a
// person wrote, so it never gets there.
export type Log = (line: string) => void

/** 'ECONNREFUSED', '57P01', 'TypeError'. */
export function faultName(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  return [code, name].find((word): word is string => typeof word === 'string' && /^\w{1,40}$/.test(word)) ?? 'unknown'
}
