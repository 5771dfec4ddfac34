// One round of a survey at one place, as it is reported: question by question the few numbers that sum up what was answered, each with how
// sure it is, and what changed since the round before. All of it is worked out of what was told when the round closed.
import { isNumbered, sampleOf } from '../../surveys/compared/sample.ts'
import { seriesOf, type Verdict } from '../../surveys/compared/series.ts'
import { placeCode } from '../../surveys/compared/place.ts'
import { isShownToAll } from '../../surveys/compared/seen-rounds.ts'
import type { PlacedRound } from '../../surveys/for-reports.ts'
import type { Question } from '../../surveys/question.ts'
import type { Answered } from '../../surveys/results/figures.ts'
import type { Day } from '../../text/dates.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { CoreQuestion } from '../surveys/core.ts'
import { mostDivided, reportOf, type QuestionReport } from '../surveys/question-report.ts'
import { estimateOutOf, type ToldEstimate } from '../surveys/told.ts'

/** Since the round before, where it was asked in the same way. `change`: null where too few answered in one of the two. */
export type Since = { verdict: Verdict; change: ToldEstimate | null }

/** `report`: null where nothing is shown of it. */
export type RoundQuestion = { question: CoreQuestion; report: QuestionReport | null; since: Since | null }

/**
 * `isToAll`: everybody sees its results. `before`: the round before it of the same survey at the same place. `divided`: about what opinions divide most;
 * hidden: nobody can be told.
 */
export type RoundAt = Pick<PlacedRound, 'round' | 'survey' | 'place'> & { isToAll: boolean; before: PlacedRound['round'] | null; responses: Shown; questions: RoundQuestion[]; divided: QuestionReport | 'hidden' | null }

export function roundAt(now: PlacedRound, before: PlacedRound | null, today: Day): RoundAt {
  const questions = now.questions.filter(isNumbered).map((question): RoundQuestion => {
    const answered = answeredIn(now, question)
    return { question, report: answered && reportOf(question, answered), since: answered && sinceOf(question, now, before) }
  })
  return {
    round: now.round, survey: now.survey, place: now.place, isToAll: isShownToAll(now.round, today), before: before?.round ?? null, responses: now.figures?.responses ?? null, questions, divided: dividedIn(questions),
  }
}

/** Of two that were asked and are not told nobody knows that opinions divide about both alike. */
function dividedIn(questions: readonly RoundQuestion[]): RoundAt['divided'] {
  const asked = questions.filter(({ question }) => question.kind !== 'recommend')
  return asked.length > 1 && asked.filter(({ report }) => report && report.division !== null).length < 2 ? 'hidden' : mostDivided(questions.map(({ report }) => report))
}

/** Of a survey at a place the round that ended last before this one. `rounds`: the first to end first. */
export const roundBefore = (rounds: readonly PlacedRound[], now: PlacedRound): PlacedRound | null =>
  rounds.findLast((one) => one.survey.id === now.survey.id && placeCode(one.place) === placeCode(now.place) && one.round.lastOn < now.round.lastOn) ?? null

/** Null where fewer than the fewest said what they think, as on the page of results. */
function answeredIn({ figures, round }: PlacedRound, question: Question): Answered | null {
  const figure = figures?.questions.find((one) => one.question.id === question.id)?.figure
  return figure?.given && sampleOf(question, figure, round.fewest) ? { ...figure, given: figure.given } : null
}

function sinceOf(question: CoreQuestion, now: PlacedRound, before: PlacedRound | null): Since | null {
  const then = before && answeredIn(before, question)
  if (!then) return null
  const point = seriesOf({ key: question.id, kind: question.kind, questions: [question], theme: null }, [before, now]).points.at(-1)
  if (point?.is !== 'shown' || !point.since) return null
  return { verdict: point.since.verdict, change: point.since.change && estimateOutOf([then, answeredIn(now, question)!], point.since.change) }
}
