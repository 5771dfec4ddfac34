// Reads the silence map of a year.
import type { Db } from '../../db/db.ts'
import { fewestTold } from '../statistics/counted.sql.ts'
import { volumesToldIn, type ToldVolume } from '../volumes/told.sql.ts'
import { lookUp, readPublished } from '../statistics/published.sql.ts'
import { silenceMap, volumeKey, type SilenceMap, type Volume } from './silence-map.ts'
import { fewIn, linesIn, listMunicipalities, mapYears, municipalitiesOfUnits, silentUnder } from './silence.sql.ts'

export type MapOfYear = SilenceMap & { year: number; years: number[]; floor: number; fewest: number; /** Of fewer clients it is not told how many they are. */ fewestClients: number }

/** `asked`: the newest where it is none. Null while there is no map. */
export async function readMap(db: Db, asked: string | undefined): Promise<MapOfYear | 'no-such-year' | null> {
  const years = await mapYears(db)
  const found = asked === undefined ? years[0] : years.find(({ year }) => String(year) === asked)
  if (!found) return asked === undefined ? null : 'no-such-year'
  const { year, fewest } = found
  const of = lookUp(await readPublished(db, { periods: [String(year)], figures: ['came'] }))
  const at = await municipalitiesOfUnits(db)
  const floor = await silentUnder(db)
  const map = silenceMap({
    lines: await linesIn(db, year), municipalities: await listMunicipalities(db), few: await fewIn(db, year), floor,
    came: (serviceLineId, unitId) => of({ serviceLineId, unitId }, String(year), 'came'),
    unitsIn: new Map([...Map.groupBy(at, ([, municipality]) => municipality)].map(([id, units]) => [id, units.map(([unit]) => unit)])),
    volumes: volumesOf(await volumesToldIn(db, year)),
  })
  return { ...map, year, years: years.map((one) => one.year), floor, fewest, fewestClients: await fewestTold(db) }
}

/** Of quarters the fullest, where nobody has said of the year: whoever was a client in two of them is one person. */
function volumesOf(told: readonly ToldVolume[]): Map<string, Volume> {
  const found = new Map<string, Volume>()
  for (const { lineId, municipalityId, quarter, clients, isFew } of told) {
    if (clients === null && !isFew) continue
    const key = volumeKey(lineId, municipalityId), before = found.get(key)
    if (!before || before.ofQuarter && (clients ?? 0) > (before.clients ?? 0)) found.set(key, { clients, ofQuarter: quarter !== null })
  }
  return found
}
