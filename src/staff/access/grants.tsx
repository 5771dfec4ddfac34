// The page of one role that somebody holds. Mounted after people.tsx, which keeps out whoever may not manage people.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk, personPath } from '../../paths.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import { typedDay } from '../day-field.ts'
import { readDays, type TypedDays } from '../days-form.ts'
import { listGrants, listScopes } from '../grants.sql.ts'
import { actorOf } from '../guard.ts'
import { mailGoesOut } from '../mail-goes-out.ts'
import { findOfStaff } from '../clients.sql.ts'
import type { DatedGrant, Person } from '../people.ts'
import { changeBy } from './look-ahead.ts'
import { moveGrant } from './move-grant.ts'
import { lastText, notGivenProblem } from './not-given.ts'
import { GrantPage } from './pages/grant.tsx'

type Found = { person: Person; grant: DatedGrant }
type Shown = { typed?: TypedDays; version?: string; problems?: Problem[]; refusal?: string; undecided?: boolean; changed?: boolean }

export function grantRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const path = `${desk.person}/roles/:grant`

  routes.get(path, async (c) => {
    const found = await find(c)
    return found ? show(c, found) : c.notFound()
  })

  routes.post(path, async (c) => {
    const [found, form, now] = [await find(c), await readForm(c), context.now()]
    if (!found) return c.notFound()
    const { person, grant } = found
    const { t, language } = await frameOf(c, found)
    const words = t.access.grant
    const { typed, days, problems } = readDays(form, { first: 'from', last: 'to', lastIsOptional: true }, t)
    const again = { typed, version: form.text('version') }
    if (!days) return show(c, found, { ...again, problems }, 422)
    const hasChanged = (stored: DatedGrant) => hasChangedSince(form, typedDays(stored))
    const moved = await transact(db, (tx) => moveGrant(tx, { personId: person.id, grantId: grant.id, from: days.first, to: days.last, hasChanged }, { actor: actorOf(c), now, tells: mailGoesOut(context) }))
    if (moved === 'not-found') return c.notFound()
    if (moved === 'moved') return c.redirect(`${personPath(person.id, `/roles/${grant.id}`)}?done=moved`, 303)
    if (moved === 'changed-meanwhile') return show(c, (await find(c)) ?? found, { typed, changed: true }, 409)
    if (moved === 'begun') return show(c, found, { ...again, problems: [{ field: 'to', text: words.begun }] }, 422)
    if (moved === 'past') return show(c, found, { ...again, problems: [{ field: days.last && days.last < dayOf(now) ? 'to' : 'from', text: words.past }] }, 422)
    if (moved === 'own-role' || moved === 'over') return show(c, found, { ...again, refusal: moved === 'over' ? words.over : words.own }, 409)
    if ('waitsUntil' in moved) return show(c, found, { ...again, problems: [{ field: 'from', text: fill(t.secondLook.tooSoon, { day: shortDay(moved.waitsUntil, language) }) }] }, 422)
    if ('openCases' in moved) return show(c, found, { ...again, undecided: true }, 409)
    if ('lastOf' in moved) return show(c, found, { ...again, refusal: lastText(moved, t) }, 409)
    const { text } = notGivenProblem(moved, { name: person.name, scopes: await listScopes(db, dayOf(now)) }, { t, language })
    return show(c, found, { ...again, problems: [{ field: 'to', text }] }, 422)
  })

  const frameOf = (c: HonoContext, { person, grant }: Found) => deskFrame(context, actorOf(c).language, personPath(person.id, `/roles/${grant.id}`))

  async function find(c: HonoContext): Promise<Found | null> {
    const [id, grantId] = [c.req.param('id'), c.req.param('grant')]
    const person = isId(id) ? await findOfStaff(db, id) : null
    const grant = person && (await listGrants(db, person.id)).find((one) => one.id === grantId)
    return person && grant ? { person, grant } : null
  }

  async function show(c: HonoContext, found: Found, shown: Shown = {}, status: 200 | 409 | 422 = 200): Promise<Response> {
    const { person, grant } = found
    const today = dayOf(context.now())
    const { typed = typedDays(grant), version = versionOf(typedDays(grant)), problems = [], refusal = null, undecided = false, changed = false } = shown
    return page(c, (
      <GrantPage
        {...{ ...found, today, typed, version, problems, refusal, undecided, changed }} frame={await frameOf(c, found)} actor={actorOf(c)}
        scopes={await listScopes(db, today)} change={await changeBy(db, person, grant, today)}
        done={c.req.query('done') === 'moved'}
      />
    ), status)
  }

  return routes
}

const typedDays = ({ validFrom, validTo }: DatedGrant): TypedDays => ({ first: typedDay(validFrom), last: validTo ? typedDay(validTo) : '' })
