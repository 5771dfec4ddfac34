// Letters to councils that nobody who leads them has looked at, and when that was told last.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

/** `oldest`: on which day the first of them came. */
export type Unopened = { panelId: string; oldest: Day; toldOn: Day | null }

export const unopenedLetters = (db: Db): Promise<Unopened[]> =>
  unopened(db).innerJoin('panel as p', 'p.id', 'l.panel_id').select(['p.id as panelId', 'p.letters_told_on as toldOn', sql<Day>`min(l.came_on)`.as('oldest')]).groupBy(['p.id', 'p.letters_told_on']).orderBy('p.id').execute()

export const hasUnopened = async (db: Db, panelId: string): Promise<boolean> => await unopened(db).select('l.id').where('l.panel_id', '=', panelId).limit(1).executeTakeFirst() !== undefined

/** Those that whoever leads the council is shown; what stands on a further page nobody has read by that. */
export const noteOpened = async (tx: Tx, ids: readonly string[], on: Day): Promise<unknown> =>
  ids.length && tx.updateTable('panel_letter').set({ opened_on: on }).where('id', 'in', [...ids]).where('opened_on', 'is', null).execute()

export const noteLettersTold = (tx: Tx, panelId: string, on: Day) => tx.updateTable('panel').set({ letters_told_on: on }).where('id', '=', panelId).execute()

export const isAway = async (db: Db, personId: string, day: Day): Promise<boolean> =>
  await db.selectFrom('absence').select('id').where('person_id', '=', personId).where('first_day', '<=', day).where('last_day', '>=', day).limit(1).executeTakeFirst() !== undefined

const unopened = (db: Db) => db.selectFrom('panel_letter as l').where('l.opened_on', 'is', null).where('l.dealt_on', 'is', null)
