// The list of themes.
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { Theme } from './theme.ts'

const rows = (db: Db) => db.selectFrom('theme as h').leftJoin('service_line as l', 'l.id', 'h.service_line_id')
  .select(['h.id', 'h.service_line_id as serviceLineId', 'l.name as lineName', 'h.name', 'h.description', 'h.ended_on as endedOn'])

/** Those that have ended too: those of the whole organisation first, in no order that is for the eye. */
export const allThemes = (db: Db): Promise<Theme[]> => rows(db).orderBy('h.service_line_id', (order) => order.asc().nullsFirst()).orderBy('h.id').execute()

export const findTheme = async (db: Db, id: string): Promise<Theme | null> => (isId(id) ? await rows(db).where('h.id', '=', id).executeTakeFirst() : undefined) ?? null

export type NewTheme = { serviceLineId: string | null; name: Translated; description: Translated | null }

export const insertTheme = (tx: Tx, { serviceLineId, name, description }: NewTheme, on: Day): Promise<unknown> =>
  tx.insertInto('theme').values({ service_line_id: serviceLineId, name, description, made_on: on }).execute()

export const saveTheme = (tx: Tx, id: string, { name, description }: Omit<NewTheme, 'serviceLineId'>): Promise<unknown> =>
  tx.updateTable('theme').set({ name, description }).where('id', '=', id).execute()

export const setEnd = (tx: Tx, id: string, on: Day | null): Promise<unknown> => tx.updateTable('theme').set({ ended_on: on }).where('id', '=', id).execute()
