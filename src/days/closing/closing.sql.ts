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
/** Who said it and on which day; `tablet`, `line`, `where`: as they are called. */
export type ExplainedBy = Explained & { by: string; saidOn: Day; tablet: string | null; line: Translated | null; where: Translated | null }

export const addExplained = (tx: Tx, dayId: string, { about, stationId, serviceLineId, tabletId, stopId, words }: Explained, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.insertInto('day_explained').values({ day_id: dayId, about, station_id: stationId, service_line_id: serviceLineId, tablet_id: tabletId, stop_id: stopId, words, said_by: by, said_on: on }).execute()

export const explainedOf = (db: Db, dayId: string): Promise<ExplainedBy[]> =>
  db.selectFrom('day_explained as x').innerJoin('person as p', 'p.id', 'x.said_by').leftJoin('day_tablet as t', 't.id', 'x.tablet_id').leftJoin('service_line as l', 'l.id', 'x.service_line_id').leftJoin('day_station as s', 's.id', 'x.station_id')
    .leftJoin('day_stop as o', 'o.id', 'x.stop_id').where('x.day_id', '=', dayId)
    .select([sql<Explained['about']>`x.about`.as('about'), 'x.station_id as stationId', 'x.service_line_id as serviceLineId', 'x.tablet_id as tabletId', 'x.stop_id as stopId', 'x.words', 'x.said_on as saidOn', 'p.name as by', 't.name as tablet', 'l.name as line', 'o.held_where as where'])
    .orderBy('s.number').orderBy('t.name').orderBy('o.number').orderBy('x.id').execute()
