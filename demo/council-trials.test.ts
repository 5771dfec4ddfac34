// The invented council's trials are as its pages would have made them: one decided, one that goes on, and greetings both ways.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { greetingsForRecap } from '../src/council/greetings/recap.ts'
import { trialsForRecap } from '../src/council/trials/recap.ts'
import { transact } from '../src/db/db.ts'
import { dayOf } from '../src/text/dates.ts'
import { person, world } from '../test/builders.ts'
import { aPanel } from '../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../test/database.ts'
import { loadCouncilGreetings, loadCouncilTrials } from './council-trials.ts'

let database: TestDatabase
before(async () => { database = await testDatabase() })
after(() => database.close())

test('the next meeting is told of the summer, of what goes on, and of what the units said', async () => {
  const { db, context: { keys } } = database
  const w = await world(db)
  const panel = await aPanel(db, { by: w.coordinatorId })
  const { id: third } = await db.insertInto('unit').values({ name: { fi: 'Kohtaamispaikka Kipinä' } }).returning('id').executeTakeFirstOrThrow()
  for (const n of ['Aino', 'Eino', 'Impi', 'Olli']) await person(db, `${n} Työntekijä`, { role: 'worker', unitId: w.unitId })
  const place = { panelId: panel.id, meetingIds: [panel.meetingId], unitIds: [w.unitId, w.otherUnitId, third], keys, now: wednesday }
  await transact(db, async (tx) => {
    await loadCouncilTrials(tx, place)
    await loadCouncilGreetings(tx, place)
  })
  const recap = { panelId: panel.id, keys, language: 'fi' as const, today: dayOf(wednesday), since: null }
  const [goesOn, summer] = (await trialsForRecap(db, recap)).map(({ words }) => words)
  assert.match(goesOn!, /kokeillaan .* asti .*Käytettiin: noin \d/)
  assert.match(summer!, /Muistilistaa muutetaan/)
  assert.equal((await greetingsForRecap(db, recap)).length, 2)
})
