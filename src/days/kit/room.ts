// How large text is written on walls and cards where a browser prints, by the same reckoning as on other paper (outreach/print/room.ts). The
// sizes are those of web/css/kit.css, in its units.
import { fits as fitsIn } from '../../outreach/print/room.ts'
import type { WallBlock, WallLine, Web } from './paper.ts'

type Line = [text: string, size: number]
type Room = { width: number; height: number }

export const fits = (share: number): string => `fit fits-${share}`

const percent = (name: string): number => Number(/\d+/.exec(name)![0])

/** In steps of five. A word stays whole as long as it may be written half as large. */
export function shareFor(lines: Line[], room: Room): number {
  const whole = Math.min(...lines.flatMap(([text, size]) => text.split(/\s+/).map((word) => room.width / (0.72 * size * Math.max(1, word.length)))))
  return Math.max(40, Math.min(100, Math.floor(whole * 20) * 5, percent(fitsIn(lines, room))))
}

const alone: Record<WallLine['look'] | 'headline', number> = { headline: 24, invite: 9, stop: 9.5, step: 12.5, strong: 7, plain: 6 }
const both: Record<WallLine['look'] | 'headline', number> = { headline: 15, invite: 6.2, stop: 6.4, step: 8.4, strong: 5.2, plain: 4.8 }

/** Blocks stand beside each other, as large in one language as in the other; a long word in a headline makes the headline smaller alone. */
export function wallFits(blocks: WallBlock[], { hasWeb, hasNumber }: { hasWeb: boolean; hasNumber: boolean }): { head: string; lines: string } {
  const sizes = blocks.length > 1 ? both : alone
  const room = { width: blocks.length > 1 ? 86 : 180, height: 234 - (hasWeb ? 72 : 0) - (hasNumber ? 62 : 0) }
  const head = Math.min(...blocks.map(({ headline }) => shareFor([[headline, sizes.headline]], { width: room.width, height: room.height * 0.6 })))
  const lines = Math.min(...blocks.map(({ headline, lines: said }) => percent(fitsIn([[headline, sizes.headline * head / 100], ...said.map(({ look, text }): Line => [text, sizes[look]])], room))))
  return { head: fits(head), lines: fits(lines) }
}

export const webFits = (says: Web['says'], typed: string): string =>
  fitsIn([...says.flatMap(({ home, scan, type }): Line[] => [[home, 6.4], [scan, 5], [type, 4.4]]), [typed, 5.4]], { width: 108, height: 60 })
