// Somebody makes a survey: from a ready set, from another survey, or from nothing. What it is made from becomes its own at once.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { readySets } from '../ready/sets.ts'
import type { Question } from '../question.ts'
import { addSurvey, findSurvey, versionsOf } from '../surveys.sql.ts'
import { copyTongues } from '../tongues/tongues.sql.ts'
import type { NewSurvey } from './survey-form.ts'

type By = { actor: Actor; now: Date }

/** not-found: the survey to copy is not there. */
export async function makeSurvey(tx: Tx, { from, of, name, about }: NewSurvey, { actor, now }: By): Promise<{ id: string } | 'not-allowed' | 'not-found'> {
  if (!mayAskSurvey(actor, of)) return 'not-allowed'
  const begins = await beginning(tx, from)
  if (!begins) return 'not-found'
  const details = { name, about, serviceLineId: of.serviceLineId, unitId: of.unitId, template: begins.template, noQuotes: begins.noQuotes }
  const made = { by: handOf(actor), on: dayOf(now) }
  const id = await addSurvey(tx, details, begins.questions, made)
  if ('survey' in from) await copyTongues(tx, from.survey, id, made)
  return { id }
}

/** Of a copy it is the newest that is taken, written or frozen. */
async function beginning(tx: Tx, from: NewSurvey['from']): Promise<{ template: string | null; noQuotes: boolean; questions: readonly Question[] } | null> {
  if ('nothing' in from) return { template: null, noQuotes: false, questions: [] }
  if ('set' in from) {
    const set = readySets.find(({ key }) => key === from.set)
    return set ? { template: set.key, noQuotes: set.noQuotes === true, questions: set.questions } : null
  }
  const survey = await findSurvey(tx, from.survey)
  const [newest] = survey ? await versionsOf(tx, survey.id) : []
  return survey && newest ? { template: survey.template, noQuotes: survey.noQuotes, questions: newest.questions } : null
}
