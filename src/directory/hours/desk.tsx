// The desk's page of hours of a place or a telephone: what is usual, seasons, exceptions, and what clients are told by it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Db, type Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { deskFrame } from '../../frame.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import { hoursPath, type WithHours } from '../addresses.ts'
import { typed, type FormValues } from '../forms/reading.ts'
import { mayEdit } from '../may-edit.tsx'
import type { DropInDetails } from '../drop-ins/form.ts'
import { findDropIn } from '../drop-ins/edit.sql.ts'
import { findPlace } from '../place.sql.ts'
import { findTelephone } from '../telephone.sql.ts'
import type { Hours } from './hours.ts'
import { hoursOfEntries, replaceHours } from './hours.sql.ts'
import { HoursPage } from './pages/edit.tsx'
import { readHours } from './read-hours.ts'
import { hoursValues } from './typed-hours.ts'

const finders: Record<WithHours, (db: Db, id: string) => Promise<{ name: Translated } | null>> = { place: findPlace, telephone: findTelephone, 'drop-in': findDropIn }

export function hoursRoutes(context: Context): Hono {
  const routes = new Hono()
  for (const thing of ['place', 'telephone', 'drop-in'] as const) routes.route('/', routesOf(context, thing))
  return routes
}

/** A drop-in has its hours from its rule; here it is told only when it is otherwise. */
type Timed = { name: Translated; hours: Hours; dropIn: DropInDetails | null }
type Shown = { values: FormValues; version: string; problems?: Problem[]; preview?: Hours; status?: 200 | 409 | 422 }

function routesOf(context: Context, thing: WithHours): Hono {
  const { db } = context
  const routes = new Hono()
  const one = hoursPath(thing, ':id')
  routes.use(one, mayEdit(context))

  routes.get(one, async (c) => {
    const stored = await find(db, idOf(c))
    return stored ? show(c, stored, asStored(stored.hours)) : c.notFound()
  })

  routes.post(one, async (c) => {
    const stored = await find(db, idOf(c))
    if (!stored) return c.notFound()
    const [form, { language }] = [await readForm(c), actorOf(c)]
    const [values, version] = [typed(form), form.text('version')]
    const read = readHours(form, texts[language], { language, today: today() })
    if (!read.ok) return show(c, stored, { values, version, problems: read.problems, status: 422 })
    if (form.text('step') === 'look') return show(c, stored, { values, version, preview: { ...stored.hours, ...read.details } })
    const changedTo = await transact(db, (tx) => save(tx, form, idOf(c), read.details))
    return changedTo ? show(c, stored, { values, version: changedTo, status: 409 }) : c.redirect(`${hoursPath(thing, idOf(c))}?saved=yes`, 303)
  })

  const today = () => dayOf(context.now())
  const idOf = (c: HonoContext): string => c.req.param('id') ?? ''
  const asStored = (hours: Hours): Shown => ({ values: hoursValues(hours), version: versionOf(hoursValues(hours)) })

  async function find(of: Db, id: string): Promise<Timed | null> {
    const found = await finders[thing](of, id)
    const hours = found && (await hoursOfEntries(of, [id], today())).get(id)
    return hours ? { name: found.name, hours, dropIn: thing === 'drop-in' ? await findDropIn(of, id) : null } : null
  }

  /** What it has been changed to by somebody else meanwhile, or null. */
  async function save(tx: Tx, form: Form, id: string, details: Pick<Hours, 'openings' | 'exceptions'>): Promise<string | null> {
    await oneAtATime(tx, 'directory')
    const stored = hoursValues((await find(tx, id))!.hours)
    if (hasChangedSince(form, stored)) return versionOf(stored)
    await replaceHours(tx, id, thing === 'drop-in' ? { ...details, openings: [] } : details, today())
    return null
  }

  async function show(c: HonoContext, { name, hours, dropIn }: Timed, { values, version, problems = [], preview, status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, hoursPath(thing, idOf(c)))
    const what = { thing, id: idOf(c), name: inLanguage(name, actor.language as Language) }
    const told = { saved: c.req.query('saved') === 'yes', changed: status === 409 }
    return page(c, <HoursPage {...{ frame, actor, what, values, version, problems, hours, dropIn }} {...told} preview={preview ?? null} now={context.now()} />, status)
  }

  return routes
}
