// Whom satisfaction in a place and period can speak for, and whom it cannot: sentences, each with the rule that made it, so that whoever
// doubts one can check it. What is hidden and what was never there make the same sentences.
import { bandOf, leastHanded, type Reach } from '../../surveys/rounds/reach.ts'
import { themes, type Theme } from '../../surveys/question.ts'
import type { Indicator } from './indicator.ts'
import type { Told } from './told.ts'

/** Of fewer answers one more or less is seen in the numbers. */
export const fewAnswers = 50

/**
 * `can`: for whom it speaks; otherwise for whom it does not. `sentence` and `rule`: keys of texts; `data`: what is filled into both. `themes`: names that are filled in as {themes}. A sentence and its
 * rule stand alone, so that they can be put beside those of other reports.
 */
export type Caveat = { can: boolean; sentence: Sentence; rule: Rule; data: Readonly<Record<string, number>>; themes?: readonly Theme[] }
export type Sentence = 'nothing' | 'answered' | 'few' | 'one-unit' | 'some-units' | 'all-units' | 'by-link' | 'by-code' | 'elsewhere' | `reach-${Reach}` | 'no-rate' | 'missing' | 'reworded' | 'left-out' | 'themselves'
export type Rule = 'shown' | 'few' | 'units' | 'ways' | 'reach' | 'no-rate' | 'missing' | 'reworded' | 'left-out' | 'themselves'

/** What of a place is spoken of. */
export type Facts = Pick<Told, 'responses' | 'handed' | 'units' | 'ways' | 'reworded' | 'rounds'>

export function caveatsOf({ responses, handed, units, ways, reworded, rounds }: Facts, { missing }: Pick<Indicator, 'missing'>): Caveat[] {
  const leftOut = rounds.filter(({ shown }) => !shown).length
  const reach = handed !== null && responses !== null ? bandOf({ handed, used: responses }) : null
  const caveats: (Omit<Caveat, 'can'> | false)[] = [
    responses === null && { sentence: 'nothing', rule: 'shown', data: {} },
    responses !== null && responses >= fewAnswers && { sentence: 'answered', rule: 'few', data: { count: responses, least: fewAnswers } },
    responses !== null && responses < fewAnswers && { sentence: 'few', rule: 'few', data: { count: responses, least: fewAnswers } },
    responses !== null && units !== null && units.asked > 1 && units.shown <= 1 && { sentence: 'one-unit', rule: 'units', data: { ...units } },
    responses !== null && units !== null && units.shown > 1 && units.shown < units.asked && { sentence: 'some-units', rule: 'units', data: { ...units } },
    responses !== null && units !== null && units.asked > 1 && units.shown === units.asked && { sentence: 'all-units', rule: 'units', data: { ...units } },
    ways.length === 1 && { sentence: ({ open: 'by-link', code: 'by-code', elsewhere: 'elsewhere' } as const)[ways[0]!], rule: 'ways', data: {} },
    reach !== null && { sentence: `reach-${reach.is}` as const, rule: 'reach', data: { least: leastHanded } },
    responses !== null && reach === null && { sentence: 'no-rate', rule: 'no-rate', data: { least: leastHanded } },
    responses !== null && missing.length > 0 && { sentence: 'missing', rule: 'missing', data: { count: missing.length, all: themes.length }, themes: missing },
    reworded > 0 && { sentence: 'reworded', rule: 'reworded', data: { count: reworded } },
    leftOut > 0 && { sentence: 'left-out', rule: 'left-out', data: { count: leftOut } },
    { sentence: 'themselves', rule: 'themselves', data: {} },
  ]
  return caveats.filter((one) => one !== false).map((one) => ({ can: speaksFor.includes(one.sentence), ...one }))
}

const speaksFor: readonly Sentence[] = ['answered', 'all-units', 'reach-half', 'reach-most']
