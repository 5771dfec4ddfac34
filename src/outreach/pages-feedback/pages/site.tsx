// One site: whose its pages are, and the form that says so.
import type { JSX } from 'preact'
import { desk, webSitePath } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Details, Notice } from '../../../web/parts.tsx'
import type { OwnerValues } from '../set-owner.ts'
import type { Site } from '../sites.sql.ts'
import { ownerCells, ownerHead, pagesOf, type Row } from './owners.tsx'

type Props = {
  frame: PageFrame; actor: Actor; site: Site
  /** Each with what its form was filled in from. */
  rows: (Row & { version: string })[]
  people: { id: string; name: string }[]
  units: { id: string; name: Translated }[]
  /** How the pages begin whose owner is changed; null where new ones are added. */
  edited: string | null
  values: OwnerValues & { prefix: string }
  version: string
  problems: Problem[]; changed: boolean
  done: 'saved' | 'removed' | undefined
}

export function SitePage(props: Props): JSX.Element {
  const { frame, actor, site, rows, problems, changed, done } = props
  const { t } = frame
  const { desk: words } = t.pageFeedback
  return (
    <DeskPage frame={frame} title={site.origin} actor={shownAs(actor)} current="web-pages" problems={problems}>
      <Breadcrumb t={t} items={[{ href: desk.webPages, label: words.title }]} />
      {done && <div role="status"><Notice tone="good">{words[done]}</Notice></div>}
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1 class="breakable">{site.origin}</h1>
      <DataTable
        caption={<span class="visually-hidden">{site.origin}</span>} head={[...ownerHead(frame), t.common.change]} empty={words.noOwners}
        rows={rows.map((row) => [...ownerCells(row, frame), <Actions {...props} row={row} />])}
      />
      {rows.every(({ owner }) => owner.prefix !== '/') && <p>{words.fallsTo}</p>}
      <OwnerForm {...props} />
      <Details summary={words.removeSite}>
        <form method="post" action={webSitePath(site.id)} class="stack">
          <p>{words.removeSiteText}</p>
          <p><Button look="danger" name="step" value="remove-site">{words.removeSite}</Button></p>
        </form>
      </Details>
    </DeskPage>
  )
}

function Actions({ frame, site, row: { owner, version } }: Props & { row: Props['rows'][number] }): JSX.Element {
  const { t } = frame
  const { desk: words } = t.pageFeedback
  const path = pagesOf(owner.prefix, frame)
  return (
    <form method="post" action={webSitePath(site.id)} class="actions">
      <Hidden name="prefix" value={owner.prefix} />
      <Hidden name="version" value={version} />
      <a href={`${webSitePath(site.id)}?${new URLSearchParams({ prefix: owner.prefix })}#owner-form`} aria-label={fill(words.changeOf, { path })}>{t.common.change}</a>
      <button type="submit" class="button quiet" name="step" value="remove" aria-label={fill(words.removeOf, { path })}>{t.common.remove}</button>
    </form>
  )
}

function OwnerForm({ frame, site, people, units, edited, values, version }: Props): JSX.Element {
  const { t, language } = frame
  const { desk: words } = t.pageFeedback
  return (
    <form id="owner-form" method="post" action={webSitePath(site.id)} class="stack" autocomplete="off" novalidate>
      <h2>{edited ? fill(words.changeOf, { path: pagesOf(edited, frame) }) : words.setOwner}</h2>
      <Hidden name="version" value={version} />
      {edited ? <Hidden name="prefix" value={edited} />
        : <TextField name="prefix" label={words.prefix} hint={words.prefixHint} value={values.prefix} width="medium" autocapitalize="none" spellcheck={false} />}
      <Select
        name="owner" label={words.owner} hint={words.ownerHint} value={values.owner} empty={t.common.chooseOne} width="medium"
        options={[
          ...people.map(({ id, name }) => ({ value: `person:${id}`, label: name })),
          ...units.map(({ id, name }) => ({ value: `unit:${id}`, label: fill(words.ofUnit, { name: inLanguage(name, language) }) })),
        ]}
      />
      <div class="actions">
        <Button name="step" value="owner">{t.common.save}</Button>
        {edited && <a class="button quiet" href={webSitePath(site.id)}>{t.common.cancel}</a>}
      </div>
    </form>
  )
}
