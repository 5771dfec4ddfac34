// Whom something was told to past the unit, where it is not for who looks: neither the story of the case nor who has opened it
// may let them guess.
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { maySeeToldAbove } from '../../staff/roles.ts'
import { eventsOf, type Case } from '../cases.sql.ts'
import { toldAboveOf } from './told-above.sql.ts'

/** Also those who were told before it was passed to somebody else. */
export async function toldUnseenBy(db: Db, actor: Actor, one: Case): Promise<string[]> {
  const events = await eventsOf(db, one.id)
  const handlersOf = (...names: string[]) => events.filter(({ name }) => names.includes(name)).map(({ detail }) => String(detail['handler']))
  const handledByIds = handlersOf('received', 'routed', 'transferred', 'handed-over')
  const told = [...(await toldAboveOf(db, one.id)).map(({ personId }) => personId), ...handlersOf('told-above')]
  return [...new Set(told)].filter((personId) => !maySeeToldAbove(actor, one, { personId, handledByIds }))
}
