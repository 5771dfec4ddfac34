// One improvement at the desk: what it is, how far it is, what it came from, and all that has happened to it.
import type { JSX } from 'preact'
import { Words } from '../../directory/pages/content.tsx'
import { casePath, desk, improvementPath, to } from '../../paths.ts'
import type { About } from '../../reports/disclosure/about.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { ErrorSummary } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import { Breadcrumb, Facts, Notice, Tag, type Fact } from '../../web/parts.tsx'
import { isLate, isShown } from '../improvement.ts'
import type { DeskEvent } from '../improvements.sql.ts'
import type { Tally } from '../tally.ts'
import { currentMark, type CouncilMark } from '../council/council-mark.ts'
import { CouncilAtDesk } from '../council/pages/says.tsx'
import { Give, Move, MoveDue, Show, type ActProps } from './acts.tsx'
import { History } from './history.tsx'
import { ownerTitle, StateTags } from './words.tsx'

type Props = Omit<ActProps, 'seen' | 'late'> & {
  actor: Actor; today: Day
  events: DeskEvent[]
  /** Of the units and service lines that have answered for it. */
  names: Map<string, Translated>
  may: { move: boolean; show: boolean; reword: boolean; seeTally: boolean }
  /** The feedback it came from, as far as the actor may read it. */
  cases: { id: string; reference: string }[]
  tally: Tally | null
  /** What the clients' council has said, from the first to the last. */
  marks: CouncilMark[]
  done: string | null
  changed: boolean
}

export function ImprovementPage(props: Props): JSX.Element {
  const { frame, actor, today, one, events, names, may, cases, tally, marks, done, changed, problems } = props
  const { t, language } = frame
  const words = t.improvements
  const title = inLanguage(one.title, language)
  const acts: ActProps = { ...props, seen: events.length, late: isLate(one, today) }
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="improvements" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.improvements, label: words.title }]} />
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1>{title}</h1>
        <p>
          <StateTags state={one.state} late={acts.late} frame={frame} />{' '}
          {!isShown(one) && <Tag tone="neutral">{words.states['not-shown']}</Tag>}{' '}
          {may.seeTally && tally?.disputed && <Tag tone="warning">{words.disputed}</Tag>}{' '}
          {one.councilSays === 'not-changed' && <Tag tone="warning">{t.council.tag}</Tag>}
        </p>
        <div class="case">
          <div class="stack">
            <Facts rows={facts(props)} />
            {isShown(one) && <p><a href={to('change', language, { change: one.id })}>{words.publicPage}</a></p>}
            {may.reword && <p><a href={improvementPath(one.id, '/edit')}>{words.edit}</a></p>}
            {may.seeTally && tally && <TallyPart {...{ frame, tally }} />}
            <CouncilAtDesk {...{ frame, marks }} id={one.id} current={currentMark(marks, one)} mayTakeAway={may.show} />
            <h2>{words.sources.title}</h2>
            {one.origin && <p><Words content={one.origin} /></p>}
            {cases.length > 0 ? <ul>{cases.map(({ id, reference }) => <li><a href={casePath(id)}>{fill(words.sources.link, { reference })}</a></li>)}</ul> : <p>{words.sources.none}</p>}
            <p class="hint">{words.sources.alone}</p>
          </div>
          <div class="stack">
            {may.move && <Move {...acts} />}
            {may.show ? <Show {...acts} /> : !isShown(one) && <p class="hint">{words.show.not}</p>}
            {may.move && <MoveDue {...acts} />}
            {may.move && <Give {...acts} />}
            <History {...{ frame, events, names }} />
          </div>
        </div>
      </div>
    </DeskPage>
  )
}

function facts({ frame, one }: Props): Fact[] {
  const { t, language } = frame
  const { improvements: words, changes } = t
  const role = ownerTitle(one.owner, one.ownerOf, frame)
  const day = (on: Day) => shortDay(on, language)
  return [
    { term: changes.said, children: <Words content={one.said} /> },
    { term: words.fields.does, children: <Words content={one.does} /> },
    ...(one.because ? [{ term: changes.why, children: <Words content={one.because} /> }] : []),
    { term: words.about, children: [one.lineName ? inLanguage(one.lineName, language) : words.ofWhole, ...[...one.units, ...one.services].map(({ name }) => inLanguage(name, language))].join(', ') },
    { term: words.fields.means, children: <>{changes.means[one.means]}{one.meansWords && <>. <Words content={one.meansWords} /></>}</> },
    { term: changes.owner, children: one.holder ? fill(words.held, { role, name: one.holder.name }) : <>{role}. <strong>{words.nobody}</strong></> },
    { term: changes.due, children: <>{day(one.dueOn)}{one.dueOn !== one.firstDueOn && <> <span class="hint">({fill(words.firstDue, { day: day(one.firstDueOn) })})</span></>}</> },
  ]
}

function TallyPart({ frame: { t, language }, tally }: Pick<Props, 'frame'> & { tally: Tally }): JSX.Element {
  const words = t.improvements.tally
  const said = (amount: About) => (amount === null ? fill(words.few, { fewest: tally.fewest }) : fill(words.about, { count: inFigures(amount, language) }))
  return (
    <section class="stack tight">
      <h2>{words.title}</h2>
      <ul>
        <li>{fill(words.changed, { amount: said(tally.changed) })}</li>
        <li>{fill(words.notChanged, { amount: said(tally.notChanged) })}</li>
      </ul>
      {tally.disputed && <Notice tone="warning">{words.reopen}</Notice>}
      <p class="hint">{fill(words.text, { fewest: tally.fewest })}</p>
    </section>
  )
}
