// Open data, for everybody: the list, what is in each dataset, and the files, which pages of any origin may read. What has not changed need
// not be sent again.
import { Hono, type Context as HonoContext } from 'hono'
import { organisation } from '../../directory/organisation.sql.ts'
import { publicFrame } from '../../frame.ts'
import { openDataFile, pattern } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { inLanguage, isLanguage, languages, type Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { streamOf } from '../../web/stream.ts'
import { isKnownTo, versionOf } from '../../web/version.ts'
import { csvHead, csvRow, type CsvForm } from '../files/csv.ts'
import type { FileCell } from '../files/table.ts'
import { mostXlsxRows, xlsxOf, xlsxType } from '../files/xlsx.ts'
import { dataPackage } from './data-package.ts'
import { piecesOf, type Dataset } from './dataset.ts'
import { datasetOf, datasets } from './datasets.ts'
import { keeping } from './keeping.ts'
import { OpenDataPage } from './pages/list.tsx'
import { OpenDatasetPage } from './pages/one.tsx'

/** So many workbooks are kept in memory until something is published: to make one takes it for half a second. */
const mostKept = 6

export function openDataRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const workbooks = keeping<Buffer>(mostKept)

  for (const language of languages) {
    routes.get(pattern('openData', language), async (c) => {
      const all = await Promise.all(datasets.map(async (dataset) => ({ dataset, rows: await dataset.count(db) })))
      return page(c, <OpenDataPage frame={await publicFrame(context, language, 'openData')} datasets={all} />)
    })

    routes.get(pattern('openDataset', language), async (c) => {
      const dataset = datasetOf(c.req.param('dataset'))
      if (!dataset) return c.notFound()
      return page(c, <OpenDatasetPage frame={await publicFrame(context, language, 'openDataset', { dataset: dataset.id })} dataset={dataset} rows={await dataset.count(db)} />)
    })
  }

  const address = openDataFile(':file')
  routes.use(address, async (c, next) => {
    await next()
    c.res.headers.set('Access-Control-Allow-Origin', '*')
    c.res.headers.set('Access-Control-Expose-Headers', 'ETag, Content-Disposition')
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  })

  routes.options(address, (c) => c.body(null, 204, { 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Headers': 'If-None-Match', 'Access-Control-Max-Age': '86400' }))

  routes.get(address, async (c) => {
    const asked = c.req.query('language')
    const language = isLanguage(asked) ? asked : 'fi'
    const name = c.req.param('file') ?? ''
    if (name === 'datapackage.json') return sendDataPackage(c, language)
    const [, id, ending] = /^(.+?)(\.excel\.csv|\.csv|\.xlsx)$/.exec(name) ?? []
    const dataset = datasetOf(id)
    if (!dataset) return c.notFound()
    return ending === '.xlsx' ? sendXlsx(c, dataset, language) : sendCsv(c, dataset, ending === '.csv' ? 'standard' : 'excel', language)
  })

  async function sendDataPackage(c: HonoContext, language: Language): Promise<Response> {
    const body = JSON.stringify(dataPackage(datasets, { language, publisher: inLanguage((await organisation(db)).name, language) }), null, 2)
    return isKnown(c, versionOf({ body })) ? c.body(null, 304) : c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' })
  }

  async function sendCsv(c: HonoContext, dataset: Dataset, form: CsvForm, language: Language): Promise<Response> {
    const { columns } = dataset.words(language)
    const head = csvHead(columns, form, language)
    if (isKnown(c, versionOf({ version: await dataset.version(db), head, form, language }))) return c.body(null, 304)
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${dataset.id}.csv"`)
    async function* text(): AsyncGenerator<string> {
      yield head
      for await (const rows of piecesOf(dataset, db, language)) if (rows.length) yield rows.map((row) => csvRow(columns, row, form)).join('')
    }
    return c.body(streamOf(text()))
  }

  async function sendXlsx(c: HonoContext, dataset: Dataset, language: Language): Promise<Response> {
    if ((await dataset.count(db, mostXlsxRows + 1)) > mostXlsxRows) return c.notFound()
    const version = versionOf({ version: await dataset.version(db), id: dataset.id, language, madeOn: dayOf(context.now()) })
    if (isKnown(c, version)) return c.body(null, 304)
    const workbook = await workbooks(version, () => workbookOf(dataset, language))
    c.header('Content-Disposition', `attachment; filename="${dataset.id}.xlsx"`)
    return c.body(new Uint8Array(workbook), 200, { 'content-type': xlsxType })
  }

  async function workbookOf(dataset: Dataset, language: Language): Promise<Buffer> {
    const { name, text, columns } = dataset.words(language)
    const publisher = inLanguage((await organisation(db)).name, language)
    const rows: FileCell[][] = []
    for await (const more of piecesOf(dataset, db, language)) rows.push(...more)
    const definitions = [{ name, text }, ...columns.map((column) => ({ name: column.name, text: column.text }))]
    return xlsxOf({ title: name, publisher, place: publisher, period: null, madeOn: dayOf(context.now()), definitions }, [{ id: dataset.id, title: name, columns, rows }], language)
  }

  return routes
}

function isKnown(c: HonoContext, version: string): boolean {
  const mark = `"${version}"`
  c.header('ETag', mark)
  c.header('Cache-Control', 'no-cache')
  return isKnownTo(c.req.header('if-none-match'), mark)
}
