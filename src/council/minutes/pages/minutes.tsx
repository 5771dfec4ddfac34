// Publishing a memo: what is to be done before, what was published, and how it is corrected or taken back.
import type { JSX } from 'preact'
import { meetingPath } from '../../../council-paths.ts'
import { to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, Checkbox, ErrorSummary, Hidden, Radios, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { AskedMeeting } from '../../asked.ts'
import { AroundMeeting } from '../../pages/around.tsx'
import { Kept } from '../../pages/kept.tsx'
import { endings, type Release, type SealedLook } from '../minutes.sql.ts'
import { Releases } from './releases.tsx'

/** `stale`: the memo has changed since. `open`: how many lines are not decided. `another`: somebody else has to publish it. */
type Looked = Pick<SealedLook, 'version' | 'lookedOn'> & { stale: boolean; open: number; another: boolean }
type Props = {
  frame: PageFrame; actor: Actor; asked: AskedMeeting; problems: Problem[]; done: 'published' | 'back' | 'looked' | null; look: Looked | null; releases: readonly Release[]
  values: { register: string; changed: string; earlier: string; because: string }
}

export function MinutesPage(props: Props): JSX.Element {
  const { frame, actor, asked, problems, done, look, releases } = props
  const { t, language } = frame
  const { desk: words } = t.panelMinutes
  const path = (rest: string) => meetingPath(asked.panel.id, asked.meeting.id, `/minutes${rest}`)
  const isReady = look !== null && !look.stale && look.open === 0
  const isPublic = releases.some(({ memo }) => memo !== null)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <AroundMeeting {...{ frame, asked }} current="minutes" />
        <ErrorSummary t={t} problems={problems} />
        {problems.length > 0 && (!isReady || look.another) && <Kept frame={frame} words={[props.values.register, props.values.changed]} />}
        <h1>{words.title}</h1>
        {done && <Notice tone="good">{words.done[done]}</Notice>}
        <p class="lede">{words.lede}</p>
        {asked.state !== 'approved' ? <Notice tone="info"><p>{words.notApproved}</p><p><a href={meetingPath(asked.panel.id, asked.meeting.id, '/approval')}>{t.panels.meetingWays.approval.name}</a></p></Notice> : (
          <>
            <h2>{words.steps}</h2>
            <ol>
              <li>
                <a href={path('/look')}>{look ? words.lookAgain : words.look}</a>. {!look ? words.lookText : look.stale ? words.changedSince : look.open ? plural(words.unsettled, look.open, language) : fill(words.lookedBy, { day: shortDay(look.lookedOn, language) })}
              </li>
              <li><a href={path('/preview')}>{words.preview}</a></li>
              <li>{releases.length ? words.correctTitle : words.publishTitle}</li>
            </ol>
            {isReady && <Publish {...props} look={look} />}
          </>
        )}
        <h2>{words.history}</h2>
        {releases.length ? <Releases {...{ frame, releases }} lang={asked.panel.language} /> : <p>{words.noHistory}</p>}
        {isPublic && <p><a href={to('memo', language, { panel: asked.panel.id, meeting: asked.meeting.id })}>{words.show}</a></p>}
        {isPublic && <TakeBack {...props} />}
      </div>
    </DeskPage>
  )
}

function Publish({ frame, asked, look, releases, values }: Props & { look: Looked }): JSX.Element {
  const { desk: words } = frame.t.panelMinutes
  const last = releases[0]?.number ?? 0
  if (look.another) return <Notice tone="info">{words.another}</Notice>
  return (
    <form id="publish" class="stack" method="post" action={meetingPath(asked.panel.id, asked.meeting.id, '/minutes')} novalidate>
      <h2>{last ? words.correctTitle : words.publishTitle}</h2>
      {new Set(asked.panel.seats.filter(({ part }) => part !== 'member').map(({ personId }) => personId)).size < 2 && <p>{words.alone}</p>}
      <Hidden name="seen" value={String(look.version)} />
      <Hidden name="last" value={String(last)} />
      <TextField name="register" label={words.register} hint={words.registerHint} value={values.register} width="medium" spellcheck={false} optional />
      {last > 0 && <TextArea name="changed" label={words.changed} hint={words.changedHint} value={values.changed} rows={3} lang={asked.panel.language} />}
      {releases.some(({ memo }) => memo !== null) && <Checkbox name="earlier" value="yes" label={words.earlierGoes} checked={values.earlier === 'yes'} />}
      <p class="buttons"><Button name="step" value="publish">{words.publish}</Button></p>
    </form>
  )
}

function TakeBack({ frame, asked, values }: Props): JSX.Element {
  const { desk: words, page } = frame.t.panelMinutes
  return (
    <form class="stack" method="post" action={meetingPath(asked.panel.id, asked.meeting.id, '/minutes')} novalidate>
      <h2>{words.backTitle}</h2>
      <p>{words.backText}</p>
      <Radios name="because" legend={words.because} value={values.because} options={endings.map((one) => ({ value: one, label: page.because[one] }))} />
      <p class="buttons"><Button look="danger" name="step" value="back">{words.back}</Button></p>
    </form>
  )
}
