// The search of the desk, and what it found.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Empty } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import { caseRow } from '../../pages/cases.tsx'
import type { Found } from '../search.ts'
import { SearchForm } from './search-form.tsx'

type Props = {
  frame: PageFrame
  actor: { name: string; roles: string[] }
  query: string
  /** Null before anything was searched for. */
  found: Exclude<Found, 'no-words'> | null
  problems: Problem[]
  now: Date
}

export function SearchPage({ frame, actor, query, found, problems, now }: Props): JSX.Element {
  const { t, language } = frame
  const { search: words } = t.finding
  const { head } = t.cases.list
  return (
    <DeskPage frame={frame} title={words.title} actor={actor} current="cases" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.cases, label: t.cases.list.title }]} />
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        <SearchForm frame={frame} query={query} />
        {found?.cases.length === 0 && <Empty title={words.nothing} />}
        {found && found.cases.length > 0 && (
          <>
            <WorkList
              caption={words.results} empty="" head={[head.about, head.reference, head.due, head.state, head.handler]}
              rows={found.cases.map((one) => caseRow(one, frame, now))}
            />
            {(found.page > 1 || found.more) && (
              <form method="post" action={desk.search} class="cluster" aria-label={t.common.pagination}>
                <Hidden name="q" value={query} />
                {found.page > 1 && <Button look="secondary" name="page" value={String(found.page - 1)}>{words.previous}</Button>}
                <span>{fill(words.page, { page: inFigures(found.page, language) })}</span>
                {found.more && <Button look="secondary" name="page" value={String(found.page + 1)}>{words.next}</Button>}
              </form>
            )}
          </>
        )}
      </div>
    </DeskPage>
  )
}
