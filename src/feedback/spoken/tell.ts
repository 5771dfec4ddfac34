// What was written to somebody who has no page to come back to counts as said once they were told it: by whoever calls them, sends the letter or
// meets them, or by the giver, who opened their conversation after all.
import { transact, type Db, type Tx } from '../../db/db.ts'
import type { Actor, Doer } from '../../staff/actor.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { eventOf } from '../add-turn.ts'
import { becomes } from '../answer.ts'
import { addEvent, findCase, lockCase, setState, type Case } from '../cases.sql.ts'
import { asTimeOf } from '../time-of.ts'
import type { ToldBy, Waits } from './way.ts'
import { noteSeen, wasTold, wayOf } from './ways.sql.ts'

export async function tell(
  tx: Tx, { caseId, how }: { caseId: string; how: Exclude<ToldBy, 'page'> }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'nothing-waits'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  const waits = await wasTold(tx, caseId)
  if (!waits) return 'nothing-waits'
  await counts(tx, one, { waits, how }, { by: actor, now })
  return 'done'
}

/** `by`: whoever read it out to them; null where they read it themselves. Gives the case as it is then. */
export async function giverCame(db: Db, one: Case, { by = null, how = 'page', now }: { by?: Doer | null; how?: ToldBy; now: Date }): Promise<Case> {
  const waited = (await wayOf(db, one.id))?.waits ?? null
  // What is closed is counted, and changes no count of a time that is over.
  if (!waited && (one.answeredAt === null || one.state === 'closed')) return one
  await transact(db, async (tx) => {
    const locked = waited && await lockCase(tx, one.id)
    const waits = locked && await wasTold(tx, one.id)
    if (waits) await counts(tx, locked, { waits, how }, { by, now })
    if (one.state !== 'closed' && (waited === 'answer' || one.answeredAt !== null)) await noteSeen(tx, one.id)
  })
  return waited ? (await findCase(db, one.id)) ?? one : one
}

/** `how`: null where it stands on the giver's page from now on, as any answer does. The case must be locked. */
export async function counts(tx: Tx, one: Case, { waits, how }: { waits: Waits; how: ToldBy | null }, { by, now }: { by: Doer | null; now: Date }): Promise<void> {
  const at = asTimeOf(one, now)
  await addEvent(tx, { caseId: one.id, name: eventOf[waits], by, detail: how ? { how } : {}, now: at })
  if (one.state !== 'closed') await setState(tx, one.id, { ...becomes(waits, at), reacted_at: one.reactedAt ?? at })
}
