// Erasing a passage, at the desk: asked for or kept by the officer, and looked at by a second person. Mounted by desk.tsx, behind its guard.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { erasePath, erasurePath, rightPath } from '../rights-paths.ts'
import { actorOf } from '../staff/guard.ts'
import { mayHandleRights } from '../staff/rights-duties.ts'
import { lemmasOf } from '../themes/words/roots.ts'
import { dayOf } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { askToErase, decideOnErasure, doneWith, keepPassage, openErasure, type Asked } from './erasures.ts'
import { standingOf } from './erasures.sql.ts'
import { hitOf } from './hits.ts'
import { ErasePage, eraseWays, type TypedErase } from './pages/erase.tsx'
import { ErasurePage, type NotErased } from './pages/erasure.tsx'
import { keptBecauses } from './request.ts'

const shortest = 2

export function erasureRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), keys, now: context.now() })
  const idOf = (c: HonoContext): string => c.req.param('id') ?? ''
  const numberOf = (c: HonoContext): number => (/^[1-9]\d{0,5}$/.test(c.req.param('number') ?? '') ? Number(c.req.param('number')) : 0)

  routes.get(desk.rightErase, (c) => show(c, {}))

  routes.post(desk.rightErase, async (c) => {
    const form = await readForm(c)
    const typed: TypedErase = { way: form.text('way'), passages: form.text('passages'), because: form.text('because') }
    const { problems: words } = texts[actorOf(c).language].erasing
    const way = eraseWays.find((one) => one === typed.way)
    if (!way) return show(c, { typed, problems: [{ field: 'way', text: words.way }] })
    const because = keptBecauses.find((one) => one === typed.because)
    if (way === 'keep' && !because) return show(c, { typed, problems: [{ field: 'because', text: words.because }] })
    const passages = [...new Set(typed.passages.split('\n').map((line) => line.trim()).filter(Boolean))]
    if (way === 'part') {
      const problem = passages.length ? await problemOf(c, passages) : words.passages
      if (problem) return show(c, { typed, problems: [{ field: 'passages', text: problem }] })
    }
    const done = await transact(db, (tx) => (way === 'keep' ? keepPassage(tx, idOf(c), numberOf(c), because!, byOf(c)) : askToErase(tx, idOf(c), numberOf(c), way === 'all' ? 'all' : passages, byOf(c))))
    if (done === 'done') return c.redirect(rightPath(idOf(c)) + '?done=saved', 303)
    return done === 'not-found' ? c.notFound() : show(c, { typed, problems: [{ field: 'way', text: refusedIn(c, done) }] })
  })

  const refusedIn = (c: HonoContext, done: Exclude<Asked, 'done' | 'not-found'>): string => {
    const { erasing, rights } = texts[actorOf(c).language]
    return done === 'too-late' ? rights.one.tooLate : erasing.problems[done]
  }

  async function problemOf(c: HonoContext, passages: readonly string[]): Promise<string | null> {
    const { erasing, rights } = texts[actorOf(c).language]
    if (passages.some((one) => one.length < shortest)) return erasing.problems.short
    const found = await transact(db, (tx) => hitOf(tx, idOf(c), numberOf(c), byOf(c)))
    const missing = passages.filter((one) => !found?.hit.text.includes(one))
    return missing.length ? fill(rights.problems.notThere, { words: missing.join(', ') }) : null
  }

  async function show(c: HonoContext, { typed = { way: '', passages: '', because: '' }, problems = [] }: { typed?: TypedErase; problems?: Problem[] }): Promise<Response> {
    const found = await transact(db, (tx) => hitOf(tx, idOf(c), numberOf(c), byOf(c)))
    if (!found) return c.notFound()
    const { request, hit } = found
    const done = await doneWith(db, { requestId: request.id, original: hit.original })
    const standing = hit.caseId ? await standingOf(db, hit.caseId, dayOf(context.now())) : null
    return page(c, <ErasePage {...{ request, hit, done, standing, typed, problems }} actor={actorOf(c)} frame={await deskFrame(context, actorOf(c).language, erasePath(request.id, hit.number))} />, problems.length ? 422 : 200)
  }

  routes.get(desk.rightErasure, (c) => look(c, null))

  routes.post(`${desk.rightErasure}/decide`, async (c) => {
    const says = (await readForm(c)).text('says')
    if (says !== 'let-go' && says !== 'refused') return c.notFound()
    const lemmas = lemmasOf(await context.nameTags())
    const done = await transact(db, (tx) => decideOnErasure(tx, idOf(c), says, { ...byOf(c), lemmas }))
    if (done === 'not-found') return c.notFound()
    if (!mayHandleRights(actorOf(c)) && (done === 'done' || done === 'too-late' || done === 'changed')) return c.redirect(`${desk.rights}?done=${done === 'done' ? 'done' : 'too-late'}`, 303)
    return done === 'done' ? c.redirect(erasurePath(idOf(c)), 303) : look(c, done)
  })

  async function look(c: HonoContext, refusal: NotErased | null): Promise<Response> {
    const found = await transact(db, (tx) => openErasure(tx, idOf(c), byOf(c)))
    if (!found) return c.notFound()
    return page(c, <ErasurePage {...found} refusal={refusal} actor={actorOf(c)} frame={await deskFrame(context, actorOf(c).language, erasurePath(idOf(c)))} />, refusal ? 409 : 200)
  }

  return routes
}
