// How large the text of a column may be where a browser prints: it cannot make a text as large as there is room for, as the PDF does.
// Reckoned by the widest face that a browser may have. The sizes are those of web/css/printed.css, in its units.
import type { Block, Paper } from './paper.ts'

/** A text and how large it is written. */
type Line = [text: string, size: number]

/** Of the face: how wide a letter is on average, bold ones among them; how high a line; and what is left between two texts. */
const [letter, line, between] = [0.58, 1.2, 0.28]
const smallest = 40

/** The class of a column: fits-100 where all has room, fits-85 where it has at 85 per cent. */
export function fits(lines: Line[], { width, height }: { width: number; height: number }): string {
  let share = 100
  while (share > smallest && heightOf(lines, share / 100, width) > height) share -= 5
  return `fit fits-${share}`
}

export const heightOf = (lines: Line[], scale: number, width: number): number => lines.reduce((sum, [text, size]) => {
  const written = size * scale
  return sum + rowsOf(text, Math.floor(width / (letter * written))) * written * line + written * between
}, 0)

/** Words are set one after the other; one that is longer than a row is broken. */
function rowsOf(text: string, letters: number): number {
  let [rows, used] = [1, 0]
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > letters) { rows++; used = 0 }
    used += (used > 0 ? 1 : 0) + word.length
    rows += Math.max(0, Math.ceil(used / letters) - 1)
    if (used > letters) used %= letters
  }
  return rows
}

const isBoth = ({ blocks }: Paper) => blocks.length > 1
const told = (size: number, { telephone }: Block, hours = true): Line[] =>
  (telephone ? [[telephone.text, size], [`${telephone.name} ${telephone.number} ${hours && telephone.week ? telephone.week : ''}`, size]] : [])
const named = (size: number, { about }: Block): Line[] => (about ? [[about, size]] : [])
const how = (paper: Paper, scan: number, type: number): Line[] => paper.blocks.flatMap((block): Line[] => [[block.scan, scan], [block.type, type]])

export const posterHead = (paper: Paper): string => fits(
  paper.blocks.flatMap((block): Line[] => (isBoth(paper) ? [[block.headline, 14], ...named(8, block), [block.invite, 5.6]] : [[block.headline, 23], ...named(10.5, block), [block.invite, 7.5]])),
  { width: 180, height: isBoth(paper) ? 74 : 84 },
)
export const posterHow = (paper: Paper): string => fits([...how(paper, 6.6, 5.2), [paper.typed, 6], [paper.code, 14]], { width: 93, height: 80 })
/** As large for one language as for the other. */
export const posterFoot = (paper: Paper): string => inStep(paper.blocks.map((block) => fits(
  [[block.anonymous, isBoth(paper) ? 4.4 : 6], ...[block.answered, ...block.promises.flatMap(({ title, text }) => [title, text]), block.guess].map((text): Line => [text, isBoth(paper) ? 4 : 4.6]), ...told(isBoth(paper) ? 4 : 4.6, block)],
  { width: isBoth(paper) ? 86 : 180, height: isBoth(paper) ? 84 : 72 },
)))

export const cardWords = (paper: Paper): string => fits([
  [paper.blocks.map(({ organisation }) => organisation).join(' · '), 4],
  ...paper.blocks.flatMap((block): Line[] => (isBoth(paper)
    ? [[block.headline, 9.5], ...named(5.6, block), [block.invite, 4.4], [block.anonymous, 4], ...told(4, block)]
    : [[block.headline, 14.5], ...named(7.6, block), [block.invite, 5.8], [block.anonymous, 4.8], [block.answered, 4.8], [block.guess, 4.8], ...told(4.8, block)])),
], { width: 114, height: 122 })
export const cardHow = (paper: Paper): string => fits([...how(paper, 5, 4.2), [paper.typed, 4.8], [paper.code, 10]], { width: 66, height: 126 - 69 })

export const slipWords = (paper: Paper): string => fits([
  [paper.blocks.map(({ organisation }) => organisation).join(' · '), 2.6],
  ...paper.blocks.flatMap((block): Line[] => (isBoth(paper)
    ? [[block.headline, 4.8], ...named(3.2, block), [block.anonymous, 2.8], ...told(2.8, block, false)]
    : [[block.headline, 7.4], ...named(3.9, block), [block.anonymous, 3.3], ...told(3.3, block, false)])),
], { width: 58, height: 49 })
export const slipScan = (paper: Paper): string => fits(paper.blocks.map(({ scan }): Line => [scan, 2.8]), { width: 32, height: 14 })
export const slipType = (paper: Paper): string => fits([...paper.blocks.map(({ type }): Line => [type, 2.8]), [paper.typed, 3.4]], { width: 56, height: 15 })

const inStep = (each: string[]): string => each.toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))[0]!
