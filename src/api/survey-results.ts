// Results of surveys by the API: the numbers that were decided to be told, as the page of the results shows them, and none besides.
import type { GroupPlace, RoundGroup } from '../surveys/groups.ts'
import { answersShown, resultsForAll, shownRounds, type ShownResults } from '../surveys/results/for-everybody.ts'
import type { QuestionFigures } from '../surveys/results/figures.ts'
import { dayOf } from '../text/dates.ts'
import { pageOfWhole, pageQuery, type Sizes } from './list.ts'
import { operation } from './operation.ts'
import { Problem } from './problem.ts'
import { idQuery } from './query.ts'

const sizes: Sizes = { most: 500, usual: 100 }

export const surveyResultOperations = [
  operation({
    id: 'listSurveyResults', method: 'GET', path: '/survey-results', query: pageQuery(sizes), status: 200, answers: 'SurveyRounds',
    summary: 'Surveys whose results everybody sees, by the time of asking; the newest first',
    async handle({ db, now }, c) {
      const { items, ...next } = pageOfWhole(c, sizes, (await shownRounds(db, dayOf(now()))).map((one) => ({ id: one.round.id, ...timesOf(one) })))
      return { items: items.map(({ id: _, ...item }) => item), ...next }
    },
  }),

  operation({
    id: 'readSurveyResults', method: 'GET', path: '/surveys/{id}/results', refuses: [404], status: 200, answers: 'SurveyResults',
    summary: 'The results of a survey',
    description: 'A number that is not shown is left out: we show a number only when nobody could work out from it who answered. What was shown never changes.',
    query: { round: idQuery('One time of asking; left out: the newest whose results everybody sees.'), place: idQuery('For one of its `places`; left out: for all.') },
    async handle({ db, now }, c) {
      const found = await resultsForAll(db, c.req.param('id') ?? '', { round: c.req.query('round'), group: c.req.query('place'), today: dayOf(now()) })
      if (found === 'no-group') throw new Problem(404, 'The results have no such place.', { why: 'place' })
      if (!found) throw new Problem(404, 'There is no such survey, or everybody does not see its results.')
      return told(found)
    },
  }),
]

const timesOf = ({ survey, round }: Pick<ShownResults, 'survey' | 'round'>) =>
  ({ round: round.id, survey: { id: survey.id, name: survey.name }, firstOn: round.firstOn, lastOn: round.lastOn, resultsOn: round.resultsOn! })

function told({ survey, round, figures }: ShownResults) {
  const of = figures?.figures
  return {
    ...timesOf({ survey, round }), fewest: round.fewest, ...(figures ? { place: placeOf(figures.group) } : {}),
    places: (figures?.groups ?? []).map((group) => ({ id: group.id, ...placeOf(group) })),
    ...(of?.responses ? { answered: of.responses } : {}), questions: of?.responses ? of.questions.map((each) => questionOf(each, round.fewest)) : [],
    ...(round.followed ? { followed: round.followed } : {}),
  }
}

const placeOf = ({ serviceLineId, lineName, unitId, unitName }: GroupPlace & Pick<RoundGroup, 'lineName' | 'unitName'>) => ({
  ...(serviceLineId && lineName ? { serviceLine: { id: serviceLineId, name: lineName } } : {}), ...(unitId && unitName ? { unit: { id: unitId, name: unitName } } : {}),
})

function questionOf({ question, figure }: QuestionFigures, fewest: number) {
  const { id, kind, text, theme, background, options } = question
  const answers = answersShown({ question, figure }, fewest)
  return {
    id, kind, text, ...(theme ? { theme } : {}), ...(background ? { background: true as const } : {}), ...(figure ? { answered: figure.n } : {}),
    ...(answers ? { answers: answers.map(({ value, ...numbers }) => {
      const named = options.find((option) => option.id === value)
      return { value, ...(named ? { text: named.text } : {}), ...numbers }
    }) } : {}),
  }
}
