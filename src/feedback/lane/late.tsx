// On the coordinator's overview: clocks of lanes that have run out, and texts of the guide that end soon.
import type { JSX } from 'preact'
import { EndingSoon } from '../../lanes/pages/edit.tsx'
import type { GuidedLane } from '../../lanes/lane.ts'
import { casePath } from '../../paths.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'
import type { LateClock } from './lanes.sql.ts'

type Props = { frame: PageFrame; late: LateClock[]; ending: { lane: GuidedLane; validTo: Day | null }[] }

export function LaneNotices({ frame, late, ending }: Props): JSX.Element | null {
  const { desk, names } = frame.t.lanes
  if (!late.length && !ending.length) return null
  return (
    <div class="notices">
      {late.length > 0 && (
        <Notice tone="urgent" title={plural(desk.late, late.length, frame.language)}>
          <p>{desk.lateHint}</p>
          <ul>{late.map((one) => <li><a href={casePath(one.caseId)}>{one.reference}</a>: {names[one.lane]}. {fill(desk.dueLate, { date: shortDay(one.dueOn, frame.language) })}</li>)}</ul>
        </Notice>
      )}
      <EndingSoon frame={frame} ending={ending} link />
    </div>
  )
}
