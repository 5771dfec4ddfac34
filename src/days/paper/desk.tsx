// The desk's page for typing in what was given on paper: one station and one line at a time, by the keyboard alone.
import { Hono, type Context as HonoContext } from 'hono'
import { dayPath } from '../../day-paths.ts'
import { serviceLines } from '../../directory/services.sql.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { findRoundQuestions } from '../../surveys/for-days.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { deckFor, type Station } from '../day.ts'
import { noLonger } from '../no-longer.tsx'
import { hold } from '../hold.ts'
import { decksOf, stationsOf, themesOf } from '../parts.sql.ts'
import { readRecord } from '../record.ts'
import { PaperPage } from './pages/paper.tsx'
import type { Recorded } from './pages/recorded.ts'
import { photoRoutes } from './photo-routes.tsx'
import { addTyped, photosOf, typedOf } from './paper.sql.ts'
import { readWritten } from './read-written.ts'

/** So many are shown to look back at. */
const lastShown = 5

type Refused = 'typed' | 'late' | 'wrong' | 'not-on'
export type At = { station: Station; serviceLineId: string | null }
type Shown = { form?: Form; problems?: Problem[]; unlikely?: string[]; sure?: string; refused?: Refused; recorded?: Recorded; last?: string[]; status?: 409 | 422 }

const lastOn = (form: Form): string[] => Array.from({ length: lastShown }, (_, at) => form.text(`last-${at}`)).filter(Boolean)

export function paperRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  routes.route('/', photoRoutes(context, { show }))

  routes.get(desk.dayPaper, async (c) => {
    const asked = await find(c)
    return asked ? show(c, asked) : c.notFound()
  })

  routes.post(desk.dayPaper, async (c) => {
    const [form, asked] = [await readForm(c), await find(c)]
    if (!asked) return noLonger(context, c, form)
    const at = await placeOf(asked, form.text('station'), form.text('line'))
    if (!at) return c.notFound()
    if (asked.state !== 'on') return show(c, asked, { form, refused: 'not-on', status: 409 })
    const actor = actorOf(c)
    const { station } = at
    const read = readWritten(form, { at, questions: await questionsOf(asked, station), deck: await deckOf(asked, at), keys, t: texts[actor.language], language: actor.language })
    if (read.problems.length) return show(c, asked, { form, problems: read.problems, status: 422 })
    // What is only unlikely is recorded by the second press, where nothing was changed meanwhile.
    if (read.unlikely.length && form.text('sure') !== read.sure) return show(c, asked, { form, unlikely: read.unlikely, sure: read.sure, status: 422 })
    const record = readRecord(read.record)
    const typed = { stationId: station.id, serviceLineId: at.serviceLineId, pieces: read.pieces }
    const held = record ? await hold(db, asked.day, record, { keys, now: context.now(), also: (tx) => addTyped(tx, asked.day.id, typed) }) : 'wrong'
    if (held !== 'held') return show(c, asked, { form, refused: held, status: held === 'wrong' ? 422 : 409 })
    // Shown at once and not by another address: what was typed last is on this page, and kept nowhere.
    return show(c, asked, { form, recorded: read.recorded, last: [read.recorded.text, ...lastOn(form)].slice(0, lastShown) })
  })

  const find = (c: HonoContext) => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: dayOf(context.now()), to: 'host' })

  const questionsOf = async ({ day }: AskedDay, { questions: ids }: Station) => (day.roundId ? await findRoundQuestions(db, day.roundId) : []).filter(({ id }) => ids.includes(id))

  /** Ids of the cards that lie on the table for this line. */
  async function deckOf(asked: AskedDay, { station, serviceLineId }: At): Promise<ReadonlySet<string>> {
    const cards = (await questionsOf(asked, station)).filter(({ kind }) => kind === 'cards').flatMap(({ options }) => options)
    return new Set(deckFor(await decksOf(db, asked.day.id), serviceLineId, cards).map(({ id }) => id))
  }

  /** A station that is about one line is about no other, and a wish is about none. */
  async function placeOf({ day }: AskedDay, stationId: string, lineId: string): Promise<At | null> {
    const station = (await stationsOf(db, day.id)).find(({ id }) => id === stationId)
    const lines = await serviceLines(db, dayOf(context.now()))
    return station ? { station, serviceLineId: station.serviceLineId ?? (station.form === 'dream' ? null : lines.find(({ id }) => id === lineId)?.id ?? null) } : null
  }

  async function show(c: HonoContext, asked: AskedDay, { form, problems = [], unlikely = [], sure = '', refused, recorded, last, status }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const { day, mayHold } = asked
    const at = await placeOf(asked, form?.text('station') ?? c.req.query('station') ?? '', form?.text('line') ?? c.req.query('line') ?? '')
    const done = (['photo', 'photo-removed'] as const).find((one) => one === c.req.query('done'))
    return page(c, (
      <PaperPage
        frame={await deskFrame(context, actor.language, dayPath(day.id, '/paper'))} {...{ actor, ...asked, at, problems, unlikely, sure }} stations={await stationsOf(db, day.id)} lines={await serviceLines(db, dayOf(context.now()))}
        questions={at ? await questionsOf(asked, at.station) : []} themes={await themesOf(db, day.id)} typed={await typedOf(db, day.id)} photos={mayHold ? await photosOf(db, day.id) : []} form={form ?? null} formId={form && !recorded ? form.text('form-id') : crypto.randomUUID()}
        refused={refused ?? null} recorded={recorded ?? null} last={last ?? (form ? lastOn(form) : [])} done={status ? null : done ?? null}
      />
    ), status ?? 200)
  }

  return routes
}
