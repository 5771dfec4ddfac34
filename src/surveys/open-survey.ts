// A survey as whoever answers it meets it: the round that is open, its questions and for whom answers are shown together.
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { GroupPlace, RoundGroup } from './groups.ts'
import type { Question } from './question.ts'
import { findRound, groupsOf, openRoundOf, type RoundHere } from './rounds.sql.ts'
import { lookUpSlip, type SlipProblem } from './slips/use-slip.ts'
import { findSurvey, findVersion, type Survey } from './surveys.sql.ts'
import { askedTongues, findAskedIn } from './tongues/asked.sql.ts'
import type { Tongue } from './tongues/tongue.ts'
import type { AskedIn } from './tongues/words.ts'

/** Null where there is no such survey, or none of its rounds is open. */
export const roundOpenNow = async (db: Db, surveyId: string, today: Day): Promise<RoundHere | null> => (isId(surveyId) ? openRoundOf(db, surveyId, today) : null)

/** `tongues`: the further languages in which it is asked. */
export type OpenSurvey = { survey: Survey; round: RoundHere; questions: Question[]; groups: RoundGroup[]; tongues: Tongue[] }

export async function openSurvey(db: Db, surveyId: string, today: Day): Promise<OpenSurvey | null> {
  const survey = await findSurvey(db, surveyId)
  const round = survey && await openRoundOf(db, surveyId, today)
  return round ? { survey, round, questions: (await findVersion(db, surveyId, round.version))!.questions, groups: await groupsOf(db, round.id), tongues: await askedTongues(db, round.id) } : null
}

/** Null where it is not open, or not asked in that language. */
export async function openSurveyIn(db: Db, surveyId: string, tag: string, today: Day): Promise<{ open: OpenSurvey; asked: AskedIn } | null> {
  const open = await openSurvey(db, surveyId, today)
  const asked = open && await findAskedIn(db, open.round.id, tag)
  return asked && { open, asked }
}

/** Which survey a slip is of. Without using it; whoever guesses is held off by the caller's budget. */
export async function surveyOfSlip(tx: Tx, keys: Keys, typed: string, today: Day): Promise<{ ok: true; surveyId: string; name: Translated; place: GroupPlace } | { ok: false; why: SlipProblem | 'closed' }> {
  const is = await lookUpSlip(tx, keys, typed, today)
  if (!is.ok) return is
  const { surveyId, id } = (await findRound(tx, is.roundId))!
  const open = await openSurvey(tx, surveyId, today)
  return open?.round.id === id ? { ok: true, surveyId, name: open.survey.name, place: is.place } : { ok: false, why: 'closed' }
}
