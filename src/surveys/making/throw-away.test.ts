// Throwing away: what nobody was asked goes with all that hangs on it, what somebody was asked stays, and of two at once one wins.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { fieldValue, testApp } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aRound, fewQuestions } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { gateVersion } from '../rounds/gate.ts'
import { openRound } from '../rounds/open.ts'
import { findRound } from '../rounds.sql.ts'
import { addTongue, putWords } from '../tongues/tongues.sql.ts'
import { addTrial } from '../trial/trial.sql.ts'
import { findSurvey, versionsOf } from '../surveys.sql.ts'
import { askCouncil } from './ask-council.ts'
import { saveQuestion, seenOf } from './edit-questions.ts'
import { markQuestions, sendToReview, wordsSeen, writeReason } from './look-through.ts'
import { eraseSurvey } from './throw-away.sql.ts'
import { throwAway, whatGoes } from './throw-away.ts'

const { surveyDrafts: { throwAway: words }, surveyMaking } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let maker: string
let councilId: string
let council: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  maker = await app.signIn(w.supervisorId)
  councilId = await person(database.db, 'Reijo Raatila', { role: 'council' })
  council = await app.signIn(councilId)
})
after(() => database.close())

const by = () => ({ actor: actor(w.supervisorId, 'supervisor', w.unitId), now: wednesday })
const away = (id: string) => surveyPath(id, '/throw-away')
const draftOnly = () => aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false, round: { firstOn: '2026-09-20' } })
const looked = async (id: string) => (await app.get(away(id), maker)).text
const press = async (id: string, page: string, cookie = maker) => app.post(away(id), { seen: fieldValue(page, 'seen') }, cookie)
const left = async (id: string) => Promise.all((['survey_version', 'survey_round', 'question_mark', 'unclear_reason', 'outgoing_message'] as const)
  .map(async (table) => (await database.db.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('rows')).where('survey_id', '=', id).executeTakeFirstOrThrow()).rows))

/** The council and a colleague say that the first question is unclear; somebody writes why it is asked all the same. */
async function say(id: string): Promise<void> {
  const { questions: [first] } = (await versionsOf(database.db, id))[0]!
  const said = { question: first!.id, seen: wordsSeen(first!), clear: false, important: false, upsetting: false, comment: 'Kuka kuunteli?' }
  await transact(database.db, async (tx) => {
    assert.equal(await sendToReview(tx, id, 'send', by()), 'sent')
    assert.equal(await markQuestions(tx, id, [said], { actor: actor(councilId, 'council'), now: wednesday }), 'thanks')
    assert.equal(await markQuestions(tx, id, [{ ...said, comment: null }], by()), 'thanks')
    assert.equal(await writeReason(tx, id, { question: first!.id, reason: 'Se on tuttu.' }, by()), 'done')
  })
}
/** The words of a question that has been asked are changed: another version begins. */
async function change(id: string): Promise<void> {
  const { questions: [first] } = (await versionsOf(database.db, id))[0]!
  const { id: _, options: __, ...rest } = first!
  const saved = await transact(database.db, (tx) => saveQuestion(tx, id, { id: first!.id, written: { ...rest, text: { fi: 'Minua kuunneltiin.' }, options: [] }, seen: seenOf(first!), same: true }, by()))
  assert.ok(saved.ok)
}

