// Whoever has the whole database after counting, and has watched every exchange, over many rounds: right as often as chance, and no
// oftener. Over so many even a small lean would be seen.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { aWatchedRound, guesses, byChance, closeAll, someone } from '../adversary.ts'
import { apiClient } from '../api.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

const rounds = 25, people = 40

let database: TestDatabase
let api: ReturnType<typeof apiClient>
let by: string
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  by = await someone(database)
  api = apiClient(database.context)
})
after(() => database.close())

test(`in ${rounds} rounds of ${people} people no order of rows leads to the people`, async () => {
  const all = { rights: [] as number[], batches: 0, texts: 0 }
  for (let n = 0; n < rounds; n++) {
    const watched = await aWatchedRound(database, api, { by, people })
    await closeAll(database)
    const { rights, batches, texts } = await guesses(database, watched)
    all.rights = rights.map((right, guess) => right + (all.rights[guess] ?? 0))
    all.batches += batches
    all.texts += texts
  }
  assert.equal(all.texts, rounds * people)
  console.log(`${all.rights.join(', ')} of ${all.texts} right, in ${all.batches} batches`)
  assert.ok(Math.max(...all.rights) <= byChance(all.batches), `${all.rights.join(', ')} of ${all.texts} in ${all.batches} batches`)
})

test('without shuffling they would be right about nearly all', async () => {
  const asTheyCame = <T>(list: readonly T[]) => [...list]
  const watched = await aWatchedRound(database, api, { by, people, shuffle: asTheyCame })
  await closeAll(database, asTheyCame)
  const { rights, texts } = await guesses(database, watched)
  const right = Math.max(...rights)
  assert.ok(right > 0.8 * texts, `${right} of ${texts}`)
})
