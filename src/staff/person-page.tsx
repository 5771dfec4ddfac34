// The page of one person, as every route that is about them shows it: found, filled in, with what was typed and what is wrong.
import type { Context as HonoContext } from 'hono'
import { isId } from '../directory/id.ts'
import { deskFrame } from '../frame.ts'
import { personPath } from '../paths.ts'
import { dayOf } from '../text/dates.ts'
import type { Texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { versionOf } from '../web/version.ts'
import { isThemselves } from './actor.ts'
import { listAbsences } from './absences.sql.ts'
import { typedDay } from './day-field.ts'
import { lastText } from './access/not-given.ts'
import { listGrants, listScopes, type Indispensable } from './grants.sql.ts'
import { actorOf } from './guard.ts'
import { findOfStaff } from './clients.sql.ts'
import { leftBehindBy } from './leaving.sql.ts'
import { doneText } from './person-done.ts'
import { PersonPage, type PersonProps } from './pages/person.tsx'
import { listChoosable } from './people.sql.ts'
import type { Person } from './people.ts'
import { typedFrom } from './person-form.ts'
import { checkOf } from './reachable/checks.sql.ts'
import { findRecovery } from './second-factor/recoveries.sql.ts'
import { signInOf } from './single/sign-in-of.ts'

export type Shown = {
  typed?: Partial<PersonProps['typed']>
  problems?: Problem[]
  refusal?: string
  /** The form that gives a role is open. */
  gives?: boolean
  /** Open cases that need a decision first. */
  undecided?: { href: string }
  /** Of what the form of details was filled in from; unless it is filled in now. */
  version?: string
  changed?: boolean
}

export function personAtDesk(context: Context) {
  const { db, settings } = context

  type Work = (person: Person, t: Texts) => Response | Promise<Response>

  async function withPerson(c: HonoContext, work: Work): Promise<Response> {
    const id = c.req.param('id')
    // Who is a member of a clients' council and no more is looked after by its secretary.
    const person = isId(id) ? await findOfStaff(db, id) : null
    return person ? work(person, (await frameOf(c, person)).t) : c.notFound()
  }

  const frameOf = (c: HonoContext, { id }: Person) => deskFrame(context, actorOf(c).language, personPath(id))

  const done = (c: HonoContext, { id }: Person, what: string) => c.redirect(`${personPath(id)}?done=${what}`, 303)

  const othersThan = async ({ id, superiorId, deputyId }: Person) =>
    (await listChoosable(db, [superiorId, deputyId].filter((one) => one !== null))).filter((other) => other.id !== id)

  /** Nobody else could fill the role, or there are open cases: then the way to decide about them is shown. */
  const refused = (c: HonoContext, person: Person, result: { lastOf: Indispensable } | { openCases: number }, t: Texts, query = ''): Response | Promise<Response> =>
    'lastOf' in result ? show(c, person, { refusal: lastText(result, t) }, 409)
      : show(c, person, { undecided: { href: personPath(person.id, `/hand-over${query && `?${query}`}`) } }, 409)

  async function show(c: HonoContext, person: Person, shown: Shown = {}, status: 200 | 409 | 422 = 200): Promise<Response> {
    const [frame, today] = [await frameOf(c, person), dayOf(context.now())]
    const typed = {
      person: typedFrom(person),
      grant: { role: '', scope: '', days: { first: typedDay(today), last: '' } },
      absence: { first: '', last: '' },
      ...shown.typed,
    }
    return page(
      c,
      <PersonPage
        {...{ frame, person, today, ...shown, typed }} {...(c.req.query('done') === 'own-affair' && { refusal: frame.t.acting.ownAffair })}
        version={shown.version ?? versionOf(typedFrom(person))}
        actor={actorOf(c)}
        grants={await listGrants(db, person.id)}
        absences={await listAbsences(db, person.id, today)}
        scopes={await listScopes(db, today)}
        others={await othersThan(person)}
        done={doneText(c.req.query('done'), person, frame.t)}
        hasMail={settings.SMTP_URL !== undefined}
        check={await checkOf(db, person.id)}
        leavesBehind={await leftBehindBy(db, person.id, today)}
        waits={!isThemselves(actorOf(c), person.id) && (await findRecovery(db, person.id, context.now())) !== null}
        {...await signInOf(context, person)}
      />,
      status,
    )
  }

  return { withPerson, frameOf, done, othersThan, refused, show }
}
