// Places as the desk edits them.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { PlaceDetails } from './directory.ts'
import type { AccessibilityFeature, PlaceKind } from './place-kinds.ts'
import { isId } from './id.ts'

export async function findPlace(db: Db, id: string): Promise<(PlaceDetails & { endedOn: Day | null }) | null> {
  if (!isId(id)) return null
  const found = await db.selectFrom('place')
    .select(['name', 'kind', 'description', 'address', 'municipality_id as municipalityId', 'latitude', 'longitude', 'directions',
      'transport', 'accessibility', 'accessibility_note as accessibilityNote', 'ended_on as endedOn'])
    .where('id', '=', id).executeTakeFirst()
  if (!found) return null
  const { latitude, longitude, ...place } = found
  return {
    ...place, kind: place.kind as PlaceKind, accessibility: place.accessibility as AccessibilityFeature[],
    coordinates: latitude === null || longitude === null ? null : { latitude, longitude },
  }
}

export async function addPlace(tx: Tx, place: PlaceDetails): Promise<string> {
  return (await tx.insertInto('place').values(columns(place)).returning('id').executeTakeFirstOrThrow()).id
}

export async function changePlace(tx: Tx, id: string, place: PlaceDetails): Promise<void> {
  await tx.updateTable('place').set(columns(place)).where('id', '=', id).execute()
}

const columns = ({ name, kind, description, address, municipalityId, coordinates, directions, transport, accessibility, accessibilityNote }: PlaceDetails) => ({
  name, kind, description, address, municipality_id: municipalityId, latitude: coordinates?.latitude ?? null, longitude: coordinates?.longitude ?? null,
  directions, transport, accessibility, accessibility_note: accessibilityNote,
})
