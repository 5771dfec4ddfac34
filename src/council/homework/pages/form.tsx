// Homework as it is given, and as it is changed.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import type { Texts } from '../../../text/texts.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, Hidden, Radios, Select, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import type { Meeting } from '../../meeting.ts'
import { AroundPanel, meetingName } from '../../pages/around.tsx'
import { most, questionForms, type HomeworkKind } from '../homework.ts'

type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; kind: HomeworkKind; action: string; values: FormValues; problems: Problem[]; id: string; version: number | null; isNew: boolean
  choices: { members: { id: string; called: string }[]; meetings: Meeting[]; tests: { id: string; name: string }[] }; refused: keyof Texts['panelHomework']['refused'] | null
}

export function HomeworkFormPage({ frame, actor, asked, kind, action, values, problems, id, version, isNew, choices, refused }: Props): JSX.Element {
  const { t } = frame
  const { form: words, kinds, refused: why } = t.panelHomework
  const title = isNew ? words.newTitle : words.changeTitle
  const { language: lang } = asked.panel
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <AroundPanel {...{ frame, asked }} current="homework" />
        <ErrorSummary t={t} problems={problems} />
        {refused && <div role="alert"><Notice tone="warning">{why[refused]}</Notice></div>}
        <h1>{title}</h1>
        <p class="lede">{kinds[kind].name}: {kinds[kind].about}</p>
        <form method="post" action={action} class="stack" autocomplete="off" novalidate>
          <Hidden name="kind" value={kind} />
          <Hidden name="id" value={id} />
          {values['point'] && <Hidden name="point" value={values['point']} />}
          {version !== null && <Hidden name="version" value={String(version)} />}
          <TextField name="title" label={words.heading} value={values['title']} maxLength={most.title} lang={lang} />
          <TextArea name="words" label={words.words} hint={words.wordsHint} value={values['words']} rows={6} maxLength={most.words} lang={lang} optional />
          {kind === 'own-feedback' && <Select name="test" label={words.test} hint={words.testHint} value={values['test']} empty={words.noTest} options={choices.tests.map((one) => ({ value: one.id, label: one.name }))} optional />}
          {kind === 'own' && <Questions {...{ frame, values, lang }} />}
          <TextField name="due" label={words.due} hint={words.dueHint} value={values['due']} width="short" />
          {isNew && choices.meetings.length > 0 && <Select name="meeting" label={words.meeting} value={values['meeting']} empty={words.between} options={choices.meetings.map((meeting) => ({ value: meeting.id, label: named(meeting, frame) }))} />}
          <Radios name="who" legend={words.who} value={values['who']} options={[{ value: 'all', label: words.all }, { value: 'chosen', label: words.chosen }]} />
          <FieldGroup name="members" legend={words.members} hint={words.membersHint}>
            {choices.members.map((one) => <Checkbox name={`member-${one.id}`} label={one.called} checked={values[`member-${one.id}`] === 'yes'} />)}
          </FieldGroup>
          <p class="actions"><Button>{isNew ? words.give : words.save}</Button> <a href={panelPath(asked.panel.id, isNew ? '/homework' : `/homework/${id}`)}>{t.common.cancel}</a></p>
        </form>
      </div>
    </DeskPage>
  )
}

const named = (meeting: Meeting, frame: PageFrame): string => [meetingName(meeting, frame), meeting.heldOn && shortDay(meeting.heldOn, frame.language)].filter(Boolean).join(', ')

function Questions({ frame: { t: { panelHomework: { form: words } } }, values, lang }: { frame: PageFrame; values: FormValues; lang: string }): JSX.Element {
  return (
    <FieldGroup name="questions" legend={words.questions} hint={words.questionsHint}>
      {Array.from({ length: most.questions }, (_, at) => at + 1).map((number) => (
        <div class="card stack">
          <TextField name={`question-${number}`} label={fill(words.question, { number })} value={values[`question-${number}`]} maxLength={most.question} lang={lang} />
          <Select name={`form-${number}`} label={`${words.answeredBy} (${number})`} value={values[`form-${number}`]} width="medium" options={questionForms.map((form) => ({ value: form, label: words.forms[form] }))} />
        </div>
      ))}
    </FieldGroup>
  )
}
