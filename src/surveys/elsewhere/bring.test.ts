// Bringing answers: all at once, once it is over, and under the rules of everything else; of the file nothing is left in the database.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { actor as acts, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { elsewhere, exported, someRows } from '../../../test/elsewhere.ts'
import { aRound, fewQuestions } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { issueFormToken, readFormToken } from '../../privacy/form-token.ts'
import { closeDue, releaseDue } from '../release-due.ts'
import { countsIn, responsesIn } from '../released.sql.ts'
import { respond } from '../respond.ts'
import { figuresOfRound } from '../results/figures-of-round.ts'
import { textsOfRound } from '../results/texts.ts'
import { countUnsorted } from '../results/themes.sql.ts'
import { follow } from '../rounds/follow.ts'
import { findRound, groupsOf } from '../rounds.sql.ts'
import { bring, type Bringing } from './bring.ts'
import { lookAt, readRowTable } from './look.ts'
import { tellLearned } from './tell-learned.ts'
import { throwAway } from './throw-away.ts'

let database: TestDatabase
let w: World
let by: string
let roundId: string
const october = new Date('2026-10-01T09:00:00Z')

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  by = w.coordinatorId
})
after(() => database.close())
beforeEach(async () => { ({ roundId } = await aRound(database.db, { by, unitId: w.unitId, round: elsewhere() })) })

const owner = () => acts(w.supervisorId, 'supervisor', w.unitId)
const rowsOf = async (count: number, more = '', of = roundId): Promise<Bringing> => {
  const groups = await groupsOf(database.db, of)
  const about = { round: { fewest: 5, leftover: 'up' as const }, questions: fewQuestions, groups }
  const read = readRowTable(exported(someRows(count, more)), about)
  assert.ok(read.ok)
  return { as: 'rows', rows: lookAt(read.carried, about, null).read.rows }
}
const press = (bringing: Bringing, { of = roundId, now = october, who = owner(), another = false, token = issueFormToken(database.context.keys, now) } = {}) =>
  transact(database.db, (tx) => bring(tx, database.context.keys, of, bringing, { actor: who, now, another, token: readFormToken(database.context.keys, token, now)! }))
const answered = async (of = roundId) => (await responsesIn(database.db, of)).reduce((sum, { responses }) => sum + responses, 0)
const log = (of = roundId) => database.db.selectFrom('bringing').select(['brought_as', 'content_mark', 'thrown_on']).where('round_id', '=', of).execute()

test('what is brought is counted by question, in batches, with texts that stand alone; the round that waited is closed by it', async () => {
  assert.equal(await press(await rowsOf(12, 'Omin sanoin')), 'done')
  assert.deepEqual([await answered(), (await findRound(database.db, roundId))!.closedOn], [12, '2026-10-01'])
  const counts = await countsIn(database.db, roundId)
  assert.equal(counts.find(({ question, value, by: of }) => question === 'heard' && value === '5' && of === null)!.given, 3)
  const texts = await textsOfRound(database.db, database.context.keys, roundId, { few: false })
  assert.deepEqual(texts.map(({ text }) => text).sort(), [1, 3, 5, 7, 9, 11].map((n) => `Omin sanoin ${n}`).sort())
  assert.equal((await log())[0]!.brought_as, 'rows')
})

test('of the file nothing is left: not a name, not a time, not a column of no question, not how many rows it had, and no text as it was written', async () => {
  await press(await rowsOf(14, 'Zqxsanat'))
  const { rows: tables } = await database.pool.query<{ name: string }>(`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and has_table_privilege(oid, 'select')`)
  const all = (await Promise.all(tables.map(async ({ name }) => (await database.pool.query<{ row: string }>(`select t::text as row from "${name}" t`)).rows.map(({ row }) => `${name} ${row}`)))).flat()
  assert.ok(tables.length > 50 && all.length > 20)
  for (const trace of ['Numero', 'Aikaleima', '12:00', 'jotain', 'Zqxsanat', Buffer.from('Zqxsanat').toString('hex')]) assert.deepEqual(all.filter((row) => row.includes(trace)), [], trace)
  assert.deepEqual(Object.keys((await database.db.selectFrom('bringing').selectAll().executeTakeFirstOrThrow())).sort(), [
    'brought_as', 'brought_by', 'brought_on', 'content_mark', 'id', 'round_id', 'thrown_by', 'thrown_on',
  ])
  assert.equal((await database.pool.query('select from waiting_response')).rowCount, 0)
})

