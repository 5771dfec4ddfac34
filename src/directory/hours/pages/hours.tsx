// Hours on a page: whether it is open now, the week, and what is otherwise in the weeks to come.
import type { JSX } from 'preact'
import { dayOf } from '../../../text/dates.ts'
import { usePage } from '../../../web/page-data.ts'
import { comingExceptions, isUnknown, openAt, type Hours } from '../hours.ts'
import { sayException, sayNow, sayToday, sayWeek, type Of } from '../say.ts'

type Props = { hours: Hours; of: Of; now: Date }

/** Nothing where nobody has said when it is open. */
export function OpenNow({ hours, of, now }: Props): JSX.Element | null {
  const { frame } = usePage()
  if (isUnknown(hours)) return null
  return <p class={openAt(hours, now).open ? 'open-now open' : 'open-now'}>{sayNow(hours, of, now, frame)}</p>
}

/** Exceptions are told so many days before they begin. */
const daysBefore = 60

export function WeekHours({ hours, of, now }: Props): JSX.Element | null {
  const { frame } = usePage()
  const words = frame.t.hours
  const today = dayOf(now)
  if (isUnknown(hours)) return null
  const coming = comingExceptions(hours, today, daysBefore)
  return (
    <>
      <OpenNow {...{ hours, of, now }} />
      <dl class="week">
        <div><dt>{words.today}</dt><dd>{sayToday(hours, today, frame)}</dd></div>
        {sayWeek(hours, today, frame).map(({ days, spans }) => <div><dt>{days}</dt><dd>{spans}</dd></div>)}
      </dl>
      {!hours.openings.some(({ onHolidays }) => onHolidays) && <p class="hint">{words.notOnHolidays}</p>}
      {coming.length > 0 && (
        <>
          <p><strong>{words.coming}</strong></p>
          <dl class="week">{coming.map((one) => sayException(one, frame)).map(({ days, spans }) => <div><dt>{days}</dt><dd>{spans}</dd></div>)}</dl>
        </>
      )}
    </>
  )
}
