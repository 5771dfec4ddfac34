// Feedback about a web page: what it is about, and what was wrong or good.
import type { JSX } from 'preact'
import { Danger } from '../../../lanes/pages/danger.tsx'
import { shownAddress, type PageAddress } from '../../../outreach/pages-feedback/page-address.ts'
import { to } from '../../../paths.ts'
import { longDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden, Radios, TextArea, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Paragraphs } from '../../../web/parts.tsx'
import { matters } from '../../case.ts'
import { Trap } from '../../pages/trap.tsx'
import { WarningNotice } from '../../warning/notice.tsx'
import { warnedField } from '../../warning/told.ts'
import type { Warning } from '../../warning/warning.ts'
import type { PageValues } from '../page-draft.ts'

type Props = {
  frame: PageFrame
  values: PageValues
  problems: Problem[]
  token: string
  /** What is known of the page; null where nothing is. */
  known: PageAddress | null
  dueOn: Day
  /** In words; null: the coordinator. */
  handler: string | null
  urgentHelp: string
  /** What was typed may tell of danger. */
  danger: boolean
  /** What in the text would tell who the giver is, where they are told of it before it is sent. */
  warning: Warning | undefined
}

export function PageFormPage({ frame, values, problems, token, known, dueOn, handler, urgentHelp, danger: isDanger, warning }: Props): JSX.Element {
  const { t, language } = frame
  const { form: words } = t.pageFeedback
  const danger = isDanger && <Danger t={t} help={urgentHelp} />
  return (
    <PublicPage frame={frame} title={words.title} problems={problems} switchForm="page-feedback" leave="page-feedback" noindex scripts={[`writing-${frame.language}`]}>
      <form id="page-feedback" class="stack" method="post" action={to('aboutPage', language)} autocomplete="off" novalidate>
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {warning && <WarningNotice {...{ frame, warning }} publish={false} hasContact={false} send="send">{danger}</WarningNotice>}
        {!warning && danger}
        <p class="lede">{fill(words.lede, { date: longDay(dueOn, language) })}</p>
        <Hidden name="token" value={token} />
        {values.warned && <Hidden name={warnedField} value={values.warned} />}
        {values.page && <Hidden name="page" value={values.page} />}
        {values.service && <Hidden name="service" value={values.service} />}
        {known && <p>{known.path === null ? words.site : words.page}: <strong class="breakable">{shownAddress(values.page)}</strong></p>}
        {(!known || known.path === null) && <TextField name="which" label={words.which} hint={words.whichHint} value={values.which} optional />}
        <Radios
          name="matter" legend={words.matter} value={values.matter} optional
          options={matters.map((matter) => ({ value: matter, label: words.matters[matter], ...(matter === 'does-not-work' && { hint: words.accessibility }) }))}
        />
        <TextArea name="text" label={words.text} hint={words.textHint} value={values.text} rows={5} />
        <div id="danger" role="status" />
        {!danger && <template id="danger-notice"><Danger t={t} help={urgentHelp} /></template>}
        <p>{handler ? fill(words.goesTo, { person: handler }) : words.toCoordinator} {words.kept}</p>
        <p>{words.rather} <a href={to('aboutPage', language, {}, { about: 'service', service: values.service })}>{words.ratherLink}</a></p>
        <Paragraphs text={urgentHelp} small />
        <Trap />
        <p><Button name="step" value="send" icon="forward">{words.send}</Button></p>
      </form>
    </PublicPage>
  )
}
