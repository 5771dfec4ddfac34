// What happens at a place again and again: how often, at what hours, the next times and what of them is cancelled.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { nearDay, type Day } from '../../../text/dates.ts'
import { inLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Card } from '../../../web/parts.tsx'
import { Words } from '../../pages/content.tsx'
import type { DropInAt } from '../drop-ins.sql.ts'
import { nextOccurrences, type DropIn } from '../recurrence.ts'
import { sayOccurrence, sayRule } from '../say.ts'

const timesTold = 3

export function DropIns({ frame, placeId, dropIns, today }: { frame: PageFrame; placeId: string; dropIns: DropInAt[]; today: Day }): JSX.Element | null {
  const { t, language } = frame
  const words = t.places
  if (!dropIns.length) return null
  const address = to('placeCalendar', language, { place: placeId })
  return (
    <>
      <h2>{words.happens}</h2>
      {dropIns.map((one) => (
        <Card title={<Words content={one.name} />}>
          {one.description && <p><Words content={one.description} /></p>}
          <p><strong>{sayRule(one, frame)}</strong></p>
          <Times frame={frame} dropIn={one} today={today} />
          {one.service && <p><a href={to('service', language, { service: one.service.id })}>{inLanguage(one.service.name, language)}</a></p>}
        </Card>
      ))}
      <p class="no-print"><a href={address}>{words.calendar}</a></p>
      <p class="hint no-print">{words.calendarText}</p>
    </>
  )
}

export function Times({ frame, dropIn, today }: { frame: PageFrame; dropIn: DropIn; today: Day }): JSX.Element {
  const { t, language } = frame
  const next = nextOccurrences(dropIn, today, timesTold)
  if (!next.length) return <p>{t.places.noMore}</p>
  return (
    <>
      <p>{t.places.next}</p>
      <ul>
        {next.map((one) => <li>{one.cancelled || one.starts !== dropIn.starts || one.ends !== dropIn.ends ? sayOccurrence(one, frame) : nearDay(one.day, language)}</li>)}
      </ul>
    </>
  )
}
