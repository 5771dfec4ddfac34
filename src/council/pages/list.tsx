// The councils of clients that there are.
import type { JSX } from 'preact'
import { panelPath, proposalPath } from '../../council-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Tag } from '../../web/parts.tsx'
import { WorkList } from '../../web/work-list.tsx'
import { membersOf, type Panel } from '../panel.ts'
import { waitingItems, type Waiting } from '../waits-for.ts'
import { whenAndWhere } from './around.tsx'

/** `opens`: whether they find more behind its name. */
type Props = { frame: PageFrame; actor: Actor; panels: { panel: Panel; opens: boolean }[]; mayKeep: boolean; /** How much that councils sent on waits for them; null: they are not asked. */ proposals: number | null; /** Of those that they sit on. */ waiting: Waiting[]; drafts: number }

export function PanelsPage({ frame, actor, panels, mayKeep, proposals, waiting, drafts }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panels
  const members = (panel: Panel) => { const count = membersOf(panel).length; return plural(words.members, count, language) }
  const opening = panels.filter(({ opens }) => opens)
  const others = panels.filter(({ opens }) => !opens)
  const hasEnded = opening.some(({ panel }) => panel.endedOn)
  /** Without the place, which stands on its page: a row has little room. */
  const waits = ({ id }: Panel): [next: string, items: string] => {
    const of = waiting.find(({ panelId }) => panelId === id)
    return of ? [of.next ? whenAndWhere({ ...of.next, where: null }, frame) : words.waits.noNext, waitingItems(of, drafts).map(({ kind, count }) => plural(words.waits.items[kind], count, language)).join(' · ') || words.waits.nothing] : ['', '']
  }
  const state = (panel: Panel) => (!panel.endedOn && mayKeep && lacking(panel) ? <Tag tone="warning">{t.leaving.lacks[lacking(panel)!]}</Tag> : panel.endedOn ? fill(words.endedOn, { day: shortDay(panel.endedOn, language) }) : '')
  const lacks = mayKeep && opening.some(({ panel }) => !panel.endedOn && lacking(panel) !== null)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {mayKeep && <p class="actions"><a class="button primary" href={panelPath('new')}>{words.add}</a></p>}
        {proposals !== null && <p><a href={proposalPath()}>{t.panelChanges.proposals.title}</a>: {proposals ? plural(t.panelChanges.proposals.count, proposals, language) : t.panelChanges.proposals.none}</p>}
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={others.length ? words.noneOfYours : words.none}
          head={[words.head.panel, words.head.members, ...(waiting.length ? [words.waits.next] : []), ...(hasEnded || lacks ? [words.head.ended] : []), ...(waiting.length ? [words.waits.title] : [])]}
          rows={opening.map(({ panel }) => {
            const [next, items] = waits(panel)
            return {
              href: panelPath(panel.id), title: inLanguage(panel.name, language), cells: [members(panel), ...(waiting.length ? [next] : []), ...(hasEnded || lacks ? [state(panel)] : []), ...(waiting.length ? [items] : [])],
            }
          })}
        />
        {others.length > 0 && (
          <>
            <h2>{words.others}</h2>
            <p>{words.othersText}</p>
            <ul>{others.map(({ panel }) => <li>{inLanguage(panel.name, language)}: {members(panel)}</li>)}</ul>
          </>
        )}
      </div>
    </DeskPage>
  )
}

/** Without a secretary nobody reaches its members; a chair may come later, as at the beginning. */
const lacking = ({ seats }: Panel): 'secretary' | null => (seats.some(({ part }) => part === 'secretary') ? null : 'secretary')
