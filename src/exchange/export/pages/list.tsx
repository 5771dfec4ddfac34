// The exports of everything: those that there were, who asked and who decided, and the form that asks for another.
import type { JSX } from 'preact'
import { dataExportPath } from '../../../exchange-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { mayAskForData } from '../../../staff/exchange-duties.ts'
import { moment } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Checkbox, ErrorSummary, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, DataTable, Notice, Tag, type Tone } from '../../../web/parts.tsx'
import type { DataExport, DataExportState } from '../exports.sql.ts'

type Props = { frame: PageFrame; actor: Actor; problems: Problem[]; refusal: string | null; exports: DataExport[]; typed: { because: string; withContacts: boolean }; keepHours: number }

export function DataExportsPage({ frame, actor, problems, refusal, exports, typed, keepHours }: Props): JSX.Element {
  const { t, language } = frame
  const { dataExports: words } = t
  const busy = exports.find(({ state }) => state === 'asked' || state === 'waiting' || state === 'running')
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="data-exports" problems={problems} narrow>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {refusal && <div role="alert"><Notice tone="warning">{refusal}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{fill(words.two, { hours: keepHours })}</p>
        {busy
          ? !refusal && <Notice tone="info">{words.problems['under-way']} <a href={dataExportPath(busy.id)}>{words.one}</a></Notice>
          : mayAskForData(actor) && (
            <Card title={words.ask.title}>
              <form method="post" action={desk.dataExports} class="stack" novalidate>
                <TextArea name="because" label={words.ask.because} hint={words.ask.becauseHint} value={typed.because} rows={3} maxLength={500} />
                <Checkbox name="contacts" label={words.ask.contacts} hint={words.ask.contactsHint} checked={typed.withContacts} />
                <p><Button>{words.ask.button}</Button></p>
              </form>
            </Card>
          )}
        <h2>{words.list}</h2>
        <DataTable
          caption={<span class="visually-hidden">{words.list}</span>} empty={words.none} head={[words.head.asked, words.head.by, words.head.decided, words.head.state]}
          rows={exports.map((one) => [
            <a href={dataExportPath(one.id)}>{moment(one.askedAt, language)}</a>, one.askedByName, one.decidedByName ?? '–', <StateTag frame={frame} state={one.state} />,
          ])}
        />
      </div>
    </DeskPage>
  )
}

const tones: Record<DataExportState, Tone | 'neutral'> = {
  asked: 'warning', waiting: 'info', running: 'info', ready: 'good', refused: 'neutral', cancelled: 'neutral', lapsed: 'neutral', failed: 'warning', erased: 'neutral',
}

export const StateTag = ({ frame: { t }, state }: { frame: PageFrame; state: DataExportState }): JSX.Element => <Tag tone={tones[state]}>{t.dataExports.states[state]}</Tag>
