// One trial in one unit: the checklist, whether the unit takes part, the two taps, what workers think, and what the council decided.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { unitTrialPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Details, Facts, Notice, Paragraphs } from '../../../web/parts.tsx'
import { Kept } from '../../pages/kept.tsx'
import type { InWords } from '../checklist.ts'
import { isSettled } from '../trial.ts'
import { daysOf, Items, titleOf } from './trial-parts.tsx'
import { FirstTap, SecondTap, Tapped, type JustTapped } from './taps.tsx'
import { AnswerTag, type InUnit } from './unit-list.tsx'

/** `asksWhy`: the first tap was "not". `comments`: they may say what they think of it. */
type Props = {
  frame: PageFrame; actor: Actor; row: InUnit; items: InWords[]; councilName: string; mayAnswer: boolean; comments: boolean; asksWhy: boolean
  tapped: JustTapped | null; done: string | undefined; refused: string | null; problems: Problem[]; values: { why: string; comment: string; words: string }
}

export function UnitTrialPage(props: Props): JSX.Element {
  const { frame, actor, row, items, councilName, comments, asksWhy, tapped, done, refused, problems, values } = props
  const { t, language } = frame
  const words = t.panelTrials
  const { trial, unit, state, own, taps } = row
  const of = { frame, trialId: trial.id, unitId: unit.unitId }
  const title = titleOf(row.name, trial.version, own, frame)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="unit-trials" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.unitTrials, label: words.unit.title }]} />
        {tapped && <Tapped {...{ ...of, tapped }} />}
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        {refused && <div role="alert"><Notice tone="warning">{refused}</Notice></div>}
        {refused && <Kept frame={frame} words={[values.words, values.comment, values.why]} />}
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        <p><AnswerTag {...{ frame, unit, state }} /> {inLanguage(unit.name, language)}</p>
        {taps && (asksWhy ? <SecondTap {...of} words={values.words} /> : <><h2>{words.taps.question}</h2><FirstTap {...of} /><p class="hint">{words.taps.how}</p></>)}
        {trial.decision && (
          <section class="stack tight">
            <h2>{words.decisionTitle}</h2>
            <p><strong>{words.decided[trial.decision]}</strong> <span class="hint">{shortDay(trial.decidedOn!, language)}</span></p>
            <div lang={own}><Paragraphs text={trial.why ?? ''} /></div>
          </section>
        )}
        <Answer {...props} />
        <h2>{words.head.checklist}</h2>
        <Items items={items} own={own} language={language} />
        <p><a href={unitTrialPath(trial.id, unit.unitId, '/print')}>{words.printVersion}</a></p>
        <Facts rows={[
          { term: words.unit.council, children: councilName }, { term: words.head.when, children: daysOf(trial, language) }, { term: words.commentsUntil, children: shortDay(trial.commentsUntilOn, language) },
        ]} />
        {comments && (
          <form method="post" action={unitTrialPath(trial.id, unit.unitId, '/comment')} class="stack" autocomplete="off" novalidate>
            <h2>{words.unit.commentTitle}</h2>
            <Hidden name="id" value={crypto.randomUUID()} />
            <TextArea name="comment" label={words.unit.comment} hint={words.unit.commentHint} value={values.comment} rows={4} />
            <p><Button look="secondary">{words.unit.commentButton}</Button></p>
          </form>
        )}
      </div>
    </DeskPage>
  )
}

function Answer({ frame: { t }, row: { trial, unit, state }, mayAnswer, problems, values }: Props): JSX.Element | null {
  const words = t.panelTrials.unit
  const mine = unit.why && <><p>{words.refusedBecause}</p><Paragraphs text={unit.why} /></>
  if (!mayAnswer || isSettled(state)) return mayAnswer && mine ? <section class="stack tight">{mine}</section> : null
  const path = unitTrialPath(trial.id, unit.unitId)
  const refuse = (
    <form method="post" action={path} class="stack" autocomplete="off" novalidate>
      <TextArea name="why" label={words.why} hint={words.whyHint} value={values.why} rows={3} />
      <p><Button look="secondary" name="answer" value="refused">{words.refuse}</Button></p>
    </form>
  )
  const accept = state === 'comments' || state === 'to-decide' ? null : <form method="post" action={path}><p><Button name="answer" value="accepted">{words.accept}</Button></p></form>
  if (unit.answer === 'accepted') return <Details summary={words.stop} open={problems.length > 0}>{refuse}</Details>
  return (
    <section class="stack">
      <h2>{unit.answer ? words.changedMind : words.askTitle}</h2>
      {mine}
      <p>{words.askText}</p>
      {accept}
      {unit.answer !== 'refused' && <Details summary={words.no} open={problems.length > 0}>{refuse}</Details>}
    </section>
  )
}
