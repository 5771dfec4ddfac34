// What the audit holds about oneself: what one did, what was done in one's name, and what others did to one's access.
import { Hono } from 'hono'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { handOf } from '../actor.ts'
import { listScopes } from '../grants.sql.ts'
import { actorOf } from '../guard.ts'
import type { Entry } from './entry.ts'
import { ownEntries } from './entries.sql.ts'
import { noFilter, placeIn, placeOf } from './filter.ts'
import { OwnAuditPage } from './pages/own.tsx'
import type { What } from './what.ts'

const aboutAccess: readonly What[] = [
  'person-added', 'person-changed', 'person-left', 'person-back', 'access-ended', 'link-made', 'password-set', 'absence-added', 'absence-removed', 'role-given', 'role-ended',
  'second-factor-added', 'second-factor-removed', 'second-factor-renamed', 'recovery-asked', 'recovery-confirmed', 'sign-in-changed', 'stood-in', 'stood-down',
]
/** Whoever moderates does not learn of which case it was. */
const asTheyKnewIt = (entry: Entry): Entry => (entry.detail.step === 'taken-back' ? { ...entry, caseOf: null } : entry)

const days = 90
const pageSize = 50

export function ownAuditRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.ownAudit, async (c) => {
    const [actor, today] = [actorOf(c), dayOf(context.now())]
    const after = placeIn(c.req.query('after') ?? '')
    const filter = { ...noFilter, from: daysAfter(today, -days) }
    const frame = await deskFrame(context, actor.language, desk.ownAudit)
    const entries = (await ownEntries(db, handOf(actor), aboutAccess, { filter, after, limit: pageSize + 1, order: 'newest first', language: frame.language })).map(asTheyKnewIt)
    const shown = entries.slice(0, pageSize)
    return page(c, (
      <OwnAuditPage
        {...{ frame, actor, after }} entries={shown} scopes={await listScopes(db, today)}
        next={entries.length > pageSize ? placeOf(shown.at(-1)!) : null}
      />
    ))
  })

  return routes
}
