// A deputy begins to work in the name of somebody absent, and stops. Both are in the audit, and the absent person is told by
// mail, once for an absence.
import type { Db, Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, startOfDay, type Day } from '../../text/dates.ts'
import type { Actor } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import { findPerson } from '../people.sql.ts'
import { goTogether, type Absent } from './acting.ts'
import { absentFor, hasStoodIn, setActingFor } from './acting.sql.ts'

/** In whose name somebody may work today. */
export const mayStandInFor = async (db: Db, hand: Actor, day: Day): Promise<Absent[]> =>
  (await absentFor(db, hand.personId, day)).filter(({ roles }) => goTogether(roles, hand.roles))

type Sitting = { session: { id: string }; hand: Actor; now: Date }

/** `hand`: as themselves. `tells`: mail goes out. */
export async function standIn(
  tx: Tx, { personId, tells }: { personId: string; tells: boolean }, { session, hand, now }: Sitting,
): Promise<'standing-in' | 'not-theirs'> {
  const today = dayOf(now)
  const absent = (await mayStandInFor(tx, hand, today)).find((each) => each.personId === personId)
  if (!absent) return 'not-theirs'
  const told = await hasStoodIn(tx, { personId, deputyId: hand.personId, since: startOfDay(absent.firstDay) })
  await setActingFor(tx, session.id, personId)
  await record(tx, { what: 'stood-in', by: { personId, deputy: hand }, subjectId: personId }, now)
  if (tells && !told) await enqueue(tx, { kind: 'stood-in', personId, language: (await findPerson(tx, personId))!.language, now })
  return 'standing-in'
}

/** The session is its own again: somebody stopped, or the other is back. */
export async function endActing(tx: Tx, { id, actingForId }: { id: string; actingForId: string }, { hand, now }: { hand: Actor; now: Date }): Promise<void> {
  await setActingFor(tx, id, null)
  await record(tx, { what: 'stood-down', by: { personId: actingForId, deputy: hand }, subjectId: actingForId }, now)
}

/**
 * Who a session is of, if it works in somebody's name: as long as that person is away and one is their deputy. Null once that
 * has ended, and the session is their own again.
 */
export async function actingAs(db: Db, hand: Actor, actingForId: string, day: Day): Promise<Actor | null> {
  const absent = (await mayStandInFor(db, hand, day)).find(({ personId }) => personId === actingForId)
  if (!absent) return null
  const { personId, name, roles } = absent
  return { personId, name, roles, language: hand.language, deputy: { personId: hand.personId, name: hand.name, roles: hand.roles } }
}
