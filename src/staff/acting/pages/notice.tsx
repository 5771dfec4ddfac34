// Says to a deputy at the beginning of their day whom they can stand in for.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { Absent } from '../acting.ts'

export function StandInNotice({ frame, absent }: { frame: PageFrame; absent: Absent[] }): JSX.Element | null {
  const { acting: words } = frame.t
  if (absent.length === 0) return null
  return (
    <Notice tone="info">
      {absent.map(({ name, lastDay }) => <p>{fill(words.isAway, { name, day: shortDay(lastDay, frame.language) })}</p>)}
      <p><a href={desk.standIn}>{words.toStandIn}</a></p>
    </Notice>
  )
}
