// Whoever may answer a case notes whom it thanks, so that the thanks reach them the same day: with the words that are
// approved for them, or only that somebody thanked them.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal, unseal } from '../../privacy/sealing.ts'
import { isThemselves, type Actor } from '../../staff/actor.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { lockCase } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { firstOf, monthOf } from '../period.ts'
import { drillOf } from '../response-test/response-test.sql.ts'
import { colleagues, lettersOf, noteThanks, takeBack, writeLetter } from './thanks.sql.ts'

/** `words`: what the person reads; '' for none. `allowed`: the giver's own words allow that it reaches a worker. */
export type Thanks = { caseId: string; personId: string; words: string; allowed: boolean }

/** What was sent past the workers reaches none of them unless somebody has made sure that its giver's words allow it. */
export async function thank(
  tx: Tx, { caseId, personId, words, allowed }: Thanks, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'nobody' | 'past-workers' | 'concerns-them' | 'practice'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  if (await drillOf(tx, caseId)) return 'practice'
  if (one.reader === 'supervisor' && !allowed) return 'past-workers'
  const person = (await colleagues(tx, one.unitId, dayOf(now))).find(({ id }) => id === personId)
  if (!person) return 'nobody'
  if (one.about.some((about) => about.personId === personId && about.how === 'concerns')) return 'concerns-them'

  const use = `thanks ${personId}` as const
  const before = (await lettersOf(tx, caseId)).find((letter) => letter.personId === personId && !letter.takenBackOn)
  const had = before?.ciphertext ? unseal(caseKey(keys, one), caseId, use, before.ciphertext) : ''
  if (before && had === words) return 'done'
  await noteThanks(tx, { caseId, personId, by: actor.personId, on: dayOf(now) })
  await writeLetter(tx, {
    caseId, personId, monthOn: firstOf(monthOf(dayOf(one.createdAt))), allowed: one.reader === 'supervisor' && allowed,
    ciphertext: words ? seal(caseKey(keys, one), caseId, use, words) : null, by: actor.personId, on: dayOf(now),
  })
  // Of no case: the list of mail must not tell which case thanks whom.
  if (!isThemselves(actor, personId)) await enqueue(tx, { kind: 'thanks-arrived', personId, language: person.language, now })
  return 'done'
}

export async function takeThanksBack(
  tx: Tx, { caseId, personId }: { caseId: string; personId: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  await takeBack(tx, caseId, personId, dayOf(now))
  return 'done'
}
