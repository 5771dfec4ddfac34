// "Where do I begin?" as a tree: what is asked first, what one may answer, and where each way ends.
import type { Translated } from '../../text/language.ts'

/** As many plain questions as somebody who is tired can be asked before they are told what to do. */
export const mostQuestions = 5

/** Either `question`, with `hint` to it, or `nextStep`, with whom to ring, where to go and what else helps. */
export type Step = {
  id: string
  parentId: string | null
  /** What is answered to the question above; of the first step what the whole is called. */
  name: Translated
  question: Translated | null
  hint: Translated | null
  nextStep: Translated | null
  telephoneId: string | null
  placeId: string | null
  situationId: string | null
}

/** `depth`: how many questions were answered to come here. `deadEnd`: it asks, and there is no answer to it. */
export type Branch = { step: Step; depth: number; deadEnd: boolean; answers: Branch[] }

/** Steps in the order in which they are shown; null where there is no first one. What hangs on nothing is left out. */
export function treeOf(steps: readonly Step[]): Branch | null {
  const answersTo = Map.groupBy(steps, ({ parentId }) => parentId)
  const [first] = answersTo.get(null) ?? []
  return first ? branch(first, 0) : null

  function branch(step: Step, depth: number): Branch {
    const answers = (answersTo.get(step.id) ?? []).map((one) => branch(one, depth + 1))
    return { step, depth, deadEnd: !!step.question && !answers.length, answers }
  }
}

/** What is in use and no way leads to: below something that has ended, or a beginning that is not the first. */
export function detached(steps: readonly Step[]): Step[] {
  const first = treeOf(steps)?.step.id
  return steps.filter(({ id }) => wayTo(steps, id)[0]?.id !== first)
}

/** The way from the first step to this one, both included; empty where none leads there. */
export function wayTo(steps: readonly Step[], id: string): Step[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const way: Step[] = []
  for (let step = byId.get(id); step; step = step.parentId === null ? undefined : byId.get(step.parentId)) {
    way.unshift(step)
    if (step.parentId !== null && !byId.has(step.parentId)) return []
  }
  return way
}

/** Whether what is reached by so many answers may ask once more. */
export const mayAsk = (answered: number): boolean => answered < mostQuestions
