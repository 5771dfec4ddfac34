// Whether a case is a practice: a coordinator knows from the beginning, whoever handles it when it has closed.
import { fill } from '../../text/fill.ts'
import { Notice } from '../../web/parts.tsx'
import { drillKnownTo } from '../response-test/known.ts'
import type { Opened, Section } from './section.ts'

export const drillSection: Section = { place: 'side', show: Drill }

async function Drill({ context, actor, frame, one }: Opened) {
  const drill = await drillKnownTo(context.db, actor, one)
  if (!drill) return null
  const closed = one.state === 'closed'
  const { responseTests: words } = frame.t
  return <Notice tone="info" title={words.drillTitle}>{fill(closed ? words.drillWas : words.drillIs, { name: drill.name })}</Notice>
}
