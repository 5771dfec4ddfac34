// A question that is to be answered in another way: what of it stays, what goes, what has to be written, and whose condition is left
// without its answers.
import { valuesOf, type Question, type QuestionKind } from '../question.ts'
import { hasMost, hasOptions, hasTheme } from './question-form.ts'

export type Part = 'text' | 'help' | 'prompt' | 'options' | 'most' | 'theme' | 'background' | 'poles' | 'condition' | 'marks'
/** `write`: what whoever changes it has to look at. */
export type Told = { kept: Part[]; lost: Part[]; write: ('statement' | 'options' | 'cards')[] }

/** What both ways of answering have. Words that become cards all stand on the good side at first. */
export function carriedTo(kind: QuestionKind, was: Question): Question {
  const { id, text, help, prompt, onlyIf } = was
  const options = hasOptions(kind) && hasOptions(was.kind) ? was.options.map((option) => ({ id: option.id, text: option.text, ...(kind === 'cards' && { pole: 'good' as const }) })) : []
  return {
    id, kind, text, options, background: false, ...(help && { help }), ...(prompt && { prompt }), ...(onlyIf && { onlyIf }),
    ...(hasMost(kind) && hasMost(was.kind) && was.most !== undefined && { most: was.most }), ...(hasTheme(kind) && hasTheme(was.kind) && was.theme && { theme: was.theme }),
  }
}

/** `marks`: how often somebody has said something of it; a mark holds for the words and for how they are answered. */
export function toldOf(kind: QuestionKind, was: Question, marks: number): Told {
  const now = carriedTo(kind, was)
  const parts: [Part, had: boolean, has: boolean][] = [
    ['text', true, true], ['help', !!was.help, true], ['prompt', !!was.prompt, true], ['condition', !!was.onlyIf, true], ['options', was.options.length > 0, now.options.length > 0], ['poles', was.kind === 'cards', false],
    ['most', was.most !== undefined, now.most !== undefined], ['theme', !!was.theme, !!now.theme], ['background', was.background, false], ['marks', marks > 0, false],
  ]
  const had = parts.filter(([, is]) => is)
  return {
    kept: had.filter(([, , has]) => has).map(([part]) => part), lost: had.filter(([, , has]) => !has).map(([part]) => part),
    write: [
      ...((kind === 'agree') === (was.kind === 'agree') ? [] : ['statement' as const]), ...(hasOptions(kind) && !now.options.length ? ['options' as const] : []), ...(kind === 'cards' && now.options.length ? ['cards' as const] : []),
    ],
  }
}

/**
 * Those that are asked by how this one is answered. Choices stay the same where both ways have them; a step of one scale is none of
 * another, also where both are called 5; and nothing hangs on an order.
 */
export const leftHanging = (questions: readonly Question[], was: Question, kind: QuestionKind): Question[] =>
  (hasOptions(was.kind) && hasOptions(kind) && kind !== 'rank' ? [] : questions.filter(({ onlyIf }) => onlyIf?.question === was.id))

/** What they can hang on instead before anything is saved: the steps of a scale. Choices have to be there first. */
export const scaleOf = (kind: QuestionKind): readonly string[] => valuesOf({ kind, options: [] })

/** Of whom each of them is asked from now on: of everybody, or of those who answer one of these. */
export type Repairs = Readonly<Record<string, 'everybody' | readonly string[]>>

/** Null where one of them has none, or one that cannot be. `id`: of the question on which they hang from now on. */
export function repairedBy(repairs: Repairs, questions: readonly Question[], hanging: readonly Question[], { id, kind }: { id: string; kind: QuestionKind }): Question[] | null {
  const scale = scaleOf(kind)
  if (!hanging.every((one) => { const is = repairs[one.id]; return is === 'everybody' || (is?.length && is.every((value) => scale.includes(value))) })) return null
  const ids = new Set(hanging.map((one) => one.id))
  return questions.map((one) => {
    if (!ids.has(one.id)) return one
    const { onlyIf: _, ...rest } = one
    const is = repairs[one.id]!
    return is === 'everybody' ? rest : { ...rest, onlyIf: { question: id, is: [...is] } }
  })
}
