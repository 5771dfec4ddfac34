// How large text is written on walls and cards where a browser prints, by the same reckoning as on other paper (outreach/print/room.ts). The
// sizes are those of web/css/kit.css, in its units.
import { fits as fitsIn, heightOf as heightAt } from '../../outreach/print/room.ts'
import type { WallBlock, WallLine, Web } from './paper.ts'

type Line = [text: string, size: number]
type Room = { width: number; height: number }

export const fits = (share: number): string => `fit fits-${share}`

const heightOf = (lines: Line[], width: number): number => heightAt(lines, 1, width)

const percent = (name: string): number => Number(/\d+/.exec(name)![0])

/** In steps of five. A word stays whole as long as it may be written half as large. */
export function shareFor(lines: Line[], room: Room): number {
  const whole = Math.min(...lines.flatMap(([text, size]) => text.split(/\s+/).map((word) => room.width / (0.72 * size * Math.max(1, word.length)))))
  return Math.max(40, Math.min(100, Math.floor(whole * 20) * 5, percent(fitsIn(lines, room))))
}

type Sizes = Record<WallLine['look'] | 'headline', number>
const alone: Sizes = { headline: 24, invite: 9, stop: 9.5, step: 12.5, strong: 7, plain: 6 }
const both: Sizes = { headline: 20, invite: 7.4, stop: 7.8, step: 9.4, strong: 6.2, plain: 5.4 }

/** A name is read from two metres: its capitals are never lower than seven millimetres of A4. */
const smallestHead = 50

/** Headlines below each other, over the whole width; the lines of each language beside those of the other. `share`: of their size, in which lines have room. */
export function wallFits(blocks: WallBlock[], { hasWeb, hasNumber }: { hasWeb: boolean; hasNumber: boolean }): { head: string; lines: string; share: number } {
  const sizes = blocks.length > 1 ? both : alone
  const height = 234 - (hasWeb ? 72 : 0) - (hasNumber ? 62 : 0)
  const headsAt = (share: number) => blocks.reduce((sum, { headline }) => sum + heightOf([[headline, sizes.headline * share / 100]], 180), 0)
  const words = Math.min(...blocks.map(({ headline }) => shareFor([[headline, sizes.headline]], { width: 180, height })))
  let head = Math.max(smallestHead, words)
  while (head > smallestHead && headsAt(head) > height * (blocks.length > 1 && !hasNumber ? 0.38 : 0.45)) head -= 5
  const room = { width: blocks.length > 1 ? 86 : 180, height: height - headsAt(head) - 9 }
  const share = Math.min(...blocks.map(({ lines }) => percent(fitsIn(lines.map(({ look, text }): Line => [text, sizes[look]]), room))))
  return { head: fits(head), lines: fits(share), share }
}

export const webFits = (says: Web['says'], typed: string): string =>
  fitsIn([...says.flatMap(({ home, scan, type }): Line[] => [[home, 6.4], [scan, 5], [type, 4.4]]), [typed, 5.4]], { width: 108, height: 60 })
