// The organisation's own details, and the texts that it may put into its own words.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { choices } from './choices.sql.ts'
import { organisationValues, readOrganisation } from './forms/organisation.ts'
import { typed, type FormValues } from './forms/reading.ts'
import { mayEdit } from './may-edit.tsx'
import { organisation, saveOrganisation } from './organisation.sql.ts'
import { OrganisationPage } from './pages/organisation.tsx'

export function organisationRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  routes.use(desk.organisation, mayEdit(context))

  routes.get(desk.organisation, async (c) => show(c, organisationValues(await organisation(db))))

  routes.post(desk.organisation, async (c) => {
    const form = await readForm(c)
    const { language } = actorOf(c)
    const read = readOrganisation(form, await choices(db, today()), texts[language], language)
    if (!read.ok) return show(c, typed(form), read.problems, 422)
    await transact(db, (tx) => saveOrganisation(tx, read.details))
    return c.redirect(`${desk.organisation}?saved=yes`, 303)
  })

  const today = () => dayOf(context.now())

  async function show(
    c: HonoContext, values: FormValues, problems: Problem[] = [], status: 200 | 422 = 200,
  ): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.organisation)
    const { people } = await choices(db, today())
    const saved = c.req.query('saved') === 'yes'
    return page(c, <OrganisationPage {...{ frame, actor, people, values, problems, saved }} />, status)
  }

  return routes
}
