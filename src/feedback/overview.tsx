// The coordinator's overview at the desk.
import { Hono } from 'hono'
import { CouncilWaits } from '../council/changes/pages/waits.tsx'
import { councilWaiting } from '../council/changes/waiting.ts'
import { reachOn } from '../directory/rehearsal/reach.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { deskFrame } from '../frame.ts'
import { improvementCounts } from '../improvements/for-others.ts'
import { NeedSomebody } from '../improvements/pages/list.tsx'
import { textsEndingSoon } from '../lanes/texts.sql.ts'
import { desk } from '../paths.ts'
import { cameLately } from '../reports/feedback/lately.ts'
import { CameLately } from '../reports/feedback/pages/lately.tsx'
import { shownAs } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { maySeeBursts, maySeeOverview } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { countsIn } from './afterwards/counts.sql.ts'
import { AfterwardsCounts } from './afterwards/counts.tsx'
import { halfYearsBefore } from './afterwards/counted.ts'
import { TimesPanel } from './answering/times-panel.tsx'
import { timesOf, timesOfLines } from './answering/times.ts'
import { countTimes } from './answering/times.sql.ts'
import { countOpenBursts } from './bursts/bursts.sql.ts'
import { BurstsWait } from './bursts/waiting.tsx'
import { noFilter } from './filter.ts'
import { leftBehind } from './handover/hand-over.sql.ts'
import { lateClocks } from './lane/lanes.sql.ts'
import { LaneNotices } from './lane/late.tsx'
import { listCases } from './lists.sql.ts'
import { allLines, countByAll, countUrgent, firstDay } from './overview.sql.ts'
import { ReachPart } from './pages/overview-reach.tsx'
import { OverviewPage } from './pages/overview.tsx'
import { periodOf } from './period.ts'
import { NoPromise } from './promise/pages/missing.tsx'
import { countWithoutPromise } from './promise/promises.sql.ts'

/** So many of the most urgent are shown; the others are a link away. */
const mostUrgent = 5

export function overviewRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  // Whoever may not is told that there is nothing here.
  routes.get(desk.overview, async (c) => {
    const actor = actorOf(c)
    if (!maySeeOverview(actor)) return c.notFound()
    const now = context.now()
    const today = dayOf(now)
    const period = periodOf(c.req.query('period'), today) ?? periodOf('12-months', today)!
    const first = await firstDay(db, actor)
    const urgent = {
      counts: await countUrgent(db, actor, today),
      cases: await listCases(db, actor, 'all', 1, today, { filter: { ...noFilter, state: 'urgent' }, size: mostUrgent }),
    }
    const counted = first ? { period, firstDay: first, figures: await countByAll(db, actor, period), lines: await allLines(db, today) } : null
    const frame = await deskFrame(context, actor.language, desk.overview)
    const said = []
    for (const half of halfYearsBefore(today, 4)) said.push(await countsIn(db, half))
    const { answerWithinWorkingDays: within, closedDays, fewestTold: fewest } = await organisation(db)
    const [took, rules] = [counted ? await countTimes(db, actor, period) : [], { within, closedDays, today, fewest }]
    const last = (
      <>
        {counted && <TimesPanel {...{ frame, within }} all={timesOf(took, rules)} ofLines={timesOfLines(took, rules)} lines={counted.lines} />}
        <p>{frame.t.feedbackReport.fromOverview} <a href={desk.feedbackReport}>{frame.t.feedbackReport.title}</a></p>
        <CameLately {...await cameLately(db, { serviceLineId: null, unitId: null }, 'month')} frame={frame} />
        <ul>
          <li><a href={desk.improvements}>{frame.t.improvements.title}</a></li>
          <li><a href={desk.promises}>{frame.t.standing.desk.title}</a></li>
          <li><a href={desk.responseTests}>{frame.t.responseTests.title}</a></li>
        </ul>
        {first && <AfterwardsCounts counts={said} frame={frame} />}
      </>
    )
    return page(c, (
      <OverviewPage
        {...{ frame, now, urgent, counted }} actor={shownAs(actor)}
        first={<LaneNotices frame={frame} late={await lateClocks(db, actor, today)} ending={await textsEndingSoon(db, today)} />}
        then={<><BurstsWait frame={frame} count={maySeeBursts(actor) ? await countOpenBursts(db) : 0} /><ReachPart {...await reachOn(db, today)} ranOut={await leftBehind(db, actor, today)} frame={frame} /><NoPromise frame={frame} count={await countWithoutPromise(db, today)} /><NeedSomebody frame={frame} counts={await improvementCounts(db, actor, today)} /><CouncilWaits frame={frame} waiting={await councilWaiting(db, actor, today)} /></>}
        last={last}
      />
    ))
  })

  return routes
}
