// Everything in the minutes of a meeting that was held has its place in a memo: counted as they were printed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { meetingState } from '../src/council/meeting.ts'
import { findMeeting, meetingBefore, sectionsOf } from '../src/council/meetings.sql.ts'
import { pointsOf } from '../src/council/points.ts'
import { amendmentsOf } from '../src/council/writing/approve.ts'
import { waitingFor } from '../src/council/writing/recap.ts'
import { meetingsToCome } from '../src/council/writing/recap.sql.ts'
import { numbered } from '../src/council/writing/writing.ts'
import { transact } from '../src/db/db.ts'
import { person, world } from '../test/builders.ts'
import { testDatabase, type TestDatabase } from '../test/database.ts'
import { loadCouncils } from './council.ts'
import { perspective } from './council-words.ts'
import type { Ids } from './load-directory.ts'

let database: TestDatabase
let made: Awaited<ReturnType<typeof loadCouncils>>

before(async () => {
  database = await testDatabase()
  const { coordinatorId } = await world(database.db)
  const of = (name: string) => person(database.db, name, { role: 'council' })
  const ids = { person: new Map([['tarja-kuusivaara', coordinatorId], ['reijo-mantysaari', await of('Reijo')], ['sanna-lumiala', await of('Sanna')], ['rut-sandelin', await of('Rut')]]) }
  made = await transact(database.db, (tx) => loadCouncils(tx, ids as unknown as Ids, { keys: database.context.keys, now: database.context.now() }))
})
after(() => database.close())

test('the minutes have five numbered sections, four questions, six headings, and each point under its own', async () => {
  const sections = await sectionsOf(database.db, made.heldId)
  const points = await pointsOf(database.db, database.context.keys, made.heldId)
  const under = (headingId: string | null, sectionId: string) => points.filter((point) => point.sectionId === sectionId && point.headingId === headingId).length
  const printed = numbered(sections, points).filter(({ number }) => number !== null)
  assert.deepEqual(printed.map(({ section, number }) => [number, section.kind, section.questions.length, under(null, section.id), section.headings.map((heading) => under(heading.id, section.id))]), [
    [1, 'recap', 0, 0, [8, 2]], [2, 'theme', 4, 0, [7, 5, 7, 21]], [3, 'dates', 0, 1, []], [4, 'other', 0, 2, []], [5, 'closing-round', 0, 13, []],
  ])
  assert.equal(points.length, 66)
  assert.deepEqual(points.filter(({ state }) => state === 'idea').map((point) => point.words.slice(0, 25)), ['Pohdittu, jos syksyllä te'])
})

test('its head is in the meeting: day, time, place, chair, secretary, and four present', async () => {
  const meeting = (await findMeeting(database.db, made.panelId, made.heldId))!
  assert.deepEqual([meeting.fromMinute, meeting.untilMinute, meeting.chair, meeting.secretary, meeting.present, meetingState(meeting)], [840, 960, 'Reijo', 'Sanna', 4, 'written'])
  assert.ok(meeting.heldOn && meeting.where?.includes('Kipinä'))
})

test('the dates with their themes are the meetings to come, one still without a day, and the perspective is that of the season', async () => {
  const meeting = (await findMeeting(database.db, made.panelId, made.heldId))!
  const toCome = await meetingsToCome(database.db, meeting)
  assert.deepEqual(toCome.map(({ heldOn, theme }) => [heldOn !== null, theme!.split(' ')[0]]), [[true, 'Miehet'], [true, 'Työttömien'], [true, 'Sote'], [false, 'Koonti']])
  assert.equal((await database.db.selectFrom('panel_season').select('perspective').executeTakeFirstOrThrow()).perspective, perspective)
})

test('the meeting before is approved with a change, and the next one begins with what both left open', async () => {
  const { db, context: { keys } } = database
  const held = (await findMeeting(db, made.panelId, made.heldId))!
  assert.equal((await meetingBefore(db, held))!.approvedInId, made.heldId)
  assert.deepEqual((await amendmentsOf(db, keys, made.beforeId)).map(({ kind, after: now }) => [kind, now]), [['changed', 'Hyvä, että muillakin on samoja kokemuksia']])
  const next = (await findMeeting(db, made.panelId, made.nextId))!
  const waiting = await waitingFor(db, keys, made.panelId, next)
  assert.deepEqual(waiting.map(({ sinceNumber, state }) => [sinceNumber, state]), [[1, 'open'], [1, 'open'], [1, 'idea'], [2, 'open'], [2, 'idea']])
})

test('nobody is named: neither in the memos nor in what stands beside them', async () => {
  const all = [...await pointsOf(database.db, database.context.keys, made.heldId), ...await pointsOf(database.db, database.context.keys, made.beforeId)].map((point) => point.words).join(' ')
  for (const real of [/kaarina/i, /piikkiö/i, /\bkiesi/i, /puntari/i, /maarit|annika/i]) assert.doesNotMatch(all, real)
})
