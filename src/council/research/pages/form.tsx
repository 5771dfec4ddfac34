// A request for volunteers, as whoever leads the council writes it. Once it stands it is not changed: members agree to these very words.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, Hidden, Select, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import type { AskedPanel } from '../../asked.ts'
import type { Meeting } from '../../meeting.ts'
import { AroundPanel, meetingName } from '../../pages/around.tsx'
import { most, passed } from '../research.ts'

type Props = { frame: PageFrame; actor: Actor; asked: AskedPanel; values: FormValues; problems: Problem[]; meetings: Meeting[]; id: string }

export function ResearchFormPage({ frame, actor, asked, values, problems, meetings, id }: Props): JSX.Element {
  const { t } = frame
  const { form: words, passes } = t.panelResearch
  const { id: panelId, language: lang } = asked.panel
  const meetingOf = (meeting: Meeting) => [meetingName(meeting, frame), meeting.heldOn && shortDay(meeting.heldOn, frame.language)].filter(Boolean).join(', ')
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="research" />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="post" action={panelPath(panelId, '/research/new')} class="stack" autocomplete="off" novalidate>
          <Hidden name="id" value={id} />
          <TextField name="researcher" label={words.researcher} value={values['researcher']} maxLength={most.name} lang={lang} />
          <TextField name="organisation" label={words.organisation} hint={words.organisationHint} value={values['organisation']} maxLength={most.name} lang={lang} />
          <TextField name="mail" label={words.mail} hint={words.mailHint} type="email" value={values['mail']} maxLength={most.mail} />
          <TextArea name="purpose" label={words.purpose} hint={words.purposeHint} value={values['purpose']} rows={3} maxLength={most.purpose} lang={lang} />
          <TextArea name="asks" label={words.asks} hint={words.asksHint} value={values['asks']} rows={3} maxLength={most.asks} lang={lang} />
          <FieldGroup name="passes" legend={words.passes} hint={words.passesHint}>
            {passed.map((one) => <Checkbox name={`passes-${one}`} label={passes[one]} checked={values[`passes-${one}`] === 'yes'} />)}
          </FieldGroup>
          <TextField name="until" label={words.until} hint={words.untilHint} value={values['until']} width="short" />
          {meetings.length > 0 && <Select name="meeting" label={words.meeting} value={values['meeting']} empty={words.noMeeting} options={meetings.map((one) => ({ value: one.id, label: meetingOf(one) }))} />}
          <p class="actions"><Button>{words.ask}</Button> <a href={panelPath(panelId, '/research')}>{t.common.cancel}</a></p>
        </form>
      </div>
    </DeskPage>
  )
}
