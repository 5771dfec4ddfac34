// Open data as anybody gets it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { publish, publishMany } from '../../../test/published.ts'
import { filesIn } from '../../../test/zip.ts'
import { csvRows } from '../../csv.ts'
import { to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { mostXlsxRows } from '../files/xlsx.ts'
import { figures } from '../statistics/figure.ts'
import { datasets } from './datasets.ts'
import { keeping } from './keeping.ts'
import { figureName } from './names.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  await publish(database, [
    { period: '2026-03', shown: 31 }, { period: '2026-Q1', lineId: w.lineId, figure: 'kind', value: 'thanks', shown: 12 }, { period: '2026', unitId: w.unitId, figure: 'answered-median', shown: 2.5 },
  ])
})
after(() => database.close())

const rowsOf = (text: string): string[][] => {
  const read = csvRows(text.replace(/^\uFEFF/, ''))
  assert.ok(read.ok)
  return read.rows.map(({ record }) => record)
}

test('for programs: a row for each number, with ISO days, ids and names in Finnish', async () => {
  const { status, headers, text } = await app.get('/open-data/published-figures.csv')
  assert.equal(status, 200)
  assert.equal(headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.equal(headers.get('content-disposition'), 'attachment; filename="published-figures.csv"')
  const [head, year, month, quarter] = rowsOf(text)
  assert.deepEqual(head, ['period', 'first_day', 'last_day', 'line_id', 'line', 'unit_id', 'unit', 'figure', 'figure_name', 'value', 'value_name', 'number', 'not_shown'])
  assert.deepEqual(year!.slice(0, 3), ['2026', '2026-01-01', '2026-12-31'])
  assert.deepEqual([year![6], year![8], year![11]], ['Kotihoito, Saarisalmi', 'Päiviä vastaukseen', '2.5'])
  assert.deepEqual(month!.slice(0, 8), ['2026-03', '2026-03-01', '2026-03-31', '', '', '', '', 'came'])
  assert.deepEqual(quarter!.slice(3, 12), [w.lineId, 'Iäkkäiden palvelut', '', '', 'kind', 'Lajeittain', 'thanks', texts.fi.feedback.kinds.thanks.name, '12'])
})

test('for spreadsheets the same in the language that is asked for, with words, semicolons and commas', async () => {
  const text = Buffer.from(await (await app.app.request('http://localhost/open-data/published-figures.excel.csv?language=sv')).arrayBuffer()).toString()
  assert.ok(text.startsWith('\uFEFFTidsperiod;Första dagen;'))
  assert.match(text, /\r\n2026-M03;2026-03-01;2026-03-31;/)
  assert.match(text, /;Service för äldre;.*;12;\r\n/)
  assert.match(text, /;2,5;\r\n/)
})

test('as a workbook it says first what it is', async () => {
  const response = await app.app.request('http://localhost/open-data/published-figures.xlsx?language=en')
  const parts = filesIn(Buffer.from(await response.arrayBuffer()), inflateRawSync)
  const words = parts.get('xl/sharedStrings.xml')!.toString()
  for (const said of ['Published figures of feedback', 'Koivuranta Wellbeing Services County', texts.en.disclosure.hidden, 'Services for older people']) assert.ok(words.includes(said), said)
})

test('what has not changed is not sent again, and pages of any origin may read it; no other page may be', async () => {
  for (const name of ['published-figures.csv', 'published-figures.excel.csv', 'published-figures.xlsx', 'lines-and-units.csv', 'datapackage.json']) {
    const first = await app.get(`/open-data/${name}`)
    const mark = first.headers.get('etag')!
    assert.deepEqual([first.headers.get('access-control-allow-origin'), first.headers.get('cross-origin-resource-policy'), first.headers.get('cache-control')], ['*', 'cross-origin', 'no-cache'], name)
    const again = await app.request(`/open-data/${name}`, { headers: { 'if-none-match': mark } })
    assert.deepEqual([again.status, again.text, again.headers.get('etag')], [304, '', mark], name)
    assert.equal((await app.request(`/open-data/${name}?language=sv`, { headers: { 'if-none-match': mark } })).status, 200, name)
  }
  assert.equal((await app.request('/open-data/published-figures.csv', { method: 'OPTIONS' })).headers.get('access-control-allow-headers'), 'If-None-Match')
  for (const language of languages) assert.equal((await app.get(to('openData', language))).headers.get('access-control-allow-origin'), null)
})

test('a new name or a new publication is a new file', async () => {
  const mark = async (name: string) => (await app.get(`/open-data/${name}`)).headers.get('etag')
  const before = [await mark('published-figures.csv'), await mark('lines-and-units.csv')]
  await database.db.updateTable('unit').set({ name: JSON.stringify({ fi: 'Kotihoito, Uusisalmi' }) as never }).where('id', '=', w.otherUnitId).execute()
  const renamed = [await mark('published-figures.csv'), await mark('lines-and-units.csv')]
  assert.ok(before.every((one, n) => one !== renamed[n]))
  await publish(database, [{ period: '2026-Q2', shown: 40 }], '2026-09-10')
  assert.notEqual(await mark('published-figures.csv'), renamed[0])
  assert.equal(await mark('lines-and-units.csv'), renamed[1])
})

test('the dictionary for programs names every column of every file in its order', async () => {
  const { text, headers } = await app.get('/open-data/datapackage.json')
  assert.match(headers.get('content-type')!, /^application\/json/)
  const { resources, licenses } = JSON.parse(text)
  assert.equal(licenses[0].name, 'CC-BY-4.0')
  assert.equal(resources.length, datasets.length)
  for (const { path, schema } of resources) {
    assert.deepEqual(schema.missingValues, [''])
    assert.deepEqual(rowsOf((await app.get(`/open-data/${path}`)).text)[0], schema.fields.map(({ name }: { name: string }) => name))
  }
})

test('every figure that is published has a name and a meaning in each language, and the page tells them', async () => {
  for (const language of languages) {
    for (const figure of figures) assert.notEqual(figureName(figure, language), figure)
    const { status, text } = await app.get(to('openDataset', language, { dataset: 'published-figures' }))
    assert.equal(status, 200)
    for (const figure of figures) assert.ok(text.includes(`<code>${figure}</code>`), figure)
  }
})

test('what is no dataset is not there', async () => {
  for (const address of ['/open-data/x.csv', '/open-data/published-figures', '/open-data/published-figures.pdf', '/open-data/..%2f.csv', to('openDataset', 'fi', { dataset: 'x' })]) assert.equal((await app.get(address)).status, 404, address)
})

test('of more rows than a workbook holds there is none, and the page says so; the file for programs has all of them', async () => {
  await publishMany(database, mostXlsxRows)
  assert.equal((await app.get('/open-data/published-figures.xlsx')).status, 404)
  const { text } = await app.get(to('openData', 'fi'))
  assert.ok(text.includes('joten työkirjaa ei ole') && !text.includes('published-figures.xlsx') && text.includes('lines-and-units.xlsx'))
  const rows = rowsOf((await app.get('/open-data/published-figures.csv')).text).slice(1)
  assert.equal(rows.length, mostXlsxRows + 4)
  assert.equal(new Set(rows.map((row) => row.join('|'))).size, rows.length)
})

test('many who ask for one thing at once have it made once; what failed is made again', async () => {
  const kept = keeping<number>(2)
  let made = 0
  const make = async () => ++made
  assert.deepEqual(await Promise.all([kept('a', make), kept('a', make), kept('b', make)]), [1, 1, 2])
  await kept('c', make)
  assert.equal(await kept('b', make), 2)
  assert.equal(await kept('a', make), 4)
  await assert.rejects(kept('d', () => Promise.reject(new Error('away'))), /away/)
  assert.equal(await kept('d', make), 5)
})
