// Decides what is told of a round, and keeps it: when it closes, and of what was brought from elsewhere as often as more of it comes, until
// everybody sees it. Whatever becomes of the counts or of this code later, no more is told.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { placeCode } from '../compared/place.ts'
import { countsIn, responsesIn } from '../released.sql.ts'
import { findRound, groupsOf, type Round } from '../rounds.sql.ts'
import { findVersion } from '../surveys.sql.ts'
import { anyValue } from '../tally.ts'
import type { Before } from './between-rounds.ts'
import { lookupOf, type Counted, type Lookup, type Values } from './counted.ts'
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
  const counted = await countedOf(tx, round)
  const codes = new Map(counted.groups.map((group) => [group.id, placeCode(group)]))
  const slips = await slipsOf(tx, round.id), { places } = lookupOf(counted)
  await addShown(tx, round.id, decide(counted, { before, codeOf: (group) => codes.get(group)!, slips: (group) => inside(places.inside(group), slips) }), today)
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
  const found: Lookup = lookupOf(await countedOf(db, round))
  const groups = new Map(found.groups.map((group) => [placeCode(group), group.id]))
  const slips = await slipsOf(db, round.id)
  const key = (group: string, question: string, by: { question: string; value: string } | null): string => JSON.stringify([group, question, by?.question, by?.value])
  const told = new Set((await toldCells(db, [...groups.values()])).filter(({ question, value }) => question !== null && value !== anyValue).map(({ groupId, question, by }) => key(groupId, question!, by)))
  const of = <T>(code: string, none: T, work: (group: string) => T): T => { const group = groups.get(code); return group ? work(group) : none }
  return {
    question: (id) => found.questions.find((question) => question.id === id) ?? null,
    values: (question, code, by) => of<Values>(code, new Map(), (group) => found.whole(question, { group, by })),
    isTold: (question, code, by) => of(code, false, (group) => told.has(key(group, question, by))),
    answered: (code) => of(code, 0, (group) => found.answered.whole(group)),
    slips: (code) => of(code, 0, (group) => inside(found.places.inside(group), slips)),
  }
}

const inside = (groups: readonly string[], slips: ReadonlyMap<string, number>): number => groups.reduce((sum, group) => sum + (slips.get(group) ?? 0), 0)
