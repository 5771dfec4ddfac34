// What was sent to a council, for whoever leads it.
import type { JSX } from 'preact'
import { panelPath } from '../../../council-paths.ts'
import type { ServiceLine } from '../../../directory/services.sql.ts'
import { kinds } from '../../../feedback/case.ts'
import { to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { daysAfter, shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Radios, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { pageQuery, type Paged } from '../../../web/paged.ts'
import { Card, Details, Empty, Notice, Pagination } from '../../../web/parts.tsx'
import type { AskedPanel } from '../../asked.ts'
import type { Meeting } from '../../meeting.ts'
import { AroundPanel, meetingName } from '../../pages/around.tsx'
import { keptDays, type SealedLetter } from '../letters.sql.ts'

type Letter = SealedLetter & { text: string }
type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; problems: Problem[]; letters: readonly Letter[]; meetings: readonly Meeting[]; lines: readonly ServiceLine[]
  typed: (name: string) => string; done: 'take' | 'aside' | 'hand' | 'back' | null; paged: Paged
}

export function LettersPage(props: Props): JSX.Element {
  const { frame, actor, asked, problems, letters, done, paged: { page, pages } } = props
  const { t, language } = frame
  const { letters: words } = t.panelMinutes
  const [waiting, dealt] = [letters.filter(({ dealtOn }) => !dealtOn), letters.filter(({ dealtOn }) => dealtOn)]
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack" id="letters">
        <AroundPanel {...{ frame, asked }} current="letters" />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        {done && <div role="status"><Notice tone="good">{words.done[done]}</Notice></div>}
        <p class="lede">{words.lede}</p>
        {waiting.length === 0 && page === 1 && <Empty title={words.none} />}
        {waiting.map((letter) => <Waiting {...props} letter={letter} />)}
        {dealt.length > 0 && <h2>{words.dealt}</h2>}
        {dealt.map((letter) => <Dealt {...props} letter={letter} />)}
        <Pagination {...{ t, page, pages }} href={(n) => panelPath(asked.panel.id, `/letters${pageQuery(n)}`)} />
        <p><a href={to('council', language, { panel: asked.panel.id })}>{words.publicPage}</a></p>
      </div>
    </DeskPage>
  )
}

/** Whoever has dealt with one goes on where they were. */
const actionOf = ({ asked, paged }: Props): string => panelPath(asked.panel.id, `/letters${pageQuery(paged.page)}`)

function Waiting(props: Props & { letter: Letter }): JSX.Element {
  const { frame, letter, meetings, lines, typed, problems } = props
  const { t, language } = frame
  const { letters: words } = t.panelMinutes
  const { id, text, cameOn, language: written } = letter
  return (
    <Card>
      <form class="stack" method="post" action={actionOf(props)} novalidate>
        <Hidden name="letter" value={id} />
        <blockquote class="lines" lang={written}>{text}</blockquote>
        <p class="hint">{fill(words.came, { day: shortDay(cameOn, language) })}</p>
        {meetings.length > 0 ? (
          <Select name={`meeting-${id}`} label={words.meeting} empty="" value={typed(`meeting-${id}`) || meetings[0]!.id} width="medium" options={meetings.map((meeting) => ({ value: meeting.id, label: `${meetingName(meeting, frame)}${meeting.heldOn ? `, ${shortDay(meeting.heldOn, language)}` : ''}` }))} />
        ) : <p>{words.noMeeting}</p>}
        <p class="buttons">
          {meetings.length > 0 && <Button name="step" value="take">{words.take}</Button>}
          <Button look="secondary" name="step" value="aside">{words.aside}</Button>
        </p>
        <Details summary={words.hand} open={problems.some(({ field }) => field === `kind-${id}`)}>
          <p>{words.handHint}</p>
          <Radios name={`kind-${id}`} legend={words.kind} look="list" value={typed(`kind-${id}`)} options={kinds.map((kind) => ({ value: kind, label: t.feedback.kinds[kind].name }))} />
          <Select name={`line-${id}`} label={t.dayHolding.notes.line} empty={t.dayHolding.notes.noLine} value={typed(`line-${id}`)} options={lines.map((line) => ({ value: line.id, label: inLanguage(line.name, language) }))} width="medium" optional />
          <p class="buttons"><Button look="secondary" name="step" value="hand">{words.hand}</Button></p>
        </Details>
      </form>
    </Card>
  )
}

function Dealt(props: Props & { letter: Letter }): JSX.Element {
  const { frame: { t, language }, letter: { id, text, dealtAs, dealtOn, language: written } } = props
  const { letters: words } = t.panelMinutes
  return (
    <div class="stack tight">
      <blockquote class="lines" lang={written}>{text}</blockquote>
      <p class="hint">{dealtAs === 'taken' ? words.taken : words.wasAside} {shortDay(dealtOn!, language)}. {fill(words.erased, { day: shortDay(daysAfter(dealtOn!, keptDays), language) })}.</p>
      {dealtAs === 'aside' && (
        <form method="post" action={actionOf(props)} novalidate>
          <Hidden name="letter" value={id} />
          <p class="buttons"><Button look="quiet" name="step" value="back">{words.back}</Button></p>
        </form>
      )}
    </div>
  )
}
