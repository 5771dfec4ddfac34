// Since when nobody has touched the tablet, and so whether it still is somebody's. Pure: the time is told. It runs in browsers.

/** `after`: so long untouched, and the page is the next person's · `warn`: so long before that it counts down; both in milliseconds. */
export type Patience = { after: number; warn: number }

/** quiet: somebody is there, or nothing was begun · warning: it counts down · over: nobody is there */
export type Idle = { is: 'quiet' } | { is: 'warning'; seconds: number } | { is: 'over' }

/** On the pages where something is given. */
export const ofForms: Patience = { after: 90_000, warn: 30_000 }
/** While six words are written down by hand. */
export const ofReceipts: Patience = { after: 300_000, warn: 60_000 }

/** While somebody counts who comes, or writes down what is said. */
export const ofHosts: Patience = { after: 900_000, warn: 60_000 }

/** Since when nobody has touched it, as it counts once the page was out of sight: it counts down, whoever comes back. */
export const backAt = (touchedAt: number, now: number, { after, warn }: Patience): number => Math.min(touchedAt, now - (after - warn))

export function idleAt(touchedAt: number, now: number, { after, warn }: Patience): Idle {
  // A clock that was set back tells nothing of how long it was.
  const left = after - Math.max(0, now - touchedAt)
  return left <= 0 ? { is: 'over' } : left <= warn ? { is: 'warning', seconds: Math.ceil(left / 1000) } : { is: 'quiet' }
}
