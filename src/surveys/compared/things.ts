// What the rounds of a survey can be compared by: the questions that one number sums up, and the themes of several statements. And what
// they cannot be compared by, with why.
import { themes, type Question, type Theme } from '../question.ts'
import type { GroupFigures } from '../results/figures.ts'
import type { Round } from '../rounds.sql.ts'
import type { Survey } from '../surveys.sql.ts'
import { sameness, type Otherness, type Sameness } from './same-question.ts'
import { isNumbered, type Numbered } from './sample.ts'

/** `groupId` and `figures`: of one place, as they may be shown; null where the round has no such place. */
export type ComparedRound = { round: Round; survey: Survey; questions: readonly Question[]; groupId: string | null; figures: GroupFigures | null }

/** As it stands in an address. `questions`: as they were asked last; of a theme all that are about it. */
export type Thing = { key: string; kind: Numbered; questions: readonly Question[]; theme: Theme | null }

/** once: asked in one round only · no-number: in words or choices, that no one number sums up */
export type Alone = { question: Question; why: Otherness | 'once' | 'no-number'; rounds: readonly ComparedRound[] }

/** How a round asked it: as it is compared, otherwise, or not at all. */
export type AskedAs = Sameness | { is: 'not-asked' }

/** `rounds`: the first first. Of those of other surveys only what this survey asks is compared. */
export function thingsOf(rounds: readonly ComparedRound[], surveyId: string): { things: Thing[]; alone: Alone[] } {
  const own = rounds.filter(({ survey }) => survey.id === surveyId)
  // In the order of the newest round; what was dropped comes last.
  const last = new Map(own.flatMap((one) => one.questions.map((question) => [question.id, { question, one }] as const)))
  const order = [...new Set(own.toReversed().flatMap(({ questions }) => questions.map(({ id }) => id)))]
  const compared: (Question & { kind: Numbered })[] = []
  const alone: Alone[] = []
  for (const { question, one } of order.map((id) => last.get(id)!)) {
    const asked = rounds.map((round) => ({ round, as: askedAs(round, question, one) })).filter(({ as }) => as.is !== 'not-asked')
    const same = asked.filter(({ as }) => as.is !== 'other')
    const other = asked.map(({ as }) => as).findLast((as) => as.is === 'other')
    if (!isNumbered(question)) alone.push({ question, why: 'no-number', rounds: [] })
    else if (same.length > 1) compared.push(question)
    else alone.push({ question, why: other ? other.why : 'once', rounds: same.map(({ round }) => round) })
  }
  const single = compared.map((question): Thing => ({ key: `q.${question.id}`, kind: question.kind, questions: [question], theme: question.theme ?? null }))
  return { things: [...single.filter(({ kind }) => kind === 'recommend'), ...themesIn(compared, own.at(-1)), ...single.filter(({ kind }) => kind !== 'recommend')], alone }
}

/** Those that several statements of the newest round are about, so that a round always stands for the same statements. */
function themesIn(compared: readonly (Question & { kind: Numbered })[], newest: ComparedRound | undefined): Thing[] {
  const now = compared.filter(({ id }) => newest?.questions.some((question) => question.id === id))
  return themes.flatMap((theme): Thing[] => {
    const about = now.filter((question) => question.theme === theme)
    const kind = about.some((question) => question.kind === 'agree') ? 'agree' : 'smileys'
    const questions = about.filter((question) => question.kind === kind)
    return questions.length > 1 ? [{ key: `theme.${theme}`, kind, questions, theme }] : []
  })
}

/** `of`: the round that asked it as it is compared. */
export function askedAs({ survey, questions }: ComparedRound, question: Question, of: ComparedRound): AskedAs {
  const was = questions.find(({ id }) => id === question.id)
  if (!was) return { is: 'not-asked' }
  const sameSurvey = survey.id === of.survey.id
  return isOfTheSame(was, question, questions, of.questions, sameSurvey) ? sameness(was, question, { sameSurvey }) : { is: 'other', why: 'asked-of' }
}

/** What it hangs on is the same question too, and so on: else it was asked of other people. */
function isOfTheSame(was: Question, now: Question, before: readonly Question[], after: readonly Question[], sameSurvey: boolean): boolean {
  if (!was.onlyIf || !now.onlyIf) return !was.onlyIf === !now.onlyIf
  const [a, b] = [before.find(({ id }) => id === was.onlyIf!.question), after.find(({ id }) => id === now.onlyIf!.question)]
  return a !== undefined && b !== undefined && sameness(a, b, { sameSurvey }).is !== 'other' && isOfTheSame(a, b, before, after, sameSurvey)
}
