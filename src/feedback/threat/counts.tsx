// On the administrator's page of the organisation: about how many texts were marked as threats, so that somebody looks after those who get them.
import type { JSX } from 'preact'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import type { PageFrame } from '../../web/page.ts'
import { Details, TableCell, TableHead } from '../../web/parts.tsx'
import type { ThreatsTold } from './counted.ts'

export function ThreatCounts({ frame: { t, language }, told }: { frame: PageFrame; told: readonly ThreatsTold[] }): JSX.Element {
  const { counts: words } = t.threats
  const some = told.filter(({ whole, lines }) => whole !== null || lines.length > 0)
  return (
    <Details summary={words.title}>
      <p>{words.text}</p>
      <p class="hint">{fill(words.hint, { fewest: told[0]?.fewest ?? 0 })}</p>
      {some.length === 0 && <p>{words.nothing}</p>}
      {some.map(({ period, whole, lines }) => (
        <table class="table short">
          <caption>{fill(t.afterwards.counts.half[period.half], { year: String(period.year) })}</caption>
          <TableHead names={[words.line, words.about]} />
          <tbody>
            {whole !== null && <tr><th scope="row">{words.whole}</th><TableCell name={words.about}>{inFigures(whole, language)}</TableCell></tr>}
            {lines.map(({ name, amount }) => <tr><th scope="row">{name ? inLanguage(name, language) : words.none}</th><TableCell name={words.about}>{inFigures(amount!, language)}</TableCell></tr>)}
          </tbody>
        </table>
      ))}
    </Details>
  )
}
