// Closed feedback of which nobody has said what it is about, twenty at a time, with what its giver wrote first; for a coordinator, who may read it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayKeepThemes } from '../../staff/duties.ts'
import { mayMarkThemes, mayReadCase } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { allThemes } from '../../themes/themes.sql.ts'
import { lemmasOf } from '../../themes/words/roots.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { findCase, type Case } from '../cases.sql.ts'
import { readConversation, type Turn } from '../conversation.ts'
import { recordOfCase, recordOpening } from '../record-of-case.ts'
import { seerOf } from '../sight.sql.ts'
import { threatOf } from '../threat/threats.sql.ts'
import { markThemes, offeredFor, versionOfMarked, type Marking } from './mark-themes.ts'
import { markedOf, unmarkedCases, type After } from './marked.sql.ts'
import { caseTerms, suggestThemes } from './suggest.ts'
import { readTicked, seenOf, tickedOf } from './theme-fields.ts'
import { ToMarkPage, type CaseToMark } from './to-mark-page.tsx'

const casesOnPage = 20
const fieldOf = (caseId: string): string => `about-${caseId}`

type Shown = { form?: Form; problems?: Problem[]; stale?: boolean; status?: 200 | 409 | 422; only?: readonly string[] }

export function themesToMarkRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.themesToMark, async (c) => (mayKeepThemes(actorOf(c)) ? show(c) : c.notFound()))

  routes.post(desk.themesToMark, async (c) => {
    const [actor, form] = [actorOf(c), await readForm(c)]
    if (!mayKeepThemes(actor)) return c.notFound()
    const all = await allThemes(db)
    const ids = form.text('cases').split(' ').filter(isId).slice(0, casesOnPage)
    const marked = await markedOf(db, ids)
    const [markings, problems]: [Marking[], Problem[]] = [[], []]
    for (const caseId of ids) {
      const one = await readable(c, caseId)
      const field = fieldOf(caseId)
      const themes = one ? readTicked(form.text, field, offeredFor(one, all, marked.get(caseId) ?? [], context.now())) : []
      if (themes === 'both') problems.push({ field, text: (await deskFrame(context, actor.language, desk.themesToMark)).t.themes.mark.both })
      // Where nothing was ticked nothing was said.
      else if (themes.length) markings.push({ caseId, themes, seen: form.text(seenOf(field)) })
    }
    if (problems.length) return show(c, { form, problems, status: 422, only: ids })
    const now = context.now()
    const lemmas = lemmasOf(await context.nameTags())
    const { stale } = await transact(db, async (tx) => {
      const outcome = await markThemes(tx, markings, lemmas, { actor, now, keys })
      for (const one of outcome.done) await recordOfCase(tx, one, { what: 'case-changed', by: actor, detail: { step: 'mark-themes' } }, now)
      return outcome
    })
    if (stale.length) return show(c, { form, stale: true, status: 409, only: stale })
    return c.redirect(`${desk.themesToMark}?done=saved${form.text('after') ? `&after=${encodeURIComponent(form.text('after'))}` : ''}`, 303)
  })

  async function readable(c: HonoContext, id: string): Promise<Case | null> {
    const one = await findCase(db, id)
    return one && mayReadCase(actorOf(c), one) && mayMarkThemes(actorOf(c), one) ? one : null
  }

  async function show(c: HonoContext, { form, problems = [], stale = false, status = 200, only }: Shown = {}): Promise<Response> {
    const [actor, now] = [actorOf(c), context.now()]
    const frame = await deskFrame(context, actor.language, desk.themesToMark)
    const after = form ? form.text('after') : c.req.query('after') ?? ''
    const listed = only ? only.map((id) => ({ id, closedAt: null })) : await unmarkedCases(db, await seerOf(db, actor), { after: readAfter(after), size: casesOnPage + 1 })
    const last = listed[casesOnPage - 1]
    const [all, lemmas] = [await allThemes(db), lemmasOf(await context.nameTags())]
    const opened: { one: Case; first: Turn | null; closedOn: string | null }[] = []
    for (const { id, closedAt } of listed.slice(0, casesOnPage)) {
      const one = await readable(c, id)
      if (!one) continue
      const turns = await firstTurn(one)
      await recordOpening(db, { actor, one, turns }, now)
      opened.push({ one, first: turns[0] ?? null, closedOn: closedAt && dayOf(closedAt) })
    }
    const marked = await markedOf(db, opened.map(({ one }) => one.id))
    const suggested = await suggestThemes(db, keys, opened.map(({ one, first }) => caseTerms(first ? [first.content] : [], one.language, lemmas)), all, lemmas)
    const cases = opened.map(({ one, first, closedOn }, n): CaseToMark => {
      const field = fieldOf(one.id)
      const mine = marked.get(one.id) ?? []
      const offered = offeredFor(one, all, mine, now)
      return {
        one, content: first?.content ?? null, closedOn, field, offered, suggested: suggested[n]!.filter((id) => offered.some((theme) => theme.id === id)),
        chosen: tickedOf(form?.text ?? (() => ''), field, offered, mine), version: versionOfMarked(offered, mine),
      }
    })
    return page(c, (
      <ToMarkPage
        {...{ frame, actor, cases, problems, stale, after, now }} done={c.req.query('done') === 'saved' && !form}
        next={!only && listed.length > casesOnPage && last?.closedAt ? `${dayOf(last.closedAt)}.${last.id}` : null}
      />
    ), status)
  }

  /** What cannot be opened holds up nothing else. */
  async function firstTurn(one: Case): Promise<Turn[]> {
    try {
      // What is a threat stands folded on the page of its case.
      return await threatOf(db, one.id) ? [] : (await readConversation(db, keys, one)).slice(0, 1)
    } catch {
      return []
    }
  }

  return routes
}

function readAfter(name: string): After | null {
  const [closedOn = '', id = ''] = name.split('.')
  return /^20\d\d-\d\d-\d\d$/.test(closedOn) && !Number.isNaN(Date.parse(closedOn)) && isId(id) ? { closedOn, id } : null
}
