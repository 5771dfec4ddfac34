// The table under the picture: a row for each round, with what changed since the one before it and whether it could be chance.
import type { ComponentChildren, JSX } from 'preact'
import { fill, inFigures, toTenths } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable, Tag } from '../../../web/parts.tsx'
import { daysOf } from '../../rounds/pages/list.tsx'
import type { Mark } from '../marks.ts'
import type { Numbered } from '../sample.ts'
import type { Point, Series, ShownPoint } from '../series.ts'
import { changeInTenths, changeText, hasNoShare, pointText, rangeText } from '../shown-number.ts'
import type { Estimate, Range } from '../statistics.ts'
import { thingName } from './thing-name.ts'
import type { ComparedRound } from '../things.ts'

/** `results`: where the results of a round are. `surveyId`: whose page it is; rounds of others carry their name. */
type Props = { series: Series; marks: readonly Mark[]; surveyId: string; results(round: ComparedRound): string; frame: PageFrame }

export function RoundTable({ series: { thing, points }, marks, surveyId, results, frame }: Props): JSX.Element {
  const { head, measures } = frame.t.surveyCompared
  const isStatement = thing.kind === 'agree' && thing.questions.length === 1
  return (
    <DataTable
      caption={<span class="visually-hidden">{thingName(thing, frame)}</span>} empty="" head={[head.asked, head.said, measures[thing.kind], ...(isStatement ? [head.mean] : []), head.change]}
      rows={points.map((point): ComponentChildren[] => [
        <>
          <a href={results(point.round)}>{daysOf(point.round.round, frame)}</a>
          <OfSurvey round={point.round} surveyId={surveyId} frame={frame} />
          {marks.filter(({ round }) => round === point.round).map(({ letter }) => <> <a class="letter" href={`#followed-${letter}`}>{letter}</a></>)}
        </>,
        ...(point.is === 'shown' ? shownCells(point, thing.kind, isStatement, frame) : [absent(point, frame), '–', ...(isStatement ? ['–'] : []), '–']),
      ])}
    />
  )
}

export function OfSurvey({ round: { survey }, surveyId, frame: { t, language } }: { round: ComparedRound; surveyId: string; frame: PageFrame }): JSX.Element | null {
  if (survey.id === surveyId) return null
  return <span lang={shownLanguage(survey.name, language)}> {fill(t.surveyCompared.ofSurvey, { name: inLanguage(survey.name, language) })}</span>
}

/** Of a place with too few the same as of one with nothing. */
export function absent(point: Exclude<Point, { is: 'shown' }>, { t }: PageFrame): string {
  const words = t.surveyCompared
  if (point.is === 'gap') return t.surveyResults.tooFew
  return point.is === 'not-asked' ? words.notAsked : fill(words.notCompared, { why: words.other[point.why] })
}

function shownCells(point: ShownPoint, kind: Numbered, isStatement: boolean, frame: PageFrame): ComponentChildren[] {
  const { t, language } = frame
  const words = t.surveyCompared
  const { mean, small, reworded, since } = point
  const isCount = hasNoShare(kind, point)
  return [
    inFigures(point.said, language),
    <span><strong>{pointText(kind, point, t, language)}</strong>{!isCount && <> <span class="range">({rangeText(kind, point.value, t, language)})</span></>}</span>,
    ...(isStatement ? [<span>{mean && <strong>{toTenths(mean.value, language)}</strong>}{!small && mean && <> <span class="range">({mean.range ? inTenthsRange(mean.range, frame) : words.noMeanRange})</span></>}</span>] : []),
    <div class="stack tight">
      {reworded && <p><Tag tone="neutral">{words.reworded}</Tag></p>}
      {since ? <Changed {...{ since, kind, isStatement, frame }} /> : <p>{words.first}</p>}
    </div>,
  ]
}

function Changed({ since: { from, verdict, change, mean }, kind, isStatement, frame }: { since: NonNullable<ShownPoint['since']>; kind: Numbered; isStatement: boolean; frame: PageFrame }): JSX.Element {
  const { t, language } = frame
  const words = t.surveyCompared
  return (
    <>
      {change && <p><strong>{fill(words.changes[kind], { points: changeText(change.value, language) })}</strong> ({changeRange(change, frame)})</p>}
      {isStatement && mean && <p>{t.surveyResults.byHead.mean}: {changeInTenths(mean.value, language)} ({fill(words.range, { low: changeInTenths(mean.low, language), high: changeInTenths(mean.high, language) })})</p>}
      <p>{words.verdicts[verdict]} <span class="muted">{fill(words.sinceThen, { days: daysOf(from.round, frame) })}</span></p>
    </>
  )
}

const changeRange = ({ low, high }: Estimate, { t, language }: PageFrame): string =>
  fill(t.surveyCompared.range, { low: changeText(low, language), high: changeText(high, language) })

const inTenthsRange = ({ low, high }: Range, { t, language }: PageFrame): string =>
  fill(t.surveyCompared.range, { low: toTenths(low, language), high: toTenths(high, language) })

/** Of the list: the numbers of each round, the first first. */
export function valuesInARow({ thing, points }: Series, frame: PageFrame): string {
  return points.map((point) => (point.is === 'shown' ? pointText(thing.kind, point, frame.t, frame.language) : '–')).join(', ')
}

