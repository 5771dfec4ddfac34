// The buttons of a draft: keep it, or discard it.
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import type { Sent, Taken } from '../sections/section.ts'
import { discardDraft, keepDraft } from './keep-draft.ts'
import { writtenIn } from './written.ts'

export async function keepOrForget({ context: { db, keys }, actor, one, form, step, now }: Sent): Promise<Taken> {
  const { answering: { draft, second }, cases } = texts[actor.language]
  if (step === 'forget-draft') {
    const outcome = await transact(db, (tx) => discardDraft(tx, { caseId: one.id }, { actor }))
    return outcome === 'done' ? { done: 'draft-forgotten' } : 'not-found'
  }
  const outcome = await transact(db, (tx) => keepDraft(tx, { caseId: one.id, written: writtenIn(form.text) }, { actor, now, keys }))
  switch (outcome) {
    case 'not-found': return 'not-found'
    case 'done': return { done: 'draft-kept' }
    case 'too-long': return { problems: [{ field: 'text', text: draft.tooLong }] }
    case 'closed': return { problems: [{ field: 'text', text: cases.one.problems.closed }], status: 409 }
    case 'waits': return { problems: [{ field: 'text', text: second.waitsMine }], status: 409 }
  }
}
