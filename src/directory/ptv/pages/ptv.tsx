// PTV on the desk: sending its files, taking ours, and which class belongs to which service line.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Select } from '../../../web/fields.tsx'
import { FileField } from '../../../web/file-field.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Notice } from '../../../web/parts.tsx'
import type { Choices } from '../../choices.sql.ts'
import type { Class, Unread } from '../read.ts'
import { UnreadList } from './unread.tsx'

export type ClassRow = Class & { lineId: string }
type Props = {
  frame: PageFrame; actor: Actor; problems: Problem[]; unread: Unread[]; lines: Choices['lines']; classes: ClassRow[]
  taken: { items: number; on: Day | null }
  /** When the files were sent that wait. */
  waits: Day | null
  told: string | null
}

export function PtvPage({ frame, actor, problems, unread, lines, classes, taken, waits, told }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.ptv
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="directory" problems={problems}>
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }]} />
      <ErrorSummary t={t} problems={problems} kept={false} />
      {told && <div role="status"><Notice tone="good">{told}</Notice></div>}
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {waits && (
        <Notice tone="info">
          <p>{fill(words.waits, { day: shortDay(waits, language) })} <a href={desk.ptvWaiting}>{words.look}</a></p>
        </Notice>
      )}
      <h2>{words.upload.title}</h2>
      {unread.length > 0 && <UnreadList unread={unread} />}
      <form method="post" action={desk.ptv} enctype="multipart/form-data" class="stack">
        <FileField name="files" label={words.upload.label} hint={words.upload.hint} accept=".json,application/json" multiple />
        <Button>{words.upload.button}</Button>
      </form>
      {taken.on && <p class="hint">{plural(words.taken, taken.items, language)} {fill(words.takenOn, { day: shortDay(taken.on, language) })}</p>}
      <h2>{words.exporting.title}</h2>
      <p>{words.exporting.text}</p>
      <form method="get" action={desk.ptvExport}><Button look="secondary">{words.exporting.button}</Button></form>
      <h2 id="lines">{words.lines.title}</h2>
      <p>{words.lines.text}</p>
      <Lines lines={lines} classes={classes} />
    </DeskPage>
  )
}

function Lines({ lines, classes }: { lines: Choices['lines']; classes: ClassRow[] }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.ptv.lines
  if (!classes.length) return <p class="empty">{words.empty}</p>
  return (
    <form method="post" action={desk.ptvLines} class="stack">
      {classes.map(({ uri, name, lineId }, n) => (
        <>
          <Hidden name={`uri-${n}`} value={uri} />
          <Select
            name={`class-${n}`} label={name ?? uri} hint={name ? <span lang="zxx">{uri}</span> : undefined} value={lineId} empty={words.none} width="medium"
            options={lines.filter(({ ended, id }) => !ended || id === lineId).map((line) => ({ value: line.id, label: inLanguage(line.name, language) }))}
          />
        </>
      ))}
      <Button look="secondary">{words.button}</Button>
    </form>
  )
}
