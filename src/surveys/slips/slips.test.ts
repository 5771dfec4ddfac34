// A slip is good for one answer, in its weeks, whoever uses it and however often they press.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { slipCode, slipWords } from '../../privacy/slip-code.ts'
import { groupsOf } from '../rounds.sql.ts'
import { makeBlock } from './make-block.ts'
import { lookUpSlip, useSlip } from './use-slip.ts'

let database: TestDatabase
let w: World
let roundId: string
let words: (number: number) => string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  ;({ roundId } = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code' } }))
  const [group] = await groupsOf(database.db, roundId)
  const { keys } = database.context
  const block = await transact(database.db, (tx) => makeBlock(tx, keys, {
    roundId, groupId: group!.id, occasion: 'meeting', monthOn: '2026-09-01', language: 'fi', slips: 20, validUntilOn: '2026-09-25',
  }, { by: w.coordinatorId, on: '2026-09-01' }))
  words = (number) => slipWords(slipCode(keys, block, number, keys.current), 'sv').join(' ')
})
after(() => database.close())

const ask = (how: typeof useSlip, typed: string, today = '2026-09-16') => transact(database.db, (tx) => how(tx, database.context.keys, typed, today))

test('a slip says its round and its unit, is used once, and looking it up neither uses it nor tells whether it was', async () => {
  const good = { ok: true, roundId, place: { serviceLineId: null, unitId: w.unitId } }
  assert.deepEqual(await ask(lookUpSlip, words(1)), good)
  assert.deepEqual(await ask(useSlip, words(1)), good)
  assert.deepEqual(await ask(useSlip, words(1)), { ok: false, why: 'used' })
  assert.deepEqual(await ask(lookUpSlip, words(1)), good, 'whoever only looks it up is not told that it was used')
})

test('on its last day it is good, and on the next no more; what is no code is unknown', async () => {
  assert.equal((await ask(lookUpSlip, words(2), '2026-09-25')).ok, true)
  assert.deepEqual(await ask(useSlip, words(2), '2026-09-26'), { ok: false, why: 'expired' })
  for (const typed of ['', 'kolme vierasta sanaa', words(999)]) assert.deepEqual(await ask(useSlip, typed), { ok: false, why: 'unknown' })
})

test('of twenty who use one slip at the same moment one gets through', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => ask(useSlip, words(3))))
  assert.equal(all.filter(({ ok }) => ok).length, 1)
})
