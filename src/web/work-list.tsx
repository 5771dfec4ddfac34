// The list that a worker's day begins with: what waits, the latest first, one row each.
import type { ComponentChildren, JSX } from 'preact'
import { TableCell, TableHead, type Tone } from './parts.tsx'

export type WorkRow = {
  href: string
  title: ComponentChildren
  /** The first words of the text, or another line that helps to tell rows apart. */
  note?: ComponentChildren
  lang?: string
  /** Colours the row's edge: urgent for what is late, warning for what soon will be, info for what is new. */
  tone?: Tone
  /** One for each heading after the first. */
  cells: ComponentChildren[]
  /** A box to select it by, of another form on the page. */
  select?: { form: string; name: string; value: string; label: string }
}

/** Work that waits, one row each. The first heading is that of the title. */
export function WorkList(
  props: { caption: ComponentChildren; head: string[]; rows: WorkRow[]; empty: ComponentChildren },
): JSX.Element {
  const { caption, head, rows, empty } = props
  if (!rows.length) return <p class="empty">{empty}</p>
  return (
    <table class="table work">
      <caption>{caption}</caption>
      <TableHead names={head} />
      <tbody>
        {rows.map((row) => (
          <tr class={row.tone}>
            <th scope="row">
              {row.select && <input class="select" type="checkbox" form={row.select.form} name={row.select.name} value={row.select.value} aria-label={row.select.label} />}
              <a href={row.href}>{row.title}</a>
              {row.note && <p class="note" lang={row.lang}>{row.note}</p>}
            </th>
            {row.cells.map((cell, i) => <TableCell name={head[i + 1]}>{cell}</TableCell>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
