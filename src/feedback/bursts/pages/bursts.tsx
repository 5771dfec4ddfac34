// The list of what came many times at once.
import type { ComponentProps, JSX } from 'preact'
import { burstPath } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { Listed } from '../bursts.sql.ts'

export function BurstsPage({ frame, actor, bursts }: { frame: PageFrame; actor: ComponentProps<typeof DeskPage>['actor']; bursts: readonly Listed[] }): JSX.Element {
  const { t: { bursts: words }, language } = frame
  return (
    <DeskPage frame={frame} title={words.title} actor={actor} current="cases">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} head={[words.head.what, words.head.alike, words.head.standing]} empty={words.none}
          rows={bursts.map(({ id, foundOn, alike, pieces, unit, standing }) => ({
            href: burstPath(id), title: `${plural(words.row, pieces, language)}, ${unit ? inLanguage(unit, language) : words.noUnit}`, note: fill(words.found, { day: shortDay(foundOn, language) }),
            ...(!standing && { tone: 'warning' as const }),
            cells: [fill(words.alike, { count: inFigures(alike, language) }), <Tag tone={standing ? 'neutral' : 'warning'}>{words.standing[standing ?? 'open']}</Tag>],
          }))}
        />
      </div>
    </DeskPage>
  )
}
