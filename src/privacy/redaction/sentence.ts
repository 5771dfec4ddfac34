// Where a sentence begins every word is written large, so that a capital letter says nothing there; and in a text that shouts.
import type { Word } from './word.ts'

/** The word is the first of a sentence or a line. */
export function opens(words: readonly Word[], at: number): boolean {
  const [{ gap }, last] = [words[at]!, words[at - 1]]
  if (!last || /[\n!?…:•]|["”“„«»([]$/.test(gap)) return true
  // A full stop after "esim" or after a single letter ends no sentence.
  return gap.includes('.') && !(/^\. ?$/.test(gap) && (last.text.length === 1 || shortened.has(last.lower)))
}

const shortened = new Set('esim mm ent os terv nro puh gsm dr mr mrs ms st tri prof ts nk ns toim joht yht leht bl tfn jr sr mvh'.split(' '))

/** All of it in capitals, and it is no letter alone. */
export const isLoud = ({ text, lower }: Word): boolean => text.length > 1 && text !== lower && text === text.toUpperCase()
