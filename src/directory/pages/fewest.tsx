// The pages on which it is said from how many on a number of a report is told.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'

type Props = { frame: PageFrame; actor: Actor; fewest: number; most: number; typed: string; problems: Problem[]; saved: boolean; changed: boolean }

export function FewestPage({ frame, actor, fewest, most, typed, problems, saved, changed }: Props): JSX.Element {
  const { t } = frame
  const { fewest: words } = t.feedbackReport
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="organisation" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.organisation, label: t.directory.organisation.title }]} />
      {saved && <div role="status"><Notice tone="good">{fill(words.saved, { fewest })}</Notice></div>}
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{words.title}</h1>
      <p class="lede">{fill(words.lede, { fewest })}</p>
      <p>{words.explain}</p>
      <p><strong>{fill(words.never, { most })}</strong></p>
      {fewest < most && (
        <form method="post" action={desk.fewestTold} novalidate>
          <TextField name="fewest" label={words.label} value={typed} inputMode="numeric" width="short" />
          <Button>{words.next}</Button>
        </form>
      )}
    </DeskPage>
  )
}

export function SureOfFewestPage({ frame, actor, before, after, most }: { frame: PageFrame; actor: Actor; before: number; after: number; most: number }): JSX.Element {
  const { t } = frame
  const { fewest: words } = t.feedbackReport
  const title = fill(words.sureTitle, { before, after })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="organisation" narrow>
      <Breadcrumb t={t} items={[{ href: desk.fewestTold, label: words.title }]} />
      <h1>{title}</h1>
      <p>{words.explain}</p>
      <p><strong>{fill(words.never, { most })}</strong> {words.sure}</p>
      <form method="post" action={desk.fewestTold}>
        <Hidden name="fewest" value={String(after)} />
        <Hidden name="sure" value="yes" />
        <Button>{fill(words.raise, { after })}</Button>
      </form>
      <p><a href={desk.fewestTold}>{words.back}</a></p>
    </DeskPage>
  )
}
