// The public pages of surveys: the list, what is asked, each step of answering, and a reminder for one's own calendar.
import { Hono, type Context as HonoContext } from 'hono'
import { hasLeft } from '../../feedback/visit.ts'
import { publicFrame } from '../../frame.ts'
import { pattern, to } from '../../paths.ts'
import { surveyClaim } from '../../privacy/claim.ts'
import { readFormToken } from '../../privacy/form-token.ts'
import { draftWords, type DraftCode } from '../../privacy/survey-draft.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { parseForm, readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { showElsewhere } from '../elsewhere/show.tsx'
import { groupFor } from '../groups.ts'
import { findRound } from '../rounds.sql.ts'
import { findWithin, lookUpWithin, wordsTyped } from './by-words.ts'
import { openSurveys, pastSurveys, surveysElsewhere } from './open.sql.ts'
import { openedSurvey } from './opened.ts'
import { SurveysPage } from './pages/list.tsx'
import { UnknownPage } from './pages/over.tsx'
import { groupNamed } from './place.ts'
import { dayAsked, reminderFile } from './reminder.ts'
import { thank, thankForToken } from './sending.tsx'
import { wasSent } from './sent.sql.ts'
import { showFirst } from './show.tsx'
import { showOver } from './show-over.tsx'
import { takeStep } from './step.tsx'
import { nothingTyped, typedIn, withMarks, withTongue } from './typed.ts'

