// Puts back what one change changed, and nothing else; where somebody has changed the same since, nothing is done. What is put
// back is a change like any other, and passes what the form of the thing asks.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { parseForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { versionOf } from '../../web/version.ts'
import type { FormValues } from '../forms/reading.ts'
import { replaceHours } from '../hours/hours.sql.ts'
import { asBefore } from './changed.ts'
import type { Change } from './changes.sql.ts'
import { asField, fromField, hoursAsField, hoursField } from './hours-field.ts'
import { noteChange } from './note-change.ts'

/** The form of the thing, where it has one. */
type Keeper = {
  values(tx: Tx, id: string): Promise<FormValues | null>
  putBack(tx: Tx, form: Form, id: string, by: { by: Actor; now: Date; keys: Keys }): Promise<'saved' | 'not-found' | 'changed-meanwhile' | Problem[]>
}

/** `since`: fields that are not any more what the change made them; `now`: what they are. */
export type PutBack = 'done' | 'refused' | { since: string[]; now: FormValues }

/** Of what was added, or taken out of use, there is nothing to put back: its own form does that. */
export const canBePutBack = ({ what }: Pick<Change, 'what'>): boolean => what === 'changed' || what === 'put-back'

export async function putBack(tx: Tx, change: Change, keeper: Keeper, { by, now, keys }: { by: Actor; now: Date; keys: Keys }): Promise<PutBack> {
  await oneAtATime(tx, 'directory')
  if (!canBePutBack(change)) return 'refused'
  if (hoursField in change.after) return putHoursBack(tx, change, { by, now })
  const values = await keeper.values(tx, change.entryId)
  if (!values) return 'refused'
  const back = asBefore(change, values)
  if ('since' in back) return { ...back, now: values }
  const form = parseForm(new URLSearchParams({ ...back.values, version: versionOf(values) }).toString())
  return await keeper.putBack(tx, form, change.entryId, { by, now, keys }) === 'saved' ? 'done' : 'refused'
}

async function putHoursBack(tx: Tx, { entryId, before, after }: Change, { by, now }: { by: Actor; now: Date }): Promise<PutBack> {
  const today = dayOf(now)
  const stands = await hoursAsField(tx, entryId, today)
  // Exceptions that are over since are no change of anybody's.
  if (asField(fromField(after[hoursField]!, today)) !== stands[hoursField]) return { since: [hoursField], now: stands }
  await replaceHours(tx, entryId, fromField(before[hoursField]!, today), today)
  await noteChange(tx, entryId, { what: 'put-back', before: stands, after: await hoursAsField(tx, entryId, today) }, { by, now })
  return 'done'
}
