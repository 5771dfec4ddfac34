// The desk's routes of the stations of a feedback day.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { longest, Reading, typed, type FormValues } from '../../directory/forms/reading.ts'
import { isId } from '../../directory/id.ts'
import { listServices } from '../../directory/lists.sql.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { questionsAsked } from '../../surveys/for-planned-days.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { AskedDay } from '../asked-day.ts'
import { stationForms, type StationForm } from '../day.ts'
import { stationsOf } from '../parts.sql.ts'
import { askableAt, hasMain } from './beginning.ts'
import { isFixed } from './change-plan.ts'
import { linesOf } from './lines.ts'
import { inEach, named, nowIs } from './now-is.ts'
import { StationPage, StationsPage } from './pages/stations.tsx'
import { within, type Refused, type Status } from './within.tsx'
import { moveStation, seenOfOrder, seenOfStation, stationValues, takeStationAway, writeStation } from './write-station.ts'

type Shown = { values?: FormValues; seen?: string; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function stationRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const { today, by, toPlan, around } = within(context)
  const lines = async ({ day }: AskedDay) => linesOf(day, await listServices(db, today()))
  const to = (c: HonoContext, { day }: AskedDay, rest: string, done: 'saved' | 'removed' = 'saved') => c.redirect(`${dayPath(day.id, rest)}?done=${done}`, 303)

  routes.get(dayDesk.dayStations, async (c) => {
    const asked = await toPlan(c)
    return asked ? showStations(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayStations, async (c) => {
    const [form, asked] = [await readForm(c), await toPlan(c)]
    const way = (['up', 'down'] as const).find((one) => one === form.text('step'))
    if (!asked || !way) return c.notFound()
    const outcome = await transact(db, (tx) => moveStation(tx, asked.day.id, { id: form.text('id'), way, order: form.text('order') }, by(c)))
    return outcome === 'not-found' ? c.notFound() : outcome === 'done' ? to(c, asked, '/stations') : showStations(c, asked, { refused: outcome, status: 409 })
  })

  routes.get(dayDesk.dayStation, async (c) => {
    const asked = await toPlan(c)
    return asked ? showStation(c, asked, c.req.query('form')) : c.notFound()
  })

  routes.post(dayDesk.dayStation, async (c) => {
    const [form, asked, id] = [await readForm(c), await toPlan(c), c.req.param('station')]
    if (!asked) return c.notFound()
    const was = { values: typed(form), seen: form.text('seen') }
    if (form.text('step') === 'remove') {
      const gone = await transact(db, (tx) => takeStationAway(tx, asked.day.id, { id, seen: was.seen }, by(c)))
      return gone === 'not-found' ? c.notFound() : gone === 'done' ? to(c, asked, '/stations', 'removed') : showStation(c, asked, undefined, { refused: gone, status: 409 })
    }
    const stored = (await stationsOf(db, asked.day.id)).find((one) => one.id === id)
    const kind = stored?.form ?? stationForms.find((one) => one === form.text('form'))
    if (!kind || (!stored && id !== 'new' && !isId(id))) return c.notFound()
    const all = await questionsAsked(db, asked.day)
    const fixed = await isFixed(db, asked.day)
    const why = asked.state === 'closed' ? 'closed' : fixed && id === 'new' ? 'given' : null
    if (why) return showStation(c, asked, kind, { values: was.values, refused: why, status: 409 })
    const { language } = actorOf(c)
    const { station: words } = texts[language].dayAsked
    const reading = new Reading(form, texts[language].directory, language)
    const name = reading.translatedOrNone('name', words.name, longest.name)
    const serviceLineId = fixed ? null : reading.chosen('line', words.line, await lines(asked))
    const questions = askableAt(kind, all).map((one) => one.id).filter((one) => form.text(`asks-${one}`) === 'yes')
    if (!fixed && !hasMain(kind, all, questions)) reading.problems.push({ field: 'asks', text: words.problems[kind as 'statements' | 'cards'] })
    if (reading.problems.length) return showStation(c, asked, kind, { ...was, problems: reading.problems, status: 422 })
    const outcome = await transact(db, (tx) => writeStation(tx, asked.day.id, { id: id === 'new' ? null : id, station: { form: kind, name, serviceLineId, questions }, seen: was.seen }, by(c)))
    return outcome === 'not-found' ? c.notFound() : outcome === 'done' ? to(c, asked, '/stations') : showStation(c, (await toPlan(c))!, kind, { values: was.values, refused: outcome, status: 409 })
  })

  async function showStations(c: HonoContext, asked: AskedDay, { refused, status = 200 }: Shown = {}): Promise<Response> {
    const stations = await stationsOf(db, asked.day.id)
    return page(c, (
      <StationsPage {...await around(c, asked, '/stations', { refused })} {...{ stations }} questions={await questionsAsked(db, asked.day)} lines={await lines(asked)} order={seenOfOrder(stations)} fixed={await isFixed(db, asked.day)} />
    ), status)
  }

  async function showStation(c: HonoContext, asked: AskedDay, kind: string | undefined, { values, seen, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const id = c.req.param('station')!
    const stations = await stationsOf(db, asked.day.id)
    const station = stations.find((one) => one.id === id) ?? null
    const form: StationForm | undefined = station?.form ?? (id === 'new' || values ? stationForms.find((one) => one === (kind ?? 'dream')) : undefined)
    if (!form) return c.notFound()
    const questions = await questionsAsked(db, asked.day)
    const first = { form, name: null, serviceLineId: null, questions: askableAt(form, questions).map((one) => one.id) }
    const stored = station ?? first
    const among = await lines(asked)
    const { language } = actorOf(c)
    const { station: words } = texts[language].dayAsked
    const now = station && values && refused === 'changed-meanwhile' ? nowIs([
      ...inEach('name', words.name, texts[language]), { name: 'line', label: words.line, said: (line) => named(among, language)(line) || words.anyLine },
      ...askableAt(form, questions).map((one) => ({ name: `asks-${one.id}`, label: inLanguage(one.text, language), said: (value: string) => (value ? words.asked : words.notAsked) })),
    ], stationValues(station), values) : []
    return page(c, (
      <StationPage
        {...await around(c, asked, `/stations/${station ? id : 'new'}`, { problems, refused, now })} {...{ form, station, questions }} values={values ?? stationValues(stored)} seen={seen ?? (station ? seenOfStation(station) : seenOfOrder(stations))}
        lines={among} fixed={await isFixed(db, asked.day)}
      />
    ), status)
  }

  return routes
}
