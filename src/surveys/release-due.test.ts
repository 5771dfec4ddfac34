// From an answer that is handed in to what is counted: nothing holds one person's answers together, and nothing waits for ever.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { aRound } from '../../test/surveys.ts'
import { transact } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import type { Answers } from './answers.ts'
import type { FewChoice } from './release.ts'
import { closeDue, releaseDue } from './release-due.ts'
import { countsIn, responsesIn, textsIn } from './released.sql.ts'
import { fewCountsOf, textsOfRound } from './results/texts.ts'
import { respond } from './respond.ts'
import { findRound, openRoundOf } from './rounds.sql.ts'

let database: TestDatabase
let w: World
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())

const afterwards = new Date('2026-10-01T00:10:00Z')
const send = (roundId: string, answers: Answers, { few = 'wait', place = { serviceLineId: null, unitId: null }, at = wednesday }: { few?: FewChoice; place?: { serviceLineId: string | null; unitId: string | null }; at?: Date } = {}) =>
  transact(database.db, (tx) => respond(tx, database.context.keys, { roundId, place, few, answers }, dayOf(at)))
const waiting = async () => Number((await database.db.selectFrom('waiting_response').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
const inPlaces = () => [{ serviceLineId: w.lineId, unitId: null }, { serviceLineId: w.lineId, unitId: w.unitId }, { serviceLineId: w.lineId, unitId: w.otherUnitId }]

test('nine wait, ten begin to be counted, and what is counted is question by question', async () => {
  const { roundId } = await aRound(database.db, { by: w.coordinatorId })
  const release = () => transact(database.db, (tx) => releaseDue(tx, database.context.keys, wednesday))
  for (let n = 0; n < 9; n++) assert.deepEqual(await send(roundId, { heard: ['5'], who: [n % 2 ? 'client' : 'close'], more: [`Teksti ${n}`] }), { ok: true })
  await release()
  assert.equal(await waiting(), 9)
  await send(roundId, { heard: ['1'] })
  await release()
  assert.equal(await waiting(), 5)
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, afterwards))
  assert.equal(await waiting(), 0)
  const counts = await countsIn(database.db, roundId)
  const given = (question: string, value: string, by: object | null = null) => counts.find((count) => count.question === question && count.value === value && JSON.stringify(count.by) === JSON.stringify(by))?.given
  assert.deepEqual([given('heard', '5'), given('heard', '1'), given('heard', 'any'), given('more', 'any')], [9, 1, 10, 9])
  const inGroups = counts.filter(({ by }) => by)
  for (const { by } of inGroups) assert.ok(inGroups.find((count) => count.question === 'heard' && count.value === 'any' && count.by!.value === by!.value)!.given >= 5, 'a group that is smaller would be somebody')
  assert.deepEqual((await responsesIn(database.db, roundId)).map(({ responses }) => responses), [10])
  assert.equal((await textsIn(database.db, roundId)).length, 9)
  assert.equal((await findRound(database.db, roundId))!.closedOn, '2026-10-01')
})

test('a unit with too few is counted with its line, but for what it was allowed to read all the same', async () => {
  const { roundId } = await aRound(database.db, { by: w.coordinatorId, serviceLineId: w.lineId, places: inPlaces() })
  const unit = { serviceLineId: w.lineId, unitId: w.unitId }
  for (const few of ['wait', 'wait', 'anyway'] as const) await send(roundId, { heard: ['2'] }, { place: unit, few })
  for (let n = 0; n < 3; n++) await send(roundId, { heard: ['4'] }, { place: { ...unit, unitId: w.otherUnitId }, few: 'higher' })
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, afterwards))
  assert.deepEqual((await responsesIn(database.db, roundId)).map(({ few, responses }) => [few, responses]).sort(), [[false, 5], [true, 1]])
})

test('too few in all are erased: there is nothing of them', async () => {
  const { roundId } = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId })
  for (let n = 0; n < 4; n++) await send(roundId, { more: ['Salaista.'] })
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, afterwards))
  assert.equal(await waiting(), 0)
  assert.deepEqual([await responsesIn(database.db, roundId), await textsIn(database.db, roundId)], [[], []])
})

test('before its first day, after its last, when it has closed and before it opens nothing is taken in; nor is nothing, nor what cannot be', async () => {
  const { roundId } = await aRound(database.db, { by: w.coordinatorId })
  const draft = await aRound(database.db, { by: w.coordinatorId, open: false })
  const closed = { ok: false, why: 'closed' }
  for (const at of ['2026-08-31T20:00:00Z', '2026-09-30T21:00:00Z']) assert.deepEqual(await send(roundId, { heard: ['5'] }, { at: new Date(at) }), closed)
  assert.deepEqual(await send(draft.roundId, { heard: ['5'] }), closed)
  assert.deepEqual(await send(roundId, {}), { ok: false, why: 'empty' })
  assert.deepEqual(await send(roundId, { heard: ['9'] }), { ok: false, why: 'problems', problems: [{ question: 'heard', why: 'unknown' }] })
  assert.deepEqual(await send(roundId, { heard: ['5'] }, { at: new Date('2026-09-30T20:59:00Z') }), { ok: true })
})

