// The report of surveys as sheets: a row for each round, the answers of one round question by question, and what changed since the round
// before; and for files a row for each question of each round, with every number of it.
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Round } from '../../surveys/rounds.sql.ts'
import type { FileTable } from '../files/table.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { Pictured } from '../pictures/pictured.ts'
import { leftInFinnish, type Column, type Measure, type Sheet } from '../sheet.ts'
import type { ToldEstimate } from '../surveys/told.ts'
import { recommendSheet, stepsSheet } from '../surveys/sheets.ts'
import type { ReportPlace } from './report.ts'
import type { RoundAt } from './round-at.ts'

type In = { t: Texts; language: Language }

export const placeName = ({ name }: ReportPlace, { t, language }: In): string => (name ? inLanguage(name, language) : t.surveyReport.all)

export function placeOfRound({ place: { lineName, unitName } }: RoundAt, { t, language }: In): string {
  if (unitName && lineName) return `${inLanguage(unitName, language)} (${inLanguage(lineName, language)})`
  return inLanguage(unitName ?? lineName ?? { fi: t.surveyResults.whole }, language)
}

/** What is not for everybody yet says so in every table, since files are passed on. */
const placeAndState = (one: RoundAt, speaking: In): string => (one.isToAll ? placeOfRound(one, speaking) : `${placeOfRound(one, speaking)}. ${speaking.t.surveyReport.notToAllYet}`)

/** Client feedback, 3.2.2026 – 24.2.2026 */
export const roundName = ({ survey, round }: Pick<RoundAt, 'survey' | 'round'>, { language }: In): string => `${inLanguage(survey.name, language)}, ${daysOf(round, language)}`

/** As its section is called: of a unit, in which line. */
export const titleOf = (one: RoundAt, { isUnit }: ReportPlace, speaking: In): string => (isUnit ? `${roundName(one, speaking)}: ${placeOfRound(one, speaking)}` : roundName(one, speaking))

const daysOf = ({ firstOn, lastOn }: Round, language: Language): string => `${shortDay(firstOn, language)} – ${shortDay(lastOn, language)}`

const range = (of: ToldEstimate | null | undefined): Shown[] => [of?.value ?? null, of?.low ?? null, of?.high ?? null]
const withRange = (id: string, name: string, is: Measure, { t }: In): Column[] =>
  [{ id, name, is }, { id: `${id}-low`, name: fill(t.surveyReport.head.low, { name }), is }, { id: `${id}-high`, name: fill(t.surveyReport.head.high, { name }), is }]
export const ranged = (...ids: string[]) => ids.map((value) => ({ value, low: `${value}-low`, high: `${value}-high` }))

/** How many answered, whether they would recommend it, what changed in that, and where opinions divide most. A question that was not asked says so. */
export function roundsSheet(rounds: readonly RoundAt[], { id, title }: { id: string; title: string }, speaking: In): Sheet {
  const { head, notAsked, first, noneDivided } = speaking.t.surveyReport
  return {
    id, title,
    columns: [
      { id: 'round', name: head.round, is: 'name' }, { id: 'place', name: head.place, is: 'name' }, { id: 'responses', name: head.responses, is: 'count' }, ...withRange('index', head.index, 'index', speaking),
      ...withRange('change', head.change, 'index', speaking), { id: 'divided', name: head.divided, is: 'name' },
    ],
    rows: rounds.map((one) => {
      const recommend = one.questions.find(({ question }) => question.kind === 'recommend')
      const index = recommend ? range(recommend.report?.index) : [notAsked, '', '']
      const change = !recommend ? ['', '', ''] : one.before ? range(recommend.since?.change) : [first, '', '']
      return [
        roundName(one, speaking), placeAndState(one, speaking), one.responses, ...index, ...change, one.divided === 'hidden' ? null : one.divided ? inLanguage(one.divided.question.text, speaking.language) : noneDivided,
      ]
    }),
    ...leftInFinnish(rounds.flatMap(({ survey, place, divided }) => [survey.name, place.unitName, place.lineName, divided === 'hidden' ? null : divided?.question.text]), speaking.language),
  }
}

/** Of the page: the n-th round, and what it is called there. */
type Section = { n: number; name: string }

