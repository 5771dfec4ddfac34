// What was changed in the directory, by whom and when. Rows are added and never altered.
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../id.ts'
import type { FormValues } from '../forms/reading.ts'
import type { Difference } from './changed.ts'

export const whatsChanged = ['added', 'changed', 'ended', 'taken-back', 'put-back'] as const
export type WhatChanged = (typeof whatsChanged)[number]

export type Change = Difference & { id: string; entryId: string; what: WhatChanged; personName: string; changedAt: Date }

export async function addChange(tx: Tx, entryId: string, { what, before, after }: Difference & { what: WhatChanged }, { personId, now }: { personId: string; now: Date }): Promise<void> {
  await tx.insertInto('entry_change')
    .values({ entry_id: entryId, person_id: personId, what, before: JSON.stringify(before), after: JSON.stringify(after), changed_at: now }).execute()
}

/** The newest first. */
export const changesOf = async (db: Db, entryId: string, { size, page }: { size: number; page: number }): Promise<Change[]> =>
  (await changes(db).where('c.entry_id', '=', entryId).orderBy('c.number', 'desc').limit(size).offset((page - 1) * size).execute()).map(asChange)

export const countChanges = async (db: Db, entryId: string): Promise<number> =>
  Number((await db.selectFrom('entry_change').select((e) => e.fn.countAll().as('n')).where('entry_id', '=', entryId).executeTakeFirstOrThrow()).n)

export async function findChange(db: Db, entryId: string, id: string): Promise<Change | null> {
  const row = isId(id) ? await changes(db).where('c.entry_id', '=', entryId).where('c.id', '=', id).executeTakeFirst() : undefined
  return row ? asChange(row) : null
}

const changes = (db: Db) => db.selectFrom('entry_change as c').innerJoin('person as p', 'p.id', 'c.person_id')
  .select(['c.id', 'c.entry_id', 'c.what', 'c.before', 'c.after', 'c.changed_at', 'p.name'])

const asChange = (row: Awaited<ReturnType<ReturnType<typeof changes>['executeTakeFirstOrThrow']>>): Change => ({
  id: row.id, entryId: row.entry_id, what: row.what as WhatChanged, before: row.before as FormValues, after: row.after as FormValues,
  changedAt: row.changed_at, personName: row.name,
})
