// The figures of one round, as they were decided.
import type { Db } from '../../db/db.ts'
import { groupsOf, type Round } from '../rounds.sql.ts'
import { findVersion } from '../surveys.sql.ts'
import type { RoundGroup } from '../groups.ts'
import type { Question } from '../question.ts'
import { figuresFrom, type GroupFigures } from './figures.ts'
import { toldCells } from './shown.sql.ts'

export type ShownGroup = { groups: RoundGroup[]; group: RoundGroup; figures: GroupFigures; /** It holds all others. */ isWhole: boolean }

/** Of all groups, by name, the whole first; or of those that are picked from them: of hundreds of units the cells of one are few. */
export async function allFiguresOf(db: Db, round: Pick<Round, 'id' | 'surveyId' | 'version'>, pick: (all: readonly RoundGroup[]) => RoundGroup[] = (all) => [...all]): Promise<{ questions: readonly Question[]; groups: RoundGroup[]; figures: Map<string, GroupFigures> }> {
  const { questions } = (await findVersion(db, round.surveyId, round.version))!
  const groups = pick(await groupsOf(db, round.id))
  return { questions, groups, figures: figuresFrom(questions, groups, await toldCells(db, groups.map(({ id }) => id))) }
}

/** `wanted`: the id of a group; of none that the round has, the one that holds all others. */
export async function figuresOfRound(db: Db, round: Round, wanted: string | undefined): Promise<ShownGroup> {
  const { questions } = (await findVersion(db, round.surveyId, round.version))!
  const groups = await groupsOf(db, round.id)
  // By name, the whole first.
  const whole = groups.find(({ unitId }) => unitId === null) ?? groups[0]!
  const group = groups.find(({ id }) => id === wanted) ?? whole
  return { groups, group, figures: figuresFrom(questions, [group], await toldCells(db, [group.id])).get(group.id)!, isWhole: group === whole }
}
