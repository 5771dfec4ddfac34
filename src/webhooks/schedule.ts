// When a message that was not taken is tried again: as the convention of Standard Webhooks has it, for three days.
const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** The pauses after the first attempt, the second and so on. */
const pauses = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour]

/** `attempts`: how many there were. Null: that was the last. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const pause = pauses[attempts - 1]
  return pause === undefined ? null : new Date(now.getTime() + pause)
}

/** As long as all attempts at one message last: where nothing else was taken meanwhile, the address is not used any more. */
export const givesUpAfter = pauses.reduce((sum, pause) => sum + pause, 0)

/** Within this time an attempt has ended, by an answer or without. */
export const attemptSeconds = 15

/** What has been under way for longer is under way no more: the program was killed. */
export const lostAfter = minute

/** For so long a secret that was replaced signs beside the new one. */
export const overlap = 24 * hour
