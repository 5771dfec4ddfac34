// At the desk: numbers from a file. It is sent, looked at and saved; between that it stands in the form, and waits nowhere.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { textOf } from '../../directory/volumes/read.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { handOf } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { maySeeEnds } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { readFiles } from '../../web/upload.ts'
import { versionOf } from '../../web/version.ts'
import { countsOfMonths } from './changes.sql.ts'
import { modelFile, readFile, type ReadFile, type Unread } from './file.ts'
import { monthBefore, monthOf } from './months.ts'
import { isOfMonth } from './named.ts'
import { EndsFilePage, LookedPage } from './pages/file.tsx'
import { placesToCount } from './places.ts'
import { mayCount, unitsOf } from './shown.ts'
import { differenceOf, takeCounts, type Difference } from './take.ts'

const largest = 500_000

export function endsFileRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  for (const path of [desk.endsFile, desk.endsModel]) routes.use(path, (c, next) => (maySeeEnds(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.endsFile, (c) => show(c))

  routes.get(desk.endsModel, async (c) => {
    const actor = actorOf(c)
    const month = monthBefore(monthOf(today()))
    const units = (await unitsOf(db, actor, { since: month, today: today() })).filter((unit) => isOfMonth(unit, month))
    c.header('Content-Disposition', `attachment; filename="${texts[actor.language].surveyEnds.file.modelName}.csv"`)
    return c.body(modelFile(units.map(({ name }) => name.fi), month), 200, { 'Content-Type': 'text/csv; charset=utf-8' })
  })

  routes.post(desk.endsFile, async (c) => {
    const { file: words } = texts[actorOf(c).language].surveyEnds
    // The second step brings the text that was looked at, and no file.
    if (!c.req.header('content-type')?.toLowerCase().startsWith('multipart/')) return save(c)
    const sent = await readFiles(c, 'file', largest)
    if (sent === 'too-large' || !sent[0]) return show(c, [{ field: 'file', text: sent.length ? words.tooLarge : words.none }])
    const text = textOf(sent[0].bytes)
    if (text === null) return show(c, [{ field: 'file', text: words.whys.encoding }])
    return look(c, text)
  })

  async function save(c: HonoContext): Promise<Response> {
    const [form, actor] = [await readForm(c), actorOf(c)]
    const text = form.all('text')[0] ?? ''
    const { counts } = await read(c, text)
    if (!counts.length) return look(c, text)
    const seen = form.text('seen')
    const by = { came: 'file', by: handOf(actor), on: today() } as const
    const taken = await transact(db, (tx) => takeCounts(tx, counts, by, (difference) => markOf(difference) === seen))
    return taken === 'changed' ? look(c, text, { meanwhile: true }) : c.redirect(`${desk.endsFile}?saved=${taken.changes.length}`, 303)
  }

  async function read(c: HonoContext, text: string): Promise<ReadFile> {
    const actor = actorOf(c)
    return readFile(text, { find: await placesToCount(db, today()), today: today(), may: ({ unit }) => mayCount(actor, unit) })
  }

  async function look(c: HonoContext, text: string, { meanwhile = false } = {}): Promise<Response> {
    const actor = actorOf(c)
    const { counts, unread } = await read(c, text)
    if (!counts.length) return show(c, [{ field: 'file', text: texts[actor.language].surveyEnds.file.nothingRead }], unread)
    const difference = differenceOf(counts, await countsOfMonths(db, [...new Set(counts.map(({ monthOn }) => monthOn))]))
    const units = await unitsOf(db, actor, { since: counts.map(({ monthOn }) => monthOn).toSorted()[0]!, today: today() })
    const frame = await deskFrame(context, actor.language, desk.endsFile)
    return page(c, <LookedPage {...{ frame, actor, difference, unread, units, text, meanwhile }} seen={markOf(difference)} />, meanwhile ? 409 : 200)
  }

  async function show(c: HonoContext, problems: Problem[] = [], unread: Unread[] = []): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.endsFile)
    const saved = /^\d{1,5}$/.test(c.req.query('saved') ?? '') ? Number(c.req.query('saved')) : null
    return page(c, <EndsFilePage {...{ frame, actor, problems, unread, saved }} />, problems.length ? 422 : 200)
  }

  return routes
}

const markOf = ({ changes }: Difference): string => versionOf({ changes: JSON.stringify(changes) })