test('a round that cannot be read is told of, and keeps no other from closing', async () => {
  const [bad, good] = [await aRound(database.db, { by: w.coordinatorId }), await aRound(database.db, { by: w.coordinatorId })]
  for (const { roundId } of [bad, good]) for (let n = 0; n < 6; n++) await send(roundId, { heard: ['5'] })
  const group = (await database.db.selectFrom('round_group').select('id').where('round_id', '=', bad.roundId).executeTakeFirstOrThrow()).id
  await database.db.insertInto('waiting_response').values({ group_id: group, few: 'wait', ciphertext: Buffer.alloc(60), key_version: 1 }).execute()
  const told: string[] = []
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, afterwards, { tell: (roundId) => told.push(roundId) }))
  assert.deepEqual(told, [bad.roundId])
  assert.deepEqual([(await findRound(database.db, bad.roundId))!.closedOn, (await findRound(database.db, good.roundId))!.closedOn], [null, '2026-10-01'])
  assert.equal((await responsesIn(database.db, bad.roundId)).length, 0, 'nothing of it is half counted')
  await database.db.deleteFrom('waiting_response').where('group_id', '=', group).execute()
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, afterwards))
})

test('what one alone let the unit read lies nowhere in clear letters', async () => {
  const { roundId } = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId })
  await send(roundId, { heard: ['1'], more: ['Vain yksikölle.'] }, { few: 'anyway' })
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, afterwards))
  assert.deepEqual([await countsIn(database.db, roundId), await responsesIn(database.db, roundId)].map(({ length }) => length), [0, 1])
  const kept = await fewCountsOf(database.db, database.context.keys, roundId)
  assert.deepEqual(kept.find(({ question, value }) => question === 'heard' && value === '1')?.given, 1)
  assert.deepEqual((await textsOfRound(database.db, database.context.keys, roundId, { few: true })).map(({ text }) => text), ['Vain yksikölle.'])
})

test('ended early it is over on that day, for whoever comes and for whoever asks', async () => {
  const { surveyId, roundId } = await aRound(database.db, { by: w.coordinatorId })
  await database.db.updateTable('survey_round').set({ end_asked_on: '2026-09-16', closed_by: w.coordinatorId }).where('id', '=', roundId).execute()
  assert.equal((await findRound(database.db, roundId))!.lastOn, '2026-09-16')
  assert.deepEqual(await send(roundId, { heard: ['5'] }), { ok: true })
  assert.deepEqual(await send(roundId, { heard: ['5'] }, { at: new Date('2026-09-16T21:00:00Z') }), { ok: false, why: 'closed' })
  assert.deepEqual([(await openRoundOf(database.db, surveyId, '2026-09-16'))?.id, await openRoundOf(database.db, surveyId, '2026-09-17')], [roundId, null])
})

test('a clock that jumps back after a round has closed opens nothing again, and counts nothing twice', async () => {
  const { roundId } = await aRound(database.db, { by: w.coordinatorId })
  for (let n = 0; n < 12; n++) await send(roundId, { heard: ['5'] })
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, afterwards))
  const counted = await countsIn(database.db, roundId)
  for (const sweep of [releaseDue, closeDue]) for (const at of [wednesday, afterwards]) await transact(database.db, (tx) => sweep(tx, database.context.keys, at))
  assert.deepEqual(await send(roundId, { heard: ['1'] }), { ok: false, why: 'closed' })
  assert.deepEqual([await countsIn(database.db, roundId), (await findRound(database.db, roundId))!.closedOn], [counted, '2026-10-01'])
})

test('what was promised, what was asked and how few are shown together cannot be changed once it is open, by nobody who has only the program', async () => {
  const { surveyId, roundId } = await aRound(database.db, { by: w.coordinatorId })
  const refused = { code: '23514' }
  for (const change of [{ fewest: 3 }, { way: 'code' }, { leftover: 'erase' }, { last_on: '2026-10-05', handled_by_on: '2026-11-01' }, { purpose: JSON.stringify({ fi: 'Muuta.' }) }, { opened_on: '2026-09-02' }]) {
    await assert.rejects(database.db.updateTable('survey_round').set(change as never).where('id', '=', roundId).execute(), refused, JSON.stringify(change))
  }
  await assert.rejects(database.db.updateTable('survey_version').set({ questions: '[]' }).where('survey_id', '=', surveyId).execute(), refused)
})
