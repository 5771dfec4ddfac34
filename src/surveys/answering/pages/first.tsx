// Before the first question: what it is about, what is promised, how one stays anonymous, how long it takes; then the way in, and the
// way to another day.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { longDay, nearDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import type { Language } from '../../../text/language.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Details, Notice, Paragraphs } from '../../../web/parts.tsx'
import { SlipSaid } from '../../tokens/pages/said.tsx'
import type { Opened } from '../opened.ts'
import type { Field } from '../typed.ts'
import { AlsoIn } from './also-in.tsx'
import { Carried, nameOf } from './form.tsx'
import { OnDevice } from './on-device.tsx'
import { Promised } from './promised.tsx'

type Props = {
  frame: PageFrame
  opened: Opened
  fields: readonly Field[]
  /** About which unit, where the link or the slip says so. */
  group: string | null
  /** The words of their slip, where the round wants some. Null: none are needed. */
  code: { typed: string; known: boolean } | null
  problems: Problem[]
  remindOn: readonly Day[]
  today: Day
  /** What the addresses of reminders take along. */
  query: { line?: string | undefined; unit?: string | undefined }
}

export function FirstPage(props: Props): JSX.Element {
  const { frame, opened, fields, group, code, problems, today } = props
  const { survey } = opened
  const { t, language } = frame
  const { first } = t.surveyAnswering
  const asksWords = code !== null && !code.known
  return (
    <PublicPage frame={frame} title={nameOf(survey, frame)} problems={problems} switchForm="survey" leave="survey" sheets={code ? ['survey', 'survey-tokens'] : ['survey']} scripts={asksWords ? ['kept', 'survey-slip'] : ['kept']} noindex={problems.length > 0}>
      <form id="survey" class="survey stack" method="post" action={to('survey', language, { id: survey.id })} autocomplete="off" novalidate data-survey-slip={asksWords ? survey.id : undefined}>
        <Carried fields={fields} />
        <ErrorSummary t={t} problems={problems} kept={false} />
        <AlsoIn frame={frame} opened={opened} />
        <Promised frame={frame} opened={opened} group={group} byCode={code !== null} />
        <p>{first.leave}</p>
        {code && !code.known && <TextField name="code" label={first.words} hint={first.wordsHint} value={code.typed} width="medium" autocapitalize="none" spellcheck={false} />}
        {asksWords && <SlipSaid frame={frame} />}
        {code?.known && <Notice tone="good">{first.wordsKnown}</Notice>}
        <p><Button name="step" value="start" icon="forward">{first.start}</Button></p>
      </form>
      <OnDevice frame={frame} today={today} />
      <Later {...props} />
      <Details summary={first.begun}>
        <form method="post" action={to('surveys', language)} class="stack" autocomplete="off" novalidate>
          <TextField name="begun" label={first.begunText} width="medium" autocapitalize="none" spellcheck={false} />
          <p><Button look="secondary">{first.open}</Button></p>
        </form>
      </Details>
    </PublicPage>
  )
}

function Later({ frame, opened: { survey, round }, remindOn, query }: Props): JSX.Element {
  const { t, language } = frame
  const { first } = t.surveyAnswering
  const href = (day: Day, of: Language) => to('surveyReminder', of, { id: survey.id }, { on: day, ...query })
  return (
    <Details summary={first.later}>
      <Paragraphs text={fill(first.laterText, { day: longDay(round.lastOn, language) })} />
      {remindOn.length > 0 && <ul class="remind">{remindOn.map((day) => <li><a href={href(day, language)} download>{fill(first.remind, { day: nearDay(day, language) })}</a></li>)}</ul>}
      {remindOn.length > 0 && <p class="hint">{first.laterHint}</p>}
    </Details>
  )
}
