// A name for a view of the list: beside the list, and alone where the name cannot be taken as it is.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { Button, ErrorSummary, Hidden, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Details } from '../../../web/parts.tsx'
import type { SavedView } from '../saved-views.sql.ts'

type Typed = { step: string; id: string; name: string; query: string }

export function SavedViewPage(
  { frame, actor, typed, problems }: { frame: PageFrame; actor: { name: string; roles: string[] }; typed: Typed; problems: Problem[] },
): JSX.Element {
  const { t } = frame
  return (
    <DeskPage frame={frame} title={t.finding.saved.title} actor={actor} current="cases" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: `${desk.cases}?${typed.query}`, label: t.cases.list.title }]} />
        <h1>{t.finding.saved.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        <NameForm frame={frame} {...typed} />
      </div>
    </DeskPage>
  )
}

/** `open`: the view of the reader's own that is shown; null where it is not one yet. */
export function KeepView({ frame, query, open }: { frame: PageFrame; query: string; open: SavedView | null }): JSX.Element {
  const { saved: words } = frame.t.finding
  return (
    <Details summary={open ? words.edit : words.save}>
      <NameForm frame={frame} step={open ? 'rename' : 'save'} id={open?.id ?? ''} name={open?.name ?? ''} query={query} />
      {open && (
        <form method="post" action={desk.savedViews}>
          <Hidden name="id" value={open.id} /><Hidden name="query" value="view=mine" />
          <Button look="quiet" name="step" value="remove">{words.remove}</Button>
        </form>
      )}
    </Details>
  )
}

function NameForm({ frame, step, id, name, query }: Typed & { frame: PageFrame }): JSX.Element {
  const { saved: words } = frame.t.finding
  return (
    <form method="post" action={desk.savedViews} class="stack" autocomplete="off" novalidate>
      <Hidden name="id" value={id} /><Hidden name="query" value={query} />
      <TextField name="name" label={words.name} hint={words.nameHint} value={name} width="medium" />
      <p><Button look="secondary" name="step" value={step}>{step === 'rename' ? words.rename : words.button}</Button></p>
    </form>
  )
}
