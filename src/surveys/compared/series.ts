// One thing over the rounds: a point for each, what changed since the point before, and whether that is more than chance would likely make.
import { languages, type Language } from '../../text/language.ts'
import type { Question } from '../question.ts'
import { leastForShares } from '../results/values.ts'
import type { Otherness } from './same-question.ts'
import { sampleOf, steps, type Sample } from './sample.ts'
import { difference, differenceOfMeans, isMoreThanChance, together, type Estimate } from './statistics.ts'
import { askedAs, type ComparedRound, type Thing } from './things.ts'

/** more: more than chance alone would likely make · chance: it could be chance · few: too few to compare */
export type Verdict = 'more' | 'chance' | 'few'

/** What changed since an earlier round; null where too few answered in one of the two. */
export type Since = { from: ComparedRound; verdict: Verdict; change: Estimate | null; mean: Estimate | null }

/**
 * gap: nothing is shown of it, be it that there were too few or none · other: it was asked otherwise. `small`: so few that numbers are told
 * and no percentages, and nothing is compared. `reworded`: since the point before.
 */
export type Point =
  | (Sample & { is: 'shown'; round: ComparedRound; small: boolean; reworded: boolean; since: Since | null })
  | { is: 'gap'; round: ComparedRound }
  | { is: 'not-asked'; round: ComparedRound }
  | { is: 'other'; round: ComparedRound; why: Otherness }
export type ShownPoint = Extract<Point, { is: 'shown' }>

/** Words that were not the same in all rounds, in the order of time. What one number sums up has no choices in words of its own. */
export type Wording = { question: Question; language: Language; of: 'text' | 'help'; variants: { text: string; rounds: ComparedRound[] }[] }

export type Series = { thing: Thing; points: Point[]; wordings: Wording[] }

/** `rounds`: the first first. */
export function seriesOf(thing: Thing, rounds: readonly ComparedRound[]): Series {
  const asking = thing.questions.map((question) => ({ question, in: rounds.findLast(({ questions }) => questions.includes(question))! }))
  const points: Point[] = []
  const comparable: ComparedRound[] = []
  for (const round of rounds) {
    const as = asking.map(({ question, in: of }) => askedAs(round, question, of))
    const other = as.find((one) => one.is === 'other')
    if (as.some(({ is }) => is === 'not-asked')) points.push({ is: 'not-asked', round })
    else if (other) points.push({ is: 'other', round, why: other.why })
    else {
      comparable.push(round)
      points.push(pointOf(thing, round, points.findLast((point) => point.is === 'shown')))
    }
  }
  return { thing, points, wordings: thing.questions.flatMap((question) => wordingsOf(question, comparable)) }
}

function pointOf({ questions }: Thing, round: ComparedRound, before: ShownPoint | undefined): Point {
  const samples = questions.map(({ id }) => {
    const of = round.figures?.questions.find(({ question }) => question.id === id)
    return of?.figure ? sampleOf(of.question, of.figure, round.round.fewest) : null
  })
  if (!samples.every((sample) => sample !== null)) return { is: 'gap', round }
  const sample = samples.length === 1 ? samples[0]! : ofSeveral(samples)
  const reworded = before !== undefined && questions.some(({ id }) => !isSame(id, before.round, round))
  return { is: 'shown', ...sample, round, small: sample.said < leastForShares, reworded, since: before ? since(sample, before) : null }
}

/** A theme: the mean of its statements. `said`: of whichever the fewest said what they think. */
const ofSeveral = (samples: readonly Sample[]): Sample =>
  ({ said: Math.min(...samples.map(({ said }) => said)), value: together(samples.map(({ value }) => value)), part: null, error: null, counts: null, mean: null })

function since(sample: Sample, before: ShownPoint): Since {
  if (sample.said < leastForShares || before.small) return { from: before.round, verdict: 'few', change: null, mean: null }
  const change = difference(sample.value, before.value)
  return { from: before.round, verdict: isMoreThanChance(change) ? 'more' : 'chance', change, mean: sample.counts && before.counts && differenceOfMeans(sample.counts, before.counts, steps) }
}

function isSame(id: string, one: ComparedRound, other: ComparedRound): boolean {
  const question = other.questions.find((each) => each.id === id)!
  return askedAs(one, question, other).is === 'same'
}

function wordingsOf({ id }: Question, rounds: readonly ComparedRound[]): Wording[] {
  const asked = rounds.map((round) => ({ round, question: round.questions.find((each) => each.id === id)! }))
  const newest = asked.at(-1)?.question
  if (!newest) return []
  const told = (of: Wording['of'], words: (question: Question, language: Language) => string | undefined): Wording[] => languages.flatMap((language): Wording[] => {
    const variants = Map.groupBy(asked, ({ question }) => words(question, language) ?? '')
    return variants.size > 1 ? [{ question: newest, language, of, variants: [...variants].map(([text, all]) => ({ text, rounds: all.map(({ round }) => round) })) }] : []
  })
  return [...told('text', ({ text }, language) => text[language]), ...told('help', ({ help }, language) => help?.[language])]
}
