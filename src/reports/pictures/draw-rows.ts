// Pictures that have a row for each row of the sheet: bars, parts of a whole, ranges, and what stands against each other.
import { inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Shown } from '../disclosure/publishable.ts'
import { cellText, estimateText, figureText, hiddenMark, rangeText, type Speaking } from '../number-text.ts'
import type { Measure } from '../sheet.ts'
import { type Drawing, type DrawnRow, type Fill, type Key, type Look, type Mark, placeOf, rounded } from './drawing.ts'
import { columnOf, numberAt, type Pictured, rowsOf } from './pictured.ts'
import { levelsOf, scaleOf, told } from './scales.ts'

type Kind<K extends Pictured['kind']> = Extract<Pictured, { kind: K }>

export function drawBars(picture: Kind<'bars'>, speaking: Speaking): Drawing {
  const { sheet, value: id, before, n, scale: given } = picture
  const is = measureOf(picture, id)
  const rows = rowsOf(picture)
  const old = (row: (typeof rows)[number]) => (before === undefined ? null : numberAt(sheet, row, before))
  const scale = scaleOf(is, rows.flatMap((row) => [numberAt(sheet, row, id), old(row)]), given)
  const zero = placeOf(0, scale)
  const drawn = rows.map((row): DrawnRow => {
    const value = numberAt(sheet, row, id)
    const marks: Mark[] = [{ is: 'rect', x: 0, to: 100, y: 0.2, height: 0.9, fill: 'frame' }]
    if (value !== null) marks.push(bar(zero, placeOf(value, scale), 0.2, 0.9, 'solid'))
    const was = old(row)
    if (was !== null) marks.push(upright(placeOf(was, scale), 0.1, 1.2, 'before-ground'), upright(placeOf(was, scale), 0, 1.3, 'before'))
    return { name: String(row[0]), note: noteOf(picture, row, n, speaking.language), value: figureText(value, is, speaking), marks }
  })
  const keys: Key[] = before === undefined ? [] : [{ words: columnOf(sheet, id).name, fill: 'solid' }, { words: columnOf(sheet, before).name, look: 'before' }]
  return { is: 'rows', keys, height: 1.3, rows: drawn, scale: [] }
}

/** Each number stands under its part where there is room for it; in the table stand all. */
export function drawParts(picture: Kind<'parts'>, speaking: Speaking): Drawing {
  const { sheet, parts, n, diverging = false } = picture
  const looks = fillsOf(parts.length, diverging)
  const rows = rowsOf(picture).map((row) => ({ row, shares: sharesOf(parts.map((part) => numberAt(sheet, row, part))) }))
  const middle = diverging ? middleOf(rows.flatMap(({ shares }) => (shares ? [shares] : []))) : null
  const drawn = rows.map(({ row, shares }): DrawnRow => {
    const named = { name: String(row[0]), note: noteOf(picture, row, n, speaking.language), value: null }
    if (!shares) return { ...named, marks: [words(0, 1.05, hiddenMark, 'start', 0.1)] }
    const places = middle ? inARow(shares.toReversed(), middle.at - leftOf(shares) * middle.width, middle.width).reverse() : inARow(shares)
    const marks = places.flatMap(([x, to], p): Mark[] => [
      bar(x, to, 0.1, 1.15, looks[p]!),
      ...(to - x < roomForNumber.wide ? [] : [{
        ...words((x + to) / 2, 2.35, cellText(numberAt(sheet, row, parts[p]!), measureOf(picture, parts[p]!), speaking.language), 'middle'), between: to - x < roomForNumber.narrow,
      }]),
    ])
    if (middle) marks.push(upright(middle.at, 0, 1.4, 'zero'))
    return { ...named, marks }
  })
  return { is: 'rows', keys: parts.map((part, p) => ({ words: columnOf(sheet, part).name, fill: looks[p]! })), height: 2.7, rows: drawn, scale: [] }
}

/** Null where one of them is not shown, or there is nothing. */
function sharesOf(numbers: readonly Shown[]): number[] | null {
  const given = told(numbers)
  const sum = given.reduce((all, one) => all + one, 0)
  return given.length < numbers.length || sum <= 0 ? null : given.map((one) => one / sum)
}

export function drawRanges(picture: Kind<'ranges'>, speaking: Speaking): Drawing {
  const { sheet, of: { value: id, low, high }, n, scale: given } = picture
  const is = measureOf(picture, id)
  const rows = rowsOf(picture)
  const ends = (row: (typeof rows)[number]) => [low, high].map((end) => (end === undefined ? null : numberAt(sheet, row, end))) as [Shown, Shown]
  const scale = scaleOf(is, rows.flatMap((row) => [numberAt(sheet, row, id), ...ends(row)]), given)
  const levels = levelsOf(scale)
  const drawn = rows.map((row): DrawnRow => {
    const value = numberAt(sheet, row, id)
    const [from, to] = ends(row)
    const marks: Mark[] = levels.map((level): Mark => upright(placeOf(level, scale, ...inside), 0, 1.6, 'level'))
    if (value !== null && from !== null && to !== null) {
      const [x, toX] = [placeOf(from, scale, ...inside), placeOf(to, scale, ...inside)]
      marks.push({ is: 'line', x, toX, y: 0.8, toY: 0.8, look: 'range' }, upright(x, 0.5, 1.1, 'range'), upright(toX, 0.5, 1.1, 'range'))
    }
    if (value !== null) marks.push({ is: 'point', x: placeOf(value, scale, ...inside), y: 0.8, shape: 'circle', look: 'way' })
    return { name: String(row[0]), note: noteOf(picture, row, n, speaking.language), value: estimateText(value, rangeText(from, to, is, speaking), is, speaking.language), marks }
  })
  const head = levels.map((level, l): Mark => words(placeOf(level, scale, ...inside), 1, cellText(level as NonNullable<Shown>, is, speaking.language), (['end', 'middle', 'start'] as const)[l]!))
  const keys: Key[] = [{ words: columnOf(sheet, id).name, shape: 'circle', look: 'way', alone: true }, ...(low === undefined ? [] : [{ words: speaking.t.reportPictures.keys.range, look: 'range' } satisfies Key])]
  return { is: 'rows', keys, height: 1.6, rows: drawn, scale: head }
}

