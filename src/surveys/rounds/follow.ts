// What an owner does for the promise once the round has closed: reads and sorts, goes through it with the workers, shows the results, and
// tells what followed. Each is done once, and its day stays.
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { forgetMarks } from '../elsewhere/elsewhere.sql.ts'
import { whatCame } from '../elsewhere/what-came.ts'
import { countUnsorted } from '../results/themes.sql.ts'
import { lockRound, type Round } from '../rounds.sql.ts'
import { findSurvey } from '../surveys.sql.ts'
import { noteFollowed, noteGoneThrough, noteHandled, noteResultsShown } from './follow.sql.ts'

export type Step = { what: 'handled' } | { what: 'gone-through'; on: Day } | { what: 'show' } | { what: 'followed'; words: Translated }

/**
 * unsorted: texts are left · early: of a day before it closed, or that has not come · not-shown: the results come first · nothing: it was held
 * elsewhere, and neither answers were brought nor was it told what was learned
 */
export type Followed = 'done' | 'not-found' | 'not-closed' | 'unsorted' | 'early' | 'not-shown' | 'nothing'

export async function follow(tx: Tx, id: string, step: Step, { actor, now }: { actor: Actor; now: Date }): Promise<Followed> {
  const round = await lockRound(tx, id, 'closing')
  if (!round?.openedOn || !mayAskSurvey(actor, (await findSurvey(tx, round.surveyId))!)) return 'not-found'
  const { closedOn } = round
  if (!closedOn || closedOn < round.firstOn) return 'not-closed'
  const today = dayOf(now)
  switch (step.what) {
    case 'handled':
      if (round.handledOn) return 'done'
      if (await countUnsorted(tx, id)) return 'unsorted'
      await noteHandled(tx, id, today)
      return 'done'
    case 'gone-through':
      if (round.goneThroughOn) return 'done'
      if (step.on > today || step.on < closedOn) return 'early'
      await noteGoneThrough(tx, id, step.on)
      return 'done'
    case 'show':
      return round.resultsOn ? 'done' : show(tx, round, today)
    case 'followed':
      if (!round.resultsOn) return 'not-shown'
      await noteFollowed(tx, id, step.words, today)
      return 'done'
  }
}

/** What was brought is sorted before it is shown: it may have come after somebody said that all was read. */
async function show(tx: Tx, round: Round, today: Day): Promise<Followed> {
  const came = await whatCame(tx, round)
  if (came && !came.brought.length && !came.learned) return 'nothing'
  if (came && (await countUnsorted(tx, round.id))) return 'unsorted'
  if (came) await forgetMarks(tx, round.id)
  await noteResultsShown(tx, round.id, today)
  return 'done'
}
