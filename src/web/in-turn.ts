// Files that are made for whoever asks, without signing in. One takes as much of the processor as a hundred pages, so they are made one after another,
// and after each the process is free for pages as long as it took. Whoever comes when many wait, or asks for many at once, is told to come again.
import type { MiddlewareHandler } from 'hono'
import { setTimeout as pause } from 'node:timers/promises'
import { clientAddress } from './client-address.ts'
import type { Context } from './context.ts'

/** The page for it says that nothing is broken. */
export class Busy extends Error {}

/** In one process; with what is being made. A service point has one address. */
const most = 24, mostFromOne = 4

/** `from`: an address, which is forgotten when its file is made. */
export function turns(): <Made>(from: string, make: () => Promise<Made>) => Promise<Made> {
  const waiting = new Map<string, number>()
  let last: Promise<unknown> = Promise.resolve()
  return async (from, make) => {
    const own = waiting.get(from) ?? 0
    if (own >= mostFromOne || [...waiting.values()].reduce((sum, one) => sum + one, 0) >= most) throw new Busy()
    waiting.set(from, own + 1)
    let took = 0
    const made = last.then(async () => {
      const began = performance.now()
      return make().finally(() => { took = performance.now() - began })
    })
    last = made.catch(() => {}).then(() => pause(took))
    return made.finally(() => {
      const left = waiting.get(from)! - 1
      if (left) waiting.set(from, left)
      else waiting.delete(from)
    })
  }
}

const take = turns()

export const inTurn = ({ settings }: Context): MiddlewareHandler => (c, next) => take(clientAddress(c, settings), next)
