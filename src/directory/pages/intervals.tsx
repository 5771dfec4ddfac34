// The page of answering times by kind, and of the steps when one has passed.
import type { JSX } from 'preact'
import { kinds } from '../../feedback/case.ts'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { ErrorSummary, FieldGroup, Hidden, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'
import { steps } from '../forms/intervals.ts'
import type { FormValues } from '../forms/reading.ts'
import type { Organisation } from '../organisation.sql.ts'
import { SaveOrCancel } from './fields.tsx'

type Props = { frame: PageFrame; actor: Actor; own: Organisation; values: FormValues; version: string; problems: Problem[]; saved: boolean; changed: boolean }

export function IntervalsPage({ frame, actor, own, values, version, problems, saved, changed }: Props): JSX.Element {
  const { t } = frame
  const { intervals: words } = t.routing
  const days = (name: string, label: string) => <TextField name={name} label={label} value={values[name]} inputMode="numeric" width="short" />
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="organisation" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.organisation, label: t.directory.organisation.title }]} />
      {saved && <div role="status"><Notice tone="good">{words.saved}</Notice></div>}
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{words.title}</h1>
      <p>{fill(words.lede, { answer: own.answerWithinWorkingDays, remind: own.remindEveryWorkingDays })}</p>
      <form method="post" action={desk.intervals} novalidate>
        <Hidden name="version" value={version} />
        {kinds.map((kind) => (
          <FieldGroup name={kind} legend={t.feedback.kinds[kind].name}>
            {days(`answer-${kind}`, words.answer)}
            {days(`remind-${kind}`, words.remind)}
          </FieldGroup>
        ))}
        <FieldGroup name="steps" legend={words.steps} hint={words.stepsHint}>
          {steps.map((step) => days(step, words[step]))}
        </FieldGroup>
        <FieldGroup name="publishing" legend={t.publishing.times.legend} hint={t.publishing.times.hint}>
          {days('publishAfter', t.publishing.times.after)}
          {days('commentWithin', t.publishing.times.comment)}
        </FieldGroup>
        <FieldGroup name="silence" legend={t.silence.setting.legend} hint={t.silence.setting.hint}>
          {days('silentUnder', t.silence.setting.under)}
        </FieldGroup>
        <SaveOrCancel back={desk.organisation} />
      </form>
    </DeskPage>
  )
}
