// What came of all that a council said: each with where it stands, for the council, for the next meeting's recap, and for the summary of its year.
import type { Db } from '../../db/db.ts'
import { isShown } from '../../improvements/improvement.ts'
import { improvementsStanding } from '../../improvements/for-others.ts'
import type { Keys } from '../../privacy/keys.ts'
import { questionsStanding } from '../../surveys/for-others.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { standingOf, type Outcome, type Standing } from './outcome.ts'
import { otherStandings } from './others.ts'
import { outcomesOf, outcomesOfMeetings, outcomesOfPoint } from './send-on.ts'

/** Of an improvement: what it is called only where everybody reads it; why it is not done, whoever spoke of it is told in any case. */
export type OfImprovement = {
  id: string; title: Translated | null; state: 'considered' | 'decided' | 'under-way' | 'done' | 'not-done'; because: Translated | null
  dueOn: Day; firstDueOn: Day; settledOn: Day | null; movedOn: Day; isLate: boolean; isShown: boolean; councilSays: 'changed' | 'not-changed' | null
}
export type Change = Outcome & { standing: Standing; improvement: OfImprovement | null; survey: { id: string; name: Translated; stands: 'draft' | 'asked' | 'gone' } | null }

type At = { db: Db; keys: Keys; today: Day }

/** The newest first. */
export const changesOf = async (at: At, panelId: string): Promise<Change[]> => withStandings(at, await outcomesOf(at.db, at.keys, panelId))
export const changesOfMeetings = async (at: At, meetingIds: readonly string[]): Promise<Change[]> => withStandings(at, await outcomesOfMeetings(at.db, at.keys, meetingIds))
export const changesOfPoint = async (at: At, pointId: string): Promise<Change[]> => withStandings(at, await outcomesOfPoint(at.db, at.keys, pointId))

/** Somebody has still to do something about it; of greetings and homework other pages tell. */
export const isOpen = ({ standing, kind }: Pick<Change, 'standing' | 'kind'>): boolean => standing === 'waiting' || (standing === 'working' && kind !== 'greeting' && kind !== 'homework')

/** When something was last told of it. */
export const movedOn = ({ madeOn, answeredOn, improvement }: Change): Day => [madeOn, answeredOn, improvement?.movedOn ?? null].filter((day) => day !== null).sort().at(-1)!

/** Everybody reads that they are done, and the council has not said yet whether it has changed. */
export const waitForWord = (changes: readonly Change[]): Change[] => {
  const waiting = changes.filter(({ improvement }) => improvement?.state === 'done' && improvement.isShown && improvement.councilSays === null)
  return waiting.filter(({ improvementId }, n) => waiting.findIndex((one) => one.improvementId === improvementId) === n)
}

/** Whatever they are of is asked for once, and not for each. */
async function withStandings({ db, today }: At, outcomes: Outcome[]): Promise<Change[]> {
  const improvements = new Map((await improvementsStanding(db, [...new Set(outcomes.flatMap(({ improvementId }) => improvementId ?? []))], today)).map((one) => [one.id, one]))
  const questions = await questionsOf(db, outcomes)
  const others = await otherStandings(db, outcomes.flatMap(({ target }) => target ?? []))
  return outcomes.map((one) => {
    const improvement = one.improvementId ? improvements.get(one.improvementId) : undefined
    const survey = questions(one)
    const standing = standingOf(one, { improvement, question: survey?.stands ?? (one.question ? 'gone' : undefined), other: one.target ? others.get(one.target) : undefined })
    return { ...one, survey, standing, improvement: improvement ? ofImprovement(improvement, today) : null }
  })
}

async function questionsOf(db: Db, outcomes: readonly Outcome[]): Promise<(one: Outcome) => Change['survey']> {
  const found = await questionsStanding(db, outcomes.flatMap(({ surveyId, question }) => (surveyId && question ? [{ surveyId, question }] : [])))
  const key = (surveyId: string | null, question: string | null): string => `${surveyId} ${question}`
  const surveys = new Map(found.map(({ surveyId, question, name, stands }) => [key(surveyId, question), { id: surveyId, name, stands }]))
  return ({ surveyId, question }) => surveys.get(key(surveyId, question)) ?? null
}

function ofImprovement(found: Awaited<ReturnType<typeof improvementsStanding>>[number], today: Day): OfImprovement {
  const shown = isShown(found)
  const { id, title, state, because, dueOn, firstDueOn, settledOn, movedOn: moved, councilSays } = found
  return { id, title: shown ? title : null, state, because, dueOn, firstDueOn, settledOn, movedOn: moved, isLate: state !== 'done' && state !== 'not-done' && dueOn < today, isShown: shown, councilSays }
}
