// The moment at which an answer leaves that is not to leave at once. It runs in browsers.

const withinSeconds = 600
/** So long before the round is over it has left, so that a slow connection does not lose it. */
const reserveSeconds = 120

/** `drawn`: from 0 to 1, by chance. `secondsLeft`: until the round is over. Nothing is waited for where there is no time for it. */
export const delayFor = (drawn: number, secondsLeft: number): number => drawn * Math.max(0, Math.min(withinSeconds, secondsLeft - reserveSeconds)) * 1000

/** How long is still to be waited, in milliseconds. A page that was loaded anew has another clock: where that was set back meanwhile, it is waited no longer than any other waits. */
export const waitFor = (moment: number, now: number): number => Math.max(0, Math.min(moment - now, withinSeconds * 1000))
