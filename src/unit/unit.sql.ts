// A unit as its own page knows it: which it is, and when its feedback was gone through.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'

/** `lineIds`: of the service lines whose services it gives. */
export type Unit = { id: string; name: Translated; supervisorId: string | null; lineIds: string[] }

export const findUnit = async (db: Db, id: string): Promise<Unit | null> =>
  (await db.selectFrom('unit').select(columns).where('id', '=', id).executeTakeFirst()) ?? null

const lineIds = sql<string[]>`array(select distinct s.service_line_id from service_unit su join service s on s.id = su.service_id where su.unit_id = unit.id)`
const columns = ['id', 'name', 'supervisor_id as supervisorId', lineIds.as('lineIds')] as const

/** The same rule as mayReadUnit; what has ended is found by its address only. */
export function unitsOf(db: Db, actor: Actor, today: Day): Promise<Unit[]> {
  const own = actor.roles.flatMap(({ role, unitId }) => (role === 'worker' || role === 'supervisor' || role === 'moderator') && unitId ? [unitId] : [])
  const moderated = actor.roles.filter(({ role }) => role === 'moderator')
  const lines = moderated.flatMap(({ serviceLineId }) => serviceLineId ?? [])
  return db.selectFrom('unit').select(columns)
    .where((e) => e.or([
      e.lit(actor.roles.some(({ role }) => role === 'coordinator')), ...(actor.roles.some(({ role }) => role === 'supervisor') ? [e('supervisor_id', '=', actor.personId)] : []), ...(own.length ? [e('id', 'in', own)] : []),
      e.lit(moderated.some(({ unitId, serviceLineId }) => !unitId && !serviceLineId)), ...(lines.length ? [sql<boolean>`${lineIds} && ${lines}::uuid[]`] : []),
    ]))
    .where((e) => e.or([e('ended_on', 'is', null), e('ended_on', '>', today)]))
    .orderBy(sql`name ->> 'fi'`).execute()
}

export type DiscussionRow = {
  number: number; goneOn: Day; fromOn: Day | null; untilOn: Day | null; pressedByName: string; pressedById: string
  keyVersion: number | null; ciphertext: Buffer | null
}

/** The newest first. */
export async function discussionsOf(db: Db, unitId: string): Promise<DiscussionRow[]> {
  const rows = await db.selectFrom('unit_discussion as d').innerJoin('person as p', 'p.id', 'd.pressed_by')
    .select(['d.number', 'd.gone_on', 'd.from_on', 'd.until_on', 'd.pressed_by', 'p.name', 'd.key_version', 'd.ciphertext'])
    .where('d.unit_id', '=', unitId).orderBy('d.gone_on', 'desc').orderBy('d.number', 'desc').execute()
  return rows.map((row) => ({
    number: row.number, goneOn: row.gone_on, fromOn: row.from_on, untilOn: row.until_on, pressedByName: row.name, pressedById: row.pressed_by,
    keyVersion: row.key_version, ciphertext: row.ciphertext,
  }))
}

/** Held until the transaction ends, so that two who press at once do so one after the other. */
export const holdUnit = async (tx: Tx, id: string): Promise<Unit | null> =>
  (await tx.selectFrom('unit').select(columns).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()) ?? null

export const addDiscussion = (
  tx: Tx, one: { unitId: string; number: number; goneOn: Day; fromOn: Day | null; untilOn: Day | null; by: string; on: Day; keyVersion: number | null; ciphertext: Buffer | null },
) => tx.insertInto('unit_discussion').values({
  unit_id: one.unitId, number: one.number, gone_on: one.goneOn, from_on: one.fromOn, until_on: one.untilOn, pressed_by: one.by, pressed_on: one.on,
  key_version: one.keyVersion, ciphertext: one.ciphertext,
}).execute()
