// What was answered at the stations of the invented county's feedback day. All figures are invented; what they add up to is what a county's
// newspaper could have told of such a day: much from two service lines, a few cards from two others, and nothing of the rest.
import type { LineKey } from './lines.ts'

type Picks = Readonly<Record<string, number>>

/** Of each statement how many chose 5, 4, 3, 2 and 1. */
export const statementSteps: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  'worker-knew': [19, 16, 3, 2, 0],
  'changed-my-life': [15, 18, 4, 2, 1],
  'took-part': [16, 17, 4, 2, 1],
  'reached-worker': [3, 7, 9, 13, 8],
  online: [2, 7, 8, 11, 6],
  'easy-to-come': [3, 8, 9, 12, 8],
  'got-appointment': [7, 9, 7, 10, 7],
  'time-for-me': [8, 9, 7, 9, 7],
  'told-of-services': [6, 10, 7, 11, 6],
  'told-of-benefits': [7, 9, 7, 10, 7],
}

/** How the day itself felt: of faces. */
export const faces = { good: 33, middle: 5, bad: 2 }

/** Word cards by service line: how many picked cards, and how often each word was picked. */
export const cardsOf: readonly { line: LineKey | null; people: number; picks: Picks }[] = [
  { line: 'working-age', people: 24, picks: { competent: 15, encouraging: 13, understanding: 12, reliable: 9, correct: 9, friendly: 8, respectful: 8, rushed: 7, rigid: 6 } },
  { line: 'disability', people: 15, picks: { friendly: 11, fair: 9, reliable: 8, rushed: 6 } },
  { line: 'child-welfare', people: 2, picks: { unfair: 2, dismissive: 1 } },
  { line: 'families', people: 1, picks: { unfair: 1, indifferent: 1 } },
  { line: null, people: 11, picks: { friendly: 7, reliable: 6, rushed: 5, helpful: 6, clear: 3 } },
]
