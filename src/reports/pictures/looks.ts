// How marks look in a document, as attributes: it has no stylesheet. The colours are those of the pages in light, and paper is white.
import type { Fill, Look, Shape } from './drawing.ts'

const [lake, bark, ink, soft, edge, line, white] = ['#0d4a56', '#8a4310', '#10201f', '#35494c', '#6b7672', '#c9c2b4', '#ffffff']

export const strokes: Record<Exclude<Look, 'value' | 'name'>, string> = {
  level: `stroke="${line}" stroke-width="0.6"`, zero: `stroke="${ink}" stroke-width="1"`,
  way: `stroke="${lake}" stroke-width="1.4"`, 'way-2': `stroke="${bark}" stroke-width="1.4" stroke-dasharray="5 3"`, 'way-3': `stroke="${soft}" stroke-width="1.4" stroke-dasharray="1.5 2"`,
  range: `stroke="${edge}" stroke-width="1.2"`, before: `stroke="${ink}" stroke-width="1.8"`, 'before-ground': `stroke="${white}" stroke-width="4.5"`,
}

export const pointFills = { way: lake, 'way-2': bark, 'way-3': soft } as const

export const fillAttributes = (fill: Fill | 'frame'): string => {
  if (fill === 'frame') return 'fill="#f0ece2"'
  if (fill === 'solid') return `fill="${lake}" stroke="${lake}" stroke-width="0.5"`
  return `fill="${fill === 'plain' ? white : `url(#${fill})`}" stroke="${edge}" stroke-width="0.6"`
}

/** A little white around them keeps words apart from lines. */
export const textAttributes = (look: Look): string =>
  `${look === 'name' ? `fill="${soft}"` : `fill="${ink}" font-weight="700"`} stroke="${white}" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke"`

/** The same as those of the page, a little closer. */
export const patterns = [
  pattern('hatch', `<rect width="2" height="5" fill="${lake}"/>`, 'rotate(45)'), pattern('upright', `<rect width="1.4" height="5" fill="${lake}"/>`),
  pattern('dots', `<circle cx="2.5" cy="2.5" r="1" fill="${bark}"/>`), pattern('lying', `<rect width="5" height="1.4" fill="${bark}"/>`),
  pattern('cross', `<rect width="5" height="5" fill="${bark}"/><rect width="2.2" height="2.2" fill="${white}"/>`, 'rotate(45)'),
].join('')

function pattern(id: Fill, inside: string, turn = ''): string {
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" width="5" height="5"${turn && ` patternTransform="${turn}"`}><rect width="5" height="5" fill="${white}"/>${inside}</pattern>`
}

/** Around its middle. */
export function shapeAt(shape: Shape, x: number, y: number, em: number, fill: string): string {
  const half = 0.34 * em
  const at = (number: number) => number.toFixed(2)
  switch (shape) {
    case 'circle': return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(0.36 * em)}" fill="${fill}" stroke="${white}" stroke-width="1"/>`
    case 'square': return `<rect x="${at(x - half)}" y="${at(y - half)}" width="${at(2 * half)}" height="${at(2 * half)}" fill="${fill}" stroke="${white}" stroke-width="1"/>`
    case 'diamond': return `<path d="M${at(x)} ${at(y - 1.4 * half)}L${at(x + 1.4 * half)} ${at(y)}L${at(x)} ${at(y + 1.4 * half)}L${at(x - 1.4 * half)} ${at(y)}Z" fill="${fill}" stroke="${white}" stroke-width="1"/>`
    case 'cap': return `<line x1="${at(x - 0.3 * em)}" x2="${at(x + 0.3 * em)}" y1="${at(y)}" y2="${at(y)}" ${strokes.range}/>`
  }
}
