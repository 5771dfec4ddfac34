// One step of an export of everything: a bounded number of rows is read, opened, written, packed, sealed and stored, and how far it is, all in
// one transaction. A process that is killed leaves the export at the step before, and whichever is free goes on with it.
import type { Tx } from '../../db/db.ts'
import { faultName, type Log } from '../../db/faults.ts'
import { apart } from '../../db/savepoint.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { exportKey, sealPiece } from '../../privacy/sealing.ts'
import { inPieces, type Store } from '../../reports/exports/pieces.ts'
import { addTo, beginFile, endFile, endZip, newZip } from '../../reports/exports/zip.ts'
import { inLanguage } from '../../text/language.ts'
import { addDataPiece, endDataExport, nextDataExport, noteDataFault, saveDataStep, type Step, type UnderWay } from './exports.sql.ts'
import { schemaOf } from './format.ts'
import type { Kind } from './kind.ts'
import { kindsOf } from './kinds.ts'
import { lineOf } from './line.ts'
import { readmeOf } from './readme.ts'
import { rowsAfter } from './rows.sql.ts'

const rowsInPage = 500, pagesInStep = 20
const mostFaults = 3

type Around = { keys: Keys; now: Date; log: Log; kinds?: readonly Kind[] }

/** False where nothing is to be done. */
export async function stepDataExports(tx: Tx, { keys, now, log, kinds }: Around): Promise<boolean> {
  const one = await nextDataExport(tx)
  if (!one) return false
  const fault = await apart(tx, () => stepOne(tx, one, { keys, now, kinds: kinds ?? kindsOf(one) }))
  if (fault === null) return true
  log(`export of everything: ${faultName(fault)}`)
  if (one.faults + 1 >= mostFaults) await endDataExport(tx, one.id, 'failed', now)
  else await noteDataFault(tx, one.id)
  return true
}

async function stepOne(tx: Tx, one: UnderWay, { keys, now, kinds }: Required<Omit<Around, 'log'>>): Promise<void> {
  const step = one.step ?? { zip: newZip(now), kind: 0, from: null, lines: {} }
  const key = exportKey(keys, one.id, one.keyVersion)
  const store = inPieces(one, (number, piece) => addDataPiece(tx, one.id, number, sealPiece(key, one.id, number, piece)))
  if (!one.step) await begin(tx, one, { step, store, kinds })
  for (let pages = 0; pages < pagesInStep && step.kind < kinds.length; pages++) await writePage(tx, kinds[step.kind]!, { step, store, keys })
  const isWhole = step.kind === kinds.length
  if (isWhole) {
    await whole(step, store, 'manifest.json', JSON.stringify({ asked: one.askedAt, made: now, contacts: one.withContacts, lines: step.lines }, null, 2))
    await store(endZip(step.zip))
  }
  await saveDataStep(tx, one.id, { step, ...await store.rest() }, now)
  if (isWhole) await endDataExport(tx, one.id, 'ready', now)
}

async function writePage(tx: Tx, kind: Kind, { step, store, keys }: { step: Step; store: Store; keys: Keys }): Promise<void> {
  if (step.from === null) await store(beginFile(step.zip, kind.file))
  const rows = await rowsAfter(tx, kind, step.from, rowsInPage)
  if (rows.length) await store(await addTo(step.zip, Buffer.from(rows.map((row) => lineOf(kind, row, keys)).join(''))))
  step.lines[kind.file] = (step.lines[kind.file] ?? 0) + rows.length
  step.from = rows.length === rowsInPage ? rows.at(-1)!.at : null
  if (step.from !== null) return
  await store(endFile(step.zip))
  step.kind++
}

/** What the file says of itself stands first. */
async function begin(tx: Tx, { language, withContacts }: UnderWay, { step, store, kinds }: { step: Step; store: Store; kinds: readonly Kind[] }): Promise<void> {
  const name = inLanguage((await organisation(tx)).name, language)
  await whole(step, store, 'README.txt', readmeOf(kinds, { name, withContacts, language }))
  await whole(step, store, 'format.json', JSON.stringify(Object.fromEntries(kinds.map((kind) => [kind.file, schemaOf(kind)])), null, 1))
}

async function whole({ zip }: Step, store: Store, name: string, content: string): Promise<void> {
  await store(beginFile(zip, name))
  await store(await addTo(zip, Buffer.from(content)))
  await store(endFile(zip))
}
