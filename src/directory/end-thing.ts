// Something of the directory is taken out of use. Of a unit or a service line it is decided first what becomes of the open improvements
// there: a promise does not end with the place that it was made at.
import type { Db, Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { improvementChoices, openImprovementsAt, settleEnding, type EndingPlace } from '../improvements/for-others.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Actor } from '../staff/actor.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { hasHistory, type Thing } from './addresses.ts'
import type { Ending } from './directory.ts'
import { end } from './in-use.sql.ts'
import { noteEnding } from './upkeep/note-change.ts'

type What = { thing: Thing; ending: Ending; find(db: Db, id: string): Promise<{ endedOn?: Day | null } | null> }

export async function endThing(tx: Tx, { thing, ending, find }: What, id: string, form: Form, { by, now, keys }: { by: Actor; now: Date; keys: Keys }): Promise<'done' | 'not-found' | Problem[]> {
  await oneAtATime(tx, 'directory')
  const stored = await find(tx, id)
  if (!stored) return 'not-found'
  // Pressed twice, or meanwhile by somebody else, it is what it was.
  if (stored.endedOn) return 'done'
  const place = placeOf(thing, id)
  const problems = place ? await settleEnding(tx, place, form, { by, now, keys, t: texts[by.language] }) : []
  if (problems.length) return problems
  await end(tx, ending, id, dayOf(now))
  if (hasHistory(thing)) await noteEnding(tx, id, 'ended', { by, now })
  return 'done'
}

/** What its form asks about; null where nothing is open there. */
export async function askedAtEnd(db: Db, thing: Thing, id: string, today: Day) {
  const ending = placeOf(thing, id)
  const held = ending ? await openImprovementsAt(db, ending, today) : []
  return ending && held.length ? { ending, held, choices: await improvementChoices(db, today) } : null
}

const placeOf = (thing: Thing, id: string): EndingPlace | null => (thing === 'unit' || thing === 'line' ? { kind: thing, id } : null)
