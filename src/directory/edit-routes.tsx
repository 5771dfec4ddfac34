// The routes by which one kind of thing in the directory is added, edited, taken out of use and back. What
// differs between a line, a service, a unit, a place and a municipality stands in things.tsx.
import { Hono, type Context as HonoContext } from 'hono'
import type { JSX } from 'preact'
import { transact, type Db, type Tx } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { inLanguage, type Language, type Translated } from '../text/language.ts'
import { texts, type Texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { addPath, editPath, type Thing } from './addresses.ts'
import { choices, type Choices } from './choices.sql.ts'
import type { Ending } from './directory.ts'
import { typed, type FormValues, type Read } from './forms/reading.ts'
import { end, takeBack } from './in-use.sql.ts'
import { mayEdit } from './may-edit.tsx'
import type { EditProps } from './pages/edit-page.tsx'

export type Edited<Details> = {
  thing: Thing
  /** Absent for what does not end. */
  ending?: Ending
  Page: (props: EditProps) => JSX.Element
  /** What a new one begins with. */
  initial?: (query: (name: string) => string | undefined) => FormValues
  find(db: Db, id: string): Promise<(Details & { endedOn?: Day | null }) | null>
  values(details: Details): FormValues
  read(form: Form, choices: Choices, t: Texts, about: { id: string | null; language: Language }): Read<Details>
  add(tx: Tx, details: Details): Promise<string>
  change(tx: Tx, id: string, details: Details, today: Day): Promise<void>
}

type Stored<Details> = (Details & { endedOn?: Day | null }) | null
type Shown = { values: FormValues; problems?: Problem[]; status?: 200 | 422 }

export function editRoutes<Details extends { name: Translated }>(context: Context, edited: Edited<Details>): Hono {
  const { db } = context
  const { thing, ending, Page } = edited
  const routes = new Hono()
  const one = editPath(thing, ':id')
  routes.use(one, mayEdit(context))
  routes.use(`${one}/*`, mayEdit(context))

  routes.get(addPath(thing), (c) =>
    show(c, null, null, { values: edited.initial?.((name) => c.req.query(name)) ?? {} }))

  routes.post(addPath(thing), (c) => save(c, null, null))

  routes.get(one, async (c) => {
    const stored = await edited.find(db, idOf(c))
    return stored ? show(c, idOf(c), stored, { values: edited.values(stored) }) : c.notFound()
  })

  routes.post(one, async (c) => {
    const stored = await edited.find(db, idOf(c))
    return stored ? save(c, idOf(c), stored) : c.notFound()
  })

  if (ending) {
    routes.post(`${one}/end`, (c) => setEnding(c, idOf(c), (tx, id) => end(tx, ending, id, today())))
    routes.post(`${one}/take-back`, (c) => setEnding(c, idOf(c), (tx, id) => takeBack(tx, ending, id)))
  }

  const today = () => dayOf(context.now())
  const idOf = (c: HonoContext): string => c.req.param('id') ?? ''

  async function save(c: HonoContext, id: string | null, stored: Stored<Details>): Promise<Response> {
    const { language } = actorOf(c)
    const form = await readForm(c)
    const read = edited.read(form, await choices(db, today()), texts[language], { id, language })
    if (!read.ok) return show(c, id, stored, { values: typed(form), problems: read.problems, status: 422 })
    const { details } = read
    await transact<unknown>(db, (tx) => (id ? edited.change(tx, id, details, today()) : edited.add(tx, details)))
    return c.redirect(`${desk.directory}?saved=yes`, 303)
  }

  async function setEnding(c: HonoContext, id: string, work: (tx: Tx, id: string) => Promise<void>): Promise<Response> {
    if (!(await edited.find(db, id))) return c.notFound()
    await transact(db, (tx) => work(tx, id))
    return c.redirect(editPath(thing, id), 303)
  }

  async function show(
    c: HonoContext, id: string | null, stored: Stored<Details>, { values, problems = [], status = 200 }: Shown,
  ): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, id ? editPath(thing, id) : addPath(thing))
    const stands = { id, name: stored && inLanguage(stored.name, actor.language), endedOn: stored?.endedOn ?? null }
    const offered = await choices(db, today())
    return page(c, <Page {...{ frame, actor, values, problems }} {...stands} choices={offered} />, status)
  }

  return routes
}
