// Figures in a table: a row for each, its share of all, and a bar that shows it at a glance. Of what whoever reads them may open.
import type { JSX } from 'preact'
import type { Openable } from '../../reports/disclosure/about.ts'
import { inFigures, inPercent } from '../../text/fill.ts'

/** `href` leads to what was counted. */
export type Figure = { name: string; count: Openable; href: string }

export function FigureTable(
  props: { caption: string; head: [name: string, count: string, share: string]; rows: Figure[]; sum: Figure; language: string },
): JSX.Element {
  const { caption, head, rows, sum, language } = props
  const most = Math.max(...rows.map(({ count }) => count), 1)
  const [name, ...numbers] = head
  return (
    <table class="figures">
      <caption>{caption}</caption>
      <thead><tr><th scope="col">{name}</th>{numbers.map((one) => <th scope="col" class="number">{one}</th>)}</tr></thead>
      <tbody>{rows.map((row) => <Row row={row} of={sum.count} language={language} bar={row.count / most} />)}</tbody>
      <tfoot><Row row={sum} of={sum.count} language={language} /></tfoot>
    </table>
  )
}

/** What there is none of leads nowhere. */
function Row({ row, of, language, bar }: { row: Figure; of: number; language: string; bar?: number }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        {row.count ? <a href={row.href}>{row.name}</a> : row.name}
        {bar !== undefined && <Bar part={bar} />}
      </th>
      <td class="number">{inFigures(row.count, language)}</td>
      <td class="number">{of ? inPercent(row.count / of, language) : '–'}</td>
    </tr>
  )
}

/** Says nothing that the figure beside it does not say. */
function Bar({ part }: { part: number }): JSX.Element {
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={(part * 100).toFixed(1)} height="4" />
    </svg>
  )
}
