// The routes by which one kind of thing in the directory is added, edited, taken out of use and back. What
// differs between a line, a service, a unit, a place and a municipality stands in things.tsx.
import { Hono, type Context as HonoContext } from 'hono'
import type { JSX } from 'preact'
import { transact, type Db, type Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { handOnByRule, type LeftOpen } from '../feedback/handover/service-handlers.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { carryOutDecisions } from '../improvements/handover/decide.ts'
import { isFieldOfHeld, readDecisions } from '../improvements/handover/form.ts'
import { improvementsLeft, improvementsOfRole } from '../improvements/handover/held.ts'
import { improvementChoices } from '../improvements/for-others.ts'
import type { Owner } from '../improvements/owner.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Actor } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { namesThemselves } from '../staff/own-affairs.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { fill, plural } from '../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../text/language.ts'
import { texts, type Texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince, versionOf } from '../web/version.ts'
import { addPath, editPath, hasHistory, type Thing } from './addresses.ts'
import { choices, type Choices } from './choices.sql.ts'
import type { Ending } from './directory.ts'
import { typed, type FormValues, type Read } from './forms/reading.ts'
import { askedAtEnd, endThing } from './end-thing.ts'
import { takeBack } from './in-use.sql.ts'
import { mayEdit } from './may-edit.tsx'
import { hasNamesake } from './namesakes.sql.ts'
import type { EditProps } from './pages/edit-page.tsx'
import { openCasesField } from './pages/open-cases-field.ts'
import { noteChange, noteEnding } from './upkeep/note-change.ts'

export type Edited<Details> = {
  thing: Thing
  /** Absent for what does not end. */
  ending?: Ending
  Page: (props: EditProps) => JSX.Element
  /** What a new one begins with. */
  initial?: (query: (name: string) => string | undefined) => FormValues
  find(db: Db, id: string): Promise<(Details & { endedOn?: Day | null }) | null>
  values(details: Details): FormValues
  /** By column, what two of one name must not both share; nothing, where no two of all may have one name. */
  beside?: (details: Details) => Record<string, string | null>
  read(form: Form, choices: Choices, t: Texts, about: { id: string | null; language: Language }): Read<Details>
  add(tx: Tx, details: Details, today: Day): Promise<string>
  change(tx: Tx, id: string, details: Details, today: Day): Promise<void>
  /** What the form alone cannot know. */
  refuses?(tx: Tx, id: string, details: Details & { endedOn: Day | null }, about: { today: Day; t: Texts; language: Language }): Promise<Problem[]>
  /** Open cases whose handler would no longer be one here. */
  leaves?(tx: Tx, id: string, stored: Details, details: Details): Promise<LeftOpen[]>
  /** The role that its form says who holds. */
  role?: { owner(id: string): Owner; holder(details: Details): string | null }
  /** What this form offers for choice besides what all do. */
  offers?(db: Db, today: Day): Promise<Partial<Choices>>
  /** The list that it stands in, where that is not the overview. */
  list?: string
}

type Stored<Details> = (Details & { endedOn?: Day | null }) | null
type Saved<Details> = { outcome: 'saved' | 'not-found' | 'changed-meanwhile' | Problem[]; stored: Stored<Details> }
type Shown = { values: FormValues; version: string; problems?: Problem[]; status?: 200 | 409 | 422 }

export function editRoutes<Details extends { name: Translated }>(context: Context, edited: Edited<Details>): Hono {
  const { db, keys } = context
  const { thing, ending, Page } = edited
  const routes = new Hono()
  const one = editPath(thing, ':id')
  routes.use(one, mayEdit(context))
  routes.use(`${one}/*`, mayEdit(context))

  routes.get(addPath(thing), (c) =>
    show(c, null, null, { values: edited.initial?.((name) => c.req.query(name)) ?? {}, version: '' }))

  routes.post(addPath(thing), (c) => save(c, null))

  routes.get(one, async (c) => {
    const stored = await edited.find(db, idOf(c))
    const values = stored && edited.values(stored)
    return values ? show(c, idOf(c), stored, { values, version: versionOf(values) }) : c.notFound()
  })

  routes.post(one, (c) => save(c, idOf(c)))

  if (ending) {
    routes.post(`${one}/end`, (c) => endIt(c, idOf(c), ending))
    routes.post(`${one}/take-back`, (c) => takeItBack(c, idOf(c), ending))
  }

  const today = () => dayOf(context.now())
  const idOf = (c: HonoContext): string => c.req.param('id') ?? ''

  async function save(c: HonoContext, id: string | null): Promise<Response> {
    const form = await readForm(c)
    const { outcome, stored } = await transact(db, (tx) => saveThing(tx, edited, form, id, { by: actorOf(c), now: context.now(), keys }))
    if (outcome === 'saved') return c.redirect(`${edited.list ?? desk.directory}?saved=yes`, 303)
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'changed-meanwhile') {
      return show(c, id, stored, { values: typed(form), version: versionOf(edited.values(stored!)), status: 409 })
    }
    return show(c, id, stored, { values: typed(form), version: form.text('version'), problems: outcome, status: 422 })
  }

  async function endIt(c: HonoContext, id: string, what: Ending): Promise<Response> {
    const form = await readForm(c)
    const outcome = await transact(db, (tx) => endThing(tx, { ...edited, ending: what }, id, form, { by: actorOf(c), now: context.now(), keys }))
    if (outcome === 'done') return c.redirect(editPath(thing, id), 303)
    const stored = outcome === 'not-found' ? null : await edited.find(db, id)
    if (outcome === 'not-found' || !stored) return c.notFound()
    const values = edited.values(stored)
    return show(c, id, stored, { values: { ...values, ...typed(form) }, version: versionOf(values), problems: outcome, status: 422 })
  }

  async function takeItBack(c: HonoContext, id: string, what: Ending): Promise<Response> {
    const isThere = await transact(db, async (tx) => {
      await oneAtATime(tx, 'directory')
      const stored = await edited.find(tx, id)
      if (!stored) return false
      await takeBack(tx, what, id)
      // Pressed twice, or meanwhile by somebody else, it is what it was.
      if (hasHistory(thing) && stored.endedOn) await noteEnding(tx, id, 'taken-back', { by: actorOf(c), now: context.now() })
      return true
    })
    return isThere ? c.redirect(editPath(thing, id), 303) : c.notFound()
  }

  async function show(
    c: HonoContext, id: string | null, stored: Stored<Details>, { values, version, problems = [], status = 200 }: Shown,
  ): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, id ? editPath(thing, id) : addPath(thing))
    const stands = { id, name: stored && inLanguage(stored.name, actor.language), endedOn: stored?.endedOn ?? null }
    const told = { values, version, problems, changed: status === 409 }
    const asks = id && edited.role && (problems.some(({ field }) => isFieldOfHeld(field)) || Object.keys(values).some(isFieldOfHeld))
    const left = asks ? { held: await improvementsOfRole(db, edited.role!.owner(id), today()), roles: await improvementChoices(db, today()) } : null
    const ends = id && !stands.endedOn ? await askedAtEnd(db, thing, id, today()) : null
    return page(c, <Page {...{ frame, actor, left, ends }} {...told} {...stands} choices={await offered(db, edited, today())} line={c.req.query('line') ?? null} />, status)
  }

  return routes
}

