// What an improvement says is put otherwise, or it is said to be about something else. What it said before stays in its history.
import type { Tx } from '../db/db.ts'
import { difference } from '../directory/upkeep/changed.ts'
import type { Actor } from '../staff/actor.ts'
import { mayRewordImprovement } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { versionOf } from '../web/version.ts'
import { accessOf } from './access.ts'
import { wordValues } from './form.ts'
import { lockImprovement } from './improvements.sql.ts'
import { isShown, type Scope, type Words } from './improvement.ts'
import { tellChanged } from './tell-changed.ts'
import { addEvent, setWords } from './write.sql.ts'

/** `version`: of what the form was filled in from. */
export async function rewordImprovement(
  tx: Tx, { id, words, version }: { id: string; words: Words & Scope; version: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'changed-meanwhile'> {
  const one = await lockImprovement(tx, id, dayOf(now))
  if (!one || !mayRewordImprovement(actor, await accessOf(tx, one, actor))) return 'not-found'
  const [before, after] = [wordValues(one), wordValues(words)]
  if (version && version !== versionOf(before)) return 'changed-meanwhile'
  const changed = difference(before, after)
  if (!changed) return 'done'
  await setWords(tx, id, words)
  await addEvent(tx, id, { what: 'words', was: changed.before }, { by: actor, now })
  if (isShown(one)) await tellChanged(tx, id, now)
  return 'done'
}
