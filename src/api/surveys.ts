// Surveys for programs: what is asked, the exchange of a slip for a token, and answers. The page of a survey uses the same door.
import type { Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { fingerprintOf } from '../privacy/blind-signing.ts'
import { roundMessage } from '../privacy/blind-rsa.ts'
import { most, type Question } from '../surveys/question.ts'
import { wordsBudget } from '../surveys/answering/within.ts'
import type { AnswerProblem, Answers } from '../surveys/answers.ts'
import { asksQuotes } from '../surveys/quotes/permission.ts'
import { respond } from '../surveys/respond.ts'
import { openSurvey, openSurveyIn, roundOpenNow, surveyOfSlip } from '../surveys/open-survey.ts'
import type { Round } from '../surveys/rounds.sql.ts'
import { exchange, type Exchanged } from '../surveys/tokens/exchange.ts'
import { handIn, type HandedIn } from '../surveys/tokens/hand-in.ts'
import { publicKeyFor } from '../surveys/tokens/make-keys.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { readJson } from './body.ts'
import { inLanguageOf } from './survey-language.ts'
import { operation } from './operation.ts'
import { Problem, wrongFields } from './problem.ts'
import { returnBudget, spendBudget } from './request.ts'
import { responseInput, slipInput, tokenInput } from './survey-schemas.ts'

export const surveyOperations = [
  operation({
    id: 'readSurvey', method: 'GET', path: '/surveys/{id}', refuses: [404], keptNowhere: true, status: 200, answers: 'Survey',
    summary: 'What is asked, and what is promised',
    async handle(context, c) {
      const { db, keys, now } = context
      const open = await openSurvey(db, c.req.param('id') ?? '', dayOf(now()))
      if (!open) throw notOpen()
      const { survey: { id, name, about }, round, questions, groups, tongues } = open
      const { purpose, handlerRole: handler, handledByOn: handledBy, resultsByOn: resultsBy, changesByOn: changesBy, goneThrough, invests, councilOn } = round
      const publicKey = round.way === 'code' ? await publicKeyFor(db, keys, round.id, now()) : null
      return {
        id, name, ...(about ? { about } : {}), round: round.id, way: round.way, firstOn: round.firstOn, lastOn: round.lastOn, fewest: round.fewest, quotes: asksQuotes(open.survey, questions), leftover: round.leftover,
        promise: { purpose, handler, handledBy, resultsBy, changesBy, goneThrough, invests, ...(councilOn ? { council: councilOn } : {}) },
        places: groups.map(({ serviceLineId, lineName, unitId, unitName }) => ({
          ...(serviceLineId && lineName ? { serviceLine: { id: serviceLineId, name: lineName } } : {}), ...(unitId && unitName ? { unit: { id: unitId, name: unitName } } : {}),
        })),
        ...(publicKey ? { key: { spki: publicKey.toString('base64url'), fingerprint: fingerprintOf(publicKey), message: Buffer.from(roundMessage(round.id)).toString() } } : {}),
        languages: tongues, questions: questions.map(shown),
      }
    },
  }),

  operation({
    id: 'readSurveyLanguage', method: 'GET', path: '/surveys/{id}/languages/{tag}', refuses: [404], keptNowhere: true, status: 200, answers: 'SurveyLanguage',
    summary: 'The words of a survey in a further language, as its languages name them',
    async handle({ db, now }, c) {
      const found = await openSurveyIn(db, c.req.param('id') ?? '', c.req.param('tag') ?? '', dayOf(now()))
      if (!found) throw notOpen()
      return inLanguageOf(found.open, found.asked)
    },
  }),

  operation({
    id: 'lookUpSlip', method: 'POST', path: '/slips', takes: 'SlipInput', hasBudget: true, refuses: [404, 409, 410], status: 200, answers: 'SlipFound',
    summary: 'Which survey a slip is of; without using it, and without telling whether it was used',
    async handle(context, c) {
      const { code } = await readJson(c, slipInput)
      const is = await guarded(context, c, () => transact(context.db, (tx) => surveyOfSlip(tx, context.keys, code, dayOf(context.now()))))
      if (!is.ok) throw whyNot(is.why)
      return { survey: is.surveyId, name: is.name, place: onWire(is.place) }
    },
  }),

  operation({
    id: 'signToken', method: 'POST', path: '/surveys/{id}/tokens', takes: 'TokenInput', hasBudget: true, refuses: [404, 409, 410], status: 201, answers: 'TokenSigned',
    summary: 'Exchange a slip for a token',
    description: 'The slip is used from then on. The same slip with the same blinded message gives the same signature again; with another it is refused. '
      + 'The connection is closed, so that the answer comes by another.',
    async handle(context, c) {
      c.header('Connection', 'close')
      const round = await roundOf(context, c)
      const { code, blinded } = await readJson(c, tokenInput)
      if (round.way === 'code') await publicKeyFor(context.db, context.keys, round.id, context.now())
      const asked = { surveyId: round.surveyId, code, blinded: Buffer.from(blinded, 'base64url') }
      const is = await guarded(context, c, () => transact(context.db, (tx) => exchange(tx, context.keys, asked, dayOf(context.now()))))
      if (!is.ok) throw whyNot(is.why)
      return { signature: is.signed.toString('base64url'), place: onWire(is.place) }
    },
  }),

  operation({
    id: 'respond', method: 'POST', path: '/surveys/{id}/responses', takes: 'ResponseInput', hasBudget: true, refuses: [404, 409, 410], status: 201, answers: 'HandedIn',
    summary: 'Answer a survey',
    description: 'With a token, which is all that may be known of whoever answers: it is good for one answer, and once it is used it is refused with 409 whatever is sent with it. '
      + 'Whoever sent it and lost the connection has their answer in then. Without a token where the way is open; then the budget of the address is spent.',
    async handle(context, c) {
      const round = await roundOf(context, c)
      const { token, place, few, mayQuote, answers } = await readJson(c, responseInput)
      const { db, keys, settings } = context
      const now = context.now()
      const response = { roundId: round.id, place: { serviceLineId: place?.serviceLine ?? null, unitId: place?.unit ?? null }, few: few ?? 'wait' as const, mayQuote: mayQuote ?? false, answers: answers as Answers }
      if (round.way === 'code') {
        if (!token) throw wrongFields([{ field: 'token', detail: 'This field is required.' }])
        const read = { message: Buffer.from(token.message, 'base64url'), signature: Buffer.from(token.signature, 'base64url') }
        // No budget: a token is one by itself, and no row is to say from where one came.
        return taken(await transact(db, (tx) => handIn(tx, keys, response, read, dayOf(now))))
      }
      await spendBudget(context, c, { name: 'survey', limit: settings.BUDGET_SURVEY_PER_MINUTE, windowSeconds: 60, now })
      return taken(await transact(db, (tx) => respond(tx, keys, response, dayOf(now))))
    },
  }),
]

async function roundOf({ db, now }: Context, c: HonoContext): Promise<Round> {
  const round = await roundOpenNow(db, c.req.param('id') ?? '', dayOf(now()))
  if (!round) throw notOpen()
  return round
}

const notOpen = (): Problem => new Problem(404, 'There is no such survey, or it is not open now.', { why: 'closed' })

/** Guesses at slips are paid for; a slip that was good is not. */
async function guarded<Outcome extends { ok: boolean }>(context: Context, c: HonoContext, work: () => Promise<Outcome>): Promise<Outcome> {
  const budget = wordsBudget(context)
  await spendBudget(context, c, budget)
  const outcome = await work()
  if (outcome.ok) await returnBudget(context, c, budget)
  return outcome
}

function whyNot(why: Extract<Exchanged, { ok: false }>['why']): Problem {
  switch (why) {
    case 'unknown': return new Problem(404, 'There is no slip with these words in this survey.', { why })
    case 'used': return new Problem(409, 'The slip was used before.', { why })
    case 'expired': return new Problem(410, 'The weeks of the slip are over.', { why })
    case 'closed': return new Problem(410, 'The survey is not open, or nothing is exchanged in it.', { why })
    case 'unusable': return wrongFields([{ field: 'blinded', detail: 'Must be a message that was blinded with the key of the round, in Base64 for addresses.' }])
  }
}

function taken(is: HandedIn): { counted: 'later' } {
  if (is.ok) return { counted: 'later' }
  switch (is.why) {
    case 'forged': throw wrongFields([{ field: 'token', detail: 'Was not signed for this round.' }])
    case 'spent': throw new Problem(409, 'An answer was taken in with this token.', { why: is.why })
    case 'closed': throw new Problem(410, 'The survey is not open any more.', { why: is.why })
    case 'empty': throw wrongFields([{ field: 'answers', detail: 'Must hold at least one answer.' }])
    case 'problems': throw wrongFields(is.problems.map(({ question, why }) => ({ field: `answers.${question}`, detail: inWords[why] })))
  }
}

const inWords: Record<AnswerProblem['why'], string> = {
  unknown: 'Cannot be chosen here.', same: 'Two choices have one place.', many: 'Holds more than may be chosen.', long: `Must have at most ${most.long} characters, or ${most.short} where the question is short.`,
}

const onWire = ({ serviceLineId, unitId }: { serviceLineId: string | null; unitId: string | null }) => ({ serviceLine: serviceLineId, unit: unitId })

/** Without what is for whoever asks it aloud, and without what it has not. */
const shown = ({ id, kind, text, help, options, most: atMost, theme, background, onlyIf }: Question) => ({
  id, kind, text, ...(help ? { help } : {}), ...(options.length ? { options } : {}), ...(atMost ? { most: atMost } : {}), ...(theme ? { theme } : {}),
  ...(background ? { background: true as const } : {}), ...(onlyIf ? { onlyIf } : {}),
})
