// Statistics through routes: for everybody and at the desk, by place and period, in three languages; and that nothing on them depends on
// what is hidden.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { languages } from '../../text/language.ts'
import { to } from '../../paths.ts'
import { countAndPublish } from '../statistics/sweeps.ts'

type County = { database: TestDatabase; w: World; app: ReturnType<typeof testApp>; otherLine: string }
let one: County
let other: County

before(async () => {
  one = await county(2)
  other = await county(3)
})
after(async () => { for (const { database } of [one, other]) await database.close() })

/** Of two lines; of the second `hidden` in a time of which nothing may be shown. */
async function county(hidden: number): Promise<County> {
  const database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  const w = await world(database.db)
  const otherLine = String((await database.db.insertInto('service_line').values({ name: { fi: 'Toinen tehtävä', sv: 'Andra uppgiften', en: 'Other line' } } as never).returning('id').executeTakeFirstOrThrow()).id)
  const make = async (count: number, values: Parameters<typeof caseRow>[1]) => { for (let n = 0; n < count; n++) await caseRow(database.db, values) }
  const july = { created_at: new Date('2026-07-12T09:00:00Z'), answered_at: new Date('2026-07-14T09:00:00Z'), due_on: '2026-07-31', service_line_id: w.lineId, unit_id: w.unitId }
  await make(30, { ...july, kind: 'thanks' })
  await make(24, { ...july, kind: 'criticism', answered_at: new Date('2026-08-05T09:00:00Z') })
  await make(9, { ...july, kind: 'thanks', service_line_id: otherLine, unit_id: w.otherUnitId })
  // As time passes: July first.
  await transact(database.db, (tx) => countAndPublish(tx, new Date('2026-08-10T08:00:00Z')))
  await make(hidden, { ...july, created_at: new Date('2026-08-12T09:00:00Z'), answered_at: null, due_on: '2026-08-31', kind: 'question', service_line_id: otherLine, unit_id: w.otherUnitId })
  await transact(database.db, (tx) => countAndPublish(tx, new Date('2026-09-16T08:00:00Z')))
  return { database, w, app: testApp(database), otherLine }
}

test('everybody reads how much came and how much of it was answered in time, with its explanation, in each language', async () => {
  for (const language of languages) {
    const { status, text } = await one.app.get(to('statistics', language, {}, { period: '2026-07' }))
    const { feedbackReport: words, disclosure } = texts[language]
    assert.equal(status, 200)
    for (const said of [words.title, words.figures.came, '>63<', words.explain.came.definition, words.leftOut[0]!, words.howTitle, disclosure.hidden, words.files.xlsx]) assert.ok(text.includes(said.replaceAll("'", '&#39;')) || text.includes(said), `${language}: ${said}`)
    for (const each of languages) assert.ok(text.includes(to('statistics', each, {}, { period: '2026-07' })), 'the same figures in every language')
  }
})

test('a line has a page of its own; what is nowhere and what is not over is a page that helps, and no figures', async () => {
  assert.match((await one.app.get(`/fi/tilastot/${one.w.lineId}?period=2026-07`)).text, />54</)
  for (const path of ['/fi/tilastot?period=2099', '/fi/tilastot?period=2026-09', '/fi/tilastot?period=x', '/fi/tilastot/x', `/fi/tilastot/${one.w.unitId}`]) {
    const { status, text } = await one.app.get(path)
    assert.equal(status, 404, path)
    assert.ok(text.includes(texts.fi.feedbackReport.wrong.title), path)
  }
  assert.ok((await one.app.get('/fi/tilastot?period=2099')).text.includes('/fi/tilastot?period=2026-07'))
})

test('where nothing is shown of a period, the page says so and what to do', async () => {
  const { text, status } = await one.app.get(`/fi/tilastot/${one.otherLine}?period=2026-08`)
  assert.equal(status, 200)
  assert.ok(text.includes(texts.fi.feedbackReport.empty.nothingHere))
})

