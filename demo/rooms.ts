// Two waiting rooms of the invented county: one of a unit, whose second tablet has fallen silent, and one lobby that several share.
import type { Tx } from '../src/db/db.ts'
import { addRoom, type RoomDetails } from '../src/days/rooms/rooms.sql.ts'
import { makeDayKeys } from '../src/privacy/day-keys.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { dayOf, daysAfter, type Day } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

export async function loadRooms(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const [today, by] = [dayOf(now), ids.person.get('tarja-kuusivaara')!]
  const room = async (details: Partial<RoomDetails> & { stands: string }): Promise<string> => {
    const id = crypto.randomUUID()
    await addRoom(tx, { unitId: null, placeId: null, serviceLineId: null, ...details }, { id, by, on: daysAfter(today, -120), keys: await makeDayKeys(keys, id) })
    return id
  }
  /** Nobody has its token. `told`: that it is silent. */
  const tablet = (roomId: string, name: string, heardOn: Day, told: Day | null = null) => tx.insertInto('day_tablet').values({
    room_id: roomId, name, token_hash: Buffer.from(crypto.randomUUID()), paired_by: by, paired_on: daysAfter(today, -119), ready_on: daysAfter(today, -119), ready_files: 16, ready_languages: 3, heard_on: heardOn, told_silent_on: told,
  }).execute()
  const { place_id: shared } = await tx.selectFrom('unit').select('place_id').where('id', '=', ids.unit.get('kipina')!).executeTakeFirstOrThrow()
  const station = await room({ stands: 'Sosiaaliaseman aula', unitId: ids.unit.get('social-station')! })
  await tablet(station, 'Ovensuun tabletti', today)
  await tablet(station, 'Ikkunan tabletti', daysAfter(today, -9), daysAfter(today, -1))
  await tablet(await room({ stands: 'Ensimmäisen kerroksen odotustila', placeId: shared }), 'Tabletti 1', today)
}
