// Rounds of surveys at one place as a table: how many answered, how many agree, and how many would recommend it. Each row leads to its results.
import { to } from '../paths.ts'
import { mostRounds, type AtPlace } from '../surveys/at-place.ts'
import { shortDay } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import { inLanguage, type Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Explanation } from './explanation.ts'
import type { Pictured } from './pictures/pictured.ts'
import { leftInFinnish, type Sheet } from './sheet.ts'

type Speaking = { t: Texts; language: Language }

/** As a row is called: with its days, since a survey is asked more than once, and of whom it was, where that is not plain. */
export const roundName = ({ name, of, firstOn, lastOn }: AtPlace, { language }: Speaking): string =>
  `${inLanguage(name, language)}${of ? ` (${inLanguage(of, language)})` : ''}, ${shortDay(firstOn, language)} – ${shortDay(lastOn, language)}`

export function askedSheet(rounds: readonly AtPlace[], { id, title }: { id: string; title: string }, speaking: Speaking): Sheet {
  const { surveyHead: head } = speaking.t.unitPicture
  // What was asked in none is in no column.
  const asked = (['agree', 'recommend'] as const).filter((one) => rounds.some((round) => round[one] !== null))
  return {
    id, title,
    columns: [{ id: 'survey', name: head.survey, is: 'name' }, { id: 'answers', name: head.answers, is: 'count' }, ...asked.map((one) => ({ id: one, name: head[one], is: one === 'agree' ? 'share' as const : 'index' as const }))],
    rows: rounds.map((round) => [roundName(round, speaking), round.answers, ...asked.map((one) => round[one])]),
    ...leftInFinnish(rounds.flatMap(({ name, of }) => [name, of]), speaking.language),
  }
}

/** A bar for each, of those who agree; null where nobody was asked that. */
export const askedPicture = (sheet: Sheet): Pictured | null =>
  (sheet.columns.some(({ id }) => id === 'agree') ? { kind: 'bars', sheet, value: 'agree', n: 'answers' } : null)

/** Where a row leads. */
export function roundHref(rounds: readonly AtPlace[], speaking: Speaking): (name: string) => string | null {
  const ways = new Map(rounds.map((round) => [roundName(round, speaking), to('surveyResults', speaking.language, { id: round.surveyId }, { round: round.roundId, group: round.groupId })]))
  return (name) => ways.get(name) ?? null
}

/** Said where there may be more. A unit with several lines has several rows of one round. */
export const newestOnly = (rounds: readonly AtPlace[], { t }: Speaking): string | null => (new Set(rounds.map(({ roundId }) => roundId)).size < mostRounds ? null : fill(t.unitPicture.newest, { count: mostRounds }))

export const askedExplained = ({ t: { unitPicture: { explain }, disclosure } }: Speaking): Explanation =>
  ({ definition: explain.surveys.definition, source: explain.surveys.source, leftOut: explain.surveys.leftOut, rule: disclosure.hidden })
