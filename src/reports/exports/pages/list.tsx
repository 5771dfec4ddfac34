// The exports of a person: those that there are, and the form that asks for another.
import type { JSX } from 'preact'
import { desk, reportExportPath, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { dayOf, daysAfter, moment, shortDay, type Day } from '../../../text/dates.ts'
import { Radios } from '../../../web/choices.tsx'
import { Button, ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, DataTable, Notice, Tag, type Tone } from '../../../web/parts.tsx'
import type { ExportState, ReportExport } from '../exports.sql.ts'

type Props = { frame: PageFrame; actor: Actor; problems: Problem[]; exports: ReportExport[]; underWay: boolean; chosen: string; keepDays: number }

export function ExportsPage({ frame, actor, problems, exports, underWay, chosen, keepDays }: Props): JSX.Element {
  const { t, language } = frame
  const { reportExports: words } = t
  const isBusy = exports.find(({ state }) => state === 'waiting' || state === 'running')
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="report-exports" problems={problems} narrow>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {underWay && <div role="alert"><Notice tone="warning">{words.ask.underWay}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {isBusy
          ? !underWay && <Notice tone="info">{words.ask.underWay}</Notice>
          : (
            <Card title={words.ask.title}>
              <form method="post" action={desk.reportExports} class="stack">
                <Radios name="form" legend={words.ask.form} value={chosen} options={(['excel', 'standard'] as const).map((form) => ({ value: form, label: words.ask.forms[form], hint: words.ask.formHints[form] }))} />
                <p><Button>{words.ask.button}</Button></p>
              </form>
            </Card>
          )}
        <h2>{words.list}</h2>
        <DataTable
          caption={<span class="visually-hidden">{words.list}</span>} empty={words.none} head={[words.head.asked, words.head.form, words.head.state, words.head.until]}
          rows={exports.map((one) => [
            <a href={reportExportPath(one.id)}>{moment(one.askedAt, language)}</a>, words.ask.forms[one.form], <StateTag frame={frame} state={one.state} />,
            one.endedAt && one.state === 'ready' ? shortDay(keptUntil(one.endedAt, keepDays), language) : '–',
          ])}
        />
        <p>{words.open} <a href={to('openData', language)}>{t.openData.title}</a></p>
      </div>
    </DeskPage>
  )
}

export const keptUntil = (endedAt: Date, keepDays: number): Day => daysAfter(dayOf(endedAt), keepDays)

const tones: Record<ExportState, Tone | 'neutral'> = { waiting: 'neutral', running: 'info', ready: 'good', cancelled: 'neutral', failed: 'warning' }

export const StateTag = ({ frame: { t }, state }: { frame: PageFrame; state: ExportState }): JSX.Element => <Tag tone={tones[state]}>{t.reportExports.states[state]}</Tag>
