// One burst: its pieces together, when they came and how alike they are, and the decision what it is.
import type { ComponentProps, JSX } from 'preact'
import { burstPath, casePath, desk } from '../../../paths.ts'
import { dayOf, moment, shortDay } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import type { Language } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Facts, Notice, Paragraphs, Tag } from '../../../web/parts.tsx'
import type { AsideState } from '../../aside/aside.ts'
import type { Content } from '../../case.ts'
import type { Case } from '../../cases.sql.ts'
import { topicWords } from '../../topic-words.ts'
import type { Burst, Decision } from '../bursts.sql.ts'

/** `isShown`: it is one of those whose text stands here, if it may be read. */
export type Piece = { one: Case; isRead: boolean; isThreat: boolean; isShown: boolean; content: Content | null; aside: AsideState | null }

type Props = { frame: PageFrame; actor: ComponentProps<typeof DeskPage>['actor']; burst: Burst; pieces: readonly Piece[]; mayDecide: boolean; choices: readonly Decision[]; done: Decision | null; problems: Problem[] }

export function BurstPage({ frame, actor, burst, pieces, mayDecide, choices, done, problems }: Props): JSX.Element {
  const { t, language } = frame
  const { bursts: words } = t
  const [first, last] = [pieces[0]?.one, pieces.at(-1)?.one]
  const place = (first && topicWords(first, language)) || t.cases.list.topicOpen
  const title = fill(words.oneTitle, { place })
  const shown = pieces.filter(({ isShown }) => isShown).length
  return (
    <DeskPage frame={frame} title={title} actor={actor} current="cases" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.bursts, label: words.title }]} />
        {done && <div role="status"><Notice tone="good">{words.says[done]}</Notice></div>}
        <ErrorSummary t={t} problems={problems} kept={false} />
        <h1>{title}</h1>
        <Facts rows={[
          { term: words.facts.pieces, children: plural(words.row, pieces.length, language) },
          { term: words.facts.alike, children: fill(words.alike, { count: inFigures(burst.alike, language) }) },
          ...(first && last ? [{ term: words.facts.when, children: cameBetween(first, last, frame) }] : []),
        ]} />
        {burst.decided.map(({ decision, by, on }) => <p>{fill(words.decided[decision], { name: by, day: shortDay(on, language) })}</p>)}
        <Decide {...{ frame, burst, mayDecide, choices }} />
        <h2>{words.piecesTitle}</h2>
        <p class="hint">{plural(words.piecesHint, shown, language)}</p>
        {pieces.filter(({ isShown }) => isShown).map((piece) => <Card><Head {...{ frame, piece }} /><Text {...{ frame, piece }} /></Card>)}
        {pieces.length > shown && <ul>{pieces.filter(({ isShown }) => !isShown).map((piece) => <li><Head {...{ frame, piece }} /></li>)}</ul>}
      </div>
    </DeskPage>
  )
}

/** Of what is closed the hour is not kept. */
const cameAt = (one: Case, language: Language): string => (one.state === 'closed' ? shortDay(dayOf(one.createdAt), language) : moment(one.createdAt, language))

function cameBetween(first: Case, last: Case, { t, language }: PageFrame): string {
  const day = dayOf(first.createdAt)
  const isOfDays = first.state === 'closed' || last.state === 'closed'
  if (isOfDays && day === dayOf(last.createdAt)) return shortDay(day, language)
  return fill(t.bursts.between, { first: cameAt(first, language), last: cameAt(last, language) })
}

function Decide({ frame: { t }, burst, mayDecide, choices }: Pick<Props, 'frame' | 'burst' | 'mayDecide' | 'choices'>): JSX.Element | null {
  const { bursts: words } = t
  if (!choices.length) return null
  if (!mayDecide) return <Notice tone="info">{words.own}</Notice>
  const isBack = burst.decided[0]?.decision === 'same'
  return (
    <form method="post" action={burstPath(burst.id)} id="decision" class="stack">
      <Hidden name="seen" value={String(burst.decided.length)} />
      <Hidden name="pieces" value={String(burst.caseIds.length)} />
      <h2>{words.decideTitle}</h2>
      {choices.map((each) => (
        <Card>
          <p>{isBack ? words.backHint : each === 'wave' ? words.waveHint : words.sameHint}</p>
          <p><Button look="secondary" name="decision" value={each}>{isBack ? words.back : words[each]}</Button></p>
        </Card>
      ))}
    </form>
  )
}

function Head({ frame: { t, language }, piece: { one, isRead, aside } }: { frame: PageFrame; piece: Piece }): JSX.Element {
  const { bursts: words } = t
  const name = fill(words.piece, { reference: one.reference })
  return <p>{isRead ? <a href={casePath(one.id)}>{name}</a> : name}, {cameAt(one, language)} <Tag tone={aside ? 'warning' : 'neutral'}>{words.states[aside ?? 'counts']}</Tag></p>
}

function Text({ frame: { t }, piece: { one, isThreat, content } }: { frame: PageFrame; piece: Piece }): JSX.Element {
  if (!content) return <p>{isThreat ? t.bursts.folded : t.bursts.unreadable}</p>
  return (
    <blockquote class="typed" lang={one.language} dir="auto">
      {content.text && <Paragraphs text={content.text} />}
      {content.answers?.map(({ question, answer }) => <><p class="hint">{question}</p><Paragraphs text={answer} /></>)}
    </blockquote>
  )
}
