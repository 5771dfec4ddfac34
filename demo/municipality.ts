// A service that two municipalities give, each with somebody of its own: it matters which one a giver names.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Ids } from './load-directory.ts'

export async function loadMunicipalityHandlers(tx: Kysely<DB>, ids: Ids): Promise<void> {
  const service_id = ids.service.get('support-services')!
  const [koivuranta, saarisalmi] = [ids.municipality.get('koivuranta')!, ids.municipality.get('saarisalmi')!]
  const [guide, nurse] = [ids.person.get('marja-terttu-pihlajasuo')!, ids.person.get('sari-pohjankaisla')!]
  await tx.insertInto('service_municipality').values([
    { service_id, municipality_id: koivuranta, handler_id: guide },
    { service_id, municipality_id: saarisalmi, handler_id: nurse },
  ]).execute()
  // One whose giver named the municipality and not the unit.
  const one = await tx.selectFrom('feedback_case').select('id')
    .where('service_id', '=', service_id).where('reader', '=', 'handler').where('handler_id', '=', guide).where('routed_because', '=', 'handler-here')
    .orderBy(({ eb }) => eb('state', '=', 'waiting-for-handler'), 'desc').orderBy('created_at', 'desc').orderBy('id').limit(1).executeTakeFirst()
  if (one) await tx.updateTable('feedback_case').set({ unit_id: null, municipality_id: koivuranta, routed_because: 'handler-in-municipality' }).where('id', '=', one.id).execute()
}
