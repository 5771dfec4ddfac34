// What the results of a feedback day (palautepäivä) say in words: what is strong, what to develop, where opinions divide, what was most and least,
// where too few answered for any conclusion, and whom it can be generalised to. Out of numbers that are shown, by fixed limits.
import type { Shown } from './disclosure/publishable.ts'

/** Of fewer no conclusion is drawn: one answer is a tenth of all. */
export const fewForConclusion = 10
/** Four of five: so many agree with what is called a strength. */
export const strong = 0.8
/** A third who disagree is too many to be called a good result, whatever the others say. */
export const many = 1 / 3

/** `agreeing`, `disagreeing`: how many; between them are those who say neither. */
export type Statement = { id: string; answered: Shown; agreeing: Shown; disagreeing: Shown }
/** A word card, and how often it was picked. */
export type Card = { id: string; picked: Shown }
export type Day = { answered: Shown; statements: readonly Statement[]; cards: readonly Card[] }

export type DaySentence =
  | { sentence: 'tooFew' | 'visitorsOnly' | 'nothingClear' }
  /** Of these nothing is concluded: too few answered, or it cannot be shown how many. */
  | { sentence: 'tooFewOf' | 'strength' | 'develop' | 'divided' | 'most' | 'least'; ids: readonly string[] }

/** Visitors come by themselves, so that it is never said of all clients. */
export function daySentences({ answered, statements, cards }: Day): DaySentence[] {
  if (!isEnough(answered)) return [{ sentence: 'tooFew' }, { sentence: 'visitorsOnly' }]
  const told = statements.filter((one) => isEnough(one.answered) && one.agreeing !== null && one.disagreeing !== null)
  const share = (part: Shown, { answered: all }: Statement): number => (part ?? 0) / (all ?? 1)
  const isDivided = (one: Statement): boolean => share(one.agreeing, one) >= many && share(one.disagreeing, one) >= many
  const ids = (of: readonly { id: string }[], sentence: 'tooFewOf' | 'strength' | 'develop' | 'divided' | 'most' | 'least'): DaySentence[] => (of.length ? [{ sentence, ids: of.map(({ id }) => id) }] : [])
  const found = [
    ...ids(told.filter((one) => share(one.agreeing, one) >= strong), 'strength'),
    ...ids(told.filter((one) => share(one.disagreeing, one) >= many && !isDivided(one)), 'develop'),
    ...ids(told.filter(isDivided), 'divided'),
    ...ids(extreme(cards, Math.max), 'most'),
    // What is not shown may be less: only where all are shown is one the least.
    ...ids(cards.every(({ picked }) => picked !== null) ? extreme(cards, Math.min) : [], 'least'),
  ]
  return [...(found.length ? found : [{ sentence: 'nothingClear' } as const]), ...ids(statements.filter((one) => !told.includes(one)), 'tooFewOf'), { sentence: 'visitorsOnly' }]
}

const isEnough = (count: Shown): boolean => count !== null && count >= fewForConclusion

/** None where all are alike. */
function extreme(cards: readonly Card[], of: (...numbers: number[]) => number): Card[] {
  const counts = cards.flatMap(({ picked }) => (picked === null ? [] : [picked as number]))
  if (counts.length < 2 || Math.max(...counts) === Math.min(...counts)) return []
  const found = of(...counts)
  return cards.filter(({ picked }) => picked === found)
}