/** How many chose what, the share, the mean and the index of each question, in pictures: a sheet for each way of answering. */
export function answersIn({ questions }: RoundAt, { n, name }: Section, speaking: In): Pictured[] {
  const { steps } = speaking.t.satisfaction
  const of = <T extends Sheet>(sheet: T): T => ({ ...sheet, id: `round-${n}-${sheet.id}`, title: `${sheet.title}. ${name}` })
  return [
    ...(['agree', 'smileys'] as const).flatMap((kind): Pictured[] => {
      const sheet = stepsSheet(kind, questions, steps[kind], speaking)
      return sheet ? [{ kind: 'parts', sheet: of(sheet), parts: sheet.steps, diverging: true, n: 'said' }] : []
    }),
    ...questions.filter(({ question }) => question.kind === 'recommend').flatMap((one, at): Pictured[] => {
      const sheet = recommendSheet([one], steps.recommend, speaking)
      return sheet ? [{ kind: 'bars', sheet: { ...of(sheet), id: `round-${n}-recommend-${at}` }, value: 'count' }] : []
    }),
  ]
}

/** Of shares; of the index it stands beside it. Null where there was no round before it, or where nothing was asked in the same way. */
export function changesSheet({ questions, before }: RoundAt, { n, name }: Section, speaking: In): Sheet | null {
  const { t, language } = speaking
  const { head, changes } = t.surveyReport
  const compared = questions.filter(({ question, since }) => question.kind !== 'recommend' && since !== null)
  if (!before || !compared.length) return null
  return {
    id: `round-${n}-changes`, title: `${fill(changes, { days: daysOf(before, language) })}. ${name}`,
    columns: [{ id: 'question', name: head.question, is: 'name' }, { id: 'now', name: head.now, is: 'share' }, ...withRange('change', head.points, 'index', speaking), { id: 'verdict', name: head.verdict, is: 'name' }],
    rows: compared.map(({ question, report, since }) => [
      inLanguage(question.text, language), report?.share?.value ?? null, ...range(since!.change), t.surveyCompared.verdicts[since!.verdict],
    ]),
    ...leftInFinnish(compared.map(({ question }) => question.text), language),
  }
}

/** Every number of every question of these rounds. */
export function questionsTable(rounds: readonly RoundAt[], speaking: In): FileTable {
  const { t, language } = speaking
  const { head, questionsTitle } = t.surveyReport
  const { head: of } = t.satisfaction
  return {
    id: 'questions', title: questionsTitle,
    columns: [
      { id: 'place', name: head.place, is: 'name' }, { id: 'survey', name: head.survey, is: 'name' }, { id: 'first_day', name: head.firstDay, is: 'date' }, { id: 'last_day', name: head.lastDay, is: 'date' },
      { id: 'question', name: head.question, is: 'name' }, { id: 'kind', name: head.kind, is: 'id' }, { id: 'said', name: of.said, is: 'count' }, { id: 'unsure', name: of.unsure, is: 'count' },
      ...withRange('share', of.share, 'share', speaking), ...withRange('mean', of.mean, 'mean', speaking), { id: 'spread', name: of.spread, is: 'mean' }, ...withRange('index', head.index, 'index', speaking),
      { id: 'division', name: of.division, is: 'share' }, ...withRange('change', head.points, 'index', speaking), { id: 'verdict', name: head.verdict, is: 'name' },
    ],
    rows: rounds.flatMap((one) => one.questions.map(({ question, report, since }) => {
      const isIndex = question.kind === 'recommend'
      const mean = report?.mean
      const none = ['', '', '']
      return [
        placeAndState(one, speaking), inLanguage(one.survey.name, language), one.round.firstOn, one.round.lastOn, inLanguage(question.text, language), question.kind, report?.said ?? null, report?.unsure ?? null,
        ...(isIndex ? none : range(report?.share)), ...(question.kind === 'agree' ? [mean?.value ?? null, mean?.range?.low ?? null, mean?.range?.high ?? null, mean?.spread ?? null] : [...none, '']),
        ...(isIndex ? range(report?.index) : none), report?.division ?? null, ...(since ? range(since.change) : none), since ? t.surveyCompared.verdicts[since.verdict] : '',
      ]
    })),
  }
}
