// What a survey asks: the kinds of questions, what can be answered to each, and when one is asked at all. Every question may be
// left alone. As the database keeps them, so this says what is kept: a version of a survey is a list of these.
import * as v from 'valibot'
import type { Translated } from '../text/language.ts'

/**
 * agree: a statement, on five steps, or "cannot say" · recommend: how likely, from 0 to 10 · one, many: of choices · smileys: three
 * faces, for children and for a memory disorder · cards: words to pick, in an order of their own for everybody · short, long: in
 * one's own words · rank: choices in the order of what matters most.
 */
export const kinds = ['agree', 'recommend', 'one', 'many', 'smileys', 'cards', 'short', 'long', 'rank'] as const
export type QuestionKind = (typeof kinds)[number]

/** What a statement is about, so that it can be compared over versions and surveys: the seven of the national client feedback. */
export const themes = ['access', 'encounter', 'participation', 'safety', 'information', 'clarity', 'usefulness'] as const
export type Theme = (typeof themes)[number]

export const agreeValues = ['5', '4', '3', '2', '1', 'cannot-say'] as const
export const recommendValues = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'cannot-say'] as const
export const smileyValues = ['good', 'middle', 'bad', 'cannot-say'] as const

/** How much is asked and answered at most. A list that is longer is read by nobody. */
export const most = { questions: 40, options: 30, cards: 60, short: 200, long: 3000, text: 300, name: 120 }

const translated = v.pipe(v.object({ fi: v.pipe(v.string(), v.minLength(1)), sv: v.optional(v.string()), en: v.optional(v.string()) }), v.transform((given) => given as Translated))
const key = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/))

const questionSchema = v.object({
  /** The same in every version in which it asks the same thing; another where it asks something else. */
  id: key,
  kind: v.picklist(kinds),
  text: translated,
  help: v.optional(translated),
  /** What somebody who asks it aloud may add. */
  prompt: v.optional(translated),
  /** Of one, many, cards and rank. `pole`: which side a card is on. */
  options: v.optional(v.array(v.object({ id: key, text: translated, pole: v.optional(v.picklist(['good', 'bad'])) })), []),
  /** Of many and cards: no more than these. */
  most: v.optional(v.number()),
  theme: v.optional(v.picklist(themes)),
  /** About the giver, in a few wide groups: the other answers are counted within each. Of one only. */
  background: v.optional(v.boolean(), false),
  /** Asked only of those who answered one of these to an earlier question. */
  onlyIf: v.optional(v.object({ question: key, is: v.pipe(v.array(v.string()), v.minLength(1)) })),
})
export type Question = v.InferOutput<typeof questionSchema>
export type Option = Question['options'][number]

/** Throws where the database holds what is no question. */
export const parseQuestions = (stored: unknown): Question[] => v.parse(v.array(questionSchema), stored)

/** What may be answered by choosing; none of a text. */
export const valuesOf = ({ kind, options }: Pick<Question, 'kind' | 'options'>): readonly string[] =>
  kind === 'agree' ? agreeValues : kind === 'recommend' ? recommendValues : kind === 'smileys' ? smileyValues : isText({ kind }) ? [] : options.map(({ id }) => id)

export const isText = ({ kind }: Pick<Question, 'kind'>): boolean => kind === 'short' || kind === 'long'

/** Whether several things can be answered to it. */
export const takesMany = ({ kind }: Pick<Question, 'kind'>): boolean => kind === 'many' || kind === 'cards' || kind === 'rank'
