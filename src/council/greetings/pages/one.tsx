// One greeting as the council sees it: what it says, who has read it, and what came back; corrected, or withdrawn before anybody has read it.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Details, Notice, Paragraphs } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { greetingState, mayWithdraw, type Greeting, type GreetingTo } from '../greeting.ts'
import { Kept } from '../../pages/kept.tsx'
import { GreetingStateTag } from './list.tsx'

type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; greeting: Greeting; mayWork: boolean; problems: Problem[]; words: string; done: string | undefined; refused: string | null; changed: boolean }

export function GreetingPage({ frame, actor, asked, greeting, mayWork, problems, words: typed, done, refused, changed }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panelGreetings
  const { panel } = asked
  const state = greetingState(greeting)
  const title = fill(words.kindOn[greeting.kind], { day: shortDay(greeting.madeOn, language) })
  const path = panelPath(panel.id, `/greetings/${greeting.id}`)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="panels" problems={problems}>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="greetings" />
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        {refused && <div role="alert"><Notice tone="warning">{refused}</Notice></div>}
        {refused && typed !== greeting.words && <Kept frame={frame} words={[typed]} />}
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1>{title}</h1>
        <p><GreetingStateTag {...{ frame, state }} /></p>
        <div lang={panel.language}><Paragraphs text={greeting.words} /></div>
        {greeting.correctedOn && <p class="hint">{fill(words.correctedOn, { day: shortDay(greeting.correctedOn, language) })}</p>}
        <h2>{words.answers}</h2>
        {greeting.to.map((one) => <AnswerOf {...{ frame, one }} />)}
        {mayWork && state !== 'withdrawn' && state !== 'answered' && (
          <Details summary={words.correct} open={problems.length > 0 || changed}>
            <p>{words.correctText}</p>
            <form method="post" action={path} class="stack" autocomplete="off" novalidate>
              <Hidden name="seen" value={String(greeting.version)} />
              <TextArea name="words" label={words.words} value={typed} lang={panel.language} rows={6} />
              <p><Button look="secondary" name="step" value="correct">{words.correctButton}</Button></p>
            </form>
          </Details>
        )}
        {mayWork && mayWithdraw(greeting) && (
          <Details summary={words.withdraw}>
            <p>{words.withdrawText}</p>
            <form method="post" action={path}><p><Button look="secondary" name="step" value="withdraw">{words.withdrawButton}</Button></p></form>
          </Details>
        )}
      </div>
    </DeskPage>
  )
}

export function AnswerOf({ frame: { t, language }, one }: { frame: PageFrame; one: GreetingTo }): JSX.Element {
  const words = t.panelGreetings
  const day = one.presentedOn ?? one.answeredOn ?? one.readOn
  return (
    <Card>
      <p><strong>{one.unitName ? inLanguage(one.unitName, language) : words.coordinator}</strong></p>
      <p>{fill(words.said[one.answer ?? (one.readOn ? 'read' : 'unread')], { day: day ? shortDay(day, language) : '' })}</p>
      {one.reply && <Paragraphs text={one.reply} />}
    </Card>
  )
}
