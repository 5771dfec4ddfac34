// The coordinators' list of what came many times at once, and the page on which one decides what it is.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { burstPath, desk } from '../../paths.ts'
import { shownAs } from '../../staff/actor.ts'
import { maySeeBursts } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayReadCase } from '../../staff/roles.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { asideOf } from '../aside/aside.sql.ts'
import type { Case } from '../cases.sql.ts'
import { readConversation, type Turn } from '../conversation.ts'
import { recordOpening } from '../record-of-case.ts'
import { threatOf } from '../threat/threats.sql.ts'
import { decisions, findBurst, listBursts, type Burst } from './bursts.sql.ts'
import { canBe, casesOf, decideBurst, mayDecideAll } from './decide-burst.ts'
import { BurstPage, type Piece } from './pages/burst.tsx'
import { BurstsPage } from './pages/bursts.tsx'

/** So many are opened on the page, and written down as opened; the others are a link away. */
const opened = 10

export function burstRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.bursts, async (c) => {
    const actor = actorOf(c)
    if (!maySeeBursts(actor)) return c.notFound()
    return page(c, <BurstsPage frame={await deskFrame(context, actor.language, desk.bursts)} actor={shownAs(actor)} bursts={await listBursts(db)} />)
  })

  routes.get(desk.burst, async (c) => {
    const burst = await asked(c)
    return burst ? show(c, burst, {}) : c.notFound()
  })

  routes.post(desk.burst, async (c) => {
    const [actor, form, burst] = [actorOf(c), await readForm(c), await asked(c)]
    const decision = decisions.find((each) => each === form.text('decision'))
    if (!burst || !decision) return c.notFound()
    const outcome = await transact(db, (tx) => decideBurst(tx, { burstId: burst.id, decision, seen: { decisions: Number(form.text('seen')), pieces: Number(form.text('pieces')) } }, { actor, now: context.now(), keys }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'done') return c.redirect(`${burstPath(burst.id)}?done=${decision}`, 303)
    return show(c, (await findBurst(db, burst.id)) ?? burst, { problem: texts[actor.language].bursts.problems[outcome] })
  })

  async function asked(c: HonoContext): Promise<Burst | null> {
    const id = c.req.param('id')
    return maySeeBursts(actorOf(c)) && isId(id) ? findBurst(db, id) : null
  }

  async function show(c: HonoContext, burst: Burst, { problem }: { problem?: string }): Promise<Response> {
    const actor = actorOf(c)
    const cases = await casesOf(db, burst)
    const pieces: Piece[] = []
    for (const [n, one] of cases.entries()) {
      const isRead = mayReadCase(actor, one)
      const isThreat = (await threatOf(db, one.id)) !== null
      const turn = n < opened && isRead && !isThreat ? await firstTurn(one) : null
      if (turn) await recordOpening(db, { actor, one, turns: [turn] }, context.now())
      pieces.push({ one, isRead, isThreat, content: turn?.content ?? null, aside: (await asideOf(db, one.id))?.state ?? null, isShown: n < opened })
    }
    const mayDecide = await mayDecideAll(db, actor, cases)
    return page(c, (
      <BurstPage
        frame={await deskFrame(context, actor.language, burstPath(burst.id))} actor={shownAs(actor)} burst={burst} pieces={pieces} mayDecide={mayDecide}
        choices={decisions.filter((each) => canBe(burst, each))} done={decisions.find((each) => !problem && each === c.req.query('done')) ?? null} problems={problem ? [{ field: 'decision', text: problem }] : []}
      />
    ), problem ? 409 : 200)
  }

  /** What cannot be opened holds up nothing else. */
  async function firstTurn(one: Case): Promise<Turn | null> {
    try {
      return (await readConversation(db, keys, one))[0] ?? null
    } catch {
      return null
    }
  }

  return routes
}