test('what hangs on a survey is known: it goes with it, or cannot be there before somebody was asked', async () => {
  const { rows } = await database.pool.query<{ name: string }>(`
    select distinct conrelid::regclass || ' → ' || confrelid::regclass as name from pg_constraint
    where contype = 'f' and confrelid in ('survey'::regclass, 'survey_version'::regclass, 'survey_round'::regclass) order by 1`)
  const goes = ['outgoing_message → survey', 'outgoing_message → survey_round', 'question_mark → survey', 'survey_round → survey_version', 'survey_round → survey', 'survey_tongue → survey', 'survey_trial → survey_version', 'survey_version → survey', 'unclear_reason → survey']
  const onlyOfOpened = ['audit', 'bringing', 'improvement_source', 'paper_batch', 'round_group', 'round_learned', 'round_public_key', 'round_reach', 'round_reminded', 'round_shown', 'round_tongue', 'satisfaction_round', 'slip_block', 'spent_token', 'survey_theme'].map((table) => `${table} → survey_round`)
  // What a council asked of it forgets where it stood. A code on paper is made for a round that is open. A survey that is asked on a feedback day is kept by it, and a day without its draft has none.
  assert.deepEqual(rows.map(({ name }) => name).sort(), [...goes, ...onlyOfOpened, 'keys.round_key → survey_round', 'short_code → survey', 'point_outcome → survey', 'feedback_day → survey', 'feedback_day → survey_round'].sort())
})

test('a survey that nobody was asked goes with its versions, draft rounds, marks, reasons and mails, after all of that was told', async () => {
  const { surveyId } = await draftOnly()
  await say(surveyId)
  await transact(database.db, (tx) => askCouncil(tx, surveyId, '2026-09-30', by()))
  await transact(database.db, async (tx) => {
    await addTongue(tx, surveyId, 'ar', { by: w.supervisorId, on: '2026-09-16' })
    await putWords(tx, surveyId, 'ar', { place: 'name', madeFrom: '0123456789abcdef', words: 'سؤال' }, { by: w.supervisorId, on: '2026-09-16' })
    await addTrial(tx, { surveyId, version: 1, minutes: 3, as: 'staff', on: '2026-09-16' })
  })
  assert.deepEqual(await left(surveyId), ['1', '1', '2', '1', '1'])
  assert.ok((await app.get(surveyPath(surveyId), maker)).text.includes(`href="${away(surveyId)}"`))
  const page = await looked(surveyId)
  await transact(database.db, (tx) => putWords(tx, surveyId, 'ar', { place: 'about', madeFrom: '0123456789abcdef', words: 'عن' }, { by: w.supervisorId, on: '2026-09-16' }))
  assert.equal((await press(surveyId, page)).status, 409, 'a colleague has gone on translating')
  for (const told of ['4 kysymystä', 'Kierroksen luonnos ja sen lupaus: 20.9.2026 – 30.9.2026', 'kysymyksestä: 1 merkintä', 'Näissä on 1 kommentti', '1 perustelu', 'Käännös yhdelle kielelle', 'kauanko yksi koekierros kesti', words.request, words.survey.lede]) assert.ok(page.includes(told), told)
  assert.ok(!page.includes('Kuka kuunteli?') && !page.includes(words.stays))
  assert.equal((await press(surveyId, await looked(surveyId))).location, `${desk.surveys}?news=thrown`)
  assert.ok((await app.get(`${desk.surveys}?news=thrown`, maker)).text.includes(words.survey.done))
  assert.deepEqual(await left(surveyId), ['0', '0', '0', '0', '0'])
  assert.equal(await findSurvey(database.db, surveyId), null)
  assert.equal((await press(surveyId, page)).status, 404, 'pressed twice')
  const rows = await database.db.selectFrom('audit').select(['person_id', 'detail']).where('what', '=', 'survey-thrown-away').execute()
  assert.deepEqual(rows, [{ person_id: w.supervisorId, detail: { kind: 'survey' } }])
})

test('what has changed since it was looked at is looked at again', async () => {
  const { surveyId } = await draftOnly()
  const page = await looked(surveyId)
  await say(surveyId)
  const stale = await press(surveyId, page)
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes(words.changed) && stale.text.includes('kysymyksestä: 1 merkintä'))
  assert.equal((await app.post(away(surveyId), {}, maker)).status, 409, 'without having looked')
  assert.equal((await press(surveyId, stale.text)).status, 303)
})

