// Places of which somebody has said when they are open, for those who tell of them elsewhere: bulletins and the screen of a waiting room.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { isUnknown, type Hours } from '../hours/hours.ts'
import { hoursOfEntries } from '../hours/hours.sql.ts'
import { listPlaces } from './places.sql.ts'

export type PlaceWithHours = { id: string; name: Translated; address: Translated | null; hours: Hours }

/** Doors that people come to without being asked first, then the rest; one of them where it is named. */
export async function placesWithHours(db: Db, placeId: string | null, today: Day): Promise<PlaceWithHours[]> {
  const places = (await listPlaces(db, today)).filter(({ id }) => placeId === null || id === placeId)
  const hours = await hoursOfEntries(db, places.map(({ id }) => id), today)
  return places.flatMap(({ id, name, address }) => {
    const own = hours.get(id)
    return own && !isUnknown(own) ? [{ id, name, address, hours: own }] : []
  })
}
