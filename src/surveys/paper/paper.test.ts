// Paper from the printer to the pool: sheets are typed twice, differences are seen, and nothing remembers which sheet said what.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aBlock } from '../../../test/slips.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { slipCode, slipWords } from '../../privacy/slip-code.ts'
import { closeDue } from '../release-due.ts'
import { countsIn, textsIn } from '../released.sql.ts'
import { groupsOf } from '../rounds.sql.ts'
import { makeBlock } from '../slips/make-block.ts'
import { nextSheet } from './typing.ts'

const { surveyPaper: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let roundId: string
let supervisor: string, worker: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  ;({ roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId }))
  ;[supervisor, worker] = await Promise.all([w.supervisorId, w.workerId].map((id) => app.signIn(id))) as [string, string]
})
after(() => database.close())

const path = (rest = '') => `/desk/surveys/rounds/${roundId}/paper${rest}`
const make = async (fields: Fields = {}, cookie = supervisor) =>
  app.post(path(), { group: (await groupsOf(database.db, roundId))[0]!.id, language: 'sv', sheets: '3', ...fields }, cookie)
const batch = async () => (await database.db.selectFrom('paper_batch').select('id').where('round_id', '=', roundId).executeTakeFirstOrThrow()).id
/** As on the page that they have just opened. */
const type = async (sheet: number, fields: Fields, cookie = worker, of?: string) => {
  const at = path(`/${of ?? await batch()}`)
  const page = (await app.get(`${at}?sheet=${sheet}`, cookie)).text
  return app.post(at, { sheet: String(sheet), stage: /name="stage"/.test(page) ? fieldValue(page, 'stage') : 'second', ...fields }, cookie)
}
const sheets = async () => (await database.db.selectFrom('paper_sheet').select(['number', 'state', 'ciphertext', 'typed_by']).orderBy('number').execute()).map(({ number, state }) => `${number} ${state}`)
const waiting = async () => (await database.db.selectFrom('waiting_response').select('id').execute()).length

test('sheets are made for a group in a language, and printed with their promise, their figures and their numbers', async () => {
  for (const [fields, field] of [[{ sheets: '0' }, 'sheets'], [{ sheets: '201' }, 'sheets'], [{ sheets: 'monta' }, 'sheets'], [{ group: w.unitId }, 'group'], [{ language: 'xx' }, 'language']] as const) {
    const answer = await make(fields)
    assert.equal(answer.status, 422, JSON.stringify(fields))
    assert.match(answer.text, new RegExp(`href="#${field}"`))
  }
  assert.equal((await make()).status, 303)
  const printed = (await app.get(path(`/${await batch()}/print`), supervisor)).text
  for (const number of [1, 2, 3]) assert.ok(printed.includes(`Blankett 1-${number}`))
  assert.match(printed, /onsdag 30\.9\.2026/)
  assert.ok(printed.includes('lang="sv"') && printed.includes('Fråga heard') && printed.includes('Helt av samma åsikt'))
})

test('typed once it waits, typed alike again it is an answer, and of the sheet nothing is left but that it is in', async () => {
  assert.equal((await type(1, { 't-heard': '4', 't-again': '10', 't-more': 'Hyvä  päivä.' })).location?.includes('once=1'), true)
  assert.deepEqual([await sheets(), await waiting()], [['1 once'], 0])
  assert.equal((await type(1, { 't-heard': '4', 't-again': '10', 't-more': 'Hyvä päivä.' }, supervisor)).location?.includes('done=1'), true)
  assert.deepEqual([await sheets(), await waiting()], [['1 done'], 1])
  const row = await database.db.selectFrom('paper_sheet').selectAll().executeTakeFirstOrThrow()
  assert.deepEqual([row.ciphertext, row.typed_by, row.key_version], [null, null, null])
  assert.equal((await type(1, { 't-heard': '1' })).status, 409)
  assert.equal(await waiting(), 1)
})

test('a figure that is not printed is told, and all that was typed stays', async () => {
  const wrong = await type(2, { 't-heard': '7', 't-more': 'Säilyykö tämä?', few: '4' })
  assert.equal(wrong.status, 422)
  assert.equal(textIn(wrong.text, 't-more'), 'Säilyykö tämä?')
  for (const field of ['t-heard', 'few']) assert.match(wrong.text, new RegExp(`href="#${field}"`))
  assert.deepEqual(await sheets(), ['1 done'])
})

