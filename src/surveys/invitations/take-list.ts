// Takes a list: each address gets a code of its own, and waits, sealed, for its hour. In which order they stood on the list nothing says
// afterwards, since whoever has the list could count.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { addressMark, newInvitationId, refusalMark } from '../../privacy/invited.ts'
import type { Keys } from '../../privacy/keys.ts'
import { invitationKey, seal } from '../../privacy/sealing.ts'
import { shuffled } from '../../privacy/shuffle.ts'
import { dayOf } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import { lockRound } from '../rounds.sql.ts'
import { makeBlock } from '../slips/make-block.ts'
import { numbersOf } from '../slips/slips.sql.ts'
import { addInvitations, addList } from './invitations.sql.ts'
import { lookAtList, type Surroundings } from './look.ts'
import { seenOf, takenOf } from './plan.ts'
import { quietUntil } from './quiet.ts'
import { beQuiet, takenWords, type Quiet } from './quiet.sql.ts'
import type { Given } from './read-list.ts'

export type NewList = { roundId: string; groupId: string; given: readonly Given[]; language: Language; opening: Translated | null; by: string }

/** `seen`: what was looked at, as plan.ts has it. closed: the round is not open · changed: something else would happen now */
export async function takeList(tx: Tx, list: NewList, seen: string, surroundings: Surroundings): Promise<{ ok: true; taken: number } | { ok: false; why: 'closed' | 'changed' }> {
  const { keys, now } = surroundings
  await oneAtATime(tx, 'invitations')
  const round = await lockRound(tx, list.roundId, 'answering')
  if (!round?.openedOn || round.closedOn || round.way !== 'code' || round.lastOn < dayOf(now)) return { ok: false, why: 'closed' }
  const planned = await lookAtList(tx, { round, given: list.given, language: list.language }, surroundings)
  const taken = takenOf(planned)
  if (!taken.length || seenOf(planned) !== seen) return { ok: false, why: 'changed' }
  const blockId = await makeBlock(tx, keys, {
    roundId: round.id, groupId: list.groupId, occasion: 'invited', monthOn: `${dayOf(now).slice(0, 7)}-01`, language: list.language, slips: taken.length, validUntilOn: round.lastOn,
  }, { by: list.by, on: dayOf(now) })
  await addList(tx, blockId, list.opening)
  const [numbers, ids] = [await numbersOf(tx, blockId), await freeIds(tx, keys, taken.length)]
  const key = invitationKey(keys, blockId, keys.current)
  const quiet: Quiet[] = []
  await addInvitations(tx, blockId, keys.current, shuffled(taken).map(({ address, channel, language, dueAt }, at) => {
    const id = ids[at]!
    quiet.push({ mark: addressMark(keys, address), untilOn: quietUntil(dayOf(dueAt)), wordsMark: refusalMark(keys, id, keys.current) })
    return { id, number: numbers[at]!, channel, language, dueAt, ciphertext: seal(key, id, 'invitation', address) }
  }))
  await beQuiet(tx, quiet)
  return { ok: true, taken: taken.length }
}

/** Whose words to refuse with nobody else has: with 33 bits two of some thousands meet once in some hundred lists. */
async function freeIds(tx: Tx, keys: Keys, wanted: number): Promise<string[]> {
  const free = new Map<string, string>()
  while (free.size < wanted) {
    const made = new Map(Array.from({ length: wanted - free.size }, () => newInvitationId()).map((id) => [refusalMark(keys, id, keys.current).toString('hex'), id]))
    const taken = await takenWords(tx, [...made.keys()].map((mark) => Buffer.from(mark, 'hex')))
    for (const [mark, id] of made) if (!taken.has(mark) && !free.has(mark)) free.set(mark, id)
  }
  return [...free.values()]
}
