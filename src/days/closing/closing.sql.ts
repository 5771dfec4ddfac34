// What has to be known before a day closes: what its tablets said last; and why it was closed all the same.
import type { Db, Tx } from '../../db/db.ts'
import { sql } from 'kysely'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

/** `waiting`: how many records it had not sent when it was last heard of. */
export type TabletState = { id: string; name: string; waiting: number; heardOn: Day | null; endedOn: Day | null }

export const tabletStates = (db: Db, dayId: string): Promise<TabletState[]> =>
  db.selectFrom('day_tablet').select(['id', 'name', 'waiting', 'heard_on as heardOn', 'ended_on as endedOn']).where('day_id', '=', dayId).orderBy('name').orderBy('id').execute()

export type Explained = { about: 'paper' | 'tablet' | 'stop' | 'notes'; stationId: string | null; serviceLineId: string | null; tabletId: string | null; stopId: string | null; words: string }
/** `words`: of those that were written before they were sealed, until the sweep has been there. */
type Sealed = Omit<Explained, 'words'> & { id: string; words: string | null; ciphertext: Buffer | null; keyVersion: number | null }
/** Who said it and on which day; `tablet`, `line`, `where`: as they are called. */
type SaidBy = { by: string; saidOn: Day; tablet: string | null; line: Translated | null; where: Translated | null }
export type ExplainedBy = Explained & SaidBy
export type SealedExplained = Sealed & SaidBy

type New = Omit<Explained, 'words'> & { id: string; ciphertext: Buffer; keyVersion: number }

export const addExplained = (tx: Tx, dayId: string, { id, about, stationId, serviceLineId, tabletId, stopId, ciphertext, keyVersion }: New, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.insertInto('day_explained').values({ id, day_id: dayId, about, station_id: stationId, service_line_id: serviceLineId, tablet_id: tabletId, stop_id: stopId, ciphertext, key_version: keyVersion, said_by: by, said_on: on }).execute()

export const sealedExplained = (db: Db, dayId: string): Promise<SealedExplained[]> =>
  db.selectFrom('day_explained as x').innerJoin('person as p', 'p.id', 'x.said_by').leftJoin('day_tablet as t', 't.id', 'x.tablet_id').leftJoin('service_line as l', 'l.id', 'x.service_line_id').leftJoin('day_station as s', 's.id', 'x.station_id')
    .leftJoin('day_stop as o', 'o.id', 'x.stop_id').where('x.day_id', '=', dayId)
    .select([sql<Explained['about']>`x.about`.as('about'), 'x.id', 'x.station_id as stationId', 'x.service_line_id as serviceLineId', 'x.tablet_id as tabletId', 'x.stop_id as stopId', 'x.words', 'x.ciphertext', 'x.key_version as keyVersion', 'x.said_on as saidOn', 'p.name as by', 't.name as tablet', 'l.name as line', 'o.held_where as where'])
    .orderBy('s.number').orderBy('t.name').orderBy('o.number').orderBy('x.id').execute()

/** Written before such words were sealed: so many at a time. */
export const unsealedExplained = (tx: Tx, most: number): Promise<{ id: string; dayId: string; words: string }[]> =>
  tx.selectFrom('day_explained').select(['id', 'day_id as dayId', 'words']).$narrowType<{ words: string }>().where('words', 'is not', null).orderBy('id').limit(most).execute()

export async function setSealed(tx: Tx, sealed: readonly { id: string; ciphertext: Buffer }[], keyVersion: number): Promise<void> {
  await sql`update day_explained x set words = null, ciphertext = t.ciphertext, key_version = ${keyVersion} from unnest(${sealed.map(({ id }) => id)}::uuid[], ${sealed.map(({ ciphertext }) => ciphertext)}::bytea[]) as t (id, ciphertext) where x.id = t.id`.execute(tx)
}