test('two typings that differ are shown beside each other; what is saved then holds', async () => {
  await type(2, { 't-heard': '2', 't-who': '1', few: '3' })
  const differs = await type(2, { 't-heard': '3', 't-who': '1', few: '1' }, supervisor)
  assert.equal(differs.status, 409)
  assert.ok(differs.text.includes(words.typing.differs))
  for (const field of ['t-heard', 'few']) assert.match(differs.text, new RegExp(`id="${field}-error"`))
  assert.ok(!/id="t-who-error"/.test(differs.text) && !/name="t-heard"[^>]*value="2"/.test(differs.text), 'what was typed first is somebody\'s, and is not told')
  assert.equal(await waiting(), 1)
  assert.equal((await type(2, { 't-heard': '2', 't-who': '1', few: '3', settled: 'yes' }, supervisor)).status, 303)
  assert.equal(await waiting(), 2)
})

test('an empty sheet is typed too, and is no answer', async () => {
  await type(3, {})
  assert.equal((await type(3, {}, supervisor)).status, 303)
  assert.deepEqual([await sheets(), await waiting()], [['1 done', '2 done', '3 done'], 2])
  assert.ok((await app.get(path(`/${await batch()}`), worker)).text.includes(words.typing.all))
  assert.equal((await type(4, { 't-heard': '1' })).status, 409)
})

test('of two who type one sheet at the same moment the second finds it typed, and it is one answer', async () => {
  await make({ sheets: '1' })
  const { id } = await database.db.selectFrom('paper_batch').select('id').where('number', '=', 2).executeTakeFirstOrThrow()
  const before = await waiting()
  const first = (cookie: string) => app.post(path(`/${id}`), { sheet: '1', stage: 'first', 't-heard': '5' }, cookie)
  const both = await Promise.all([worker, supervisor].map(first))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  const again = await first(worker)
  assert.ok(again.status === 409 && again.text.includes('Mitään ei muutettu') && fieldValue(again.text, 'stage') === 'second', 'the same sent twice is no second typing')
  assert.equal(await waiting(), before)
  await type(1, { 't-heard': '5' }, worker, id)
  assert.equal(await waiting(), before + 1)
})

test('what was typed once when the round closes is counted as it is, as paper', async () => {
  await make({ sheets: '5' })
  const { id } = await database.db.selectFrom('paper_batch').select('id').where('number', '=', 3).executeTakeFirstOrThrow()
  for (const sheet of [1, 2]) await type(sheet, { 't-heard': '1', 't-more': 'Kerran.' }, worker, id)
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-10-01T03:00:00Z')))
  const counts = await countsIn(database.db, roundId)
  assert.equal(counts.find(({ question, value }) => question === 'heard' && value === '1')?.given, 2)
  assert.equal(counts.find(({ question, value, by }) => question === '~how' && value === 'paper' && !by)?.given, 5)
  assert.equal((await textsIn(database.db, roundId)).length, 3)
  assert.equal((await database.db.selectFrom('paper_sheet').select('number').where('ciphertext', 'is not', null).execute()).length, 0)
  assert.equal((await make()).status, 404)
  assert.ok((await app.get(path(), supervisor)).text.includes(words.notOpen))
})

test('a worker of another unit, an administrator and whoever else sees none of it; a worker of the unit finds what is open', async () => {
  const other = await app.signIn(await person(database.db, 'Vieras Tyyni', { role: 'worker', unitId: w.otherUnitId }))
  const administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  for (const cookie of [other, administrator]) for (const rest of ['', `/${await batch()}`, `/${await batch()}/print`]) assert.equal((await app.get(path(rest), cookie)).status, 404)
  assert.equal((await app.get('/desk/surveys/entry', administrator)).status, 404)
  const { roundId: open } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  const [theirs, notTheirs] = await Promise.all([worker, other].map(async (cookie) => (await app.get('/desk/surveys/entry', cookie)).text))
  assert.ok(theirs!.includes(`/desk/surveys/rounds/${open}/paper`))
  assert.ok(!notTheirs!.includes(open) && notTheirs!.includes(words.entry.none))
})

test('of a survey of the whole organisation a worker types the sheets of their own unit, and sees of the others nothing', async () => {
  const wide = await aRound(database.db, { by: w.coordinatorId, places: [{ serviceLineId: null, unitId: null }, { serviceLineId: w.lineId, unitId: w.unitId }, { serviceLineId: w.lineId, unitId: w.otherUnitId }] })
  const groups = await groupsOf(database.db, wide.roundId)
  const coordinator = await app.signIn(w.coordinatorId)
  const at = `/desk/surveys/rounds/${wide.roundId}/paper`
  for (const { id } of groups) await app.post(at, { group: id, language: 'fi', sheets: '10' }, coordinator)
  const batches = await database.db.selectFrom('paper_batch as b').innerJoin('round_group as g', 'g.id', 'b.group_id').select(['b.id', 'g.unit_id']).where('b.round_id', '=', wide.roundId).execute()
  for (const { id, unit_id } of batches) {
    const own = unit_id === w.unitId
    for (const rest of ['', '/print']) assert.equal((await app.get(`${at}/${id}${rest}`, worker)).status, own ? 200 : 404)
    await app.post(`${at}/${id}`, { sheet: '1', stage: 'first', 't-more': 'Jonkun sanat.' }, coordinator)
    const probed = await app.post(`${at}/${id}`, { sheet: '1', stage: 'second', settled: '' }, worker)
    assert.equal(probed.status, own ? 409 : 404)
    assert.ok(!probed.text.includes('Jonkun sanat.'))
  }
  assert.equal((await app.post(at, { group: groups.find(({ unitId }) => unitId === w.otherUnitId)!.id, language: 'fi', sheets: '10' }, worker)).status, 422)
})

