// What word cards say of a service line: what it is praised for most, what else, and what is criticised; of those words that may be told.
import type { Word } from './report.ts'

export type WordsTold = { praise: Word[]; also: Word[]; criticism: Word[] }

/** So many are named first; more where the last of them is not ahead of the next. */
const first = 3

/** `words`: the one that was picked most often first. */
export function wordsTold(words: readonly Word[]): WordsTold {
  const good = words.filter(({ option }) => option.pole !== 'bad')
  const least = good[Math.min(first, good.length) - 1]?.picked ?? 0
  return { praise: good.filter(({ picked }) => picked >= least), also: good.filter(({ picked }) => picked < least), criticism: words.filter(({ option }) => option.pole === 'bad') }
}
