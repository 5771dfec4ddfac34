// Checklists of a council, with all of their versions.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Checklist, ChecklistDraft, ChecklistVersion, InWords } from './checklist.ts'

type Page = { size: number; page: number }

const rows = (db: Db) => db.selectFrom('panel_checklist as c').select(['c.id', 'c.panel_id as panelId',
  sql<InWords>`json_build_object('fi', c.fi, 'sv', c.sv, 'en', c.en)`.as('name'),
  sql<ChecklistVersion[]>`(select json_agg(json_build_object('number', v.number, 'madeOn', v.made_on, 'items', (
    select json_agg(json_build_object('fi', i.fi, 'sv', i.sv, 'en', i.en) order by i.number) from panel_checklist_item i where i.checklist_id = c.id and i.version = v.number)) order by v.number)
    from panel_checklist_version v where v.checklist_id = c.id)`.as('versions'),
])

/** The newest first; all of them, or a page. */
export const checklistsOf = (db: Db, panelId: string, paged?: Page): Promise<Checklist[]> =>
  rows(db).where('c.panel_id', '=', panelId).orderBy('c.made_on', 'desc').orderBy('c.id').$if(!!paged, (some) => some.limit(paged!.size).offset((paged!.page - 1) * paged!.size)).execute()

export const countChecklists = async (db: Db, panelId: string): Promise<number> =>
  Number((await db.selectFrom('panel_checklist').select((e) => e.fn.countAll().as('n')).where('panel_id', '=', panelId).executeTakeFirstOrThrow()).n)

export const findChecklist = async (db: Db, panelId: string, id: string): Promise<Checklist | null> =>
  (isId(id) ? await rows(db).where('c.panel_id', '=', panelId).where('c.id', '=', id).executeTakeFirst() : undefined) ?? null

/** Held until the transaction ends. */
export async function lockChecklist(tx: Tx, panelId: string, id: string): Promise<Checklist | null> {
  if (isId(id)) await sql`select from panel_checklist where id = ${id} for update`.execute(tx)
  return findChecklist(tx, panelId, id)
}

/** Pressed twice it is there once. */
export const addChecklist = async (tx: Tx, panelId: string, { name, items }: ChecklistDraft, on: Day): Promise<string> => {
  await sql`select from panel where id = ${panelId} for no key update`.execute(tx)
  const words = ({ fi, sv, en }: InWords) => [fi, sv, en]
  const as = (of: ChecklistDraft) => JSON.stringify([words(of.name), of.items.map(words)])
  const same = (await checklistsOf(tx, panelId)).find((one) => one.versions.length === 1 && as({ name: one.name, items: one.versions[0]!.items }) === as({ name, items }))
  if (same) return same.id
  const { id } = await tx.insertInto('panel_checklist').values({ panel_id: panelId, ...name, made_on: on }).returning('id').executeTakeFirstOrThrow()
  await insertVersion(tx, id, 1, items, on)
  return id
}

/** `seen`: the newest when its words were written. The name is that of all of its versions. */
export async function addVersion(tx: Tx, id: string, { name, items }: ChecklistDraft, { seen, on }: { seen: number; on: Day }): Promise<'done' | 'changed-meanwhile'> {
  await sql`select from panel_checklist where id = ${id} for update`.execute(tx)
  const { last } = await tx.selectFrom('panel_checklist_version').select((e) => e.fn.max('number').as('last')).where('checklist_id', '=', id).executeTakeFirstOrThrow()
  if (last !== seen) return 'changed-meanwhile'
  await tx.updateTable('panel_checklist').set(name).where('id', '=', id).execute()
  await insertVersion(tx, id, seen + 1, items, on)
  return 'done'
}

async function insertVersion(tx: Tx, id: string, number: number, items: readonly InWords[], on: Day): Promise<void> {
  await tx.insertInto('panel_checklist_version').values({ checklist_id: id, number, made_on: on }).execute()
  await tx.insertInto('panel_checklist_item').values(items.map((item, at) => ({ checklist_id: id, version: number, number: at + 1, ...item }))).execute()
}
