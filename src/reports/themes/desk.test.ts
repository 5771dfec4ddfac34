// The page of what people talk about: published numbers, public words, and nothing else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { texts } from '../../text/texts.ts'
import { themeValue } from '../statistics/themes.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let cookie: string

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  app = testApp(database)
  cookie = await app.signIn(await person(db, 'Johtaja Jokinen', { role: 'management', unitId: w.otherUnitId }))
})
after(() => database.close())

test('before anything is published it says so', async () => {
  const { status, text } = await app.get('/desk/reports/themes', cookie)
  assert.equal(status, 200)
  assert.match(text, /Mitään jaksoa ei ole vielä julkaistu/)
})

test('it tells of a period what is published of it, and quotes and words of what is public alone', async () => {
  const { db } = database
  const [waiting, food] = (await db.insertInto('theme').values(['Odotus', 'Ruoka'].map((fi) => ({ name: { fi }, made_on: '2026-01-01' }))).returning('id').execute()).map(({ id }) => id) as [string, string]
  await db.insertInto('published_period').values(['2026-T1', '2026-T2'].map((period) => ({ period, published_on: '2026-09-06' }))).execute()
  const row = (period: string, figure: string, value: string, shown: number, line: string | null = null) => ({ period, service_line_id: line, unit_id: null, figure, value, shown })
  await db.insertInto('published_figure').values([
    row('2026-T1', 'theme', waiting, 9), row('2026-T2', 'closed', '', 100), row('2026-T2', 'theme', waiting, 31), row('2026-T2', 'theme', themeValue(waiting, 'criticism'), 22), row('2026-T2', 'theme', 'unmarked', 12),
    row('2026-T2', 'closed', '', 40, w.lineId), row('2026-T2', 'theme', waiting, 17, w.lineId),
  ]).execute()
  for (let n = 0; n < 6; n++) {
    const id = await caseRow(db, { kind: 'criticism', publish: true, state: 'closed', closed_at: new Date('2026-06-20T00:00:00Z'), service_line_id: w.lineId })
    await db.insertInto('case_theme').values({ case_id: id, theme_id: n ? waiting : food, marked_on: '2026-06-21' }).execute()
    await db.insertInto('publication').values({ case_id: id, state: 'published', number: 1, prepared_by: w.workerId, checked_by: w.coordinatorId, comment_until_on: '2026-06-28', public_from_on: '2026-06-29', state_on: '2026-06-29' }).execute()
    await db.insertInto('published_item').values({
      case_id: id, service_line_id: w.lineId, kind: 'criticism', language: 'fi', month_on: '2026-06-01', published_on: '2026-07-01', text: n ? `Jonotimme tunteja, kerta ${n}.` : 'Jonotimme keittoa, harvinainensana.', answer: 'Kiitos.', me_too: 0,
    }).execute()
  }
  const { text } = await app.get('/desk/reports/themes', cookie)
  for (const told of ['Tällä jaksolla päättyi 100', 'Niistä 12', 'Eniten puhuttiin teemasta Odotus (31)', 'Odotus (9 → 31)', 'jonotimme (6 kpl)', 'Jonotimme tunteja, kerta']) assert.ok(text.includes(told), told)
  assert.ok(!text.includes('Jonotimme keittoa'), 'nothing stands under a theme that is not told')
  assert.ok(!text.includes('harvinainensana'), 'a word of one piece is in no list')
  assert.match((await app.get(`/desk/reports/themes?period=2026-T2&place=line-${w.lineId}`, cookie)).text, /Odotus \(17\)/)
})

test('everybody reads of four months and of years what is told of themes, as a page, a table and a file; of shorter times where it is told', async () => {
  const { reports: { refused }, sections, elsewhere } = texts.fi.feedbackReport
  const { text } = await app.get('/fi/tilastot?period=2026-T2')
  for (const told of [sections.themes, 'Odotus', '>31<', '>22<', 'Niistä 12', texts.fi.feedbackReport.explain.themes.definition]) assert.ok(text.includes(told), told)
  assert.ok(!text.includes('Ruoka'), 'of a theme that is not told not even its name stands there')
  assert.match((await app.get(`/fi/tilastot/${w.lineId}?period=2026-T2`)).text, />17</)
  assert.match((await app.get('/fi/tilastot/tiedosto?place=whole&period=2026-T2&form=standard&sheet=themes')).text, /^theme,count,share,before,thanks,criticism,not_shown\r\nOdotus,31,0\.31,9,,22,thanks\r\n/)
  await database.db.insertInto('published_period').values({ period: '2026-Q2', published_on: '2026-07-06' }).execute()
  const quarter = (await app.get('/fi/tilastot?period=2026-Q2')).text
  assert.ok(!quarter.includes(sections.themes) && quarter.includes(elsewhere.longer) && quarter.includes('period=2026-T2'))
  const worker = await app.get('/desk/reports/themes?period=2026-T2', await app.signIn(w.workerId))
  assert.deepEqual([worker.status, worker.text.includes(refused.title), worker.text.includes('/fi/tilastot')], [404, true, true], 'a link that was shared says kindly where the same numbers are')
  for (const wrong of ['period=2026-T3', `period=2026-T2&place=unit-${w.unitId}`]) {
    const { status, text: said } = await app.get(`/desk/reports/themes?${wrong}`, cookie)
    assert.deepEqual([status, said.includes(texts.fi.feedbackReport.wrong.title)], [404, true], wrong)
  }
  const { text: start } = await app.get('/desk/reports', cookie)
  assert.ok(start.includes('place=whole&amp;period=2026-T2') && start.includes('/desk/reports/themes?period=2026-T2'), 'ready views')
})
