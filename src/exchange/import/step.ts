// One step of an import: a bounded number of rows is looked through or brought in, in one transaction with how far it is. A process that is killed
// leaves it at the step before, and whichever is free goes on. No row comes in twice, whatever happens on the way.
import type { Db, Tx } from '../../db/db.ts'
import { faultName, type Log } from '../../db/faults.ts'
import { apart } from '../../db/savepoint.ts'
import { bringIn, onlyNew, type MarkedEarlier } from '../../feedback/earlier/bring-in.ts'
import { gonePast } from '../../feedback/earlier/gone-at-once.ts'
import { takeBackEarlier } from '../../feedback/earlier/take-back.ts'
import { rowMarks } from '../../privacy/import-mark.ts'
import type { Keys } from '../../privacy/keys.ts'
import { importKey, unsealPiece } from '../../privacy/sealing.ts'
import { dayOf } from '../../text/dates.ts'
import { isFault, mostRows, mostTold } from './earlier.ts'
import { changeImport, erasePieces, importPiece, namedPlaces, nextImport, type FeedbackImport } from './imports.sql.ts'
import { readRow, type Named, type Places } from './read-row.ts'
import { BrokenFile, rowsOf } from './rows.ts'
import { wordOf } from './words.ts'

const rowsInStep = 1000
const mostFaults = 3

type Around = { keys: Keys; now: Date; log: Log }

/** False where nothing is to be done. */
export async function stepImports(tx: Tx, { keys, now, log }: Around): Promise<boolean> {
  const one = await nextImport(tx)
  if (!one) return false
  const fault = await apart(tx, () => (one.state === 'undoing' ? undoOne(tx, one, now) : stepOne(tx, one, { keys, now })))
  if (fault === null) return true
  log(`import of earlier feedback: ${faultName(fault)}`)
  const isOver = one.faults + 1 >= mostFaults
  // What came in before stays: bringing the file again brings the rest.
  await changeImport(tx, one.id, isOver ? { state: one.state === 'undoing' ? 'done' : 'failed', endedAt: now, faults: 0 } : { faults: one.faults + 1 })
  if (isOver) await erasePieces(tx, one.id)
  return true
}

/** Where anything was done with one of its cases all of them stay, and the page says so. */
async function undoOne(tx: Tx, one: FeedbackImport, now: Date): Promise<void> {
  const isGone = await takeBackEarlier(tx, one.id)
  await changeImport(tx, one.id, { state: isGone ? 'undone' : 'done', endedAt: now, ...(!isGone && { found: { ...one.found, kept: true } }) })
}

async function stepOne(tx: Tx, one: FeedbackImport, { keys, now }: Omit<Around, 'log'>): Promise<void> {
  const found = structuredClone(one.found)
  const otherwise = { ...one, today: dayOf(now), gonePast: await gonePast(tx, dayOf(now)), places: placesByWord(await namedPlaces(tx)) }
  const right: MarkedEarlier[] = []
  const { rows, isEnd, broken } = await nextRows(tx, one, keys)
  for (const row of rows) {
    const { told, earlier, canonical } = readRow(row, one.columns!, otherwise)
    for (const each of told) {
      found.told++
      if (found.rows.length < mostTold) found.rows.push(each)
    }
    if (told.some(({ why }) => isFault(why))) found.wrong++
    if (earlier) right.push({ earlier, marks: rowMarks(keys, canonical) })
  }
  const came = one.state === 'running' ? await bringIn(tx, right, { importId: one.id, keys }) : (await onlyNew(tx, right)).length
  found.right += came
  found.again += right.length - came
  if (broken !== null) found.broken = broken
  await changeImport(tx, one.id, { rowsDone: one.rowsDone + rows.length, found, faults: 0, ...(isEnd && ended(one, now)) })
  if (isEnd && one.state === 'running') await erasePieces(tx, one.id)
}

const ended = ({ state }: FeedbackImport, now: Date) => (state === 'looking' ? { state: 'looked' as const } : { state: 'done' as const, endedAt: now })

/** Read from the beginning each time: what is behind it is passed over, and memory holds no more than a step. */
async function nextRows(db: Db, one: FeedbackImport, keys: Keys): Promise<{ rows: { row: number; cells: string[] }[]; isEnd: boolean; broken: number | null }> {
  const rows: { row: number; cells: string[] }[] = []
  let before = 0
  try {
    for await (const row of rowsOf(piecesOf(db, one, keys), one)) {
      if (before++ < one.rowsDone) continue
      if (before > mostRows) return { rows, isEnd: true, broken: row.row }
      if (rows.length === rowsInStep) return { rows, isEnd: false, broken: null }
      rows.push(row)
    }
  } catch (error) {
    if (error instanceof BrokenFile) return { rows, isEnd: true, broken: error.row }
    throw error
  }
  return { rows, isEnd: true, broken: null }
}

export async function* piecesOf(db: Db, { id, pieces, keyVersion }: Pick<FeedbackImport, 'id' | 'pieces' | 'keyVersion'>, keys: Keys): AsyncGenerator<Buffer> {
  const key = importKey(keys, id, keyVersion)
  for (let number = 1; number <= pieces; number++) {
    const sealed = await importPiece(db, id, number)
    if (!sealed) throw new Error('a piece of the file is missing')
    yield unsealPiece(key, id, number, sealed)
  }
}

function placesByWord(named: Awaited<ReturnType<typeof namedPlaces>>): Places {
  const places = { line: new Map<string, Named[]>(), service: new Map<string, Named[]>(), unit: new Map<string, Named[]>() }
  for (const { is, id, name, lineId } of named) {
    for (const word of new Set(Object.values(name).filter(Boolean).map(wordOf))) places[is].set(word, [...places[is].get(word) ?? [], { id, lineId }])
  }
  return places
}

