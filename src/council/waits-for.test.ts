// What of a council waits for whom: the same things wait for its members and for whoever leads it, or not, as they are to do something about them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { meetingPath, panelPath } from '../council-paths.ts'
import { transact } from '../db/db.ts'
import { desk } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { testApp } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { aPanel } from '../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { addMeeting } from './meetings.sql.ts'
import { addDate, datesOf, setAnswer } from './panels/dates.sql.ts'
import { waitingItems, type Waiting } from './waits-for.ts'
import { waitingFor } from './waits-for.sql.ts'

// A Wednesday, as the clock of these tests has it.
const today = '2026-09-16'
let database: TestDatabase
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
})
after(() => database.close())

const of = async (who: 'chair' | 'secretary' | 'member', on = today): Promise<Waiting> => (await waitingFor(database.db, { personId: panel.people[who] }, on))[0]!
const nothing: Waiting = { panelId: 'p', leads: false, next: null, memos: [], dates: [], letters: 0, homework: 0, research: 0 }

test('a meeting is the next one until its memo is written, and then waits for approval', async () => {
  assert.equal((await of('member')).next?.id, panel.meetingId)
  assert.deepEqual((await of('member')).memos, [])
  await database.db.updateTable('panel_meeting').set({ written_on: today }).where('id', '=', panel.meetingId).execute()
  assert.equal((await of('member')).next, null)
  assert.deepEqual((await of('chair')).memos, [panel.meetingId])
  await database.db.updateTable('panel_meeting').set({ written_on: null }).where('id', '=', panel.meetingId).execute()
  assert.equal((await of('member', '2026-09-17')).next, null, 'what is over is not the next one')
})

test('days to choose from wait for whoever has said nothing of any of them, and only while one is to come', async () => {
  const { meetingId } = await transact(database.db, async (tx) => {
    const meetingId = await addMeeting(tx, panel.seasonId, { theme: null, heldOn: null, fromMinute: null, untilMinute: null, where: null, chair: null, secretary: null }, { by: w.coordinatorId, on: '2026-08-01' })
    await addDate(tx, meetingId, { heldOn: '2026-10-07', fromMinute: 840, untilMinute: 960, where: null })
    return { meetingId }
  })
  assert.deepEqual((await of('member')).dates, [meetingId])
  const [day] = await datesOf(database.db, meetingId)
  await transact(database.db, (tx) => setAnswer(tx, { dateId: day!.id, memberId: panel.seats.member, says: 'does-not' }))
  assert.deepEqual((await of('member')).dates, [])
  assert.deepEqual((await of('chair')).dates, [meetingId])
  assert.deepEqual((await of('chair', '2026-10-08')).dates, [])
})

test('homework and research wait for everybody but the secretary until they have answered, letters for whoever leads', async () => {
  const { db } = database
  const homework = (title: string, forAll: boolean) => db.insertInto('homework').values({ id: crypto.randomUUID(), panel_id: panel.id, meeting_id: panel.meetingId, kind: 'own', title, words: null, test_id: null, for_all: forAll, given_on: today, due_on: '2026-10-01', given_by: w.coordinatorId }).returning('id').executeTakeFirstOrThrow()
  const everybody = await homework('Kaikille', true)
  const one = await homework('Yhdelle', false)
  await db.insertInto('homework_for').values({ homework_id: one.id, member_id: panel.seats.offline }).execute()
  await db.insertInto('panel_letter').values({ id: crypto.randomUUID(), language: 'fi', panel_id: panel.id, came_on: today, ciphertext: Buffer.from('sealed'), key_version: 1 }).execute()
  assert.deepEqual([(await of('member')).homework, (await of('member')).letters], [1, 0])
  const request = await db.insertInto('research_request').values({
    id: crypto.randomUUID(), panel_id: panel.id, meeting_id: null, purpose: 'Haastattelu', researcher: 'Saarni', organisation: 'Ammattikorkeakoulu', asks: 'Tunti aikaa', mail: 'saarni@esimerkki.example', until_on: '2026-12-01', made_by: w.coordinatorId, made_on: today,
    passes_name: true, passes_telephone: true, passes_mail: false,
  }).returning('id').executeTakeFirstOrThrow()
  assert.deepEqual([(await of('secretary')).homework, (await of('secretary')).research, (await of('secretary')).letters], [0, 0, 1])
  assert.deepEqual([(await of('chair')).homework, (await of('chair')).research, (await of('chair')).letters], [1, 1, 1], 'a chair does homework, and may volunteer')
  const consent = { ciphertext: Buffer.from('sealed'), key_version: 1 }
  await db.insertInto('research_consent').values({ request_id: request.id, member_id: panel.seats.member, ...consent, on_paper: false, given_on: today, withdrawn_on: null }).execute()
  assert.deepEqual([(await of('member')).research, (await of('chair')).research], [0, 1])
  await db.insertInto('homework_done').values({ homework_id: everybody.id, member_id: panel.seats.member }).execute()
  assert.equal((await of('member')).homework, 0)
})