/** Saves what was sent, as the form of the thing does, be it from there or to put back what was. */
export async function saveThing<Details extends { name: Translated }>(
  tx: Tx, edited: Edited<Details>, form: Form, id: string | null, { by: actor, now, keys, what = 'changed' }: { by: Actor; now: Date; keys: Keys; what?: 'changed' | 'put-back' },
): Promise<Saved<Details>> {
  const { language } = actor
  const today = dayOf(now)
  await oneAtATime(tx, 'directory')
  const stored = id === null ? null : await edited.find(tx, id)
  if (id !== null && !stored) return { outcome: 'not-found', stored }
  const t = texts[language]
  const read = edited.read(form, await offered(tx, edited, today), t, { id, language })
  if (!read.ok) return { outcome: read.problems, stored }
  if (stored && hasChangedSince(form, edited.values(stored))) return { outcome: 'changed-meanwhile', stored }
  const { details } = read
  const before = stored ? edited.values(stored) : {}
  const own = form.entries.find(([name, value]) => namesThemselves(actor, value, before[name]))
  if (own) return { outcome: [{ field: own[0], text: t.acting.ownName }], stored }
  const naming = { id, fi: details.name.fi, beside: edited.beside?.(details) ?? {} }
  if (await hasNamesake(tx, edited.thing, naming, today)) {
    const text = fill(t.directory.problems.namesake, { label: t.directory.fields.name })
    return { outcome: [{ field: 'name-fi', text }], stored }
  }
  const refused = id && stored ? await edited.refuses?.(tx, id, { ...details, endedOn: stored.endedOn ?? null }, { today, t, language }) ?? [] : []
  if (refused.length) return { outcome: refused, stored }
  const left = id && stored ? (await edited.leaves?.(tx, id, stored, details)) ?? [] : []
  const decided = form.text(openCasesField)
  const held = id && stored && edited.role
    ? await improvementsLeft(tx, edited.role.owner(id), { before: edited.role.holder(stored), after: edited.role.holder(details) }, today) : []
  const { decisions, problems } = readDecisions(form, { held, choices: await improvementChoices(tx, today) }, t, language)
  const undecided = left.length > 0 && !['route', 'stay'].includes(decided)
  if (undecided || problems.length) {
    return { outcome: [...(undecided ? [{ field: openCasesField, text: plural(t.reachable.handOver.refused, left.length, language) }] : []), ...problems], stored }
  }
  const savedAs = id ?? await edited.add(tx, details, today)
  if (id) await edited.change(tx, id, details, today)
  if (hasHistory(edited.thing)) {
    // As it is stored now: what has ended is not offered, and its ties stay.
    const after = edited.values((await edited.find(tx, savedAs))!)
    await noteChange(tx, savedAs, { what: id ? what : 'added', before, after }, { by: actor, now })
  }
  await carryOutDecisions(tx, decisions, { by: actor, now, keys })
  if (decided === 'route') await handOnByRule(tx, left, { by: actor, now })
  return { outcome: 'saved', stored }
}

const offered = async <Details,>(of: Db, { offers }: Edited<Details>, today: Day): Promise<Choices> => ({ ...await choices(of, today), ...await offers?.(of, today) })