test('two counties that differ in what is hidden alone have the same pages and files to the last letter', async () => {
  const neutral = ({ w, otherLine }: County, text: string) => text.replaceAll(w.lineId, 'LINE').replaceAll(otherLine, 'OTHER').replaceAll(w.unitId, 'UNIT').replaceAll(w.otherUnitId, 'OTHERUNIT')
  const read = async (county: County, path: string) => neutral(county, (await county.app.get(path)).text)
  for (const language of languages) {
    // Of the time in which they differ: what else is hidden there may depend on how few there were (docs/disclosure.md).
    for (const period of ['2026-07', '2026-Q1', undefined]) {
      const pathsOf = ({ w, otherLine }: County) => [
        to('statistics', language, {}, { period }), to('statisticsOfLine', language, { line: w.lineId }, { period }), to('statisticsOfLine', language, { line: otherLine }, { period }),
        to('statisticsFile', language, {}, { period, form: 'standard', sheet: 'lines' }), to('statisticsFile', language, {}, { period, form: 'standard', sheet: 'came-over-time' }),
      ]
      const [mine, theirs] = [pathsOf(one), pathsOf(other)]
      for (const [n, path] of mine.entries()) assert.equal(await read(one, path), await read(other, theirs[n]!), path)
    }
  }
})

test('at the desk one’s own unit comes first, and whoever is on the staff reads the report of any place; a client does not', async () => {
  const { database, w, app } = one
  const words = texts.fi.feedbackReport
  const supervisor = await app.signIn(await person(database.db, 'Oma Esimies', { role: 'supervisor', unitId: w.unitId }))
  const start = await app.get('/desk/reports', supervisor)
  assert.ok(start.text.includes(`place=unit.${w.unitId}`) && start.text.includes(words.reports.feedback.title))
  const own = await app.get('/desk/reports/feedback', supervisor)
  assert.match(own.text, new RegExp(`<option value="unit.${w.unitId}" selected`))
  for (const place of ['whole', `line.${w.lineId}`, `unit.${w.otherUnitId}`]) assert.equal((await app.get(`/desk/reports/feedback?place=${place}&period=2026-07`, supervisor)).status, 200, place)
  for (const wrong of ['place=x', 'place=whole&period=2099']) {
    const { status, text } = await app.get(`/desk/reports/feedback?${wrong}`, supervisor)
    assert.deepEqual([status, text.includes(words.wrong.title)], [404, true], wrong)
  }
  const council = await app.signIn(await person(database.db, 'Raadista Joku', { role: 'council' }))
  for (const path of ['/desk/reports', '/desk/reports/feedback', '/desk/reports/surveys', '/desk/reports/satisfaction', '/desk/reports/silence', '/desk/reports/feedback/file']) {
    const { status, text } = await app.get(path, council)
    assert.deepEqual([status, path.endsWith('file') || text.includes(words.reports.refused.title)], [404, true], path)
  }
  const manager = await app.signIn(await person(database.db, 'Johdossa', { role: 'management' }))
  assert.equal((await app.get('/desk', manager)).location, '/desk/reports')
})

test('a report is a file too: one table as CSV, all of them as a workbook; no other form and no other table', async () => {
  const { app } = one
  const csv = await app.get('/fi/tilastot/tiedosto?place=whole&period=2026-T2&form=standard&sheet=kind')
  assert.match(csv.text, /^kind,count,share,not_shown\r\nKiitos,(39,,share|,,count share)\r\nMoite,/)
  assert.equal((await app.get('/fi/tilastot/tiedosto?place=whole&period=2026-07&form=xlsx')).status, 200)
  const pdf = await app.get('/sv/statistik/fil?place=whole&period=2026-07&form=pdf')
  assert.ok(pdf.status === 200 && pdf.text.startsWith('%PDF') && pdf.text.includes('/Lang (sv)') && pdf.text.includes('<pdfuaid:part>1</pdfuaid:part>'))
  for (const wrong of ['form=doc&sheet=kind', 'form=excel&sheet=x', 'form=excel']) assert.equal((await app.get(`/fi/tilastot/tiedosto?place=whole&period=2026-07&${wrong}`)).status, 404, wrong)
})

test('before anything is published the page says when there will be something', async () => {
  const database = await testDatabase()
  await world(database.db)
  const app = testApp(database)
  const { status, text } = await app.get('/sv/statistik')
  assert.deepEqual([status, text.includes(texts.sv.feedbackReport.empty.title)], [200, true])
  const cookie = await app.signIn(await person(database.db, 'Johdossa', { role: 'management' }))
  assert.ok((await app.get('/desk/reports/feedback', cookie)).text.includes(texts.fi.feedbackReport.empty.desk))
  await database.close()
})
