// A quote goes when its theme goes, or when its text is sorted under other themes: it would stand where it does not belong.
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { endLost } from './quotes.sql.ts'

/** `removed`: the theme that is about to go; null where texts were sorted. */
export async function endLostQuotes(tx: Tx, roundId: string, removed: string | null, { actor, now }: { actor: Actor; now: Date }): Promise<void> {
  for (const quote of await endLost(tx, roundId, { removed }, dayOf(now))) await record(tx, { what: 'quote-changed', by: actor, roundId, detail: { step: 'lost', quote } }, now)
}
