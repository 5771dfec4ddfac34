// Decides what is told of a round, and keeps it: when it closes, and of what was brought from elsewhere as often as more of it comes, until
// everybody sees it. Whatever becomes of the counts or of this code later, no more is told.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { placeCode } from '../compared/place.ts'
import { countsIn, responsesIn } from '../released.sql.ts'
import { findRound, groupsOf, type Round } from '../rounds.sql.ts'
import { findVersion } from '../surveys.sql.ts'
import { beforeFrom, slipsInside, type Before } from './between-rounds.ts'
import { lookupOf, type Counted } from './counted.ts'
import { decide } from './decide.ts'
import { addShown, countedApart, decidedRounds, lockDeciding, slipsOf, takeBackShown, toldCells } from './shown.sql.ts'

/** The round has closed, and nobody else decides it now. */
export async function decideRound(tx: Tx, round: Round, today: Day): Promise<void> {
  await lockDeciding(tx, round.surveyId)
  const decided = await decidedRounds(tx, round.surveyId)
  if (decided.includes(round.id)) {
    if (round.way !== 'elsewhere' || round.resultsOn) return
    await takeBackShown(tx, round.id)
  }
  const before: Before[] = []
  for (const id of decided) if (id !== round.id) before.push(await beforeOf(tx, (await findRound(tx, id))!))
  const found = lookupOf(await countedOf(tx, round)), slips = await slipsOf(tx, round.id)
  const codes = new Map(found.groups.map((group) => [group.id, placeCode(group)]))
  await addShown(tx, round.id, decide(found, { before, codeOf: (group) => codes.get(group)!, slips: (group) => slipsInside(found, group, slips) }), today)
}

/** All that was counted of it. Only what decides reads this. */
async function countedOf(db: Db, { id, surveyId, version, fewest }: Round): Promise<Counted> {
  const { questions } = (await findVersion(db, surveyId, version))!
  return {
    questions, fewest, groups: await groupsOf(db, id), counts: await countsIn(db, id), responses: await responsesIn(db, id),
    apart: await countedApart(db, id, questions.filter(({ background }) => background).map((question) => question.id)),
  }
}

async function beforeOf(db: Db, round: Round): Promise<Before> {
  const found = lookupOf(await countedOf(db, round))
  return beforeFrom(found, await toldCells(db, found.groups.map(({ id }) => id)), { codeOf: placeCode, slips: await slipsOf(db, round.id) })
}
