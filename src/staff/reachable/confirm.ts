// Somebody says that their contact details are right, or what is wrong with them. Either way they have been reached, and
// feedback comes to them again at once.
import type { Tx } from '../../db/db.ts'
import { hashOfSetUpToken } from '../../privacy/set-up-token.ts'
import { dayOf } from '../../text/dates.ts'
import { findLink, noteReaction, takeLink } from './checks.sql.ts'

export const longestCorrection = 500

type Input = { token: string; correction: string | null }

export async function confirmByLink(tx: Tx, { token, correction }: Input, { now }: { now: Date }): Promise<'done' | 'dead-link'> {
  const hash = hashOfSetUpToken(token)
  const personId = await findLink(tx, hash, dayOf(now))
  if (!personId || !(await takeLink(tx, hash))) return 'dead-link'
  await noteReaction(tx, personId, { today: dayOf(now), correction })
  return 'done'
}

export const confirmSignedIn = (tx: Tx, { personId, correction }: { personId: string; correction: string | null }, { now }: { now: Date }) =>
  noteReaction(tx, personId, { today: dayOf(now), correction })
