// What follows from the days of a round by itself: about how many have answered, reminders, and what the page of promises tells.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { roundPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import { surveysDue } from '../for-others.ts'
import { groupsOf } from '../rounds.sql.ts'
import { makeBlock } from '../slips/make-block.ts'
import { bandOf } from './reach.ts'
import { reachOf } from './reach.sql.ts'
import { remindOwners } from './remind.ts'
import { reckonReach } from './sweeps.ts'

let database: TestDatabase
let w: World
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
})
after(() => database.close())

const days = (more: number) => new Date(wednesday.getTime() + more * 86_400_000)

test('the word is one of three, and there is none for few', () => {
  assert.equal(bandOf({ handed: 19, used: 19 }), null)
  assert.deepEqual([0, 4, 5, 10, 15, 16, 20].map((used) => bandOf({ handed: 20, used })?.is), ['quarter', 'quarter', 'half', 'half', 'half', 'most', 'most'])
  assert.deepEqual([bandOf({ handed: 39, used: 39 }, 10), bandOf({ handed: 40, used: 9 }, 10)?.is], [null, 'quarter'], 'where ten are the fewest, a quarter of what was handed out is no fewer')
})

test('it is reckoned once a week of all blocks together, of slips that were handed out, and shown with its day', async () => {
  const { roundId } = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code' } })
  const [group] = await groupsOf(database.db, roundId)
  const block = (slips: number) => transact(database.db, (tx) => makeBlock(tx, database.context.keys, {
    roundId, groupId: group!.id, occasion: 'meeting', monthOn: '2026-09-01', language: 'fi', slips, validUntilOn: '2026-10-25',
  }, { by: w.coordinatorId, on: '2026-09-01' }))
  const reckon = (at: Date) => transact(database.db, (tx) => reckonReach(tx, at))
  await block(15)
  await reckon(wednesday)
  assert.equal(await reachOf(database.db, roundId), null, 'fifteen are too few')
  const second = await block(25)
  await database.db.updateTable('slip_block').set({ unused: 10 }).where('id', '=', second).execute()
  await database.db.updateTable('slip').set({ used: true }).where('block_id', '=', second).where('number', '<=', 12).execute()
  await reckon(wednesday)
  assert.deepEqual(await reachOf(database.db, roundId), { band: { is: 'half' }, on: '2026-09-16' })
  await database.db.updateTable('slip').set({ used: true }).where('block_id', '=', second).execute()
  await reckon(days(6))
  assert.equal((await reachOf(database.db, roundId))!.band.is, 'half', 'nobody sees it move')
  await reckon(days(7))
  assert.deepEqual(await reachOf(database.db, roundId), { band: { is: 'most' }, on: '2026-09-23' })
  const app = testApp(database)
  const page = (await app.get(roundPath(roundId), await app.signIn(w.supervisorId))).text
  assert.ok(page.includes(texts.fi.surveyRounds.one.bands.most) && page.includes('23.9.2026'))
  assert.ok(!/\b(30|40|25|15)\b/.test(page.replace(/<[^>]*>/g, ' ').replace(/30\.9\.2026|15\.10\.2026/g, '')), 'and no number of slips')
})

const mails = async () => (await database.db.selectFrom('outgoing_message').select(['kind', 'person_id']).where('kind', 'like', 'survey-%').orderBy('kind').execute()).map(({ kind, person_id }) => [kind, person_id])
const remind = (at: string) => transact(database.db, (tx) => remindOwners(tx, new Date(at)))

test('who made it is reminded two weeks before each day and once it has passed, in office hours, and once', async () => {
  await database.db.updateTable('survey_round').set({ closed_on: '2026-09-16' }).where('closed_on', 'is', null).execute()
  await database.db.updateTable('survey_round').set({ handled_on: '2026-09-16', gone_through_on: '2026-09-16', results_on: '2026-09-16', followed: { fi: 'Ei mitään.' }, followed_on: '2026-09-16' }).execute()
  const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  await remind('2026-09-30T10:00:00Z')
  assert.deepEqual(await mails(), [], 'the first day is 15 October')
  await remind('2026-10-01T20:00:00Z')
  assert.deepEqual(await mails(), [], 'not in the evening')
  await remind('2026-10-01T10:00:00Z')
  await remind('2026-10-02T10:00:00Z')
  assert.deepEqual(await mails(), [['survey-due', w.supervisorId]])
  await database.db.deleteFrom('outgoing_message').execute()
  await remind('2026-10-16T10:00:00Z')
  assert.deepEqual(await mails(), [['survey-late', w.supervisorId]])
  await database.db.updateTable('role_grant').set({ valid_to: '2026-10-17' }).where('person_id', '=', w.supervisorId).execute()
  await database.db.updateTable('unit').set({ supervisor_id: w.managerId }).where('id', '=', w.unitId).execute()
  await remind('2026-10-19T10:00:00Z')
  assert.deepEqual(await mails(), [['survey-due', w.managerId], ['survey-late', w.supervisorId]], 'whoever supervises the unit now hears of the results')
  assert.equal((await database.db.selectFrom('round_reminded').select('line').where('round_id', '=', roundId).execute()).length, 3)
})

test('kept, late and broken are told by line and quarter, those of a unit with its only line; what was withdrawn is in none', async () => {
  await database.asOwner('truncate text_theme, survey_theme, released_text, released_count, release, waiting_response, slip, slip_block, round_group, round_reminded, round_reach, improvement_source, survey_round cascade')
  const round = async (unitId: string | null, done: object) => {
    const { roundId } = await aRound(database.db, { by: w.coordinatorId, unitId })
    await database.db.updateTable('survey_round').set({ closed_on: '2026-10-01', ...done }).where('id', '=', roundId).execute()
  }
  await round(w.unitId, { handled_on: '2026-10-10', gone_through_on: '2026-10-15', results_on: '2026-11-05' })
  await round(null, { handled_on: '2026-10-10', gone_through_on: '2026-10-15', results_on: '2026-10-31', followed: { fi: 'x' }, followed_on: '2026-12-31' })
  const withdrawn = await aRound(database.db, { by: w.coordinatorId, round: { firstOn: '2026-09-20' } })
  await database.db.updateTable('survey_round').set({ closed_on: '2026-09-18' }).where('id', '=', withdrawn.roundId).execute()
  const due = await surveysDue(database.db, ['2026-10-01'], '2027-01-02')
  assert.deepEqual(due.get(w.lineId), [{ lineId: w.lineId, quarterOn: '2026-10-01', due: 3, kept: 1, late: 1, broken: 1 }])
  assert.deepEqual(due.get(null), [{ lineId: null, quarterOn: '2026-10-01', due: 3, kept: 3, late: 0, broken: 0 }])
})
