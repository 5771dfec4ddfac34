// Reads the silence map of a year.
import type { Db } from '../../db/db.ts'
import { fewestTold } from '../statistics/counted.sql.ts'
import { lookUp, readPublished } from '../statistics/published.sql.ts'
import { silenceMap, volumeKey, type SilenceMap } from './silence-map.ts'
import { clientsIn, fewIn, linesIn, listMunicipalities, mapYears, municipalitiesOfUnits, silentUnder } from './silence.sql.ts'

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
    volumes: new Map((await clientsIn(db, year)).map(({ lineId, municipalityId, clients, ofQuarter }) => [volumeKey(lineId, municipalityId), { clients, ofQuarter }])),
  })
  return { ...map, year, years: years.map((one) => one.year), floor, fewest, fewestClients: await fewestTold(db) }
}
