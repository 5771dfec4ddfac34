// Work that looks first and writes then, and that two must not do at once: whoever comes second waits until
// the transaction of the first has ended, and sees what it wrote. For what people do by hand, not for hot paths.
import { sql } from 'kysely'
import type { Tx } from './db.ts'

/** The staff: people, roles and absences. The directory: what is in it, its questions, and the organisation. Web pages: whose they are. Codes: short ones. Invitations: who is asked. Relationship changes: how many there were. Aims: what the organisation wants of its lines. Themes: which there are. Retention: how long is kept what. Feedback days: one for each press. */
export const oneAtATime = (tx: Tx, what: 'staff' | 'directory' | 'promises' | 'templates' | 'bulletins' | 'web pages' | 'codes' | 'invitations' | 'relationship changes' | 'aims' | 'themes' | 'retention' | 'feedback days'): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext(${`vastakaiku ${what}`}))`.execute(tx)
