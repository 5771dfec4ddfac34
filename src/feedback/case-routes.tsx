// One case at the desk: opened, shown in its sections, and what is sent from one of them.
import { Hono, type Context as HonoContext } from 'hono'
import type { JSX } from 'preact'
import { isId } from '../directory/id.ts'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { casePath, desk } from '../paths.ts'
import { isThemselves, shownAs } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { firstTurnFor, mayReadCase } from '../staff/roles.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { keepDraft } from './answering/keep-draft.ts'
import { writtenIn } from './answering/written.ts'
import { findCase, type Case } from './cases.sql.ts'
import { readConversation } from './conversation.ts'
import { CasePage } from './pages/case.tsx'
import { GonePage } from './pages/gone.tsx'
import { recordOfCase, recordOpening, recordRefusal } from './record-of-case.ts'
import type { Opened, Section, Sent, Taken } from './sections/section.ts'
import { sectionOf, sections } from './sections/sections.tsx'
import { answerSection } from './sections/answer.tsx'
import { Glance } from './sections/glance.tsx'
import { sparedOf, threatOf } from './threat/threats.sql.ts'
import { allTyped, isTyped, pressed, stay, typedBesides } from './sections/typed.ts'

export function caseRoutes(context: Context): Hono {
  const app = new Hono()

  app.get(desk.case, async (c) => {
    const one = await asked(context, c)
    return one ? showCase(context, c, one, {}) : gone(context, c)
  })

  app.post(desk.case, async (c) => {
    const { step, form } = pressed(await readForm(c))
    if (step === 'threat' && await isRidOf(context, c)) return c.redirect(`${desk.cases}?done=threat-marked`, 303)
    const one = await asked(context, c)
    if (!one) return gone(context, c, form)
    if (step === stay) return showCase(context, c, one, { form, again: {}, stays: true })
    const section = sectionOf(step)
    const taken = await take(context, section, { actor: actorOf(c), one, form, step, now: context.now() })
    if (!taken || taken === 'not-found') return gone(context, c, form)
    // Something may have happened to the case while it was read.
    if (!('done' in taken)) return showCase(context, c, (await findCase(context.db, one.id)) ?? one, { form, ...taken })
    return afterwards(context, c, one, section, form, taken.done)
  })

  return app
}

/** The section and the audit have one transaction. What the section did may have closed the case. */
const take = (context: Context, section: Section | undefined, sent: Omit<Sent, 'context'>): Promise<Taken | undefined> =>
  transact(context.db, async (tx) => {
    const taken = await section?.take?.({ ...sent, context: { ...context, db: tx } })
    if (taken && typeof taken === 'object' && 'done' in taken && !ofTheWriter.has(sent.step)) {
      await recordOfCase(tx, (await findCase(tx, sent.one.id)) ?? sent.one, { what: 'case-changed', by: sent.actor, detail: { step: sent.step || 'answer' } }, sent.now)
    }
    return taken
  })

/** What somebody has begun to write is nothing that happened to the case. */
const ofTheWriter: ReadonlySet<string> = new Set(['keep-draft', 'forget-draft'])

/** The page anew; with it what was begun in another section. An answer is kept as a draft too, whoever looks next and when. */
async function afterwards(context: Context, c: HonoContext, { id }: Case, section: Section | undefined, form: Form, done: string): Promise<Response> {
  const { db, keys } = context
  const besides = typedBesides(form, section, sections)
  if (besides && section !== answerSection && isTyped(form, 'text')) {
    await transact(db, (tx) => keepDraft(tx, { caseId: id, written: writtenIn(form.text) }, { actor: actorOf(c), now: context.now(), keys }))
  }
  const now = await readable(context, c)
  if (now && besides) return showCase(context, c, now, { form: besides, done })
  // Who has passed it on may read it no more.
  if (!now && besides) return gone(context, c, besides)
  return c.redirect(now ? `${casePath(id)}?done=${done}` : done === 'threat-marked' ? `${desk.cases}?done=${done}` : desk.cases, 303)
}

/** As below; and whoever asks for what they may not read is written down, without being told. */
async function asked(context: Context, c: HonoContext): Promise<Case | null> {
  const [id, actor] = [c.req.param('id'), actorOf(c)]
  const one = isId(id) ? await findCase(context.db, id) : null
  if (one && !mayReadCase(actor, one)) await recordRefusal(context.db, { actor, one }, context.now())
  return one && mayReadCase(actor, one) ? one : null
}

/** Pressed twice: by then it is somebody else's, and they read what to do now instead of being refused. */
async function isRidOf({ db }: Context, c: HonoContext): Promise<boolean> {
  const [id, actor] = [c.req.param('id'), actorOf(c)]
  const one = isId(id) ? await findCase(db, id) : null
  return one !== null && !mayReadCase(actor, one) && (await sparedOf(db, one.id)).some((spared) => isThemselves(actor, spared))
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
  return page(c, <GonePage frame={frame} written={form ? allTyped(form, sections) : ''} actor={shownAs(actor)} />, 404)
}

type Shown = { form?: Form; done?: string; problems?: Problem[]; status?: 409 | 422; again?: Record<string, string>; stays?: boolean }

async function showCase(context: Context, c: HonoContext, one: Case, { form, problems = [], status, again, stays = false, done = c.req.query('done') }: Shown): Promise<Response> {
  const { db, keys } = context
  const actor = actorOf(c)
  const now = context.now()
  const turns = (await readConversation(db, keys, one)).filter(({ number }) => number >= firstTurnFor(actor, one))
  await recordOpening(db, { actor, one, turns }, now)
  const opened: Opened = {
    context, actor, one, turns, problems, now,
    frame: await deskFrame(context, actor.language, casePath(one.id)),
    typed: (name) => again?.[name] ?? form?.text(name) ?? '',
  }
  const say = sections.find(({ says }) => says && Object.hasOwn(says, done ?? ''))?.says?.[done!]
  return page(c, (
    <CasePage
      frame={opened.frame} actor={shownAs(actor)} one={one} turns={opened.turns} problems={problems} top={[await Glance(opened), ...(await shownIn(opened, 'top'))]}
      said={stays ? null : await say?.(opened)} stays={stays} folded={(await threatOf(db, one.id)) !== null} main={await shownIn(opened, 'main')} side={await shownIn(opened, 'side')}
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
