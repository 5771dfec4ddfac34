// Somebody else than who prepared a public form checks it: it goes on its way, back to who prepared it, or is not shown at all.
// They read no case: only what everybody would read.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { addEvent, findCase, lockCase, type Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { recordOfCase } from '../record-of-case.ts'
import { tellGiver } from '../tell-giver.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal } from '../../privacy/sealing.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayCheckPublication } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import { commenterOf } from './commenter.sql.ts'
import { refusalOf } from './prepare.ts'
import { timesOf, type Reason, type Refusal } from './publication.ts'
import { changePublication, findPublication, type Publication } from './publications.sql.ts'
import { endItem, itemOfCase } from './published.sql.ts'
import type { ReportReason, StayReason } from './reported/reported.ts'
import { settle } from './reported/settle.ts'

type By = { actor: Actor; now: Date; keys: Keys }
/** On what was reported of it: it stays, or is off for now; `reported`: why, as whoever decides has seen it. */
type OnReports = { reported: readonly ReportReason[] } & ({ what: 'stay'; because: StayReason } | { what: 'back'; note: string })
export type Decision = { what: 'approve' } | { what: 'send-back'; note: string } | { what: 'withhold'; because: Reason } | { what: 'take-down'; because: Reason } | OnReports

/** `seen`: the number of the version that was checked. */
export async function check(
  tx: Tx, { id, seen, decision }: { id: string; seen: number; decision: Decision }, by: By,
): Promise<'done' | 'not-found' | 'changed-meanwhile' | Refusal> {
  const known = await findPublication(tx, id)
  const one = known && (await lockCase(tx, known.caseId))
  const publication = one && (await findPublication(tx, id))
  if (!publication || !mayCheck(by.actor, publication, one)) return 'not-found'
  if (publication.number !== seen) return 'changed-meanwhile'
  if (decision.what === 'take-down') return takeDown(tx, one, publication, decision.because, by)
  if (decision.what === 'stay' || decision.what === 'back') return decideOnReports(tx, one, publication, decision, by)
  if (publication.state !== 'to-check') return 'changed-meanwhile'
  if (decision.what === 'approve') return approve(tx, one, publication, by)
  const on = dayOf(by.now)
  if (decision.what === 'withhold') {
    // An earlier form may be public still: of what is not to be shown none is.
    await settle(tx, { caseId: one.id, settled: { decision: 'taken-down' } }, { actor: by.actor, on })
    await endItem(tx, one.id, on)
    await changePublication(tx, one.id, { state: 'withheld', withheld_because: decision.because, state_on: on })
    await told(tx, one, 'publishing-withheld', by)
    return 'done'
  }
  return sendBack(tx, one, publication, decision.note, by)
}

async function sendBack(tx: Tx, one: Case, { number }: Publication, text: string, by: By): Promise<'done'> {
  const note = seal(caseKey(by.keys, one), one.id, `publication-note ${number}`, text)
  await changePublication(tx, one.id, { state: 'sent-back', note, noted_by: by.actor.personId, state_on: dayOf(by.now) })
  await told(tx, one, 'publishing-sent-back', by)
  return 'done'
}

async function decideOnReports(tx: Tx, one: Case, publication: Publication, decision: OnReports, by: By): Promise<'done' | 'changed-meanwhile'> {
  const on = dayOf(by.now)
  const settled = decision.what === 'stay' ? { decision: 'stays' as const, because: decision.because } : { decision: 'back' as const }
  if (await settle(tx, { caseId: one.id, seen: decision.reported, settled }, { actor: by.actor, on }) !== 'done') return 'changed-meanwhile'
  if (decision.what === 'back') {
    await endItem(tx, one.id, on)
    return sendBack(tx, one, publication, decision.note, by)
  }
  await told(tx, one, 'report-stays', by)
  return 'done'
}

export const mayCheck = (actor: Actor, { preparedByIds }: Publication, { unitId, serviceLineId, concernedIds }: Case): boolean =>
  mayCheckPublication(actor, { unitId, serviceLineId, preparedByIds, concernedIds })

async function approve(tx: Tx, one: Case, publication: Publication, { actor, now, keys }: By): Promise<'done' | Refusal> {
  const refused = await refusalOf(tx, one)
  if (refused) return refused
  const today = dayOf(now)
  const commenter = await commenterOf(tx, one, publication.preparedByIds, today)
  const times = timesOf(one.createdAt, today, commenter !== null, await organisation(tx))
  await changePublication(tx, one.id, {
    state: 'to-comment', checked_by: actor.personId, comment_until_on: times.commentUntilOn, public_from_on: times.publicFromOn, state_on: today,
  })
  await told(tx, one, 'publishing-approved', { actor, now })
  if (commenter) await enqueue(tx, { kind: 'may-comment', caseId: one.id, personId: commenter.id, language: commenter.language, now })
  // Now they can see how it will look, and say no.
  await tellGiver(tx, one, 'answer-waits', { keys, now })
  return 'done'
}

async function takeDown(tx: Tx, one: Case, { state }: Publication, because: Reason, { actor, now }: By): Promise<'done' | 'changed-meanwhile'> {
  const isOnItsWay = state === 'published' || state === 'to-comment'
  if (!isOnItsWay && !(await itemOfCase(tx, one.id))) return 'changed-meanwhile'
  await settle(tx, { caseId: one.id, settled: { decision: 'taken-down' } }, { actor, on: dayOf(now) })
  await endItem(tx, one.id, dayOf(now))
  await changePublication(tx, one.id, { state: 'taken-down', withheld_because: because, state_on: dayOf(now) })
  await told(tx, one, 'taken-down', { actor, now })
  return 'done'
}

/** In the case's story, and in the audit: a moderator has no other trace there. */
async function told(tx: Tx, one: Case, name: string, { actor, now }: Pick<By, 'actor' | 'now'>): Promise<void> {
  await addEvent(tx, { caseId: one.id, name, by: actor, now })
  await recordOfCase(tx, (await findCase(tx, one.id)) ?? one, { what: 'case-changed', by: actor, detail: { step: name } }, now)
}
