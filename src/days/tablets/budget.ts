// How much one tablet hands in at a time. A tablet that has kept a thousand answers through a day without a network, and sends each of them
// several times, is far below it; somebody with a stolen cookie fills no disk before it is missed.
import { spend } from '../../privacy/budget.sql.ts'
import type { Context } from '../../web/context.ts'

/** In ten minutes. Batches and forms; and of what is taken in, as it came, the bytes: a sealed answer has about one and a half thousand. */
const mostTimes = 600, mostBytes = 8_000_000
const windowSeconds = 600

type Asked = Pick<Context, 'db' | 'keys' | 'now'>

/** False: it is to wait, and keep what it has. */
export async function mayHandIn(context: Asked, tabletId: string): Promise<boolean> {
  const [times, bytes] = [await spend(context.db, context.keys, { ...ofTimes, ...about(context, tabletId) }), await spend(context.db, context.keys, { ...ofBytes, ...about(context, tabletId), amount: 0 })]
  return times && bytes
}

/** What came before costs no room, and is not counted. */
export const noteTaken = (context: Asked, tabletId: string, bytes: number): Promise<unknown> =>
  spend(context.db, context.keys, { ...ofBytes, ...about(context, tabletId), amount: bytes })

/** Until it is worth trying again, at the longest. */
export const secondsToWait = (now: Date): number => windowSeconds - Math.floor(now.getTime() / 1000) % windowSeconds

const ofTimes = { name: 'tablet-times', limit: mostTimes, windowSeconds }
const ofBytes = { name: 'tablet-bytes', limit: mostBytes, windowSeconds }

const about = ({ now }: Asked, tabletId: string) => ({ subject: tabletId, now: now() })
