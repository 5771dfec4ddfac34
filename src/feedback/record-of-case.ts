// What is written down of somebody who opens a case, changes it, or may not. Of a closed case the audit too knows days only.
import { inOneStatement, type Db, type Tx } from '../db/db.ts'
import { isThemselves, type Actor } from '../staff/actor.ts'
import { record, type AuditEntry } from '../staff/audit/audit.sql.ts'
import { isNamed } from '../staff/audit/own-name.ts'
import { hadPart } from './came-to.sql.ts'
import type { Case } from './cases.sql.ts'
import type { Turn } from './conversation.ts'
import { asTimeOf } from './time-of.ts'

type Entry = Omit<AuditEntry, 'caseId'>

export const recordOfCase = (tx: Tx, one: Pick<Case, 'id' | 'state'>, entry: Entry, now: Date) => record(tx, { ...entry, caseId: one.id }, asTimeOf(one, now))

/** Before it is shown. Marks say what may be unusual about it; see staff/audit/unusual.ts. */
export async function recordOpening(db: Db, { actor, one, turns }: { actor: Actor; one: Case; turns: Turn[] }, now: Date): Promise<void> {
  const ownName = one.kind !== 'thanks' && turns.some((turn) => turn.from === 'giver' && isNamed(wordsIn(turn), actor.deputy?.name ?? actor.name))
  const closed = one.state === 'closed'
  const strange = (ownName || closed) && !(await cameTo(db, actor, one))
  const detail = strange ? { ...(ownName && { ownName }), ...(closed && { notTheirs: true }) } : {}
  await inOneStatement(db, (tx) => recordOfCase(tx, one, { what: 'case-opened', by: actor, detail }, now))
}

/** Somebody opened or wrote to what they may not read. Whose it once was may have an old link. */
export async function recordRefusal(db: Db, { actor, one }: { actor: Actor; one: Case }, now: Date): Promise<void> {
  const detail: AuditEntry['detail'] = (await cameTo(db, actor, one)) ? {} : { notTheirs: true }
  await inOneStatement(db, (tx) => recordOfCase(tx, one, { what: 'case-refused', by: actor, ...(detail && { detail }) }, now))
}

/** They had to do with it, or somebody in whose name they work had: it came to them, they did something in it, or it speaks of them. */
const cameTo = async (db: Db, actor: Actor, one: Case): Promise<boolean> =>
  [one.handlerId, one.escalatedToId, ...one.toldIds, ...one.parties.map(({ personId }) => personId), ...one.about.map(({ personId }) => personId)]
    .some((id) => isThemselves(actor, id))
  || await hadPart(db, one.id, [actor.personId, ...(actor.deputy ? [actor.deputy.personId] : [])])

const wordsIn = ({ content }: Turn): string => [content.text, ...(content.answers ?? []).map(({ answer }) => answer)].join('\n')
