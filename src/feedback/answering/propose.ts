// A second pair of eyes: the first answers of somebody new wait until a supervisor or a coordinator has read them, who
// sends them in the writer's name, or sends them back with a note. The promised day does not wait.
import type { Db, Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { handOf, type Actor, type Doer } from '../../staff/actor.ts'
import { readsFirst } from '../../staff/duties.ts'
import { mayAnswer, mayDecideSide, mayReadFirst } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { sendTurn } from '../answer.ts'
import { addEvent, bodiesOf, lockCase, type Case } from '../cases.sql.ts'
import { caseKey, unsealBody } from '../conversation.ts'
import type { Candidate } from '../route.ts'
import { guidance, mayGuideTo, noteGuided } from '../routing/guidance.ts'
import { sideGoesAs } from '../side/goes-as.ts'
import { changeSide, sideOf } from '../side/side.sql.ts'
import { draftsOf, keepDraft, type DraftRow } from './drafts.sql.ts'
import { hasSent, wasProposed } from './first-answers.sql.ts'
import { byHandOf, draftVersion, sealDraft, unsealDraft, writerOf } from './keep-draft.ts'
import type { GoesAs, ToSend, Written } from './written.ts'

type Acting = { actor: Actor; now: Date; keys: Keys }

export async function isNewHere(db: Db, actor: Actor): Promise<boolean> {
  const { answersReadFirst } = await organisation(db)
  return answersReadFirst > 0 && !readsFirst(writer(actor)) && !(await hasSent(db, handOf(actor), answersReadFirst))
}

/** Whoever writes: a deputy is no less new for working in the name of somebody who is not. */
const writer = (actor: Actor): Actor => (actor.deputy ? { ...actor, ...actor.deputy } : actor)

/** Whether words that are changed in what has been sent would have to be read first, as what was sent was, and somebody could. */
export const mustBeReadAgain = async (db: Db, one: Case, actor: Actor, now: Date): Promise<boolean> =>
  !readsFirst(writer(actor)) && (await isNewHere(db, actor) || await wasProposed(db, one.id, actor.personId))
    && await readerFor(db, one, [actor.personId, handOf(actor)], now) !== null

type New = {
  caseId: string; written: Written; turnsSeen: number
  /** What else happens once it is sent, and who besides the writer does not read it. */
  goesAs?: GoesAs; notReaderId?: string
}

export type Proposed = 'proposed' | 'not-found' | 'closed' | 'changed-meanwhile' | 'nobody' | 'another-waits' | 'draft-first'

/**
 * `nobody`: there is nobody who could read it, and it may go as it is. Pressed twice it waits once. One waits at a time, and
 * what was written elsewhere on the page takes no draft's place: nothing that was typed is lost.
 */
export async function propose(tx: Tx, { caseId, written, turnsSeen, goesAs, notReaderId }: New, { actor, now, keys }: Acting): Promise<Proposed> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if ((await bodiesOf(tx, caseId)).length !== turnsSeen) return 'changed-meanwhile'
  const own = (await draftsOf(tx, caseId)).find(({ personId }) => personId === actor.personId)
  const kept = own && unsealDraft(caseKey(keys, one), caseId, own)
  const isSame = kept?.text === written.text && JSON.stringify(kept.goesAs) === JSON.stringify(goesAs)
  if (own?.proposedOn) return isSame ? 'proposed' : 'another-waits'
  const reader = await readerFor(tx, one, [actor.personId, handOf(actor), ...(notReaderId ? [notReaderId] : [])], now)
  if (!reader) return 'nobody'
  if (goesAs && kept && kept.text !== written.text) return 'draft-first'
  const ciphertext = sealDraft(caseKey(keys, one), caseId, actor.personId, { ...written, ...(goesAs ? { goesAs } : {}), ...byHandOf(actor) })
  await keepDraft(tx, { caseId, personId: actor.personId, ciphertext, now, proposedOn: dayOf(now) })
  await addEvent(tx, { caseId, name: 'answer-proposed', by: actor, now })
  await enqueue(tx, { kind: 'answer-proposed', caseId, personId: reader.id, language: reader.language, now })
  return 'proposed'
}

/** The supervisor of the unit, else the coordinator: who can be reached, and may read it. */
async function readerFor(db: Db, one: Case, notIds: string[], now: Date): Promise<Candidate | null> {
  const { people, supervisorId, coordinatorId } = await whoAnswers(db, one, dayOf(now), { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned: new Set(one.concernedIds) })
  const candidates = [supervisorId, coordinatorId].map((id) => (id ? people.get(id) : undefined))
  return candidates.find((one) => one && !notIds.includes(one.id) && one.reachable && one.supervises) ?? null
}

