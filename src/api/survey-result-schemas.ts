// What goes over the wire of the results of surveys.
import * as v from 'valibot'
import { kinds, themes } from '../surveys/question.ts'
import { listOf } from './list.ts'
import { day, id, named, said, translated } from './schema-parts.ts'

const place = { serviceLine: v.optional(named), unit: v.optional(named) }

const times = {
  round: said(id, 'The time of asking.'),
  survey: named,
  firstOn: day,
  lastOn: day,
  resultsOn: said(day, 'Since when everybody sees the results.'),
}

export const surveyRounds = listOf(v.strictObject(times))

const question = v.strictObject({
  id: v.string(),
  kind: v.picklist(kinds),
  text: translated,
  theme: v.optional(v.picklist(themes)),
  background: v.optional(said(v.literal(true), 'About whoever answered.')),
  answered: v.optional(said(v.number(), 'How many answered it. Left out: not shown.')),
  answers: v.optional(said(v.array(v.strictObject({
    value: v.string(),
    text: v.optional(translated),
    number: said(v.number(), 'How many chose it; of rank: how many put it first.'),
    points: v.optional(said(v.number(), 'Of rank: as many as there are choices for a first place, one for the last, on average.')),
  })), 'What was answered. Left out: not shown, or in one’s own words. A value that is missing is not shown; do not read it as nought.')),
})

export const surveyResults = v.strictObject({
  ...times,
  fewest: said(v.number(), 'So many answers at least are ever shown together.'),
  place: said(v.optional(v.strictObject(place)), 'For whom this is: without a line and a unit, for all.'),
  places: said(v.array(v.strictObject({ id: said(id, 'Ask for it with `place`.'), ...place })), 'For whom results can be asked.'),
  answered: v.optional(said(v.number(), 'How many answered. Left out: not shown.')),
  questions: said(v.array(question), 'None where nothing was counted, or not so many answered that anything is shown.'),
  followed: v.optional(said(translated, 'What followed from it.')),
})
