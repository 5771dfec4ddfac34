// The desk's routes of a council's greetings and notes: sent, corrected, withdrawn, and what came back.
import { Hono, type Context as HonoContext } from 'hono'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { askedPanel, goesOn, type AskedPanel } from '../asked.ts'
import { pointOfPanel, pointsOf } from '../points.ts'
import { linesThere, unitsThere } from '../units.sql.ts'
import { readGreeting, wordsProblem } from './form.ts'
import type { GreetingKind } from './greeting.ts'
import { findSealedGreeting, lastMeeting } from './greetings.sql.ts'
import { countOfPanel, listCameTo, listSent } from './lists.sql.ts'
import { GreetingsPage } from './pages/list.tsx'
import { NewGreetingPage, type GreetingValues } from './pages/new.tsx'
import { GreetingPage } from './pages/one.tsx'
import { correctGreeting, sendGreeting, withdrawGreeting } from './send-greeting.ts'
import { openGreeting, openListed } from './words.ts'

const rowsOnPage = 25
type Shown = { words?: string; problems?: Problem[]; refused?: string | null; changed?: boolean; status?: 200 | 409 | 422 }

export function greetingRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  const asked = (c: HonoContext, to: 'see' | 'lead') => askedPanel(db, c.req.param('id'), { actor: actorOf(c), now: context.now(), to })
  const toWork = async (c: HonoContext) => { const one = await asked(c, 'lead'); return one && goesOn(one.panel, today()) ? one : null }
  const works = ({ leads, panel }: AskedPanel) => leads && goesOn(panel, today())
  const kindOf = (asks: string | undefined): GreetingKind => (asks === 'note' ? 'note' : 'greeting')

  routes.get(desk.greetings, async (c) => {
    const actor = actorOf(c)
    const one = await asked(c, 'see')
    if (!one) return c.notFound()
    const counts = await countOfPanel(db, one.panel.id)
    const paged = pagedOf(c.req.query('page'), Math.max(counts.sent, counts.came), rowsOnPage)
    const [gone, came] = [(await listSent(db, one.panel.id, paged)).map((each) => openListed(keys, one.panel.id, each)), (await listCameTo(db, one.panel.id, paged)).map((each) => openListed(keys, one.panel.id, each))]
    return page(c, <GreetingsPage frame={await deskFrame(context, actor.language, panelPath(one.panel.id, '/greetings'))} asked={one} {...{ actor, gone, came, paged }} mayWork={works(one)} done={c.req.query('done') === 'sent'} />)
  })

  routes.get(desk.newGreeting, async (c) => {
    const one = await toWork(c)
    if (!one) return c.notFound()
    const point = await pointOfPanel(db, keys, one.panel.id, c.req.query('point') ?? '')
    return showNew(c, one, kindOf(c.req.query('kind')), { words: point?.words ?? '', to: '', line: '', units: [], point: point?.id ?? '' }, [])
  })

  routes.post(desk.newGreeting, async (c) => {
    const [form, one] = [await readForm(c), await toWork(c)]
    if (!one) return c.notFound()
    const { language } = actorOf(c)
    const kind = kindOf(form.text('kind'))
    const read = readGreeting(form, kind, { units: await unitsThere(db, today()), lines: await linesThere(db, today()) }, texts[language], language)
    const values = { words: form.text('words'), to: form.text('to'), line: form.text('line'), units: form.all('unit'), point: form.text('point') }
    if (!read.ok) return showNew(c, one, kind, values, read.problems)
    const pointId = (await pointOfPanel(db, keys, one.panel.id, values.point))?.id ?? null
    const outcome = await transact(db, (tx) => sendGreeting(tx, one.panel.id, { ...read.draft, id: form.text('id'), pointId }, { keys, now: context.now() }))
    return outcome === 'done' ? c.redirect(`${panelPath(one.panel.id, '/greetings')}?done=sent`, 303) : c.notFound()
  })

  routes.get(desk.greeting, async (c) => {
    const one = await asked(c, 'see')
    return one ? show(c, one, {}) : c.notFound()
  })

  routes.post(desk.greeting, async (c) => {
    const [form, one] = [await readForm(c), await toWork(c)]
    if (!one) return c.notFound()
    const id = c.req.param('greeting')
    const { language } = actorOf(c)
    const { refusals } = texts[language].panelGreetings
    const back = (done: string) => c.redirect(`${panelPath(one.panel.id, `/greetings/${id}`)}?done=${done}`, 303)
    if (form.text('step') === 'withdraw') {
      const outcome = await transact(db, (tx) => withdrawGreeting(tx, one.panel.id, id, { now: context.now() }))
      return outcome === 'done' ? back('withdrawn') : outcome === 'not-found' ? c.notFound() : show(c, one, { refused: refusals.read, status: 409 })
    }
    const words = form.text('words')
    const problems = wordsProblem(words, texts[language], language)
    if (problems.length) return show(c, one, { words, problems, status: 422 })
    const outcome = await transact(db, (tx) => correctGreeting(tx, one.panel.id, { id, words, seen: Number(form.text('seen')) || 0 }, { keys, now: context.now() }))
    switch (outcome) {
      case 'done': return back('corrected')
      case 'not-found': return c.notFound()
      case 'gone': return show(c, one, { words, refused: refusals.gone, status: 409 })
      case 'changed-meanwhile': return show(c, one, { words, changed: true, status: 409 })
    }
  })

  /** At the last meeting that was written down. */
  async function saidLately({ panel }: AskedPanel): Promise<{ id: string; words: string }[]> {
    const last = await lastMeeting(db, panel.id)
    return last ? (await pointsOf(db, keys, last)).map(({ id, words }) => ({ id, words })) : []
  }

  async function showNew(c: HonoContext, one: AskedPanel, kind: GreetingKind, values: GreetingValues, problems: Problem[]): Promise<Response> {
    const actor = actorOf(c)
    const [units, lines, said] = [await unitsThere(db, today()), await linesThere(db, today()), await saidLately(one)]
    return page(c, <NewGreetingPage frame={await deskFrame(context, actor.language, panelPath(one.panel.id, '/greetings/new'))} asked={one} {...{ actor, kind, units, lines, said, values, problems }} />, problems.length ? 422 : 200)
  }

  async function show(c: HonoContext, one: AskedPanel, { words, problems = [], refused = null, changed = false, status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const sealed = await findSealedGreeting(db, c.req.param('greeting') ?? '')
    if (!sealed || sealed.panelId !== one.panel.id || sealed.fromUnitId) return c.notFound()
    const greeting = openGreeting(keys, sealed)
    const { done } = texts[actor.language].panelGreetings
    return page(c, (
      <GreetingPage
        frame={await deskFrame(context, actor.language, panelPath(one.panel.id, `/greetings/${greeting.id}`))} asked={one} {...{ actor, greeting, problems, refused, changed }} words={words ?? greeting.words} mayWork={works(one)}
        done={status === 200 ? (done as Record<string, string>)[c.req.query('done') ?? ''] : undefined}
      />
    ), status)
  }

  return routes
}
