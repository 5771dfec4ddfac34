// The permanent page of one improvement: what was said, what is done, by when and which role answers for it, and how it has gone.
import type { JSX } from 'preact'
import type { CouncilOrigin } from '../../council/changes/for-improvements.ts'
import { originIn } from '../../council/changes/origin.ts'
import { Text, Words } from '../../directory/pages/content.tsx'
import { to } from '../../paths.ts'
import type { Word } from '../../reports/disclosure/about.ts'
import { monthName, shortDay } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Card, Facts, Notice, Tag, type Fact } from '../../web/parts.tsx'
import type { CouncilMark } from '../council/council-mark.ts'
import { CouncilSays } from '../council/pages/says.tsx'
import { doesWord } from '../feed.ts'
import { isSettled, states, type ImprovementEvent } from '../improvement.ts'
import type { Shown } from '../shown.sql.ts'
import type { Verdict } from '../tally.ts'
import { placesOf } from './public-list.tsx'
import { ownerTitle, ownerTitleOf, placeTitleOf, StateTags } from './words.tsx'

type Props = {
  frame: PageFrame; one: Shown
  months: { month: string; events: ImprovementEvent[] }[]
  /** How often its day was moved. */
  moved: number
  names: Map<string, Translated>
  /** Null where too few have answered to say anything. */
  verdict: Word<Verdict> | null
  /** What the clients' council says of it now. */
  council: CouncilMark | undefined
  /** From which meetings of a clients' council it came. */
  origins: CouncilOrigin[]
  /** By which it is shown where its address is shared. */
  picture: { href: string; width: number; height: number } | null
}

export function ChangePage({ frame, one, months, moved, names, verdict, council, origins, picture }: Props): JSX.Element {
  const { t, language } = frame
  const { changes: words } = t
  const title = inLanguage(one.title, language)
  return (
    <PublicPage frame={frame} title={title} sheets={['changes']} shared={{ description: inLanguage(one.said, language), picture }} known>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('changes', language), label: words.title }]} />
        <h1><Words content={one.title} /></h1>
        <p><StateTags state={one.state} late={one.late} frame={frame} />{one.councilSays === 'not-changed' && <> <Tag tone="warning">{t.council.tag}</Tag></>}</p>
        {one.late && <Notice tone="urgent">{fill(words.lateBy, { day: shortDay(one.dueOn, language) })}</Notice>}
        <div class="said-and-done">
          <Card title={words.said}><Text content={one.said} /></Card>
          <Card title={doesWord(one, words)}><Text content={one.does} /></Card>
        </div>
        {one.because && <Card title={words.why}><Text content={one.because} /></Card>}
        <Facts rows={facts({ frame, one, moved })} />
        {origins.map((one) => <p>{originIn(language, one)}{one.memo && <> <a href={one.memo}>{t.panelChanges.origin.memo}</a></>}</p>)}
        {council && <CouncilSays frame={frame} mark={council} />}
        {verdict && <section class="stack tight"><h2>{words.verdict.title}</h2><p>{words.verdict[verdict.is]}</p></section>}
        <section class="stack">
          <h2>{words.history}</h2>
          {months.map(({ month, events }) => (
            <section class="stack tight">
              <h3>{monthName(month, language)}</h3>
              <ul>{events.map((event) => <li>{inWords(event, frame, names)}{event.because && <>. <Words content={event.because} /></>}</li>)}</ul>
            </section>
          ))}
        </section>
        <section class="stack tight no-print">
          <p>{words.tellText}</p>
          <p><a class="button primary" href={to('form', language, {}, tellAbout(one))}>{words.tell}</a></p>
        </section>
        <ul class="no-print">
          <li><a href={to('changePoster', language, { change: one.id })}>{words.poster}</a></li>
          <li><a href={to('changePoster', language, { change: one.id }, { paper: 'a3' })}>{words.posterLarge}</a></li>
          <li><a href={one.serviceLineId ? to('linePromise', language, { line: one.serviceLineId }) : to('promises', language)}>{words.promises}</a></li>
        </ul>
      </div>
    </PublicPage>
  )
}

function facts({ frame, one, moved }: Pick<Props, 'frame' | 'one' | 'moved'>): Fact[] {
  const { t, language } = frame
  const { changes: words } = t
  const settled = isSettled(one.state) && one.settledMonth
  return [
    { term: words.due, children: (
      <>
        {settled ? fill(one.state === 'done' ? words.doneIn : words.notDoneIn, { month: monthName(settled, language) }) : fill(words.by, { day: shortDay(one.dueOn, language) })}
        {(moved > 0 || settled) && <><br /><span class="hint">{fill(words.promisedBy, { day: shortDay(one.firstDueOn, language) })}. {moved > 0 && plural(words.moved, moved, language)}</span></>}
        {one.wasLate && <><br />{words.wasLate}</>}
      </>
    ) },
    { term: words.owner, children: ownerTitle(one.owner, one.ownerOf, frame) },
    { term: words.with, children: <>{words.means[one.means]}{one.meansWords && <>. <Words content={one.meansWords} /></>}</> },
    { term: words.where, children: placesOf(one, words.whole).map((each, n) => <>{n > 0 && ', '}{typeof each === 'string' ? each : <Words content={each} />}</>) },
    ...(one.origin ? [{ term: words.origin, children: <Words content={one.origin} /> }] : []),
  ]
}

export function inWords({ what, before, after }: ImprovementEvent, frame: PageFrame, names: Map<string, Translated>): string {
  const { t, language } = frame
  const { events } = t.changes
  if (what === 'due') return fill(events.due, { before: before ? shortDay(before, language) : '–', after: after ? shortDay(after, language) : '–' })
  if (what === 'owner') return fill(events.owner, { after: ownerTitleOf(after, names, frame) })
  if (what === 'place') return fill(events.place, { after: placeTitleOf(after, names, frame) })
  if (what === 'council') return t.council.event[after === 'changed' ? after : 'not-changed']
  if (what === 'shown') return events.shown
  const state = states.find((one) => one === after) ?? 'considered'
  return before === 'done' ? events.again : events[`moved:${state}`]
}

const tellAbout = ({ units, services }: Shown): Record<string, string | undefined> => ({ unit: units[0]?.id, service: services[0]?.id })
