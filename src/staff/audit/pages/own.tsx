// What the audit holds about whoever reads the page.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Empty } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import type { Scopes } from '../../people.ts'
import type { Entry } from '../entry.ts'
import { asText, type Place } from '../filter.ts'
import { EntryTable } from './audit.tsx'

type Props = { frame: PageFrame; actor: Actor; entries: Entry[]; scopes: Scopes; after: Place | null; next: Place | null }

export function OwnAuditPage({ frame, actor, entries, scopes, after, next }: Props): JSX.Element {
  const { t } = frame
  const { own: words } = t.audit
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="account">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.account, label: t.staff.account.title }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {entries.length ? <EntryTable {...{ frame, entries, scopes }} caption={t.audit.caption} /> : <Empty title={t.audit.empty} />}
        {(after ?? next) && (
          <nav class="pagination" aria-label={t.common.pagination}>
            {after && <a href={desk.ownAudit}>{t.audit.newer}</a>}
            {next && <a href={`${desk.ownAudit}?${new URLSearchParams({ after: asText(next) })}`} rel="next">{t.audit.older}</a>}
          </nav>
        )}
      </div>
    </DeskPage>
  )
}
