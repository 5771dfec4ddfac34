// Beside a text at the desk: that its giver allows a quote, and the way to one.
import type { JSX } from 'preact'
import { quotePath, roundPath } from '../../../survey-paths.ts'
import { fill } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Tag } from '../../../web/parts.tsx'
import type { QuoteMark } from '../marks.ts'

export function QuoteMarked({ frame: { t }, roundId, textId, fewest, mark: { quote, hasTheme } }: { frame: PageFrame; roundId: string; textId: string; fewest: number; mark: QuoteMark }): JSX.Element {
  const { marks: words, states } = t.surveyQuotes
  const isOnItsWay = quote?.state === 'to-check' || quote?.state === 'shown'
  return (
    <p>
      <Tag tone="good">{words.may}</Tag>{' '}
      {isOnItsWay ? <a href={quotePath(quote.id)}>{states[quote.state]}</a>
        : hasTheme ? <a href={roundPath(roundId, `/quotes/${textId}`)}>{words.prepare}</a> : <span class="hint">{fill(words.theme, { count: fewest })}</span>}
      {quote?.state === 'sent-back' && <span class="hint"> {states['sent-back']}</span>}
    </p>
  )
}
