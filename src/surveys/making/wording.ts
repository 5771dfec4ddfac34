// The words of a question: what somebody sees of it. What was said of a question holds for these words and for no others.
import { languages, type Translated } from '../../text/language.ts'
import type { Question } from '../question.ts'

/** The same for the same words, however the rest of the question is: its theme, its prompt, and of whom it is asked. */
export const wordingOf = ({ kind, text, help, options }: Question): string =>
  JSON.stringify([kind, inOrder(text), inOrder(help), options.map((option) => inOrder(option.text))])

const inOrder = (content: Translated | undefined): string[] => languages.map((language) => content?.[language] ?? '')

export const isSameWording = (one: Question, other: Question): boolean => wordingOf(one) === wordingOf(other)

export const isSameText = (one: Translated | undefined, other: Translated | undefined): boolean => inOrder(one).join('\n') === inOrder(other).join('\n')
