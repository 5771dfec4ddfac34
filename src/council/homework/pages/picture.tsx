// Figures as a table with a bar in each row. The bar says nothing that the figure beside it does not say, so it is not read aloud.
import type { ComponentChildren, JSX } from 'preact'
import { inFigures } from '../../../text/fill.ts'
import type { Language } from '../../../text/language.ts'

type Props = { caption: ComponentChildren; head: [string, string]; rows: [ComponentChildren, number][]; said?: (number: number) => string; language: Language }

export function Picture({ caption, head, rows, said, language }: Props): JSX.Element {
  const longest = Math.max(...rows.map(([, number]) => number), 1)
  return (
    <table class="figures">
      <caption>{caption}</caption>
      <thead><tr><th scope="col">{head[0]}</th><th scope="col" class="number">{head[1]}</th></tr></thead>
      <tbody>{rows.map(([name, number]) => (
        <tr>
          <th scope="row">{name}<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width={(number / longest * 100).toFixed(1)} height="4" /></svg></th>
          <td class="number">{said ? said(number) : inFigures(number, language)}</td>
        </tr>
      ))}</tbody>
    </table>
  )
}
