// Announcements that repeat, at the desk: the months ahead, a new one, one changed or ended, and its text as it would go out today.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { bulletinPath, desk } from '../../paths.ts'
import { typedDay } from '../../staff/day-field.ts'
import { mayEditBulletins } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince, versionOf } from '../../web/version.ts'
import type { BulletinDetails } from './bulletin.ts'
import { addBulletin, allBulletins, changeBulletin, choicesOn, endBulletin, findBulletin, type Bulletin, type Choices } from './bulletins.sql.ts'
import { compose } from './compose.ts'
import { factsFor } from './facts.ts'
import { bulletinValues, readBulletin } from './form.ts'
import { issuesOf, listIssues } from './issues.sql.ts'
import { BulletinPage } from './pages/desk-one.tsx'
import { BulletinsDeskPage } from './pages/desk-list.tsx'
import { publicUrlOf } from './public-url.ts'

const mostShown = 10

/** `preview`: as typed, where somebody looks before saving. */
type Shown = { values: FormValues; version: string; problems?: Problem[]; status?: 200 | 409 | 422; preview?: BulletinDetails | null }

export function bulletinDeskRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.bulletins, async (c) => {
    const actor = actorOf(c)
    if (!mayEditBulletins(actor)) return c.notFound()
    const frame = await deskFrame(context, actor.language, desk.bulletins)
    const done = (['saved', 'ended'] as const).find((one) => one === c.req.query('done')) ?? null
    const [bulletins, issues, { places }] = [await allBulletins(db), await listIssues(db, { size: mostShown, page: 1 }), await choicesOn(db, today())]
    return page(c, <BulletinsDeskPage {...{ frame, actor, bulletins, issues, places, done }} today={today()} screens={publicUrlOf(c, context.settings)} />)
  })

  routes.get(desk.newBulletin, (c) =>
    (mayEditBulletins(actorOf(c)) ? show(c, null, { values: { rhythm: 'month', first: typedDay(daysAfter(today(), 1)) }, version: '' }) : c.notFound()))
  routes.post(desk.newBulletin, (c) => save(c, null))

  routes.get(desk.oneBulletin, async (c) => {
    const stored = mayEditBulletins(actorOf(c)) ? await findBulletin(db, c.req.param('id')) : null
    if (!stored) return c.notFound()
    const values = bulletinValues(stored)
    return show(c, stored, { values, version: versionOf(values), preview: stored })
  })
  routes.post(desk.oneBulletin, async (c) => {
    const stored = mayEditBulletins(actorOf(c)) ? await findBulletin(db, c.req.param('id')) : null
    return stored ? save(c, stored) : c.notFound()
  })

  routes.post(desk.bulletinEnd, async (c) => {
    await readForm(c)
    const stored = mayEditBulletins(actorOf(c)) ? await findBulletin(db, c.req.param('id')) : null
    if (!stored) return c.notFound()
    await transact(db, (tx) => endBulletin(tx, stored.id, today()))
    return c.redirect(`${desk.bulletins}?done=ended`, 303)
  })

  async function save(c: HonoContext, stored: Bulletin | null): Promise<Response> {
    const form = await readForm(c)
    const { language } = actorOf(c)
    if (!mayEditBulletins(actorOf(c))) return c.notFound()
    const values = typed(form)
    const version = form.text('version')
    const read = readBulletin(form, await choicesOn(db, today()), { t: texts[language], language, today: today(), stored })
    if (!read.ok) return show(c, stored, { values, version, problems: read.problems, status: 422 })
    if (form.text('step') === 'look') return show(c, stored, { values, version, preview: read.details })
    const changedTo = await transact(db, async (tx) => {
      await oneAtATime(tx, 'bulletins')
      const now = stored && (await findBulletin(tx, stored.id))!
      if (now?.endedOn) return 'ended'
      if (now && hasChangedSince(form, bulletinValues(now))) return versionOf(bulletinValues(now))
      await (stored ? changeBulletin(tx, stored.id, read.details, today()) : addBulletin(tx, read.details))
      return null
    })
    if (changedTo === null) return c.redirect(`${desk.bulletins}?done=saved`, 303)
    // Of what has ended in the meantime nothing can be saved; the page says on which day it ended.
    return show(c, stored && await findBulletin(db, stored.id), { values, version: changedTo, status: 409, preview: read.details })
  }

  async function show(c: HonoContext, stored: Bulletin | null, { values, version, problems = [], status = 200, preview = null }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const choices = await choicesOn(db, today())
    const frame = await deskFrame(context, actor.language, stored ? bulletinPath(stored.id) : desk.newBulletin)
    const text = preview && compose(await factsFor(db, { ...preview, of: nameOf(preview, choices) }, today()), { today: today(), publicUrl: publicUrlOf(c, context.settings) })
    const issues = stored ? await issuesOf(db, stored.id, mostShown) : []
    return page(c, <BulletinPage {...{ frame, actor, stored, values, version, problems, choices, issues, text }} preview={preview?.kind ?? null} changed={status === 409 && !stored?.endedOn} />, status)
  }

  return routes
}

const nameOf = ({ serviceLineId, placeId }: BulletinDetails, { lines, places }: Choices) =>
  [...lines, ...places].find(({ id }) => id === serviceLineId || id === placeId)?.name ?? null
