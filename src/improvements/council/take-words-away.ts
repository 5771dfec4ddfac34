// Whoever shows improvements to everybody takes away words of the council by which somebody could be recognised. What the council says
// of it, that it has changed or has not, nobody can take away.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayShowImprovement } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import { accessOf } from '../access.ts'
import { lockImprovement } from '../improvements.sql.ts'
import { addEvent } from '../write.sql.ts'
import { removeWords } from './marks.sql.ts'

export async function takeWordsAway(tx: Tx, { id, number }: { id: string; number: number }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found'> {
  const on = dayOf(now)
  const one = await lockImprovement(tx, id, on)
  if (!one || !mayShowImprovement(actor, await accessOf(tx, one, actor))) return 'not-found'
  if (await removeWords(tx, id, number, { personId: handOf(actor), on })) await addEvent(tx, id, { what: 'council-words' }, { by: actor, now })
  return 'done'
}
