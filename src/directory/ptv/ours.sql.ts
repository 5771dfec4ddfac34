// What the directory says of all that PTV can speak of, value by value; and what was kept of PTV.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { hoursOfEntries } from '../hours/hours.sql.ts'
import { inUse } from '../in-use.sql.ts'
import type { Kind, Raw } from './item.ts'
import { valuesOfHours } from './ptv-hours.ts'
import { coordinatesValue, municipalityValue, translatedValues, type Municipality, type Values } from './values.ts'

export type Kept = { guid: string; kind: Kind; entryId: string | null; unitId: string | null; raw: Raw; imported: Values; importedOn: Day }
export type Ours = { id: string; kind: 'service' | 'location' | 'phone'; name: Translated; ended: boolean; values: Values; units: string[]; telephoneId: string | null; lineId: string | null }
export type Unit = { id: string; name: Translated; placeId: string | null; phone: string | null; email: string | null }
export type PtvLine = { uri: string; name: string; lineId: string }
export type State = { kept: Map<string, Kept>; ours: Map<string, Ours>; units: Unit[]; lines: Map<string, string>; municipalities: (Municipality & { id: string })[] }

export async function readState(db: Db, today: Day): Promise<State> {
  const ours = [...await places(db, today), ...await services(db, today), ...await telephones(db, today)]
  return {
    kept: new Map((await keptItems(db)).map((one) => [one.guid, one])),
    ours: new Map(ours.map((one) => [one.id, one])),
    units: await db.selectFrom('unit').select(['id', 'name', 'place_id as placeId', 'phone', 'email']).where(inUse(today, 'ended_on')).orderBy(sql`name ->> 'fi'`).execute(),
    lines: new Map((await ptvLines(db)).map(({ uri, lineId }) => [uri, lineId])),
    municipalities: await db.selectFrom('municipality').select(['id', 'code', 'name']).orderBy('id').execute(),
  }
}

export async function keptItems(db: Db): Promise<Kept[]> {
  const rows = await db.selectFrom('ptv_item')
    .select(['guid', 'kind', 'entry_id as entryId', 'unit_id as unitId', 'raw', 'imported', 'imported_on as importedOn']).orderBy('kind').orderBy('guid').execute()
  return rows as unknown as Kept[]
}

export const ptvLines = (db: Db): Promise<PtvLine[]> =>
  db.selectFrom('ptv_line').select(['uri', 'name', 'service_line_id as lineId']).orderBy('name').orderBy('uri').execute()

const isEnded = (today: Day) => sql<boolean>`coalesce(ended_on <= ${today}, false)`.as('ended')

async function places(db: Db, today: Day): Promise<Ours[]> {
  const rows = await db.selectFrom('place').leftJoin('municipality as m', 'm.id', 'place.municipality_id')
    .select(['place.id', 'place.name', 'place.description', 'place.address', 'latitude', 'longitude', 'm.name as municipality', 'm.code', isEnded(today)]).execute()
  const hours = await hoursOfEntries(db, rows.map(({ id }) => id), today)
  return rows.map(({ id, name, description, address, latitude, longitude, municipality, code, ended }) => ({
    id, kind: 'location', name, ended, units: [], telephoneId: null, lineId: null,
    values: {
      ...translatedValues('name', name), ...translatedValues('description', description), ...translatedValues('address', address),
      ...(municipality ? { municipality: municipalityValue({ code, name: municipality }) } : {}),
      ...(latitude !== null && longitude !== null ? { coordinates: coordinatesValue({ latitude, longitude }) } : {}),
      ...valuesOfHours(hours.get(id)!),
    },
  }))
}

async function services(db: Db, today: Day): Promise<Ours[]> {
  const rows = await db.selectFrom('service')
    .select(['id', 'name', 'description', 'how_to_begin', 'cost', 'everyday_words', 'languages', 'telephone_id', 'service_line_id', isEnded(today)])
    .select(sql<string[]>`array(select unit_id from service_unit where service_id = service.id order by unit_id)::text[]`.as('units')).execute()
  return rows.map((row) => ({
    id: row.id, kind: 'service', name: row.name, ended: row.ended, units: row.units, telephoneId: row.telephone_id, lineId: row.service_line_id,
    values: {
      ...translatedValues('name', row.name), ...translatedValues('description', row.description), ...translatedValues('howToBegin', row.how_to_begin),
      ...translatedValues('cost', row.cost), ...translatedValues('words', row.everyday_words),
      ...Object.fromEntries(row.languages.map((tag) => [`language ${tag}`, 'yes'])), ...Object.fromEntries(row.units.map((id) => [`unit ${id}`, 'yes'])),
    },
  }))
}

async function telephones(db: Db, today: Day): Promise<Ours[]> {
  const rows = await db.selectFrom('telephone').select(['id', 'name', 'number', 'description', 'cost', isEnded(today)]).execute()
  const hours = await hoursOfEntries(db, rows.map(({ id }) => id), today)
  return rows.map(({ id, name, number, description, cost, ended }) => ({
    id, kind: 'phone', name, ended, units: [], telephoneId: null, lineId: null,
    values: { ...translatedValues('name', name), number, ...translatedValues('description', description), ...translatedValues('cost', cost), ...valuesOfHours(hours.get(id)!) },
  }))
}
