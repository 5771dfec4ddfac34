// Tablets of feedback days and of waiting rooms, and those that wait to be given to one.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Home } from '../home.ts'

/** `waiting`: records that it still held when it was last heard of. `held`: how many it has handed in. */
export type DayTablet = {
  id: string; name: string; pairedOn: Day; pairedBy: string; giverLeftOn: Day | null; endedOn: Day | null; endedBy: string | null
  readyOn: Day | null; readyFiles: number | null; readyLanguages: number | null; waiting: number; held: number; heardOn: Day | null
}
/** `tabletId`: what became of it. */
export type Pairing = { codeHash: Buffer; secretHash: Buffer; expiresAt: Date; tabletId: string | null }

const rows = (db: Db) => db.selectFrom('day_tablet as t').innerJoin('person as p', 'p.id', 't.paired_by').leftJoin('person as e', 'e.id', 't.ended_by')
  .select(['t.id', 't.name', 't.paired_on as pairedOn', 'p.name as pairedBy', 'p.left_on as giverLeftOn', 't.ended_on as endedOn', 'e.name as endedBy', 't.ready_on as readyOn', 't.ready_files as readyFiles',
    't.ready_languages as readyLanguages', 't.waiting', 't.held', 't.heard_on as heardOn'])

const homes = { day: 't.day_id', room: 't.room_id' } as const

/** Those in use first, by name. */
export const tabletsOf = (db: Db, home: Home): Promise<DayTablet[]> =>
  rows(db).where(homes[home.is], '=', home.id).orderBy(sql`t.ended_on is not null`).orderBy('t.name').orderBy('t.id').execute()

/** Those in use in any waiting room, by name: which room, who let it in, and when somebody was told last that it is silent. */
export type RoomTablet = Pick<DayTablet, 'id' | 'name' | 'pairedOn' | 'heardOn' | 'waiting'> & { roomId: string; pairedById: string; toldSilentOn: Day | null }

export const tabletsInRooms = (db: Db): Promise<RoomTablet[]> =>
  db.selectFrom('day_tablet').select(['id', 'name', 'room_id as roomId', 'paired_by as pairedById', 'paired_on as pairedOn', 'heard_on as heardOn', 'waiting', 'told_silent_on as toldSilentOn'])
    .where('room_id', 'is not', null).where('ended_on', 'is', null).$narrowType<{ roomId: string }>().orderBy('name').orderBy('id').execute()

export const noteToldSilent = (tx: Tx, ids: readonly string[], on: Day): Promise<unknown> => tx.updateTable('day_tablet').set({ told_silent_on: on }).where('id', 'in', [...ids]).execute()

export const findTablet = async (db: Db, home: Home, id: string): Promise<DayTablet | null> =>
  (isId(id) ? await rows(db).where(homes[home.is], '=', home.id).where('t.id', '=', id).executeTakeFirst() : undefined) ?? null

export async function findTabletByToken(db: Db, hashes: Buffer[]): Promise<{ tabletId: string; home: Home; endedOn: Day | null } | null> {
  const found = await db.selectFrom('day_tablet').select(['id as tabletId', 'day_id as dayId', 'room_id as roomId', 'ended_on as endedOn']).where('token_hash', 'in', hashes).executeTakeFirst()
  return found ? { tabletId: found.tabletId, endedOn: found.endedOn, home: found.dayId === null ? { is: 'room', id: found.roomId! } : { is: 'day', id: found.dayId } } : null
}

/** One that has ended stays as it is. */
export const noteEnded = (tx: Tx, id: string, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('day_tablet').set({ ended_by: by, ended_on: on }).where('id', '=', id).where('ended_on', 'is', null).execute()

export const addTablet = async (tx: Tx, { home, name, tokenHash, by, on }: { home: Home; name: string; tokenHash: Buffer; by: string; on: Day }): Promise<string> =>
  (await tx.insertInto('day_tablet').values({ ...(home.is === 'day' ? { day_id: home.id } : { room_id: home.id }), name, token_hash: tokenHash, paired_by: by, paired_on: on }).returning('id').executeTakeFirstOrThrow()).id

/** False: another that waits shows the same code. */
export const addPairing = async (tx: Tx, { codeHash, secretHash, expiresAt }: Omit<Pairing, 'tabletId'>): Promise<boolean> =>
  (await tx.insertInto('tablet_pairing').values({ code_hash: codeHash, secret_hash: secretHash, expires_at: expiresAt }).onConflict((on) => on.doNothing()).returning('expires_at').executeTakeFirst()) !== undefined

const pairings = (db: Db) => db.selectFrom('tablet_pairing').select(['code_hash as codeHash', 'secret_hash as secretHash', 'expires_at as expiresAt', 'tablet_id as tabletId'])

export const pairingBySecret = async (db: Db, hashes: Buffer[], now: Date): Promise<Pairing | null> =>
  (await pairings(db).where('secret_hash', 'in', hashes).where('expires_at', '>', now).executeTakeFirst()) ?? null

/** Held until the transaction ends: two who type it do so one after the other. */
export const lockPairing = async (tx: Tx, codeHashes: Buffer[], now: Date): Promise<Pairing | null> =>
  (await pairings(tx).where('code_hash', 'in', codeHashes).where('expires_at', '>', now).forUpdate().executeTakeFirst()) ?? null

/** It may fetch its token until then. */
export const letIn = (tx: Tx, codeHash: Buffer, { tabletId, until }: { tabletId: string; until: Date }): Promise<unknown> =>
  tx.updateTable('tablet_pairing').set({ tablet_id: tabletId, expires_at: until }).where('code_hash', '=', codeHash).execute()

export const forgetPairings = (tx: Tx, now: Date): Promise<unknown> => tx.deleteFrom('tablet_pairing').where('expires_at', '<=', now).execute()

export const noteHeard = (tx: Tx, id: string, on: Day): Promise<unknown> =>
  tx.updateTable('day_tablet').set({ heard_on: on }).where('id', '=', id).where((e) => e.or([e('heard_on', 'is', null), e('heard_on', '<', on)])).execute()

/** `held`: so many more than before. */
export const noteHandedIn = (tx: Tx, id: string, { waiting, held, on }: { waiting: number; held: number; on: Day }): Promise<unknown> =>
  tx.updateTable('day_tablet').set((e) => ({ waiting, held: e('held', '+', held), heard_on: on })).where('id', '=', id).execute()

export const noteReady = (tx: Tx, id: string, { files, languages, on }: { files: number; languages: number; on: Day }): Promise<unknown> =>
  tx.updateTable('day_tablet').set({ ready_on: on, ready_files: files, ready_languages: languages, heard_on: on }).where('id', '=', id).execute()
