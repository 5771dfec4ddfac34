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
import type { Reading, ReadItem } from '../reading.ts'
import { aboutKinds, asAbout, typedAbout, type Thought } from '../thought.ts'

export type ThoughtDone = 'done' | 'undone' | 'tooLate' | 'taken' | 'setAside' | 'changed' | 'noMeeting'
type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; reading: Reading[]; waiting: Thought[]; settled: Thought[]; values: FormValues; problems: Problem[]; done: ThoughtDone | null
  /** Of what they have just written. */
  undo: string | null
  /** To which a thought can be taken; none for whoever does not lead. */
  meetings: Meeting[]
  /** What thoughts are about, by kind and id. */
  known: ReadonlyMap<string, ReadItem>
  goesOn: boolean
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
        {props.goesOn && <Write {...props} />}
        <Waiting {...props} />
        <section class="stack">
          <h2>{words.read}</h2>
          {reading.map((one) => (
            <section class="card stack tight">
              <h3><a href={one.all}>{words.places[one.about]}</a></h3>
              <p>{words.about[one.about]}</p>
              {one.newest.length > 0 && <ul>{one.newest.map(({ id, href, title, language: own }) => <li><a href={href} lang={own === language ? undefined : own}>{title}</a> <a href={`${address}?about=${typedAbout({ about: one.about, item: id })}#write`}>{words.commentOne}<span class="visually-hidden">: {title}</span></a></li>)}</ul>}
              <p><a href={`${address}?about=${one.about}#write`}>{words.comment}<span class="visually-hidden">: {words.places[one.about]}</span></a></p>
            </section>
          ))}
        </section>
        {settled.length > 0 && (
          <Details summary={words.earlier}>
            <ul class="stack">{settled.map((one) => (
              <li>
                <Tag tone="neutral">{words.states[one.state === 'taken' ? 'taken' : 'aside']}</Tag>
                <Item item={props.known.get(typedAbout(one))} />
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

/** Kinds, and after each what of it can be named. One that is named already stays, also where it is not among the newest. */
function aboutOptions({ frame: { t }, reading, known, values }: Props): { value: string; label: string }[] {
  const { places } = t.panelChanges.thoughts
  const options = aboutKinds.flatMap((about) => [
    { value: about, label: places[about] },
    ...(reading.find((one) => one.about === about)?.newest ?? []).map(({ id, title }) => ({ value: typedAbout({ about, item: id }), label: `${places[about]}: ${title}` })),
  ])
  const chosen = values['about'] ?? ''
  const named = options.some(({ value }) => value === chosen) ? undefined : known.get(chosen)
  return named ? [...options, { value: chosen, label: `${places[asAbout(chosen)!.about]}: ${named.title}` }] : options
}

function Write(props: Props): JSX.Element {
  const { frame: { t }, asked: { panel }, values } = props
  const { thoughts: words } = t.panelChanges
  return (
    <form method="post" action={panelPath(panel.id, '/thoughts')} class="stack" autocomplete="off" novalidate>
      <h2 id="write">{words.writeTitle}</h2>
      <Hidden name="thought" value={values['thought'] ?? ''} />
      <Select name="about" label={words.aboutField} value={values['about']} empty={t.common.chooseOne} options={aboutOptions(props)} />
      <TextArea name="words" label={words.words} hint={words.wordsHint} value={values['words']} rows={3} lang={panel.language} />
      <p><Button name="step" value="write">{words.button}</Button></p>
    </form>
  )
}

/** Which it is about, where it can be read still. */
const Item = ({ item }: { item: ReadItem | undefined }): JSX.Element | null => (item ? <p><a href={item.href} lang={item.language}>{item.title}</a></p> : null)

function Waiting({ frame, asked: { panel, leads }, waiting, meetings, known, goesOn }: Props): JSX.Element {
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
          <Item item={known.get(typedAbout(one))} />
          <div lang={panel.language}><Paragraphs text={one.words} /></div>
          {leads && goesOn && (
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
