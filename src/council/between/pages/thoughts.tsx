// Between meetings: thoughts for the next one, a form for another, and what there is to read.
import type { JSX } from 'preact'
import { panelPath, pointPath } from '../../../council-paths.ts'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden, Select, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Details, Empty, Notice, Paragraphs, Tag } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import type { Meeting } from '../../meeting.ts'
import { AroundPanel, meetingName, whenAndWhere } from '../../pages/around.tsx'
import type { Reading } from '../reading.ts'
import { aboutKinds, type Thought } from '../thought.ts'

export type ThoughtDone = 'done' | 'undone' | 'tooLate' | 'taken' | 'setAside' | 'changed' | 'noMeeting'
type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; reading: Reading[]; waiting: Thought[]; settled: Thought[]; values: FormValues; problems: Problem[]; done: ThoughtDone | null
  /** Of what they have just written. */
  undo: string | null
  /** To which a thought can be taken; none for whoever does not lead. */
  meetings: Meeting[]
}

const tones = { done: 'good', undone: 'info', tooLate: 'warning', taken: 'good', setAside: 'info', changed: 'warning', noMeeting: 'warning' } as const

export function ThoughtsPage(props: Props): JSX.Element {
  const { frame, actor, asked, reading, settled, problems, done, undo } = props
  const { t, language } = frame
  const { thoughts: words, list } = t.panelChanges
  const { panel } = asked
  const address = panelPath(panel.id, '/thoughts')
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels" problems={problems}>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="thoughts" />
        {done && (
          <div role="status">
            <Notice tone={tones[done]}>
              <div class="stack tight">
                <p>{words[done]}</p>
                {undo && <><p>{words.undoText}</p><form method="post" action={address}><Hidden name="token" value={undo} /><Button name="step" value="undo" look="secondary">{words.undo}</Button></form></>}
              </div>
            </Notice>
          </div>
        )}
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Write {...props} />
        <Waiting {...props} />
        <section class="stack">
          <h2>{words.read}</h2>
          {reading.map((one) => (
            <section class="card stack tight">
              <h3><a href={one.all}>{words.places[one.about]}</a></h3>
              <p>{words.about[one.about]}</p>
              {one.newest.length > 0 && <ul>{one.newest.map(({ href, title, language: own }) => <li><a href={href} lang={own === language ? undefined : own}>{title}</a></li>)}</ul>}
              <p><a href={`${address}?about=${one.about}#write`}>{words.comment}<span class="visually-hidden">: {words.places[one.about]}</span></a></p>
            </section>
          ))}
        </section>
        {settled.length > 0 && (
          <Details summary={words.earlier}>
            <ul class="stack">{settled.map((one) => (
              <li>
                <Tag tone="neutral">{words.states[one.state === 'taken' ? 'taken' : 'aside']}</Tag>
                <div lang={panel.language}><Paragraphs text={one.words} /></div>
                {one.pointId && one.meetingId && <p><a href={pointPath(panel.id, one.meetingId, one.pointId)}>{list.toPoint}<span class="visually-hidden">: {one.words.slice(0, 60)}</span></a></p>}
              </li>
            ))}</ul>
          </Details>
        )}
      </div>
    </DeskPage>
  )
}

function Write({ frame: { t }, asked: { panel }, values }: Props): JSX.Element {
  const { thoughts: words } = t.panelChanges
  return (
    <form method="post" action={panelPath(panel.id, '/thoughts')} class="stack" autocomplete="off" novalidate>
      <h2 id="write">{words.writeTitle}</h2>
      <Hidden name="thought" value={values['thought'] ?? ''} />
      <Select name="about" label={words.aboutField} value={values['about']} empty={t.common.chooseOne} options={aboutKinds.map((value) => ({ value, label: words.places[value] }))} width="medium" />
      <TextArea name="words" label={words.words} hint={words.wordsHint} value={values['words']} rows={3} lang={panel.language} />
      <p><Button name="step" value="write">{words.button}</Button></p>
    </form>
  )
}

function Waiting({ frame, asked: { panel, leads }, waiting, meetings }: Props): JSX.Element {
  const { t, language } = frame
  const { thoughts: words } = t.panelChanges
  const address = panelPath(panel.id, '/thoughts')
  return (
    <section class="stack">
      <h2>{words.waiting}</h2>
      {!waiting.length && <Empty title={words.waitingNone} />}
      {leads && waiting.length > 0 && !meetings.length && <Notice tone="info">{words.noMeeting}</Notice>}
      {waiting.map((one, n) => (
        <article class="card stack tight">
          <p class="hint">{fill(words.onDay, { place: words.places[one.about], day: shortDay(one.writtenOn, language) })}</p>
          <div lang={panel.language}><Paragraphs text={one.words} /></div>
          {leads && (
            <form method="post" action={address} class="stack tight" autocomplete="off">
              <Hidden name="thought" value={one.id} />
              {meetings.length > 1 && (
                <div class="field">
                  <label for={`meeting-${n}`}>{words.meeting}</label>
                  <select class="input medium" id={`meeting-${n}`} name="meeting" autocomplete="off">{meetings.map((meeting) => <option value={meeting.id}>{meetingName(meeting, frame)}, {whenAndWhere({ ...meeting, where: null }, frame)}</option>)}</select>
                </div>
              )}
              {meetings.length === 1 && <Hidden name="meeting" value={meetings[0]!.id} />}
              <p class="buttons">
                {meetings.length > 0 && <Button name="step" value="take" look="secondary">{words.take}</Button>}
                <Button name="step" value="aside" look="quiet">{words.aside}</Button>
              </p>
            </form>
          )}
        </article>
      ))}
    </section>
  )
}