/** Both on one scale, with room for the numbers at the ends. */
export function drawBalance(picture: Kind<'balance'>, speaking: Speaking): Drawing {
  const { sheet, good, bad, scale: given } = picture
  const is = measureOf(picture, good)
  const rows = rowsOf(picture)
  const scale = given ?? { least: 0, most: Math.max(1e-9, ...told(rows.flatMap((row) => [numberAt(sheet, row, good), numberAt(sheet, row, bad)]))) }
  const text = (value: Shown) => cellText(value, is, speaking.language)
  const drawn = rows.map((row): DrawnRow => {
    const [thanks, blame] = [numberAt(sheet, row, good), numberAt(sheet, row, bad)]
    const [left, right] = [rounded(100 - placeOf(blame ?? 0, scale, 50, 86)), placeOf(thanks ?? 0, scale, 50, 86)]
    return {
      name: String(row[0]), note: null, value: null, marks: [
        ...(blame === null ? [] : [bar(left, 50, 0.25, 1.1, 'hatch')]), ...(thanks === null ? [] : [bar(50, right, 0.25, 1.1, 'solid')]),
        upright(50, 0, 1.6, 'zero'),
        words(left, 1.15, text(blame), 'end', -0.4), words(right, 1.15, text(thanks), 'start', 0.4),
      ],
    }
  })
  const keys: Key[] = [{ words: columnOf(sheet, bad).name, fill: 'hatch' }, { words: columnOf(sheet, good).name, fill: 'solid' }]
  return { is: 'rows', keys, height: 1.6, rows: drawn, scale: [] }
}

/** Parts of a whole from left to right: where each begins and ends. */
export function inARow(shares: readonly number[], from = 0, width = 100): [x: number, to: number][] {
  let x = from
  return shares.map((share) => [rounded(x), rounded(x += share * width)])
}

/** What stands to the left of the middle line: the last parts, which disagree, and half of the middle one of an odd number. */
export function leftOf(shares: readonly number[]): number {
  const half = Math.floor(shares.length / 2)
  return shares.slice(shares.length - half).reduce((all, one) => all + one, 0) + (shares.length % 2 ? shares[half]! / 2 : 0)
}

/** The middle line of all rows, and how wide a whole is, so that the widest on each side has just room. */
export function middleOf(rows: readonly (readonly number[])[]): { at: number; width: number } {
  const left = Math.max(0, ...rows.map(leftOf))
  const right = Math.max(0, ...rows.map((shares) => 1 - leftOf(shares)))
  const width = 100 / (left + right || 1)
  return { at: rounded(left * width), width }
}

/** The first and the last are told apart best. */
export function fillsOf(count: number, diverging: boolean): Fill[] {
  if (count > 7) throw new Error('a whole of more than seven parts cannot be told apart in a picture')
  if (count < 3) return (['solid', 'hatch'] as const).slice(0, count)
  if (count === 3) return ['solid', 'plain', 'cross']
  if (count === 4) return diverging ? ['solid', 'hatch', 'dots', 'cross'] : ['solid', 'hatch', 'plain', 'cross']
  return count === 5 ? ['solid', 'hatch', 'plain', 'dots', 'cross'] : (['solid', 'hatch', 'upright', 'plain', 'dots', 'lying', 'cross'] as const).slice(0, count)
}

/** So that a point at the end of a scale is whole. */
const inside = [2.5, 97.5] as const
/** In hundredths of the width, on the narrowest screen and where there is more room. */
const roomForNumber = { narrow: 14, wide: 8 }

const measureOf = ({ sheet }: Pictured, id: string): Measure => {
  const { is } = columnOf(sheet, id)
  if (is === 'name') throw new Error(`${id} of the sheet ${sheet.id} holds names`)
  return is
}
const bar = (x: number, to: number, y: number, height: number, fillOf: Fill): Mark => ({ is: 'rect', x: Math.min(x, to), to: Math.max(x, to), y, height, fill: fillOf })
const upright = (x: number, y: number, toY: number, look: Look): Mark => ({ is: 'line', x, toX: x, y, toY, look })
const words = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end', dx = 0): Extract<Mark, { is: 'words' }> => ({ is: 'words', x: rounded(x), y, dx, words: text, anchor, look: 'value' })

function noteOf({ sheet }: Pictured, row: Pictured['sheet']['rows'][number], n: string | undefined, language: Language): string | null {
  if (n === undefined) return null
  const count = numberAt(sheet, row, n)
  return `n\u00a0=\u00a0${count === null ? hiddenMark : inFigures(count, language)}`
}

