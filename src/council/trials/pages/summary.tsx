// How a trial went, in words and as a picture: of all units together, in whole weeks, about how often. And what workers said of it.
import type { JSX } from 'preact'
import type { About } from '../../../reports/disclosure/about.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { TrialSummary } from '../summary.ts'
import { daysOf } from './trial-parts.tsx'

type Comment = { kind: 'comment' | 'because'; words: string }
/** `comments`: null until nobody can write one any more. */
type Props = { frame: PageFrame; summary: TrialSummary; comments: Comment[] | null; trial: { commentsUntilOn: string }; asked: { panel: { language: string } } }

export function SummaryOfTrial({ frame, summary, comments, trial, asked: { panel } }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelTrials.summary
  const some = (kind: Comment['kind']) => (comments ?? []).filter((one) => one.kind === kind)
  return (
    <>
      <h2>{words.title}</h2>
      {summary.state === 'soon' && <p class="empty">{words.soon}</p>}
      {summary.state === 'few' && <Notice tone="info" title={words.few}>{fill(words.fewText, { fewest: summary.fewest })}</Notice>}
      {summary.state === 'told' && (
        <>
          <p>{fill(words.whole, { used: amountOf(summary.used, frame), not: amountOf(summary.not, frame) })}</p>
          <Picture {...{ frame, summary }} />
          <h3>{words.because}</h3>
          <ul>{summary.because.map(({ reason, amount }) => <li>{t.panelTrials.reasons[reason]}: {amountOf(amount, frame)}</li>)}</ul>
          <p class="hint">{fill(words.how, { fewest: summary.fewest })}</p>
        </>
      )}
      <h2>{words.comments}</h2>
      {comments === null ? <p>{fill(words.commentsLater, { day: shortDay(trial.commentsUntilOn, language) })}</p> : (
        <>
          {some('comment').length === 0 && <p class="empty">{words.noComments}</p>}
          {some('comment').length > 0 && <ul lang={panel.language}>{some('comment').map((one) => <li class="lines">{one.words}</li>)}</ul>}
          {some('because').length > 0 && <><h3>{words.ownReasons}</h3><ul lang={panel.language}>{some('because').map((one) => <li class="lines">{one.words}</li>)}</ul></>}
          <p class="hint">{words.commentsHow}</p>
        </>
      )}
    </>
  )
}

/** 'about 20', 'not told': it may be few, or more by which few could be worked out. */
const amountOf = (amount: About, { t, language }: PageFrame): string =>
  (amount === null ? t.panelTrials.summary.under : fill(t.panelTrials.summary.about, { amount: inFigures(amount, language) }))

/** A row for each week, and a bar for each of both: what is drawn stands beside it in words. */
function Picture({ frame, summary }: { frame: PageFrame; summary: TrialSummary }): JSX.Element {
  const { panelTrials: { summary: words } } = frame.t
  const most = Math.max(1, ...summary.weeks.flatMap(({ used, not }) => [used ?? 0, not ?? 0]))
  const cell = (amount: About) => (
    <td class="number">
      {amountOf(amount, frame)}
      <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width={((amount ?? 0) / most * 100).toFixed(1)} height="4" /></svg>
    </td>
  )
  return (
    <table class="figures trial-weeks">
      <caption>{words.byWeek}</caption>
      <thead><tr><th scope="col">{words.week}</th><th scope="col" class="number">{words.used}</th><th scope="col" class="number">{words.not}</th></tr></thead>
      <tbody>{summary.weeks.map(({ from, until, used, not }) => <tr><th scope="row">{daysOf({ fromOn: from, untilOn: until }, frame.language)}</th>{cell(used)}{cell(not)}</tr>)}</tbody>
    </table>
  )
}
