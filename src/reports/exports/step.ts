// One step of an export: a bounded number of rows is read, written, packed, sealed and stored, and how far it is, all in one transaction. A
// process that is killed leaves the export at the step before, and whichever is free goes on with it; a file is whole when its state says so.
import type { Tx } from '../../db/db.ts'
import { apart } from '../../db/savepoint.ts'
import { faultName, type Log } from '../../db/faults.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { exportKey, sealPiece } from '../../privacy/sealing.ts'
import { dayOf } from '../../text/dates.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { aboutText } from '../files/about.ts'
import { csvHead, csvRow } from '../files/csv.ts'
import { dataPackage } from '../open-data/data-package.ts'
import type { Dataset } from '../open-data/dataset.ts'
import { datasets as allDatasets } from '../open-data/datasets.ts'
import { addFault, addPiece, endExport, nextToStep, saveStep, type Step, type UnderWay } from './exports.sql.ts'
import { inPieces, type Store } from './pieces.ts'
import { addTo, beginFile, endFile, endZip, newZip } from './zip.ts'

/** So many are made in turns; others wait. */
export const mostAtOnce = 3
const rowsInPage = 2000, pagesInStep = 5
const mostFaults = 3

type Around = { keys: Keys; now: Date; log: Log; datasets?: readonly Dataset[] }

/** False where nothing is to be done. */
export async function stepExports(tx: Tx, { keys, now, log, datasets = allDatasets }: Around): Promise<boolean> {
  const one = await nextToStep(tx, mostAtOnce)
  if (!one) return false
  const fault = await apart(tx, () => stepOne(tx, one, { keys, now, datasets }))
  if (fault === null) return true
  log(`export: ${faultName(fault)}`)
  if (one.faults + 1 >= mostFaults) await endExport(tx, one.id, 'failed', now)
  else await addFault(tx, one.id, now)
  return true
}

async function stepOne(tx: Tx, one: UnderWay, { keys, now, datasets }: Required<Omit<Around, 'log'>>): Promise<void> {
  const { form, language } = one
  const step = one.step ?? { zip: newZip(one.askedAt), dataset: 0, from: null }
  const key = exportKey(keys, one.id, one.keyVersion)
  const store = inPieces(one, (number, piece) => addPiece(tx, one.id, number, sealPiece(key, one.id, number, piece)))
  if (!one.step) await begin(tx, one, { step, store, datasets })
  let { rowsDone } = one
  for (let pages = 0; pages < pagesInStep && step.dataset < datasets.length; pages++) {
    const dataset = datasets[step.dataset]!
    const { columns } = dataset.words(language)
    if (step.from === null) {
      await store(beginFile(step.zip, `${dataset.id}.csv`))
      await store(await addTo(step.zip, Buffer.from(csvHead(columns, form, language))))
    }
    const { rows, next } = await dataset.page(tx, step.from, rowsInPage, language)
    if (rows.length) await store(await addTo(step.zip, Buffer.from(rows.map((row) => csvRow(columns, row, form)).join(''))))
    rowsDone += rows.length
    step.from = next
    if (next !== null) continue
    await store(endFile(step.zip))
    step.dataset++
  }
  const isWhole = step.dataset === datasets.length
  if (isWhole) await store(endZip(step.zip))
  await saveStep(tx, one.id, { step, rowsDone, ...await store.rest() }, now)
  if (isWhole) await endExport(tx, one.id, 'ready', now)
}

/** What the file says of itself stands first. */
async function begin(tx: Tx, { language, askedAt }: UnderWay, { step, store, datasets }: { step: Step; store: Store; datasets: readonly Dataset[] }): Promise<void> {
  const { reportExports: words } = texts[language]
  const publisher = inLanguage((await organisation(tx)).name, language)
  const definitions = datasets.flatMap((dataset) => {
    const { name, text, columns } = dataset.words(language)
    return [{ name, text }, ...columns.map((column) => ({ name: `${column.id} (${column.name})`, text: column.text }))]
  })
  const about = aboutText({ title: words.aboutTitle, publisher, place: publisher, period: null, madeOn: dayOf(askedAt), definitions }, language)
  const files = [[words.aboutName, `\uFEFF${about}`], ['datapackage.json', JSON.stringify(dataPackage(datasets, { language, publisher }), null, 2)]] as const
  for (const [name, content] of files) {
    await store(beginFile(step.zip, name))
    await store(await addTo(step.zip, Buffer.from(content)))
    await store(endFile(step.zip))
  }
}
