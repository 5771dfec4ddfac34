// That a case was given elsewhere before, and when it was brought in.
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Notice } from '../../web/parts.tsx'
import { importOf } from '../earlier/earlier.sql.ts'
import type { Opened, Section } from './section.ts'

export const earlierSection: Section = { place: 'side', show: Earlier }

async function Earlier({ context, frame, one }: Opened) {
  const brought = await importOf(context.db, one.id)
  if (!brought) return null
  const { imports: words } = frame.t
  return <Notice tone="info" title={words.ofCase.title}>{fill(words.ofCase.text, { name: brought.name, day: shortDay(dayOf(brought.broughtAt), frame.language) })}</Notice>
}