test('of a survey that was asked only the changes go, with what was said of their words; drafts of rounds ask what was asked last', async () => {
  const { surveyId, roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false })
  await say(surveyId)
  await transact(database.db, async (tx) => assert.equal(await openRound(tx, { id: roundId, seen: gateVersion((await findRound(tx, roundId))!, (await versionsOf(tx, surveyId))[0]!, []) }, { ...by(), now: new Date('2026-09-01T09:00:00Z') }), 'done'))
  assert.equal((await app.get(away(surveyId), maker)).location, surveyPath(surveyId), 'there is nothing that nobody was asked')
  await change(surveyId)
  await say(surveyId)
  await transact(database.db, (tx) => addTrial(tx, { surveyId, version: 2, minutes: 3, as: 'council', on: '2026-09-16' }))
  assert.deepEqual((await left(surveyId)).slice(2, 4), ['4', '2'])
  await transact(database.db, (tx) => askCouncil(tx, surveyId, '2026-09-30', by()))
  const draftRound = { survey_id: surveyId, version: 2, way: 'open', leftover: 'up', first_on: '2026-11-01', last_on: '2026-11-20', purpose: { fi: 'x' }, handler_role: 'supervisor', handled_by_on: '2026-12-01', results_by_on: '2026-12-01', changes_by_on: '2026-12-20', gone_through: { fi: 'x' }, invests: { fi: 'x' }, made_by: w.supervisorId }
  const { id: draft } = await database.db.insertInto('survey_round').values(draftRound as never).returning('id').executeTakeFirstOrThrow()
  const page = await looked(surveyId)
  for (const told of ['1 muutos kysymyksiin', 'Minua kuunneltiin.', words.keptAsked, '1.11.2026 – 20.11.2026', 'kysymyksestä: 1 merkintä']) assert.ok(page.includes(told), told)
  assert.equal((await press(surveyId, page)).location, `${surveyPath(surveyId)}?news=thrown`)
  assert.deepEqual((await versionsOf(database.db, surveyId)).map(({ number, questions }) => [number, questions[0]!.text.fi]), [[1, fewQuestions[0]!.text.fi]])
  assert.equal((await findRound(database.db, draft as string))!.version, 1)
  assert.deepEqual((await left(surveyId)).slice(2), ['2', '1', '0'], 'what was said of the words that were asked stays, and no mail leads to what is gone')
  const survey = (await app.get(`${surveyPath(surveyId)}?news=thrown`, maker)).text
  assert.ok(survey.includes(words.questions.done) && survey.includes(surveyMaking.one.frozen) && !survey.includes(away(surveyId)))
})

