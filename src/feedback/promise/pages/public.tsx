// The public pages of promises: of every line at a glance, and of one with its versions.
import type { JSX } from 'preact'
import type { Named } from '../../../directory/services.sql.ts'
import { to } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, inPercent } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Card, Details, Facts } from '../../../web/parts.tsx'
import type { Days } from '../../routing/days-by-kind.ts'
import type { CameBack } from '../../spoken/came-back.sql.ts'
import { inForce, type KeptIn, type PromiseVersion } from '../promise.ts'
import { timeOf } from '../say-time.ts'
import { ByDay, KeptFacts } from './kept.tsx'
import { promiseFacts } from './words.tsx'

/** `kept`: of the newest time there is a figure for. */
type AllProps = {
  frame: PageFrame
  lines: (Named & { kept: KeptIn | null })[]
  /** What was to be changed by a day, of the whole organisation, the newest quarter first. */
  improvements: ByQuarter[]
  /** What surveys promised whoever answered by a day, likewise. */
  surveys: ByQuarter[]
  cameBack: CameBack
}
type ByQuarter = Pick<KeptIn, 'byDay' | 'byDayShare'> & { quarterOn: Day }

export function PromisesPage({ frame, lines, improvements, surveys, cameBack }: AllProps): JSX.Element {
  const { t, language } = frame
  const { standing } = t
  return (
    <PublicPage frame={frame} title={standing.title}>
      <div class="stack">
        <h1>{standing.title}</h1>
        <p class="lede">{standing.listLede}</p>
        {lines.length === 0 && <p>{standing.desk.empty}</p>}
        {lines.map(({ id, name, kept }) => (
          <section class="stack tight">
            <h2><a href={to('linePromise', language, { line: id })}>{inLanguage(name, language)}</a></h2>
            {kept ? <Card><p>{timeOf(kept, frame)}</p><KeptFacts kept={kept} frame={frame} /></Card> : <p>{standing.notYet}</p>}
          </section>
        ))}
        <section class="stack">
          <h2>{standing.byDayTitle}</h2>
          <p>{standing.byDayText} <a href={to('changes', language)}>{t.changes.title}</a></p>
          <Quarters quarters={improvements} frame={frame} />
        </section>
        <section class="stack">
          <h2>{standing.surveysTitle}</h2>
          <p>{standing.surveysText}</p>
          <Quarters quarters={surveys} frame={frame} />
        </section>
        <section class="stack">
          <h2>{standing.backTitle}</h2>
          <p>{cameBack.share === null ? standing.backFew : fill(standing.back, { share: inPercent(cameBack.share / 100, language), time: fill(t.afterwards.counts.half[cameBack.period.half], { year: String(cameBack.period.year) }) })} {standing.backHow}</p>
        </section>
        <How frame={frame} />
        <p><a href={to('statistics', language)}>{t.feedbackReport.link}</a></p>
      </div>
    </PublicPage>
  )
}

function Quarters({ quarters, frame }: { quarters: ByQuarter[]; frame: PageFrame }): JSX.Element {
  if (!quarters.length) return <p>{frame.t.standing.byDayNone}</p>
  return <Facts rows={quarters.map(({ quarterOn, ...one }) => ({ term: timeOf({ from: quarterOn, to: quarterOn }, frame), children: <ByDay t={frame.t} {...one} /> }))} />
}

type Props = {
  frame: PageFrame
  line: Named
  /** Newest first; those of the whole organisation where the line has none of its own. */
  versions: PromiseVersion[]
  isOwn: boolean
  kept: KeptIn[]
  days: Days
  today: Day
}

export function LinePromisePage({ frame, line, versions, isOwn, kept, days, today }: Props): JSX.Element {
  const { t, language } = frame
  const { standing } = t
  const title = fill(standing.ofLine, { line: inLanguage(line.name, language) })
  const now = inForce(versions, today)
  const others = versions.filter((one) => one !== now)
  return (
    <PublicPage frame={frame} title={title}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('promises', language), label: standing.title }]} />
        <h1>{title}</h1>
        {now ? <p class="lede">{standing.lede}</p> : <p class="lede">{standing.none}</p>}
        {now && (
          <Card>
            <Facts rows={promiseFacts(now, { frame, days })} />
            <p class="hint">{fill(standing.since, { day: shortDay(now.fromOn, language) })}{!isOwn && <> {standing.fromOrganisation}</>}</p>
          </Card>
        )}
        {now && (
          <section class="stack">
            <h2>{standing.keptTitle}</h2>
            {kept.length === 0 && <p>{standing.notYet}</p>}
            {kept.map((one) => <section class="stack tight"><h3>{timeOf(one, frame)}</h3><Card><KeptFacts kept={one} frame={frame} /></Card></section>)}
            <How frame={frame} />
          </section>
        )}
        {others.length > 0 && (
          <Details summary={standing.otherVersions}>
            {others.map((one) => (
              <section class="stack">
                <h2>{fill(standing.versionFrom, { day: shortDay(one.fromOn, language) })}</h2>
                <Facts rows={promiseFacts(one, { frame })} />
              </section>
            ))}
          </Details>
        )}
        <p><a href={to('statisticsOfLine', language, { line: line.id })}>{t.feedbackReport.link}</a></p>
        <p><a class="button primary" href={to('line', language, { line: line.id })}>{standing.give}</a></p>
      </div>
    </PublicPage>
  )
}

function How({ frame: { t: { standing } } }: { frame: PageFrame }): JSX.Element {
  return <Details summary={standing.howTitle}>{standing.how.map((sentence) => <p>{sentence}</p>)}</Details>
}
