// All sites that may link here, at the desk: whose their pages are, who gets the rest, and what would become of one address.
import type { JSX } from 'preact'
import { desk, webSitePath } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { DataTable, Empty, Notice } from '../../../web/parts.tsx'
import type { Site } from '../sites.sql.ts'
import type { Gets } from '../who-gets.ts'
import { GoesTo, ownerCells, ownerHead, pagesOf, type Row } from './owners.tsx'

/** `dropped`: of a site that is not on the list. */
export type Tried = { is: 'not-address' } | { is: 'listed' | 'dropped'; ownerId: string | null; gets: Gets | null }

type Props = {
  frame: PageFrame; actor: Actor; mayEdit: boolean
  sites: Site[]; rows: Row[]
  /** Who gets what is about pages that are nobody's. */
  rest: Gets | null
  people: { id: string; name: string }[]
  values: { origin: string; address: string; rest: string }
  /** Of who gets the rest. */
  version: string
  problems: Problem[]; changed: boolean
  tried: Tried | undefined
  done: 'saved' | 'removed' | undefined
}

export function WebPagesPage(props: Props): JSX.Element {
  const { frame, actor, mayEdit, sites, problems, changed, done } = props
  const { t } = frame
  const { desk: words } = t.pageFeedback
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="web-pages" problems={problems}>
      {done && <div role="status"><Notice tone="good">{words[done]}</Notice></div>}
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {sites.length === 0 ? <Empty title={words.empty}>{words.emptyText}</Empty> : <p><a href={desk.snippet}>{words.toSnippet}</a></p>}
      {sites.map((site) => <OfSite {...props} site={site} />)}
      {mayEdit && (
        <form method="post" action={desk.webPages} class="stack" autocomplete="off" novalidate>
          <h2>{words.addSite}</h2>
          <TextField name="origin" label={words.origin} hint={words.originHint} value={props.values.origin} width="medium" inputMode="url" autocapitalize="none" spellcheck={false} />
          <p><Button look="secondary" name="step" value="add">{words.add}</Button></p>
        </form>
      )}
      <Rest {...props} />
      <Try {...props} />
    </DeskPage>
  )
}

function OfSite({ frame, mayEdit, rows, site }: Props & { site: Site }): JSX.Element {
  const { desk: words } = frame.t.pageFeedback
  const own = rows.filter(({ owner }) => owner.siteId === site.id)
  return (
    <section class="stack">
      <h2 class="breakable">{mayEdit ? <a href={webSitePath(site.id)}>{site.origin}</a> : site.origin}</h2>
      <DataTable caption={<span class="visually-hidden">{site.origin}</span>} head={ownerHead(frame)} empty={words.noOwners} rows={own.map((row) => ownerCells(row, frame))} />
      {own.every(({ owner }) => owner.prefix !== '/') && <p class="hint">{words.fallsTo}</p>}
    </section>
  )
}

function Rest({ frame, mayEdit, rest, people, values, version }: Props): JSX.Element {
  const { t } = frame
  const { desk: words } = t.pageFeedback
  return (
    <section class="stack" id="rest">
      <h2>{words.rest}</h2>
      <p>{words.today}: <GoesTo gets={rest} frame={frame} /></p>
      {mayEdit && (
        <form method="post" action={desk.webPages} class="stack" autocomplete="off" novalidate>
          <Hidden name="version" value={version} />
          <Select
            name="rest" label={words.owner} hint={words.restText} value={values.rest} empty={words.restNobody} width="medium"
            options={people.map(({ id, name }) => ({ value: `person:${id}`, label: name }))}
          />
          <p><Button look="secondary" name="step" value="rest">{t.common.save}</Button></p>
        </form>
      )}
    </section>
  )
}

function Try({ frame, rows, values, tried }: Props): JSX.Element {
  const { desk: words } = frame.t.pageFeedback
  const found = tried && tried.is !== 'not-address' ? rows.find(({ owner }) => owner.id === tried.ownerId) : undefined
  return (
    <section class="stack" id="try">
      <h2>{words.tryTitle}</h2>
      <form method="post" action={`${desk.webPages}#try`} class="stack" autocomplete="off" novalidate>
        <TextField name="address" label={words.tryLabel} value={values.address} width="medium" inputMode="url" autocapitalize="none" spellcheck={false} />
        <p><Button look="secondary" name="step" value="try">{words.tryButton}</Button></p>
      </form>
      {tried && (
        <div role="status" tabindex={-1} autofocus>
          <Notice tone={tried.is === 'listed' ? 'info' : 'warning'}>
            {tried.is === 'not-address' ? <p>{words.tryNotAddress}</p> : (
              <>
                <p>{tried.is === 'dropped' ? words.tryDropped : found ? fill(words.tryIsOf, { pages: pagesOf(found.owner.prefix, frame) }) : words.tryOfNobody}</p>
                <p>{tried.gets ? fill(words.tryGoes, { name: tried.gets.name, because: frame.t.directory.because[tried.gets.because] }) : words.tryWaits}</p>
              </>
            )}
          </Notice>
        </div>
      )}
    </section>
  )
}
