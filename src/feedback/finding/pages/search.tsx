// The search of the desk, and what it found.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Details, Empty } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import { asQuery, type Filter } from '../../filter.ts'
import { caseRow } from '../../pages/cases.tsx'
import { NarrowingFields, chosenWords } from '../../pages/narrowing-fields.tsx'
import type { Choices } from '../narrowing.ts'
import type { Found } from '../search.ts'
import { SearchForm } from './search-form.tsx'

export type Narrowing = { choices: Choices; filter: Filter }

type Props = {
  frame: PageFrame
  actor: { name: string; roles: string[] }
  query: string
  /** Null for whom there is nothing to narrow down. */
  narrowing: Narrowing | null
  /** Null before anything was searched for. */
  found: Exclude<Found, 'no-words'> | null
  problems: Problem[]
  now: Date
}

export function SearchPage({ frame, actor, query, narrowing, found, problems, now }: Props): JSX.Element {
  const { t, language } = frame
  const { search: words } = t.finding
  const { head } = t.cases.list
  const chosen = narrowing ? chosenWords(narrowing.filter, narrowing.choices, frame) : []
  return (
    <DeskPage frame={frame} title={words.title} actor={actor} current="cases" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.cases, label: t.cases.list.title }]} />
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        <SearchForm frame={frame} query={query}>
          {narrowing && (
            <Details summary={[words.narrow, chosen.join(', ')].filter(Boolean).join(': ')} open={chosen.length > 0 && !found?.cases.length}>
              <div class="stack">
                <NarrowingFields frame={frame} filter={narrowing.filter} choices={narrowing.choices} />
                <div><Button look="secondary">{t.overview.filter.show}</Button></div>
              </div>
            </Details>
          )}
        </SearchForm>
        {found?.cases.length === 0 && <Empty title={chosen.length ? words.nothingNarrow : words.nothing} />}
        {found && found.cases.length > 0 && (
          <>
            <WorkList
              caption={words.results} empty="" head={[head.about, head.reference, head.due, head.state, head.handler]}
              rows={found.cases.map((one) => caseRow(one, frame, now))}
            />
            {(found.page > 1 || found.more) && (
              <form method="post" action={desk.search} class="cluster" aria-label={t.common.pagination}>
                <Hidden name="q" value={query} />
                {Object.entries(asQuery(narrowing?.filter ?? {})).map(([name, value]) => <Hidden name={name} value={value} />)}
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
