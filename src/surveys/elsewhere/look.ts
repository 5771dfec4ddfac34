// What would become of a table that somebody has before them: row by row, column by column, group by group. It keeps nothing.
import { findUnmistakable } from '../../privacy/redaction/unmistakable.ts'
import { versionOf } from '../../web/version.ts'
import type { RoundGroup } from '../groups.ts'
import { isText, type Question } from '../question.ts'
import { batchesOf } from '../release-due.ts'
import type { Round } from '../rounds.sql.ts'
import { pack, type Carried } from './carried.ts'
import { chosenColumns, columnsOf, knownHeads, type Column } from './columns.ts'
import { readRows, textsAmong, type ReadRows } from './read-rows.ts'
import { readTable, type TableTrouble } from './table.ts'

export type About = { round: Pick<Round, 'fewest' | 'leftover'>; questions: readonly Question[]; groups: readonly RoundGroup[] }

export type Looked = {
  columns: Column[]
  /** Which of them are of a question that another one is of. */
  twice: number[]
  groupId: string
  read: ReadRows
  /** In which group how many would be counted. */
  counted: { group: RoundGroup; answers: number }[]
  erased: number
  texts: number
  /** The rows with a text in which a telephone number or the like stands. */
  found: number[]
  /** The table as it travels in the form. */
  packed: string
  /** Of all that was looked at: what is brought is that and nothing else. */
  seen: string
}

/** Rows may be of several groups. */
export const hasUnits = ({ groups }: Pick<About, 'groups'>): boolean => groups.length > 1

export function readRowTable(text: string, about: About): { ok: true; carried: Carried } | { ok: false; why: TableTrouble } {
  const read = readTable(text, knownHeads(about.questions, hasUnits(about)))
  return read.ok ? { ok: true, carried: { table: read.table, columns: columnsOf(read.table, about.questions, hasUnits(about)) } } : read
}

/** `choice`: of each column and of the group, as somebody made it; null: nobody has yet. */
export function lookAt(carried: Carried, about: About, choice: { column(at: number): string; group: string } | null): Looked {
  const { questions, groups, round } = about
  const { columns, twice } = choice ? chosenColumns(carried.columns, questions, hasUnits(about), choice.column) : { columns: carried.columns, twice: [] }
  const { id: groupId } = groups.find(({ id }) => id === choice?.group) ?? groups.find(({ unitId }) => unitId === null) ?? groups[0]!
  const read = readRows(carried.table, columns, { questions, groups, groupId })
  const { batches, erased } = batchesOf(groups, read.rows, round, (list) => [...list])
  const packed = pack(carried)
  return {
    columns, twice, groupId, read, packed, erased: erased.length,
    counted: groups.map((group) => ({ group, answers: batches.filter((batch) => batch.groupId === group.id).reduce((sum, { ids }) => sum + ids.length, 0) })).filter(({ answers }) => answers > 0),
    texts: textsAmong(read.rows, questions), found: rowsWithNumbers(read, questions),
    seen: versionOf({ packed, groupId, targets: columns.map(({ target }) => target).join(' ') }),
  }
}

const rowsWithNumbers = ({ rows }: ReadRows, questions: readonly Question[]): number[] => {
  const texts = questions.filter(isText).map(({ id }) => id)
  return rows.filter(({ answers }) => texts.some((id) => findUnmistakable(answers[id]?.[0] ?? '').length > 0)).map(({ row }) => row)
}
