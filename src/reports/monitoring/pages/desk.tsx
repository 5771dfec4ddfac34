// Self-monitoring reports at the desk: which there are to write, and writing one.
import type { JSX } from 'preact'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { warnedField } from '../../../feedback/warning/told.ts'
import type { Warning } from '../../../feedback/warning/warning.ts'
import { desk, monitoringPath, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Empty, Notice, Tag, type Tone } from '../../../web/parts.tsx'
import { ShareView } from '../../pages/share-view.tsx'
import type { PeriodName } from '../../statistics/period.ts'
import type { Facts } from '../facts.ts'
import { periodTitle, placeName } from '../names.ts'
import { dueOn, isAwaited, placeCode, type MonitoringReport, type Stage } from '../report.ts'
import type { NamedPlace } from '../reports.sql.ts'
import { BeforePublic, formId } from './before-public.tsx'
import { Files, Improvements, Numbers, Written } from './report.tsx'

type ListProps = { frame: PageFrame; actor: Actor; periods: PeriodName[]; period: PeriodName | null; rows: { place: NamedPlace; stage: Stage }[] }

const tones: Record<Stage, Tone | 'neutral'> = { none: 'neutral', draft: 'info', public: 'good', late: 'warning' }

export function MonitoringDeskPage({ frame, actor, periods, period, rows }: ListProps): JSX.Element {
  const { t, language } = frame
  const { desk: words, ...common } = t.monitoring
  return (
    <DeskPage frame={frame} title={common.title} actor={shownAs(actor)}>
      <div class="stack">
        <h1>{common.title}</h1>
        <p class="lede">{common.lede}</p>
        <p>{common.law}</p>
        {!period && <Empty title={words.none}>{words.noneText}</Empty>}
        {period && (
          <form method="get" action={desk.monitoring} class="beside">
            <Select name="period" label={words.period} width="medium" value={period} options={periods.map((value) => ({ value, label: periodTitle(value, t, language) }))} />
            <Button look="secondary">{t.common.show}</Button>
          </form>
        )}
        {period && (
          <DataTable
            caption={periodTitle(period, t, language)} empty={words.nobody} head={[words.head.place, words.head.stage, words.head.due]}
            rows={rows.map(({ place, stage }) => [
              <a href={monitoringPath(period, placeCode(place))}>{placeName(place, t, language)}</a>,
              <Tag tone={tones[stage]}>{words.stages[stage]}</Tag>, isAwaited(place, period) ? shortDay(dueOn(period), language) : words.asOneLikes,
            ])}
          />
        )}
        <p><a href={to('monitoring', language)}>{words.seePublic}</a></p>
      </div>
    </DeskPage>
  )
}

type Props = {
  frame: PageFrame; actor: Actor; place: NamedPlace; period: PeriodName
  report: MonitoringReport | null
  facts: Facts
  values: FormValues
  version: string
  problems: Problem[]
  changed: boolean
  /** What was found in it before it becomes public; and of which kinds they were told by now. */
  warning: Warning | null
  warned: string
  /** What was just done here, or why it was not. */
  done: 'saved' | 'opened' | 'added' | 'publicAlready' | null
}

export function EditMonitoringPage(props: Props): JSX.Element {
  const { frame, actor, place, period, report, facts, problems, changed, warning, done } = props
  const { t, language } = frame
  const { desk: words, report: of, title: all } = t.monitoring
  const names = { place: placeName(place, t, language), period: periodTitle(period, t, language) }
  const title = report?.publicOn ? fill(t.monitoring.of, names) : fill(words.edit, names)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} sheets={['reports']} scripts={['copy']}>
      <div class="stack report">
        <Breadcrumb t={t} items={[{ href: `${desk.monitoring}?${new URLSearchParams({ period })}`, label: all }]} />
        {done && <div role="status"><Notice tone={done === 'publicAlready' ? 'warning' : 'good'}>{words[done]}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        {warning && <BeforePublic {...{ frame, warning }} send={report?.publicOn ? 'add' : 'open'} />}
        <h1>{title}</h1>
        {report?.publicOn ? <Public {...props} report={report} /> : <Form {...props} />}
        <h2>{of.improvements}</h2>
        <Improvements frame={frame} stood={facts.stood} isPublic={!!report?.publicOn} />
        <Numbers {...{ frame, facts }} />
        {report && <Files {...{ frame, facts }} isPublic={report.publicOn !== null} base={`${monitoringPath(period, placeCode(place))}/file`} />}
      </div>
    </DeskPage>
  )
}

function Form({ frame, place, period, values, version, warned }: Props): JSX.Element {
  const { desk: words } = frame.t.monitoring
  return (
    <form method="post" id={formId} action={monitoringPath(period, placeCode(place))} class="stack" autocomplete="off" novalidate>
      <p>{words.editLede} <a href="#numbers">{frame.t.monitoring.report.numbers}</a></p>
      <Hidden name="version" value={version} />
      <Hidden name={warnedField} value={warned} />
      <TranslatedFields name="findings" legend={words.findings} hint={words.findingsHint} values={values} rows={8} />
      <TranslatedFields name="actions" legend={words.actions} hint={words.actionsHint} values={values} rows={6} />
      <p class="hint">{words.noDraft} {words.openHint}</p>
      <div class="actions">
        <Button name="step" value="save">{words.save}</Button>
        <Button name="step" value="open" look="secondary">{words.open}</Button>
      </div>
    </form>
  )
}

function Public({ frame, place, period, values, report, warned }: Props & { report: MonitoringReport }): JSX.Element {
  const { t, language } = frame
  const { desk: words, report: of } = t.monitoring
  return (
    <>
      <p><a href={to('monitoringReport', language, { report: report.id })}>{words.seePublic}</a></p>
      <ShareView path={to('monitoringReport', language, { report: report.id })} whom="page" frame={frame} />
      <h2>{of.findings}</h2>
      <Written content={report.findings} />
      <h2>{of.actions}</h2>
      <Written content={report.actions} />
      {report.added && <><h2>{fill(of.addedOn, { day: shortDay(report.addedOn!, language) })}</h2><Written content={report.added} /></>}
      <form method="post" id={formId} action={monitoringPath(period, placeCode(place))} class="stack" autocomplete="off" novalidate>
        <h2>{words.add}</h2>
        <Hidden name={warnedField} value={warned} />
        <TranslatedFields name="added" legend={words.add} hint={words.addHint} values={values} rows={4} />
        <Button name="step" value="add">{words.addButton}</Button>
      </form>
    </>
  )
}
