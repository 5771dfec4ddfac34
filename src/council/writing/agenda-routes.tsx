// The desk's routes of an agenda: when and where a meeting is, its sections, and one of them.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { actorOf } from '../../staff/guard.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { sectionsOf } from '../meetings.sql.ts'
import { namedInPlan } from '../named.ts'
import { arrangeSections, beginAsUsual, isPlanned, seenOfOrder, writeDetails, writeSection } from './agenda.ts'
import { detailsValues, readDetails, readSection, sectionValues, typedOver } from './agenda-form.ts'
import { usedPlaces } from './agenda.sql.ts'
import { AgendaPage, SectionPage } from './pages/agenda.tsx'
import { within, type AskedMemo, type Refused, type Status } from './within.tsx'

type Shown = { values?: FormValues; version?: string; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function agendaRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const { ask, around, whereOf, to } = within(context)

  const toPlan = async (c: HonoContext): Promise<AskedMemo | null> => {
    const asked = await ask(c, 'lead')
    return asked && (isPlanned(asked.meeting) || c.req.method === 'POST') ? asked : null
  }

  routes.get(councilDesk.meetingAgenda, async (c) => {
    const asked = await toPlan(c)
    return asked ? show(c, asked) : c.notFound()
  })

  routes.post(councilDesk.meetingAgenda, async (c) => {
    const [form, asked] = [await readForm(c), await toPlan(c)]
    if (!asked) return c.notFound()
    const step = form.text('step')
    const where = whereOf(asked)
    const was: Shown = { values: typed(form), version: form.text('version') }
    if (step === 'details') {
      const { language } = actorOf(c)
      const read = readDetails(form, { t: texts[language], language, was: asked.meeting })
      const named = read.ok ? await namedInPlan(context, asked.panel, { theme: read.details.theme }, language) : read.problems
      if (!read.ok || named.length) return show(c, asked, { ...was, problems: named, status: 422 })
      const outcome = await transact(db, (tx) => writeDetails(tx, where, read.details, Number(was.version)))
      return outcome === 'not-found' ? c.notFound() : outcome === 'done' ? c.redirect(`${to(asked, '/agenda')}?done=saved`, 303) : show(c, (await ask(c, 'lead'))!, { values: was.values!, refused: outcome, status: 409 })
    }
    const arranged = (['up', 'down', 'remove'] as const).find((one) => one === step)
    if (!arranged && step !== 'usual') return c.notFound()
    const outcome = await transact(db, (tx) => (arranged ? arrangeSections(tx, where, { id: form.text('id'), step: arranged, order: form.text('order') }) : beginAsUsual(tx, where, asked.panel.language)))
    return outcome === 'not-found' ? c.notFound() : outcome === 'done' ? c.redirect(`${to(asked, '/agenda')}?done=${step === 'remove' ? 'removed' : 'saved'}#sections`, 303) : show(c, asked, { refused: outcome, status: 409 })
  })

  routes.get(councilDesk.meetingSection, async (c) => {
    const asked = await toPlan(c)
    return asked ? showSection(c, asked) : c.notFound()
  })

  routes.post(councilDesk.meetingSection, async (c) => {
    const [form, asked, param] = [await readForm(c), await toPlan(c), c.req.param('section')]
    if (!asked) return c.notFound()
    const { language } = actorOf(c)
    const id = param === 'new' ? null : param
    const section = (await sectionsOf(db, asked.meeting.id)).find((one) => one.id === id) ?? null
    const was: Shown = { values: typed(form), version: form.text('version') }
    // Taken away by somebody else: what was typed can be added anew.
    if (id !== null && !section) return showSection(c, asked, { values: was.values!, refused: 'gone', status: 409 })
    const read = readSection(form, section, { t: texts[language], language })
    if (!read.ok) return showSection(c, asked, { ...was, problems: read.problems, status: 422 })
    const used = id === null ? null : await usedPlaces(db, asked.meeting.id)
    const emptied = section?.headings.find((heading) => used?.has(heading.id) && !read.details.headings.some((one) => one.id === heading.id))
    if (emptied) return showSection(c, asked, { ...was, problems: [{ field: `heading-${emptied.id}`, text: texts[language].panelWriting.section.headingUsed }], status: 422 })
    const { outcome, id: saved } = await transact(db, (tx) => writeSection(tx, whereOf(asked), { id, section: read.details, version: was.version! }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome !== 'done') return showSection(c, asked, { values: was.values!, refused: outcome, status: 409 })
    const goesOn = form.text('step') !== '' && saved !== null
    return c.redirect(`${to(asked, goesOn ? `/agenda/${saved}` : '/agenda')}?done=saved${goesOn ? '#questions' : '#sections'}`, 303)
  })

  async function show(c: HonoContext, asked: AskedMemo, { values, version, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const sections = await sectionsOf(db, asked.meeting.id)
    return page(c, (
      <AgendaPage isStale={status === 409 && refused === 'changed-meanwhile' && values !== undefined}
        {...await around(c, asked, '/agenda', { problems, refused })} {...{ sections }} used={await usedPlaces(db, asked.meeting.id)} order={seenOfOrder(sections)}
        values={values ?? detailsValues(asked.meeting)} version={version ?? String(asked.meeting.version)}
      />
    ), status)
  }

  async function showSection(c: HonoContext, asked: AskedMemo, { values, version, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const id = c.req.param('section')!
    const sections = await sectionsOf(db, asked.meeting.id)
    const section = sections.find((one) => one.id === id) ?? null
    if (id !== 'new' && !section && status === 200) return c.notFound()
    return page(c, (
      <SectionPage
        {...await around(c, asked, `/agenda/${section ? id : 'new'}`, { problems, refused })} {...{ section }} isStale={status === 409 && section !== null}
        values={values ? (status === 409 ? typedOver(section, values) : values) : section ? sectionValues(section) : { part: 'work', kind: 'words' }} version={version ?? (section ? String(section.version) : seenOfOrder(sections))}
      />
    ), status)
  }

  return routes
}
