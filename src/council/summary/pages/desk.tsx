// One summary at the desk: as everybody will read it, and below it the words of whoever leads the council, and publishing.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { warnedField } from '../../../feedback/warning/told.ts'
import type { Warning } from '../../../feedback/warning/warning.ts'
import { to } from '../../../paths.ts'
import { BeforePublic, formId } from '../../../reports/monitoring/pages/before-public.tsx'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import type { Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, FieldGroup, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice, PrintButton } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import { AroundPanel } from '../../pages/around.tsx'
import { spanText, titleOf } from '../document.ts'
import { remarkField } from '../form.ts'
import type { StoredSummary } from '../summaries.sql.ts'
import type { Span, Told } from '../summary.ts'
import { SummaryBody } from './body.tsx'

export type SummaryDone = 'saved' | 'savedPublic' | 'publishedNow' | 'withdrawnNow'
type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; span: Span; told: Told; stored: StoredSummary | null; today: Day; addresses: Record<'fi' | 'sv', string | null>
  values: FormValues; traces: string; problems: Problem[]; changed: boolean; warning: Warning | null; warned: string; done: SummaryDone | null
}

export function SummaryPage(props: Props): JSX.Element {
  const { frame, actor, asked, span, told, stored, today, addresses, problems, changed, warning, done } = props
  const { t, language } = frame
  const { desk: words } = t.panelSummary
  const { panel } = asked
  const isPublic = stored?.publishedOn && !stored.withdrawnOn
  const address = panelPath(panel.id, `/summary/${span.key}`)
  return (
    <DeskPage frame={frame} title={`${titleOf(told, frame)}. ${spanText(told, frame)}`} actor={shownAs(actor)} current="panels" problems={problems} sheets={['reports']} scripts={['print', 'copy']}>
      <div class="stack report">
        <AroundPanel {...{ frame, asked }} current="summary" />
        {done && <div role="status"><Notice tone="good">{words[done]}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        {warning && <BeforePublic {...{ frame, warning }} send="open" />}
        <p class="no-print">{isPublic ? <a href={to('councilYear', language, { panel: panel.id, season: span.key })}>{words.see}</a> : words.before} · <a href={panelPath(panel.id, '/summary')}>{words.back}</a>{asked.leads && <> · <a href="#own">{words.formTitle}</a></>}</p>
        <SummaryBody {...{ frame, told }} madeOn={today} address={language === 'en' ? null : addresses[language]} file={(form) => `${address}/file?form=${form}`} />
        <p class="no-print"><PrintButton t={t} /></p>
        {asked.leads && <Form {...props} isPublic={Boolean(isPublic)} />}
      </div>
    </DeskPage>
  )
}

function Form({ frame: { t }, asked: { panel }, span, told, stored, values, traces, warned, isPublic }: Props & { isPublic: boolean }): JSX.Element {
  const { desk: words, news } = t.panelSummary
  const own = told.language
  return (
    <form method="post" id={formId} action={panelPath(panel.id, `/summary/${span.key}`)} class="stack no-print" autocomplete="off" novalidate>
      <h2 id="own">{words.formTitle}</h2>
      <p>{words.formText}</p>
      <Hidden name="version" value={String(stored?.version ?? 0)} />
      <Hidden name="made" value={values['made'] ?? ''} />
      <Hidden name="traces" value={traces} />
      <Hidden name={warnedField} value={warned} />
      <TextArea name={`opening-${own}`} label={words.opening} hint={words.openingHint} value={values[`opening-${own}`]} rows={4} lang={own} optional />
      {told.traces.length > 0 && (
        <FieldGroup name="remarks" legend={words.remarks} hint={words.remarkHint}>
          {told.traces.map(({ id }, n) => <TextArea name={remarkField(id, own)} label={fill(words.remark, { number: n + 1 })} value={values[remarkField(id, own)]} rows={3} lang={own} optional />)}
        </FieldGroup>
      )}
      <TextArea name={`closing-${own}`} label={words.closing} hint={words.closingHint} value={values[`closing-${own}`]} rows={4} lang={own} optional />
      <FieldGroup name="news-texts" legend={words.news} hint={words.newsHint}>
        <TextArea name="news-fi" label={news.fi} value={values['news-fi']} rows={12} lang="fi" />
        <TextArea name="news-sv" label={news.sv} value={values['news-sv']} rows={12} lang="sv" />
      </FieldGroup>
      <p class="hint">{words.publishHint}</p>
      <div class="actions">
        <Button name="step" value="save">{words.save}</Button>
        <Button name="step" value="open" look="secondary">{isPublic ? words.again : words.publish}</Button>
        {isPublic && <Button name="step" value="withdraw" look="quiet">{words.withdraw}</Button>}
      </div>
    </form>
  )
}
