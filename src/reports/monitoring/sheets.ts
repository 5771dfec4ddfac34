// The tables of a report, with their pictures and what explains them: what page, print, document and files show alike.
import { kinds } from '../../feedback/case.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { askedExplained, askedPicture, askedSheet } from '../asked-sheet.ts'
import type { Explanation } from '../explanation.ts'
import { explanation } from '../feedback/explain.ts'
import type { Pictured } from '../pictures/pictured.ts'
import { leftInFinnish, type Column, type Sheet } from '../sheet.ts'
import type { Facts } from './facts.ts'
import type { ThemesOf } from './themes.ts'

export type Speaking = { t: Texts; language: Language }

/** `picture`: null where a table says it best. */
export type Drawn = { sheet: Sheet; picture: Pictured | null; explanation: Explanation; sum?: string }

export function kindsDrawn({ told, before, feedback }: Facts, speaking: Speaking): Drawn {
  const { feedbackReport: words, feedback: { kinds: names } } = speaking.t
  const sheet: Sheet = {
    id: 'kinds', title: words.sheets.kind, columns: [{ id: 'kind', name: words.columns.kind, is: 'name' }, ...nowAndBefore(speaking)],
    rows: [...kinds.map((kind) => [names[kind].name, told('kind', kind), before('kind', kind)]), [words.sum, told('came'), before('came')]],
  }
  return { sheet, picture: { kind: 'bars', sheet, value: 'now', before: 'before', without: [words.sum] }, sum: words.sum, explanation: explanation('kind', feedback, speaking, told('came')) }
}

export function outcomesDrawn({ told, before, feedback }: Facts, speaking: Speaking): Drawn {
  const { feedbackReport: words } = speaking.t
  const sheet: Sheet = {
    id: 'outcomes', title: words.sheets.outcomes, columns: [{ id: 'outcome', name: words.columns.outcome, is: 'name' }, ...nowAndBefore(speaking)],
    rows: [
      ...(['changed', 'not-changed', 'nothing-asked'] as const).map((value) => [words.outcomes[value], told('came-of-it', value), before('came-of-it', value)]),
      [words.sum, told('closed'), before('closed')],
    ],
  }
  return { sheet, picture: null, sum: words.sum, explanation: explanation('outcomes', feedback, speaking, told('closed')) }
}

const nowAndBefore = ({ t: { monitoring: { report: { head } } } }: Speaking): Column[] => [{ id: 'now', name: head.now, is: 'count' }, { id: 'before', name: head.before, is: 'count' }]

export function themesDrawn({ line, report: { themes, closed } }: ThemesOf, at: number, speaking: Speaking): Drawn {
  const { t: { monitoring: { report: words, explain }, feedbackReport, themes: { report: { head } }, disclosure }, language } = speaking
  const sheet: Sheet = {
    id: `themes-${at + 1}`, title: line ? fill(words.themesOfLine, { line: inLanguage(line, language) }) : words.themesTable,
    columns: [
      { id: 'theme', name: head.theme, is: 'name' }, { id: 'count', name: words.head.now, is: 'count' }, { id: 'before', name: words.head.before, is: 'count' },
      { id: 'thanks', name: head.thanks, is: 'count' }, { id: 'criticism', name: head.criticism, is: 'count' },
    ],
    rows: themes.map(({ theme, count, before, thanks, criticism }) => [inLanguage(theme.name, language), count, before, thanks, criticism]),
    ...leftInFinnish([line, ...themes.map(({ theme }) => theme.name)], language),
  }
  return { sheet, picture: { kind: 'bars', sheet, value: 'count', before: 'before' }, explanation: { ...explain.themes, n: closed, leftOut: [...explain.themes.leftOut, feedbackReport.leftOut[0]!], rule: disclosure.hidden } }
}

export function askedDrawn({ asked }: Facts, speaking: Speaking): Drawn | null {
  if (!asked.length) return null
  const sheet = askedSheet(asked, { id: 'surveys', title: speaking.t.monitoring.report.surveysTable }, speaking)
  return { sheet, picture: askedPicture(sheet), explanation: askedExplained(speaking) }
}

/** As the page has them in a list, with the way to each. */
export function improvementsSheet({ stood }: Facts, isPublic: boolean, { t, language }: Speaking): Sheet {
  const { report: words } = t.monitoring
  const names = words.improvementHead
  return {
    id: 'improvements', title: words.improvementsTable[isPublic ? 'public' : 'draft'],
    columns: (['title', 'state', 'due', 'because'] as const).map((id) => ({ id, name: names[id], is: 'name' })),
    rows: stood.map(({ title, state, dueOn, because }) => [inLanguage(title, language), t.improvements.states[state], shortDay(dueOn, language), because ? inLanguage(because, language) : '']),
    ...leftInFinnish(stood.flatMap(({ title, because }) => [title, because]), language),
  }
}

/** All of them, as files have them. */
export const sheetsOf = (facts: Facts, isPublic: boolean, speaking: Speaking): Sheet[] => [
  kindsDrawn(facts, speaking).sheet, outcomesDrawn(facts, speaking).sheet, ...facts.themes.map((one, at) => themesDrawn(one, at, speaking).sheet),
  ...[askedDrawn(facts, speaking)?.sheet ?? []].flat(), ...(facts.stood.length ? [improvementsSheet(facts, isPublic, speaking)] : []),
]
