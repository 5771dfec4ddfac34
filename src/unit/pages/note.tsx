// A person's own note, with who could read it said plainly.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { Button, ErrorSummary, Hidden, TextArea } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Details, Notice } from '../../web/parts.tsx'

type Props = { frame: PageFrame; actor: { name: string; roles: string[] }; text: string; version: string; problems: Problem[]; done: boolean }

export function NotePage({ frame, actor, text, version, problems, done }: Props): JSX.Element {
  const { t } = frame
  const { workers: { thanks }, own: { note } } = t
  return (
    <DeskPage frame={frame} title={note.title} actor={actor} current="thanks" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.thanks, label: thanks.title }]} />
        <h1>{note.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {done && <Notice tone="good"><p role="status">{text ? note.kept : note.emptied}</p></Notice>}
        <p class="lede">{note.lede}</p>
        <form method="post" action={desk.note} class="stack" autocomplete="off" novalidate>
          <Hidden name="version" value={version} />
          <TextArea name="note" label={note.label} hint={note.hint} value={text} rows={12} />
          <p><Button>{note.keep}</Button></p>
        </form>
        <Details summary={note.whoTitle}><p>{note.who}</p></Details>
      </div>
    </DeskPage>
  )
}
