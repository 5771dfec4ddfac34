// A QR code as a path to be drawn: one unit for each of its squares, with the quiet border that a camera needs.
import { encode } from 'uqr'

export type Qr = { size: number; path: string }

/** `correction`: how much of it may be lost. L, a little: on a screen. Q, a quarter: on paper, which gets wet and torn. */
export function qrOf(content: string, correction: 'L' | 'Q' = 'L'): Qr {
  const { data, size } = encode(content, { border: 4, ecc: correction })
  // Squares beside each other in one stroke: drawn singly they would show hairlines between them on paper.
  const path = data.flatMap((row, y) => strokes(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join('')
  return { size, path }
}

function strokes(row: readonly boolean[]): [x: number, width: number][] {
  const found: [number, number][] = []
  row.forEach((dark, x) => {
    const last = found.at(-1)
    if (dark && last && last[0] + last[1] === x) last[1]++
    else if (dark) found.push([x, 1])
  })
  return found
}
