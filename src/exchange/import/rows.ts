// The rows of a file, read piece by piece: never more of it is held than a piece. Where it is no table any more, as where a quotation mark never
// ends or a cell is as long as a book, the row is told.
import { setImmediate as soon } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { namesSeparator, type Encoding, type Separator } from './sent-file.ts'

/** `row`: as a spreadsheet numbers it. */
export type FileRow = { row: number; cells: string[] }

export class BrokenFile extends Error {
  readonly row: number
  constructor(row: number) {
    super('no table any more')
    this.row = row
  }
}

/** No cell that comes in is nearly as long. */
const mostInRow = 500_000

/** Without the headings and empty rows. The next piece is asked for once the rows of the one before are taken, and by nobody else. */
export async function* rowsOf(pieces: AsyncIterable<Buffer>, { encoding, separator }: { encoding: Encoding; separator: Separator }): AsyncGenerator<FileRow> {
  const parser = parse({ delimiter: separator, relax_quotes: true, relax_column_count: true, skip_empty_lines: false, trim: true, max_record_size: mostInRow, bom: true })
  let fault: Error | undefined
  parser.on('error', (error) => { fault = error })
  let [row, isHeaded] = [0, false]
  const taken = function* (): Generator<FileRow> {
    for (let cells = parser.read() as string[] | null; cells; cells = parser.read() as string[] | null) {
      if (row === 0 && namesSeparator(cells)) continue
      row++
      if (!cells.some(Boolean)) continue
      if (isHeaded) yield { row, cells }
      isHeaded = true
    }
  }
  try {
    for await (const text of textOf(pieces, encoding)) {
      parser.write(text)
      yield* taken()
      await soon()
      if (fault) break
    }
    if (!fault) parser.end()
    await soon()
    yield* taken()
  } finally {
    parser.destroy()
  }
  if (fault) throw fault instanceof CsvError ? new BrokenFile(row + 1) : fault
}

async function* textOf(pieces: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}
