// The page of closed feedback without themes.
import type { JSX } from 'preact'
import { casePath, desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Theme } from '../../themes/theme.ts'
import { Button, ErrorSummary, Hidden } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, Notice, Paragraphs } from '../../web/parts.tsx'
import type { Content } from '../case.ts'
import type { Case } from '../cases.sql.ts'
import { topicWords } from '../topic-words.ts'
import { ThemeBoxes } from './boxes.tsx'
import { seenOf } from './theme-fields.ts'

export type CaseToMark = {
  one: Case
  /** Null: it cannot be opened. */
  content: Content | null
  closedOn: Day | null; field: string; offered: Theme[]; suggested: string[]; chosen: ReadonlySet<string>; version: string
}

type Props = { frame: PageFrame; actor: Actor; cases: CaseToMark[]; problems: Problem[]; stale: boolean; done: boolean; after: string; next: string | null; now: Date }

export function ToMarkPage({ frame, actor, cases, problems, stale, done, after, next, now }: Props): JSX.Element {
  const { t } = frame
  const { toMark: words } = t.themes
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="themes" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.themes, label: t.common.deskThemesItself }]} />
        {done && <div role="status"><Notice tone="good">{words.saved}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {stale && <div role="alert"><Notice tone="warning">{words.stale}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {cases.length === 0 ? <p>{words.none}</p> : (
          <form method="post" action={desk.themesToMark} class="stack" autocomplete="off" novalidate>
            <Hidden name="cases" value={cases.map(({ one }) => one.id).join(' ')} />
            <Hidden name="after" value={after} />
            <p class="hint">{words.skip}</p>
            {cases.map((each) => <OneCase {...{ frame, each, now }} />)}
            <p><Button name="step" value="mark">{words.save}</Button></p>
          </form>
        )}
        <p class="actions">
          {after && <a href={desk.themesToMark}>{words.first}</a>}
          {next && <a href={`${desk.themesToMark}?${new URLSearchParams({ after: next })}`}>{words.next}</a>}
        </p>
      </div>
    </DeskPage>
  )
}

function OneCase({ frame, each: { one, content, closedOn, field, offered, suggested, chosen, version }, now }: { frame: PageFrame; each: CaseToMark; now: Date }): JSX.Element {
  const { t, language } = frame
  const { toMark: words, mark } = t.themes
  const kind = t.feedback.kinds[one.kind].name
  const topic = topicWords(one, language) || t.cases.list.topicOpen
  return (
    <Card>
      <h2>{closedOn ? fill(words.from, { kind, topic, day: shortDay(closedOn, language) }) : `${kind}, ${topic}`}</h2>
      {content ? (
        <blockquote class="typed" lang={one.language} dir="auto">
          {content.text && <Paragraphs text={content.text} />}
          {content.answers?.map(({ question, answer }) => <><p class="hint">{question}</p><Paragraphs text={answer} /></>)}
        </blockquote>
      ) : <p>{words.unreadable}</p>}
      <p><a href={casePath(one.id)}>{fill(words.open, { reference: one.reference })}</a></p>
      {offered.length === 0 ? <p>{mark.noList}</p> : (
        <>
          <Hidden name={seenOf(field)} value={version} />
          <ThemeBoxes {...{ frame, field, offered, suggested, chosen, now }} legend={words.about} folded />
        </>
      )}
    </Card>
  )
}
