// Who finds what of the clients' council at the desk: whoever sits on it, and nobody besides.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { meetingPath, panelPath } from '../council-paths.ts'
import { desk } from '../paths.ts'
import { transact } from '../db/db.ts'
import { texts } from '../text/texts.ts'
import { testApp } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { aPanel } from '../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { addPoint, pointsOf } from './points.ts'
import { meetingState } from './meeting.ts'

const { panels: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'coordinator' | 'other', string>

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  const { chair, secretary, member } = panel.people
  cookies = {
    chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId),
    other: await app.signIn(await person(database.db, 'Toinen Raatilainen', { role: 'council' })),
  }
})
after(() => database.close())

test('whoever sits on a council finds it, its meeting and what is gone through there', async () => {
  for (const who of ['chair', 'secretary', 'member'] as const) {
    assert.ok((await app.get(desk.panels, cookies[who])).text.includes(panelPath(panel.id)), who)
    assert.ok((await app.get(panelPath(panel.id), cookies[who])).text.includes('Palautteen antaminen'), who)
    const { text, status } = await app.get(meetingPath(panel.id, panel.meetingId), cookies[who])
    assert.equal(status, 200)
    for (const shown of [words.usual.recap, words.states.on, 'klo 14.00–16.00', 'Kohtaamispaikka Kipinä']) assert.ok(text.includes(shown), `${who}: ${shown}`)
  }
})

test('a member of another council sees that there is one and how many sit on it, and finds nothing behind its name', async () => {
  const { text } = await app.get(desk.panels, cookies.other)
  assert.ok(text.includes('Koivurannan asiakasraati') && text.includes('2 jäsentä'))
  assert.ok(!text.includes(panelPath(panel.id)))
  for (const path of [panelPath(panel.id), meetingPath(panel.id, panel.meetingId)]) assert.equal((await app.get(path, cookies.other)).status, 404)
})

test('a coordinator who founds councils finds its details, and neither its members nor its meetings', async () => {
  const { text, status } = await app.get(panelPath(panel.id), cookies.coordinator)
  assert.equal(status, 200)
  assert.ok(text.includes(panelPath(panel.id, '/details')) && !text.includes(panelPath(panel.id, '/members')) && !text.includes('Palautteen antaminen'))
  assert.equal((await app.get(meetingPath(panel.id, panel.meetingId), cookies.coordinator)).status, 404)
})

test('what leads to more stands on the page of whoever may do it', async () => {
  const shown = async (who: keyof typeof cookies) => (await app.get(meetingPath(panel.id, panel.meetingId), cookies[who])).text
  assert.ok((await shown('secretary')).includes(meetingPath(panel.id, panel.meetingId, '/agenda')))
  assert.ok(!(await shown('member')).includes(meetingPath(panel.id, panel.meetingId, '/agenda')))
})

test('what was said is sealed, comes once however often it is sent, and opens in no other meeting', async () => {
  const { db, context: { keys } } = database
  const point = { id: crypto.randomUUID(), sectionId: panel.sectionId('theme'), headingId: panel.headingId, place: 1, words: 'Palautteen antaminen on yleisestikin vaikeaa' }
  assert.deepEqual([await transact(db, (tx) => addPoint(tx, keys, panel.meetingId, point)), await transact(db, (tx) => addPoint(tx, keys, panel.meetingId, point))], [true, false])
  assert.deepEqual((await pointsOf(db, keys, panel.meetingId)).map(({ words: said, version, state }) => [said, version, state]), [[point.words, 1, 'said']])
  const { ciphertext } = await db.selectFrom('meeting_point').select('ciphertext').executeTakeFirstOrThrow()
  assert.ok(!ciphertext.includes(Buffer.from('vaikeaa')))
  await db.updateTable('meeting_point').set({ id: crypto.randomUUID() }).execute()
  await assert.rejects(pointsOf(db, keys, panel.meetingId))
})

test('a meeting is planned, dated, being written, written, approved, or cancelled', () => {
  const none = { heldOn: null, begunOn: null, writtenOn: null, approvedOn: null, cancelledOn: null }
  const day = '2026-09-16'
  assert.deepEqual([
    none, { ...none, heldOn: day }, { ...none, heldOn: day, begunOn: day }, { ...none, heldOn: day, begunOn: day, writtenOn: day },
    { ...none, heldOn: day, begunOn: day, writtenOn: day, approvedOn: day }, { ...none, heldOn: day, cancelledOn: day },
  ].map(meetingState), ['planned', 'dated', 'on', 'written', 'approved', 'cancelled'])
})
