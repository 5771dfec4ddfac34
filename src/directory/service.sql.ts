// A service as the desk edits it, together with the units that give it.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { ServiceDetails } from './directory.ts'
import { isId } from './id.ts'
import { inUse } from './in-use.sql.ts'

export type EditedService = ServiceDetails & { endedOn: Day | null }

export async function findEditedService(db: Db, id: string): Promise<EditedService | null> {
  if (!isId(id)) return null
  const service = await db.selectFrom('service')
    .select(['service_line_id as serviceLineId', 'name', 'description', 'everyday_words as everydayWords',
      'handler_id as handlerId', 'position', 'ended_on as endedOn', 'for_whom as forWhom', 'how_to_begin as howToBegin', 'cost',
      'easy_language as easyLanguage', 'languages', 'telephone_id as telephoneId'])
    .where('id', '=', id).executeTakeFirst()
  if (!service) return null
  const units = await db.selectFrom('service_unit').select(['unit_id as unitId', 'handler_id as handlerId'])
    .where('service_id', '=', id).execute()
  const municipalities = await db.selectFrom('service_municipality').select(['municipality_id as municipalityId', 'handler_id as handlerId'])
    .where('service_id', '=', id).execute()
  return { ...service, units, municipalities }
}

export async function addService(tx: Tx, service: ServiceDetails): Promise<string> {
  const { id } = await tx.insertInto('service').values(columns(service)).returning('id').executeTakeFirstOrThrow()
  await saveUnits(tx, id, service.units)
  await saveMunicipalities(tx, id, service.municipalities ?? [])
  return id
}

/** Units that have ended are not offered for choice, so their ties to the service stay as they were. */
export async function changeService(tx: Tx, id: string, service: ServiceDetails, today: Day): Promise<void> {
  await tx.updateTable('service').set(columns(service)).where('id', '=', id).execute()
  await tx.deleteFrom('service_unit')
    .where('service_id', '=', id)
    .where('unit_id', 'in', tx.selectFrom('unit').select('unit.id').where(inUse(today, 'unit.ended_on')))
    .$if(service.units.length > 0, (query) => query.where('unit_id', 'not in', service.units.map(({ unitId }) => unitId)))
    .execute()
  await saveUnits(tx, id, service.units)
  await saveMunicipalities(tx, id, service.municipalities ?? [])
}

async function saveMunicipalities(tx: Tx, id: string, named: NonNullable<ServiceDetails['municipalities']>): Promise<void> {
  await tx.deleteFrom('service_municipality').where('service_id', '=', id).execute()
  if (!named.length) return
  await tx.insertInto('service_municipality')
    .values(named.map(({ municipalityId, handlerId }) => ({ service_id: id, municipality_id: municipalityId, handler_id: handlerId }))).execute()
}

async function saveUnits(tx: Tx, id: string, units: ServiceDetails['units']): Promise<void> {
  if (!units.length) return
  await tx.insertInto('service_unit')
    .values(units.map(({ unitId, handlerId }) => ({ service_id: id, unit_id: unitId, handler_id: handlerId })))
    .onConflict((conflict) => conflict.columns(['service_id', 'unit_id'])
      .doUpdateSet((e) => ({ handler_id: e.ref('excluded.handler_id') })))
    .execute()
}

const columns = (service: ServiceDetails) => ({
  service_line_id: service.serviceLineId,
  name: service.name,
  description: service.description,
  everyday_words: service.everydayWords,
  handler_id: service.handlerId,
  position: service.position,
  for_whom: service.forWhom,
  how_to_begin: service.howToBegin,
  cost: service.cost,
  easy_language: service.easyLanguage,
  languages: service.languages,
  telephone_id: service.telephoneId,
})
