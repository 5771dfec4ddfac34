// Numbers over periods: a line through points of another form for each, ranges as upright lines, and a gap where a number is not shown.
import type { Shown } from '../disclosure/publishable.ts'
import { cellText, hiddenMark, type Speaking } from '../number-text.ts'
import { type Drawing, type Key, type Mark, placeOf, rounded, type Shape } from './drawing.ts'
import { columnOf, type Estimated, numberAt, type Pictured, rowsOf } from './pictured.ts'
import { levelsOf, scaleOf } from './scales.ts'

/** In the height of words: room for a number above the highest point, the plane itself, and under it the periods. */
const [top, height, foot] = [2, 11.5, 2]
/** In hundredths of the width: room for the names of levels on the left, and for numbers beside the last points. */
const [first, lastOfOne, lastOfSeveral] = [20, 92, 84]
const shapes: Shape[] = ['circle', 'square', 'diamond']
const looks = ['way', 'way-2', 'way-3'] as const

export function drawLine(picture: Extract<Pictured, { kind: 'line' }>, { t, language }: Speaking): Drawing {
  const { sheet, lines, short, scale: given } = picture
  if (lines.length > 3) throw new Error('more than three lines cannot be told apart in a picture')
  const rows = rowsOf(picture)
  const { is } = columnOf(sheet, lines[0]!.value)
  if (is === 'name') throw new Error(`${lines[0]!.value} of the sheet ${sheet.id} holds names`)
  const read = (id: string | undefined) => rows.map((row) => (id === undefined ? null : numberAt(sheet, row, id)))
  const drawn = lines.map(({ value, low, high }: Estimated) => ({ values: read(value), low: read(low), high: read(high) }))
  const scale = scaleOf(is, drawn.flatMap(({ values, high }) => [...values, ...high]), given)
  const y = (value: number) => rounded(top + height - height * placeOf(value, scale) / 100)
  const xs = across(rows.length, lines.length > 1 ? lastOfSeveral : lastOfOne)
  const marks: Mark[] = levelsOf(scale).flatMap((level): Mark[] => [
    { is: 'line', x: 0, toX: 100, y: y(level), toY: y(level), look: 'level' },
    { is: 'words', x: 0, dx: 0.4, y: rounded(y(level) - 0.35), words: cellText(level as NonNullable<Shown>, is, language), anchor: 'start', look: 'name' },
  ])
  const names = rows.map((row, n) => short?.[n] ?? String(row[0]))
  const longest = Math.max(...names.map(({ length }) => length), ...drawn[0]!.values.map((value) => cellText(value, is, language).length))
  // Counted from the last, which is always named.
  const stands = (n: number, room: number) => (rows.length - 1 - n) % stepOf(rows.length, longest, room) === 0
  const isBetween = (n: number) => !stands(n, narrow)
  drawn.forEach(({ values, low, high }, l) => {
    values.forEach((value, n) => {
      const was = values[n - 1]
      if (value !== null && was !== null && was !== undefined) marks.push({ is: 'line', x: xs[n - 1]!, toX: xs[n]!, y: y(was), toY: y(value), look: looks[l]! })
    })
    values.forEach((value, n) => {
      const [from, to] = [low[n]!, high[n]!]
      if (value === null) return
      if (from !== null && to !== null) marks.push({ is: 'line', x: xs[n]!, toX: xs[n]!, y: y(to), toY: y(from), look: 'range' }, ...[from, to].map((end): Mark => ({ is: 'point', x: xs[n]!, y: y(end), shape: 'cap', look: 'way' })))
      marks.push({ is: 'point', x: xs[n]!, y: y(value), shape: shapes[l]!, look: looks[l]! })
      if (lines.length === 1 && stands(n, wide)) marks.push({ is: 'words', x: xs[n]!, y: rounded(y(to ?? value) - 0.75), words: cellText(value, is, language), anchor: 'middle', look: 'value', between: isBetween(n) })
    })
  })
  if (lines.length > 1) marks.push(...lastWords(drawn.map(({ values }) => values), xs, y, (value) => cellText(value, is, language)))
  rows.forEach((_, n) => {
    if (drawn.some(({ values }) => values[n] === null)) marks.push({ is: 'words', x: xs[n]!, y: rounded(top + height - 0.3), words: hiddenMark, anchor: 'middle', look: 'value' })
    if (stands(n, wide)) marks.push({ is: 'words', x: xs[n]!, y: top + height + 1.4, words: names[n]!, anchor: 'middle', look: 'name', between: isBetween(n) })
  })
  const keys: Key[] = lines.length > 1 ? lines.map(({ value }, l) => ({ words: columnOf(sheet, value).name, shape: shapes[l]!, look: looks[l]! })) : []
  if (lines.some(({ low }) => low !== undefined)) keys.push({ words: t.reportPictures.keys.range, look: 'range' })
  if (drawn.some(({ values }) => values.includes(null))) keys.push({ words: t.reportPictures.keys.gap, mark: hiddenMark })
  return { is: 'plane', keys, height: top + height + foot, marks }
}

/** How many letters have room side by side under the plane: on the narrowest screen, and where there is more room. */
const [narrow, wide] = [22, 62]

/** Each of them, or each second, third…: so many that none covers the other. */
export const stepOf = (count: number, letters: number, room: number): number => Math.max(1, Math.ceil(count / Math.max(1, Math.floor(room / (letters + 1)))))

/** One alone stands in the middle. */
export function across(count: number, last: number): number[] {
  if (count === 1) return [rounded((first + last) / 2)]
  return Array.from({ length: count }, (_, n) => rounded(first + (last - first) * n / (count - 1)))
}

/** Beside the last point of each line its number, pushed apart where two would cover each other. */
function lastWords(lines: readonly (readonly Shown[])[], xs: readonly number[], y: (value: number) => number, text: (value: Shown) => string): Mark[] {
  const ends = lines.flatMap((values) => {
    const n = values.findLastIndex((value) => value !== null)
    return n < 0 ? [] : [{ n, value: values[n]!, y: y(values[n]!) }]
  }).sort((a, b) => a.y - b.y)
  let least = -Infinity
  return ends.map(({ n, value, y: at }) => {
    least = Math.max(least + 1.15, at + 0.35)
    return { is: 'words', x: xs[n]!, dx: 0.7, y: rounded(least), words: text(value), anchor: 'start', look: 'value' }
  })
}
