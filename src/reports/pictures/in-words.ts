// What a picture says, in words and in the very numbers of the table under it: for whoever does not see it.
import { fill, plural } from '../../text/fill.ts'
import { cellText, estimateText, rangeText, spokenText, type Speaking } from '../number-text.ts'
import type { Sheet } from '../sheet.ts'
import { type Estimated, columnOf, numberAt, type Pictured, rowsOf } from './pictured.ts'
import { told } from './scales.ts'

/** Of more rows nobody would listen to all: from where to where they are, and how many are not shown. */
const mostRows = 12

export function inWords(picture: Pictured, speaking: Speaking): string {
  const { t, language } = speaking
  const words = t.reportPictures
  const rows = rowsOf(picture)
  if (!rows.length) return words.nothing
  const drawn = drawnIn(picture)
  if (rows.length <= mostRows) return rows.map((row) => `${row[0]}: ${drawn.map((one) => named(one, row, picture.sheet, drawn.length > 1, speaking)).join(', ')}.`).join(' ')
  const sums = drawn.map(({ value }) => {
    const { name, is } = columnOf(picture.sheet, value)
    const shown = rows.map((row) => numberAt(picture.sheet, row, value)).filter((one) => one !== null).sort((a, b) => a - b)
    const ends = { count: rows.length, least: shown[0] ?? null, most: shown.at(-1) ?? null }
    const text = (one: typeof ends.least) => (is === 'name' ? '' : cellText(one, is, language))
    const sum = ends.least === null ? fill(words.allHidden, ends as { count: number }) : fill(words.sum, { ...ends, least: text(ends.least), most: text(ends.most) })
    return drawn.length > 1 ? `${name}: ${sum}` : sum
  })
  const hidden = rows.filter((row) => told(drawn.map(({ value }) => numberAt(picture.sheet, row, value))).length < drawn.length).length
  return [...sums, ...(hidden && hidden < rows.length ? [plural(words.notShown, hidden, language)] : []), words.inTable].join(' ')
}

/** The columns that are drawn. */
export function drawnIn(picture: Pictured): readonly Estimated[] {
  switch (picture.kind) {
    case 'bars': return [picture.value, ...(picture.before === undefined ? [] : [picture.before])].map((value) => ({ value }))
    case 'parts': return picture.parts.map((value) => ({ value }))
    case 'line': return picture.lines
    case 'ranges': return [picture.of]
    case 'balance': return [picture.bad, picture.good].map((value) => ({ value }))
  }
}

/** As the table under the picture has it. */
export function estimateAt({ value, low, high }: Estimated, row: Sheet['rows'][number], sheet: Sheet, speaking: Speaking): string {
  const { is } = columnOf(sheet, value)
  if (is === 'name') throw new Error(`${value} of the sheet ${sheet.id} holds names`)
  const end = (id: string | undefined) => (id === undefined ? null : numberAt(sheet, row, id))
  return estimateText(numberAt(sheet, row, value), rangeText(end(low), end(high), is, speaking), is, speaking.language)
}

function named(one: Estimated, row: Sheet['rows'][number], sheet: Sheet, isOneOfSeveral: boolean, speaking: Speaking): string {
  const text = spokenText(estimateAt(one, row, sheet, speaking), speaking)
  return isOneOfSeveral ? `${columnOf(sheet, one.value).name} ${text}` : text
}
