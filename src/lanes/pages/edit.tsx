// The texts of the guide at the desk.
import type { JSX } from 'preact'
import type { FormValues } from '../../directory/forms/reading.ts'
import { TranslatedFields } from '../../directory/pages/fields.tsx'
import { desk, lanePath, to } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay } from '../../text/dates.ts'
import { asTitle } from '../../text/as-title.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, DataTable, Notice } from '../../web/parts.tsx'
import type { GuidedLane } from '../lane.ts'
import { parts, type ShownText } from '../text.ts'
import type { Version } from '../texts.sql.ts'
import { LaneText } from './text.tsx'

type ListProps = { frame: PageFrame; actor: Actor; rows: { lane: GuidedLane; own: Version | null }[]; ending: Version[]; mayEdit: boolean; saved: boolean }

export function LanesPage({ frame, actor, rows, ending, mayEdit, saved }: ListProps): JSX.Element {
  const { t, language } = frame
  const { edit, names } = t.lanes
  const which = (own: Version | null) => !own ? edit.default : fill(own.validTo ? edit.ownUntil : edit.ownFrom, {
    from: shortDay(own.validFrom, language), ...(own.validTo ? { until: shortDay(own.validTo, language) } : {}),
  })
  return (
    <DeskPage frame={frame} title={edit.title} actor={shownAs(actor)} current="lanes">
      {saved && <div role="status"><Notice tone="good">{edit.saved}</Notice></div>}
      <h1>{edit.title}</h1>
      <p class="lede">{edit.lead}</p>
      <EndingSoon frame={frame} ending={ending} />
      <DataTable
        caption={edit.caption} empty="" head={[edit.lane, edit.question, edit.from]}
        rows={rows.map(({ lane, own }) => [
          mayEdit ? <a href={lanePath(lane)}>{asTitle(names[lane])}</a> : asTitle(names[lane]),
          own?.question[language] ?? own?.question.fi ?? t.lanes.guide[lane].question, which(own),
        ])}
      />
      <p><a href={to('lanes', language)}>{t.lanes.title}</a></p>
    </DeskPage>
  )
}

export function EndingSoon({ frame, ending, link }: { frame: PageFrame; ending: Pick<Version, 'lane' | 'validTo'>[]; link?: boolean }): JSX.Element | null {
  const { desk: words, names } = frame.t.lanes
  if (!ending.length) return null
  return (
    <Notice tone="warning" title={words.endsSoon}>
      {ending.map(({ lane, validTo }) => <p>{fill(words.endsSoonText, { lane: asTitle(names[lane]), date: shortDay(validTo!, frame.language) })}</p>)}
      {link && <p><a href={desk.lanes}>{words.toTexts}</a></p>}
    </Notice>
  )
}

type EditProps = {
  frame: PageFrame; actor: Actor; lane: GuidedLane; values: FormValues; problems: Problem[]
  /** Of what the form was filled in from. */
  version: string
  changed: boolean
  /** In each language, where it was asked for. */
  preview: ShownText[]
  history: Version[]
}

export function LaneEditPage({ frame, actor, lane, values, version, problems, changed, preview, history }: EditProps): JSX.Element {
  const { t, language } = frame
  const { edit, names } = t.lanes
  const title = fill(edit.heading, { lane: names[lane] })
  const label = { question: edit.question, about: edit.about, receiver: t.lanes.receiver, how: t.lanes.how, clock: t.lanes.clock }
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="lanes" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.lanes, label: edit.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{title}</h1>
      {preview.length > 0 && (
        <section class="stack" id="preview">
          <h2>{edit.previewTitle}</h2>
          {preview.map((text) => <Card title={<span lang={text.language}>{text.question}</span>}><LaneText t={texts[text.language]} text={text} /></Card>)}
        </section>
      )}
      <p>{edit.careful}</p>
      <form method="post" action={lanePath(lane)} novalidate>
        <Hidden name="version" value={version} />
        {parts.map((part) => <TranslatedFields name={part} legend={label[part]} values={values} rows={part === 'question' ? 2 : 4} />)}
        <TextField name="link" label={edit.link} hint={edit.linkHint} value={values['link']} inputMode="url" optional />
        <TextField name="from" label={edit.validFrom} value={values['from']} width="medium" />
        <TextField name="until" label={edit.validTo} hint={edit.validToHint} value={values['until']} width="medium" optional />
        <div class="actions">
          <Button look="secondary" name="step" value="preview">{edit.preview}</Button>
          <Button name="step" value="save">{edit.save}</Button>
          <a class="button quiet" href={desk.lanes}>{t.common.cancel}</a>
        </div>
      </form>
      {history.length > 0 && (
        <section class="stack">
          <h2>{edit.history}</h2>
          {history.map((one) => (
            <details>
              <summary>{fill(edit.version, { from: shortDay(one.validFrom, language), until: one.validTo ? shortDay(one.validTo, language) : edit.open, name: one.writerName })}</summary>
              <LaneText t={t} text={{ lane, link: one.link, language: 'fi', question: one.question.fi, about: one.about.fi, receiver: one.receiver.fi, how: one.how.fi, clock: one.clock.fi }} />
            </details>
          ))}
        </section>
      )}
    </DeskPage>
  )
}
