// "Where do I begin?": the public page of questions, and the desk's page of the tree.
import { Hono, type Context as HonoContext } from 'hono'
import { deskFrame, publicFrame } from '../../frame.ts'
import { desk, pattern } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { hoursOfEntries } from '../hours/hours.sql.ts'
import { mayEdit } from '../may-edit.tsx'
import { organisation } from '../organisation.sql.ts'
import { organisationText } from '../organisation-texts.ts'
import { BeginPage } from './pages/begin.tsx'
import { StepsPage } from './pages/steps.tsx'
import { endsThatLost, steps, whatHelps } from './steps.sql.ts'
import { detached, treeOf, wayTo } from './tree.ts'

export function beginRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  for (const language of languages) {
    routes.get(pattern('begin', language), (c) => show(c, language, null))
    routes.get(pattern('beginStep', language), (c) => show(c, language, c.req.param('step') ?? ''))
  }

  async function show(c: HonoContext, language: Language, id: string | null): Promise<Response> {
    const all = await steps(db, today())
    const first = treeOf(all)?.step.id
    const way = first ? wayTo(all, id ?? first) : []
    // Somebody may have kept the address of a step that is no longer there.
    if (id !== null && !way.length) return c.notFound()
    const step = way.at(-1)
    const helps = step ? await whatHelps(db, step, today()) : { telephone: null, place: null, situation: null }
    const hours = await hoursOfEntries(db, [helps.telephone, helps.place].flatMap((one) => (one ? [one.id] : [])), today())
    const frame = await (id === null ? publicFrame(context, language, 'begin') : publicFrame(context, language, 'beginStep', { step: id }))
    const urgentHelp = organisationText(await organisation(db), frame.t, 'urgentHelp', language)
    const answers = all.filter(({ parentId }) => parentId === step?.id)
    return page(c, <BeginPage {...{ frame, way, answers, helps, hours, urgentHelp }} now={context.now()} />)
  }

  return routes
}

export function firstStepRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  routes.use(desk.firstSteps, mayEdit(context))
  routes.get(desk.firstSteps, async (c) => {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.firstSteps)
    const all = await steps(db, dayOf(context.now()))
    const shown = { tree: treeOf(all), apart: detached(all), lost: await endsThatLost(db, dayOf(context.now())) }
    return page(c, <StepsPage {...{ frame, actor }} {...shown} saved={c.req.query('saved') === 'yes'} />)
  })
  return routes
}
