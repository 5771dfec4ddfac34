// A draft as if its round were open: with the promise of the round that is being written, if one is, for the units that it would be asked of.
import type { Db } from '../../db/db.ts'
import { listServices } from '../../directory/lists.sql.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Opened } from '../answering/opened.ts'
import { placesFor, type RoundGroup } from '../groups.ts'
import type { Question } from '../question.ts'
import { roundsOf, type Round } from '../rounds.sql.ts'
import type { Survey } from '../surveys.sql.ts'
import { inTongues } from '../tongues/ready.ts'
import { questionsIn, roundIn, surveyIn } from '../tongues/spoken.ts'

/** `promised`: whether there is a promise to be shown. */
export async function asIfOpen(db: Db, survey: Survey, questions: readonly Question[], { today, tongue }: { today: Day; tongue: string }): Promise<Opened & { promised: boolean }> {
  const written = (await roundsOf(db, survey.id)).find(({ openedOn }) => !openedOn) ?? null
  const round = written ?? unwritten(survey.id, today)
  const tongues = await inTongues(db, survey, questions, written ? [written] : [])
  const asked = tongues.find(({ tag }) => tag === tongue)?.asked ?? null
  return {
    // A trial needs no slip: which unit it is about is what the slip would say.
    survey: surveyIn(survey, asked), is: 'open', round: { ...roundIn(round, asked), way: 'open' }, questions: questionsIn(questions, asked), groups: await groupsFor(db, survey, round, today),
    changed: false, tongues: tongues.map(({ tag }) => tag), asked, promised: written !== null,
  }
}

async function groupsFor(db: Db, survey: Survey, { way }: Round, today: Day): Promise<RoundGroup[]> {
  const services = await listServices(db, today)
  const lines = new Map(services.map(({ line }) => [line.id, line.name]))
  const units = new Map(services.flatMap((service) => service.units.map(({ id, name }) => [id, name] as const)))
  const groups = placesFor(survey, services).map(({ serviceLineId, unitId }, at) => ({
    id: `trial-${at}`, serviceLineId, unitId, lineName: serviceLineId ? lines.get(serviceLineId) ?? survey.lineName : null, unitName: unitId ? units.get(unitId) ?? survey.unitName : null,
  }))
  return way === 'open' ? groups : groups.slice(0, 1)
}

/** Where none is being written yet. Nobody sees its promise. */
function unwritten(surveyId: string, today: Day): Round {
  const lastOn = daysAfter(today, 21)
  return {
    id: '', surveyId, version: 1, way: 'open', fewest: 5, leftover: 'up', firstOn: today, lastOn, purpose: { fi: '' }, handlerRole: 'supervisor', handledByOn: lastOn, resultsByOn: lastOn, changesByOn: lastOn,
    goneThrough: { fi: '' }, invests: { fi: '' }, councilOn: null, openedOn: null, endAskedOn: null, closedOn: null, handledOn: null, goneThroughOn: null, resultsOn: null, followed: null, followedOn: null,
  }
}