test('for a deputy waits what the secretary leads, no days to choose, and nothing of whoever else they stand in for', async () => {
  const deputy = { personId: w.workerId, name: 'Sijainen', roles: [] }
  const inPlaceOf = (who: 'chair' | 'secretary' | 'member') => waitingFor(database.db, { personId: panel.people[who], deputy }, today)
  assert.deepEqual([await inPlaceOf('chair'), await inPlaceOf('member')], [[], []])
  const [waits] = await inPlaceOf('secretary')
  assert.deepEqual([(await of('secretary')).dates.length, waits!.dates, waits!.letters], [1, [], 1])
})

test('of a council that has ended, and of one that somebody has left, nothing waits', async () => {
  await database.db.updateTable('panel_member').set({ until_on: '2026-09-15' }).where('id', '=', panel.seats.member).execute()
  assert.deepEqual(await waitingFor(database.db, { personId: panel.people.member }, today), [])
  await database.db.updateTable('panel').set({ ended_on: today }).where('id', '=', panel.id).execute()
  assert.deepEqual(await waitingFor(database.db, { personId: panel.people.chair }, today), [])
  await database.db.updateTable('panel').set({ ended_on: null }).where('id', '=', panel.id).execute()
})

test('each thing leads to where it is done: one meeting to itself, several to the season', () => {
  assert.deepEqual(waitingItems(nothing, 0), [])
  assert.deepEqual(waitingItems({ ...nothing, memos: ['m'] }, 2), [{ kind: 'memos', count: 1, href: meetingPath('p', 'm', '/write') }, { kind: 'drafts', count: 2, href: desk.surveyReview }])
  assert.equal(waitingItems({ ...nothing, leads: true, memos: ['m'] }, 0)[0]!.href, meetingPath('p', 'm', '/approval'))
  assert.equal(waitingItems({ ...nothing, dates: ['m', 'n'] }, 0)[0]!.href, panelPath('p', '/season'))
})

test('the list of councils and the page of one tell it to whoever sits there', async () => {
  const app = testApp(database)
  const cookie = await app.signIn(panel.people.secretary)
  for (const address of [desk.panels, panelPath(panel.id)]) {
    const { text } = await app.get(address, cookie)
    assert.ok(text.includes(texts.fi.panels.waits.items.letters.one), address)
    assert.ok(text.includes(texts.fi.panels.waits.next), address)
  }
})

test('on the list of councils the place of a meeting is left to its page, and what waits stands last, where it has room', async () => {
  const app = testApp(database)
  await aPanel(database.db, { by: w.coordinatorId, second: ' toinen' }).then(({ id }) => database.db.updateTable('panel').set({ ended_on: today }).where('id', '=', id).execute())
  await database.db.insertInto('role_grant').values({ person_id: panel.people.chair, role: 'coordinator', valid_from: '2026-01-01', granted_at: database.context.now() }).execute()
  const { text } = await app.get(desk.panels, await app.signIn(panel.people.chair))
  const { waits, head } = texts.fi.panels
  assert.deepEqual([...text.matchAll(/<th scope="col">([^<]*)</g)].map((found) => found[1]), [head.panel, head.members, waits.next, head.ended, waits.title])
  assert.ok(text.includes('16.9.2026') && !text.includes('Kohtaamispaikka Kipinä'))
})
