// The organisation's own details, and the texts that it may put into its own words.
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { handOnToCoordinator, leftByCoordinator } from '../feedback/handover/coordinator.ts'
import { ThreatCounts } from '../feedback/threat/counts.tsx'
import { toldOfThreats } from '../feedback/threat/told.ts'
import { deskFrame } from '../frame.ts'
import { carryOutDecisions } from '../improvements/handover/decide.ts'
import { isFieldOfHeld, readDecisions } from '../improvements/handover/form.ts'
import { improvementsLeft, improvementsOfRole } from '../improvements/handover/held.ts'
import { improvementChoices } from '../improvements/for-others.ts'
import type { Owner } from '../improvements/owner.ts'
import { desk } from '../paths.ts'
import type { Actor } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf } from '../text/dates.ts'
import { plural } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince, versionOf } from '../web/version.ts'
import { choices } from './choices.sql.ts'
import { organisationValues, readOrganisation } from './forms/organisation.ts'
import { typed, type FormValues } from './forms/reading.ts'
import { mayEdit } from './may-edit.tsx'
import { organisation, saveOrganisation } from './organisation.sql.ts'
import { openCasesField } from './pages/open-cases-field.ts'
import { OrganisationPage } from './pages/organisation.tsx'

const coordinates: Owner = { role: 'coordinator', ofId: null }

type Shown = { values: FormValues; version: string; problems?: Problem[]; status?: 200 | 409 | 422 }

export function organisationRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  routes.use(desk.organisation, mayEdit(context))

  routes.get(desk.organisation, async (c) => {
    const values = organisationValues(await organisation(db))
    return show(c, { values, version: versionOf(values) })
  })

  routes.post(desk.organisation, async (c) => {
    const form = await readForm(c)
    const outcome = await transact(db, (tx) => save(tx, form, actorOf(c)))
    if (outcome === 'saved') return c.redirect(`${desk.organisation}?saved=yes`, 303)
    const values = typed(form)
    return Array.isArray(outcome)
      ? show(c, { values, version: form.text('version'), problems: outcome, status: 422 })
      : show(c, { values, version: outcome.changedTo, status: 409 })
  })

  const today = () => dayOf(context.now())

  async function save(tx: Tx, form: Form, actor: Actor): Promise<'saved' | { changedTo: string } | Problem[]> {
    const { language } = actor
    await oneAtATime(tx, 'directory')
    const read = readOrganisation(form, await choices(tx, today()), texts[language], language)
    if (!read.ok) return read.problems
    const before = await organisation(tx)
    const stored = organisationValues(before)
    if (hasChangedSince(form, stored)) return { changedTo: versionOf(stored) }
    const left = await leftByCoordinator(tx, before, read.details)
    const decided = form.text(openCasesField)
    const held = await improvementsLeft(tx, coordinates, { before: before.coordinatorId, after: read.details.coordinatorId }, today())
    const { decisions, problems } = readDecisions(form, { held, choices: await improvementChoices(tx, today()) }, texts[language], language)
    const undecided = left.length > 0 && !['route', 'stay'].includes(decided)
    if (undecided || problems.length) {
      return [...(undecided ? [{ field: openCasesField, text: plural(texts[language].reachable.handOver.refused, left.length, language) }] : []), ...problems]
    }
    await saveOrganisation(tx, read.details)
    await carryOutDecisions(tx, decisions, { by: actor, now: context.now(), keys })
    if (decided === 'route') await handOnToCoordinator(tx, left, { by: actor, now: context.now() })
    return 'saved'
  }

  async function show(c: HonoContext, { values, version, problems = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.organisation)
    const { people } = await choices(db, today())
    const asks = [...problems.map(({ field }) => field), ...Object.keys(values)].some(isFieldOfHeld)
    const left = asks ? { held: await improvementsOfRole(db, coordinates, today()), roles: await improvementChoices(db, today()) } : null
    const told = { saved: c.req.query('saved') === 'yes', changed: status === 409 }
    return page(c, <OrganisationPage {...{ frame, actor, people, values, version, problems, left }} {...told} last={<ThreatCounts frame={frame} told={await toldOfThreats(db, today())} />} />, status)
  }

  return routes
}
