// Tablets at the desk, for whoever holds the day or keeps the waiting room: which there are and what is still on them, taking one into use and out of it, and bringing
// in the file of one that found no network.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import type { Log } from '../../db/faults.ts'
import { kiosk } from '../../day-paths.ts'
import { deskFrame } from '../../frame.ts'
import { publicUrlOf } from '../../outreach/bulletins/public-url.ts'
import { giveBack, spend } from '../../privacy/budget.sql.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { PageFrame, Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { readFiles } from '../../web/upload.ts'
import { wordsInRoom } from '../rooms/words.ts'
import type { FoundHome, TabletDesk } from './at-desk.tsx'
import { bringFile, largestFile, readTabletFile } from './bring-file.ts'
import { endTablet } from './end-tablet.ts'
import { readGiven, type TypedTablet } from './form.ts'
import { BroughtPage } from './pages/brought.tsx'
import { TabletPage } from './pages/tablet.tsx'
import { TabletsPage } from './pages/tablets.tsx'
import { giveTablet } from './pairing.ts'
import { findTablet, tabletsOf } from './tablets.sql.ts'

/** So many codes one person may type in vain in ten minutes. */
const wrongCodes = 20

export function tabletDeskRoutes(context: Context, { log }: { log: Log }, { paths, is, find }: TabletDesk): Hono {
  const { db, keys, settings, now } = context
  const routes = new Hono()
  const asked = (c: HonoContext) => find(c, { actor: actorOf(c), today: dayOf(now()) })
  const t = (c: HonoContext) => inHome(texts[actorOf(c).language])
  const inHome = (all: Texts): Texts => (is === 'room' ? wordsInRoom(all) : all)
  const by = (c: HonoContext) => ({ actor: actorOf(c), now: now() })

  routes.get(paths.all, async (c) => {
    const found = await asked(c)
    return found ? show(c, found, {}) : c.notFound()
  })

  routes.post(paths.all, async (c) => {
    const [form, found] = [await readForm(c), await asked(c)]
    if (!found) return c.notFound()
    const { give: words } = t(c).dayTablets
    const { typed, problems, read } = readGiven(form, words.problems)
    if (!read) return show(c, found, { typed, problems })
    const budget = { name: 'tablet-code-typed', subject: actorOf(c).personId, limit: wrongCodes, windowSeconds: 600, now: now() }
    if (!(await spend(db, keys, budget))) return show(c, found, { typed, problems: [{ field: 'code', text: words.problems.tooMany }], status: 429 })
    const outcome = await transact(db, (tx) => giveTablet(tx, keys, { home: found.home, ...read }, by(c)))
    if (outcome === 'no-such-code') return show(c, found, { typed, problems: [{ field: 'code', text: words.problems.unknown }] })
    await giveBack(db, keys, budget)
    if (outcome === 'name-taken') return show(c, found, { typed, problems: [{ field: 'name', text: words.problems.taken }] })
    if (outcome === 'closed') return show(c, found, { status: 409 })
    if (outcome === 'not-found') return c.notFound()
    const given = (await tabletsOf(db, found.home)).find(({ name, endedOn }) => name === read.name && !endedOn)
    return c.redirect(`${found.address}${given ? `?given=${given.id}` : ''}`, 303)
  })

  routes.post(paths.file, async (c) => {
    const found = await asked(c)
    if (!found) return c.notFound()
    const sent = await readFiles(c, 'file', largestFile)
    const { problems: words } = t(c).dayTablets.file
    const refused = (text: string) => show(c, found, { problems: [{ field: 'file', text }] })
    if (sent === 'too-large') return refused(words.tooLarge)
    if (!sent[0]) return refused(words.none)
    const file = readTabletFile(sent[0].bytes, found.home.id)
    if (!file.ok) return refused(words[file.why])
    const brought = await bringFile(db, found.home, file.records, { keys, now: now(), log })
    const { roundId } = found
    if (brought.new && roundId) await transact(db, (tx) => record(tx, { what: 'answers-brought', by: actorOf(c), roundId }, now()))
    return page(c, <BroughtPage frame={await frameOf(c, found)} actor={actorOf(c)} {...{ found, brought }} />)
  })

  routes.get(paths.one, (c) => showOne(c))

  routes.post(paths.one, async (c) => {
    const [form, found, tabletId] = [await readForm(c), await asked(c), c.req.param('tablet') ?? '']
    if (!found) return c.notFound()
    if (form.text('sure') !== 'yes') return showOne(c, [{ field: 'sure', text: t(c).dayTablets.one.sureMissing }])
    const outcome = await transact(db, (tx) => endTablet(tx, { home: found.home, tabletId }, by(c)))
    return outcome === 'done' ? c.redirect(`${found.address}?ended=${tabletId}`, 303) : c.notFound()
  })

  async function frameOf(c: HonoContext, { address }: FoundHome): Promise<PageFrame> {
    const frame = await deskFrame(context, actorOf(c).language, address)
    return { ...frame, t: inHome(frame.t) }
  }

  async function showOne(c: HonoContext, problems: Problem[] = []): Promise<Response> {
    const found = await asked(c)
    const tablet = found && await findTablet(db, found.home, c.req.param('tablet') ?? '')
    if (!tablet) return c.notFound()
    return page(c, <TabletPage frame={await frameOf(c, found)} actor={actorOf(c)} {...{ found, tablet, problems }} />, problems.length ? 422 : 200)
  }

  type Shown = { typed?: TypedTablet; problems?: Problem[]; status?: 409 | 422 | 429 }

  async function show(c: HonoContext, found: FoundHome, { typed, problems = [], status }: Shown): Promise<Response> {
    const frame = await frameOf(c, found)
    const { dayTablets: words } = frame.t
    const tablets = await tabletsOf(db, found.home)
    const told = (which: 'given' | 'ended', text: string) => {
      const tablet = c.req.method === 'GET' ? tablets.find(({ id }) => id === c.req.query(which)) : undefined
      return tablet ? fill(text, { name: tablet.name }) : null
    }
    const news = told('given', words.give.done) ?? told('ended', words.one.done) ?? (c.req.method === 'GET' ? found.news?.(c, frame) ?? null : null)
    return page(c, (
      <TabletsPage
        {...{ found, frame, tablets, problems, news }} actor={actorOf(c)} address={publicUrlOf(c, settings) + kiosk} refused={status === 409}
        typed={typed ?? { code: '', name: fill(words.give.suggested, { number: tablets.length + 1 }) }}
      />
    ), status ?? (problems.length ? 422 : 200))
  }

  return routes
}
