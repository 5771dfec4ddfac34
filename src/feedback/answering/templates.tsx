// The desk's pages of answer templates: which there are, and the form of one.
import { Hono, type Context as HonoContext } from 'hono'
import { serviceLines } from '../../directory/services.sql.ts'
import { transact } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { deskFrame } from '../../frame.ts'
import { desk, templatePath } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { mayEditTemplates, maySeeTemplates } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import { longest } from '../case.ts'
import { readTemplate, templateValues, typedTemplate, type TemplateValues } from './template-form.ts'
import { inOrderFor } from './template.ts'
import { addTemplate, endTemplate, saveTemplate, templates, type Template } from './templates.sql.ts'
import { TemplatePage, TemplatesPage } from './templates-page.tsx'

type Shown = { values: TemplateValues; version: string; wrong?: readonly ('title' | 'kind' | 'line' | 'text')[]; status?: 200 | 409 | 422 }

export function templateRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.templates, async (c) => {
    const actor = actorOf(c)
    if (!maySeeTemplates(actor)) return c.notFound()
    const frame = await deskFrame(context, actor.language, desk.templates)
    const lines = (await linesFor(c)).editable
    return page(c, <TemplatesPage {...{ frame, actor, done: c.req.query('done') ?? '' }} mayAdd={lines.length > 0} all={inOrderFor(actor.language, await templates(db))} />)
  })

  routes.get(desk.newTemplate, async (c) => {
    if (!(await linesFor(c)).editable.length) return c.notFound()
    return show(c, null, { values: templateValues(null), version: '' })
  })

  routes.post(desk.newTemplate, async (c) => {
    const { editable } = await linesFor(c)
    if (!editable.length) return c.notFound()
    const values = typedTemplate(await readForm(c))
    const read = readTemplate(values, (line) => mayEditTemplates(actorOf(c), line), editable.filter((id) => id !== null))
    if ('wrong' in read) return show(c, null, { values, version: '', wrong: read.wrong, status: 422 })
    await transact(db, async (tx) => {
      await oneAtATime(tx, 'templates')
      // Pressed twice it is there once.
      const there = (await templates(tx, read.template)).some((one) => versionOf(templateValues(one)) === versionOf(templateValues(read.template)))
      if (!there) await addTemplate(tx, read.template)
    })
    return c.redirect(`${desk.templates}?done=saved`, 303)
  })

  routes.get(desk.template, async (c) => {
    const one = await editable(c)
    if (!one) return c.notFound()
    const values = templateValues(one)
    return show(c, one, { values, version: versionOf(values) })
  })

  routes.post(desk.template, async (c) => {
    const one = await editable(c)
    if (!one) return c.notFound()
    const form = await readForm(c)
    const values = typedTemplate(form)
    const lines = (await linesFor(c)).editable
    const read = readTemplate(values, (line) => mayEditTemplates(actorOf(c), line), lines.filter((id) => id !== null))
    if ('wrong' in read) return show(c, one, { values, version: form.text('version'), wrong: read.wrong, status: 422 })
    const changedTo = await transact(db, async (tx) => {
      await oneAtATime(tx, 'templates')
      const stored = templateValues((await templates(tx)).find(({ id }) => id === one.id) ?? null)
      if (hasChangedSince(form, stored)) return versionOf(stored)
      await saveTemplate(tx, one.id, read.template)
      return null
    })
    return changedTo ? show(c, one, { values, version: changedTo, status: 409 }) : c.redirect(`${desk.templates}?done=saved`, 303)
  })

  routes.post(`${desk.template}/end`, async (c) => {
    const one = await editable(c)
    if (!one) return c.notFound()
    await transact(db, (tx) => endTemplate(tx, one.id, dayOf(context.now())))
    return c.redirect(`${desk.templates}?done=ended`, 303)
  })

  async function editable(c: HonoContext): Promise<Template | null> {
    const one = (await templates(db)).find(({ id }) => id === c.req.param('id'))
    return one && mayEditTemplates(actorOf(c), one.serviceLineId) ? one : null
  }

  /** The service lines of which they may edit templates; null stands for the whole organisation. */
  async function linesFor(c: HonoContext) {
    const lines = await serviceLines(db, dayOf(context.now()))
    const editable = [null, ...lines.map(({ id }) => id)].filter((id) => mayEditTemplates(actorOf(c), id))
    return { lines, editable }
  }

  async function show(c: HonoContext, one: Template | null, { values, version, wrong = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, one ? templatePath(one.id) : desk.newTemplate)
    const { lines, editable } = await linesFor(c)
    const t = frame.t.answering.template.problems
    const problems = wrong.map((field) => ({ field, text: fill(t[field], { limit: inFigures(longest.text, actor.language) }) }))
    return page(c, <TemplatePage {...{ frame, actor, one, lines, editable, values, version, problems }} changed={status === 409} />, status)
  }

  return routes
}
