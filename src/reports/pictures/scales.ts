// From where to where numbers are drawn. A share is drawn on the whole scale from 0 to 1, so that a small change looks small.
import type { Shown } from '../disclosure/publishable.ts'
import type { Measure } from '../sheet.ts'
import type { Scale } from './pictured.ts'

export function scaleOf(is: Measure, numbers: readonly Shown[], given?: Scale): Scale {
  if (given) return given
  if (is === 'share') return { least: 0, most: 1 }
  if (is === 'index') return { least: -1, most: 1 }
  if (is === 'mean') return { least: 1, most: 5 }
  return { least: 0, most: roundMost(Math.max(0, ...told(numbers))) }
}

/** The least of 1, 2, 3, 4, 5, 6, 8 and 10 times a power of ten that is as much or more; its half is a short number too. */
export function roundMost(most: number): number {
  if (most <= 2) return 2
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 3, 4, 5, 6, 8, 10].map((times) => times * power).find((round) => round >= most && (power > 1 || round % 2 === 0)) ?? 10 * power
}

/** The most, the middle and the least. */
export const levelsOf = ({ least, most }: Scale): number[] => [most, (least + most) / 2, least]

export const told = (numbers: readonly Shown[]): number[] => numbers.filter((one) => one !== null)
