// Lists of trials and greetings are read page by page, and hold what whoever reads them may see: no more than each of it opens.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { actor, world, type World } from '../../test/builders.ts'
import { aPanel } from '../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { panelPath } from '../council-paths.ts'
import { transact } from '../db/db.ts'
import { desk, unitPath } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { receivedBy } from './greetings/answer-greeting.ts'
import { countReceived, listReceived } from './greetings/lists.sql.ts'
import { sendGreeting } from './greetings/send-greeting.ts'
import { forThem } from './greetings/unit-greetings.ts'
import { addChecklist } from './trials/checklists.sql.ts'
import { insertTrial } from './trials/trials.sql.ts'
import { unitsSeen } from './trials/unit-trials.ts'
import { waitsAtUnits } from './waits-at-units.sql.ts'

let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, panel: Awaited<ReturnType<typeof aPanel>>
let secretary: string, supervisor: string, worker: string
const now = new Date('2026-09-16T09:00:00Z')
const page = async (path: string, cookie: string) => (await app.get(path, cookie)).text
const listNames = (text: string) => [...new Set([...text.matchAll(/Lista \d+/g)].map(([name]) => name))]

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  ;[secretary, supervisor, worker] = [await app.signIn(panel.people.secretary), await app.signIn(w.supervisorId), await app.signIn(w.workerId)]
  const { db, context: { keys } } = database
  const item = (fi: string) => ({ fi, sv: null, en: null })
  await transact(db, async (tx) => {
    for (let n = 10; n < 36; n++) {
      const checklistId = await addChecklist(tx, panel.id, { name: item(`Lista ${n}`), items: [item('Kuuntele.')] }, '2026-09-01')
      await insertTrial(tx, { panelId: panel.id, checklistId, version: 1, fromOn: `2026-09-${String(n - 9).padStart(2, '0')}`, untilOn: '2026-10-25', commentsUntilOn: '2026-10-30', unitIds: [w.unitId], begunInId: null, meetingId: null, afterId: null, on: '2026-09-01' })
      await sendGreeting(tx, panel.id, { id: crypto.randomUUID(), kind: 'greeting', words: `Sana ${n}.`, unitIds: [w.unitId, w.otherUnitId], pointId: null }, { keys, now })
    }
    for (const unitId of [w.unitId, w.otherUnitId, null]) await sendGreeting(tx, panel.id, { id: crypto.randomUUID(), kind: 'note', words: 'Viesti.', unitIds: [unitId], pointId: null }, { keys, now })
  })
})
after(() => database.close())

test('twenty-six trials stand on two pages, in the council and in the unit, and none is on both; behind the last page is the last', async () => {
  for (const [path, cookie] of [[panelPath(panel.id, '/trials'), secretary], [desk.unitTrials, supervisor]] as const) {
    const [first, second, beyond] = [await page(path, cookie), await page(`${path}?page=2`, cookie), await page(`${path}?page=9`, cookie)]
    assert.ok(first.includes('?page=2') && second.includes('?page=1'), path)
    const trials = (text: string) => listNames(text.split('<h1>')[1]!.split(`<h2>${texts.fi.panelTrials.checklists}`)[0]!)
    assert.deepEqual([trials(first).length, trials(second).length, trials(beyond)], [25, 1, trials(second)], path)
    assert.ok(!trials(first).includes(trials(second)[0]!), path)
  }
})

test('what is marked today stands first in its unit, for whoever marks it; its page shows ten and leads to the others', async () => {
  const { id } = await database.db.selectFrom('panel_trial').select('id').orderBy('from_on').limit(1).executeTakeFirstOrThrow()
  await database.db.updateTable('panel_trial_unit').set({ answer: 'accepted', answered_on: '2026-09-10', accepted_on: '2026-09-10' }).where('trial_id', '=', id).execute()
  assert.equal(listNames(await page(desk.unitTrials, worker))[0], 'Lista 10')
  const own = await page(unitPath(w.unitId), worker)
  assert.equal(listNames(own)[0], 'Lista 10')
  assert.equal(listNames(own).length, 10)
  assert.ok(own.includes(texts.fi.panelTrials.atUnit.allTrials))
})

test('a council finds all that it sent and a unit all that came, page by page', async () => {
  const words = (text: string) => [...new Set([...text.matchAll(/Sana \d+/g)].map(([one]) => one))]
  const sent = [await page(panelPath(panel.id, '/greetings'), secretary), await page(`${panelPath(panel.id, '/greetings')}?page=2`, secretary)].flatMap(words)
  assert.deepEqual([sent.length, new Set(sent).size], [26, 26])
  const ways = (text: string) => [...text.matchAll(/href="\/desk\/greetings\/([0-9a-f-]{36})"/g)].map(([, id]) => id)
  const came = [1, 2, 3].map((n) => page(`${desk.unitGreetings}?page=${n}`, supervisor))
  const ids = (await Promise.all(came)).flatMap(ways)
  assert.deepEqual([ids.length, new Set(ids).size], [54, 54])
})

test('the list of greetings holds what somebody may open, and nothing else, whoever they are', async () => {
  const { db, context: { keys } } = database
  const all = (await db.selectFrom('panel_greeting_to').select('id').execute()).map(({ id }) => id)
  for (const who of [actor(w.coordinatorId, 'coordinator'), actor(w.supervisorId, 'supervisor', w.unitId), actor(w.workerId, 'worker', w.unitId), actor(w.workerId, 'worker', w.otherUnitId), actor(w.managerId, 'supervisor')]) {
    const those = forThem(who, await unitsSeen(db, { actor: who, now }))
    const opened = []
    for (const id of all) if (await receivedBy(db, keys, id, who)) opened.push(id)
    assert.deepEqual((await listReceived(db, those, { size: 1000, page: 1 })).map(({ toId }) => toId).sort(), opened.sort())
    assert.equal(await countReceived(db, those), opened.length)
  }
})

test('of a council that has ended nothing waits in a unit: nobody could answer it any more', async () => {
  const { db } = database
  const waits = () => waitsAtUnits(db, actor(w.supervisorId, 'supervisor', w.unitId), '2026-09-16')
  const { tried, asked, greetings } = await waits()
  assert.ok(tried > 0 && asked > 0 && greetings > 0)
  await db.updateTable('panel').set({ ended_on: '2026-09-16' }).where('id', '=', panel.id).execute()
  assert.deepEqual(await waits(), { tried: 0, asked: 0, greetings: 0 })
})
