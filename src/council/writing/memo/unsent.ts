// What somebody typed and the server has not yet, and what becomes of it when the server answers. Knows neither the network nor the page. It runs in browsers.

/** Of one point. `version`: of the server's words that it was typed over; 0 is one that is new. `tried`: what was sent of it since the server last answered: any of it may be there. */
export type Unsent = { id: string; at: string; words: string; version: number; tried: string[] }
export type Theirs = { words: string; version: number }
/** As the server answers; away: no network, or the server is not well. */
export type Answer = { is: 'saved'; version: number; time: string } | { is: 'changed'; theirs: Theirs } | { is: 'removed' | 'closed' | 'full' | 'too-long' | 'unknown' | 'signed-out' | 'away' }

/** done: it is there as it stands here · again: it is sent once more · clash: somebody else wrote another thing, or took it away (null) · stays: it is not there, and why */
export type Next = { is: 'done' | 'again' } | { is: 'clash'; theirs: Theirs | null } | { is: 'stays'; why: 'closed' | 'full' | 'too-long' | 'unknown' | 'signed-out' | 'away' }

/** `sent`: its words as they went out. Changes `unsent` to what it is from now on. */
export function answered(unsent: Unsent, sent: string, answer: Answer): Next {
  if (answer.is === 'saved') {
    unsent.version = answer.version
    unsent.tried = []
    return { is: unsent.words === sent ? 'done' : 'again' }
  }
  if (answer.is === 'changed') {
    // Its own words, of which the answer was lost on its way.
    if (unsent.tried.indexOf(answer.theirs.words) >= 0) {
      unsent.version = answer.theirs.version
      unsent.tried = []
      return { is: 'again' }
    }
    return { is: 'clash', theirs: answer.theirs }
  }
  return answer.is === 'removed' ? { is: 'clash', theirs: null } : { is: 'stays', why: answer.is }
}

/** Goes out: each that is tried, until the server has answered. */
export function trying(unsent: Unsent): string {
  if (unsent.tried.indexOf(unsent.words) < 0) unsent.tried.push(unsent.words)
  return unsent.words
}

/** How long until it is tried again, in milliseconds, after so many times in vain. */
export const pauseAfter = (failures: number): number => Math.min(2000 * Math.pow(2, Math.min(failures, 4)), 20_000)
