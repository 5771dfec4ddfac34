// A server with something to read and to answer behind every operation of the API.
import { transact } from '../src/db/db.ts'
import { addPlace } from '../src/directory/place.sql.ts'
import type { Settings } from '../src/settings.ts'
import type { There } from './api-fuzz.ts'
import { aPlace, world } from './builders.ts'
import { askedIn, gave } from './compared.ts'
import { testDatabase } from './database.ts'
import { improving } from './improvements.ts'
import { aKey, publishItem } from './open311.ts'
import { publish } from './published.ts'
import { served } from './served.ts'
import { aRound } from './surveys.ts'
import { aRoundIn } from './tongues.ts'

const unbounded: Partial<Settings> = {
  BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0, BUDGET_REPLIES_PER_MINUTE: 0, BUDGET_API_KEY_PER_MINUTE: 0, BUDGET_SURVEY_PER_MINUTE: 0, BUDGET_SURVEY_WORDS_PER_TEN_MINUTES: 0,
  BUDGET_ATTACHMENTS_PER_TEN_MINUTES: 0,
}

export async function apiThere(): Promise<{ url: string; there: There; logged: string[]; close: () => Promise<void> }> {
  const database = await testDatabase(unbounded)
  const w = await world(database.db)
  const logged: string[] = []
  const server = await served(database, (line) => void logged.push(line))
  const it = improving(database, w)
  const improvement = await it.make()
  await it.show(improvement)
  const placeId = await transact(database.db, (tx) => addPlace(tx, { ...aPlace, name: { fi: 'Sote-keskus' } }))
  const [{ id: item }] = [await publishItem(database, w, { unitId: w.unitId }), await publishItem(database, w)]
  await publish(database, [{ period: '2026-Q1', shown: 31 }, { period: '2026-Q1', lineId: w.lineId, shown: 20 }])
  const open = await aRoundIn(database.db, ['ar'], { by: w.coordinatorId })
  const byCode = await aRound(database.db, { by: w.coordinatorId, round: { way: 'code' } })
  const asked = await aRound(database.db, { by: w.coordinatorId, open: false })
  const place = { serviceLineId: null, unitId: null }
  const roundId = await askedIn(database, { surveyId: asked.surveyId, by: w.coordinatorId, month: 5, places: [place], batches: [{ place, answers: gave({ heard: { 5: 20, 4: 12 } }) }], shownOn: '2026-09-01' })
  const given = await fetch(`${server.url}/api/v1/feedback`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ language: 'fi', kind: 'thanks', text: 'Kiitos!', service: w.serviceId, unit: w.unitId }) })
  const { receipt } = await given.json() as { receipt: string }
  return {
    url: server.url, logged,
    there: {
      ids: { '/surveys/': [open.surveyId, byCode.surveyId, asked.surveyId], '/published/': [item], '/improvements/': [improvement], '/directory': [w.lineId, w.unitId, w.serviceId, placeId, roundId] }, tags: ['ar', 'uk', 'fi'],
      auth: [`Receipt ${receipt}`, `Bearer ${await aKey(database, w, ['relationship-changes'])}`, `Bearer ${await aKey(database, w, ['open311'])}`],
    },
    async close() {
      await server.close()
      await database.close()
    },
  }
}
