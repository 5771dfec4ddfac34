// Whether a case is a practice: a coordinator knows from the beginning, whoever handles it when it has closed.
import { mayTestResponses } from '../../staff/roles.ts'
import { fill } from '../../text/fill.ts'
import { Notice } from '../../web/parts.tsx'
import { drillOf } from '../response-test/response-test.sql.ts'
import type { Opened, Section } from './section.ts'

export const drillSection: Section = { place: 'side', show: Drill }

async function Drill({ context, actor, frame, one }: Opened) {
  const closed = one.state === 'closed'
  if (!closed && !mayTestResponses(actor)) return null
  const drill = await drillOf(context.db, one.id)
  if (!drill) return null
  const { responseTests: words } = frame.t
  return <Notice tone="info" title={words.drillTitle}>{fill(closed ? words.drillWas : words.drillIs, { name: drill.name })}</Notice>
}
