// What the first pages of the desk say to whoever answers councils, as long as something waits for them.
import type { JSX } from 'preact'
import { proposalPath } from '../../../council-paths.ts'
import { plural } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'

/** `count`: null for who is not asked. */
export function ProposalsWait({ frame: { t, language }, count }: { frame: PageFrame; count: number | null }): JSX.Element | null {
  if (!count) return null
  return <Notice tone="info"><p><a href={proposalPath()}>{plural(t.panelChanges.proposals.waits, count, language)}</a></p></Notice>
}
