// What lies sealed in the demonstration: a piece that waits for its receipt, which everybody is told, and one that waits for a day.
import type { Tx } from '../src/db/db.ts'
import { demoSealedToken } from '../src/feedback/demo-receipt.ts'
import { sealFeedback } from '../src/feedback/sealed/seal.ts'
import type { Chosen } from '../src/feedback/sealed/sealed.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

export async function loadSealed(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const sealed = (token: string, text: string, chosen: Chosen) => sealFeedback(tx, {
    draft: {
      language: 'fi', kind: 'criticism', text, answers: [], reader: 'supervisor', publish: false, speaker: 'client', pseudonym: null, contact: null, serviceLineId: null,
      serviceId: ids.service.get('open-care-support')!, unitId: ids.unit.get('open-care')!, placeId: null, municipalityId: null,
    },
    chosen,
  }, token, { now, keys, keepMonths: 24 })
  await sealed(demoSealedToken, 'Kerron tämän vasta, kun päätös lapseni asiassa on tullut: palaverissa ei kysytty minulta mitään.', { way: 'come-back', day: null })
  await sealed('demonstration, sealed until a day', 'Muutan toiselle paikkakunnalle. Sen jälkeen tämän saa lukea: soittoihini ei vastattu.', { way: 'on-date', day: daysAfter(dayOf(now), 60) })
}
