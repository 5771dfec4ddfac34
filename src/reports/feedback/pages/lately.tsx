// How much came lately, as a line in a page of work, with the newest number and the way to the report.
import type { JSX } from 'preact'
import type { PageFrame } from '../../../web/page.ts'
import { cellText } from '../../number-text.ts'
import { Sparkline } from '../../pages/sparkline.tsx'
import { periodText } from '../../statistics/period-text.ts'
import type { Lately } from '../lately.ts'

/** `href`: the report, where the page does not link it already. */
export function CameLately({ kind, values, href, frame }: Lately & { href?: string; frame: PageFrame }): JSX.Element | null {
  const { feedbackReport: words } = frame.t
  const newest = values.findLast(({ came }) => came !== null)
  const link = href !== undefined && <a href={href}>{words.latelyLink}</a>
  if (!newest) return link ? <p>{link}</p> : null
  const name = kind === 'month' ? words.lately : kind === 'quarter' ? words.latelyQuarters : words.latelyFourMonths
  return (
    <p>
      {name}: <Sparkline name={name} values={values.map(({ period, came }) => ({ name: periodText(period, frame), value: came }))} is="count" frame={frame} />
      {' '}{periodText(newest.period, frame)}: <strong>{cellText(newest.came, 'count', frame.language)}</strong>. {link}
    </p>
  )
}
