// Whom the report of a feedback day can and cannot speak for: each sentence is made by a rule that has a name, out of what the report shows. What is
// not shown is spoken of alike, be it none, few or hidden for others' sake.
import type { Shown } from '../../reports/disclosure/publishable.ts'
import { fewForConclusion } from '../../reports/day-sentences.ts'
import type { Translated } from '../../text/language.ts'
import type { DayReport } from './report.ts'

export const rules = ['lines', 'whole', 'withheld', 'fewInLine', 'fewInAll', 'ownAccord', 'fewFrom', 'noStop', 'answersNotPeople'] as const
export type Rule = (typeof rules)[number]

export type Spoken = { rule: Rule; can: boolean; names?: readonly Translated[] }

const isEnough = (count: Shown): boolean => count !== null && count >= fewForConclusion

/** The most important first. */
export function speaksFor({ whole, lines, withheld, came }: Pick<DayReport, 'whole' | 'lines' | 'withheld' | 'came'>): Spoken[] {
  const named = (rule: Rule, of: readonly { name: Translated | null }[], can = false): Spoken[] => (of.length ? [{ rule, can, names: of.flatMap(({ name }) => name ?? []) }] : [])
  const from = came.from ?? []
  return [
    ...named('lines', lines.filter(({ answered }) => isEnough(answered)), true),
    ...(isEnough(whole.answered) && !lines.some(({ answered }) => isEnough(answered)) ? [{ rule: 'whole' as const, can: true }] : []),
    ...named('withheld', withheld),
    ...named('fewInLine', lines.filter(({ answered }) => !isEnough(answered))),
    ...(isEnough(whole.answered) ? [] : [{ rule: 'fewInAll' as const, can: false }]),
    { rule: 'ownAccord', can: false },
    ...named('fewFrom', from.filter(({ band }) => band === 'few')),
    ...named('noStop', from.filter(({ hasStop }) => !hasStop)),
    { rule: 'answersNotPeople', can: false },
  ]
}
