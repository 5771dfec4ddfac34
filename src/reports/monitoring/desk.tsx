// Self-monitoring reports at the desk: the list, writing one, and it as a file.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { toldOf } from '../../feedback/warning/told.ts'
import type { Warning } from '../../feedback/warning/warning.ts'
import { desk, monitoringPath, to } from '../../paths.ts'
import { mayMonitor } from '../../staff/report-duties.ts'
import type { Actor } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import type { PeriodName } from '../statistics/period.ts'
import { publishedPeriods } from '../statistics/published.sql.ts'
import { factsOf } from './facts.ts'
import { monitoringFile } from './file.ts'
import { draftValues, readAdded, readWords, valuesOf } from './form.ts'
import { lookBeforePublic } from './look.ts'
import { EditMonitoringPage, MonitoringDeskPage } from './pages/desk.tsx'
import { isReported, placeCode, stageOf, wasThere } from './report.ts'
import { findReport, places, reportsOfPeriod, type NamedPlace } from './reports.sql.ts'
import { addToReport, writeReport, wordVersion } from './write.ts'

type Of = { place: NamedPlace; period: PeriodName; all: readonly NamedPlace[] }
type Shown = { values?: FormValues; version?: string; problems?: Problem[]; status?: 200 | 409 | 422; changed?: boolean; warning?: Warning | null; warned?: string; done?: 'saved' | 'opened' | 'added' | 'publicAlready' | null }

export function monitoringDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.monitoring, async (c) => {
    const actor = actorOf(c)
    const mine = await ownPlaces(actor)
    if (!mine.length && !actor.roles.some(({ role }) => role === 'supervisor' || role === 'coordinator')) return c.notFound()
    const periods = await reportedPeriods()
    const period = periods.find((one) => one === c.req.query('period')) ?? periods[0] ?? null
    const reports = period ? await reportsOfPeriod(db, period) : []
    const rows = period ? mine.filter((place) => wasThere(place, period)).map((place) => ({ place, stage: stageOf(reports.find((one) => placeCode(one) === placeCode(place)), { place, period }, today()) })) : []
    return page(c, <MonitoringDeskPage {...{ actor, periods, period, rows }} frame={await deskFrame(context, actor.language, desk.monitoring)} />)
  })

  routes.get(desk.monitoringReport, async (c) => {
    const found = await find(c)
    const done = (['saved', 'opened', 'added'] as const).find((one) => one === c.req.query('done')) ?? null
    return found ? show(c, found, { done }) : c.notFound()
  })

  routes.post(desk.monitoringReport, async (c) => {
    const found = await find(c)
    if (!found) return c.notFound()
    const [actor, form] = [actorOf(c), await readForm(c)]
    const t = texts[actor.language]
    const back = (done: string) => c.redirect(`${monitoringPath(found.period, placeCode(found.place))}?done=${done}`, 303)
    if (form.text('step') === 'add') {
      const read = readAdded(form, t, actor.language)
      if (!read.ok) return show(c, found, { values: typed(form), problems: read.problems, status: 422 })
      const warning = await look(form, { added: read.details.added })
      if (warning) return show(c, found, { values: typed(form), ...warning })
      const outcome = await transact(db, (tx) => addToReport(tx, { ...found, added: read.details.added }, { actor, now: context.now() }))
      return outcome === 'not-found' ? c.notFound() : back('added')
    }
    const read = readWords(form, t, actor.language)
    if (!read.ok) return show(c, found, { values: typed(form), problems: read.problems, status: 422 })
    const open = form.text('step') === 'open'
    const warning = open ? await look(form, read.details) : null
    if (warning) return show(c, found, { values: typed(form), version: form.text('version'), ...warning })
    const outcome = await transact(db, (tx) => writeReport(tx, { ...found, words: read.details, version: form.text('version'), open }, { actor, now: context.now() }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'changed-meanwhile') return show(c, found, { values: typed(form), status: 409, changed: true })
    // Their words, all of them, are offered as what is added.
    if (outcome === 'public-already') return show(c, found, { values: Object.fromEntries(languages.map((each) => [`added-${each}`, ['findings', 'actions'].flatMap((name) => form.text(`${name}-${each}`) || []).join('\n\n')])), status: 409, done: 'publicAlready' })
    return back(open ? 'opened' : 'saved')
  })

  routes.get(desk.monitoringFile, async (c) => {
    const found = await find(c)
    const report = found && await findReport(db, found.place, found.period)
    if (!report) return c.notFound()
    const { language } = actorOf(c)
    const { organisation, publicUrl, t } = await deskFrame(context, language, desk.monitoring)
    const address = publicUrl === null || !report.publicOn ? null : publicUrl + to('monitoringReport', language, { report: report.id })
    const facts = await factsOf(db, { ...found, stood: report.stood, today: today() })
    return sendFile(c, await monitoringFile({ ...found, report, facts, t, language, publisher: organisation.name, address, now: context.now() }, { form: c.req.query('form'), sheet: c.req.query('sheet') }))
  })

  /** What is found there for the first time, and all that they have been told of with it. */
  async function look(form: Form, written: Record<string, Translated>): Promise<{ warning: Warning; warned: string } | null> {
    const warned = form.text('warned')
    const warning = await lookBeforePublic(db, written, { warned, today: today(), nameTags: await context.nameTags() })
    return warning && { warning, warned: toldOf(warned, warning.kinds) }
  }

  const reportedPeriods = async (): Promise<PeriodName[]> => (await publishedPeriods(db)).map(({ period }) => period).filter(isReported)
  const ownPlaces = async (actor: Actor): Promise<NamedPlace[]> => (await places(db, today())).filter((place) => !place.ended && mayMonitor(actor, place))

  async function find(c: HonoContext): Promise<Of | null> {
    const period = (await reportedPeriods()).find((one) => one === c.req.param('period'))
    const all = await places(db, today())
    const place = all.find((one) => placeCode(one) === c.req.param('of'))
    return period && place && mayMonitor(actorOf(c), place) ? { period, place, all } : null
  }

  async function show(c: HonoContext, { place, period, all }: Of, { values, version, problems = [], status = 200, changed = false, warning = null, warned = '', done = null }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const report = await findReport(db, place, period)
    const facts = await factsOf(db, { place, period, stood: report?.stood ?? null, all, today: today() })
    const frame = await deskFrame(context, actor.language, monitoringPath(period, placeCode(place)))
    const stored = report?.publicOn ? {} : report ? valuesOf(report) : draftValues(facts, place, period)
    return page(c, <EditMonitoringPage {...{ frame, actor, place, period, report, facts, problems, changed, warning, warned, done }} values={values ?? stored} version={version ?? wordVersion(report)} />, status)
  }

  return routes
}
