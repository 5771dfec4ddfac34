// Looks for bursts among what came in the last two days. The words are compared in memory, as when marks are made of them, and nothing of them is
// kept but how many of ten are the same; so a turn of the month or of keys changes nothing.
import type { Tx } from '../../db/db.ts'
import { faultName, type Log } from '../../db/faults.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { caseKey, unsealBody } from '../conversation.ts'
import { stemsIn } from '../finding/stems.ts'
import { sealedTurns, type SealedTurn } from '../finding/turn-index.sql.ts'
import { alikeGroups, alikeInTenths, isBurst, usualDays, windowDays, type Compared } from './burst.ts'
import { addBurst, joinBurst, piecesAt, placesWithMany, type Found } from './bursts.sql.ts'

/** Of a place, the newest: what is beyond that comes into the next burst, when these are decided. */
const mostAtPlace = 200

const daysBefore = (now: Date, days: number): Date => new Date(+now - days * 86_400_000)

export const findBursts = (keys: Keys, log: Log = () => {}) => async (tx: Tx, now: Date): Promise<void> => {
  const since = daysBefore(now, windowDays)
  for (const { place, came, usual } of await placesWithMany(tx, { since, usualSince: daysBefore(since, usualDays) })) {
    const found = await piecesAt(tx, place, since, mostAtPlace)
    if (found.every(({ burstId }) => burstId)) continue
    for (const group of alikeGroups(await withWords(tx, keys, found, log))) await note(tx, group, { came, usual, now })
  }
}

/** Of one that is open, or is a wave, whatever else is like it is part. What comes after the rest was set aside is looked at anew. */
async function note(tx: Tx, group: readonly (Found & Compared)[], { came, usual, now }: { came: number; usual: number; now: Date }): Promise<void> {
  const fresh = group.filter(({ burstId }) => !burstId)
  const known = group.find(({ burstId, standing }) => burstId && standing !== 'same')
  if (!fresh.length) return
  const caseIds = fresh.map(({ id }) => id)
  if (known) await joinBurst(tx, known.burstId!, caseIds)
  else if (isBurst(fresh, { came, usual })) await addBurst(tx, { on: dayOf(now), alike: alikeInTenths(fresh), caseIds })
}

/** What cannot be opened is like nothing. */
async function withWords(tx: Tx, keys: Keys, found: readonly Found[], log: Log): Promise<(Found & Compared)[]> {
  const firsts = new Map((await sealedTurns(tx, found.map(({ id }) => id))).filter(({ number }) => number === 1).map((turn) => [turn.caseId, turn]))
  return found.flatMap((one) => {
    const turn = firsts.get(one.id)
    if (!turn) return []
    try {
      return { ...one, words: wordsOf(keys, turn) }
    } catch (error) {
      log(`left out of what is compared: ${faultName(error)}`)
      return []
    }
  })
}

function wordsOf(keys: Keys, turn: SealedTurn): Set<string> {
  const { text, answers = [] } = unsealBody(caseKey(keys, { ...turn, id: turn.caseId }), turn.caseId, turn)
  return stemsIn([text, ...answers.map(({ answer }) => answer)].join('\n'), turn.language)
}
