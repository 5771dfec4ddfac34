// Who takes care of what. For everybody on the staff; a member of the clients' council sees what clients see.
import { Hono, type Context as HonoContext } from 'hono'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { maySeeDirectory } from '../../staff/duties.ts'
import { lookUpCode } from '../../outreach/codes/look-up.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { destinations } from '../overview.sql.ts'
import { everydayWords } from '../services.sql.ts'
import { findWho, ofCode } from './find.ts'
import { WhoPage } from './pages/who.tsx'
import { colleagues, unitsWithPhones } from './who.sql.ts'

/** A name that somebody pasted with half a letter around it. */
const longestSearch = 100

export function whoRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  // By POST: somebody may type a client's name, and no address should keep it.
  routes.get(desk.who, (c) => show(c, ''))
  routes.post(desk.who, async (c) => show(c, (await readForm(c)).text('q').slice(0, longestSearch)))

  async function show(c: HonoContext, words: string): Promise<Response> {
    const actor = actorOf(c)
    if (!maySeeDirectory(actor)) return c.notFound()
    const today = dayOf(context.now())
    const everything = {
      people: await colleagues(db, today), units: await unitsWithPhones(db, today),
      destinations: words ? await destinations(db, today) : [], everydayWords: await everydayWords(db, today),
    }
    // Somebody rings and reads out what stands on a poster.
    const code = words ? await lookUpCode(db, words) : null
    const found = code ? ofCode(everything, code) : findWho(everything, words, actor.language)
    return page(c, <WhoPage frame={await deskFrame(context, actor.language, desk.who)} {...{ actor, words, code, found, today }} />)
  }

  return routes
}
