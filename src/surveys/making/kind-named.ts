// How a question is answered, as it stands in an address or in a form: anybody may write anything there.
import { kinds, type QuestionKind } from '../question.ts'

export const kindNamed = (named: string | undefined): QuestionKind | null => kinds.find((kind) => kind === named) ?? null
