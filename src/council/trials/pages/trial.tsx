// One trial as the council sees it: which units try, how it goes, what workers say, and what is decided.
import type { JSX } from 'preact'
import { meetingPath, panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Radios, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Details, Facts, Notice, Paragraphs, Tag } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { Kept } from '../../pages/kept.tsx'
import type { Checklist } from '../checklist.ts'
import type { TrialSummary } from '../summary.ts'
import { decisions, isSettled, type Trial, type TrialState, type TrialUnit } from '../trial.ts'
import { daysOf, titleOf, TrialStateTag } from './trial-parts.tsx'
import { Meetings, meetingTitle, type MeetingToChoose } from './start.tsx'
import { SummaryOfTrial } from './summary.tsx'

export type DecisionValues = { decision: string; why: string; meeting: string }
type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; trial: Trial; state: TrialState; checklist: Checklist; meetings: MeetingToChoose[]; mayWork: boolean
  summary: TrialSummary; comments: { kind: 'comment' | 'because'; words: string }[] | null; mayDecide: boolean; values: DecisionValues; problems: Problem[]; done: string | undefined; refused: string | null
}

export function TrialPage(props: Props): JSX.Element {
  const { frame, actor, asked, trial, state, checklist, meetings, mayWork, problems, done, refused } = props
  const { t, language } = frame
  const words = t.panelTrials
  const { panel } = asked
  const title = titleOf(checklist.name, trial.version, panel.language, frame)
  const meeting = (id: string | null) => { const one = meetings.find((each) => each.id === id); return one ? <a href={meetingPath(panel.id, one.id)}>{meetingTitle(one, frame)}</a> : null }
  const [decidedAt, begunIn] = [meeting(trial.meetingId), meeting(trial.begunInId)]
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="panels" problems={problems} sheets={['checklist']}>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="trials" />
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        {refused && <div role="alert"><Notice tone="warning">{refused}</Notice></div>}
        {refused && !props.mayDecide && <Kept frame={frame} words={[props.values.why]} />}
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        <p><TrialStateTag {...{ frame, state }} /></p>
        {trial.decision && <Decided {...{ frame, asked, trial, checklist, mayWork }} />}
        <Facts rows={[
          { term: words.head.when, children: daysOf(trial, language) }, { term: words.commentsUntil, children: shortDay(trial.commentsUntilOn, language) },
          ...(begunIn ? [{ term: words.begunIn, children: begunIn }] : []), ...(decidedAt ? [{ term: words.decidedAt, children: decidedAt }] : []),
          { term: words.head.checklist, children: <a href={panelPath(panel.id, `/checklists/${checklist.id}`)}>{words.readChecklist}</a> },
        ]} />
        <p><a href={panelPath(panel.id, `/checklists/${checklist.id}/print/${trial.version}`)}>{words.printVersion}</a></p>
        <h2>{words.units}</h2>
        <ul>{trial.units.map((unit) => <li><UnitOfTrial {...{ frame, unit }} /></li>)}</ul>
        <SummaryOfTrial {...props} />
        {props.mayDecide && <Decide {...props} />}
        {mayWork && !isSettled(state) && (
          <Details summary={words.withdraw}>
            <p>{words.withdrawText}</p>
            <form method="post" action={panelPath(panel.id, `/trials/${trial.id}`)}><p><Button look="secondary" name="step" value="withdraw">{words.withdrawButton}</Button></p></form>
          </Details>
        )}
      </div>
    </DeskPage>
  )
}

function UnitOfTrial({ frame: { t, language }, unit }: { frame: PageFrame; unit: TrialUnit }): JSX.Element {
  const words = t.panelTrials.unitSays
  return (
    <>
      {inLanguage(unit.name, language)} {unit.answer === 'accepted' ? <Tag tone="good">{words.accepted}</Tag> : unit.answer === 'refused' ? <Tag tone="neutral">{words.refused}</Tag> : <Tag tone="warning">{words.waits}</Tag>}
      {unit.why && <p class="lines">{fill(words.why, { why: unit.why })}</p>}
    </>
  )
}

function Decided({ frame: { t, language }, asked: { panel }, trial, checklist, mayWork }: Pick<Props, 'frame' | 'asked' | 'trial' | 'checklist' | 'mayWork'>): JSX.Element {
  const words = t.panelTrials
  return (
    <section class="stack tight">
      <h2>{words.decisionTitle}</h2>
      <p><strong>{words.decided[trial.decision!]}</strong> <span class="hint">{shortDay(trial.decidedOn!, language)}</span></p>
      <div lang={panel.language}><Paragraphs text={trial.why ?? ''} /></div>
      {mayWork && trial.decision === 'change' && (
        <p class="actions">
          <a class="button primary" href={panelPath(panel.id, `/checklists/${checklist.id}#next`)}>{words.makeNext}</a>
          <a class="button secondary" href={`${panelPath(panel.id, '/trials/new')}?checklist=${checklist.id}&after=${trial.id}`}>{words.tryAgain}</a>
        </p>
      )}
    </section>
  )
}

function Decide({ frame, asked: { panel }, trial, meetings, values }: Props): JSX.Element {
  const words = frame.t.panelTrials
  return (
    <form method="post" action={panelPath(panel.id, `/trials/${trial.id}`)} class="stack" autocomplete="off" novalidate>
      <h2>{words.decideTitle}</h2>
      <p>{words.decideText}</p>
      <Radios name="decision" legend={words.decision} value={values.decision} options={decisions.map((one) => ({ value: one, label: words.decisions[one].name, hint: words.decisions[one].about }))} />
      <TextArea name="why" label={words.why} hint={words.whyHint} value={values.why} rows={4} lang={panel.language} />
      <Meetings frame={frame} name="meeting" label={words.decidedAt} meetings={meetings} value={values.meeting} />
      <p><Button name="step" value="decide">{words.decideButton}</Button></p>
    </form>
  )
}
