// From a table with one row for each answer to answers, as our own rules have them. What cannot be read is told by row, and the rest of
// the row counts all the same; an answer that the survey does not know is never guessed.
import { languages } from '../../text/language.ts'
import { checked, type Answers } from '../answers.ts'
import type { RoundGroup } from '../groups.ts'
import { isText, type Question } from '../question.ts'
import { readerOf, readTick } from './cells.ts'
import type { Column } from './columns.ts'
import { fold } from './fold.ts'
import type { Table } from './table.ts'

/**
 * unread: no answer to its question · unit: no unit of the survey · wide: the row has more cells than the table has headings · many, long:
 * more than may be answered · unasked: a question that nobody who answered so is asked
 */
export type Why = 'unread' | 'unit' | 'wide' | 'many' | 'long' | 'unasked'
export type Trouble = { row: number; why: Why; /** The heading; of a whole row ''. */ column: string; detail: string }

/** `row`: where it stood, for whoever has the file before them; it goes nowhere else. */
export type ReadRow = { row: number; groupId: string; answers: Answers }
export type ReadRows = { rows: ReadRow[]; troubles: Trouble[]; /** In which nothing was answered that could be read. */ empty: number }

export const mostTexts = 10_000

/** `groupId`: of rows that name no unit. */
export function readRows({ heads, lines }: Table, columns: readonly Column[], { questions, groups, groupId }: { questions: readonly Question[]; groups: readonly RoundGroup[]; groupId: string }): ReadRows {
  const readers = columns.map((column) => columnReader(column, questions))
  const units = unitReader(groups)
  const at = columns.findIndex(({ target }) => target === 'unit')
  const read: ReadRows = { rows: [], troubles: [], empty: 0 }
  for (const { row, cells } of lines) {
    const say = (why: Why, column: string, detail = ''): void => { read.troubles.push({ row, why, column, detail: detail.slice(0, 60) }) }
    if (cells.slice(heads.length).some(Boolean)) {
      say('wide', '')
      continue
    }
    const unit = at < 0 ? '' : cells[at] ?? ''
    const group = unit ? units(unit) : groupId
    if (group === null) {
      say('unit', columns[at]!.heading, unit)
      continue
    }
    const given: Record<string, Given[]> = {}
    for (const [n, reader] of readers.entries()) {
      if (!reader) continue
      const values = reader.read(cells[n] ?? '')
      if (values === null) say('unread', columns[n]!.heading, cells[n])
      else if (values.length) (given[reader.question] ??= []).push(...values)
    }
    const answers = ofRow(questions, given, (question, why) => say(why, columns.find(({ target }) => target.split(':')[1] === question)!.heading))
    if (Object.keys(answers).length) read.rows.push({ row, groupId: group, answers })
    else read.empty++
  }
  return read
}

export const textsAmong = (rows: readonly ReadRow[], questions: readonly Question[]): number =>
  rows.reduce((sum, { answers }) => sum + questions.filter((question) => isText(question) && question.id in answers).length, 0)

/** `place`: of a choice that is put in order, in a column of its own. */
type Given = { value: string; place?: number }
type ColumnReader = { question: string; read(cell: string): Given[] | null }

function columnReader({ target }: Column, questions: readonly Question[]): ColumnReader | null {
  const [kind, id, optionId] = target.split(':')
  const question = kind === 'q' ? questions.find((one) => one.id === id) : undefined
  if (!question) return null
  if (optionId === undefined) {
    const read = readerOf(question)
    return { question: question.id, read: (cell) => read(cell)?.map((value) => ({ value })) ?? null }
  }
  const option = question.options.find((one) => one.id === optionId)!
  if (question.kind === 'rank') {
    return { question: question.id, read: (cell) => (!cell || cell === '0' ? [] : /^\d{1,2}([.,]0+)?$/.test(cell) && parseInt(cell, 10) <= question.options.length ? [{ value: option.id, place: parseInt(cell, 10) }] : null) }
  }
  const words = languages.map((language) => fold(option.text[language] ?? option.text.fi))
  return {
    question: question.id,
    read: (cell) => {
      const ticked = readTick(cell, words)
      return ticked === null ? null : ticked ? [{ value: option.id }] : []
    },
  }
}

/** As `checked` has it; what it does not take is told and left out. */
function ofRow(questions: readonly Question[], given: Record<string, Given[]>, say: (question: string, why: Why) => void): Answers {
  const typed: Answers = {}
  for (const [id, values] of Object.entries(given)) {
    const places = values.map(({ place }) => place).filter((place) => place !== undefined)
    // Two choices in the same place are in no order.
    if (new Set(places).size !== places.length) say(id, 'unread')
    else typed[id] = values.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)).map(({ value }) => value)
  }
  const { answers, problems } = checked(questions, typed)
  for (const { question, why } of problems) say(question, why === 'unknown' || why === 'same' ? 'unread' : why)
  for (const id of Object.keys(typed)) if (!(id in answers) && !problems.some(({ question }) => question === id)) say(id, 'unasked')
  return answers
}

/** Which group some words name: a unit, a line, or both. Null where they name none, or more than one. */
export function unitReader(groups: readonly RoundGroup[]): (words: string) => string | null {
  const known = new Map<string, Set<string>>()
  const add = (name: string, id: string): void => { known.set(fold(name), (known.get(fold(name)) ?? new Set()).add(id)) }
  for (const { id, lineName, unitName } of groups) {
    for (const language of languages) {
      const [line, unit] = [lineName?.[language], unitName?.[language]]
      if (unit) add(unit, id)
      if (unit && line) for (const both of [`${unit} ${line}`, `${line} ${unit}`]) add(both, id)
      if (line && !unitName) add(line, id)
    }
  }
  return (words) => {
    const found = known.get(fold(words))
    return found?.size === 1 ? [...found][0]! : null
  }
}
