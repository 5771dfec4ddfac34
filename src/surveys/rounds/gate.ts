// The gate: what has to be right before a round opens, since nothing of it can be put right afterwards.
import type { Day } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import type { Question } from '../question.ts'
import type { Round } from '../rounds.sql.ts'
import type { Survey, SurveyVersion } from '../surveys.sql.ts'
import type { AskedIn } from '../tongues/words.ts'
import { roundValues } from './round-form.ts'
import { stateOf } from './state.ts'

export type Refusal = 'no-questions' | 'not-finnish' | 'unclear' | 'ended' | 'first-past' | 'last-past' | 'order' | 'overlaps'

type Asked = {
  survey: Pick<Survey, 'endedOn'>
  /** What would be asked. */
  version: Pick<SurveyVersion, 'questions'> | null
  /** Whether somebody found a question unclear, and nobody has said why it is asked in these words all the same. */
  unclear: boolean
  /** The rounds of the same survey. */
  others: readonly Pick<Round, 'id' | 'openedOn' | 'closedOn' | 'firstOn' | 'lastOn'>[]
}

/** Empty where it can open. */
export const refusals = (round: Round, { survey, version, unclear, others }: Asked, today: Day): Refusal[] => [
  ...(survey.endedOn && survey.endedOn <= today ? ['ended' as const] : []),
  ...ofQuestions(version, unclear),
  ...(round.lastOn < today ? ['last-past' as const] : round.firstOn < today ? ['first-past' as const] : []),
  ...(inOrder(round) ? [] : ['order' as const]),
  ...(others.some((other) => other.id !== round.id && isTaking(other, today) && other.firstOn <= round.lastOn && other.lastOn >= round.firstOn) ? ['overlaps' as const] : []),
]

/** What is wrong with what would be asked. */
const ofQuestions = (version: Asked['version'], unclear: boolean): Refusal[] => [
  ...(!version?.questions.length ? ['no-questions' as const] : unclear ? ['unclear' as const] : []), ...(version?.questions.some(isStandIn) ? ['not-finnish' as const] : []),
]

/** A question that came in another language, from a clients' council: the same words stand in the place of the Finnish until its writer has put it into Finnish. */
export const isStandIn = ({ kind, text: { fi, sv, en } }: Pick<Question, 'kind' | 'text'>): boolean => kind === 'long' && fi.includes(' ') && (fi === sv || fi === en)

const inOrder = ({ firstOn, lastOn, handledByOn, resultsByOn, changesByOn }: Round): boolean =>
  firstOn <= lastOn && lastOn <= handledByOn && lastOn <= resultsByOn && resultsByOn <= changesByOn

const isTaking = (round: Asked['others'][number], today: Day): boolean => ['ahead', 'open', 'over'].includes(stateOf(round, today))

/** All that somebody has read before they open it, and in which further languages: where something of it is another by then, they read it again. */
export const gateVersion = (round: Round, version: Pick<SurveyVersion, 'number' | 'questions'>, tongues: readonly AskedIn[]): string =>
  versionOf({ ...roundValues(round), version: String(version.number), questions: JSON.stringify(version.questions), tongues: JSON.stringify(tongues) })
