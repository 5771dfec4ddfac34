// Satisfaction in one line, or in one of its units: over time, and in full for one period.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import { Button, Hidden, Select } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { keyFigures } from '../../feedback/explain.ts'
import { CaveatBox, KeyFigures, ReportSection } from '../../pages/report-parts.tsx'
import { ShareView, type Whom } from '../../pages/share-view.tsx'
import { caveatsOf } from '../caveats.ts'
import { caveatTexts, explain } from '../in-words.ts'
import { periodText } from '../../statistics/period-text.ts'
import type { OneLine } from '../read.ts'
import type { Point, ToldPoint } from '../series.ts'
import { changeWords } from '../sheets.ts'
import type { ToldEstimate } from '../told.ts'
import { AimWords } from './aim-words.tsx'
import { InFull } from './in-full.tsx'
import { Kinds, OverTime } from './overview.tsx'

type Query = Record<string, string | undefined>

export type LineProps = {
  frame: PageFrame
  of: OneLine
  /** The page without anything after "?", and with it. */
  action: string
  address(query: Query): string
  whom: Whom
  /** Where the results of a survey's round are, and an improvement. */
  results(round: { id: string; surveyId: string }): string
  improvement(id: string): string
  /** Where the aim is written, for whoever may. */
  aim: string | null
  /** Where all figures of feedback are. */
  statistics: string
}

export function LineBody(props: LineProps): JSX.Element {
  const { frame, of, address, aim, whom } = props
  const { line, unit, voice, series, chosen } = of
  const { t, language } = frame
  const words = t.satisfaction
  const here = (query: Query): string => address({ line: line.id, unit: unit?.id, voice: voice === of.voices[0] ? undefined : voice, ...query })
  const name = inLanguage((unit ?? line).name, language)
  const periods = new Map(series.points.map(({ period }) => [periodText(period.name, frame), period.name]))
  return (
    <>
      <p class="lede">{words.ofLineLede}</p>
      <Choose {...props} />
      <Kinds frame={frame} now={series.kind} href={(by) => here({ by })} />
      <ShareView path={here({ period: chosen.period.name })} whom={whom} frame={frame} />
      {!unit && of.aim?.of && <AimWords aim={of.aim.of} frame={frame} />}
      {aim && !unit && <p class="no-print"><a href={aim}>{words.aim.edit}</a></p>}
      <ReportSection id="over-time" title={fill(words.overTime, { name: words.indicator })} frame={frame}>
        <OverTime series={series} id="indicator" name={name} table="open" href={(period) => (periods.has(period) ? here({ period: periods.get(period)! }) : null)} frame={frame} />
        {series.points.some(hasRecommendation) && <OverTime series={series} id="recommendation" of="recommendation" name={name} frame={frame} />}
      </ReportSection>
      <ReportSection id="in-full" title={fill(words.whichPeriod, { period: periodText(chosen.period.name, frame) })} frame={frame}>
        {chosen.point ? <Figures point={chosen.point} frame={frame} /> : <p>{words.nothingTold}</p>}
        {chosen.point && <Speaks point={chosen.point} frame={frame} />}
      </ReportSection>
      {chosen.point && <InFull voice={voice} point={chosen.point} frame={frame} />}
      <Both {...props} />
      <DoneBecause {...props} />
      {chosen.point && <MadeOf {...props} />}
    </>
  )
}

const hasRecommendation = (point: Point): boolean => point.is === 'told' && point.recommendation !== null

