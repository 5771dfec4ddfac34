// The form by which a list of feedback is narrowed down. It is sent by GET, so that the address keeps it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import { Button, Hidden } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Details } from '../../web/parts.tsx'
import { isNarrow, mostListed, type Filter } from '../filter.ts'
import type { Choices } from '../finding/narrowing.ts'
import type { View } from '../lists.sql.ts'
import { NarrowingFields } from './narrowing-fields.tsx'

/** `found`: how many there are by this filter, up to one more than are listed. */
export type Narrowing = Choices & { view: View; filter: Filter; found: number; /** Counted in figures, and no more to be opened. */ erased: number }

export function CaseFilter({ frame, narrowing }: { frame: PageFrame; narrowing: Narrowing }): JSX.Element {
  const { t: { finding, overview: { filter: words } }, language } = frame
  const { view, filter, found, erased } = narrowing
  const narrow = isNarrow(filter)
  return (
    <div class="stack">
      <Details summary={finding.narrow} open={narrow}>
        <form method="get" action={desk.cases} class="stack">
          <Hidden name="view" value={view} />
          <NarrowingFields frame={frame} filter={filter} choices={narrowing} />
          <div class="cluster">
            <Button>{words.show}</Button>
            {narrow && <a href={`${desk.cases}?view=${view}`}>{words.clear}</a>}
          </div>
        </form>
      </Details>
      {/* Nothing is counted by member of the staff. */}
      {narrow && !filter.handler && (
        <p><strong>{found > mostListed ? fill(finding.foundMore, { count: inFigures(mostListed, language) }) : plural(words.found, found, language)}</strong></p>
      )}
      {erased > 0 && !filter.handler && <p class="hint">{plural(words.erased, erased, language)}</p>}
    </div>
  )
}
