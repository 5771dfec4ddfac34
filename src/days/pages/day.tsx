// One feedback day: when and where, what it asks, and what is to be done with it now.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { dayPath } from '../../day-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { clockTime, shortDay } from '../../text/dates.ts'
import { inLanguage } from '../../text/language.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, CardLink, Paragraphs } from '../../web/parts.tsx'
import type { DayState, Stop } from '../day.ts'
import type { FeedbackDay } from '../days.sql.ts'
import type { PlanOfDay } from '../planning/for-day-page.ts'
import { LastAndThis, MissingBefore } from '../planning/pages/before.tsx'
import { waysOfDay } from '../ways.ts'
import { DayStateTag } from './around.tsx'
import { stopPlace } from '../stop-place.ts'

type Props = { frame: PageFrame; actor: Actor; day: FeedbackDay; state: DayState; stops: Stop[]; mayHold: boolean; mayHost: boolean; plan: PlanOfDay | null }

export function FeedbackDayPage({ frame, actor, day, state, stops, mayHold, mayHost, plan }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.days
  const name = inLanguage(day.name, language)
  return (
    <DeskPage frame={frame} title={name} actor={shownAs(actor)} current="days">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.days, label: words.title }]} />
        <h1>{name}</h1>
        <p><DayStateTag {...{ frame, state, day }} /></p>
        {day.invitation && <Paragraphs text={inLanguage(day.invitation, language)} />}
        <p>{words.organisers}: {inLanguage(day.organisers, language)}</p>
        {stops.length > 0 && (
          <ul>{stops.map((stop) => <li>{shortDay(stop.heldOn, language)} {clockTime(stop.fromMinute, language)}–{clockTime(stop.untilMinute, language)}: {stopPlace(stop, language)}</li>)}</ul>
        )}
        {plan?.missing && <MissingBefore {...{ frame }} dayId={day.id} missing={plan.missing} />}
        {(mayHold || mayHost) && (
          <>
            <h2>{words.waysLabel}</h2>
            <ul class="grid">{waysOfDay(day.id, state, mayHold).map(({ way, href }) => <li><CardLink href={href} title={words.ways[way].name}>{words.ways[way].about}</CardLink></li>)}</ul>
          </>
        )}
        {plan?.compared && <LastAndThis {...{ frame, day }} held={plan.compared} />}
        {plan && state === 'closed' && <p><a href={dayPath(day.id, '/copy')}>{t.dayPlan.plan.copy}</a></p>}
      </div>
    </DeskPage>
  )
}
