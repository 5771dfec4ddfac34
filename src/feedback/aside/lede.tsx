// Above the list of what was set aside: what that means, and for coordinators how often it was asked for, by unit. A unit that asks often, or whose
// givers say that it was meant, is worth a look.
import type { JSX } from 'preact'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import type { PageFrame } from '../../web/page.ts'
import { Details } from '../../web/parts.tsx'
import type { OfUnit } from './aside.sql.ts'

export function AsideLede({ frame: { t, language }, ofUnits }: { frame: PageFrame; ofUnits: readonly OfUnit[] }): JSX.Element {
  const { lede } = t.aside
  return (
    <div class="stack">
      <p>{lede.text}</p>
      {ofUnits.length > 0 && (
        <Details summary={lede.unitsTitle}>
          <p class="hint">{lede.unitsHint}</p>
          <ul>
            {ofUnits.map(({ unit, asked, refused, meant }) => (
              <li>{fill(lede.unit, { unit: unit ? inLanguage(unit, language) : lede.noUnit, asked: inFigures(asked, language), refused: inFigures(refused, language), meant: inFigures(meant, language) })}</li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  )
}
