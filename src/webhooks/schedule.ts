// When a message that was not taken is tried again: as the convention of Standard Webhooks has it, for three days, and never before the moment
// until which whoever answered wants to be left alone.
const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** The pauses after the first attempt, the second and so on. */
const pauses = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour]

/** Of each pause at most as much is added by chance, so that what failed together does not all come back together. */
const spread = 0.2

/** `attempts`: how many there were. `chance`: from 0 to 1. `until`: before then nothing is wanted. Null: that was the last. */
export function nextAttempt(attempts: number, now: Date, { chance, until }: { chance: number; until: Date | null }): Date | null {
  const pause = pauses[attempts - 1]
  if (pause === undefined) return null
  const asked = until ? until.getTime() - now.getTime() : 0
  return new Date(now.getTime() + Math.max(pause, asked) * (1 + spread * chance))
}

/** Nobody has us wait for longer than this at once. */
const longestWait = 24 * hour

/**
 * Until when whoever answered 429 (too many requests) or 503 (not available now) wants to be left alone, by Retry-After: seconds, or a moment as
 * HTTP writes it (RFC 9110, 10.2.3). Null where nothing is said that can be understood, or it has passed.
 */
export function waitUntil(status: number, retryAfter: string | undefined, now: Date): Date | null {
  if ((status !== 429 && status !== 503) || !retryAfter) return null
  const said = retryAfter.trim()
  const wait = /^\d+$/.test(said) ? Number(said) * second : /^[A-Z][a-z]+, .* GMT$/.test(said) ? Date.parse(said) - now.getTime() : NaN
  return wait > 0 ? new Date(now.getTime() + Math.min(wait, longestWait)) : null
}

/** As long as all attempts at one message last: where nothing else was taken meanwhile, the address is not used any more. */
export const givesUpAfter = pauses.reduce((sum, pause) => sum + pause, 0)

/** Within this time an attempt has ended, by an answer or without. */
export const attemptSeconds = 15

/** What has been under way for longer is under way no more: the program was killed. */
export const lostAfter = minute

/** For so long a secret that was replaced signs beside the new one. */
export const overlap = 24 * hour
