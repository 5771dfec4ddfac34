// The desk's routes of planning: a new feedback day, one that is made of another, and one that is thrown away; and all that a plan is made of.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { typed, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { isId } from '../../directory/id.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { deskFrame } from '../../frame.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { makeDayKeys } from '../../privacy/day-keys.ts'
import { actorOf } from '../../staff/guard.ts'
import { placesToAsk, surveysToAsk } from '../../surveys/for-planned-days.ts'
import { mayAskAny, ownPlace, placeOf, type Askable } from '../../surveys/making/may.ts'
import { feedbackDay } from '../../surveys/ready/feedback-day.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { AskedDay } from '../asked-day.ts'
import { copyDay } from './copy-day.ts'
import { CopyDayPage, NewDayPage } from './pages/new.tsx'
import { ThrowDayAwayPage } from './pages/throw-away.tsx'
import { planDay, type NewDay } from './plan-day.ts'
import { partRoutes } from './part-routes.tsx'
import { planRoutes } from './plan-routes.tsx'
import { promiseRoutes } from './promise-routes.tsx'
import { stationRoutes } from './station-routes.tsx'
import { tableRoutes } from './table-routes.tsx'
import { keptBy, seenOfDay, throwDayAway } from './throw-away.ts'
import { within, type Refused, type Status } from './within.tsx'
import { detailsValues, readSaid } from './write-details.ts'

type Shown = { values: FormValues; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function dayPlanRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const { today, by, toPlan, around } = within(context)
  const mayPlan = (c: HonoContext): Promise<Askable> => placesToAsk(db, actorOf(c), today())

  routes.get(dayDesk.newDay, async (c) => {
    const may = await mayPlan(c)
    const { name } = await organisation(db)
    return showNew(c, { values: { key: crypto.randomUUID(), of: ownPlace(actorOf(c), may) || (may.whole ? 'whole' : ''), ...detailsValues({ name: feedbackDay.name, invitation: inAll((language) => texts[language].dayPlan.newOne.firstInvitation), organisers: name }) } })
  })

  routes.post(dayDesk.newDay, async (c) => {
    const [form, may, actor] = [await readForm(c), await mayPlan(c), actorOf(c)]
    if (!mayAskAny(may)) return c.notFound()
    const read = readNew(form, may, (await surveysToAsk(db, actor, today())).map(({ id }) => id), actor.language)
    if (!read.ok) return showNew(c, { values: typed(form), problems: read.problems, status: 422 })
    // A form of which the key is gone, or was never ours, makes a day of its own.
    const id = isId(form.text('key')) ? form.text('key') : crypto.randomUUID()
    const dayKeys = await makeDayKeys(keys, id)
    const made = await transact(db, (tx) => planDay(tx, { ...read.details, id, keys: dayKeys }, by(c)))
    return made === 'not-allowed' ? showNew(c, { values: { ...typed(form), key: crypto.randomUUID() }, refused: 'unknown', status: 409 }) : c.redirect(`${dayPath(id, '/plan')}?done=planned`, 303)
  })

  routes.get(dayDesk.dayCopy, async (c) => {
    const asked = await toPlan(c)
    return asked ? showCopy(c, asked, { values: { key: crypto.randomUUID(), ...detailsValues(asked.day) } }) : c.notFound()
  })

  routes.post(dayDesk.dayCopy, async (c) => {
    const [form, asked] = [await readForm(c), await toPlan(c)]
    if (!asked) return c.notFound()
    const read = readSaid(form, actorOf(c).language)
    if (!read.ok) return showCopy(c, asked, { values: typed(form), problems: read.problems, status: 422 })
    const id = isId(form.text('key')) ? form.text('key') : crypto.randomUUID()
    const dayKeys = await makeDayKeys(keys, id)
    const made = await transact(db, (tx) => copyDay(tx, { from: asked.day.id, id, said: read.details, keys: dayKeys }, by(c)))
    if (made === 'not-found') return c.notFound()
    return made === 'ended' ? showCopy(c, asked, { values: typed(form), refused: 'ended', status: 409 }) : c.redirect(`${dayPath(id, '/plan')}?done=copied`, 303)
  })

  routes.get(dayDesk.dayThrowAway, async (c) => {
    const asked = await toPlan(c)
    return asked ? showThrowAway(c, asked, null, 200) : c.notFound()
  })

  routes.post(dayDesk.dayThrowAway, async (c) => {
    const [form, asked] = [await readForm(c), await toPlan(c)]
    if (!asked) return c.notFound()
    const outcome = await transact(db, (tx) => throwDayAway(tx, asked.day.id, form.text('seen'), by(c)))
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'done' ? c.redirect(`${dayDesk.days}?done=thrown`, 303) : showThrowAway(c, (await toPlan(c))!, outcome, 409)
  })

  async function showNew(c: HonoContext, { values, problems = [], refused, status = 200 }: Shown): Promise<Response> {
    const [actor, may] = [actorOf(c), await mayPlan(c)]
    if (!mayAskAny(may)) return c.notFound()
    const frame = await deskFrame(context, actor.language, dayDesk.newDay)
    return page(c, <NewDayPage {...{ frame, actor, values, problems }} refused={refused ? frame.t.dayPlan.refused[refused] : null} askable={may} surveys={await surveysToAsk(db, actor, today())} />, status)
  }

  async function showCopy(c: HonoContext, asked: AskedDay, { values, problems, refused, status = 200 }: Shown): Promise<Response> {
    return page(c, <CopyDayPage {...await around(c, asked, '/copy', { problems, refused })} values={values} />, status)
  }

  async function showThrowAway(c: HonoContext, asked: AskedDay, refused: Refused | null, status: Status): Promise<Response> {
    const kept = await keptBy(db, asked.day)
    return page(c, <ThrowDayAwayPage {...await around(c, asked, '/throw-away', { refused: refused ?? kept })} seen={kept ? null : seenOfDay(asked.day)} />, status)
  }

  return routes.route('/', planRoutes(context)).route('/', partRoutes(context)).route('/', stationRoutes(context)).route('/', tableRoutes(context)).route('/', promiseRoutes(context))
}

/** With what is said of it, what its stations ask: a survey that there is, or a new one. */
function readNew(form: Form, may: Askable, surveys: readonly string[], language: Language): Read<NewDay> {
  const { problems: words } = texts[language].dayPlan.newOne
  const said = readSaid(form, language)
  const [survey, of] = [form.text('survey'), placeOf(form.text('of'), may)]
  const problems = [
    ...(said.ok ? [] : said.problems), ...(survey && !surveys.includes(survey) ? [{ field: 'survey', text: words.survey }] : []), ...(!survey && !of ? [{ field: 'of', text: words.of }] : []),
  ]
  if (!said.ok || problems.length) return { ok: false, problems }
  return { ok: true, details: { details: said.details, from: survey ? { survey } : { of: of! } } }
}

const inAll = (of: (language: Language) => string): Translated => Object.fromEntries(languages.map((language) => [language, of(language)])) as Translated
