// Acting on several cases that were selected in a list: first what will happen and what cannot, then each by itself.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { shownAs } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayReadCase } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { reasons } from '../aside/aside.ts'
import { findCase } from '../cases.sql.ts'
import { recordOfCase, recordRefusal } from '../record-of-case.ts'
import { findHandler, handlersToChoose } from './choices.sql.ts'
import { SeveralPage, type One } from './pages/several.tsx'
import { acts, doOne, hindranceNow, mostAtOnce, type Act, type Asked } from './several.ts'

export function severalRoutes(context: Context): Hono {
  const { db } = context
  const app = new Hono()

  app.post(desk.several, async (c) => {
    const form = await readForm(c)
    const actor = actorOf(c)
    const t = texts[actor.language].finding.several.problems
    const ids = [...new Set(form.all('case[]').filter((id) => isId(id)))]
    const act = acts.find((each) => each === form.text('act')) ?? null
    const handler = act === 'assign' ? await findHandler(db, form.text('to'), dayOf(context.now())) : null
    const problem = ids.length === 0 ? { field: 'several', text: t.none }
      : ids.length > mostAtOnce ? { field: 'several', text: fill(t.tooMany, { limit: mostAtOnce }) }
        : !act ? { field: 'act', text: t.act } : act === 'assign' && !handler ? { field: 'to', text: t.handler }
          : act === 'set-aside' && !reasons.some((each) => each === form.text('because')) ? { field: 'because', text: texts[actor.language].aside.desk.problems.because } : null
    const because = reasons.find((each) => each === form.text('because')) ?? null
    const asked: Asked | null = act === 'close' ? { act } : act === 'set-aside' ? because && { act, because } : act && handler ? { act, handler } : null
    if (problem || !asked) return show(c, form, ids, { act, asked, problem })
    if (form.text('step') !== 'do') return show(c, form, ids, { act, asked, problem: null })

    // Each in a transaction of its own: one that cannot be changed holds up no other.
    const results: One[] = []
    for (const id of ids) {
      const outcome = await transact(db, async (tx) => {
        const done = await doOne(tx, id, asked, { actor, now: context.now(), keys: context.keys })
        const one = done === 'done' ? await findCase(tx, id) : null
        if (one) await recordOfCase(tx, one, { what: 'case-changed', by: actor, detail: { step: asked.act } }, context.now())
        return done
      })
      results.push({ id, ...await asKnown(c, id, outcome === 'done'), why: outcome === 'done' ? null : outcome })
    }
    return show(c, form, ids, { act, asked, problem: null, results })
  })

  /** What may be said of a case; of one that may not be read, nothing. */
  async function asKnown(c: HonoContext, id: string, done = false): Promise<Pick<One, 'reference' | 'state' | 'handlerName'>> {
    const one = await findCase(db, id)
    if (one && !mayReadCase(actorOf(c), one) && !done) await recordRefusal(db, { actor: actorOf(c), one }, context.now())
    return one && mayReadCase(actorOf(c), one) ? one : { reference: null, state: null, handlerName: null }
  }

  type Shown = { act: Act | null; asked: Asked | null; problem: { field: string; text: string } | null; results?: One[] }

  async function show(c: HonoContext, form: Form, ids: string[], { act, asked, problem, results }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.cases)
    const selected: One[] = []
    for (const id of results ? [] : ids.slice(0, mostAtOnce)) {
      const one = await findCase(db, id)
      selected.push({ id, ...await asKnown(c, id), why: !one ? 'not-found' : asked && await hindranceNow(db, asked, one, actor) })
    }
    return page(c, (
      <SeveralPage
        frame={frame} actor={shownAs(actor)} selected={selected} act={act} asked={asked} results={results ?? null} problems={problem ? [problem] : []}
        handlers={actor.roles.some(({ role }) => role === 'coordinator') ? await handlersToChoose(db, dayOf(context.now())) : []} handlerId={form.text('to')} because={form.text('because')}
      />
    ), problem ? 422 : 200)
  }

  return app
}
