import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { testApp } from '../../test/app.ts'
import { actor, caseRow, person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { desk } from '../paths.ts'
import { fill } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import { channels, formKinds } from './case.ts'
import { countByAll } from './overview.sql.ts'
import { periodOf } from './period.ts'

let database: TestDatabase
let w: World
let it: ReturnType<typeof testApp>
let coordinator: string
let supervisor: string
let worker: string
let administrator: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = testApp(database)
  const administratorId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  coordinator = await it.signIn(w.coordinatorId)
  supervisor = await it.signIn(w.supervisorId)
  worker = await it.signIn(w.workerId)
  administrator = await it.signIn(administratorId)
})
beforeEach(() => database.asOwner('truncate feedback_case cascade'))
after(() => database.close())

const words = texts.fi.overview
const overview = async (query = '') => it.get(`${desk.overview}${query}`, coordinator)
const countIn = async (name: string) => countByAll(database.db, actor(w.coordinatorId, 'coordinator'), periodOf(name, '2026-09-16')!)
const sum = (counts: Map<unknown, number>) => [...counts.values()].reduce((all, count) => all + count, 0)

test('a coordinator has the overview in the navigation; for everybody else there is none', async () => {
  await caseRow(database.db)
  assert.equal((await overview()).status, 200)
  assert.match((await it.get(desk.cases, coordinator)).text, /href="\/desk\/overview"/)
  for (const cookie of [worker, supervisor, administrator]) {
    assert.equal((await it.get(desk.overview, cookie)).status, 404)
    assert.doesNotMatch((await it.get(desk.cases, cookie)).text, /href="\/desk\/overview"/)
  }
  assert.equal((await it.get(desk.overview)).status, 303)
})

test('it speaks the language of whoever reads it, in figures and months too', async () => {
  for (let n = 0; n < 3; n++) await caseRow(database.db, { service_line_id: n ? w.lineId : null, created_at: new Date(Date.UTC(2024 + n, 4, 5)) })
  for (const [language, title, month] of [['sv', 'Lägesbild', 'maj 2026'], ['en', 'Overview', 'May 2026'], ['fi', 'Tilannekuva', 'toukokuu 2026']] as const) {
    await database.db.updateTable('person').set({ language }).where('id', '=', w.coordinatorId).execute()
    const { status, text } = await overview('?period=all')
    assert.ok(status === 200 && text.includes(`<h1>${title}</h1>`) && text.includes(`>${month}</a>`), language)
    assert.ok(text.includes(texts[language].overview.figures.earlier) && text.includes(language === 'en' ? '33%' : '33\u00a0%'), language)
  }
})

test('where nothing has come yet the page says so kindly, and the list of all offers nothing to narrow down', async () => {
  const { status, text } = await overview()
  assert.equal(status, 200)
  assert.ok(text.includes(words.empty.title) && !text.includes('<table'))
  assert.ok(!(await it.get(`${desk.cases}?view=all&kind=thanks`, coordinator)).text.includes(words.filter.open))
})

test('each table adds up to the whole, and counts each case once', async () => {
  for (const [n, kind] of formKinds.entries()) {
    for (const [m, channel] of channels.entries()) {
      await caseRow(database.db, { kind, channel, service_line_id: (n + m) % 3 ? w.lineId : null, created_at: new Date(Date.UTC(2026, m, 5)) })
    }
  }
  for (const name of ['all', '12-months', '3-months', '2026', '2026-03', '2025']) {
    const figures = await countIn(name)
    for (const counts of [figures.lines, figures.kinds, figures.channels, figures.months]) assert.equal(sum(counts), figures.total, name)
  }
  const all = await countIn('all')
  assert.deepEqual([all.total, all.lines.get(null), all.kinds.get('thanks'), all.channels.get('sms'), all.months.get('2026-09')], [45, 15, 9, 5, 5])
})

test('a month begins at midnight in Finland: at new year, in summer, and when the clocks change', async () => {
  const arrivals = [
    ['2025-12-31T21:59:59.999Z', '2025-12'], ['2025-12-31T22:00:00Z', '2026-01'], ['2026-06-30T20:59:59.999Z', '2026-06'], ['2026-06-30T21:00:00Z', '2026-07'],
    // On these last days of a month the clocks were set.
    ['2021-10-31T21:59:59.999Z', '2021-10'], ['2021-10-31T22:00:00Z', '2021-11'], ['2024-03-31T20:59:59.999Z', '2024-03'], ['2024-03-31T21:00:00Z', '2024-04'],
  ] as const
  for (const [at] of arrivals) await caseRow(database.db, { created_at: new Date(at) })
  assert.deepEqual(new Map([...(await countIn('all')).months].sort()), new Map(arrivals.map(([, month]) => [month, 1] as const).toSorted()))
  for (const [at, month] of arrivals) assert.equal((await countIn(month)).total, 1, at)
  assert.deepEqual([(await countIn('2025')).total, (await countIn('2026')).total, (await countIn('until-2024-04')).total], [1, 3, 3])
})

