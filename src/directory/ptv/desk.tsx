// The desk's routes of PTV: files are sent, looked at and taken over; classes find their service line; and ours goes out.
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Db, type Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { deskFrame } from '../../frame.ts'
import { desk, to } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { readFiles as readSent } from '../../web/upload.ts'
import { choices as offered } from '../choices.sql.ts'
import { mayEdit } from '../may-edit.tsx'
import { organisation } from '../organisation.sql.ts'
import { openCasesField } from '../pages/open-cases-field.ts'
import { letWait, waiting } from '../uploads.sql.ts'
import { decide, planned, type Payload } from './decide.ts'
import { exportedAs, type Feedback } from './export.ts'
import { keptItems, ptvLines, readState, type PtvLine } from './ours.sql.ts'
import { PtvPage, type ClassRow } from './pages/ptv.tsx'
import { WaitingPage } from './pages/waiting.tsx'
import { replaceLines } from './ptv.sql.ts'
import { countItems, readFiles, readItems, type Unread } from './read.ts'
import { namesIn } from './say.ts'

const largest = 10_000_000
/** More are looked at by nobody, and planning them would take long. */
const mostItems = 10_000
const mostClasses = 300

export function ptvRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  routes.use(desk.ptv, mayEdit(context))
  routes.use(`${desk.ptv}/*`, mayEdit(context))

  routes.get(desk.ptv, (c) => show(c))

  routes.post(desk.ptv, async (c) => {
    const { ptv: { upload: words } } = texts[actorOf(c).language]
    const sent = await readSent(c, 'files', largest)
    if (sent === 'too-large' || !sent.length) return show(c, [{ field: 'files', text: sent.length ? words.tooLarge : words.none }])
    const { documents, unread } = readFiles(sent)
    if (countItems(documents) > mostItems) return show(c, [{ field: 'files', text: words.tooMany }])
    const read = readItems(documents)
    if (!read.items.length) return show(c, [{ field: 'files', text: words.nothing }], [...unread, ...read.unread])
    await transact(db, (tx) => letWait(tx, 'ptv', { documents, unread } satisfies Payload, today()))
    return c.redirect(desk.ptvWaiting, 303)
  })

  routes.get(desk.ptvWaiting, async (c) => {
    const upload = await waiting<Payload>(db, 'ptv')
    if (!upload) return c.redirect(desk.ptv, 303)
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.ptvWaiting)
    const { plan, state, unread, left } = await planned(db, upload, today())
    const words = { t: frame.t, language: frame.language, today: today(), names: namesIn(state, plan, frame.language) }
    const { lines } = await offered(db, today())
    const seen = c.req.query('seen')
    return page(c, <WaitingPage {...{ frame, actor, plan, state, unread, lines, words }} choices={upload.choices} left={left.length} meanwhile={seen === 'other'} undecided={seen === openCasesField} />)
  })

  routes.post(desk.ptvWaiting, async (c) => {
    const form = await readForm(c)
    const decided = await transact(db, (tx) => decide(tx, form, { by: actorOf(c), now: context.now() }))
    if (decided === 'again') return c.redirect(desk.ptvWaiting, 303)
    if (decided === 'meanwhile') return c.redirect(`${desk.ptvWaiting}?seen=other`, 303)
    if (decided === 'open-cases') return c.redirect(`${desk.ptvWaiting}?seen=${openCasesField}`, 303)
    if (typeof decided === 'string') return c.redirect(decided === 'none' ? desk.ptv : `${desk.ptv}?done=discarded`, 303)
    return c.redirect(`${desk.ptv}?${new URLSearchParams({ added: String(decided.added), changed: String(decided.changed) })}`, 303)
  })

  routes.post(desk.ptvLines, async (c) => {
    const form = await readForm(c)
    await transact(db, (tx) => saveLines(tx, form))
    return c.redirect(`${desk.ptv}?done=lines`, 303)
  })

  routes.get(desk.ptvExport, async (c) => {
    const origin = context.settings.PUBLIC_URL ?? new URL(c.req.url).origin
    const feedback = Object.fromEntries(languages.map((language) => {
      const { channel, channelText } = texts[language].ptv.exporting
      return [language, { name: channel, description: channelText, url: new URL(to('topic', language), origin).href }]
    })) as Feedback
    const state = await readState(db, today())
    const file = exportedAs(state, { organisation: await organisation(db), feedback, lines: await ptvLines(db), today: today() })
    c.header('Content-Type', 'application/json; charset=utf-8')
    c.header('Cache-Control', 'no-store')
    c.header('Content-Disposition', `attachment; filename="ptv-${today()}.json"`)
    return c.body(JSON.stringify(file, null, 2))
  })

  /** Of all that came from PTV and of what waits, with the line of each; those without a line first. */
  async function classRows(of: Db): Promise<ClassRow[]> {
    const upload = await waiting<Payload>(of, 'ptv')
    const kept = (await keptItems(of)).filter(({ kind }) => kind === 'service').map(({ raw }) => raw)
    const { items } = readItems([{ file: '', content: kept }, ...upload?.payload.documents ?? []])
    const lines = await ptvLines(of)
    const classes = new Map(lines.map(({ uri, name, lineId }): [string, ClassRow] => [uri, { uri, name: name === uri ? null : name, lineId }]))
    for (const { uri, name } of items.flatMap((item) => item.classes)) {
      const known = classes.get(uri)
      if (!known || (!known.name && name)) classes.set(uri, { uri, name, lineId: known?.lineId ?? '' })
    }
    return [...classes.values()].sort((a, b) => Number(!!a.lineId) - Number(!!b.lineId) || ((a.name ?? a.uri) < (b.name ?? b.uri) ? -1 : 1)).slice(0, mostClasses)
  }

  /** Lines of classes that were not on the page stay. */
  async function saveLines(tx: Tx, form: Form): Promise<void> {
    await oneAtATime(tx, 'directory')
    const { lines } = await offered(tx, today())
    const sent = new Map(form.entries.flatMap(([name, uri]) => (name.startsWith('uri-') ? [[uri, form.text(name.replace('uri', 'class'))] as const] : [])))
    const rows = (await classRows(tx)).map(({ lineId, ...one }) => ({ ...one, lineId: sent.get(one.uri) ?? lineId }))
    const others = (await ptvLines(tx)).filter(({ uri }) => !rows.some((row) => row.uri === uri))
    const kept = rows.flatMap(({ uri, name, lineId }): PtvLine[] => (lines.some(({ id }) => id === lineId) ? [{ uri, name: name ?? uri, lineId }] : []))
    await replaceLines(tx, [...kept, ...others])
  }

  async function show(c: HonoContext, problems: Problem[] = [], unread: Unread[] = []): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.ptv)
    const [{ lines }, kept, upload, classes] = [await offered(db, today()), await keptItems(db), await waiting<Payload>(db, 'ptv'), await classRows(db)]
    const taken = { items: kept.length, on: kept.map(({ importedOn }) => importedOn).sort().at(-1) ?? null }
    return page(c, <PtvPage {...{ frame, actor, problems, unread, lines, classes, taken }} waits={upload?.uploadedOn ?? null} told={toldOf(c)} />, problems.length ? 422 : 200)
  }

  function toldOf(c: HonoContext): string | null {
    const { language } = actorOf(c)
    const { ptv: words } = texts[language]
    const [done, added, changed] = ['done', 'added', 'changed'].map((name) => c.req.query(name) ?? '')
    if (/^\d{1,6}$/.test(added!) && /^\d{1,6}$/.test(changed!)) return fill(words.done, { added: inFigures(Number(added), language), changed: inFigures(Number(changed), language) })
    return done === 'discarded' ? words.discarded : done === 'lines' ? words.lines.saved : null
  }

  return routes
}
