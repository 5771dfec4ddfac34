// The report of a feedback day (palautepäivän raportti): what was said of the service, in numbers that were decided to be told; who came; what was
// wished for; and what its holders write. Lines of which nothing is told are named, all alike, be it that few answered or nobody.
import { worked, type Shown, type Told } from '../../reports/disclosure/publishable.ts'
import type { CheckedWish } from '../../reports/disclosure/outside.ts'
import type { Card, Statement } from '../../reports/day-sentences.ts'
import type { RoundGroup } from '../../surveys/groups.ts'
import type { Option, Question } from '../../surveys/question.ts'
import type { GroupFigures } from '../../surveys/results/figures.ts'
import type { Round } from '../../surveys/rounds.sql.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { Guest, Stop, StationForm, Theme } from '../day.ts'
import type { FeedbackDay } from '../days.sql.ts'
import type { Came } from './came.ts'

export type Rated = Statement & { question: Question; neither: Shown }
export type Word = Card & { option: Option; picked: Told }

/** What is told of a service line, or of all together. `words`: those that may be told, the one that was picked most often first. */
export type ToldOf = { id: string; name: Translated | null; answered: Shown; statements: Rated[]; words: Word[] }

export type Named = { id: string; name: Translated }

export type Example = { words: CheckedWish; language: Language }

/** `theme` null: of no theme. `wishes`: how many may be read or say the same as one of those; examples are of those. */
export type Dream = { theme: Theme | null; wishes: number; examples: Example[] }

/** What its holders write; `news`: where they changed what the program made. */
export type Written = { words: Translated | null; talked: Translated | null; news: Translated | null }

export type DayReport = Written & {
  day: FeedbackDay; round: Round; stops: Stop[]; guests: Guest[]; forms: StationForm[]; publishedOn: Day | null
  came: Came
  whole: ToldOf
  lines: ToldOf[]
  withheld: Named[]
  dreams: Dream[]
  /** Lines that got feedback in somebody's own words, of which there are several; never how much. */
  heard: Named[]
  improvements: { id: string; title: Translated }[]
}

/** A line that is the only one is not named: whoever was seen to write would be known to have written to it. */
export const toldOfHeard = (lines: readonly Named[]): Named[] => (lines.length > 1 ? [...lines] : [])

/** Null where nothing may be told of it. */
export function toldOf(group: RoundGroup, { responses, questions }: GroupFigures): ToldOf | null {
  if (responses === null) return null
  const statements = questions.flatMap(({ question, figure }): Rated[] => (question.kind === 'agree' && figure?.given ? [ratedOf(question, figure.n, figure.given)] : []))
  const words = questions.flatMap(({ question, figure }): Word[] => (question.kind === 'cards' && figure?.given
    ? question.options.flatMap((option) => { const picked = figure.given!.get(option.id); return picked === undefined ? [] : [{ id: option.id, option, picked }] })
    : []))
  return { id: group.id, name: group.lineName, answered: responses, statements, words: words.toSorted((a, b) => b.picked - a.picked) }
}

/** Whoever could not say is in none of it. A step that nobody chose is told where the others are. */
function ratedOf(question: Question, n: Told, given: ReadonlyMap<string, Told>): Rated {
  const of = (...steps: string[]): Shown => worked([n, ...steps.flatMap((step) => given.get(step) ?? [])], (_, ...each) => each.reduce((sum, count) => sum + count, 0))
  return { id: question.id, question, answered: of('5', '4', '3', '2', '1'), agreeing: of('5', '4'), neither: of('3'), disagreeing: of('2', '1') }
}

/** Of words together: which they are is told only where no line is told by itself, or what is left of them would be the words of those that are not. */
export const withoutWords = (whole: ToldOf): ToldOf => ({ ...whole, words: [] })
