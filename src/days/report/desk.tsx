// The report of a day for those who hold it: as everybody will see it, their own words, and publishing it.
import { Hono, type Context as HonoContext } from 'hono'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { toldOf } from '../../feedback/warning/told.ts'
import type { Warning } from '../../feedback/warning/warning.ts'
import { deskFrame } from '../../frame.ts'
import { publicAddress } from '../../outreach/print/public-address.ts'
import { to } from '../../paths.ts'
import { lookBeforePublic } from '../../reports/monitoring/look.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { sendFile } from '../../web/send-file.ts'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { wordsOfWish } from '../wishes/which.ts'
import { sealedWishes, wishesOf } from '../wishes/wishes.sql.ts'
import { dayReportFile } from './file.ts'
import { readWritten, valuesOf } from './form.ts'
import { DayReportPage } from './pages/desk.tsx'
import { readDayReport } from './read-report.ts'
import type { Written } from './report.ts'
import { isAside, writtenOf } from './report.sql.ts'
import { ownWords } from './withheld-words.ts'
import { writeDayReport, writtenVersion } from './write.ts'

type Shown = { values?: FormValues; version?: string; problems?: Problem[]; status?: 200 | 409 | 422; changed?: boolean; warning?: Warning | null; warned?: string; done?: 'saved' | 'published' | 'tooEarly' | null }

export function dayReportRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(dayDesk.dayReport, async (c) => {
    const asked = await find(c)
    const done = (['saved', 'published'] as const).find((one) => one === c.req.query('done')) ?? null
    return asked ? show(c, asked, { done }) : c.notFound()
  })

  routes.post(dayDesk.dayReport, async (c) => {
    const asked = await find(c)
    if (!asked) return c.notFound()
    const [actor, form] = [actorOf(c), await readForm(c)]
    const report = await readDayReport(db, asked.day)
    if (!report) return show(c, asked, { status: 409, done: 'tooEarly' })
    const stored = await writtenOf(db, asked.day.id)
    const read = readWritten(form, report, { address: addressOf(c, asked), stored, withheld: await withheldWords(asked.day.id) }, texts[actor.language], actor.language)
    const version = form.text('version')
    if (!read.ok) return show(c, asked, { values: typed(form), version, problems: read.problems, status: 422 })
    const publish = form.text('step') === 'open'
    const warning = publish || report.publishedOn ? await look(form, read.details) : null
    if (warning) return show(c, asked, { values: typed(form), version, ...warning })
    const outcome = await transact(db, (tx) => writeDayReport(tx, asked.day.id, { written: read.details, version, publish }, { actor, now: context.now() }))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'changed-meanwhile') return show(c, asked, { values: typed(form), status: 409, changed: true })
    if (outcome === 'too-early') return show(c, asked, { values: typed(form), version, status: 409, done: 'tooEarly' })
    return c.redirect(`${dayPath(asked.day.id, '/report')}?done=${publish && !report.publishedOn ? 'published' : 'saved'}`, 303)
  })

  routes.get(dayDesk.dayReportFile, async (c) => {
    const asked = await find(c)
    const report = asked && await readDayReport(db, asked.day)
    if (!asked || !report) return c.notFound()
    const { t, language, organisation } = await deskFrame(context, actorOf(c).language, dayPath(asked.day.id, '/report'))
    return sendFile(c, await dayReportFile(report, { t, language, organisation: organisation.name, address: addressOf(c, asked), now: context.now() }, { form: c.req.query('form'), sheet: c.req.query('sheet') }))
  })

  const find = (c: HonoContext): Promise<AskedDay | null> => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: today(), to: 'hold' })

  /** Of its public page, as it stands in the text for a paper. */
  function addressOf(c: HonoContext, { day }: AskedDay): string | null {
    const own = publicAddress(context, c.req.url)
    return own && own + to('feedbackDay', 'fi', { day: day.id })
  }

  /** Read by the program alone, and shown to nobody. */
  async function withheldWords(dayId: string): Promise<string[]> {
    const all = await wishesOf(db, dayId)
    const withheld = await sealedWishes(db, dayId, all.filter((wish) => wish.withheld).map(({ id }) => id))
    return ownWords(withheld.map((wish) => wordsOfWish(keys, dayId, wish)), all.flatMap(({ words }) => words ?? []))
  }

  /** Whoever wrote it is asked once where somebody could be known by it. */
  async function look(form: Form, { words, talked, news }: Written): Promise<{ warning: Warning; warned: string } | null> {
    const written = Object.fromEntries(Object.entries({ words, talked, news }).flatMap(([name, content]) => (content ? [[name, content]] : [])))
    const warned = form.text('warned')
    const warning = await lookBeforePublic(db, written, { warned, today: today(), nameTags: await context.nameTags() })
    return warning && { warning, warned: toldOf(warned, warning.kinds) }
  }

  async function show(c: HonoContext, asked: AskedDay, { values, version, problems = [], status = 200, changed = false, warning = null, warned = '', done = null }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const report = await readDayReport(db, asked.day)
    const address = addressOf(c, asked)
    const stored = await writtenOf(db, asked.day.id)
    const frame = await deskFrame(context, actor.language, dayPath(asked.day.id, '/report'))
    return page(c, <DayReportPage {...{ frame, actor, ...asked, report, address, problems, changed, warning, warned, done }} today={today()} isAside={isAside(stored)} values={values ?? (report ? valuesOf(report, stored, address) : {})} version={version ?? writtenVersion(stored)} />, status)
  }

  return routes
}