test('a quiet service line is named first, in a plain sentence; one that has ended is not', async () => {
  const quiet = await database.db.insertInto('service_line').values({ name: { fi: 'Hiljainen', sv: 'Tyst', en: 'Quiet' } }).returning('id').executeTakeFirstOrThrow()
  await database.db.insertInto('service_line').values({ name: { fi: 'Päättynyt linja', sv: 'Slut', en: 'Ended' }, ended_on: '2026-01-01' }).execute()
  await caseRow(database.db, { created_at: new Date('2024-01-10T10:00:00Z'), service_line_id: w.lineId })
  for (let n = 0; n < 12; n++) await caseRow(database.db, { service_line_id: w.lineId })
  assert.match((await overview()).text, /<strong>Hiljainen<\/strong>: ei yhtään palautetta 1\.10\.2025–16\.9\.2026/)
  for (let n = 0; n < 3; n++) await caseRow(database.db, { service_line_id: quiet.id })
  const { text } = await overview()
  assert.match(text, /Hiljainen<\/a>: 3 palautetta 1\.10\.2025–16\.9\.2026/)
  assert.doesNotMatch(text, /Päättynyt linja|Iäkkäiden palvelut<\/a>:/)
  assert.ok((await overview('?period=this-month')).text.includes(words.silence.tooShortYet))
})

test('of a service line that was made a short while ago nothing is said yet, and an older one is counted from when it was made', async () => {
  await caseRow(database.db, { created_at: new Date('2024-01-10T10:00:00Z'), service_line_id: w.lineId })
  for (let n = 0; n < 12; n++) await caseRow(database.db, { service_line_id: w.lineId })
  await database.db.updateTable('service_line').set({ made_on: '2026-09-15' }).where('id', '!=', w.lineId).execute()
  const since = async (made_on: string) => {
    await database.db.updateTable('service_line').set({ made_on }).where(sql`name ->> 'fi'`, '=', 'Hiljainen').execute()
    return (await overview()).text
  }
  for (const day of ['2026-09-15', '2026-06-02']) {
    const text = await since(day)
    assert.ok(text.includes(fill(words.silence.tooNew, { lines: 'Hiljainen' })) && text.includes(words.silence.elsewhere), day)
    assert.doesNotMatch(text, /Hiljainen<\/(strong|a)>:/)
  }
  const text = await since('2026-05-20')
  assert.match(text, /<strong>Hiljainen<\/strong>: ei yhtään palautetta 20\.5\.2026–16\.9\.2026/)
})

test('the current month is not yet one in which feedback was missing', async () => {
  database.setNow(new Date('2026-11-01T10:00:00Z'))
  const cookie = await it.signIn(await person(database.db, 'Marras Kuusi', { role: 'coordinator' }))
  await caseRow(database.db, { created_at: new Date('2024-01-10T10:00:00Z') })
  for (let n = 0; n < 11; n++) await caseRow(database.db, { service_line_id: w.lineId })
  const { text } = await it.get(desk.overview, cookie)
  database.setNow(wednesday)
  assert.ok(text.includes(words.silence.title))
  assert.doesNotMatch(text, /Iäkkäiden palvelut<\/a>: /)
})

test('an address that says nonsense is answered as if it said nothing', async () => {
  await caseRow(database.db)
  for (const query of ['?period=', '?period=9999', '?period=%00', '?period=2026-99', '?period[]=x']) assert.ok((await overview(query)).text.includes('1.10.2025–16.9.2026'), query)
  const nonsense = `${desk.cases}?view=all&line=%00&kind=__proto__&channel=x&state=urgent'--&period=20265&page=-1`
  const { status, text } = await it.get(nonsense, coordinator)
  assert.equal(status, 200)
  assert.ok(!text.includes(words.filter.clear) && text.includes('Kiitos'))
})

test('the form keeps what was chosen, pages keep the filter, and what nothing fits says what to do', async () => {
  for (let n = 0; n < 30; n++) await caseRow(database.db, { kind: n % 10 ? 'question' : 'thanks' })
  const list = async (query: string) => (await it.get(`${desk.cases}?view=all&${query}`, coordinator)).text
  const questions = await list('kind=question&period=2026-09')
  assert.match(questions, /<option value="question" selected/)
  assert.match(questions, /<option value="2026-09" selected/)
  assert.ok(questions.includes('Löytyi 27 palautetta') && questions.includes('view=all&amp;kind=question&amp;period=2026-09&amp;page=2'))
  assert.ok((await list('kind=criticism')).includes(texts.fi.finding.empty.filtered.slice(0, 40)))
  assert.match(await list('period=2019'), /<option value="2019" selected/)
})

test('a supervisor narrows down what they may see, and a worker has nothing to narrow down', async () => {
  for (const kind of ['thanks', 'question'] as const) {
    await caseRow(database.db, { kind, unit_id: w.unitId, handler_id: w.workerId })
    await caseRow(database.db, { kind })
  }
  const thanks = (cookie: string) => it.get(`${desk.cases}?view=all&kind=thanks`, cookie).then(({ text }) => text)
  assert.ok((await thanks(coordinator)).includes('Löytyi 2 palautetta'))
  assert.ok((await thanks(supervisor)).includes('Löytyi 1 palaute'))
  const own = await thanks(worker)
  assert.ok(!own.includes(words.filter.open) && own.includes('Kysymys: ') && own.includes('Kiitos: '))
})
