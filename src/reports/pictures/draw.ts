// Any picture as a drawing.
import type { Speaking } from '../number-text.ts'
import { drawLine } from './draw-line.ts'
import { drawBalance, drawBars, drawParts, drawRanges } from './draw-rows.ts'
import type { Drawing } from './drawing.ts'
import type { Pictured } from './pictured.ts'

export function draw(picture: Pictured, speaking: Speaking): Drawing {
  switch (picture.kind) {
    case 'bars': return drawBars(picture, speaking)
    case 'parts': return drawParts(picture, speaking)
    case 'line': return drawLine(picture, speaking)
    case 'ranges': return drawRanges(picture, speaking)
    case 'balance': return drawBalance(picture, speaking)
  }
}