test('nothing is brought or told while it is held, or before it began; nor by somebody who may not ask it', async () => {
  const bringing = await rowsOf(9)
  for (const now of [wednesday, new Date('2026-08-20T09:00:00Z'), new Date('2026-09-30T18:00:00Z')]) assert.equal(await press(bringing, { now }), 'held')
  const tell = (now: Date, tookPart: number | null, who = owner()) => transact(database.db, (tx) => tellLearned(tx, roundId, { learned: { fi: 'Opittiin.' }, tookPart }, { actor: who, now }))
  assert.equal(await tell(wednesday, null), 'held')
  for (const who of [acts(w.workerId, 'worker', w.unitId), acts(w.managerId, 'supervisor', w.otherUnitId), acts(by, 'management')]) {
    assert.deepEqual([await press(bringing, { who }), await tell(october, null, who), await transact(database.db, (tx) => throwAway(tx, roundId, { actor: who, now: october }))], ['not-found', 'not-found', 'not-found'])
  }
  const { roundId: here } = await aRound(database.db, { by, unitId: w.unitId })
  assert.equal(await press(bringing, { of: here }), 'not-found', 'it is answered here')
  assert.deepEqual([await answered(), await log(), await tell(october, 4), await tell(october, 5)], [0, [], 'few', 'done'])
})

test('the fewest hold: too few are not brought at all, and a unit with too few goes where it was promised', async () => {
  assert.equal(await press(await rowsOf(4)), 'few')
  const places = [{ serviceLineId: null, unitId: null }, { serviceLineId: w.lineId, unitId: null }, { serviceLineId: w.lineId, unitId: w.unitId }]
  for (const leftover of ['up', 'erase'] as const) {
    const { roundId: of } = await aRound(database.db, { by, places, round: elsewhere({ leftover }) })
    const [unit, line] = [(await groupsOf(database.db, of)).find(({ unitId }) => unitId)!.id, (await groupsOf(database.db, of)).find(({ unitId, serviceLineId }) => !unitId && serviceLineId)!.id]
    const rows = Array.from({ length: 11 }, (_, n) => ({ groupId: n < 4 ? unit : line, answers: { heard: ['5'] } }))
    assert.equal(await press({ as: 'rows', rows }, { of, who: acts(w.coordinatorId, 'coordinator') }), 'done')
    const counted = await responsesIn(database.db, of)
    assert.deepEqual(counted.map(({ groupId, responses }) => [groupId === line, responses]), [[true, leftover === 'up' ? 11 : 7]])
    const round = (await findRound(database.db, of))!
    assert.equal((await figuresOfRound(database.db, round, unit)).figures.responses, null)
  }
})

test('ready numbers are one batch of one group, and under the fewest they are none', async () => {
  const [group] = await groupsOf(database.db, roundId)
  const numbers = (took: number, given = took): Bringing => ({ as: 'numbers', groupId: group!.id, took, counts: [{ question: 'heard', value: '5', by: null, given }, { question: 'heard', value: 'any', by: null, given }] })
  assert.deepEqual([await press(numbers(4)), await press({ ...numbers(9), groupId: w.unitId } as Bringing), await press(numbers(9, 4))], ['few', 'not-found', 'done'])
  const { figures } = await figuresOfRound(database.db, (await findRound(database.db, roundId))!, undefined)
  assert.equal(figures.responses, 9)
  assert.equal(figures.questions.find(({ question }) => question.id === 'heard')!.figure, null, 'four answered the question')
})

test('two presses at once are one, the same again is noticed, and another with the same answers can be brought all the same', async () => {
  const bringing = await rowsOf(8)
  const token = issueFormToken(database.context.keys, october)
  assert.deepEqual((await Promise.all([press(bringing, { token }), press(bringing, { token }), press(bringing, { token })])).sort(), ['before', 'before', 'done'])
  assert.equal(await answered(), 8)
  const shuffled: Bringing = { as: 'rows', rows: bringing.as === 'rows' ? bringing.rows.toReversed() : [] }
  assert.deepEqual([await press(bringing), await press(shuffled)], ['same', 'same'])
  const apart = await Promise.all([press(bringing, { another: true }), press(await rowsOf(7))])
  assert.deepEqual([apart, await answered()], [['done', 'done'], 23])
})

test('the sweep that closes and whoever brings come one after the other, in either order', async () => {
  const [brought] = await Promise.all([press(await rowsOf(6)), transact(database.db, (tx) => closeDue(tx, database.context.keys, october))])
  assert.deepEqual([brought, await answered(), (await findRound(database.db, roundId))!.closedOn], ['done', 6, '2026-10-01'])
  await transact(database.db, async (tx) => { await closeDue(tx, database.context.keys, october); await releaseDue(tx, database.context.keys, october) })
  assert.equal(await answered(), 6)
})

