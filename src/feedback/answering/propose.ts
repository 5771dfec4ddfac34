// A second pair of eyes: the first answers of somebody new wait until a supervisor or a coordinator has read them, who
// sends them in the writer's name, or sends them back with a note. The promised day does not wait.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswer, mayReadFirst, readsFirst } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { sendTurn } from '../answer.ts'
import { addEvent, bodiesOf, lockCase, type Case } from '../cases.sql.ts'
import { caseKey, unsealBody } from '../conversation.ts'
import type { Candidate } from '../route.ts'
import { draftsOf, keepDraft } from './drafts.sql.ts'
import { hasSent } from './first-answers.sql.ts'
import { sealDraft, unsealDraft } from './keep-draft.ts'
import type { ToSend, Written } from './written.ts'

type Acting = { actor: Actor; now: Date; keys: Keys }

export async function isNewHere(tx: Tx, actor: Actor): Promise<boolean> {
  const { answersReadFirst } = await organisation(tx)
  return answersReadFirst > 0 && !readsFirst(actor) && !(await hasSent(tx, actor.personId, answersReadFirst))
}

/** `nobody`: there is nobody who could read it, and it may go as it is. Pressed twice it waits once. */
export async function propose(
  tx: Tx, { caseId, written, turnsSeen }: { caseId: string; written: Written; turnsSeen: number }, { actor, now, keys }: Acting,
): Promise<'proposed' | 'not-found' | 'closed' | 'changed-meanwhile' | 'nobody'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if ((await bodiesOf(tx, caseId)).length !== turnsSeen) return 'changed-meanwhile'
  if ((await draftsOf(tx, caseId)).some(({ personId, proposedOn }) => personId === actor.personId && proposedOn)) return 'proposed'
  const reader = await readerFor(tx, one, actor.personId, now)
  if (!reader) return 'nobody'
  const ciphertext = sealDraft(caseKey(keys, one), caseId, actor.personId, written)
  await keepDraft(tx, { caseId, personId: actor.personId, ciphertext, now, proposedOn: dayOf(now) })
  await addEvent(tx, { caseId, name: 'answer-proposed', by: actor.personId, now })
  await enqueue(tx, { kind: 'answer-proposed', caseId, personId: reader.id, language: reader.language, now })
  return 'proposed'
}

/** The supervisor of the unit, else the coordinator: who can be reached, and may read it. */
async function readerFor(tx: Tx, one: Case, writerId: string, now: Date): Promise<Candidate | null> {
  const { people, supervisorId, coordinatorId } = await whoAnswers(tx, one, dayOf(now), { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned: new Set(one.concernedIds) })
  const candidates = [supervisorId, coordinatorId].map((id) => (id ? people.get(id) : undefined))
  return candidates.find((one) => one && one.id !== writerId && one.reachable && one.supervises) ?? null
}

type Proposal = { caseId: string; writerId: string }

/** In the writer's name, with whatever the reader has changed. */
export async function sendProposal(
  tx: Tx, { caseId, writerId, toSend, turnsSeen }: Proposal & { toSend: Omit<ToSend, 'purpose'>; turnsSeen: number }, { actor, now, keys }: Acting,
): Promise<'done' | 'not-found' | 'gone'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayReadFirst(actor, one, writerId)) return 'not-found'
  const proposal = (await draftsOf(tx, caseId)).find(({ personId, proposedOn }) => personId === writerId && proposedOn)
  const bodies = await bodiesOf(tx, caseId)
  if (!proposal || bodies.length !== turnsSeen || one.state === 'closed') {
    const last = bodies.at(-1)!
    return last.writerId === writerId && unsealBody(caseKey(keys, one), caseId, last).text === toSend.text ? 'done' : 'gone'
  }
  await sendTurn(tx, one, { ...toSend, purpose: 'answer' }, { by: writerId, now, keys })
  return 'done'
}

/** Its writer finds it as their draft again, with the note. */
export async function sendBack(
  tx: Tx, { caseId, writerId, note }: Proposal & { note: string }, { actor, now, keys }: Acting,
): Promise<'done' | 'not-found' | 'gone'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayReadFirst(actor, one, writerId)) return 'not-found'
  const proposal = (await draftsOf(tx, caseId)).find(({ personId, proposedOn }) => personId === writerId && proposedOn)
  if (!proposal) return 'gone'
  const key = caseKey(keys, one)
  const back = { ...unsealDraft(key, caseId, proposal), note: { from: actor.name, text: note } }
  await keepDraft(tx, { caseId, personId: writerId, ciphertext: sealDraft(key, caseId, writerId, back), now })
  await addEvent(tx, { caseId, name: 'answer-sent-back', by: actor.personId, now })
  const writer = (await whoAnswers(tx, one, dayOf(now), { handlerNowId: writerId })).people.get(writerId)
  await enqueue(tx, { kind: 'answer-sent-back', caseId, personId: writerId, language: writer?.language ?? 'fi', now })
  return 'done'
}
