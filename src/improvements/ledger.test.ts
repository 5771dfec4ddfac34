// What was promised for a day, and became of it: worked out from what happened, told on the page of promises by its rules.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { byDayIn, standingOf } from '../feedback/promise/promise.ts'
import { endedQuarters } from '../feedback/promise/quarter.ts'
import { texts } from '../text/texts.ts'
import type { State } from './improvement.ts'
import { improvementsDue } from './for-others.ts'

const { standing } = texts.fi
const today = '2026-09-16'
let database: TestDatabase
let w: World
let it: ReturnType<typeof improving>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = improving(database, w)
})
after(() => database.close())

const at = (day: string) => ({ now: new Date(`${day}T09:00:00Z`) })
type Story = { shownOn?: string | null; dueOn?: string; steps?: [State, string][]; whole?: boolean }
async function promised({ shownOn = '2026-04-10', dueOn = '2026-05-31', steps = [], whole = false }: Story = {}): Promise<string> {
  const id = await it.make({ dueOn, ...(whole ? { serviceLineId: null } : {}) }, at('2026-04-01'))
  for (const [state, day] of steps) if (shownOn === null || day <= shownOn) await it.go(id, [state], at(day))
  if (shownOn) await it.show(id, at(shownOn))
  for (const [state, day] of steps) if (shownOn !== null && day > shownOn) await it.go(id, [state], at(day))
  return id
}
const spring = async () => {
  const found = (await improvementsDue(database.db, endedQuarters(today), today)).get(w.lineId)?.find(({ quarterOn }) => quarterOn === '2026-04-01')
  return found ? [found.due, found.kept, found.late, found.broken] : null
}

test('done by the first day is kept, afterwards late; not done, given up after it was decided or not ready after all is broken', async () => {
  await promised({ steps: [['decided', '2026-04-11'], ['done', '2026-05-31']] })
  assert.deepEqual(await spring(), [1, 1, 0, 0])
  const late = await promised({ steps: [['decided', '2026-04-11'], ['done', '2026-06-01']] })
  assert.deepEqual(await spring(), [2, 1, 1, 0])
  await promised()
  assert.deepEqual(await spring(), [3, 1, 1, 1])
  await promised({ steps: [['decided', '2026-04-11'], ['not-done', '2026-05-01']] })
  assert.deepEqual(await spring(), [4, 1, 1, 2])
  await it.go(late, ['under-way'], at('2026-07-01'))
  assert.deepEqual(await spring(), [4, 1, 0, 3])
  await it.go(late, ['done'], at('2026-08-01'))
  assert.deepEqual(await spring(), [4, 1, 1, 2])
})

test('what was never more than considered is kept where it was told in time why not', async () => {
  await promised({ steps: [['not-done', '2026-05-30']] })
  assert.deepEqual(await spring(), [5, 2, 1, 2])
})

test('that its day was moved changes nothing: the first one was promised', async () => {
  const id = await promised({ steps: [['decided', '2026-04-11']] })
  await database.db.updateTable('improvement').set({ due_on: '2026-12-31' }).where('id', '=', id).execute()
  assert.deepEqual(await spring(), [6, 2, 1, 3])
})

test('what nobody saw before it was done or its day came promised nothing; what was taken away again stays promised', async () => {
  await promised({ shownOn: null })
  await promised({ shownOn: '2026-05-20', steps: [['decided', '2026-04-11'], ['done', '2026-05-20']] })
  await promised({ shownOn: '2026-06-01' })
  assert.deepEqual(await spring(), [6, 2, 1, 3])
  const away = await promised()
  await it.show(away, { shown: false })
  assert.deepEqual(await spring(), [7, 2, 1, 4])
})

test('the last day of a quarter is in it, and the quarter that goes on is told of by nobody', async () => {
  await promised({ dueOn: '2026-06-30' })
  await promised({ dueOn: '2026-07-01' })
  assert.deepEqual(await spring(), [8, 2, 1, 5])
  assert.deepEqual([...(await improvementsDue(database.db, endedQuarters(today), today)).values()].flat().map(({ quarterOn }) => quarterOn), ['2026-04-01'])
})

test('under five nothing is told, and of more only whole tens of a hundred', () => {
  const due = (kept: number, late: number, broken: number) => {
    const { byDay, byDayShare } = byDayIn([{ quarterOn: '2026-04-01', due: kept + late + broken, kept, late, broken }])
    return { byDay: standingOf(byDay), byDayShare }
  }
  assert.deepEqual(due(4, 0, 0), { byDay: 'too-few', byDayShare: null })
  assert.deepEqual(due(5, 0, 0), { byDay: 'kept', byDayShare: 100 })
  assert.deepEqual(due(5, 1, 0), { byDay: 'partly', byDayShare: 80 })
  assert.deepEqual(due(5, 0, 1), { byDay: 'broken', byDayShare: 80 })
})

test('everybody reads it on the page of promises, of each line and of all together', async () => {
  await database.db.insertInto('line_promise').values({
    service_line_id: w.lineId, number: 1, from_on: '2026-01-01', written_on: '2026-01-01', written_by: w.coordinatorId, purpose: { fi: 'Kotihoito sujuu.' },
    who_handles: { fi: 'Esihenkilö.' }, changes_months: 3, gone_through_months: 3, gone_through: { fi: 'Tiimissä.' }, invests: { fi: 'Aikaa.' },
  }).execute()
  await database.db.insertInto('promise_kept').values({
    service_line_id: w.lineId, quarter_on: '2026-04-01', measured_on: today, came: 0, due: 0, in_time: 0, unanswered: 0, plans: 0, plans_in_time: 0, plans_untold: 0, units: 0, units_gone_through: 0,
  }).execute()
  const app = testApp(database)
  for (const path of ['/fi/lupaukset', `/fi/lupaukset/${w.lineId}`]) {
    const html = (await app.get(path)).text
    assert.match(html, new RegExp(`${standing.head.byDay}</dt><dd>.*?${standing.states.broken}.*?ajoissa vähintään 20\\s%`), path)
  }
  assert.match((await app.get('/fi/lupaukset')).text, new RegExp(standing.byDayTitle.replace('?', '\\?')))
})
