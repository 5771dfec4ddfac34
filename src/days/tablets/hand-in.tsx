// The doors by which the scripts of a tablet hand in what it keeps, say that it is ready, and learn with what it seals. All speak JSON.
// What they answer says nothing of other tablets, and nothing that is given here can be read here again.
import { Hono, type Context as HonoContext } from 'hono'
import * as v from 'valibot'
import { transact } from '../../db/db.ts'
import { isDatabaseAway, type Log } from '../../db/faults.ts'
import { kioskDoors } from '../../day-paths.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { clean, readBody, Refused } from '../../web/form.ts'
import { findHome, isOver, keysAt } from '../at-home.ts'
import { mostRecords } from '../record.ts'
import { mayHandIn, noteTaken, secondsToWait } from './budget.ts'
import { takeIn } from './take-in.ts'
import { tabletOf, type Tablet } from './tablet-of.ts'
import { noteHandedIn, noteHeard, noteReady } from './tablets.sql.ts'

/** Nearly fifty of the longest texts, sealed; what a form may have, so that proxies let it through. */
const largestBody = 2_000_000

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
/** `waiting`: all that the tablet holds, what it hands in now among it. */
const batch = v.object({ records: v.pipe(v.array(v.unknown()), v.maxLength(mostRecords)), waiting: whole(1_000_000) })
const ready = v.object({ files: whole(10_000), languages: whole(3) })

/**
 * ended: it was taken out of use · unknown: no tablet of ours · malformed, too-large: what it sent cannot be read · wait: it has handed in
 * very much just now · away: the database is; it is to try again
 */
type Problem = 'ended' | 'unknown' | 'malformed' | 'too-large' | 'wait' | 'away'

export function handInRoutes(context: Context, { log }: { log: Log }): Hono {
  const { db, keys, now } = context
  const routes = new Hono()

  routes.post(kioskDoors.records, asked(async (c, tablet) => {
    const { records, waiting } = await read(c, batch)
    if (!await mayHandIn(context, tablet.tabletId)) {
      c.header('Retry-After', String(secondsToWait(now())))
      return refuse(c, 'wait', 429)
    }
    const { held, before, late, wrong, typed, bytes } = await takeIn(db, tablet.home, records, { keys, now: now(), log })
    await noteTaken(context, tablet.tabletId, bytes)
    const gone = [...held, ...before]
    // After all that was taken in, so that no row of an answer was written together with that of its tablet.
    await transact(db, (tx) => noteHandedIn(tx, tablet.tabletId, { waiting: Math.max(waiting - gone.length - typed.length, 0), held: held.length, on: dayOf(now()) }))
    return c.json({ held: gone, late, wrong, typed })
  }))

  routes.post(kioskDoors.ready, asked(async (c, tablet) => {
    const { files, languages } = await read(c, ready)
    await transact(db, (tx) => noteReady(tx, tablet.tabletId, { files, languages, on: dayOf(now()) }))
    return c.json({ readyOn: dayOf(now()) })
  }))

  routes.get(kioskDoors.pack, asked(async (c, { tabletId, home }) => {
    const [at, { publicKey }] = [(await findHome(db, home))!, await keysAt(db, home)]
    await transact(db, (tx) => noteHeard(tx, tabletId, dayOf(now())))
    // A room's is called so too: tablets are told nothing of what they belong to but its id.
    return c.json({ dayId: home.id, publicKey: publicKey.toString('base64'), closed: isOver(at) })
  }))

  /** For a tablet in use, and nobody else. */
  function asked(work: (c: HonoContext, tablet: Tablet) => Promise<Response>) {
    return async (c: HonoContext): Promise<Response> => {
      c.header('Cache-Control', 'no-store')
      try {
        const tablet = await tabletOf(context, c.req.header('cookie') ?? '')
        return tablet && tablet !== 'ended' ? await work(c, tablet) : refuse(c, tablet ?? 'unknown', 401)
      } catch (error) {
        if (error instanceof Refused) return error.status === 413 ? refuse(c, 'too-large', 413) : refuse(c, 'malformed', 400)
        if (!isDatabaseAway(error)) throw error
        c.header('Retry-After', '30')
        return refuse(c, 'away', 503)
      }
    }
  }

  return routes
}

const refuse = (c: HonoContext, problem: Problem, status: 400 | 401 | 413 | 429 | 503): Response => c.json({ problem }, status)

/** Another site cannot send JSON without asking first, and is never let. */
async function read<Schema extends v.GenericSchema>(c: HonoContext, schema: Schema): Promise<v.InferOutput<Schema>> {
  if (c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() !== 'application/json') throw new Refused(415, 'content type')
  const body = await readBody(c, largestBody)
  let given: unknown
  try {
    given = JSON.parse(body, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value))
  } catch {
    throw new Refused(400, 'not JSON')
  }
  const result = v.safeParse(schema, given)
  if (!result.success) throw new Refused(400, 'not in the form')
  return result.output
}
