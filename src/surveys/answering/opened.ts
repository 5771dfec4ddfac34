// A survey as somebody meets it who comes by a link, by a slip or with what they have begun: its round, its questions, its groups.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { RoundGroup } from '../groups.ts'
import type { Question } from '../question.ts'
import { groupsOf, roundsOf, type Round } from '../rounds.sql.ts'
import { findSurvey, findVersion, type Survey } from '../surveys.sql.ts'
import { askedTongues, findAskedIn } from '../tongues/asked.sql.ts'
import { questionsIn, roundIn, surveyIn } from '../tongues/spoken.ts'
import type { Tongue } from '../tongues/tongue.ts'
import type { AskedIn } from '../tongues/words.ts'
import { standingOf, type Standing } from './standing.ts'

export type Opened = {
  survey: Survey
  is: Standing['is']
  round: Round
  questions: Question[]
  groups: RoundGroup[]
  /** They began with another round: what they had answered may not fit. */
  changed: boolean
  /** In which further languages it is asked; and the one that was chosen, in whose words all of the above is. */
  tongues: Tongue[]
  asked: AskedIn | null
}

/** `wanted`: the round that they began with; `tongue`: a further language. Null where there is no such survey, or nobody was ever asked it. */
export async function openedSurvey(db: Db, id: string, today: Day, { wanted = '', tongue = '' } = {}): Promise<Opened | null> {
  const survey = await findSurvey(db, id)
  const rounds = survey ? await roundsOf(db, survey.id) : []
  const standing = standingOf(rounds, today, wanted)
  if (!survey || !standing) return null
  const { is, round } = standing
  // Of one that is over, the questions that they saw.
  const shown = (is === 'over' && rounds.find(({ id: each, openedOn }) => each === wanted && openedOn !== null)) || round
  const { questions } = (await findVersion(db, survey.id, shown.version))!
  const asked = await findAskedIn(db, shown.id, tongue)
  return {
    survey: surveyIn(survey, asked), is, round: roundIn(shown, asked), questions: questionsIn(questions, asked), groups: await groupsOf(db, round.id), changed: wanted !== '' && wanted !== round.id,
    tongues: await askedTongues(db, shown.id), asked,
  }
}

/** Asked only where there is something to choose, and no slip has said it. */
export const asksPlace = ({ round, groups }: Pick<Opened, 'round' | 'groups'>): boolean => round.way === 'open' && groups.length > 1
