// Notes what somebody saved, in the transaction that saves it. Whoever owns an entry and saves it says by that that it is true.
import type { Tx } from '../../db/db.ts'
import { handOf, isThemselves, type Doer } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import type { FormValues } from '../forms/reading.ts'
import { difference } from './changed.ts'
import { addChange, type WhatChanged } from './changes.sql.ts'
import { confirmEntry, findEntry } from './entries.sql.ts'

/** Of a save that changed nothing there is nothing to tell. */
export async function noteChange(
  tx: Tx, entryId: string, { what, before, after }: { what: WhatChanged; before: FormValues; after: FormValues }, { by, now }: { by: Doer; now: Date },
): Promise<void> {
  const made = difference(before, after)
  if (made) await addChange(tx, entryId, { what, ...made }, { personId: handOf(by), now })
  const entry = await findEntry(tx, entryId, dayOf(now))
  if (entry && isThemselves(by, entry.owner?.id ?? null)) await confirmEntry(tx, entryId, dayOf(now))
}

/** Taken out of use, or back: no field is another. */
export const noteEnding = (tx: Tx, entryId: string, what: 'ended' | 'taken-back', { by, now }: { by: Doer; now: Date }): Promise<void> =>
  addChange(tx, entryId, { what, before: {}, after: {} }, { personId: handOf(by), now })
