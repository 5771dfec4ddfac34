// For which roles a second factor is required, and who of today's holders has none yet.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { plural } from '../../../text/fill.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, Checkbox, FieldGroup, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Notice } from '../../../web/parts.tsx'
import { roles, shownAs, type Actor, type Role } from '../../actor.ts'
import { Done } from '../../pages/done.tsx'
import type { Holder } from '../rules.sql.ts'

type RulesProps = {
  frame: PageFrame; actor: Actor; required: readonly Role[]; holders: Holder[]; version: string; saved: boolean; changed: boolean
  /** The administrator has no second factor themselves. */
  youOwe: boolean
  /** Nobody else could help the administrator back in. */
  alone: boolean
}

export function RulesPage({ frame, actor, required, holders, version, saved, changed, youOwe, alone }: RulesProps): JSX.Element {
  const { t } = frame
  const texts = t.secondFactors.rules
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="organisation" narrow>
      <Breadcrumb t={t} items={[{ href: desk.organisation, label: t.directory.organisation.title }]} />
      <Done text={saved ? texts.saved : null} />
      {changed && <ChangedMeanwhile />}
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      {youOwe && <Notice tone="warning" title={texts.youTitle}>{texts.you}</Notice>}
      {alone && <Notice tone="warning" title={texts.aloneTitle}>{texts.alone}</Notice>}
      <form method="post" action={desk.secondFactorRules} class="stack">
        <Hidden name="version" value={version} />
        <FieldGroup name="role" legend={texts.legend}>
          {roles.map((role) => (
            <Checkbox
              name={`role-${role}`} label={t.roles.names[role]} hint={whoLacks(frame, holders.filter((holder) => holder.role === role))}
              checked={required.includes(role)}
            />
          ))}
        </FieldGroup>
        <Button>{texts.save}</Button>
      </form>
    </DeskPage>
  )
}

function whoLacks({ t, language }: PageFrame, holders: Holder[]): string {
  const texts = t.secondFactors.rules
  const without = holders.filter(({ hasFactor }) => !hasFactor)
  if (!holders.length) return texts.nobody
  return without.length ? `${plural(texts.without, without.length, language)}: ${without.map(({ name }) => name).join(', ')}` : texts.all
}
