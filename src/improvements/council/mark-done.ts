// A member of the clients' council says in its name whether what is marked as done has changed. What it said before stays in the history;
// of a dispute whoever answers for it is told, as when a giver disputes it.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { maySpeakForCouncil } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { accessOf } from '../access.ts'
import { lockImprovement } from '../improvements.sql.ts'
import type { Says } from '../verdicts.sql.ts'
import { addEvent } from '../write.sql.ts'
import { currentMark } from './council-mark.ts'
import { addMark, marksOf } from './marks.sql.ts'

/** `seen`: how often the council had said something of it when the form was filled in. */
export type Word = { id: string; says: Says; why: string | null; language: Language; seen: number }

/** `not-asked`: it is not done, or not any more. `changed-meanwhile`: another member was quicker. */
export async function markDone(
  tx: Tx, { id, says, why, language, seen }: Word, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'not-asked' | 'changed-meanwhile' | 'why-needed'> {
  const on = dayOf(now)
  const one = await lockImprovement(tx, id, on)
  if (!one || !maySpeakForCouncil(actor, await accessOf(tx, one, actor))) return 'not-found'
  if (one.state !== 'done' || !one.settledOn) return 'not-asked'
  const marks = await marksOf(tx, id)
  const current = currentMark(marks, one)
  // Pressed twice it is said once.
  if (current?.says === says && current.why === why) return 'done'
  if (marks.length !== seen) return 'changed-meanwhile'
  if (says === 'not-changed' && !why) return 'why-needed'
  await addMark(tx, id, { says, why, language, settledOn: one.settledOn }, { personId: handOf(actor), on })
  await addEvent(tx, id, { what: 'council', after: says }, { by: actor, now })
  return 'done'
}
