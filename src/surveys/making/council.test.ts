// Asking the clients' council to look: once for each version, by a mail to each member and one reminder; and who asked hears on a later
// working day that somebody has looked.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { gateVersion } from '../rounds/gate.ts'
import { openRound } from '../rounds/open.ts'
import { findRound } from '../rounds.sql.ts'
import { versionsOf } from '../surveys.sql.ts'
import { askCouncil, readUntil } from './ask-council.ts'
import { markQuestions, wordsSeen } from './look-through.ts'
import { isTimeToRemind, remindCouncil, tellMakers } from './sweeps.ts'

const { surveyDrafts: { council: words } } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let maker: string
let council: string
let members: string[]

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  maker = await app.signIn(w.supervisorId)
})
after(() => database.close())
beforeEach(() => database.asOwner('truncate outgoing_message, sms_sent; delete from question_mark; update survey set ended_on = null'))

const by = (now = wednesday) => ({ actor: actor(w.supervisorId, 'supervisor', w.unitId), now })
const survey = async () => (await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false, round: { firstOn: '2026-09-25' } })).surveyId
const review = (id: string) => surveyPath(id, '/review')
const ask = (id: string, until = '30.9.2026', cookie = maker) => app.post(review(id), { step: 'ask-council', until }, cookie)
const mails = async () => (await database.db.selectFrom('outgoing_message').select(['kind', 'person_id', 'language', 'survey_id']).orderBy('kind').orderBy('language').execute())
  .map(({ kind, person_id, language, survey_id }) => [kind, person_id, language, survey_id])
const at = (day: string, hour = '09') => new Date(`${day}T${hour}:00:00Z`)
const mark = async (id: string, on: Date, as: 'council' | 'staff' = 'council') => {
  const { questions: [first] } = (await versionsOf(database.db, id))[0]!
  const who = as === 'council' ? actor(members[0]!, 'council') : by().actor
  await transact(database.db, async (tx) => assert.equal(await markQuestions(tx, id, [{ question: first!.id, seen: wordsSeen(first!), clear: true, important: false, upsetting: false, comment: null }], { actor: who, now: on }), 'thanks'))
}
const sweep = (what: typeof tellMakers, now: Date) => transact(database.db, (tx) => what(tx, now))

test('without members nobody can be asked, and the page says who can name some', async () => {
  const id = await survey()
  assert.ok((await app.get(review(id), maker)).text.includes(words.nobody))
  const refused = await ask(id)
  assert.deepEqual([refused.status, refused.text.includes(words.nobody), await mails()], [409, true, []])
  members = [await person(database.db, 'Reijo Raatila', { role: 'council' }), await person(database.db, 'Rut Rådman', { role: 'council' })]
  council = await app.signIn(members[0]!)
  await app.signIn(members[1]!)
  await database.db.updateTable('person').set({ language: 'sv' }).where('id', '=', members[1]!).execute()
})

