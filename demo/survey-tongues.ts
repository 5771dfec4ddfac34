// Surveys of the invented county in further languages: one that is asked in Arabic and Russian, one that somebody has begun to put into
// Ukrainian; and how long a draft took those who tried it.
import type { Tx } from '../src/db/db.ts'
import { findRound } from '../src/surveys/rounds.sql.ts'
import { findSurvey, versionsOf } from '../src/surveys/surveys.sql.ts'
import { addAskedIn } from '../src/surveys/tongues/asked.sql.ts'
import { complete, inTongues } from '../src/surveys/tongues/ready.ts'
import type { Tongue } from '../src/surveys/tongues/tongue.ts'
import { addTongue, putWords } from '../src/surveys/tongues/tongues.sql.ts'
import { sourcesOf } from '../src/surveys/tongues/words.ts'
import { addTrial } from '../src/surveys/trial/trial.sql.ts'
import { daysAfter, type Day } from '../src/text/dates.ts'
import { afterMeetingInUkrainian, contactInArabic, contactInRussian } from './survey-tongue-words.ts'

type By = { by: string; on: Day }

async function put(tx: Tx, surveyId: string, roundId: string | null, tag: Tongue, words: Record<string, string>, by: By): Promise<void> {
  const [survey, round] = [(await findSurvey(tx, surveyId))!, roundId && await findRound(tx, roundId)]
  const { questions } = (await versionsOf(tx, surveyId))[0]!
  const sources = sourcesOf(survey, questions, round ? [round] : [])
  await addTongue(tx, surveyId, tag, by)
  for (const [place, text] of Object.entries(words)) {
    const source = sources.find((one) => one.place === place)
    if (!source) throw new Error(`the demonstration translates what is not there: ${place}`)
    await putWords(tx, surveyId, tag, { ...source, words: text }, by)
  }
}

/** Before the round opens. */
export async function askInTongues(tx: Tx, { surveyId, roundId }: { surveyId: string; roundId: string }, by: By): Promise<void> {
  await put(tx, surveyId, roundId, 'ar', contactInArabic, by)
  await put(tx, surveyId, roundId, 'ru', contactInRussian, by)
  const tongues = await inTongues(tx, (await findSurvey(tx, surveyId))!, (await versionsOf(tx, surveyId))[0]!.questions, [(await findRound(tx, roundId))!])
  const lacks = tongues.flatMap(({ tag, lacks: missing }) => missing.map(({ place }) => `${tag} ${place}`))
  if (lacks.length) throw new Error(`the demonstration's translations lack ${lacks.join(', ')}`)
  for (const asked of complete(tongues)) await addAskedIn(tx, roundId, asked)
}

export const beginUkrainian = (tx: Tx, surveyId: string, by: By): Promise<void> => put(tx, surveyId, null, 'uk', afterMeetingInUkrainian, by)

/** Two of the council and three of the staff. */
export async function tryDraft(tx: Tx, surveyId: string, today: Day): Promise<void> {
  for (const [minutes, as, daysAgo] of [[2, 'council', 6], [4, 'council', 5], [2, 'staff', 5], [3, 'staff', 3], [1, 'staff', 2]] as const) await addTrial(tx, { surveyId, version: 1, minutes, as, on: daysAfter(today, -daysAgo) })
}
