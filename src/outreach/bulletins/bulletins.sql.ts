// The announcements that repeat.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Named } from '../../directory/services.sql.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { kinds, rhythms, type BulletinDetails, type Calendar } from './bulletin.ts'

/** `of`: the name of what it is narrowed down to. `lastTurnOn`: up to when its days are done with. */
export type Bulletin = BulletinDetails & Calendar & { id: string; of: Translated | null; lastTurnOn: Day | null; lastTurn: 'issued' | 'skipped' | null }

const rows = (db: Db) => db.selectFrom('bulletin as b').leftJoin('service_line as l', 'l.id', 'b.service_line_id').leftJoin('place as p', 'p.id', 'b.place_id')
  .select(['b.id', 'b.kind', 'b.service_line_id as serviceLineId', 'b.place_id as placeId', 'b.opening', 'b.rhythm', 'b.first_on as firstOn', 'b.ended_on as endedOn',
    'b.last_turn_on as lastTurnOn', 'b.last_turn as lastTurn', sql<Translated | null>`coalesce(l.name, p.name)`.as('of')])

type Row = Omit<Bulletin, 'kind' | 'rhythm' | 'lastTurn'> & { kind: string; rhythm: string; lastTurn: string | null }

const asBulletin = (row: Row): Bulletin => ({
  ...row, kind: kinds.find((one) => one === row.kind)!, rhythm: rhythms.find((one) => one === row.rhythm)!, lastTurn: row.lastTurn === 'issued' || row.lastTurn === 'skipped' ? row.lastTurn : null,
})

/** Those that go on first, the oldest of them first. */
export const allBulletins = async (db: Db): Promise<Bulletin[]> =>
  (await rows(db).orderBy(sql`b.ended_on is not null`).orderBy('b.first_on').orderBy('b.id').execute()).map(asBulletin)

export async function findBulletin(db: Db, id: string): Promise<Bulletin | null> {
  const row = isId(id) ? await rows(db).where('b.id', '=', id).executeTakeFirst() : undefined
  return row ? asBulletin(row) : null
}

/** Those that may have a day today, held until the transaction ends: whoever comes second sees what the first did. */
export const lockGoingOn = async (tx: Tx, today: Day): Promise<Bulletin[]> =>
  (await rows(tx).where('b.first_on', '<=', today).where((e) => e.or([e('b.last_turn_on', 'is', null), e('b.last_turn_on', '<', today)]))
    .where((e) => e.or([e('b.ended_on', 'is', null), e('b.ended_on', '>', today)])).orderBy('b.id').forUpdate('b').execute()).map(asBulletin)

const columns = ({ kind, serviceLineId, placeId, opening, rhythm, firstOn }: BulletinDetails) =>
  ({ kind, service_line_id: serviceLineId, place_id: placeId, opening, rhythm, first_on: firstOn })

export const addBulletin = async (tx: Tx, details: BulletinDetails): Promise<string> =>
  (await tx.insertInto('bulletin').values(columns(details)).returning('id').executeTakeFirstOrThrow()).id

/** Another calendar begins today: days of it that are over were never promised. */
export const changeBulletin = (tx: Tx, id: string, details: BulletinDetails, today: Day): Promise<unknown> =>
  tx.updateTable('bulletin').set({
    ...columns(details),
    last_turn_on: sql<Day | null>`case when rhythm = ${details.rhythm} and first_on = ${details.firstOn} then last_turn_on else greatest(last_turn_on, ${daysAfter(today, -1)}::date) end`,
  }).where('id', '=', id).execute()

export const endBulletin = (tx: Tx, id: string, today: Day): Promise<unknown> =>
  tx.updateTable('bulletin').set({ ended_on: today }).where('id', '=', id).where('ended_on', 'is', null).execute()

export const noteTurn = (tx: Tx, id: string, on: Day, what: 'issued' | 'skipped'): Promise<unknown> =>
  tx.updateTable('bulletin').set({ last_turn_on: on, last_turn: what }).where('id', '=', id).execute()

export type Choices = { lines: Named[]; places: Named[] }

/** What is in use, and what some bulletin is about. */
export const choicesOn = async (db: Db, today: Day): Promise<Choices> => ({
  lines: await db.selectFrom('service_line as n').select(['n.id', 'n.name'])
    .where(sql<boolean>`n.ended_on is null or n.ended_on > ${today} or exists (select from bulletin b where b.service_line_id = n.id)`)
    .orderBy('n.position').orderBy(sql`n.name ->> 'fi'`).execute(),
  places: await db.selectFrom('place as n').select(['n.id', 'n.name'])
    .where(sql<boolean>`n.ended_on is null or n.ended_on > ${today} or exists (select from bulletin b where b.place_id = n.id)`)
    .orderBy(sql`n.name ->> 'fi'`).execute(),
})
