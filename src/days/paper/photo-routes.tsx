// Photographs of paper: a host attaches them, whoever holds the day looks at them and takes them away.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { dayPath } from '../../day-paths.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inBytes } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { readFiles } from '../../web/upload.ts'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { noLonger } from '../no-longer.tsx'
import { keepPhoto, largestPhoto, mostPhotos, mostSheets, readSheetNumbers, seePhoto, throwPhotoAway, tiePhoto } from './photos.ts'
import { readPicture } from './picture.ts'

type Show = (c: HonoContext, asked: AskedDay, shown: { problems?: Problem[]; refused?: 'not-on'; status: 409 | 422 }) => Promise<Response>

export function photoRoutes(context: Context, { show }: { show: Show }): Hono {
  const { db, keys, now } = context
  const routes = new Hono()

  routes.post(desk.dayPhotos, async (c) => {
    const asked = await find(c, 'host')
    if (!asked) return noLonger(context, c, null)
    const actor = actorOf(c)
    const { problems: words } = texts[actor.language].dayHolding.photos
    const problem = (text: string) => show(c, asked, { problems: [{ field: 'photo', text }], status: 422 })
    const tooLarge = fill(words.large, { size: inBytes(largestPhoto, actor.language) })
    const sent = await readFiles(c, 'photo', largestPhoto)
    if (asked.state !== 'on') return show(c, asked, { refused: 'not-on', status: 409 })
    if (sent === 'too-large') return problem(tooLarge)
    const { sheets: typed } = await c.req.parseBody()
    const sheets = readSheetNumbers(typeof typed === 'string' ? typed : '')
    if (!sheets) return show(c, asked, { problems: [{ field: 'sheets', text: fill(words.sheets, { most: mostSheets }) }], status: 422 })
    const pictures = sent.map(({ bytes }) => readPicture(bytes)).filter((one) => one !== null)
    if (!sent.length) return problem(words.none)
    if (pictures.length < sent.length) return problem(words.type)
    for (const picture of pictures) {
      const kept = await transact(db, (tx) => keepPhoto(tx, keys, asked.day.id, { ...picture, sheets }, { actor, now: now() }))
      if (kept === 'not-found') return c.notFound()
      if (kept === 'many') return problem(fill(words.many, { most: mostPhotos }))
      if (kept === 'closed') return show(c, asked, { refused: 'not-on', status: 409 })
    }
    return c.redirect(`${dayPath(asked.day.id, '/paper')}?done=photo`, 303)
  })

  routes.get(desk.dayPhoto, async (c) => {
    const asked = await find(c, 'hold')
    const seen = asked && await transact(db, (tx) => seePhoto(tx, keys, asked.day.id, c.req.param('photo') ?? '', { actor: actorOf(c), now: now() }))
    if (!seen) return c.notFound()
    c.header('Content-Type', seen.type)
    c.header('Content-Disposition', 'inline')
    c.header('Cache-Control', 'no-store')
    return c.body(new Uint8Array(seen.bytes))
  })

  routes.post(desk.dayPhoto, async (c) => {
    const [form, asked] = [await readForm(c), await find(c, 'hold')]
    if (!asked) return noLonger(context, c, form)
    if (form.text('step') === 'tie') return tie(c, asked, form.text('sheets'))
    const gone = await transact(db, (tx) => throwPhotoAway(tx, asked.day.id, c.req.param('photo') ?? '', { actor: actorOf(c), now: now() }))
    return gone ? c.redirect(`${dayPath(asked.day.id, '/paper')}?done=photo-removed`, 303) : c.notFound()
  })

  async function tie(c: HonoContext, asked: AskedDay, text: string): Promise<Response> {
    const actor = actorOf(c), sheets = readSheetNumbers(text), photoId = c.req.param('photo') ?? ''
    const field = `sheets-${photoId}`
    if (!sheets) return show(c, asked, { problems: [{ field, text: fill(texts[actor.language].dayHolding.photos.problems.sheets, { most: mostSheets }) }], status: 422 })
    const tied = await transact(db, (tx) => tiePhoto(tx, asked.day.id, photoId, sheets, { actor, now: now() }))
    return tied ? c.redirect(`${dayPath(asked.day.id, '/paper')}?done=photo-tied`, 303) : c.notFound()
  }

  const find = (c: HonoContext, to: 'host' | 'hold') => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: dayOf(now()), to })

  return routes
}