test('each member gets a mail in their own language, the draft is there for them with its day, and it is asked once', async () => {
  const id = await survey()
  const page = (await app.get(review(id), maker)).text
  assert.ok(page.includes('Asiakasraadin 2 jäsentä saavat'))
  assert.equal((await ask(id)).location, `${review(id)}?news=council-asked`)
  assert.deepEqual(await mails(), [['survey-look', members[0], 'fi', id], ['survey-look', members[1], 'sv', id]])
  const asked = (await app.get(`${review(id)}?news=council-asked`, maker)).text
  assert.ok(asked.includes(words.done) && asked.includes('pyydettiin 16.9.2026 arvioimaan viimeistään 30.9.2026') && !asked.includes('name="until"'))
  for (const path of [desk.surveyReview, review(id)]) assert.ok((await app.get(path, council)).text.includes('Viimeistään 30.9.2026'), path)
  const again = await ask(id, '1.10.2026')
  assert.deepEqual([again.status, again.text.includes(words.already), (await mails()).length], [409, true, 2])
  await assert.rejects(database.db.updateTable('survey_version').set({ council_until_on: '2026-10-01' }).where('survey_id', '=', id).execute(), { code: '23514' })
  const row = await database.db.selectFrom('survey_version').select(['council_asked_by', 'review_since_on']).where('survey_id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual(row, { council_asked_by: w.supervisorId, review_since_on: '2026-09-16' })
})

test('a day that is none, is over or far away is told at its field, and stays as it was typed', async () => {
  const id = await survey()
  for (const until of ['', 'huomenna', '31.9.2026', '16.9.2026', '1.9.2026', '16.12.2026', '30.9.2126']) {
    const { status, text } = await ask(id, until)
    assert.equal(status, 422, until)
    assert.ok(text.includes(`href="#until"`) && (!until || text.includes(`value="${until}"`)), until)
  }
  assert.deepEqual([readUntil('17.9.2026', '2026-09-16'), readUntil('15.12.2026', '2026-09-16')], ['2026-09-17', '2026-12-15'])
  assert.deepEqual(await mails(), [])
})

test('another unit’s supervisor, management, a worker and the council itself ask nobody; of nothing, and of what was asked, nobody does', async () => {
  const id = await survey()
  const others = await Promise.all([await person(database.db, 'Toini Toinen', { role: 'supervisor', unitId: w.otherUnitId }), await person(database.db, 'Johto Jokinen', { role: 'management' }), w.workerId].map((one) => app.signIn(one)))
  for (const cookie of [...others, council]) assert.equal((await ask(id, '30.9.2026', cookie)).status, 404)
  const { surveyId: empty } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, questions: [], open: false })
  const { surveyId: frozen } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  assert.deepEqual([(await ask(empty)).status, (await ask(frozen)).status], [409, 409])
  await database.db.updateTable('survey').set({ ended_on: '2026-09-16' }).where('id', '=', id).execute()
  assert.equal((await ask(id)).status, 404)
  assert.deepEqual(await mails(), [])
  const deputy = { personId: w.workerId, name: 'Sijainen', roles: [] }
  const other = await survey()
  await transact(database.db, (tx) => askCouncil(tx, other, '2026-09-30', { actor: { ...by().actor, deputy }, now: wednesday }))
  assert.equal((await database.db.selectFrom('survey_version').select('council_asked_by').where('survey_id', '=', other).executeTakeFirstOrThrow()).council_asked_by, w.workerId, 'by the hand that pressed')
})

test('pressed by two at once it is asked once', async () => {
  const id = await survey()
  const statuses = (await Promise.all([ask(id), ask(id), ask(id)])).map(({ status }) => status)
  assert.deepEqual(statuses.sort(), [303, 409, 409])
  assert.equal((await mails()).length, 2)
})

test('everybody is reminded once, three days before, in office hours, and not of what they were asked yesterday', async () => {
  assert.deepEqual([['2026-09-16', '2026-09-30', '2026-09-26'], ['2026-09-16', '2026-09-30', '2026-09-27'], ['2026-09-16', '2026-09-30', '2026-10-01'], ['2026-09-16', '2026-09-18', '2026-09-17'], ['2026-09-16', '2026-09-18', '2026-09-18']]
    .map(([askedOn, untilOn, today]) => isTimeToRemind({ askedOn: askedOn!, untilOn: untilOn! }, today!)), [false, true, false, false, true])
  await database.asOwner(`update survey_version set review_since_on = null where frozen_on is null`)
  const id = await survey()
  await ask(id)
  await database.asOwner('truncate outgoing_message, sms_sent')
  for (const now of [at('2026-09-25'), at('2026-09-27'), at('2026-09-28', '20')]) await sweep(remindCouncil, now)
  assert.deepEqual(await mails(), [], 'too early, on a Sunday, in the evening')
  await sweep(remindCouncil, at('2026-09-28'))
  await sweep(remindCouncil, at('2026-09-29'))
  assert.deepEqual(await mails(), [['survey-look-again', members[0], 'fi', id], ['survey-look-again', members[1], 'sv', id]])
  assert.ok((await app.get(review(id), maker)).text.includes('Raatia muistutettiin 28.9.2026'))
})

