// On the coordinator's overview: how many givers said what afterwards, over half-years that are over.
import type { JSX } from 'preact'
import type { Shown } from '../../reports/disclosure/publishable.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { Details, TableCell, TableHead } from '../../web/parts.tsx'
import type { ShownBy } from './counted.ts'
import type { Counts } from './counts.sql.ts'

export function AfterwardsCounts({ counts, frame }: { counts: Counts[]; frame: PageFrame }): JSX.Element {
  const t = frame.t.afterwards
  const some = counts.map((each) => ({
    title: fill(t.counts.half[each.period.half], { year: String(each.period.year) }),
    tables: [
      ...each.rounds.flatMap(({ weeks, changed, worse }) => [
        { caption: `${t.counts.round[weeks]}: ${t.followUp.changed}`, rows: rowsOf(changed, t.followUp.changes) },
        { caption: `${t.counts.round[weeks]}: ${t.followUp.worse}`, rows: rowsOf(worse, t.followUp.worsenings) },
      ]),
      { caption: t.counts.worker, rows: rowsOf(each.workers, t.bring.changes) },
    ].filter(({ rows }) => rows.some(({ count }) => count !== null)),
  })).filter(({ tables }) => tables.length)
  return (
    <>
      <h2>{t.counts.title}</h2>
      <p>{t.counts.lede}</p>
      {some.length === 0 && <p>{t.counts.nothing}</p>}
      {/* The newest in sight; what was before it is looked at seldom. */}
      {some.map(({ title, tables }, n) => n === 0 ? <><h3>{title}</h3><Tables tables={tables} frame={frame} /></> : <Details summary={title}><Tables tables={tables} frame={frame} /></Details>)}
    </>
  )
}

function Tables({ tables, frame }: { tables: { caption: string; rows: { name: string; count: Shown }[] }[]; frame: PageFrame }): JSX.Element {
  const t = frame.t.afterwards.counts
  return (
    <div class="side-by-side">
      {tables.map(({ caption, rows }) => (
        <table class="table short">
          <caption>{caption}</caption>
          <TableHead names={[t.answer, t.count]} />
          <tbody>
            {rows.map(({ name, count }) => (
              <tr><th scope="row">{name}</th><TableCell name={t.count}>{count === null ? t.few : inFigures(count, frame.language)}</TableCell></tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

const rowsOf = <K extends string>(counts: ShownBy<K>, names: Record<K, string>) =>
  (Object.keys(names) as K[]).map((key) => ({ name: names[key], count: counts[key] }))