export function answeringRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  for (const language of languages) {
    routes.get(pattern('surveys', language), (c) => showList(c, language, {}))

    routes.post(pattern('surveys', language), async (c) => {
      const form = await readForm(c)
      // Of the page of a survey, which asks for the words of a slip by the other name.
      const typed = form.text('code') || form.text('begun')
      const words = wordsTyped(typed)
      const { codes } = texts[language].surveyAnswering
      // The signs of a poster: their own page knows where they lead. The form goes along, and no address has what was typed.
      if (words.are === 'short-code') return c.redirect(to('code', language), 307)
      if (words.are === 'slip') return bySlip(c, language, typed)
      if (words.are === 'draft') return byDraft(c, language, typed, words.code)
      return showList(c, language, { typed, problem: words.are === 'nothing' ? codes.missing : words.are === 'receipt' ? codes.receipt : codes.unknown, isReceipt: words.are === 'receipt' })
    })

    routes.get(pattern('survey', language), async (c) => {
      const opened = await openedSurvey(db, c.req.param('id') ?? '', today(), { tongue: c.req.query('tongue') ?? '' })
      if (!opened) return unknown(c, language)
      const query = { line: c.req.query('line'), unit: c.req.query('unit') }
      const group = groupNamed(opened.groups, { line: query.line ?? '', unit: query.unit ?? '' })
      const visit = { context, c, language, opened, typed: nothingTyped({ group: opened.round.way === 'open' ? group?.id ?? '' : '', tongue: opened.asked?.tag ?? '' }) }
      if (opened.is === 'elsewhere') return showElsewhere(visit)
      return opened.is === 'open' ? showFirst(visit, {}, query) : showOver(visit, null)
    })

    routes.post(pattern('survey', language), async (c) => {
      const form = await readForm(c)
      const step = form.text('step')
      const typed = withTongue(typedIn(form), step)
      // After leaving, "back" can send an earlier page again: nobody gets to see what was answered there.
      if (await hasLeft(db, keys, typed.token, context.now())) return c.redirect(to('leave', language), 303)
      const opened = await openedSurvey(db, c.req.param('id') ?? '', today(), { wanted: typed.round, tongue: typed.tongue })
      if (!opened) return unknown(c, language)
      const visit = { context, c, language, opened, typed: withMarks(typed, { tongue: opened.asked?.tag ?? '' }) }
      if (opened.is === 'elsewhere') return showElsewhere(visit, 409)
      if (opened.is === 'open') return takeStep(visit, step)
      // What was sent in time is in, however often a browser sends it again.
      const token = readFormToken(keys, typed.token, context.now())
      if (step === 'send' && token && (await wasSent(db, surveyClaim(keys, token)))) return thank(visit, true)
      // Handed in with a token while it was open, by a browser that comes only now to be thanked.
      if (step === 'thanks' && opened.round.way === 'code') return thankForToken(visit)
      return showOver(visit, typed.at ? (step === 'resume' ? 'draft' : 'while') : null)
    })

    routes.get(pattern('surveyReminder', language), async (c) => {
      const opened = await openedSurvey(db, c.req.param('id') ?? '', today())
      const day = opened?.is === 'open' ? dayAsked(c.req.query('on'), context.now(), opened.round.lastOn) : null
      if (!opened || !day) return c.notFound()
      const { reminder } = texts[language].surveyAnswering
      const { PUBLIC_URL } = context.settings
      const address = PUBLIC_URL ? PUBLIC_URL + to('survey', language, { id: opened.survey.id }, { line: c.req.query('line'), unit: c.req.query('unit') }) : null
      return c.body(reminderFile(day, reminder, { address, made: context.now() }), 200, {
        'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${reminder.fileName}"`,
      })
    })
  }

  type Listed = { typed?: string; problem?: string; isReceipt?: boolean; status?: 422 | 429 }

  async function showList(c: HonoContext, language: Language, { typed = '', problem, isReceipt = false, status = 422 }: Listed): Promise<Response> {
    const frame = await publicFrame(context, language, 'surveys')
    return page(c, (
      <SurveysPage {...{ frame, isReceipt }} open={await openSurveys(db, today())} elsewhere={await surveysElsewhere(db, today())} past={await pastSurveys(db)} today={today()} typed={typed.slice(0, 100)} problems={problem ? [{ field: 'code', text: problem }] : []} />
    ), problem ? status : 200)
  }

  const unknown = async (c: HonoContext, language: Language) => page(c, <UnknownPage frame={await publicFrame(context, language, 'surveys')} />, 404)

  /** A slip knows which survey it is of, and about which unit. */
  async function bySlip(c: HonoContext, language: Language, typed: string): Promise<Response> {
    const { codes } = texts[language].surveyAnswering
    const slip = await lookUpWithin(context, clientAddress(c, context.settings), typed)
    if (slip === 'busy') return busy(c, language, typed)
    if (!slip.ok) return showList(c, language, { typed, problem: codes[slip.why] })
    const round = (await findRound(db, slip.roundId))!
    const opened = await openedSurvey(db, round.surveyId, today(), { wanted: round.id })
    if (!opened) return unknown(c, language)
    const visit = { context, c, language, opened, typed: nothingTyped({ code: typed, round: round.id, group: groupFor(opened.groups, slip.place).id }) }
    return opened.is === 'open' && !opened.changed ? showFirst(visit, {}) : showOver(visit, null)
  }

  async function byDraft(c: HonoContext, language: Language, typed: string, code: DraftCode): Promise<Response> {
    const body = await findWithin(context, clientAddress(c, context.settings), code)
    if (body === 'busy') return busy(c, language, typed)
    const kept = body === null ? null : typedIn(parseForm(body))
    const round = kept && (await findRound(db, kept.round))
    const opened = round && (await openedSurvey(db, round.surveyId, today(), { wanted: round.id, tongue: kept.tongue }))
    if (!opened) return showList(c, language, { typed, problem: texts[language].surveyAnswering.codes.gone })
    const visit = { context, c, language, opened, typed: withMarks(kept!, { kept: draftWords(code, language).join(' ') }) }
    return opened.is === 'open' ? takeStep(visit, 'resume') : showOver(visit, 'draft')
  }

  function busy(c: HonoContext, language: Language, typed: string): Promise<Response> {
    c.header('Retry-After', '600')
    return showList(c, language, { typed, problem: texts[language].surveyAnswering.codes.busy, status: 429 })
  }

  return routes
}
