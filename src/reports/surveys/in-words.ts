// What explains a number of satisfaction, and whom it can speak for, in the words of the reader's language.
import { shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Caveats, Explanation } from '../explanation.ts'
import type { Caveat } from './caveats.ts'
import { recommendationOf } from './indicator.ts'
import { asShown, type Told } from './told.ts'

type In = { t: Texts; language: Language }

export function explain(what: 'indicator' | 'recommendation' | 'steps', told: Told, { t, language }: In): Explanation {
  const { explained: words } = t.satisfaction
  const { definition, rule } = words[what]
  const leftOut = told.rounds.filter(({ shown }) => !shown).length
  const n = what === 'indicator' ? told.responses : what === 'recommendation' ? recommendationOf(told.voice, told.figures)?.said ?? null : undefined
  return {
    definition, rule, source: fill(words.source, { day: shortDay(told.madeOn, language) }), n: n === undefined ? words.n : asShown(n, told),
    leftOut: [words.leftOut, ...(leftOut ? [fill(t.satisfaction.caveats.sentences['left-out'], { count: inFigures(leftOut, language) })] : [])],
  }
}

/** Each sentence with its rule; a rule of several sentences stands once. */
export function caveatTexts(caveats: readonly Caveat[], { t, language }: In): Caveats {
  const { caveats: words } = t.satisfaction
  const filled = (text: string, { data, themes = [] }: Caveat): string =>
    fill(text, { ...Object.fromEntries(Object.entries(data).map(([name, number]) => [name, inFigures(number, language)])), themes: themes.map((theme) => t.surveyMaking.themes[theme]).join(', ') })
  const of = (can: boolean): string[] => caveats.filter((one) => one.can === can).map((one) => filled(words.sentences[one.sentence], one))
  return { can: of(true), cannot: of(false), rule: `${[...new Set(caveats.map((one) => filled(words.rules[one.rule], one)))].join('; ')}.` }
}
