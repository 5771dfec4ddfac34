// The address book: offices to which people are guided when their matter belongs there. All staff read it; whoever edits the
// directory edits it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { mayEditDirectory, maySeeDirectory } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince, versionOf } from '../web/version.ts'
import { findStoredOffice, listOffices, saveOffice, setOfficeEnded, type StoredOffice } from './address-book.sql.ts'
import { officeValues, readOffice } from './forms/office.ts'
import { typed, type FormValues } from './forms/reading.ts'
import { mayEdit } from './may-edit.tsx'
import { AddressBookPage, OfficePage } from './pages/address-book.tsx'

type Shown = { values: FormValues; version: string; problems?: Problem[]; status?: 200 | 409 | 422 }

export function addressBookRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  routes.use(`${desk.addressBook}/*`, (c, next) => (c.req.path === desk.addressBook ? next() : mayEdit(context)(c, next)))

  routes.get(desk.addressBook, async (c) => {
    const actor = actorOf(c)
    if (!maySeeDirectory(actor)) return c.notFound()
    const frame = await deskFrame(context, actor.language, desk.addressBook)
    return page(c, <AddressBookPage {...{ frame, actor }} offices={await listOffices(db)} mayEdit={mayEditDirectory(actor)} saved={c.req.query('saved') === 'yes'} />)
  })

  routes.get(desk.office, async (c) => {
    const office = await find(c)
    if (office === 'not-found') return c.notFound()
    const values = officeValues(office)
    return show(c, office, { values, version: office ? versionOf(values) : '' })
  })

  routes.post(desk.office, async (c) => {
    const office = await find(c)
    if (office === 'not-found') return c.notFound()
    const form = await readForm(c)
    const { language } = actorOf(c)
    const read = readOffice(form, texts[language], language)
    if (!read.ok) return show(c, office, { values: typed(form), version: form.text('version'), problems: read.problems, status: 422 })
    const changedTo = await transact(db, async (tx) => {
      await oneAtATime(tx, 'directory')
      const stored = office && officeValues(await findStoredOffice(tx, office.id))
      if (stored && hasChangedSince(form, stored)) return versionOf(stored)
      await saveOffice(tx, office?.id ?? null, read.details)
      return null
    })
    return changedTo ? show(c, office, { values: typed(form), version: changedTo, status: 409 }) : c.redirect(`${desk.addressBook}?saved=yes`, 303)
  })

  for (const [what, on] of [['end', () => dayOf(context.now())], ['take-back', () => null]] as const) {
    routes.post(`${desk.office}/${what}`, async (c) => {
      const office = await find(c)
      if (office === 'not-found' || !office) return c.notFound()
      await transact(db, (tx) => setOfficeEnded(tx, office.id, on()))
      return c.redirect(`${desk.addressBook}?saved=yes`, 303)
    })
  }

  /** Null for a new one. */
  async function find(c: HonoContext): Promise<StoredOffice | null | 'not-found'> {
    const id = c.req.param('id') ?? ''
    return id === 'new' ? null : (await findStoredOffice(db, id)) ?? 'not-found'
  }

  async function show(c: HonoContext, office: StoredOffice | null, { values, version, problems = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, c.req.path)
    return page(c, <OfficePage {...{ frame, actor, office, values, version, problems }} changed={status === 409} />, status)
  }

  return routes
}
