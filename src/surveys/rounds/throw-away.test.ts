// A round that was not opened can be thrown away, one that was never; of two at once one wins. A new round may begin with the words and the
// lengths of the last.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { actor, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { roundPath, surveyPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { findRound } from '../rounds.sql.ts'
import { findSurvey, versionsOf } from '../surveys.sql.ts'
import { gateVersion } from './gate.ts'
import { openRound } from './open.ts'
import { firstValues } from './round-form.ts'
import { seenOfRound, throwRoundAway } from './throw-away.ts'

const { surveyDrafts: { throwAway: words, copied }, surveyRounds } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let maker: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  maker = await app.signIn(w.supervisorId)
})
after(() => database.close())

const by = () => ({ actor: actor(w.supervisorId, 'supervisor', w.unitId), now: wednesday })
const away = (id: string) => roundPath(id, '/throw-away')
const draft = () => aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false, round: { firstOn: '2026-09-20' } })
const press = (id: string, page: string, cookie = maker) => app.post(away(id), { seen: fieldValue(page, 'seen') }, cookie)

test('a draft goes by a press on a page that says what goes; the survey stays', async () => {
  const { surveyId, roundId } = await draft()
  assert.ok((await app.get(roundPath(roundId), maker)).text.includes(`href="${away(roundId)}"`))
  const page = (await app.get(away(roundId), maker)).text
  for (const told of ['Heitä luonnos pois: 20.9.2026 – 30.9.2026', words.promise, words.settings, words.keptSurvey]) assert.ok(page.includes(told), told)
  const { status, location } = await press(roundId, page)
  assert.deepEqual([status, location], [303, `${surveyPath(surveyId, '/rounds')}?done=thrown`])
  const list = (await app.get(location!, maker)).text
  assert.ok(list.includes(words.round.done) && list.includes(surveyRounds.list.none))
  assert.equal(await findRound(database.db, roundId), null)
  assert.ok(await findSurvey(database.db, surveyId))
  assert.equal((await app.get(roundPath(roundId), maker)).status, 404)
  for (const path of [away(roundId), roundPath(roundId), roundPath(roundId, '/edit')]) assert.equal((await app.post(path, { step: 'open', seen: 'x' }, maker)).status, 404, path)
  assert.deepEqual((await database.db.selectFrom('audit').select('detail').where('what', '=', 'survey-thrown-away').execute()).map(({ detail }) => detail), [{ kind: 'round' }])
})

test('what was changed since is looked at again, and what was opened meanwhile is not thrown away', async () => {
  const { roundId } = await draft()
  const page = (await app.get(away(roundId), maker)).text
  await database.db.updateTable('survey_round').set({ last_on: '2026-10-01' }).where('id', '=', roundId).execute()
  const stale = await press(roundId, page)
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes(words.changed) && stale.text.includes('1.10.2026'))
  const { roundId: opened } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  assert.equal((await app.get(away(opened), maker)).location, roundPath(opened))
  const refused = await app.post(away(opened), { seen: seenOfRound((await findRound(database.db, opened))!) }, maker)
  assert.deepEqual([refused.status, refused.text.includes(words.opened)], [409, true])
  assert.ok(await findRound(database.db, opened))
})

test('another unit’s supervisor, a worker and management throw nothing away, nor do bad addresses', async () => {
  const { roundId } = await draft()
  const seen = seenOfRound((await findRound(database.db, roundId))!)
  for (const id of [await person(database.db, 'Toini Toinen', { role: 'supervisor', unitId: w.otherUnitId }), w.workerId, await person(database.db, 'Johto Jokinen', { role: 'management' })]) {
    const cookie = await app.signIn(id)
    for (const { status } of [await app.get(away(roundId), cookie), await app.post(away(roundId), { seen }, cookie)]) assert.equal(status, 404)
  }
  for (const id of ['x', '00000000-0000-4000-8000-000000000000']) assert.equal((await app.post(away(id), { seen }, maker)).status, 404)
  assert.ok(await findRound(database.db, roundId))
})

test('one throws it away while another opens it, ten times: exactly one of them wins', async () => {
  for (let n = 0; n < 10; n++) {
    const { surveyId, roundId } = await draft()
    const round = (await findRound(database.db, roundId))!
    const gate = gateVersion(round, (await versionsOf(database.db, surveyId))[0]!, [])
    const thrown = () => transact(database.db, (tx) => throwRoundAway(tx, { id: roundId, seen: seenOfRound(round) }, by()))
    const opened = () => transact(database.db, (tx) => openRound(tx, { id: roundId, seen: gate }, by()))
    const [first, second] = n % 2 ? await Promise.all([thrown(), opened()]) : (await Promise.all([opened(), thrown()])).reverse()
    const left = await findRound(database.db, roundId)
    assert.deepEqual([first, second], left ? ['opened', 'done'] : ['done', 'not-found'])
    assert.equal(left?.openedOn, left ? '2026-09-16' : undefined)
  }
})

test('a new round begins with the words and the lengths of the last, from tomorrow, and says so', async () => {
  const { surveyId, roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: { councilOn: '2026-08-25', fewest: 7 } })
  const last = (await findRound(database.db, roundId))!
  const values = firstValues('2026-09-16', last)
  assert.deepEqual([values['first'], values['last'], values['handled-by'], values['results-by'], values['changes-by']], ['17.9.2026', '16.10.2026', '31.10.2026', '16.11.2026', '16.1.2027'], '29 days, then 15, 31 and 92')
  assert.deepEqual([values['purpose-fi'], values['fewest'], values['council']], ['Parannamme vastaanottoa.', '7', ''])
  const page = (await app.get(`${surveyPath(surveyId, '/rounds/new')}?copy=yes`, maker)).text
  assert.ok(page.includes(copied.replace('{first}', '1.9.2026').replace('{last}', '30.9.2026')) && page.includes('value="16.10.2026"'))
  assert.ok(!(await app.get(surveyPath(surveyId, '/rounds/new'), maker)).text.includes('1.9.2026'))
})
