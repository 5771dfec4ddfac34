// Gives a second factor of one's own another name.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import { nameVersion, type Factor } from '../factor.ts'
import { NameField } from './add.tsx'

type Props = { frame: PageFrame; actor: Actor; factor: Factor; typed: string; problems: Problem[] }

export function RenamePage({ frame, actor, factor, typed, problems }: Props): JSX.Element {
  const { t } = frame
  const { own } = t.secondFactors
  const title = fill(own.renameTitle, { name: factor.name })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="account" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.account, label: t.staff.account.title }, { href: desk.secondFactors, label: own.title }]} />
      <ErrorSummary t={t} problems={problems} />
      <h1>{title}</h1>
      <p>{own.renameText}</p>
      <form method="post" action={`${desk.secondFactors}/${factor.id}/rename`} class="stack">
        <Hidden name="version" value={nameVersion(factor)} />
        <NameField frame={frame} value={typed} />
        <Button>{own.saveName}</Button>
      </form>
    </DeskPage>
  )
}
