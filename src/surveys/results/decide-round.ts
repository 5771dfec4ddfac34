// Decides what is told of a round, and keeps it: when it closes, and of what was brought from elsewhere as often as more of it comes, until
// everybody sees it. Whatever becomes of the counts or of this code later, no more is told.
import type { Db, Tx } from '../../db/db.ts'
import { inThread } from '../../in-thread.ts'
import type { Day } from '../../text/dates.ts'
import { countsIn, responsesIn } from '../released.sql.ts'
import { findRound, groupsOf, type Round } from '../rounds.sql.ts'
import { findVersion } from '../surveys.sql.ts'
import type { Counted } from './counted.ts'
import { decideGiven, type DecideGiven } from './decide-given.ts'
import type { Decided } from './decide.ts'
import { addShown, countedApart, decidedRounds, lockDeciding, slipsOf, takeBackShown, toldCells, tryLockDeciding } from './shown.sql.ts'

/** So many counts, of a round and of those that it is held against, are decided in some tenths of a second at most; a thread takes as long to begin. */
const mostAtOnce = 1000

/** Larger ones are left to whoever has time: a sweep, which keeps nobody waiting who answers or closes a round. */
export type Patience = 'at-once' | 'in-time'

/** left: it is too large to be decided at once, or another round of its survey is being decided. lost: something of it would be known though hidden, and less is told therefore. */
export type WasDecided = 'decided' | 'lost' | 'left'

/** For the log, where it stands by its name and with no number. */
export class Lost extends Error {
  override name = 'SomethingHiddenIsKnown'
}

/** The round has closed, and nobody else decides it now. */
export async function decideRound(tx: Tx, round: Round, today: Day, patience: Patience): Promise<WasDecided> {
  // Another round of it may be in a thread for a minute. What is brought from elsewhere waits: the thread may have this very round, without what came now.
  if (patience === 'in-time' || round.way === 'elsewhere') await lockDeciding(tx, round.surveyId)
  else if (!(await tryLockDeciding(tx, round.surveyId))) return 'left'
  const rounds = await decidedRounds(tx, round.surveyId)
  const again = rounds.includes(round.id)
  if (again && (round.way !== 'elsewhere' || round.resultsOn)) return 'decided'
  const given = await givenOf(tx, round, rounds.filter((id) => id !== round.id))
  const size = [given, ...given.before].reduce((sum, { counted }) => sum + counted.counts.length, 0)
  if (size > mostAtOnce && patience === 'at-once') {
    if (again) await takeBackShown(tx, round.id)
    return 'left'
  }
  const { cells, lost } = size > mostAtOnce ? await inThread<Decided>('decide', given) : decideGiven(given)
  if (again) await takeBackShown(tx, round.id)
  await addShown(tx, round.id, { cells, lost }, today)
  return lost ? 'lost' : 'decided'
}

async function givenOf(tx: Tx, round: Round, others: readonly string[]): Promise<DecideGiven> {
  const before: DecideGiven['before'][number][] = []
  for (const id of others) {
    const counted = await countedOf(tx, (await findRound(tx, id))!)
    before.push({ counted, told: await toldCells(tx, counted.groups.map((group) => group.id)), slips: await slipsOf(tx, id) })
  }
  return { counted: await countedOf(tx, round), slips: await slipsOf(tx, round.id), before }
}

/** All that was counted of it. Only what decides reads this. */
async function countedOf(db: Db, { id, surveyId, version, fewest }: Round): Promise<Counted> {
  const { questions } = (await findVersion(db, surveyId, version))!
  return {
    questions, fewest, groups: await groupsOf(db, id), counts: await countsIn(db, id), responses: await responsesIn(db, id),
    apart: await countedApart(db, id, questions.filter(({ background }) => background).map((question) => question.id)),
  }
}
