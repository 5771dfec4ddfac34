// One case at the desk: opened, shown in its sections, and what is sent from one of them.
import { Hono, type Context as HonoContext } from 'hono'
import type { JSX } from 'preact'
import { isId } from '../directory/id.ts'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { casePath, desk } from '../paths.ts'
import { shownAs } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { firstTurnFor, mayReadCase } from '../staff/roles.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { findCase, recordView, type Case } from './cases.sql.ts'
import { readConversation } from './conversation.ts'
import { CasePage } from './pages/case.tsx'
import { GonePage } from './pages/gone.tsx'
import type { Opened, Section } from './sections/section.ts'
import { sectionOf, sections } from './sections/sections.tsx'

export function caseRoutes(context: Context): Hono {
  const app = new Hono()

  app.get(desk.case, async (c) => {
    const one = await readable(context, c)
    return one ? showCase(context, c, one, {}) : gone(context, c)
  })

  app.post(desk.case, async (c) => {
    const form = await readForm(c)
    const one = await readable(context, c)
    if (!one) return gone(context, c, form)
    const step = form.text('step')
    const taken = await sectionOf(step)?.take?.({ context, actor: actorOf(c), one, form, step, now: context.now() })
    if (!taken || taken === 'not-found') return gone(context, c, form)
    // A note that was begun beside it is not lost with it.
    if ('done' in taken && step !== 'note' && form.text('note') && await readable(context, c)) {
      return showCase(context, c, (await findCase(context.db, one.id)) ?? one, { form: onlyNote(form), done: taken.done })
    }
    // Who has passed it on may read it no more.
    if ('done' in taken) return c.redirect((await readable(context, c)) ? `${casePath(one.id)}?done=${taken.done}` : desk.cases, 303)
    // Something may have happened to the case while it was read.
    const fresh = (await findCase(context.db, one.id)) ?? one
    return showCase(context, c, fresh, { form, ...taken })
  })

  return app
}

/** The case of this address, if the actor may read it; to others there is no such case. */
async function readable(context: Context, c: HonoContext): Promise<Case | null> {
  const id = c.req.param('id')
  const one = isId(id) ? await findCase(context.db, id) : null
  return one && mayReadCase(actorOf(c), one) ? one : null
}

/** Instead of a case. What they wrote to it is given back. */
async function gone(context: Context, c: HonoContext, form?: Form): Promise<Response> {
  const actor = actorOf(c)
  const frame = await deskFrame(context, actor.language, desk.cases)
  return page(c, <GonePage frame={frame} written={form?.text('text') || form?.text('decision-reason') || form?.text('told-answer') || ''} actor={shownAs(actor)} />, 404)
}

const onlyNote = (form: Form): Form => ({ ...form, text: (name) => (name === 'note' ? form.text(name) : '') })

type Shown = { form?: Form; done?: string; problems?: Problem[]; status?: 409 | 422; again?: Record<string, string> }

async function showCase(context: Context, c: HonoContext, one: Case, { form, problems = [], status, again, done = c.req.query('done') }: Shown): Promise<Response> {
  const { db, keys } = context
  const actor = actorOf(c)
  const now = context.now()
  await transact(db, (tx) => recordView(tx, one.id, actor.personId, now))
  const opened: Opened = {
    context, actor, one, problems, now,
    frame: await deskFrame(context, actor.language, casePath(one.id)),
    turns: (await readConversation(db, keys, one)).filter(({ number }) => number >= firstTurnFor(actor, one)),
    typed: (name) => again?.[name] ?? form?.text(name) ?? '',
  }
  const say = sections.find(({ says }) => says && Object.hasOwn(says, done ?? ''))?.says?.[done!]
  return page(c, (
    <CasePage
      frame={opened.frame} actor={shownAs(actor)} one={one} turns={opened.turns} problems={problems}
      said={await say?.(opened)} main={await shownIn(opened, 'main')} side={await shownIn(opened, 'side')}
    />
  ), status ?? (problems.length ? 422 : 200))
}

/** One after another: a page needs no more than one connection of the database. */
async function shownIn(opened: Opened, place: Section['place']): Promise<JSX.Element[]> {
  const shown: JSX.Element[] = []
  for (const section of sections) {
    const element = section.place === place ? await section.show(opened) : null
    if (element) shown.push(element)
  }
  return shown
}