test('the database itself throws nothing away that somebody was asked', async () => {
  const { surveyId, roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  for (const statement of ['delete from survey_version where survey_id = $1', 'delete from survey_round where survey_id = $1']) await assert.rejects(database.pool.query(statement, [surveyId]), { code: '23514' }, statement)
  await assert.rejects(database.pool.query('delete from survey where id = $1', [surveyId]), { code: '23503' })
  // Ended before its first day, too: it was opened.
  await database.db.updateTable('survey_round').set({ closed_on: '2026-09-01' }).where('id', '=', roundId).execute()
  await assert.rejects(database.pool.query('delete from survey_round where id = $1', [roundId]), { code: '23514' })
  assert.equal(await whatGoes(database.db, (await findSurvey(database.db, surveyId))!), null)
})

test('whoever may not ask a survey throws nothing of it away: another unit’s supervisor, a worker, management', async () => {
  const { surveyId } = await draftOnly()
  const seen = (await whatGoes(database.db, (await findSurvey(database.db, surveyId))!))!.seen
  const others = [await person(database.db, 'Toini Toinen', { role: 'supervisor', unitId: w.otherUnitId }), w.workerId, await person(database.db, 'Johto Jokinen', { role: 'management' })]
  for (const cookie of [...await Promise.all(others.map((id) => app.signIn(id))), council]) {
    assert.equal((await app.get(away(surveyId), cookie)).status, 404)
    assert.equal((await app.post(away(surveyId), { seen }, cookie)).status, 404)
  }
  for (const id of ['x', '00000000-0000-4000-8000-000000000000']) assert.equal((await app.post(away(id), { seen }, maker)).status, 404)
  assert.ok(await findSurvey(database.db, surveyId))
})

test('a deputy throws away in the name of whom they stand in for, and the audit has both', async () => {
  const { surveyId } = await draftOnly()
  const { seen } = (await whatGoes(database.db, (await findSurvey(database.db, surveyId))!))!
  const deputy = { personId: w.workerId, name: 'Sijainen', roles: [] }
  assert.equal(await transact(database.db, (tx) => throwAway(tx, surveyId, seen, { actor: { ...by().actor, deputy }, now: wednesday })), 'survey')
  const row = await database.db.selectFrom('audit').select(['person_id', 'deputy_id']).where('what', '=', 'survey-thrown-away').where('deputy_id', 'is not', null).executeTakeFirstOrThrow()
  assert.deepEqual(row, { person_id: w.supervisorId, deputy_id: w.workerId })
})

test('one throws a survey away while another opens its round, ten times: exactly one of them wins, and nothing is left broken', async () => {
  for (let n = 0; n < 10; n++) {
    const { surveyId, roundId } = await draftOnly()
    const { seen } = (await whatGoes(database.db, (await findSurvey(database.db, surveyId))!))!
    const gate = gateVersion((await findRound(database.db, roundId))!, (await versionsOf(database.db, surveyId))[0]!, [])
    const thrown = () => transact(database.db, (tx) => throwAway(tx, surveyId, seen, by()))
    const opened = () => transact(database.db, (tx) => openRound(tx, { id: roundId, seen: gate }, by()))
    const outcomes = n % 2 ? await Promise.all([thrown(), opened()]) : (await Promise.all([opened(), thrown()])).reverse()
    const survey = await findSurvey(database.db, surveyId)
    assert.deepEqual(outcomes.map(String).sort(), survey ? ['asked', 'done'] : ['not-found', 'survey'])
    assert.equal((await findRound(database.db, roundId))?.openedOn ?? null, survey ? '2026-09-16' : null)
  }
})

test('one throws a survey away while another writes a question: what was written is there, or they are told that nothing is', async () => {
  for (let n = 0; n < 6; n++) {
    const { surveyId } = await draftOnly()
    const page = await looked(surveyId)
    const write = () => app.post(surveyPath(surveyId, '/questions/new'), { kind: 'short', 'text-fi': 'Mitä muuta?' }, maker)
    const [thrown, written] = await Promise.all([press(surveyId, page), write()])
    assert.ok([thrown, written].every(({ status }) => status < 500))
    const survey = await findSurvey(database.db, surveyId)
    assert.deepEqual([thrown.status, written.status], survey ? [409, 303] : [303, 404])
  }
})

test('a survey that goes while a page about it is being made is told to be gone, on every page, with what was typed in it', async () => {
  const pages = ['', '/questions/new?kind=short', '/review', '/tongues', '/trial', '/throw-away']
  for (const [at, method] of [...pages.map((at) => [at, 'GET'] as const), ['/questions/new', 'POST'] as const]) {
    const { surveyId } = await draftOnly()
    // Whoever asks has found the survey, and waits for its questions.
    const asked = await database.db.transaction().execute(async (tx) => {
      await sql`lock table survey_version in access exclusive mode`.execute(tx)
      const answer = method === 'GET' ? app.get(surveyPath(surveyId, at), maker) : app.post(surveyPath(surveyId, at), { kind: 'short', 'text-fi': 'Mitä muuta?' }, maker)
      await waitsForLock()
      await eraseSurvey(tx, surveyId)
      return { answer }
    })
    const { status, text } = await asked.answer
    assert.ok(status === 404 || status === 303, `${method} ${at}: ${status}`)
    if (method === 'POST') assert.ok(text.includes('Mitä muuta?'))
  }
})

const waitsForLock = async (): Promise<void> => {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await sql`select from pg_locks where not granted and relation = 'survey_version'::regclass`.execute(database.db)
    if (rows.length) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  assert.fail('nobody waits')
}
