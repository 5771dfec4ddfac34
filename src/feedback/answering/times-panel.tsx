// How soon givers hear from the organisation, over the chosen period: first word and answer, by service line at most. It is handed what may be told, and no count.
import type { JSX } from 'preact'
import { fill, inPercent, plural } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { DataTable, Facts } from '../../web/parts.tsx'
import { lineName } from '../pages/narrowing-fields.tsx'
import type { Line } from '../overview.sql.ts'
import { least } from '../../reports/disclosure/about.ts'
import type { Measure, Times, TimesOfLine } from './times.ts'

/** `within`: working days, as promised. */
export function TimesPanel({ frame, all, ofLines, lines, within }: { frame: PageFrame; all: Times; ofLines: readonly TimesOfLine[]; lines: Line[]; within: number }): JSX.Element {
  const { t, language } = frame
  const { times: words } = t.answering
  const days = (one: Measure | null) => (one ? plural(words.days, one.median, language) : words.tooFew)
  const share = (one: Measure | null) => (one ? inPercent(one.share / 100, language) : words.tooFew)
  const told = (one: Measure | null) => (one ? fill(words.told, { days: days(one), share: share(one) }) : words.tooFew)
  const { head } = words
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p>{fill(words.lead, { days: plural(words.days, within, language) })}</p>
      <Facts
        rows={[
          { term: words.first, children: <>{told(all.first)}<br /><span class="hint">{words.firstHint}</span></> },
          { term: words.final, children: <>{told(all.final)}<br /><span class="hint">{words.finalHint}</span></> },
        ]}
      />
      <DataTable
        caption={t.overview.figures.tables.line} empty={words.tooFew} head={[head.line, head.firstMedian, head.firstShare, head.finalMedian, head.finalShare]}
        rows={lines.flatMap((line) => ofLines.filter(({ lineId }) => lineId === line.id).map(({ first, final }) => [lineName(line, frame), days(first), share(first), days(final), share(final)]))}
      />
      <p class="hint">{fill(words.rule, { least })}</p>
    </section>
  )
}
