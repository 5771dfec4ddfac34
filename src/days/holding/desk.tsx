// Hosts count who comes: one tap for each, on a phone of their own, several of them at once.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { dayPath } from '../../day-paths.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { mayHostDay } from '../../staff/day-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { hasChangedSince } from '../../web/version.ts'
import { askedDay, type AskedDay } from '../asked-day.ts'
import type { Stop } from '../day.ts'
import { lockDay } from '../days.sql.ts'
import { noLonger } from '../no-longer.tsx'
import { hold } from '../hold.ts'
import { municipalitiesOf, stopsOf } from '../parts.sql.ts'
import { readRecord } from '../record.ts'
import { recordIdFor } from '../record-id.ts'
import { stopNow, takenBackAs } from './came.ts'
import { cameTo, estimateStop, isHeld } from './came.sql.ts'
import { NowPage } from './pages/now.tsx'
import { noteRoutes } from './notes.tsx'

export const mostEstimated = 100_000

type Shown = { stopId?: string; form?: Form; values?: FormValues; problems?: Problem[]; status?: 409 | 422; refused?: 'not-on' | 'changed'; lastTap?: { id: string; municipality: string } | null }

export function holdingRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  routes.route('/', noteRoutes(context))

  routes.get(desk.dayNow, async (c) => {
    const asked = await find(c)
    return asked ? show(c, asked) : c.notFound()
  })

  routes.post(desk.dayNow, async (c) => {
    const [form, asked] = [await readForm(c), await find(c)]
    const stop = asked && (await stopsOf(db, asked.day.id)).find(({ id }) => id === form.text('stop'))
    if (!asked) return noLonger(context, c, form)
    if (!stop) return c.notFound()
    if (asked.state !== 'on') return show(c, asked, { stopId: stop.id, form, status: 409, refused: 'not-on' })
    return form.text('step') === 'estimate' ? estimate(c, asked, stop, form) : tap(c, asked, stop, form)
  })

  /** The page with what was tapped, so that it can be taken back; not by another address, in which it would stand when somebody came and where they live. */
  async function tap(c: HonoContext, asked: AskedDay, stop: Stop, form: Form): Promise<Response> {
    const { day } = asked
    const [municipality, back] = [form.text('municipality'), form.text('step') === 'back']
    const id = back ? form.text('id') : recordIdFor(form.text('id'), { stop: stop.id, municipality })
    const place = { elsewhere: municipality === 'elsewhere', municipality: municipality === 'elsewhere' ? null : municipality || null }
    const record = readRecord({ id: back ? takenBackAs(id) : id, language: 'fi', kind: 'came', stop: stop.id, ...place, came: back ? -1 : 1 })
    if (!record || (back && !await isHeld(db, day.id, id.toLowerCase()))) return c.notFound()
    const held = await hold(db, day, record, { keys, now: context.now() })
    if (held !== 'held') return show(c, asked, { stopId: stop.id, status: 409, refused: held === 'late' ? 'not-on' : 'changed' })
    return back ? c.redirect(`${dayPath(day.id, '/now')}?${new URLSearchParams({ stop: stop.id, done: 'back' })}`, 303) : show(c, asked, { stopId: stop.id, lastTap: { id, municipality } })
  }

  async function estimate(c: HonoContext, asked: AskedDay, stop: Stop, form: Form): Promise<Response> {
    const { language } = actorOf(c)
    const words = texts[language].dayHolding.now
    const [least, most] = [form.text('least'), form.text('most')].map((text) => (/^\d{1,6}$/.test(text) ? Number(text) : text === '' ? null : NaN))
    const problems: Problem[] = [
      ...(least !== null && !(least! <= mostEstimated) ? [{ field: 'least', text: fill(words.problems.number, { most: inFigures(mostEstimated, language) }) }] : []),
      ...(most !== null && !(most! <= mostEstimated) ? [{ field: 'most', text: fill(words.problems.number, { most: inFigures(mostEstimated, language) }) }] : []),
      ...((least === null) !== (most === null) ? [{ field: least === null ? 'least' : 'most', text: words.problems.both }] : []),
      ...(least! > most! ? [{ field: 'most', text: words.problems.order }] : []),
    ]
    if (problems.length) return show(c, asked, { stopId: stop.id, values: typed(form), problems, status: 422 })
    const range = least === null ? null : { least: least!, most: most! }
    const done = await transact(db, async (tx) => {
      const day = await lockDay(tx, asked.day.id)
      const stored = (await stopsOf(tx, asked.day.id)).find(({ id }) => id === stop.id)
      if (!stored || !day || !mayHostDay(actorOf(c), day) || day.closedOn || hasChangedSince(form, estimateValues(stored))) return false
      await estimateStop(tx, stop.id, range)
      return true
    })
    return done ? c.redirect(`${dayPath(asked.day.id, '/now')}?${new URLSearchParams({ stop: stop.id, done: 'estimated' })}`, 303) : show(c, asked, { stopId: stop.id, values: typed(form), status: 409, refused: 'changed' })
  }

  const find = (c: HonoContext) => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: dayOf(context.now()), to: 'host' })

  async function show(c: HonoContext, asked: AskedDay, { stopId, form, values, problems = [], status, refused, lastTap = null }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const { day } = asked
    const stops = await stopsOf(db, day.id)
    const stop = stops.find(({ id }) => id === (stopId ?? c.req.query('stop'))) ?? stopNow(stops, context.now())
    const done = (['back', 'estimated'] as const).find((one) => one === c.req.query('done'))
    return page(c, (
      <NowPage
        frame={await deskFrame(context, actor.language, dayPath(day.id, '/now'))} {...{ actor, ...asked, stops, stop, lastTap, problems }} unsent={form ?? null} now={context.now()} municipalities={await municipalitiesOf(db, day.id)}
        came={await cameTo(db, day.id)} tapId={crypto.randomUUID()} values={values ?? (stop ? estimateValues(stop) : {})} refused={refused ?? null} done={status ? null : done ?? null}
      />
    ), status ?? 200)
  }

  return routes
}

export const estimateValues = ({ estimatedLeast, estimatedMost }: Pick<Stop, 'estimatedLeast' | 'estimatedMost'>): Record<string, string> => ({ least: String(estimatedLeast ?? ''), most: String(estimatedMost ?? '') })
