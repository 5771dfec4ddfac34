// The sites that may link here, and whose their pages are. What feedback is about is looked up here, and so is whom it goes to.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { readingRoles } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { PageAddress } from './page-address.ts'

export type Site = { id: string; origin: string }

/** Of either a person or a unit. `siteId`: null for whoever gets what is about pages that are nobody's. */
export type Owner = {
  id: string; siteId: string | null; prefix: string
  personId: string | null; personName: string | null; personLeft: boolean
  unitId: string | null; unitName: Translated | null
}

/** Whose it is, as it is chosen. */
export type Whose = { personId: string; unitId: null } | { personId: null; unitId: string }

export const sites = (db: Db): Promise<Site[]> => db.selectFrom('web_site').select(['id', 'origin']).orderBy('origin').execute()

export const findSite = (db: Db, id: string): Promise<Site | undefined> =>
  db.selectFrom('web_site').select(['id', 'origin']).where('id', '=', id).executeTakeFirst()

export const isListed = async (db: Db, origin: string): Promise<boolean> =>
  !!(await db.selectFrom('web_site').select('id').where('origin', '=', origin).executeTakeFirst())

/** All of them, each site's in the order of their paths; last whoever gets the rest. */
export async function owners(db: Db, today: Day): Promise<Owner[]> {
  const rows = await db.selectFrom('web_page_owner as o').leftJoin('web_site as s', 's.id', 'o.site_id').leftJoin('person as p', 'p.id', 'o.person_id').leftJoin('unit as u', 'u.id', 'o.unit_id')
    .select(['o.id', 'o.site_id as siteId', 'o.path_prefix as prefix', 'o.person_id as personId', 'p.name as personName', sql<boolean>`coalesce(p.left_on <= ${today}, false)`.as('personLeft'), 'o.unit_id as unitId', 'u.name as unitName'])
    .orderBy(sql`s.origin nulls last`).orderBy('o.path_prefix').execute()
  return rows
}

/** The longest beginning that the page has; null where none of its site has it. */
export async function ownerOfPage(db: Db, { origin, path }: PageAddress): Promise<string | null> {
  const known = path ?? '/'
  const row = await db.selectFrom('web_site as s').innerJoin('web_page_owner as o', 'o.site_id', 's.id').select('o.id').where('s.origin', '=', origin)
    .where((e) => e.or([e('o.path_prefix', 'in', [known, '/']), sql<boolean>`starts_with(${known}, o.path_prefix || '/')`]))
    .orderBy(sql`length(o.path_prefix) desc`).limit(1).executeTakeFirst()
  return row?.id ?? null
}

/** Null where it is there already. */
export async function insertSite(tx: Tx, origin: string): Promise<string | null> {
  const row = await tx.insertInto('web_site').values({ origin }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return row?.id ?? null
}

/** Whose its pages are goes with it. */
export const deleteSite = (tx: Tx, id: string) => tx.deleteFrom('web_site').where('id', '=', id).execute()

export const findOwner = (db: Db, siteId: string | null, prefix: string) =>
  db.selectFrom('web_page_owner').select(['id', 'person_id as personId', 'unit_id as unitId']).where('site_id', 'is not distinct from', siteId).where('path_prefix', '=', prefix).executeTakeFirst()

export const putOwner = (tx: Tx, { siteId, prefix, personId, unitId }: { siteId: string | null; prefix: string } & Whose) =>
  tx.insertInto('web_page_owner').values({ site_id: siteId, path_prefix: prefix, person_id: personId, unit_id: unitId })
    .onConflict((conflict) => conflict.columns(['site_id', 'path_prefix']).doUpdateSet({ person_id: personId, unit_id: unitId })).execute()

export const deleteOwner = (tx: Tx, siteId: string | null, prefix: string) =>
  tx.deleteFrom('web_page_owner').where('site_id', 'is not distinct from', siteId).where('path_prefix', '=', prefix).execute()

/** Whoever may read what comes to them. */
export const peopleToAsk = (db: Db, today: Day): Promise<{ id: string; name: string }[]> =>
  db.selectFrom('person as p').select(['p.id', 'p.name'])
    .where((e) => e.or([e('p.left_on', 'is', null), e('p.left_on', '>', today)]))
    .where((e) => e.exists(e.selectFrom('role_grant as g').select('g.id').whereRef('g.person_id', '=', 'p.id').where('g.role', 'in', readingRoles)
      .where('g.valid_from', '<=', today).where((f) => f.or([f('g.valid_to', 'is', null), f('g.valid_to', '>=', today)]))))
    .orderBy('p.name').execute()

export const unitsToAsk = (db: Db, today: Day): Promise<{ id: string; name: Translated }[]> =>
  db.selectFrom('unit').select(['id', 'name']).where((e) => e.or([e('ended_on', 'is', null), e('ended_on', '>', today)])).orderBy(sql`name ->> 'fi'`).execute()

export async function namesOfPeople(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = ids.length ? await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute() : []
  return new Map(rows.map(({ id, name }) => [id, name]))
}
