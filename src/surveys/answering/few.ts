// What somebody may say about their answer for the case that too few answer: only what makes a difference in this round, and where
// they have said nothing the program waits.
import { asTree, type RoundGroup } from '../groups.ts'
import { fewChoices, type FewChoice } from '../release.ts'

/** Of an answer to this group. One choice alone is none, and is not asked about. */
export function fewChoicesFor(groups: readonly RoundGroup[], group: RoundGroup): FewChoice[] {
  const tree = asTree(groups)
  const hasAround = tree.some(({ id, parentId }) => id === group.id && parentId !== null)
  const isOfUnit = group.unitId !== null && !tree.some(({ parentId }) => parentId === group.id)
  return fewChoices.filter((few) => few === 'wait' || (few === 'higher' ? hasAround : isOfUnit))
}

export const fewOf = (choices: readonly FewChoice[], given: string): FewChoice => choices.find((few) => few === given) ?? 'wait'

/** In which group an answer is counted that is not counted in its own. */
export function aroundOf(groups: readonly RoundGroup[], group: RoundGroup): RoundGroup | null {
  const parentId = asTree(groups).find(({ id }) => id === group.id)?.parentId
  return groups.find(({ id }) => id === parentId) ?? null
}

/** What becomes of an answer that waits and is never one of enough (see release.ts). */
export const fateOf = (groups: readonly RoundGroup[], group: RoundGroup, leftover: 'up' | 'erase'): 'up' | 'erase' =>
  aroundOf(groups, group) && (leftover === 'up' || asTree(groups).some(({ parentId }) => parentId === group.id)) ? 'up' : 'erase'
