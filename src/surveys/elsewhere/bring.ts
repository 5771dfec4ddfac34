// Brings answers that were given elsewhere: once the collection is over, and before anybody was shown what came of it. They are counted at
// once, in an order of chance, and lie in no row of their own at any time.
import type { Tx } from '../../db/db.ts'
import { surveyClaim } from '../../privacy/claim.ts'
import { contentMark, contentMarks } from '../../privacy/content-mark.ts'
import type { FormToken } from '../../privacy/form-token.ts'
import type { Keys } from '../../privacy/keys.ts'
import { shuffled } from '../../privacy/shuffle.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { claimSending, takeBackClaim } from '../answering/sent.sql.ts'
import { batchesOf, close, countBrought, type Brought } from '../release-due.ts'
import { decideRound } from '../results/decide-round.ts'
import { addRelease } from '../released.sql.ts'
import { groupsOf, lockRound, type Round } from '../rounds.sql.ts'
import { findSurvey } from '../surveys.sql.ts'
import type { Count } from '../tally.ts'
import { addBrought, isCounted } from './elsewhere.sql.ts'

/** numbers: of one group, as another tool counted them; `took`: how many took part. */
export type Bringing = { as: 'rows'; rows: readonly Brought[] } | { as: 'numbers'; groupId: string; took: number; counts: readonly Count[] }

/**
 * done, before: it is in; before: by the press before this one · held: it is not over yet · shown: everybody has seen the results · same: what
 * has the same content is counted already · few: there are fewer than are ever shown
 */
export type WasBrought = 'done' | 'before' | 'not-found' | 'held' | 'shown' | 'same' | 'few'

type With = { actor: Actor; now: Date; token: FormToken; /** They say that it is another one, though it has the same content. */ another: boolean }

export async function bring(tx: Tx, keys: Keys, id: string, bringing: Bringing, { actor, now, token, another }: With): Promise<WasBrought> {
  const round = await lockRound(tx, id, 'closing')
  if (!round?.openedOn || round.way !== 'elsewhere' || !mayAskSurvey(actor, (await findSurvey(tx, round.surveyId))!)) return 'not-found'
  const today = dayOf(now)
  const claim = surveyClaim(keys, token)
  if (!(await claimSending(tx, claim, today))) return 'before'
  const outcome = await look(tx, keys, round, bringing, today, another)
  if (outcome !== 'done') {
    await takeBackClaim(tx, claim)
    return outcome
  }
  if (!round.closedOn) await close(tx, keys, round, today)
  if (bringing.as === 'rows') await countBrought(tx, keys, round, bringing.rows, today)
  else await addRelease(tx, { groupId: bringing.groupId, on: today, responses: bringing.took, few: false }, bringing.counts, [])
  await decideRound(tx, round, today, 'at-once')
  await addBrought(tx, { roundId: id, broughtAs: bringing.as, mark: contentMark(keys, id, contentOf(bringing)) }, { by: handOf(actor), on: today })
  await record(tx, { what: 'answers-brought', by: actor, roundId: id }, now)
  return 'done'
}

async function look(tx: Tx, keys: Keys, round: Round, bringing: Bringing, today: Day, another: boolean): Promise<WasBrought> {
  if (!isOver(round, today)) return 'held'
  if (round.resultsOn) return 'shown'
  const groups = await groupsOf(tx, round.id)
  if (bringing.as === 'numbers' && !groups.some((group) => group.id === bringing.groupId)) return 'not-found'
  const enough = bringing.as === 'rows' ? batchesOf(groups, bringing.rows, round, shuffled).batches.length > 0 : bringing.took >= round.fewest && bringing.counts.length > 0
  if (!enough) return 'few'
  return !another && (await isCounted(tx, round.id, contentMarks(keys, round.id, contentOf(bringing)))) ? 'same' : 'done'
}

/** Nobody answers any more: it has closed, or waits to be closed. What was withdrawn before it began is none. */
export const isOver = ({ openedOn, closedOn, firstOn, lastOn, endAskedOn }: Round, today: Day): boolean =>
  openedOn !== null && (closedOn ? closedOn >= firstOn : lastOn < today || (endAskedOn !== null && endAskedOn < today))

/** The same in another order is the same. */
const contentOf = (bringing: Bringing): string =>
  (bringing.as === 'rows' ? JSON.stringify(bringing.rows.map(({ groupId, answers }) => JSON.stringify([groupId, Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1))])).toSorted())
    : JSON.stringify([bringing.groupId, bringing.took, bringing.counts.map(({ question, value, given }) => JSON.stringify([question, value, given])).toSorted()]))
