// Somebody of the staff is noted as the one whom a case concerns, or who is thanked in it. Whom it concerns neither handles
// it nor is told of it from then on, and reads it only once somebody has talked with them.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswer, mayNoteConcern, mayTalkFirst } from '../../staff/roles.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { addEvent, findCase, lockCase } from '../cases.sql.ts'
import { keepHandler } from '../keep-handler.ts'
import { deleteAbout, insertAbout, noteTalked, takeFrom, type How } from './about.sql.ts'
import { peopleAround } from './people.sql.ts'

type By = { actor: Actor; now: Date }
type About = { caseId: string; personId: string }

export async function noteAbout(tx: Tx, { caseId, personId, how }: About & { how: How }, { actor, now }: By): Promise<'done' | 'not-found' | 'closed' | 'unknown' | 'wider'> {
  const one = await lockCase(tx, caseId)
  if (!one || !(how === 'concerns' ? mayTalkFirst : mayAnswer)(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  const today = dayOf(now)
  const person = (await peopleAround(tx, one, today)).find((each) => each.personId === personId)
  if (!person) return 'unknown'
  const noted = one.about.find((about) => about.personId === personId)
  // What concerns somebody is not turned into thanks in passing: that would open it to them.
  if (noted?.how === how || noted?.how === 'concerns') return 'done'
  if (how === 'concerns' && !mayNoteConcern(actor, person, one)) return 'wider'
  await insertAbout(tx, { caseId, personId, how, by: actor.personId, on: today })
  await addEvent(tx, { caseId, name: 'about-noted', by: actor, detail: { handler: personId, how }, now })
  if (how === 'thanks') return 'done'

  await takeFrom(tx, caseId, personId, today)
  const { answering, handlerId, moved } = await keepHandler(tx, (await findCase(tx, caseId))!, { now })
  if (moved && handlerId && one.state === 'waiting-for-handler') {
    await enqueue(tx, { kind: 'feedback-arrived', caseId, personId: handlerId, language: answering.people.get(handlerId)?.language ?? 'fi', now })
  }
  return 'done'
}

/** It was noted by mistake. */
export async function removeAbout(tx: Tx, { caseId, personId }: About, { actor, now }: By): Promise<'done' | 'not-found' | 'closed'> {
  const one = await lockCase(tx, caseId)
  const noted = one?.about.find((about) => about.personId === personId)
  if (!one || !(noted?.how === 'thanks' ? mayAnswer : mayTalkFirst)(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if (!noted) return 'done'
  await deleteAbout(tx, caseId, personId)
  await addEvent(tx, { caseId, name: 'about-noted', by: actor, detail: { handler: personId, how: 'none' }, now })
  return 'done'
}

/** `on` is the day on which they talked. */
export async function talkFirst(tx: Tx, { caseId, personId, on }: About & { on: Day }, { actor, now }: By): Promise<'done' | 'not-found' | 'closed' | 'not-yet'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayTalkFirst(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if (on > dayOf(now)) return 'not-yet'
  const noted = one.about.find((about) => about.personId === personId && about.how === 'concerns')
  if (!noted) return 'not-found'
  if (noted.talkedOn) return 'done'
  await noteTalked(tx, caseId, personId, on)
  await addEvent(tx, { caseId, name: 'talked-first', by: actor, detail: { handler: personId }, now })
  return 'done'
}
