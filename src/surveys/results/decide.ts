// Which numbers of a round are told, decided once: every cell of every page of its results, from what was counted and from what other rounds
// have told. Groups decide for questions, and how many answered a question decides for what they answered, so that what is hidden of
// somebody is hidden everywhere.
import { isText, type Question } from '../question.ts'
import { anyValue } from '../tally.ts'
import { answersTold } from './answers-told.ts'
import type { Beside } from './beside.ts'
import { countedValues, isOneOf, lookupOf, type Counted, type Lookup } from './counted.ts'
import { answeredTold, apartOf, peopleTold, type PeopleTold } from './people-told.ts'
import { populationId, type By, type Population } from './populations.ts'

/** `question` null: how many answered at all. `value`: as it was counted; `any`: how many answered the question. */
export type ShownCell = { groupId: string; question: string | null; by: By; value: string; shown: number }

export const alone: Beside = { before: [], codeOf: (group) => group, slips: () => 0 }

/** `lost`: how many numbers of it would be hidden and known all the same; of their tables nothing is told. */
export type Decided = { cells: ShownCell[]; lost: number }

export const decide = (counted: Counted, beside: Beside = alone): ShownCell[] => decided(counted, beside).cells

export function decided(counted: Counted, beside: Beside = alone): Decided {
  const found = lookupOf(counted)
  const people = peopleTold(found, beside)
  const told: ToldAnswers = new Map()
  const cells = [
    ...found.places.groups.filter((group) => people.groups.has(populationId(found.places, { group, by: null })))
      .map((group): ShownCell => ({ groupId: group, question: null, by: null, value: anyValue, shown: found.answered.whole(group) })),
    ...found.questions.flatMap((question) => (question.background ? ofBackground(found, question, people) : ofQuestion(found, question, people, told, beside))),
  ]
  return { cells, lost: found.places.lost.size }
}

/** By question, by what may be told of it, ids of populations. */
type ToldAnswers = Map<string, Map<string, Set<string>>>

function ofBackground(found: Lookup, question: Question, people: PeopleTold): ShownCell[] {
  const { said, values } = people.backgrounds.get(question.id)!
  return found.places.groups.flatMap((group) => {
    if (!said.has(populationId(found.places, { group, by: null }))) return []
    const shown = question.options.map(({ id }) => id).filter((value) => values.has(populationId(found.places, { group, by: { question: question.id, value } })))
    return cellsOf(found, question, { group, by: null }, shown)
  })
}

function ofQuestion(found: Lookup, question: Question, people: PeopleTold, told: ToldAnswers, beside: Beside): ShownCell[] {
  const { places } = found
  const apart = apartOf(found, isToldApart(question, found.questions) ? found.questions.filter(({ background }) => background) : [])
  const bys = [null, ...apart.flatMap(({ leaves }) => leaves)]
  const populations = places.groups.flatMap((group) => bys.map((by): Population => ({ group, by })))
  const idOf = (one: Population): string => populationId(places, one)
  const isKnown = ({ group, by }: Population): boolean => people.groups.has(idOf({ group, by: null })) && (!by || people.backgrounds.get(by.question)!.apart.has(idOf({ group, by })))
  const isAsked = askedAs(found, question, people, told)
  const answered = answeredTold(found, question, { apart, wanted: new Set(populations.filter((one) => isKnown(one) && isAsked(one)).map(idOf)) }, beside)
  const answers = isText(question) ? new Map<string, Set<string>>() : answersTold(found, question, { apart, wanted: answered }, beside)
  told.set(question.id, answers)
  return populations.filter((one) => answered.has(idOf(one))).flatMap((one) =>
    cellsOf(found, question, one, isOneOf(question) || question.kind === 'rank' ? (answers.get(question.id)?.has(idOf(one)) ? countedValues(question) : []) : [...answers].filter(([, ids]) => ids.has(idOf(one))).map(([value]) => value)))
}

/** How many answered, and how many gave each of these values; who gave none of them are no cell. */
function cellsOf(found: Lookup, { id }: Question, { group, by }: Population, values: readonly string[]): ShownCell[] {
  const given = found.whole(id, { group, by })
  return [anyValue, ...values].flatMap((value) => (given.get(value) ? [{ groupId: group, question: id, by, value, shown: given.get(value)! }] : []))
}

/** What one number sums up is told within backgrounds, and what others hang on; not what hangs on a background: it would tell of two at once. */
function isToldApart(question: Question, questions: readonly Question[]): boolean {
  const parent = parentOf(question, questions)
  if (parent && (parent.background || !isToldApart(parent, questions))) return false
  return ['agree', 'recommend', 'smileys'].includes(question.kind) || questions.some(({ onlyIf }) => onlyIf?.question === question.id)
}

const parentOf = ({ onlyIf }: Question, questions: readonly Question[]): Question | undefined => onlyIf && questions.find(({ id }) => id === onlyIf.question)

/** How many answered what was asked only of some tells how many those are: it is told where that is. */
function askedAs(found: Lookup, question: Question, people: PeopleTold, told: ToldAnswers): (one: Population) => boolean {
  const { places } = found
  if (!question.onlyIf) return () => true
  const { question: id, is } = question.onlyIf
  const parent = parentOf(question, found.questions)
  if (!parent) return () => false
  if (parent.background) return ({ group, by }) => by === null && is.every((value) => people.backgrounds.get(id)!.values.has(populationId(places, { group, by: { question: id, value } })))
  const answers = told.get(id)
  return (one) => (isOneOf(parent) ? [id] : is).every((value) => answers?.get(value)?.has(populationId(places, one)))
}
