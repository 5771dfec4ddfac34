// How often codes are opened: counted in memory, written in steps by chance, and told of months that are over.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { testApp } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { codePath } from '../../paths.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { inSteps, isRead, keepOpenings, noteOpening, toldOf, type Openings } from './openings.ts'

const { code: words } = texts.fi.codes.desk
const code = 'K7M4XP' as ShortCode
let database: TestDatabase
let app: ReturnType<typeof testApp>
let communications: string

before(async () => {
  database = await testDatabase()
  const w = await world(database.db)
  app = testApp(database)
  for (const each of [code, 'R72F05']) await database.db.insertInto('short_code').values({ code: each, kind: 'feedback', unit_id: w.unitId, campaign: each, made_by: w.coordinatorId, made_on: '2026-06-01' }).execute()
  communications = await app.signIn(await person(database.db, 'Viivi Viesti', { role: 'communications' }))
})
after(() => database.close())

const opened = () => [...database.context.codesOpened].flatMap(([month, codes]) => [...codes].map(([one, times]) => [month, one, times]))
const kept = () => database.db.selectFrom('short_code_opened').selectAll().orderBy('month_on').execute()
const shown = async () => (await app.get(codePath(code), communications)).text

test('what is written is a step of five that is as likely as what is over is long, so that the sum is right', () => {
  fc.assert(fc.property(fc.nat(500), (count) => {
    const each = [0, 1, 2, 3, 4].map((chance) => inSteps(count, () => chance))
    assert.ok(each.every((times) => times % 5 === 0 && Math.abs(times - count) < 5))
    assert.equal(each.reduce((sum, times) => sum + times, 0) / 5, count)
  }))
})

test('an opening leaves no row until the day is over, and is then told of once its month is', async () => {
  for (let n = 0; n < 35; n++) await app.request(`/q/${code}`)
  await app.post('/fi/koodi', { code })
  for (let n = 0; n < 4; n++) await app.post('/fi/koodi', { code })
  assert.deepEqual([opened(), await kept()], [[['2026-09-01', code, 40]], []])
  database.context.codesOpened.clear()
  noteOpening(database.context.codesOpened, code, '2026-08-31', 40)
  await keepOpenings(database.db, database.context.codesOpened)
  assert.deepEqual(await kept(), [{ code, month_on: '2026-08-01', times: 40 }])
  assert.equal(database.context.codesOpened.size, 0)
  for (let n = 0; n < 10; n++) await app.request(`/q/${code}`)
  await keepOpenings(database.db, database.context.codesOpened)
  assert.equal((await kept()).length, 2)
  assert.ok((await shown()).includes(fill(words.openedAbout, { count: 40, day: '31.8.2026' })), 'not what came this month')
})

test('too few and none look alike', async () => {
  const other = codePath('R72F05' as ShortCode)
  const few = fill(words.openedFew, { day: '31.8.2026' })
  assert.ok((await app.get(other, communications)).text.includes(few))
  await database.db.insertInto('short_code_opened').values({ code: 'R72F05', month_on: '2026-07-01', times: 5 }).execute()
  assert.ok((await app.get(other, communications)).text.includes(few))
  assert.deepEqual([toldOf([5], 5), toldOf([10], 5), toldOf([10], 20), toldOf([40], 20)], [null, 10, null, 40])
})

test('whoever looks every month never sees fewer come than could be told alone', () => {
  fc.assert(fc.property(fc.array(fc.nat(6).map((steps) => 5 * steps), { maxLength: 30 }), fc.constantFrom(5, 10, 15), (months, fewest) => {
    const told = months.map((_, last) => toldOf(months.slice(0, last + 1), fewest) ?? 0)
    for (const [at, now] of told.entries()) {
      const more = now - (told[at - 1] ?? 0)
      assert.ok(more === 0 || more >= Math.max(10, fewest), `${months} by ${fewest}`)
      assert.ok(now <= months.slice(0, at + 1).reduce((sum, times) => sum + times, 0) + fewest / 2)
    }
  }))
  assert.deepEqual([toldOf([10, 5], 5), toldOf([10, 5, 5], 5)], [10, 20])
})

test('what is opened just after midnight is of the month that has begun', async () => {
  const openings: Openings = new Map()
  noteOpening(openings, 'R72F05' as ShortCode, '2026-04-30', 10)
  noteOpening(openings, 'R72F05' as ShortCode, '2026-05-01', 15)
  await keepOpenings(database.db, openings)
  const ofCode = (await kept()).filter(({ code: one, month_on: month }) => one === 'R72F05' && month < '2026-07-01')
  assert.deepEqual(ofCode.map(({ month_on: month, times }) => [month, times]), [['2026-04-01', 10], ['2026-05-01', 15]])
})

test('a browser that looks ahead is not counted, and one that shows the page is', () => {
  const asked = (more: object) => isRead({ method: 'GET', purpose: '', shownIn: '', ...more })
  assert.ok(asked({}) && asked({ method: 'POST' }) && asked({ shownIn: 'document' }))
  for (const more of [{ method: 'HEAD' }, { purpose: 'prefetch;prerender' }, { shownIn: 'image' }, { shownIn: 'empty' }]) assert.ok(!asked(more), JSON.stringify(more))
})

test('what cannot be written waits for the next time, and a code that is not there is not counted', async () => {
  await app.request('/q/K7M4XX')
  for (let n = 0; n < 5; n++) await app.request('/q/R72F05')
  const broken = { ...database.db, isTransaction: false, transaction: () => { throw new Error('away') } }
  await assert.rejects(keepOpenings(broken as never, database.context.codesOpened), /away/)
  assert.deepEqual(opened(), [['2026-09-01', 'R72F05', 5]])
})

test('the database takes no step that is none, and of no day but the first of a month', async () => {
  for (const [month, times] of [['2026-08-01', 3], ['2026-08-02', 5], ['2026-08-01', 0]] as const) {
    await assert.rejects(database.pool.query('insert into short_code_opened (code, month_on, times) values ($1, $2, $3)', ['R72F05', month, times]), { code: '23514' })
  }
})
