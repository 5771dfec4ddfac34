// A council ends while things are underway: what was begun is brought to its end by those who led it, and nobody is asked for anything more.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { world } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { aWholeCouncil, type WholeCouncil } from '../../test/whole-council.ts'
import { meetingPath, panelPath } from '../council-paths.ts'
import { transact } from '../db/db.ts'
import { texts } from '../text/texts.ts'
import { waitingTo } from './greetings/greetings.sql.ts'
import { unitsToTell } from './trials/remind.sql.ts'

const { panelWriting: { approval: words }, panelMinutes } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, of: WholeCouncil
before(async () => {
  database = await testDatabase()
  app = testApp(database)
  of = await aWholeCouncil(database, { w: await world(database.db), app })
})
after(() => database.close())

test('its homework and its requests are closed, what units try is withdrawn, and nobody is told of what waits', async () => {
  const { db } = database
  assert.deepEqual(await transact(db, async (tx) => [(await unitsToTell(tx, '2026-09-16')).length > 0, (await waitingTo(tx, '2026-09-16')).length > 0]), [true, true])
  assert.equal((await app.post(panelPath(of.id, '/details/end'), { why: 'Kausi on ohi.' }, of.cookies.coordinator)).status, 303)
  const day = async (table: 'homework' | 'research_request', id: string) => (await db.selectFrom(table).select('closed_on').where('id', '=', id).executeTakeFirstOrThrow()).closed_on
  assert.deepEqual([await day('homework', of.homework), await day('research_request', of.request)], ['2026-09-16', '2026-09-16'])
  assert.equal((await db.selectFrom('panel_trial').select('withdrawn_on as on').where('id', '=', of.trial).executeTakeFirstOrThrow()).on, '2026-09-16')
  assert.deepEqual(await transact(db, async (tx) => [await unitsToTell(tx, '2026-09-16'), await waitingTo(tx, '2026-09-16')]), [[], []])
})

test('the memo of its last meeting is written to its end, approved by who led it, and looked through', async () => {
  const at = (rest: string) => meetingPath(of.id, of.meetingId, rest)
  const post = (rest: string, fields: Record<string, string>) => app.post(at(rest), fields, of.cookies.secretary)
  assert.equal((await post('/write/points', { id: crypto.randomUUID(), at: of.sectionId('other'), words: 'Kiitos kaikille', version: '0' })).status, 200)
  assert.equal((await post('/write', { step: 'finish' })).status, 303)
  assert.ok((await app.get(at('/approval'), of.cookies.secretary)).text.includes(words.approveEnded))
  assert.equal((await post('/approval', { step: 'approve', seen: '0' })).status, 303)
  assert.ok((await app.get(at('/approval'), of.cookies.secretary)).text.includes(words.approvedAfterEnd.replace('{day}', '16.9.2026')))
  const look = await app.get(at('/minutes/look'), of.cookies.secretary)
  assert.ok(look.status === 200 && look.text.includes('Kiitos kaikille') && look.text.includes(panelMinutes.look.title))
})
