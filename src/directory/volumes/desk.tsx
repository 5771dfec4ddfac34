// The desk's routes of client volumes: a file is sent, looked at and saved; a period is removed.
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Db, type Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { versionOf } from '../../web/version.ts'
import { readFiles } from '../../web/upload.ts'
import { mayEdit } from '../may-edit.tsx'
import { letWait, settle, waiting } from '../uploads.sql.ts'
import { rowsOnPage, VolumesPage } from './pages/volumes.tsx'
import { VolumesWaitingPage } from './pages/waiting.tsx'
import { differenceOf, readVolumes, textOf, type Difference, type Unread } from './read.ts'
import { listHeld, listPeriods, listVolumes, namedThings, removePeriod, saveVolumes, storedVolumes } from './volumes.sql.ts'

const largest = 1_000_000
type Payload = { text: string }

export function volumeRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  routes.use(desk.volumes, mayEdit(context))
  routes.use(`${desk.volumes}/*`, mayEdit(context))

  routes.get(desk.volumes, (c) => show(c))

  routes.post(desk.volumes, async (c) => {
    const { volumes: { upload: words, whys } } = texts[actorOf(c).language]
    const sent = await readFiles(c, 'file', largest)
    if (sent === 'too-large' || !sent[0]) return show(c, [{ field: 'file', text: sent.length ? words.tooLarge : words.none }])
    const text = textOf(sent[0].bytes)
    if (text === null) return show(c, [{ field: 'file', text: whys.encoding }])
    const { volumes, unread } = readVolumes(text, await namedThings(db, today()))
    if (!volumes.length) return show(c, [{ field: 'file', text: words.nothing }], unread)
    await transact(db, (tx) => letWait(tx, 'volumes', { text } satisfies Payload, today()))
    return c.redirect(desk.volumesWaiting, 303)
  })

  routes.get(desk.volumesWaiting, async (c) => {
    const upload = await waiting<Payload>(db, 'volumes')
    if (!upload) return c.redirect(desk.volumes, 303)
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.volumesWaiting)
    const reckoned = await reckon(db, upload.payload)
    return page(c, <VolumesWaitingPage {...{ frame, actor }} {...reckoned} seen={markOf(reckoned.difference)} meanwhile={c.req.query('seen') === 'other'} />)
  })

  routes.post(desk.volumesWaiting, async (c) => {
    const form = await readForm(c)
    const done = await transact(db, (tx) => decide(tx, form))
    return c.redirect(done === 'meanwhile' ? `${desk.volumesWaiting}?seen=other` : done ? `${desk.volumes}?done=${done}` : desk.volumes, 303)
  })

  routes.post(desk.volumesRemove, async (c) => {
    const [, year, quarter] = /^(\d{4})(?:-([1-4]))?$/.exec((await readForm(c)).text('period')) ?? []
    if (!year) return show(c, [{ field: 'period', text: texts[actorOf(c).language].volumes.remove.choose }])
    await transact(db, async (tx) => {
      await oneAtATime(tx, 'directory')
      await removePeriod(tx, { year: Number(year), quarter: quarter ? Number(quarter) : null })
    })
    return c.redirect(`${desk.volumes}?done=removed`, 303)
  })

  async function reckon(of: Db, { text }: Payload) {
    const named = await namedThings(of, today())
    const { volumes, unread } = readVolumes(text, named)
    return { difference: differenceOf(volumes, await storedVolumes(of)), unread, named }
  }

  async function decide(tx: Tx, form: Form): Promise<'saved' | 'discarded' | 'meanwhile' | null> {
    await oneAtATime(tx, 'directory')
    const upload = await waiting<Payload>(tx, 'volumes')
    if (!upload) return null
    if (form.text('step') === 'discard') {
      await settle(tx, 'volumes', 'discarded')
      return 'discarded'
    }
    const { difference } = await reckon(tx, upload.payload)
    if (form.text('step') !== 'apply' || form.text('seen') !== markOf(difference)) return 'meanwhile'
    await saveVolumes(tx, difference.changes)
    await settle(tx, 'volumes', 'applied')
    return 'saved'
  }

  async function show(c: HonoContext, problems: Problem[] = [], unread: Unread[] = []): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.volumes)
    const asked = c.req.query('page') ?? ''
    const number = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
    const listed = await listVolumes(db, { from: (number - 1) * rowsOnPage, count: rowsOnPage })
    const waits = (await waiting<Payload>(db, 'volumes'))?.uploadedOn ?? null
    const words = frame.t.volumes
    const told = ({ saved: words.done, discarded: words.discarded, removed: words.remove.done } as Record<string, string>)[c.req.query('done') ?? ''] ?? null
    return page(c, <VolumesPage {...{ frame, actor, problems, unread, waits, told }} {...listed} page={number} periods={await listPeriods(db)} held={await listHeld(db)} />, problems.length ? 422 : 200)
  }

  return routes
}

const markOf = ({ changes }: Difference): string => versionOf({ changes: JSON.stringify(changes) })
