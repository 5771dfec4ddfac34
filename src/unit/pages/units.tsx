// Which unit's page: for who belongs to several, or to none. `belongs`: whether their roles go with one in a unit.
import type { JSX } from 'preact'
import { unitPath } from '../../paths.ts'
import { inLanguage, shownLanguage } from '../../text/language.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { CardLink, Empty } from '../../web/parts.tsx'
import type { Unit } from '../unit.sql.ts'

type Props = { frame: PageFrame; actor: { name: string; roles: string[] }; units: Unit[]; belongs: boolean }

export function UnitsPage({ frame, actor, units, belongs }: Props): JSX.Element {
  const { units: words } = frame.t.workers
  return (
    <DeskPage frame={frame} title={words.title} actor={actor} current="unit">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {units.length === 0 && <Empty title={words.none}>{belongs ? words.noneText : words.noneForRole}</Empty>}
        {units.length > 0 && (
          <ul class="grid">
            {units.map(({ id, name }) => <li><CardLink href={unitPath(id)} title={inLanguage(name, frame.language)} lang={shownLanguage(name, frame.language)} /></li>)}
          </ul>
        )}
      </div>
    </DeskPage>
  )
}
