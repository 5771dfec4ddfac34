// Views of the list that a member of the staff keeps under a name of their own. Each statement asks whose it is.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

/** `query`: as it stands in an address. */
export type SavedView = { id: string; name: string; query: string }

export const viewsOf = (db: Db, personId: string): Promise<SavedView[]> =>
  db.selectFrom('saved_view').select(['id', 'name', 'query']).where('person_id', '=', personId).orderBy('made_on').orderBy('name').execute()

export const insertView = (tx: Tx, personId: string, view: { name: string; query: string; madeOn: Day }) =>
  tx.insertInto('saved_view').values({ person_id: personId, name: view.name, query: view.query, made_on: view.madeOn }).execute()

export const renameView = (tx: Tx, personId: string, id: string, name: string) =>
  tx.updateTable('saved_view').set({ name }).where('id', '=', id).where('person_id', '=', personId).execute()

export const deleteView = (tx: Tx, personId: string, id: string) =>
  tx.deleteFrom('saved_view').where('id', '=', id).where('person_id', '=', personId).execute()
