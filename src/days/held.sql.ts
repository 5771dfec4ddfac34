// What was taken in on a feedback day or in a waiting room: that a record came, and what in it is no answer to the survey and no feedback.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Language } from '../text/language.ts'
import type { Home } from './home.ts'
import type { DayRecord } from './record.ts'

type Sealed = { ciphertext: Buffer; keyVersion: number }

/** False: it came before. Another that comes at the same time waits for the first. */
export const noteHeld = async (tx: Tx, id: string, home: Home): Promise<boolean> =>
  (await tx.insertInto('day_held').values({ id, ...(home.is === 'day' ? { day_id: home.id } : { room_id: home.id }) }).onConflict((on) => on.doNothing()).returning('id').executeTakeFirst()) !== undefined

/** False: somebody has typed it in already. */
export const noteSheet = async (tx: Tx, dayId: string, number: number): Promise<boolean> =>
  (await tx.insertInto('day_sheet').values({ day_id: dayId, number }).onConflict((on) => on.doNothing()).returning('number').executeTakeFirst()) !== undefined

/** It was taken back: another may be typed under its number. */
export const forgetSheet = (tx: Tx, dayId: string, number: number): Promise<unknown> => tx.deleteFrom('day_sheet').where('day_id', '=', dayId).where('number', '=', number).execute()

/** What a record of this kind may name. Of what is not of this day nothing is known. */
export const partsOf = async (db: Db, dayId: string, kind: DayRecord['kind']): Promise<{ stations: Map<string, string[]>; stopIds: string[]; themeIds: string[]; guestIds: string[] }> => {
  const stations = kind === 'answers' ? await db.selectFrom('day_station').select(['id', 'questions']).where('day_id', '=', dayId).execute() : []
  const ids = async (table: 'day_stop' | 'day_theme' | 'day_guest', named: DayRecord['kind']) =>
    (kind === named ? (await db.selectFrom(table).select('id').where('day_id', '=', dayId).execute()).map(({ id }) => id) : [])
  return { stations: new Map(stations.map(({ id, questions }) => [id, questions])), stopIds: await ids('day_stop', 'came'), themeIds: await ids('day_theme', 'wish'), guestIds: await ids('day_guest', 'note') }
}

/** That somebody wrote to a line, as the day went on: which, and never how often. Once it is closed nothing is noted any more. */
export const noteHeard = (tx: Tx, dayId: string, serviceLineId: string): Promise<unknown> =>
  tx.insertInto('day_heard').columns(['day_id', 'service_line_id'])
    .expression((e) => e.selectFrom('feedback_day').select(['id', sql<string>`${serviceLineId}::uuid`.as('line')]).where('id', '=', dayId).where('closed_on', 'is', null))
    .onConflict((on) => on.doNothing()).execute()

export const addWish = (tx: Tx, dayId: string, { language, themeId, ciphertext, keyVersion }: Sealed & { language: Language; themeId: string | null }): Promise<unknown> =>
  tx.insertInto('day_wish').values({ day_id: dayId, language, theme_id: themeId, ciphertext, key_version: keyVersion }).execute()

export const addNote = (tx: Tx, dayId: string, { serviceLineId, guestId, ciphertext, keyVersion }: Sealed & { serviceLineId: string | null; guestId: string | null }): Promise<unknown> =>
  tx.insertInto('day_note').values({ day_id: dayId, service_line_id: serviceLineId, guest_id: guestId, ciphertext, key_version: keyVersion }).execute()

/** One tap more, or one taken back; never fewer than none. */
export const tally = (tx: Tx, stopId: string, { municipalityId, elsewhere }: { municipalityId: string | null; elsewhere: boolean }, came: number): Promise<unknown> =>
  tx.insertInto('day_tally').values({ stop_id: stopId, municipality_id: municipalityId, elsewhere, came: Math.max(came, 0) })
    .onConflict((on) => on.columns(['stop_id', 'municipality_id', 'elsewhere']).doUpdateSet({ came: sql`greatest(day_tally.came + ${came}::int, 0)` })).execute()

/** Which of these are in the directory. */
export const areThere = async (db: Db, { serviceLineId, municipalityId }: { serviceLineId: string | null; municipalityId: string | null }): Promise<boolean> => {
  const line = serviceLineId === null || await db.selectFrom('service_line').select('id').where('id', '=', serviceLineId).executeTakeFirst()
  const municipality = municipalityId === null || await db.selectFrom('municipality').select('id').where('id', '=', municipalityId).executeTakeFirst()
  return !!line && !!municipality
}
