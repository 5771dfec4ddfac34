// A waiting room to test with, of a unit, of a place, or about one line; and a tablet that was let in there as somebody does it.
import type { Kysely } from 'kysely'
import { transact } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { roomPath } from '../src/day-paths.ts'
import { addRoom, type RoomDetails } from '../src/days/rooms/rooms.sql.ts'
import { makeDayKeys } from '../src/privacy/day-keys.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { testApp } from './app.ts'
import { tabletInUseAt } from './handing-in.ts'

export async function aRoom(db: Kysely<DB>, { by, keys, ...of }: Partial<RoomDetails> & { by: string; keys: Keys }): Promise<string> {
  const id = crypto.randomUUID()
  const placeId = of.placeId ?? (of.unitId ? null : (await db.insertInto('place').values({ name: { fi: 'Virastotalo', sv: 'Ämbetshuset', en: 'Government house' } }).returning('id').executeTakeFirstOrThrow()).id)
  const dayKeys = await makeDayKeys(keys, id)
  await transact(db, (tx) => addRoom(tx, { stands: of.stands ?? 'Toisen kerroksen aula', unitId: of.unitId ?? null, placeId, serviceLineId: of.serviceLineId ?? null }, { id, by, on: '2026-09-01', keys: dayKeys }))
  return id
}

/** The cookie by which it is known from then on. `desk`: of whoever keeps the room. */
export const tabletInRoom = (app: ReturnType<typeof testApp>, roomId: string, desk: string, name: string): Promise<string> => tabletInUseAt(app, roomPath(roomId), desk, name)
