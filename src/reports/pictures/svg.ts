// A drawing as a file of its own: pure SVG with attributes, for documents, where there is no stylesheet and the width is known. The same
// marks as on a page; names go on in a next line by how wide their letters are about.
import type { Drawing, Key, Mark } from './drawing.ts'
import { fillAttributes, patterns, pointFills, shapeAt, strokes, textAttributes } from './looks.ts'

type Box = { left: number; top: number; width: number; em: number }

/** In points. `em`: the size of words, never under 9. */
export function svgOf(drawing: Drawing, { width = 470, em = 9.5 }: { width?: number; em?: number } = {}): { svg: string; width: number; height: number } {
  const keys = keysAt(drawing.keys, width, em)
  const body = drawing.is === 'plane'
    ? { svg: drawing.marks.map((mark) => markAt(mark, { left: 0, top: keys.height, width, em })).join(''), height: drawing.height * em }
    : rowsAt(drawing, { left: 0, top: keys.height, width, em })
  const height = Math.ceil(keys.height + body.height + 2)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Atkinson Hyperlegible" font-size="${em}"><defs>${patterns}</defs>${keys.svg}${body.svg}</svg>`
  return { svg, width, height }
}

function rowsAt({ rows, scale, height }: Extract<Drawing, { is: 'rows' }>, { left, top, width, em }: Box): { svg: string; height: number } {
  const nameWidth = width * 0.33
  const valueWidth = Math.max(0, ...rows.map(({ value }) => (value === null ? 0 : widthOf(value, em) + em)))
  const plot = { left: left + nameWidth + em, width: width - nameWidth - 2 * em - valueWidth, em }
  let y = top
  let svg = ''
  if (scale.length) {
    svg += scale.map((mark) => markAt(mark, { ...plot, top: y })).join('')
    y += 1.4 * em
  }
  for (const { name, note, value, marks } of rows) {
    const lines = linesOf(note === null ? name : `${name} ${note}`, nameWidth, em)
    const rowHeight = Math.max(lines.length * 1.25, height) * em
    const first = y + (rowHeight - lines.length * 1.25 * em) / 2 + em
    svg += lines.map((line, n) => `<text x="${(left + nameWidth).toFixed(1)}" y="${(first + n * 1.25 * em).toFixed(1)}" text-anchor="end" fill="#10201f">${escaped(line)}</text>`).join('')
    const middle = y + (rowHeight - height * em) / 2
    svg += marks.map((mark) => markAt(mark, { ...plot, top: middle })).join('')
    if (value !== null) svg += `<text x="${(plot.left + plot.width + 0.8 * em).toFixed(1)}" y="${(y + rowHeight / 2 + 0.35 * em).toFixed(1)}" ${textAttributes('value')}>${escaped(value)}</text>`
    y += rowHeight + 0.45 * em
  }
  return { svg, height: y - top }
}

function markAt(mark: Mark, { left, top, width, em }: Box): string {
  const x = (hundredths: number) => left + width * hundredths / 100
  const y = (ems: number) => top + ems * em
  switch (mark.is) {
    case 'rect': return `<rect x="${x(mark.x).toFixed(2)}" y="${y(mark.y).toFixed(2)}" width="${(width * (mark.to - mark.x) / 100).toFixed(2)}" height="${(mark.height * em).toFixed(2)}" ${fillAttributes(mark.fill)}/>`
    case 'line': return mark.look === 'value' || mark.look === 'name' ? '' : `<line x1="${x(mark.x).toFixed(2)}" x2="${x(mark.toX).toFixed(2)}" y1="${y(mark.y).toFixed(2)}" y2="${y(mark.toY).toFixed(2)}" ${strokes[mark.look]}/>`
    case 'point': return shapeAt(mark.shape, x(mark.x), y(mark.y), em, pointFills[mark.look])
    case 'words': return `<text x="${(x(mark.x) + (mark.dx ?? 0) * em).toFixed(2)}" y="${y(mark.y).toFixed(2)}" text-anchor="${mark.anchor}" ${textAttributes(mark.look)}>${escaped(mark.words)}</text>`
  }
}

function keysAt(keys: readonly Key[], width: number, em: number): { svg: string; height: number } {
  let [x, row, svg] = [0, 0, '']
  for (const key of keys) {
    const words = linesOf(key.words, width - 2.6 * em, em).join(' ')
    const wide = widthOf(words, em) + 2.5 * em
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const y = row * 1.6 * em + 0.3 * em
    const middle = y + 0.5 * em
    if ('fill' in key) svg += `<rect x="${x + 0.5}" y="${y}" width="${1.7 * em}" height="${0.95 * em}" ${fillAttributes(key.fill)}/>`
    if ('look' in key && key.look === 'before') svg += `<line x1="${x + 0.9 * em}" x2="${x + 0.9 * em}" y1="${y}" y2="${y + em}" ${strokes.before}/>`
    else if ('look' in key && !('alone' in key)) svg += `<line x1="${x}" x2="${x + 1.8 * em}" y1="${middle}" y2="${middle}" ${strokes[key.look]}/>`
    if ('look' in key && key.look === 'range') svg += [x, x + 1.8 * em].map((end) => `<line x1="${end}" x2="${end}" y1="${middle - 0.3 * em}" y2="${middle + 0.3 * em}" ${strokes.range}/>`).join('')
    if ('shape' in key) svg += shapeAt(key.shape, x + 0.9 * em, middle, em, pointFills[key.look])
    svg += `<text x="${x + ('mark' in key ? 0 : 2.2 * em)}" y="${y + 0.85 * em}" fill="#10201f">${escaped(words)}</text>`
    x += wide + 0.8 * em
  }
  return { svg, height: keys.length ? (row + 1) * 1.6 * em + 0.6 * em : 0 }
}

/** About as wide as its letters are in bold; a little more is better than less. */
const widthOf = (text: string, em: number): number => [...text].length * 0.57 * em

/** As many words on a line as have room; a word that has none by itself is cut. */
export function linesOf(text: string, width: number, em: number): string[] {
  const most = Math.max(4, Math.floor(width / (0.54 * em)))
  const pieces = text.split(/[ \n\t]+/).filter((word) => word).flatMap((word) => [...word].reduce<string[]>((cut, letter, n) => (n % most ? [...cut.slice(0, -1), cut.at(-1)! + letter] : [...cut, letter]), []))
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1)
    return last !== undefined && [...last].length + 1 + [...piece].length <= most ? [...lines.slice(0, -1), `${last} ${piece}`] : [...lines, piece]
  }, [])
}

/** Nothing that somebody wrote is ever markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
