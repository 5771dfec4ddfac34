// How soon givers hear from the organisation, over the chosen period: first word and answer, by service line at most.
import type { JSX } from 'preact'
import { fill, inPercent, plural } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { DataTable, Facts } from '../../web/parts.tsx'
import { lineName } from '../pages/narrowing-fields.tsx'
import type { Line } from '../overview.sql.ts'
import { least, timesOf, type Counted, type Measure } from './times.ts'

type Rules = Parameters<typeof timesOf>[1]

export function TimesPanel(
  { frame, rows, lines, rules }: { frame: PageFrame; rows: (Counted & { lineId: string | null })[]; lines: Line[]; rules: Rules },
): JSX.Element {
  const { t, language } = frame
  const { times: words } = t.answering
  const all = timesOf(rows, rules)
  const days = (one: Measure | null) => (one ? plural(words.days, one.median, language) : words.tooFew)
  const share = (one: Measure | null) => (one ? inPercent(one.share, language) : words.tooFew)
  const told = (one: Measure | null) => (one ? fill(words.told, { days: days(one), share: share(one) }) : words.tooFew)
  const shown = lines.filter(({ id }) => rows.some(({ lineId }) => lineId === id))
  const { head } = words
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p>{fill(words.lead, { days: plural(words.days, rules.within, language) })}</p>
      <Facts
        rows={[
          { term: words.first, children: <>{told(all.first)}<br /><span class="hint">{words.firstHint}</span></> },
          { term: words.final, children: <>{told(all.final)}<br /><span class="hint">{words.finalHint}</span></> },
        ]}
      />
      <DataTable
        caption={t.overview.figures.tables.line} empty={words.tooFew} head={[head.line, head.firstMedian, head.firstShare, head.finalMedian, head.finalShare]}
        rows={shown.map((line) => {
          const { first, final } = timesOf(rows.filter(({ lineId }) => lineId === line.id), rules)
          return [lineName(line, frame), days(first), share(first), days(final), share(final)]
        })}
      />
      <p class="hint">{fill(words.rule, { least })}</p>
    </section>
  )
}
