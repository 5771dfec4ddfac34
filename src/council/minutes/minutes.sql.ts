// Memos as they are looked through, and as they were published.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Memo } from './memo.ts'

export const endings = ['recognised', 'not-agreed', 'mistake'] as const
export type Ending = (typeof endings)[number]

export type SealedLook = { ciphertext: Buffer; keyVersion: number; version: number; lookedBy: string; lookedOn: Day }
/** `memo`: null once it was taken back. `changed`: of a later one, what is otherwise and why. */
export type Release = { meetingId: string; number: number; memo: Memo | null; register: string | null; changed: string | null; publishedOn: Day; endedOn: Day | null; endedBecause: Ending | null }
/** The newest copy of a memo, for lists. */
export type Published = { meetingId: string; panelId: string; panelName: Translated; number: number; memo: Memo; publishedOn: Day; firstOn: Day }

export const findLook = async (db: Db, meetingId: string): Promise<SealedLook | null> =>
  await db.selectFrom('minutes_look').select(['ciphertext', 'key_version as keyVersion', 'version', 'looked_by as lookedBy', 'looked_on as lookedOn']).where('meeting_id', '=', meetingId).executeTakeFirst() ?? null

/** False where somebody was before: `seen` is the version that was looked at, 0 for none. */
export async function keepLook(tx: Tx, meetingId: string, { ciphertext, keyVersion, by, on, seen }: { ciphertext: Buffer; keyVersion: number; by: string; on: Day; seen: number }): Promise<boolean> {
  const values = { ciphertext, key_version: keyVersion, looked_by: by, looked_on: on }
  const done = seen === 0
    ? await tx.insertInto('minutes_look').values({ meeting_id: meetingId, ...values }).onConflict((conflict) => conflict.doNothing()).returning('version').executeTakeFirst()
    : await tx.updateTable('minutes_look').set({ ...values, version: seen + 1 }).where('meeting_id', '=', meetingId).where('version', '=', seen).returning('version').executeTakeFirst()
  return done !== undefined
}

/** The newest first. */
export const releasesOf = (db: Db, meetingId: string): Promise<Release[]> => releases(db).where('meeting_id', '=', meetingId).orderBy('number', 'desc').execute()

/** Of a meeting of this council; none where there is no such meeting. */
export const releasesAt = async (db: Db, panelId: string, meetingId: string): Promise<Release[]> =>
  (isId(panelId) && isId(meetingId) ? releases(db).where('meeting_id', '=', meetingId).where((e) => e.exists(e.selectFrom('panel_meeting as m').innerJoin('panel_season as s', 's.id', 'm.season_id').select('m.id').where('m.id', '=', meetingId).where('s.panel_id', '=', panelId)))
    .orderBy('number', 'desc').execute() : [])

type NewRelease = Pick<Release, 'meetingId' | 'number' | 'register' | 'changed' | 'publishedOn'> & { memo: Memo; lookedBy: string; publishedBy: string }

export const addRelease = (tx: Tx, { meetingId, number, memo, register, changed, publishedOn, lookedBy, publishedBy }: NewRelease): Promise<unknown> =>
  tx.insertInto('minutes_release').values({ meeting_id: meetingId, number, memo: JSON.stringify(memo), register, changed, looked_by: lookedBy, published_by: publishedBy, published_on: publishedOn }).execute()

/** Their words are gone. `below`: earlier ones only. How many they were. */
export async function endReleases(tx: Tx, meetingId: string, { below, because, by, on }: { below?: number; because: Ending; by: string; on: Day }): Promise<number> {
  const query = tx.updateTable('minutes_release').set({ memo: null, ended_because: because, ended_by: by, ended_on: on }).where('meeting_id', '=', meetingId).where('ended_on', 'is', null)
  return Number((await (below === undefined ? query : query.where('number', '<', below)).executeTakeFirst()).numUpdatedRows)
}

/** Those that can be read, the newest meeting first; of one council, or of all. */
export const publishedMemos = (db: Db, panelId: string | null, { size, from }: { size: number; from: number }): Promise<Published[]> =>
  newest(db, panelId).select(['r.meeting_id as meetingId', 's.panel_id as panelId', 'p.name as panelName', 'r.number', sql<Memo>`r.memo`.as('memo'), 'r.published_on as publishedOn'])
    .select(sql<Day>`(select min(f.published_on) from minutes_release f where f.meeting_id = r.meeting_id)`.as('firstOn'))
    .orderBy('m.held_on', 'desc').orderBy('m.id').limit(size).offset(from).execute()

export const countMemos = async (db: Db, panelId: string | null): Promise<number> =>
  Number((await newest(db, panelId).select((e) => e.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()).count)

/** Of a memo that was taken back and published again only the last counts. */
const newest = (db: Db, panelId: string | null) => {
  const query = db.selectFrom('minutes_release as r').innerJoin('panel_meeting as m', 'm.id', 'r.meeting_id').innerJoin('panel_season as s', 's.id', 'm.season_id').innerJoin('panel as p', 'p.id', 's.panel_id')
    .where('r.ended_on', 'is', null).where((e) => e.not(e.exists(e.selectFrom('minutes_release as l').select('l.number').whereRef('l.meeting_id', '=', 'r.meeting_id').whereRef('l.number', '>', 'r.number'))))
  return panelId === null ? query : query.where('s.panel_id', '=', panelId)
}

const releases = (db: Db) => db.selectFrom('minutes_release').select(['meeting_id as meetingId', 'number', sql<Memo | null>`memo`.as('memo'), 'register', 'changed', 'published_on as publishedOn', 'ended_on as endedOn', 'ended_because as endedBecause']).$narrowType<{ endedBecause: Ending | null }>()
