// Asking to be rung: a number, and if one likes a name, a time and what it is about.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, Hidden, Select, TextArea, TextField } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Notice, Paragraphs } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { Trap } from '../pages/trap.tsx'
import type { CallBackValues } from './request.ts'

type Props = {
  frame: PageFrame
  values: CallBackValues
  problems: Problem[]
  token: string
  /** What it is about, in words; null where nothing was chosen. */
  topic: string | null
  dueOn: Day
  municipalities: { id: string; name: string }[]
  urgentHelp: string
}

export function CallBackPage({ frame, values, problems, token, topic, dueOn, municipalities, urgentHelp }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.callBack
  return (
    <PublicPage frame={frame} title={words.title} problems={problems} leave="call-back">
      <form id="call-back" class="stack" method="post" action={to('callBack', language)} autocomplete="off" novalidate>
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        <p class="lede">{fill(words.lede, { date: shortDay(dueOn, language) })}</p>
        <Notice tone="warning"><Paragraphs text={urgentHelp} /></Notice>
        <Hidden name="token" value={token} />
        {(['line', 'service', 'unit'] as const).map((name) => values[name] && <Hidden name={name} value={values[name]} />)}
        {topic && <p><strong>{t.feedback.form.about}:</strong> {topic}</p>}
        <TextField name="number" label={words.number} hint={words.numberHint} value={values.number} type="tel" width="medium" />
        <TextField name="name" label={words.name} hint={words.nameHint} value={values.name} maxLength={longest.pseudonym * 4} optional />
        <TextField name="when" label={words.when} hint={words.whenHint} value={values.when} optional />
        {municipalities.length > 0 && (
          <Select name="municipality" label={t.routing.municipality.label} empty={t.routing.municipality.none} value={values.municipality} options={municipalities.map(({ id, name }) => ({ value: id, label: name }))} optional />
        )}
        <TextArea name="about" label={words.about} hint={words.aboutHint} value={values.about} rows={3} optional />
        <p>{words.whoSees}</p>
        <Trap />
        <p><Button name="step" value="send" icon="forward">{words.send}</Button></p>
      </form>
    </PublicPage>
  )
}