/** A unit, a voice, one of the periods: a form, so that it works without a script; what it leads to can be kept as a link. */
function Choose({ frame, of: { line, unit, units, voice, voices, series, chosen }, action, address }: LineProps): JSX.Element {
  const { t, language } = frame
  const { choose: words, voices: names } = t.satisfaction
  return (
    <>
      <p class="no-print"><a href={address({ by: series.kind })}>{words.toAll}</a></p>
      <form method="get" action={action} class="actions no-print">
        <Hidden name="line" value={line.id} />
        {units.length > 0 && <Select name="unit" label={words.unit} value={unit?.id ?? ''} options={[{ value: '', label: words.whole }, ...units.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))]} width="medium" />}
        {voices.length > 1 && <Select name="voice" label={words.voice} value={voice} options={voices.map((one) => ({ value: one, label: names[one] }))} width="medium" />}
        <Select name="period" label={words.period} value={chosen.period.name} options={[...new Map([...series.points.map(({ period }) => period), chosen.period].map((period) => [period.name, period])).values()].toReversed().map((period) => ({ value: period.name, label: periodText(period.name, frame) }))} width="medium" />
        <Button look="secondary">{words.show}</Button>
      </form>
    </>
  )
}

function Figures({ point, frame }: { point: ToldPoint; frame: PageFrame }): JSX.Element {
  const { t } = frame
  const words = t.satisfaction
  const { indicator, recommendation, since, recommendationSince, told } = point
  const estimate = (of: ToldEstimate | null | undefined) => ({ value: of?.value ?? null, low: of?.low ?? null, high: of?.high ?? null })
  return (
    <>
      <KeyFigures
        frame={frame} figures={[
          { name: words.indicator, is: 'share', ...estimate(indicator.value), note: indicator.value ? changeWords(since, 'indicator', frame) : words.states.none, explanation: explain('indicator', told, frame) },
          { name: words.recommendation, is: 'index', ...estimate(recommendation?.value), note: recommendation ? changeWords(recommendationSince, 'recommendation', frame) : words.states.none, explanation: explain('recommendation', told, frame) },
          { name: words.head.responses, is: 'count', value: told.responses },
        ]}
      />
    </>
  )
}

const Speaks = ({ point: { told, indicator }, frame }: { point: ToldPoint; frame: PageFrame }): JSX.Element =>
  <CaveatBox of={caveatTexts(caveatsOf(told, indicator), frame)} frame={frame} />

function Both({ frame, of: { feedback, chosen }, statistics }: LineProps): JSX.Element {
  const { satisfaction: { both: words }, feedbackReport: { figures } } = frame.t
  const names = [figures.answered, figures.changed, figures.heard]
  return (
    <ReportSection id="both" title={words.title} frame={frame}>
      {words.texts.map((text) => <p>{text}</p>)}
      <h3>{words.feedback}</h3>
      {chosen.period.kind === 'quarter' && <p>{words.quarters}</p>}
      {chosen.period.kind !== 'quarter' && !feedback && <p>{words.none}</p>}
      {chosen.period.kind !== 'quarter' && feedback && <KeyFigures figures={keyFigures(feedback, frame).filter(({ name }) => names.includes(name))} of={words.feedback} frame={frame} />}
      {feedback && <p class="no-print"><a href={statistics}>{words.toFeedback}</a></p>}
    </ReportSection>
  )
}

function DoneBecause({ frame, of: { done }, improvement }: LineProps): JSX.Element {
  const { t, language } = frame
  const { done: words } = t.satisfaction
  return (
    <ReportSection id="done" title={words.title} frame={frame}>
      {done.length === 0 && <p>{words.none}</p>}
      {done.length > 0 && <ul>{done.map(({ id, title, doneOn }) => <li>{shortDay(doneOn, language)}: <a href={improvement(id)} lang={shownLanguage(title, language)}>{inLanguage(title, language)}</a></li>)}</ul>}
      {done.length > 0 && <p class="hint">{words.caution}</p>}
    </ReportSection>
  )
}

function MadeOf({ frame, of: { chosen: { rounds } }, results }: LineProps): JSX.Element {
  const { t, language } = frame
  const { rounds: words } = t.satisfaction
  return (
    <ReportSection id="made-of" title={words.title} frame={frame}>
      <p>{words.text}</p>
      <ul>{rounds.map((round) => (
        <li>
          <a href={results(round)} lang={shownLanguage(round.name, language)}>{inLanguage(round.name, language)}</a>, {shortDay(round.firstOn, language)} – {shortDay(round.lastOn, language)}{!round.shown && ` (${words.leftOut})`}
        </li>
      ))}</ul>
    </ReportSection>
  )
}
