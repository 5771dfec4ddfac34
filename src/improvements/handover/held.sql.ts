// Which open improvements a role answers for that somebody leaves, or no longer holds.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { holderOn, type Without } from '../holders.sql.ts'
import { asFound, improvements, type Found } from '../improvements.sql.ts'
import { ownerCode, type Owner } from '../owner.ts'
import type { Ending } from './place.ts'

/** Of which somebody else, or nobody, would hold the role without this grant of theirs, or without them. */
export const heldBy = async (db: Db, personId: string, without: Without, today: Day): Promise<Found[]> =>
  (await improvements(db, today).where('i.settled_on', 'is', null)
    .where(sql<boolean>`${holderOn(today)} ->> 'personId' = ${personId}`).where(sql<boolean>`${holderOn(today, without)} ->> 'personId' is distinct from ${personId}`)
    .orderBy('i.due_on').orderBy('i.id').execute()).map(asFound)

/** For which a role answers, whoever holds it. */
export const ofRole = async (db: Db, owner: Owner, today: Day): Promise<Found[]> =>
  (await improvements(db, today).where('i.settled_on', 'is', null).where('i.owner_role', '=', owner.role).orderBy('i.due_on').orderBy('i.id').execute())
    .map(asFound).filter((one) => ownerCode(one.owner) === ownerCode(owner))

/** That are of a unit or a service line, or for which its role answers. */
export const ofEnding = async (db: Db, { kind, id }: Ending, today: Day): Promise<Found[]> =>
  (await improvements(db, today).where('i.settled_on', 'is', null).where(kind === 'unit'
    ? sql<boolean>`(i.owner_unit_id = ${id} or exists (select from improvement_unit t where t.improvement_id = i.id and t.unit_id = ${id}))`
    : sql<boolean>`(i.owner_line_id = ${id} or i.service_line_id = ${id})`)
    .orderBy('i.due_on').orderBy('i.id').execute()).map(asFound)

/** In one order, before any case is locked: as whoever moves an improvement does. */
export const lockAll = (tx: Tx, ids: readonly string[]) =>
  tx.selectFrom('improvement').select('id').where(sql<boolean>`id = any(${ids}::uuid[])`).orderBy('id').forUpdate().execute()
