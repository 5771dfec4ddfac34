// What the first pages of the desk say of the councils, as long as something waits: for whoever answers them, and in the units of whoever is signed in.
import type { JSX } from 'preact'
import { councilDesk, proposalPath } from '../../../council-paths.ts'
import { plural } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { WaitsAtUnits } from '../../waits-at-units.sql.ts'

/** `proposals`: null for who is not asked. */
export type CouncilWaiting = { proposals: number | null; units: WaitsAtUnits }

export function CouncilWaits({ frame, waiting: { proposals, units: { tried, asked, greetings } } }: { frame: PageFrame; waiting: CouncilWaiting }): JSX.Element | null {
  const { t: { panelChanges, panelTrials: { atUnit: words } }, language } = frame
  const lines = [
    { count: proposals ?? 0, href: proposalPath(), of: panelChanges.proposals.waits }, { count: asked, href: councilDesk.unitTrials, of: words.asked },
    { count: tried, href: councilDesk.unitTrials, of: words.tried }, { count: greetings, href: councilDesk.unitGreetings, of: words.greetings },
  ].filter(({ count }) => count > 0)
  return lines.length ? <Notice tone="info">{lines.map(({ count, href, of }) => <p><a href={href}>{plural(of, count, language)}</a></p>)}</Notice> : null
}
