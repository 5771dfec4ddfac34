// One round at the desk: its page where it stands, and what can be sent from it.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { longest, Reading, translatedValues, typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { dayOfRound } from '../../days/for-surveys.ts'
import { improvementsFromRound } from '../../improvements/for-others.ts'
import { desk } from '../../paths.ts'
import { roundPath } from '../../survey-paths.ts'
import { parseDay } from '../../staff/day-field.ts'
import { mayWriteImprovement } from '../../staff/duties.ts'
import { mayAskSurvey, maySeeSurveys } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { unitsFor } from '../results/few.ts'
import { countUnsorted } from '../results/themes.sql.ts'
import { textsIn } from '../released.sql.ts'
import { openUnclear } from '../making/unclear.sql.ts'
import { whatCame } from '../elsewhere/what-came.ts'
import { findRound, roundsOf, type Round } from '../rounds.sql.ts'
import { findSurvey, findVersion, versionsOf, type Survey } from '../surveys.sql.ts'
import { askedTongues } from '../tongues/asked.sql.ts'
import { complete, inTongues } from '../tongues/ready.ts'
import { endEarly } from './end-early.ts'
import { follow, type Followed, type Step } from './follow.ts'
import { gateVersion, refusals } from './gate.ts'
import { openRound } from './open.ts'
import { RoundPage } from './pages/one.tsx'
import { reachOf } from './reach.sql.ts'

type Shown = { values?: FormValues; problems?: Problem[]; changed?: boolean; status?: 200 | 409 | 422 }
/** `done` names what the page says afterwards. */
type Acted = { done: string } | { problems: Problem[]; status?: 409 } | 'changed' | 'not-found'

export function roundRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.round, async (c) => {
    const found = await seen(c)
    return found ? show(c, found) : c.notFound()
  })

  routes.post(desk.round, async (c) => {
    const [form, found] = [await readForm(c), await seen(c)]
    if (!found || !mayAskSurvey(actorOf(c), found.survey)) return c.notFound()
    const acted = await act(c, form, found.round)
    if (acted === 'not-found') return c.notFound()
    if (acted === 'changed') return show(c, (await seen(c))!, { changed: true, status: 409 })
    if ('done' in acted) return c.redirect(`${roundPath(found.round.id)}?done=${acted.done}`, 303)
    return show(c, (await seen(c))!, { values: typed(form), problems: acted.problems, status: acted.status ?? 422 })
  })

  async function act(c: HonoContext, form: Form, { id }: Round): Promise<Acted> {
    const by = { actor: actorOf(c), now: context.now(), keys }
    const { one: words } = texts[by.actor.language].surveyRounds
    switch (form.text('step')) {
      case 'open': {
        const outcome = await transact(db, (tx) => openRound(tx, { id, seen: form.text('seen') }, by))
        if (outcome === 'done') return { done: 'opened' }
        return outcome === 'not-found' ? outcome : 'changed'
      }
      case 'end': {
        if (form.text('sure') !== 'yes') return { problems: [{ field: 'sure', text: words.endConfirmMissing }] }
        return await transact(db, (tx) => endEarly(tx, id, by)) === 'done' ? { done: 'ended' } : 'not-found'
      }
      case 'gone-through': {
        const on = parseDay(form.text('gone-on'))
        return on ? followed(await go({ what: 'gone-through', on }), 'gone-through') : { problems: [{ field: 'gone-on', text: words.goneThrough.problem }] }
      }
      case 'followed': {
        const reading = new Reading(form, texts[by.actor.language].directory, by.actor.language)
        const said = reading.translated('followed', words.followed.label, longest.text)
        return reading.problems.length ? { problems: reading.problems } : followed(await go({ what: 'followed', words: said }), 'followed')
      }
      case 'handled': return followed(await go({ what: 'handled' }), 'handled')
      case 'show': return followed(await go({ what: 'show' }), 'show')
      default: return 'not-found'
    }

    function go(step: Step): Promise<Followed> {
      return transact(db, (tx) => follow(tx, id, step, by))
    }

    function followed(outcome: Followed, done: string): Acted {
      switch (outcome) {
        case 'done': return { done }
        case 'not-found': return 'not-found'
        case 'not-closed': return { problems: [{ field: 'main', text: words.notClosed }], status: 409 }
        case 'unsorted': return { problems: [{ field: 'handled', text: words.handled.unsorted }], status: 409 }
        case 'not-shown': return { problems: [{ field: 'followed', text: words.followed.notShown }], status: 409 }
        case 'nothing': return { problems: [{ field: 'bring', text: texts[by.actor.language].surveyElsewhere.round.nothing }], status: 409 }
        case 'early': return { problems: [{ field: 'gone-on', text: words.goneThrough.early }] }
      }
    }
  }

  async function seen(c: HonoContext): Promise<{ round: Round; survey: Survey } | null> {
    const actor = actorOf(c)
    const round = maySeeSurveys(actor) ? await findRound(db, c.req.param('id') ?? '') : null
    const survey = round && await findSurvey(db, round.surveyId)
    return survey && (round.openedOn || mayAskSurvey(actor, survey)) ? { round, survey } : null
  }

  async function show(c: HonoContext, { round, survey }: { round: Round; survey: Survey }, { values, problems = [], changed = false, status = 200 }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const today = dayOf(context.now())
    const frame = await deskFrame(context, actor.language, roundPath(round.id))
    // A draft asks the newest questions, an open round those that were frozen with it.
    const version = round.openedOn ? await findVersion(db, survey.id, round.version) : (await versionsOf(db, survey.id))[0] ?? null
    const mayAsk = mayAskSurvey(actor, survey)
    const tongues = round.openedOn || !version || round.way === 'elsewhere' ? [] : await inTongues(db, survey, version.questions, [round])
    const done = c.req.query('done')
    return page(c, (
      <RoundPage
        {...{ frame, actor, round, survey, version, problems, changed, mayAsk, today }} ofDay={await dayOfRound(db, round.id)} values={values ?? translatedValues('followed', round.followed)}
        refused={refusals(round, { survey, version, unclear: version !== null && (await openUnclear(db, survey.id, version.number)).some(({ reason }) => reason === null), others: await roundsOf(db, survey.id) }, today)} seen={version ? gateVersion(round, version, complete(tongues)) : ''} tongues={tongues} askedIn={round.openedOn ? await askedTongues(db, round.id) : []}
        came={await whatCame(db, round)} reach={await reachOf(db, round.id)} unsorted={await countUnsorted(db, round.id)} hasTexts={(await textsIn(db, round.id)).some(({ few }) => !few)}
        improvements={await improvementsFromRound(db, round.id, today)} readsFew={(await unitsFor(db, actor, round.id)).length > 0}
        mayImprove={mayAsk && mayWriteImprovement(actor, { serviceLineId: survey.serviceLineId, unitIds: survey.unitId ? [survey.unitId] : [] })} done={doneText(done, round, actor.language)}
      />
    ), status)
  }

  return routes
}

function doneText(done: string | undefined, round: Round, language: keyof typeof texts): string | null {
  const { surveyRounds: { one: words, form }, surveyElsewhere: { round: elsewhere } } = texts[language]
  const days = { first: shortDay(round.firstOn, language), last: shortDay(round.lastOn, language) }
  const all: Record<string, string> = {
    'saved': form.saved, 'opened': fill(round.way === 'elsewhere' ? elsewhere.opened : words.opened, days), 'ended': words.ended, 'handled': words.handled.done, 'gone-through': words.goneThrough.done, 'show': words.show.done, 'followed': words.followed.done,
  }
  return done && Object.hasOwn(all, done) ? all[done]! : null
}
