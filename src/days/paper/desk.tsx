// The desk's page for typing in what was given on paper: one station and one line at a time, by the keyboard alone.
import { Hono, type Context as HonoContext } from 'hono'
import { dayPath } from '../../day-paths.ts'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
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
import { linesOfDay } from '../lines-of-day.ts'
import { noLonger } from '../no-longer.tsx'
import { hold } from '../hold.ts'
import { isHeld } from '../holding/came.sql.ts'
import { decksOf, stationsOf, themesOf } from '../parts.sql.ts'
import { readRecord } from '../record.ts'
import { PaperPage } from './pages/paper.tsx'
import type { Recorded } from './pages/recorded.ts'
import { photoRoutes } from './photo-routes.tsx'
import { addTyped, photosOf, picturedSheets, typedOf } from './paper.sql.ts'
import { lastTyped, takeBack, typedToRight } from './put-right.ts'
import { readWritten } from './read-written.ts'
import { filledFrom } from './typed-again.ts'

/** So many are shown to look back at. */
const lastShown = 5

type Refused = 'typed' | 'late' | 'wrong' | 'not-on' | 'line' | 'gone'
/** `lineIsGone`: one was asked for, and it is none that paper of this day can be about. */
export type At = { station: Station; serviceLineId: string | null; lineIsGone: boolean }
type Shown = { form?: Form; problems?: Problem[]; unlikely?: string[]; sure?: string; refused?: Refused; recorded?: Recorded; corrected?: boolean; last?: string[]; status?: 409 | 422 }

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
    if (form.text('step') === 'take-back') return takeItBack(c, asked, form.text('response'))
    const at = await placeOf(asked, form.text('station'), form.text('line'))
    if (!at) return c.notFound()
    if (asked.state !== 'on') return show(c, asked, { form, refused: 'not-on', status: 409 })
    if (at.lineIsGone) return show(c, asked, { form, refused: 'line', status: 409 })
    const actor = actorOf(c)
    const { station } = at
    const read = readWritten(form, { at, questions: await questionsOf(asked, station), deck: await deckOf(asked, at), keys, t: texts[actor.language], language: actor.language })
    if (read.problems.length) return show(c, asked, { form, problems: read.problems, status: 422 })
    // What is only unlikely is recorded by the second press, where nothing was changed meanwhile.
    if (read.unlikely.length && form.text('sure') !== read.sure) return show(c, asked, { form, unlikely: read.unlikely, sure: read.sure, status: 422 })
    const record = readRecord(read.record), replaces = form.text('replaces') || null
    // Pressed twice it was put right by the first.
    if (replaces && !await typedToRight(db, keys, asked.day, replaces, actor) && !(record && await isHeld(db, asked.day.id, record.id))) return show(c, asked, { form, refused: 'gone', status: 409 })
    const typed = { stationId: station.id, serviceLineId: at.serviceLineId, pieces: read.pieces }
    const held = record ? await hold(db, asked.day, record, { keys, now: context.now(), also: (tx) => addTyped(tx, asked.day.id, typed), paper: { by: actor, pieces: read.pieces, replaces } }) : 'wrong'
    // Counted or taken back by somebody at that very moment.
    if (held === 'wrong' && replaces && !await typedToRight(db, keys, asked.day, replaces, actor)) return show(c, asked, { form, refused: 'gone', status: 409 })
    if (held !== 'held') return show(c, asked, { form, refused: held, status: held === 'wrong' ? 422 : 409 })
    // Shown at once and not by another address: what was typed last is on this page, and kept nowhere.
    return show(c, asked, { form, recorded: read.recorded, corrected: replaces !== null, last: [read.recorded.text, ...lastOn(form)].slice(0, lastShown) })
  })

  async function takeItBack(c: HonoContext, asked: AskedDay, responseId: string): Promise<Response> {
    const outcome = isId(responseId) ? await transact(db, (tx) => takeBack(tx, asked.day.id, responseId, { actor: actorOf(c), now: context.now(), how: 'taken-back' })) : 'not-found'
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'gone' ? show(c, asked, { refused: 'gone', status: 409 }) : c.redirect(`${dayPath(asked.day.id, '/paper')}?done=taken-back`, 303)
  }

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
    if (!station || station.serviceLineId || station.form === 'dream' || !lineId) return station ? { station, serviceLineId: station.serviceLineId, lineIsGone: false } : null
    const line = (await linesOfDay(db, day, dayOf(context.now()))).find(({ id }) => id === lineId)
    return { station, serviceLineId: line?.id ?? null, lineIsGone: !line }
  }

  async function show(c: HonoContext, asked: AskedDay, { form: sent, problems = [], unlikely = [], sure = '', refused, recorded, corrected = false, last, status }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const { day, mayHold } = asked
    const wrong = asked.state === 'on' && !sent ? await typedToRight(db, keys, day, c.req.query('correct') ?? '', actor) : null
    const form = wrong ? filledFrom(wrong, day.roundId ? await findRoundQuestions(db, day.roundId) : []) : sent
    const sheet = /^\d{1,4}$/.test(c.req.query('find') ?? '') ? Number(c.req.query('find')) : null
    const at = await placeOf(asked, form?.text('station') ?? c.req.query('station') ?? '', form?.text('line') ?? c.req.query('line') ?? '')
    const done = (['photo', 'photo-removed', 'photo-tied', 'taken-back'] as const).find((one) => one === c.req.query('done'))
    return page(c, (
      <PaperPage
        frame={await deskFrame(context, actor.language, dayPath(day.id, '/paper'))} {...{ actor, ...asked, at, problems, unlikely, sure }} stations={await stationsOf(db, day.id)} lines={await linesOfDay(db, day, dayOf(context.now()))}
        questions={at ? await questionsOf(asked, at.station) : []} themes={await themesOf(db, day.id)} typed={await typedOf(db, day.id)} apart={asked.state === 'on' ? await lastTyped(db, keys, day, { actor, sheet }) : []} asks={day.roundId ? await findRoundQuestions(db, day.roundId) : []} find={sheet} replaces={recorded ? '' : wrong?.responseId ?? sent?.text('replaces') ?? ''} corrected={corrected}
        pictured={await picturedSheets(db, day.id)} photos={mayHold ? await photosOf(db, day.id) : []} form={form ?? null} formId={sent && !recorded ? sent.text('form-id') : crypto.randomUUID()}
        refused={refused ?? (at?.lineIsGone && !form ? 'line' : null)} recorded={recorded ?? null} last={last ?? (sent ? lastOn(sent) : [])} done={status ? null : done ?? null}
      />
    ), status ?? 200)
  }

  return routes
}
