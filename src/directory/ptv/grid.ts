// The map of PTV is ETRS-TM35FIN (EPSG:3067), in metres; ours is WGS 84, in degrees.
import proj4 from 'proj4'
import { inFinland, type Coordinates } from '../forms/coordinates.ts'

const tm35fin = '+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'
const between = proj4('WGS84', tm35fin)

/** Null where nothing is written; false where it is nowhere in Finland, or no number. */
export function degreesOf(latitude: unknown, longitude: unknown): Coordinates | null | false {
  const [north, east] = [metres(latitude), metres(longitude)]
  if (north === null && east === null) return null
  if (!north || !east) return false
  const [x, y] = between.inverse([east, north])
  const at = { latitude: rounded(y!, 6), longitude: rounded(x!, 6) }
  const within = (part: 'latitude' | 'longitude') => at[part] >= inFinland[part].least && at[part] <= inFinland[part].most
  return within('latitude') && within('longitude') ? at : false
}

/** As PTV writes them: north and east, with a point. */
export function metresOf({ latitude, longitude }: Coordinates): { latitude: string; longitude: string } {
  const [east, north] = between.forward([longitude, latitude])
  return { latitude: north!.toFixed(3), longitude: east!.toFixed(3) }
}

/** Null for nothing, NaN for what is no number. Some write a comma. */
function metres(given: unknown): number | null {
  const text = String(given ?? '').trim().replace(',', '.')
  return text === '' ? null : /^\d{1,8}(\.\d{1,12})?$/.test(text) ? Number(text) : NaN
}

const rounded = (number: number, decimals: number): number => Number(number.toFixed(decimals))
