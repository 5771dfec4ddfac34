// What was found for a request, at the desk: page by page, and one text whole. What a page shows stands in the audit, in the transaction that opens
// it. Mounted by desk.tsx, behind its guard.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { organisationText } from '../directory/organisation-texts.ts'
import { lookerFor } from '../feedback/publishing/look.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { hitPath, rightPath } from '../rights-paths.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { pagedOf, pageQuery, type Paged } from '../web/paged.ts'
import { page } from '../web/respond.tsx'
import { hitOf, hitsOn, judge, readJudgement, suggestedIn, type WholeHit } from './hits.ts'
import { HitPage } from './pages/hit.tsx'
import { HitsPage } from './pages/hits.tsx'
import { verdicts, type RightsRequest } from './request.ts'

export function hitRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), keys, now: context.now() })
  const idOf = (c: HonoContext): string => c.req.param('id') ?? ''
  const numberOf = (c: HonoContext): number => (/^[1-9]\d{0,5}$/.test(c.req.param('number') ?? '') ? Number(c.req.param('number')) : 0)
  const lookFor = async () => lookerFor(db, { kind: 'criticism', language: 'fi' }, dayOf(context.now()), await context.nameTags())

  routes.get(desk.rightHits, async (c) => {
    let paged: Paged = pagedOf(undefined, 0)
    const found = await transact(db, (tx) => hitsOn(tx, idOf(c), (count) => (paged = pagedOf(c.req.query('page'), count)), byOf(c)))
    if (!found) return c.notFound()
    const frame = await deskFrame(context, actorOf(c).language, rightPath(idOf(c), '/hits'))
    return page(c, <HitsPage {...{ frame, paged }} {...found} actor={actorOf(c)} />)
  })

  routes.get(desk.rightHit, async (c) => {
    const found = await transact(db, (tx) => hitOf(tx, idOf(c), numberOf(c), byOf(c)))
    return found ? show(c, found, {}) : c.notFound()
  })

  routes.post(desk.rightHit, async (c) => {
    const form = await readForm(c)
    const found = await transact(db, (tx) => hitOf(tx, idOf(c), numberOf(c), byOf(c)))
    if (!found) return c.notFound()
    const { problems: words } = texts[actorOf(c).language].rights
    const verdict = verdicts.find((one) => one === form.text('verdict'))
    if (!verdict) return show(c, found, { form, problems: [{ field: 'verdict', text: words.verdict }] })
    const because = form.text('because')
    const judged = readJudgement(found.hit, { verdict, given: form.text, because: (await reasonsIn(c)).includes(because) ? because : '' }, await lookFor())
    if (!judged.ok) {
      const problem = {
        because: { field: 'because', text: words.reason }, stale: { field: 'verdict', text: words.stale },
        'not-there': { field: 'also-goes', text: fill(words.notThere, { words: (judged.words ?? []).join(', ') }) },
      }[judged.why]
      return show(c, found, { form, problems: [problem] })
    }
    const done = await transact(db, (tx) => judge(tx, idOf(c), { searchId: form.text('search'), number: found.hit.number, verdict, decided: judged.decided }, byOf(c)))
    if (done === 'too-late') return show(c, found, { form, problems: [{ field: 'verdict', text: words.stale }] })
    return done === 'done' ? c.redirect(rightPath(idOf(c), `/hits${pageQuery(pagedOf(form.text('page') || undefined, 1_000_000).page)}`), 303) : c.notFound()
  })

  /** The organisation's own list, one in each line. */
  const reasonsIn = async (c: HonoContext): Promise<string[]> => {
    const { language } = actorOf(c)
    return organisationText(await organisation(db), texts[language], 'rightsReasons', language).split('\n').map((line) => line.trim()).filter(Boolean)
  }

  async function show(c: HonoContext, { request, hit }: { request: RightsRequest; hit: WholeHit }, { form, problems = [] }: { form?: Form; problems?: Problem[] }): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, hitPath(request.id, hit.number))
    const suggested = suggestedIn(hit, await lookFor())
    return page(c, <HitPage {...{ frame, actor, request, hit, suggested, problems }} reasons={await reasonsIn(c)} typed={form?.text ?? null} />, problems.length ? 422 : 200)
  }

  return routes
}