/** `draftSeen`: which draft its reader has read. */
type Proposal = { caseId: string; writerId: string; draftSeen: string }

/** What waits, if it is what was read: it may have been sent back and written anew meanwhile. An older page does not say. */
async function asRead(tx: Tx, { caseId, writerId, draftSeen }: Proposal): Promise<DraftRow | null> {
  const waiting = (await draftsOf(tx, caseId)).find(({ personId, proposedOn }) => personId === writerId && proposedOn)
  return waiting && (draftSeen === '' || draftSeen === draftVersion(waiting)) ? waiting : null
}

/** In the writer's name, with whatever the reader has changed. */
export async function sendProposal(
  tx: Tx, { caseId, writerId, draftSeen, toSend, turnsSeen }: Proposal & { toSend: Omit<ToSend, 'purpose'>; turnsSeen: number }, { actor, now, keys }: Acting,
): Promise<'done' | 'not-found' | 'gone'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayReadFirst(actor, one, { personId: writerId })) return 'not-found'
  const proposal = await asRead(tx, { caseId, writerId, draftSeen })
  const bodies = await bodiesOf(tx, caseId)
  if (!proposal || bodies.length !== turnsSeen || one.state === 'closed') {
    const last = bodies.at(-1)!
    return last.writerId === writerId && unsealBody(caseKey(keys, one), caseId, last).text === toSend.text ? 'done' : 'gone'
  }
  const unfinished = unsealDraft(caseKey(keys, one), caseId, proposal)
  const { goesAs, by } = { goesAs: unfinished.goesAs, by: writerOf(proposal, unfinished) }
  if (!mayReadFirst(actor, one, by)) return 'not-found'
  if (goesAs) return sendAs(tx, one, { goesAs, text: toSend.text, by }, { actor, now, keys })
  if (!toSend.cameOf) return 'gone'
  await sendTurn(tx, one, { ...toSend, purpose: 'answer' }, { by, now, keys })
  return 'done'
}

/** With what follows from it, which is the writer's doing too. */
async function sendAs(
  tx: Tx, one: Case, { goesAs, text, by }: { goesAs: GoesAs; text: string; by: Doer }, { actor, now, keys }: Acting,
): Promise<'done' | 'not-found' | 'gone'> {
  if ('office' in goesAs) {
    const office = await mayGuideTo(tx, one.id, goesAs)
    if (!office) return 'gone'
    await sendTurn(tx, one, guidance(one, office.name, text), { by, now, keys })
    await noteGuided(tx, one.id, goesAs, { by, now })
    return 'done'
  }
  const side = await sideOf(tx, one.id)
  if (!side?.ciphertext || side.decided) return 'gone'
  if (!mayDecideSide(actor, one, side.personId)) return 'not-found'
  await sendTurn(tx, one, { text, ...sideGoesAs(one) }, { by, now, keys })
  await changeSide(tx, one.id, { decided: 'passed-on', decided_by: by.personId, decided_on: dayOf(now) })
  return 'done'
}

/** Its writer finds it as their draft again, with the note. */
export async function sendBack(
  tx: Tx, { caseId, writerId, draftSeen, note }: Proposal & { note: string }, { actor, now, keys }: Acting,
): Promise<'done' | 'not-found' | 'gone'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayReadFirst(actor, one, { personId: writerId })) return 'not-found'
  const proposal = await asRead(tx, { caseId, writerId, draftSeen })
  if (!proposal) return 'gone'
  const key = caseKey(keys, one)
  const { goesAs: _, ...unfinished } = unsealDraft(key, caseId, proposal)
  if (!mayReadFirst(actor, one, writerOf(proposal, unfinished))) return 'not-found'
  const back = { ...unfinished, note: { from: (actor.deputy ?? actor).name, text: note } }
  await keepDraft(tx, { caseId, personId: writerId, ciphertext: sealDraft(key, caseId, writerId, back), now })
  await addEvent(tx, { caseId, name: 'answer-sent-back', by: actor, now })
  const writer = (await whoAnswers(tx, one, dayOf(now), { handlerNowId: writerId })).people.get(writerId)
  await enqueue(tx, { kind: 'answer-sent-back', caseId, personId: writerId, language: writer?.language ?? 'fi', now })
  return 'done'
}
