// What is told of a round is decided once: a later count, a changed rule or another round shows no more of it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { askedIn, gave } from '../../../test/compared.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { fewQuestions } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { findRound, lockRound } from '../rounds.sql.ts'
import { addSurvey } from '../surveys.sql.ts'
import { decideRound } from './decide-round.ts'
import { figuresOfRound } from './figures-of-round.ts'
import { lockDeciding } from './shown.sql.ts'
import { decideDue } from './sweeps.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())

const now = new Date('2026-09-16T09:00:00Z')
const line = () => ({ serviceLineId: w.lineId, unitId: null })
const home = () => ({ serviceLineId: w.lineId, unitId: w.unitId })
const survey = () => transact(database.db, (tx) => addSurvey(tx, { name: { fi: 'Miten meni?' }, about: null, serviceLineId: w.lineId, unitId: null, template: null }, fewQuestions, { by: w.coordinatorId, on: '2025-12-01' }))
const ask = (surveyId: string, month: number, heard: Record<string, number>) =>
  askedIn(database, { surveyId, by: w.coordinatorId, month, places: [line(), home()], batches: [{ place: home(), answers: gave({ heard }) }, { place: line(), answers: gave({ heard: { 5: 10, 2: 10 } }) }], shownOn: '2026-09-01' })
const heardOf = async (roundId: string, isHome = true) => {
  const round = (await findRound(database.db, roundId))!
  const { groups } = await figuresOfRound(database.db, round, undefined)
  const { figures } = await figuresOfRound(database.db, round, groups.find(({ unitId }) => (unitId !== null) === isHome)!.id)
  return { responses: figures.responses, given: figures.questions.find(({ question }) => question.id === 'heard')!.figure?.given ?? null }
}
const decide = () => transact(database.db, (tx) => decideDue(tx, now, (_, fault) => { throw fault }))
/** As an installation has its rounds before it knows this. */
const forget = () => database.asOwner('truncate round_shown, shown_cell')

test('a round that closes is decided with it, and nothing changes that afterwards', async () => {
  const id = await ask(await survey(), 1, { 5: 8, 4: 4 })
  assert.deepEqual(Object.fromEntries((await heardOf(id)).given!), { 5: 8, 4: 4 })
  await decide()
  const again = (await database.db.selectFrom('shown_cell').select((e) => e.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()).n
  await assert.rejects(sql`insert into shown_cell (group_id, question, value, shown) select group_id, question, '3', 1 from shown_cell limit 1`.execute(database.db), /decided once/)
  await assert.rejects(database.asOwner('update shown_cell set shown = shown + 1'), /stays as it was decided/)
  await assert.rejects(sql`delete from shown_cell`.execute(database.db), /stays as it was decided/)
  assert.equal((await database.db.selectFrom('shown_cell').select((e) => e.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()).n, again)
})

test('a round that is counted again tells what it told: pages read what was decided and no count', async () => {
  const id = await ask(await survey(), 1, { 5: 8, 4: 4 })
  await database.asOwner('update released_count set given = given + 100')
  assert.deepEqual(Object.fromEntries((await heardOf(id)).given!), { 5: 8, 4: 4 })
  await database.asOwner('update released_count set given = given - 100')
})

test('rounds that closed before it was known are decided in their order by the next sweep; until then they show nothing', async () => {
  const surveyId = await survey()
  const [first, second] = [await ask(surveyId, 1, { 5: 8, 4: 4 }), await ask(surveyId, 3, { 5: 8, 4: 4, 1: 1 })]
  const before = await Promise.all([first, second].map((id) => heardOf(id)))
  assert.ok(before[0]!.given && !before[1]!.given)
  await forget()
  assert.deepEqual(await heardOf(first), { responses: null, given: null })
  const page = await app.get(to('surveyResults', 'fi', { id: surveyId }))
  assert.ok(page.status === 200 && page.text.includes(texts.fi.disclosure.hidden) && !/\d vastausta/.test(page.text))
  await decide()
  assert.deepEqual(await Promise.all([first, second].map((id) => heardOf(id))), before)
})

test('two rounds of one survey that are decided at once are held against each other', async () => {
  const surveyId = await survey()
  const rounds = [await ask(surveyId, 1, { 5: 8, 4: 4 }), await ask(surveyId, 3, { 5: 8, 4: 4, 1: 1 })]
  await forget()
  await Promise.all([decide(), decide()])
  const told = await Promise.all(rounds.map((id) => heardOf(id)))
  assert.deepEqual(told.map(({ given }) => given !== null), [true, false])
})

test('a round that takes long keeps nobody waiting who closes it or answers: a sweep decides it, in a thread, and as it would have been at once', async () => {
  const id = await ask(await survey(), 1, { 5: 8, 4: 4 })
  const before = await heardOf(id)
  await forget()
  // Of a question that is not asked any more.
  await database.asOwner(`insert into released_count (release_id, question, value, given) select r.id, 'gone', n::text, 1
    from (select r.id from release r join round_group g on g.id = r.group_id where g.round_id = '${id}' limit 1) r, generate_series(1, 1200) n`)
  const round = (await findRound(database.db, id))!
  assert.equal(await transact(database.db, (tx) => decideRound(tx, round, '2026-09-16', 'at-once')), 'left')
  assert.deepEqual(await heardOf(id), { responses: null, given: null })
  await transact(database.db, async (tx) => {
    await decideDue(tx, now, (_, fault) => { throw fault })
    assert.ok(await transact(database.db, (other) => lockRound(other, id, 'answering')), 'whoever answers waits for nothing, though it is not committed yet')
  })
  assert.deepEqual(await heardOf(id), before)
})

test('a round that closes while another of its survey is being decided waits for nothing: a sweep decides it afterwards', async () => {
  const surveyId = await survey()
  await ask(surveyId, 1, { 5: 8, 4: 4 })
  let later = ''
  await transact(database.db, async (tx) => {
    await lockDeciding(tx, surveyId)
    later = await Promise.race([ask(surveyId, 3, { 5: 20, 4: 20 }), pause(5000, 'it waited')])
  })
  assert.deepEqual(await heardOf(later), { responses: null, given: null })
  await decide()
  assert.deepEqual(Object.fromEntries((await heardOf(later)).given!), { 5: 20, 4: 20 })
})
