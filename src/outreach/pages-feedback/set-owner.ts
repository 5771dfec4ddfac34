// Says whose pages are: of a site those that begin so, or those that are nobody else's.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { deleteOwner, findOwner, putOwner, type Whose } from './sites.sql.ts'

/** What a form has of an owner: person:…, unit:…, or nothing. */
export type OwnerValues = { owner: string }

export const asValues = (one: { personId: string | null; unitId: string | null } | undefined): OwnerValues =>
  ({ owner: one?.personId ? `person:${one.personId}` : one?.unitId ? `unit:${one.unitId}` : '' })

type Given = {
  siteId: string | null; prefix: string
  /** Null: nobody any more. */
  whose: Whose | null
  /** Whether what is there is no longer what the form was filled in from. */
  changed: (stored: OwnerValues) => boolean
}

/** Saved already, by pressing twice or by somebody who wanted the same, is done. */
export async function setOwner(tx: Tx, { siteId, prefix, whose, changed }: Given): Promise<'done' | { now: OwnerValues }> {
  await oneAtATime(tx, 'web pages')
  const now = asValues(await findOwner(tx, siteId, prefix))
  if (now.owner === asValues(whose ?? undefined).owner) return 'done'
  if (changed(now)) return { now }
  await (whose ? putOwner(tx, { siteId, prefix, ...whose }) : deleteOwner(tx, siteId, prefix))
  return 'done'
}