test('until everybody has seen it what was brought can be thrown away, with how its texts were sorted, and the right file be brought', async () => {
  const [right, wrong] = [await rowsOf(6), await rowsOf(9, 'Väärä')]
  const discard = () => transact(database.db, (tx) => throwAway(tx, roundId, { actor: owner(), now: october }))
  assert.equal(await discard(), 'done', 'there is nothing')
  await press(wrong)
  const [first] = await textsOfRound(database.db, database.context.keys, roundId, { few: false })
  await database.db.insertInto('text_theme').values({ text_id: first!.id, theme_id: null }).execute()
  assert.deepEqual([await discard(), await discard(), await answered(), await countUnsorted(database.db, roundId)], ['done', 'done', 0, 0])
  assert.deepEqual(await log(), [{ brought_as: 'rows', content_mark: null, thrown_on: '2026-10-01' }])
  assert.deepEqual([await press(wrong), await discard(), await press(right), await answered()], ['done', 'done', 'done', 6])
  const step = (what: 'show' | 'handled') => transact(database.db, (tx) => follow(tx, roundId, { what }, { actor: owner(), now: october }))
  assert.deepEqual([await step('handled'), await step('show')], ['done', 'done'])
  assert.ok((await log()).every(({ content_mark: mark }) => mark === null), 'nothing more can be brought, so no mark is kept')
  assert.deepEqual([await discard(), await press(await rowsOf(7)), await answered()], ['shown', 'shown', 6])
  const audit = await database.db.selectFrom('audit').select(['what', 'round_id']).where('what', 'in', ['answers-brought', 'answers-thrown-away']).execute()
  assert.equal(audit.filter(({ round_id: id }) => id === roundId).length, 5)
})

test('nothing is shown where there is nothing, nor texts that came after somebody had read all; words alone are a result', async () => {
  const step = (what: 'show' | 'handled') => transact(database.db, (tx) => follow(tx, roundId, { what }, { actor: owner(), now: october }))
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, october))
  assert.deepEqual([await step('handled'), await step('show')], ['done', 'nothing'])
  await press(await rowsOf(8, 'Luettavaa'))
  assert.equal(await step('show'), 'unsorted')
  await transact(database.db, (tx) => throwAway(tx, roundId, { actor: owner(), now: october }))
  await transact(database.db, (tx) => tellLearned(tx, roundId, { learned: { fi: 'Aula on meluisa.' }, tookPart: 17 }, { actor: owner(), now: october }))
  assert.equal(await step('show'), 'done')
  await transact(database.db, (tx) => tellLearned(tx, roundId, { learned: { fi: 'Aula on liian meluisa.' }, tookPart: 18 }, { actor: owner(), now: october }))
  assert.deepEqual(await database.db.selectFrom('round_learned').select(['learned', 'took_part']).where('round_id', '=', roundId).executeTakeFirst(), { learned: { fi: 'Aula on liian meluisa.' }, took_part: 17 })
})

test('the database refuses what no page offers: an answer here, counts while it is held, and taking away what was counted', async () => {
  const [group] = await groupsOf(database.db, roundId)
  const refused = { code: '23514' }
  const { keys } = database.context
  assert.deepEqual(await transact(database.db, (tx) => respond(tx, keys, { roundId, place: { serviceLineId: null, unitId: w.unitId }, few: 'wait', answers: { heard: ['5'] } }, '2026-09-16')), { ok: false, why: 'closed' })
  const waiting = { group_id: group!.id, few: 'wait', ciphertext: Buffer.from('x'), key_version: 1 }
  const release = { group_id: group!.id, number: 1, released_on: '2026-09-16', responses: 9, few: false }
  await assert.rejects(database.db.insertInto('waiting_response').values(waiting).execute(), refused)
  await assert.rejects(database.db.insertInto('release').values(release).execute(), refused)
  await assert.rejects(database.db.updateTable('survey_round').set({ held_promise: JSON.stringify({ fi: 'Muuta.' }) as never }).where('id', '=', roundId).execute(), refused)
  await assert.rejects(database.db.updateTable('survey_round').set({ way: 'open' }).where('id', '=', roundId).execute(), refused)
  await assert.rejects(aRound(database.db, { by, round: { way: 'elsewhere' } }), refused, 'nothing says how it is held')
  const { roundId: here } = await aRound(database.db, { by, unitId: w.unitId })
  const [of] = await groupsOf(database.db, here)
  const { id } = await database.db.insertInto('release').values({ ...release, group_id: of!.id }).returning('id').executeTakeFirstOrThrow()
  await database.db.insertInto('released_count').values({ release_id: id, question: 'heard', value: '5', given: 9 }).execute()
  for (const [table, column] of [['released_count', 'release_id'], ['release', 'id']] as const) await assert.rejects(database.pool.query(`delete from ${table} where ${column} = $1`, [id]), refused, table)
})
