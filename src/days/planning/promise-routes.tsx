// The desk's routes of a feedback day's promise: its draft is written here, and looked through and opened where every other promise is.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { longest, Reading, translatedValues, typed, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { to } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { roundPath } from '../../survey-paths.ts'
import { findPromise, handlerRoles } from '../../surveys/for-planned-days.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { AskedDay } from '../asked-day.ts'
import { stopsOf } from '../parts.sql.ts'
import { seenOfDays, setByStops, twinOf } from './follow-stops.ts'
import { PromiseOfDayPage } from './pages/promise.tsx'
import { promiseDays, twins } from './promise-days.ts'
import { within, type Refused, type Status } from './within.tsx'
import { writePromise, type Words } from './write-promise.ts'

type Shown = { values?: FormValues; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function promiseRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const { today, by, toPlan, around } = within(context)

  routes.get(dayDesk.dayPromise, async (c) => {
    const asked = await toPlan(c)
    return asked ? show(c, asked) : c.notFound()
  })

  routes.post(dayDesk.dayPromise, async (c) => {
    const [form, asked] = [await readForm(c), await toPlan(c)]
    if (!asked) return c.notFound()
    if (asked.state === 'closed') return show(c, asked, { values: typed(form), refused: 'closed', status: 409 })
    const twin = twins.find((one) => one === form.text('twin')) ?? 'before'
    if (form.text('step') === 'days') {
      const outcome = await transact(db, (tx) => setByStops(tx, asked.day.id, { twin, seen: form.text('seen') }, by(c)))
      return outcome === 'not-found' ? c.notFound() : outcome === 'done' ? c.redirect(`${dayPath(asked.day.id, '/promise')}?done=saved`, 303) : show(c, (await toPlan(c))!, { refused: outcome, status: 409 })
    }
    const read = readWords(form, actorOf(c).language)
    if (!read.ok) return show(c, asked, { values: typed(form), problems: read.problems, status: 422 })
    const made = await transact(db, (tx) => writePromise(tx, asked.day.id, { twin, words: read.details }, by(c)))
    if (typeof made !== 'string') return c.redirect(`${roundPath(made.id)}?done=saved`, 303)
    return made === 'not-found' ? c.notFound() : show(c, asked, { values: typed(form), refused: made, status: 409 })
  })

  async function show(c: HonoContext, asked: AskedDay, { values = firstWords(asked), problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const { language } = actorOf(c)
    const [stops, promise] = [await stopsOf(db, asked.day.id), await findPromise(db, asked.day.roundId)]
    const [before, day] = [promiseDays(stops, 'before', today()), promiseDays(stops, 'day', today())]
    return page(c, (
      <PromiseOfDayPage
        {...await around(c, asked, '/promise', { problems, refused })} {...{ values, promise }} days={before && day && { before, day }} passed={stops.length > 0} webPage={(context.settings.PUBLIC_URL ?? '') + to('survey', language, { id: asked.day.surveyId })}
        apart={promise !== null && !promise.openedOn && before !== null && twinOf(promise, stops, today()) === null} seen={promise ? seenOfDays(promise) : ''}
        outside={promise !== null && stops.some(({ heldOn }) => heldOn < promise.firstOn || heldOn > promise.lastOn)}
      />
    ), status)
  }

  return routes
}

/** A suggestion, in all languages. */
function firstWords({ day }: AskedDay): FormValues {
  const first = (of: 'purpose' | 'goneThrough' | 'invests') => Object.fromEntries(languages.map((language) => [language, texts[language].dayAsked.promise.first[of]])) as Translated
  return { twin: 'before', handler: day.unitId || day.serviceLineId ? 'supervisor' : 'coordinator', ...translatedValues('purpose', first('purpose')), ...translatedValues('gone-through', first('goneThrough')), ...translatedValues('invests', first('invests')) }
}

function readWords(form: Form, language: Language): Read<Words> {
  const { form: words } = texts[language].surveyRounds
  const reading = new Reading(form, texts[language].directory, language)
  const handlerRole = handlerRoles.find((role) => role === form.text('handler'))
  if (!handlerRole) reading.problems.push({ field: 'handler', text: words.problems.handler })
  return reading.result({
    purpose: reading.translated('purpose', words.purpose, longest.text), handlerRole: handlerRole ?? 'coordinator', goneThrough: reading.translated('gone-through', words.goneThrough, longest.sentence),
    invests: reading.translated('invests', words.invests, longest.sentence),
  })
}
