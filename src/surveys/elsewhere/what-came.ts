// What came of a collection that was held elsewhere: answers that were brought, what was learned in words, or nothing yet.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Round } from '../rounds.sql.ts'
import { broughtIn, learnedOf, type BroughtAs, type Learned } from './elsewhere.sql.ts'

/** `brought`: what is counted now; each way once, since its first day. */
export type WhatCame = { brought: { as: BroughtAs; on: Day }[]; learned: Learned | null }

/** Null of what is answered here. */
export async function whatCame(db: Db, { id, way }: Pick<Round, 'id' | 'way'>): Promise<WhatCame | null> {
  if (way !== 'elsewhere') return null
  const counted = (await broughtIn(db, id)).filter(({ thrownOn }) => thrownOn === null)
  return { brought: counted.filter((one, at) => counted.findIndex(({ broughtAs }) => broughtAs === one.broughtAs) === at).map(({ broughtAs, on }) => ({ as: broughtAs, on })), learned: await learnedOf(db, id) }
}
