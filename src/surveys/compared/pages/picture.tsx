// The picture: a point for each round with its likely range, on a line of time, and a letter for what followed. It is as wide as there is
// room, its words stay as large as the page's, and nothing in it is told by colour. The table under it says the same.
import type { JSX } from 'preact'
import { fill, inFigures } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { daysOf } from '../../rounds/pages/list.tsx'
import type { Mark } from '../marks.ts'
import { heightOf, placesOf, rowsOf } from '../picture.ts'
import type { Numbered } from '../sample.ts'
import type { Point, Series, ShownPoint } from '../series.ts'
import { hasNoShare, numberText, pointText, rangeText } from '../shown-number.ts'
import { thingName } from './thing-name.ts'

type Props = { series: Series; marks: readonly Mark[]; place: string; frame: PageFrame }

/** As high as this many pixels: letters, the picture itself, and under it the month and how many. */
const [row, height, foot] = [26, 190, 46]

export function Picture({ series: { thing, points }, marks, place, frame }: Props): JSX.Element {
  const { t, language } = frame
  const { picture: words } = t.surveyCompared
  const places = placesOf(points.map(({ round }) => round.round.lastOn), marks.map(({ on }) => on))
  const rows = rowsOf(places.marks)
  const top = 14 + row * Math.max(0, ...rows.map((one) => one + 1))
  const bottom = top + height
  const scale = thing.kind === 'recommend' ? { least: -1, most: 1, top, bottom } : { least: 0, most: 1, top, bottom }
  const at = (n: number): string => `${places.rounds[n]!.toFixed(1)}%`
  const lines = [scale.most, (scale.least + scale.most) / 2, scale.least]
  return (
    <figure class="over-time">
      <svg role="img" aria-labelledby="picture-title picture-text" width="100%" height={bottom + foot}>
        <title id="picture-title">{`${thingName(thing, frame)}. ${place}.`}</title>
        <desc id="picture-text">{fill(words.text, { points: points.map((point) => inWords(thing.kind, point, frame)).join(' ') })}</desc>
        {lines.map((value) => (
          <g class="level">
            <line x1="0" x2="100%" y1={heightOf(value, scale)} y2={heightOf(value, scale)} />
            <text x="0" y={heightOf(value, scale) - 5}>{numberText(thing.kind, value, language)}</text>
          </g>
        ))}
        {marks.map((mark, n) => {
          const [x, y] = [`${places.marks[n]!.toFixed(1)}%`, 13 + row * rows[n]!]
          return (
            <g class="followed">
              <line x1={x} x2={x} y1={y} y2={bottom} />
              <circle cx={x} cy={y} r="11" />
              <text x={x} y={y + 4.5}>{mark.letter}</text>
            </g>
          )
        })}
        {points.map((point, n) => {
          const was = points[n - 1]
          return point.is === 'shown' && was?.is === 'shown' && (
            <line class={point.reworded ? 'way broken' : 'way'} x1={at(n - 1)} y1={heightOf(was.value.value, scale)} x2={at(n)} y2={heightOf(point.value.value, scale)} />
          )
        })}
        {points.map((point, n) => (
          <g>
            {point.is === 'shown' && <ThePoint {...{ point, scale, frame }} kind={thing.kind} x={at(n)} last={n > 0 && n === points.length - 1} />}
            <g class={points.length > 5 && (points.length - 1 - n) % 2 ? 'name between' : 'name'}>
              <text x={at(n)} y={bottom + 20}>{monthOf(point)}</text>
              <text x={at(n)} y={bottom + 38}>{point.is === 'shown' ? `n = ${inFigures(point.said, language)}` : '–'}</text>
            </g>
          </g>
        ))}
      </svg>
      <figcaption class="hint">{words.legend}{marks.length > 0 && ` ${words.marks}`}</figcaption>
    </figure>
  )
}

type Scale = { least: number; most: number; top: number; bottom: number }

function ThePoint({ point, kind, scale, x, last, frame: { t, language } }: { point: ShownPoint; kind: Numbered; scale: Scale; x: string; last: boolean; frame: PageFrame }): JSX.Element {
  const y = heightOf(point.value.value, scale)
  const [low, high] = [heightOf(point.value.low, scale), heightOf(point.value.high, scale)]
  return (
    <g class={point.small ? 'point few' : 'point'}>
      <line x1={x} x2={x} y1={high} y2={low} />
      <circle cx={x} cy={y} r="6" />
      {/* To the left of the last, where there is room. */}
      <text class={last ? 'before' : undefined} x={x} y={y - 9} dx={last ? -10 : 10}>{point.part === null && hasNoShare(kind, point) ? '' : pointText(kind, point, t, language)}</text>
    </g>
  )
}

/** 3/2026 */
const monthOf = ({ round: { round: { lastOn } } }: Point): string => `${Number(lastOn.slice(5, 7))}/${lastOn.slice(0, 4)}`

function inWords(kind: Numbered, point: Point, frame: PageFrame): string {
  const { surveyCompared: { picture: words } } = frame.t
  const days = daysOf(point.round.round, frame)
  if (point.is !== 'shown') return fill(words.gap, { days })
  if (point.small) return fill(words.smallPoint, { days })
  return fill(words.point, { days, value: numberText(kind, point.value.value, frame.language), range: rangeText(kind, point.value, frame.t, frame.language) })
}
