// A line in a line of text or in a cell: how a number has gone, without a scale. It has a word for each of its numbers.
import type { JSX } from 'preact'
import type { PageFrame } from '../../web/page.ts'
import type { Shown } from '../disclosure/publishable.ts'
import { cellText, spokenText } from '../number-text.ts'
import { placeOf } from '../pictures/drawing.ts'
import { scaleOf, told } from '../pictures/scales.ts'
import type { Measure } from '../sheet.ts'

/** `values`: the earliest first, each with what its period is called. */
type Props = { name: string; values: readonly { name: string; value: Shown }[]; is: Measure; frame: PageFrame }

export function Sparkline({ name, values, is, frame }: Props): JSX.Element {
  const numbers = values.map(({ value }) => value)
  const given = told(numbers)
  // Its own least and most, as it has no scale that could deceive; of shares and indexes the whole, as everywhere.
  const scale = is === 'count' || is === 'days' ? { ...scaleOf(is, numbers), most: Math.max(1, ...given) } : scaleOf(is, numbers)
  const at = (n: number) => (values.length === 1 ? 50 : 4 + 92 * n / (values.length - 1)).toFixed(1)
  const y = (value: number) => (22 - placeOf(value, scale, 0, 20)).toFixed(1)
  const last = numbers.findLastIndex((value) => value !== null)
  const text = values.map((one) => `${one.name} ${spokenText(cellText(one.value, is, frame.language), frame)}`).join(', ')
  return (
    <svg class="sparkline" role="img" aria-label={`${name}: ${text}`} viewBox="0 0 100 24" width="6.5em" height="1.56em">
      {numbers.map((value, n) => {
        const [was, next] = [numbers[n - 1] ?? null, numbers[n + 1] ?? null]
        if (value === null) return null
        // A number between two gaps is a point: no line leads to it.
        if (was === null && next === null) return <circle class="alone" cx={at(n)} cy={y(value)} r="2" />
        return was !== null && <line class="way" x1={at(n - 1)} y1={y(was)} x2={at(n)} y2={y(value)} />
      })}
      {last >= 0 && <circle class="newest" cx={at(last)} cy={y(numbers[last]!)} r="3" />}
    </svg>
  )
}
