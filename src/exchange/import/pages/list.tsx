// The imports of earlier feedback: those that there were, and the form that takes a file.
import type { JSX } from 'preact'
import { importPath } from '../../../exchange-paths.ts'
import { channels, kinds } from '../../../feedback/case.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { moment } from '../../../text/dates.ts'
import { inFigures } from '../../../text/fill.ts'
import { languages } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, Select, TextField } from '../../../web/fields.tsx'
import { FileField } from '../../../web/file-field.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, DataTable, Notice, Tag, type Tone } from '../../../web/parts.tsx'
import type { FeedbackImport, ImportState } from '../imports.sql.ts'

export type Typed = { name: string; channel: string; kind: string; language: string; withoutPlace: boolean }
export const nothingTyped: Typed = { name: '', channel: '', kind: '', language: 'fi', withoutPlace: false }

type Props = { frame: PageFrame; actor: Actor; typed: Typed; problems: Problem[]; sameAs: string | null; imports: FeedbackImport[] }

export function ImportsPage({ frame, actor, typed, problems, sameAs, imports }: Props): JSX.Element {
  const { t, language } = frame
  const { imports: words } = t
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="feedback-imports" problems={problems} narrow>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {sameAs && <div role="alert"><Notice tone="warning">{words.sameFile} <a href={importPath(sameAs)}>{words.one}</a></Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <ul>{words.rules.map((rule) => <li>{rule}</li>)}</ul>
        <Card title={words.send.title}>
          <form method="post" action={desk.feedbackImports} enctype="multipart/form-data" class="stack" novalidate>
            <TextField name="name" label={words.send.name} hint={words.send.nameHint} value={typed.name} maxLength={120} />
            <Select name="channel" label={words.send.channel} hint={words.send.unlessColumn} value={typed.channel} empty={words.send.choose} options={channels.map((value) => ({ value, label: t.overview.channels[value] }))} width="medium" />
            <Select name="kind" label={words.send.kind} hint={words.send.unlessColumn} value={typed.kind} empty={words.send.inColumn} options={kinds.map((value) => ({ value, label: t.feedback.kinds[value].name }))} width="medium" />
            <Select name="language" label={words.send.language} hint={words.send.unlessColumn} value={typed.language} options={languages.map((value) => ({ value, label: words.languages[value] }))} width="medium" />
            <Checkbox name="without-place" label={words.send.withoutPlace} hint={words.send.withoutPlaceHint} checked={typed.withoutPlace} />
            <FileField name="file" label={words.send.file} hint={words.send.fileHint} accept=".csv,.tsv,.txt,text/csv" />
            <p><Button>{words.send.button}</Button></p>
          </form>
        </Card>
        <h2>{words.list}</h2>
        <DataTable
          caption={<span class="visually-hidden">{words.list}</span>} empty={words.empty} head={[words.head.name, words.head.by, words.head.at, words.head.came, words.head.state]}
          rows={imports.map((one) => [
            <a href={importPath(one.id)}>{one.name}</a>, one.broughtByName, moment(one.broughtAt, language), one.state === 'done' || one.state === 'running' ? inFigures(one.found.right, language) : '–',
            <ImportTag frame={frame} state={one.state} />,
          ])}
        />
      </div>
    </DeskPage>
  )
}

const tones: Record<ImportState, Tone | 'neutral'> = { sent: 'warning', looking: 'info', looked: 'warning', running: 'info', done: 'good', undoing: 'info', undone: 'neutral', failed: 'warning', dropped: 'neutral' }

export const ImportTag = ({ frame: { t }, state }: { frame: PageFrame; state: ImportState }): JSX.Element => <Tag tone={tones[state]}>{t.imports.states[state]}</Tag>
