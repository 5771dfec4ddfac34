// Numbers of a round as they may be told, from what was counted of it: as the program decides and reads them back.
import { toldBefore } from '../src/reports/disclosure/publishable.ts'
import type { Answers } from '../src/surveys/answers.ts'
import type { Beside } from '../src/surveys/results/beside.ts'
import type { Counted } from '../src/surveys/results/counted.ts'
import { decide } from '../src/surveys/results/decide.ts'
import { figuresFrom, type GroupFigures } from '../src/surveys/results/figures.ts'
import type { RoundGroup } from '../src/surveys/groups.ts'
import type { Question } from '../src/surveys/question.ts'
import { tally } from '../src/surveys/tally.ts'

export type TestBatch = { groupId: string; few?: boolean; answers: readonly Answers[] }

/** What is counted of batches, as their release counts them. */
export function countedOf(questions: readonly Question[], groups: readonly RoundGroup[], batches: readonly TestBatch[], fewest = 5): Counted {
  const counted = batches.filter(({ few }) => !few).map(({ groupId, answers }) => ({ groupId, counts: tally(questions, answers, fewest) }))
  return {
    questions, groups, fewest, responses: batches.map(({ groupId, few = false, answers }) => ({ groupId, few, responses: answers.length })),
    counts: counted.flatMap(({ groupId, counts }) => counts.map((count) => ({ ...count, groupId }))),
    apart: counted.flatMap(({ groupId, counts }) => counts.filter(({ question, value, by }) => !by && counts.some((one) => one.by?.question === question && one.by.value === value))
      .map(({ question, value, given }) => ({ groupId, question, value, given }))),
  }
}

export const figuresOf = (counted: Counted, beside?: Beside): Map<string, GroupFigures> =>
  figuresFrom(counted.questions, counted.groups, decide(counted, beside).map((cell) => ({ ...cell, shown: toldBefore(cell.shown) })))
