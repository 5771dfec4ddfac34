// The unit's own word beside what is about it, before it becomes public. It cannot stop anything; but whoever sees that somebody
// can be recognised says so, and then it is checked anew.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { addEvent, lockCase } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { recordOfCase } from '../record-of-case.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Redacted } from '../../privacy/redaction/finding.ts'
import { seal } from '../../privacy/sealing.ts'
import { idsOf, type Actor } from '../../staff/actor.ts'
import { mayCommentPublication } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { firstOf, monthOf } from '../period.ts'
import { mayCheck } from './check.ts'
import { commenterOf } from './commenter.sql.ts'
import { timesOf } from './publication.ts'
import { refusalOf } from './prepare.ts'
import { commentOf } from './publish-due.ts'
import { changePublication, findPublication, publicationOf } from './publications.sql.ts'
import { addComment } from './published.sql.ts'
import { tellCheckers } from './tell-checkers.ts'

type By = { actor: Actor; now: Date; keys: Keys }
export type Word = { what: 'comment'; text: Redacted } | { what: 'nothing' } | { what: 'question'; note: string }

/** Until the day that was told; `seen`: the version that they had before them. */
export async function comment(tx: Tx, { caseId, seen, word }: { caseId: string; seen: number; word: Word }, { actor, now, keys }: By): Promise<'done' | 'not-found' | 'changed-meanwhile'> {
  const one = await lockCase(tx, caseId)
  const publication = one && (await publicationOf(tx, caseId))
  const today = dayOf(now)
  if (!publication || !mayCommentPublication(actor, one) || (await commenterOf(tx, one, publication.preparedByIds, today))?.id !== actor.personId || idsOf(actor).some((id) => publication.preparedByIds.includes(id))) return 'not-found'
  if (publication.state !== 'to-comment' || publication.number !== seen || publication.commentUntilOn! < today) return 'changed-meanwhile'
  if (word.what === 'question') {
    // Once of each version: it is looked at again, and not without end.
    if (publication.note) return 'changed-meanwhile'
    const note = seal(caseKey(keys, one), one.id, `publication-note ${publication.number}`, word.note)
    await changePublication(tx, caseId, { state: 'to-check', checked_by: null, note, noted_by: actor.personId, state_on: today })
    await addEvent(tx, { caseId, name: 'publishing-questioned', by: actor, now })
    await tellCheckers(tx, one, [...idsOf(actor), ...publication.preparedByIds, ...one.concernedIds], now)
    return 'done'
  }
  if (word.what === 'comment') {
    const sealed = seal(caseKey(keys, one), one.id, `publication-comment ${publication.number}`, word.text)
    await changePublication(tx, caseId, { comment: sealed, commented_by: actor.personId, commented_hand_id: actor.deputy?.personId ?? null, comment_checked_by: null })
    await addEvent(tx, { caseId, name: 'publishing-commented', by: actor, now })
    await tellCheckers(tx, one, [...idsOf(actor), ...one.concernedIds], now)
    return 'done'
  }
  // Who has nothing to say need not be waited for.
  const { publicFromOn, commentUntilOn } = timesOf(one.createdAt, today, false, await organisation(tx))
  await changePublication(tx, caseId, { comment_until_on: commentUntilOn, public_from_on: publicFromOn })
  return 'done'
}

/** The unit's word is read like the rest before everybody reads it. Refused, it is forgotten. */
export async function checkComment(tx: Tx, { id, fits }: { id: string; fits: boolean }, { actor, now, keys }: By): Promise<'done' | 'not-found' | 'changed-meanwhile'> {
  const known = await findPublication(tx, id)
  const one = known && (await lockCase(tx, known.caseId))
  const publication = one && (await findPublication(tx, id))
  if (!publication || !mayCheck(actor, publication, one) || idsOf(actor).some((by) => publication.commentedByIds.includes(by))) return 'not-found'
  if (!publication.comment || publication.commentCheckedById || !['to-comment', 'published'].includes(publication.state)) return 'changed-meanwhile'
  if (!fits) await changePublication(tx, one.id, { comment: null, commented_by: null, commented_hand_id: null })
  else {
    await changePublication(tx, one.id, { comment_checked_by: actor.personId })
    if (publication.state === 'published' && !(await refusalOf(tx, one))) await addComment(tx, one.id, commentOf(keys, one, publication)!, firstOf(monthOf(dayOf(now))))
  }
  await recordOfCase(tx, one, { what: 'case-changed', by: actor, detail: { step: fits ? 'comment-checked' : 'comment-refused' } }, now)
  return 'done'
}
