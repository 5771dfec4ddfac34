// Where that is told which such a report never has, with the way there.
import type { JSX } from 'preact'
import { periodText } from '../../statistics/period-text.ts'
import { elsewhere } from '../elsewhere.ts'
import type { BodyProps } from './body.tsx'

export function Elsewhere({ frame, report, published, href, placeHref }: Pick<BodyProps, 'frame' | 'report' | 'published' | 'href' | 'placeHref'>): JSX.Element | null {
  const { feedbackReport: words } = frame.t
  const told = elsewhere(report, published)
  if (!told.length) return null
  return (
    <div class="no-print stack tight">
      <p>{words.less}</p>
      <ul>
        {told.map(({ says, whole, periods }) => (
          <li>
            {words.elsewhere[says]} {periods.map((period, n) => <>{n > 0 && ', '}<a href={whole ? placeHref(null, period) : href(period)}>{whole && `${words.whole}, `}{periodText(period, frame)}</a></>)}
          </li>
        ))}
      </ul>
    </div>
  )
}
