// A draft is shown to those who look through it; they say what they think of each question; and whoever makes the survey changes
// it, or writes why not.
import type { Db, Tx } from '../../db/db.ts'
import { lookKinds } from '../../post/message.ts'
import { dropWaiting } from '../../post/outbox.sql.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAskSurvey, mayMarkQuestions, maySeeSurveys } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import type { Question } from '../question.ts'
import { findSurvey, lockSurvey, versionsOf, type SurveyVersion } from '../surveys.sql.ts'
import { addMark, giveReason, removeComment, type Mark } from './marks.sql.ts'
import { openUnclear } from './unclear.sql.ts'
import { findInReview, setReview } from './versions.sql.ts'
import { wordingOf } from './wording.ts'

type By = { actor: Actor; now: Date }

/** empty: there is nothing to look through · asked: it has been asked, and is changed no more. */
export async function sendToReview(tx: Tx, id: string, how: 'send' | 'take-back', { actor, now }: By): Promise<'sent' | 'taken-back' | 'not-found' | 'empty' | 'asked'> {
  const draft = await lockedNewest(tx, id, actor)
  if (!draft) return 'not-found'
  if (draft.frozenOn) return 'asked'
  if (how === 'send' && !draft.questions.length) return 'empty'
  await setReview(tx, id, draft.number, how === 'send' ? dayOf(now) : null)
  if (how === 'take-back') await dropWaiting(tx, { surveyId: id, kinds: lookKinds })
  return how === 'send' ? 'sent' : 'taken-back'
}

/** Of the words of a question, as somebody had them before them. */
export const wordsSeen = (question: Question): string => versionOf({ words: wordingOf(question) })

/** What is said of a question, and of which words: `seen`. */
export type Said = Omit<Mark, 'as' | 'inTrial'> & { question: string; seen: string }

/** changed: of these questions the words are other ones by now, and nothing was kept. */
export async function markQuestions(tx: Tx, id: string, said: readonly Said[], { actor, now }: By, { fromTrial = false } = {}): Promise<'thanks' | 'not-found' | { changed: Question[] }> {
  const draft = await draftToMark(tx, id, { actor, now }, fromTrial)
  if (!draft) return 'not-found'
  await lockSurvey(tx, id)
  const pairs = said.map((one) => ({ one, question: draft.questions.find((each) => each.id === one.question) }))
  const changed = pairs.flatMap(({ one, question }) => (question && one.seen === wordsSeen(question) ? [] : question ?? []))
  if (changed.length || pairs.some(({ question }) => !question)) return { changed }
  for (const { one: { question: _, seen: __, ...mark }, question } of pairs) {
    await addMark(tx, id, question!, { ...mark, as: markedAs(actor), inTrial: fromTrial && markedAs(actor) === 'staff' }, dayOf(now))
  }
  return 'thanks'
}

export const markedAs = (actor: Actor): Mark['as'] => (mayMarkQuestions(actor) ? 'council' : 'staff')

/** The draft of which somebody may say something: one that has been sent to be looked through; whoever makes it tries it before. Null: none. */
export async function draftToMark(db: Db, id: string, { actor, now }: By, inTrial: boolean): Promise<SurveyVersion | null> {
  const survey = mayMarkQuestions(actor) || maySeeSurveys(actor) ? await findSurvey(db, id) : null
  const [newest] = survey ? await versionsOf(db, id) : []
  if (!survey || survey.endedOn || !newest || newest.frozenOn) return null
  return (inTrial && mayAskSurvey(actor, survey)) || (await findInReview(db, id, dayOf(now)))?.number === newest.number ? newest : null
}

/** none: nobody found it unclear in the words that it has now. */
export async function writeReason(tx: Tx, id: string, { question: key, reason }: { question: string; reason: string }, { actor, now }: By): Promise<'done' | 'not-found' | 'none'> {
  const newest = await lockedNewest(tx, id, actor)
  const question = newest?.questions.find((one) => one.id === key)
  if (!newest || !question) return 'not-found'
  if (!(await openUnclear(tx, id, newest.number)).some((one) => one.question === key)) return 'none'
  await giveReason(tx, id, question, reason, { by: handOf(actor), on: dayOf(now) })
  return 'done'
}

export async function takeCommentAway(tx: Tx, id: string, commentId: string, { actor }: By): Promise<'done' | 'not-found'> {
  if (!await lockedNewest(tx, id, actor)) return 'not-found'
  await removeComment(tx, id, commentId)
  return 'done'
}

/** Null where it is not theirs to change, or has ended. */
export async function lockedNewest(tx: Tx, id: string, actor: Actor): Promise<SurveyVersion | null> {
  const survey = await findSurvey(tx, id)
  if (!survey || survey.endedOn || !mayAskSurvey(actor, survey)) return null
  await lockSurvey(tx, id)
  return (await versionsOf(tx, id))[0] ?? null
}