test('where a survey wants a slip, each sheet has one too, and none is good for two', async () => {
  const { keys } = database.context
  const coded = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: { way: 'code' } })
  const [group] = await groupsOf(database.db, coded.roundId)
  const block = await transact(database.db, (tx) => makeBlock(tx, keys, { roundId: coded.roundId, groupId: group!.id, occasion: 'meeting', monthOn: '2026-09-01', language: 'fi', slips: 5, validUntilOn: '2026-09-30' }, { by: w.supervisorId, on: '2026-09-01' }))
  const slip = slipWords(slipCode(keys, block, 1, keys.current), 'fi').join(' ')
  const at = `/desk/surveys/rounds/${coded.roundId}/paper`
  await app.post(at, { group: group!.id, language: 'fi', sheets: '10' }, supervisor)
  const { id } = await database.db.selectFrom('paper_batch').select('id').where('round_id', '=', coded.roundId).executeTakeFirstOrThrow()
  const send = (sheet: string, stage: string, code: string) => app.post(`${at}/${id}`, { sheet, stage, 't-heard': '5', slip: code }, supervisor)
  assert.match((await send('1', 'first', '')).text, /href="#slip"/)
  const before = await waiting()
  for (const stage of ['first', 'second']) assert.equal((await send('1', stage, slip)).status, 303)
  assert.equal(await waiting(), before + 1)
  // A slip of the finger in the words is found while the paper is in the hand.
  assert.match((await send('3', 'first', 'kaakao jokainen savustin')).text, /href="#slip"/)
  assert.equal((await send('2', 'first', slip)).status, 303)
  const twice = await send('2', 'second', slip)
  assert.equal(twice.status, 422)
  assert.equal(await waiting(), before + 1)
  await transact(database.db, (tx) => closeDue(tx, keys, new Date('2026-10-01T03:00:00Z')))
  const late = await send('4', 'first', slip)
  assert.ok(late.status === 409, 'what is typed after the round has closed is not told to be in')
  assert.deepEqual(await database.db.selectFrom('paper_sheet').select('number').where('batch_id', '=', id).where('state', '=', 'once').execute(), [])
  assert.equal((await countsIn(database.db, coded.roundId)).length, 0, 'one answer alone is shown to nobody, and the sheet whose slip was used is none')
})

test('a batch is gone through from the first to the last before any of it is typed again', () => {
  assert.equal(nextSheet(3, [], 0), 1)
  assert.equal(nextSheet(3, [{ number: 1, state: 'once' }], 1), 2)
  assert.equal(nextSheet(3, [1, 2, 3].map((number) => ({ number, state: 'once' as const })), 3), 1)
  assert.equal(nextSheet(3, [{ number: 1, state: 'done' }, { number: 2, state: 'once' }, { number: 3, state: 'once' }], 1), 2)
})

test('a slip that runs out between two typings was good when somebody wrote on the sheet: its answer is counted', async () => {
  const coded = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: { way: 'code' } })
  const words = await aBlock(database, { roundId: coded.roundId, by: w.supervisorId, slips: 5 })
  const at = `/desk/surveys/rounds/${coded.roundId}/paper`
  await app.post(at, { group: (await groupsOf(database.db, coded.roundId))[0]!.id, language: 'fi', sheets: '5' }, supervisor)
  const { id } = await database.db.selectFrom('paper_batch').select('id').where('round_id', '=', coded.roundId).executeTakeFirstOrThrow()
  const send = (sheet: number, stage: string) => app.post(`${at}/${id}`, { sheet: String(sheet), stage, 't-heard': '5', slip: words(sheet) }, supervisor)
  for (const sheet of [1, 2, 3, 4, 5]) assert.equal((await send(sheet, 'first')).status, 303)
  await database.db.updateTable('slip_block').set({ valid_until_on: '2026-09-10' }).where('round_id', '=', coded.roundId).execute()
  assert.equal((await send(1, 'second')).status, 303)
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, new Date('2026-10-01T03:00:00Z')))
  assert.equal((await countsIn(database.db, coded.roundId)).find(({ question, value }) => question === 'heard' && value === '5')?.given, 5)
})
