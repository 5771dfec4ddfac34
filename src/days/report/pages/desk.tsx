// The report of a day at the desk: what its holders add, and below it the report as everybody sees it. Before the day is closed it says so.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { warnedField } from '../../../feedback/warning/told.ts'
import type { Warning } from '../../../feedback/warning/warning.ts'
import { to } from '../../../paths.ts'
import { BeforePublic, formId } from '../../../reports/monitoring/pages/before-public.tsx'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import type { Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, FieldGroup, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Empty, Notice } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import { AroundDay } from '../../pages/around.tsx'
import { fileQuery } from '../file.ts'
import type { DayReport } from '../report.ts'
import { DayReportBody } from './body.tsx'

type Props = AskedDay & {
  frame: PageFrame; actor: Actor; today: Day; address: string | null
  /** Null as long as nothing may be told. */
  report: DayReport | null
  /** A wish was withheld since the words were read through. */
  isAside: boolean
  values: FormValues; version: string; problems: Problem[]; changed: boolean
  warning: Warning | null; warned: string
  done: 'saved' | 'published' | 'tooEarly' | null
}

export function DayReportPage(props: Props): JSX.Element {
  const { frame, actor, today, day, state, mayHold, report, address, problems, changed, warning, done, isAside } = props
  const { t, language } = frame
  const { desk: words, shortTitle } = t.dayReport
  const title = `${t.days.ways.report.name}: ${inLanguage(day.name, language)}`
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="days" problems={problems} sheets={['reports']} scripts={['copy']}>
      <div class="stack report">
        <AroundDay {...{ frame, day, state, mayHold }} current="report" />
        {done && <div role="status"><Notice tone={done === 'tooEarly' ? 'warning' : 'good'}>{words[done]}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        {warning && <BeforePublic {...{ frame, warning }} send="open" />}
        {isAside && (
          <Notice tone="warning" title={words.asideTitle}>
            <div class="stack tight">
              <p>{words.asideText}</p>
              <p><a href="#own">{words.asideRead}</a> · <a href={dayPath(day.id, '/wish-themes')}>{words.asideThemes}</a></p>
            </div>
          </Notice>
        )}
        {!report && <><h1>{title}</h1><Empty title={day.closedOn ? words.undecided : words.notClosed}>{day.closedOn ? words.undecidedText : words.notClosedText}</Empty></>}
        {report && (
          <>
            <p>{report.publishedOn ? <a href={to('feedbackDay', language, { day: day.id })}>{words.seePublic}</a> : words.draft} · <a href="#own">{words.formTitle}</a></p>
            <section aria-label={fill(t.dayReport.title, { name: shortTitle })} class="stack">
              <DayReportBody {...{ frame, report, today, address }} file={(form, sheet) => `${dayPath(day.id, '/report/file')}?${new URLSearchParams(fileQuery(form, sheet))}`} isPublic={report.publishedOn !== null} />
            </section>
            <Form {...props} isPublic={report.publishedOn !== null} />
          </>
        )}
      </div>
    </DeskPage>
  )
}

function Form({ frame, day, values, version, warned, isAside, isPublic }: Props & { isPublic: boolean }): JSX.Element {
  const { desk: words } = frame.t.dayReport
  return (
    <form method="post" id={formId} action={dayPath(day.id, '/report')} class="stack" autocomplete="off" novalidate>
      <h2 id="own">{words.formTitle}</h2>
      <p>{words.lede}</p>
      <Hidden name="version" value={version} />
      <Hidden name="made" value={String(values['made'] ?? '')} />
      <Hidden name={warnedField} value={warned} />
      <TranslatedFields name="words" legend={words.words} hint={words.wordsHint} values={values} rows={3} optional />
      <TranslatedFields name="talked" legend={words.talked} hint={words.talkedHint} values={values} rows={4} optional />
      <FieldGroup name="news-texts" legend={words.news} hint={words.newsHint}>
        <TextArea name="news-fi" label={words.newsFi} value={values['news-fi']} rows={14} lang="fi" />
        <TextArea name="news-sv" label={words.newsSv} value={values['news-sv']} rows={14} lang="sv" />
      </FieldGroup>
      {!isPublic && <p class="hint">{words.publishHint}</p>}
      <div class="actions">
        <Button name="step" value="save">{!isPublic ? words.save : isAside ? words.saveAgain : words.saveWords}</Button>
        {!isPublic && <Button name="step" value="open" look="secondary">{words.publish}</Button>}
      </div>
    </form>
  )
}
