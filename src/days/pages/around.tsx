// What stands on every page of a feedback day: the way back to it, in which state it is, and what else is done with it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { dayPath } from '../../day-paths.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Tag } from '../../web/parts.tsx'
import type { DayState } from '../day.ts'
import type { FeedbackDay } from '../days.sql.ts'
import { waysOfDay, type DayWay } from '../ways.ts'

type Props = { frame: PageFrame; day: FeedbackDay; state: DayState; mayHold: boolean; current: DayWay }

/** Above the heading of a page of one day. */
export const AroundDay = ({ frame: { t, language }, day, state, mayHold, current }: Props): JSX.Element => (
  <>
    <Breadcrumb t={t} items={[{ href: desk.days, label: t.days.title }, { href: dayPath(day.id), label: inLanguage(day.name, language) }]} />
    <nav class="views" aria-label={t.days.waysLabel}>
      <ul>{waysOfDay(day.id, state, mayHold).map(({ way, href }) => <li><a href={href} aria-current={way === current ? 'page' : undefined}>{t.days.ways[way].name}</a></li>)}</ul>
    </nav>
  </>
)

const tones = { planned: 'neutral', ready: 'info', on: 'good', closed: 'neutral' } as const

export function DayStateTag({ frame: { t, language }, state, day }: { frame: PageFrame; state: DayState; day: FeedbackDay }): JSX.Element {
  const on = state === 'closed' ? day.closedOn : day.firstOn
  return <Tag tone={tones[state]}>{fill(t.days.states[state], { day: on ? shortDay(on, language) : '' })}</Tag>
}

/** From its first stop to its last, where it has any. */
export const daysOf = ({ firstOn, lastOn }: Pick<FeedbackDay, 'firstOn' | 'lastOn'>, { language }: PageFrame): string | null => {
  const day = (one: Day): string => shortDay(one, language)
  return firstOn && lastOn ? (firstOn === lastOn ? day(firstOn) : `${day(firstOn)} – ${day(lastOn)}`) : null
}