test('no mail goes out about a draft that was taken back, put away, or asked meanwhile', async () => {
  const id = await survey()
  await ask(id)
  await app.post(review(id), { step: 'take-back' }, maker)
  await sweep(remindCouncil, at('2026-09-28'))
  assert.deepEqual(await mails(), [])
  const away = await survey()
  await ask(away)
  await app.post(surveyPath(away), { step: 'end' }, maker)
  await sweep(remindCouncil, at('2026-09-28'))
  assert.deepEqual(await mails(), [])
  const { surveyId, roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false, round: { firstOn: '2026-09-25' } })
  await ask(surveyId)
  assert.equal((await mails()).length, 2)
  await transact(database.db, async (tx) => assert.equal(await openRound(tx, { id: roundId, seen: gateVersion((await findRound(tx, roundId))!, (await versionsOf(tx, surveyId))[0]!, []) }, by()), 'done'))
  assert.deepEqual(await mails(), [])
})

test('who asked hears on the next working day that somebody of the council has marked, and once of the same', async () => {
  const id = await survey()
  await ask(id)
  await database.asOwner('truncate outgoing_message, sms_sent')
  await mark(id, at('2026-09-16'), 'staff')
  for (const now of [at('2026-09-16', '12'), at('2026-09-17')]) await sweep(tellMakers, now)
  assert.deepEqual(await mails(), [], 'a colleague has marked')
  await mark(id, at('2026-09-18', '06'))
  await mark(id, at('2026-09-18', '07'))
  for (const now of [at('2026-09-18', '12'), at('2026-09-19'), at('2026-09-20'), at('2026-09-21', '20')]) await sweep(tellMakers, now)
  assert.deepEqual(await mails(), [], 'not on the same day, at the weekend or in the evening: an hour would tell who it was')
  for (const now of [at('2026-09-21'), at('2026-09-21', '11'), at('2026-09-22')]) await sweep(tellMakers, now)
  assert.deepEqual(await mails(), [['survey-marked', w.supervisorId, 'fi', id]])
  await mark(id, at('2026-09-22', '08'))
  await sweep(tellMakers, at('2026-09-23'))
  assert.equal((await mails()).length, 1, 'one that waits says it all')
})

test('it is one mail a day whatever they make, to who comes after them when they have left, and none about words that are others by now', async () => {
  const reword = async (id: string) => { const path = surveyPath(id, '/questions/heard'); await app.post(path, { 'seen': fieldValue((await app.get(path, maker)).text, 'seen'), 'text-fi': 'Muut sanat' } satisfies Fields, maker) }
  const [one, other, third] = [await survey(), await survey(), await survey()]
  for (const id of [one, other, third]) { await ask(id); await mark(id, at('2026-09-16')) }
  await reword(third)
  await database.asOwner('truncate outgoing_message, sms_sent')
  await sweep(tellMakers, at('2026-09-17'))
  assert.equal((await mails()).length, 1)
  await database.db.updateTable('outgoing_message').set({ sent_at: at('2026-09-17') }).execute()
  await sweep(tellMakers, at('2026-09-17', '11'))
  assert.equal((await mails()).length, 1)
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-17' }).where('person_id', '=', w.supervisorId).execute()
  await database.db.updateTable('unit').set({ supervisor_id: w.managerId }).where('id', '=', w.unitId).execute()
  await sweep(tellMakers, at('2026-09-18'))
  const told = await mails()
  assert.deepEqual(new Set(told.map(([, , , id]) => id)), new Set([one, other]))
  assert.deepEqual(new Set(told.map(([, id]) => id)), new Set([w.supervisorId, w.managerId]))
})
