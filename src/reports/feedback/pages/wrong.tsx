// Where an address names a period or a place that there is not: what there is instead.
import type { JSX } from 'preact'
import type { PageFrame } from '../../../web/page.ts'
import type { PeriodName } from '../../statistics/period.ts'
import { periodText } from '../../statistics/period-text.ts'
import { newestOfKinds, ofKind } from '../choose-period.ts'

export function Wrong({ frame, published, href }: { frame: PageFrame; published: readonly PeriodName[]; href(period: PeriodName): string }): JSX.Element {
  const { wrong: words, periods } = frame.t.feedbackReport
  return (
    <>
      <p>{words.text}</p>
      {published.length > 0 && <h2>{words.choose}</h2>}
      {newestOfKinds(published).map(({ kind }) => (
        <section class="stack tight">
          <h3>{periods.kinds[kind]}</h3>
          <ul>{ofKind(published, kind).toReversed().map((period) => <li><a href={href(period)}>{periodText(period, frame)}</a></li>)}</ul>
        </section>
      ))}
    </>
  )
}
