// The list of the audit, and how it is narrowed down.
import type { ComponentChildren, JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { DataTable, Details, Empty, Notice } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import type { Scopes } from '../../people.ts'
import { SecondLookWaits } from '../../second-look/pages/waits.tsx'
import { moreOf, piecesOf, timeOf, type Entry } from '../entry.ts'
import { asText, kindsOf, type Filter, type Place, type Typed } from '../filter.ts'
import { FilterFields, chosenWords } from './filter-fields.tsx'

type Props = {
  frame: PageFrame
  actor: Actor
  people: { id: string; name: string }[]
  typed: Typed
  filter: Filter
  problems: Problem[]
  entries: Entry[]
  scopes: Scopes
  /** Where this page began, and where the next one does. */
  after: Place | null
  next: Place | null
  unsettled: number
  /** Roles that wait for a second look. */
  waits: number
}

export function AuditPage({ frame, actor, people, typed, filter, problems, entries, scopes, after, next, unsettled, waits }: Props): JSX.Element {
  const { t, language } = frame
  const { audit: words } = t
  const narrow = !problems.length && kindsOf(filter).length > 0
  const query = (at: Place | null) => {
    const search = new URLSearchParams([...Object.entries(typed), ...(at ? [['after', asText(at)]] : [])].filter(([, value]) => value))
    return search.size ? `${desk.audit}?${search}` : desk.audit
  }
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="audit" problems={problems}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {unsettled > 0 && <Notice tone="warning"><a href={desk.unusual}>{plural(words.unusual.waits, unsettled, language)}</a></Notice>}
        <SecondLookWaits frame={frame} count={waits} />
        <p class="actions"><a href={desk.unusual}>{words.unusual.link}</a> <a href={desk.auditExport + query(null).slice(desk.audit.length)}>{words.export.link}</a></p>
        <Details summary={words.filter.title} open={problems.length > 0}>
          <form method="get" action={desk.audit} class="stack">
            <FilterFields frame={frame} people={people} typed={typed} />
            <div><Button>{words.filter.show}</Button></div>
          </form>
        </Details>
        {narrow && (
          <p class="cluster"><strong>{fill(words.filter.narrowed, { words: chosenWords(filter, { people, typed }, frame).join(' · ') })}</strong> <a href={desk.audit}>{words.filter.clear}</a></p>
        )}
        {!problems.length && (entries.length ? (
          <EntryTable {...{ frame, entries, scopes }} caption={words.caption} leads />
        ) : (
          <Empty title={narrow ? words.nothing : words.empty}>{narrow ? words.nothingText : words.emptyText}</Empty>
        ))}
        {(after ?? next) && (
          <nav class="pagination" aria-label={t.common.pagination}>
            {after && <a href={query(null)}>{words.newer}</a>}
            {next && <a href={query(next)} rel="next">{words.older}</a>}
          </nav>
        )}
      </div>
    </DeskPage>
  )
}

type TableProps = { frame: PageFrame; entries: Entry[]; scopes: Scopes; caption: ComponentChildren; leads?: boolean }

/** `leads`: each name and reference to the audit of it, where the reader may go there. */
export function EntryTable({ frame: { t, language }, entries, scopes, caption, leads = false }: TableProps): JSX.Element {
  const { head } = t.audit
  return (
    <DataTable
      caption={caption} head={[head.what, head.more, head.when]} empty=""
      rows={entries.map((entry) => [
        <span>{piecesOf(entry, t).map(({ text, href }) => (leads && href ? <a href={href}>{text}</a> : text))}</span>,
        moreOf(entry, { t, language, scopes }) || '–', timeOf(entry, language),
      ])}
    />
  )
}
