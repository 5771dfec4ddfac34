// One case at the desk: what was written, what is known, what has happened, and the answer.
import { casePath, desk } from '../../paths.ts'
import { dayOf, longDay, type Day } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { languageName } from '../../text/language.ts'
import { asKnown, isoAsKnown } from '../../text/precision.ts'
import { Button, ErrorSummary, Hidden, Radios, Select, TextArea } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, Details, Facts, Notice, Tag } from '../../web/parts.tsx'
import { Conversation, Timeline } from '../../web/story.tsx'
import type { Case, CaseEvent } from '../cases.sql.ts'
import type { SharedContact, Turn } from '../conversation.ts'
import { isLate, workingDaysLeft } from '../deadline.ts'
import { topicWords } from '../topic-words.ts'
import { TurnMessage } from './turn.tsx'

type Props = {
  frame: PageFrame
  actor: { name: string; roles: string[] }
  one: Case
  now: Date
  turns: Turn[]
  events: CaseEvent[]
  names: Map<string, string>
  contact: SharedContact | null
  /** A notice goes to a shared mail address. Of one that is not shared the desk must not even learn. */
  noticeGoes: boolean
  closedDays: Day[]
  typed: { text: string; purpose: string }
  problems: Problem[]
  done: string | null
  /** Days of silence after which an answered case closes by itself. */
  closesAfterDays: number
  /** Where a coordinator may send it; null for others. */
  topics: { value: string; label: string }[] | null
}

export function CasePage(props: Props) {
  const { frame, actor, one, turns, problems, done, noticeGoes } = props
  const { t, language } = frame
  const { one: words, list } = t.cases
  const pseudonym = turns[0]?.content.pseudonym
  const giverName = pseudonym ? `${words.giver} (${words.pseudonym}: ${pseudonym})` : words.giver
  const title = fill(words.title, { reference: one.reference })
  return (
    <DeskPage frame={frame} title={title} actor={actor} current="cases" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.cases, label: list.title }]} />
        <h1>{title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {(done === 'answer' || done === 'question-back') && (
          <Notice tone="good"><p role="status">{done === 'answer' ? words.sent : words.asked} {noticeGoes && words.sentNotice}</p></Notice>
        )}
        {done === 'closed' && <Notice tone="good"><p role="status">{words.closedNow}</p></Notice>}
        {done === 'routed' && <Notice tone="good"><p role="status">{fill(words.routed, { handler: one.handlerName ?? words.nobody })}</p></Notice>}
        <div class="case">
          <div class="stack">
            <h2>{words.conversation}</h2>
            <Conversation label={words.conversation}>
              {turns.map((turn) => (
                <TurnMessage
                  turn={turn} lang={one.language} label={null}
                  who={turn.from === 'giver' ? giverName : turn.writerName ?? frame.organisation.name}
                  at={asKnown(turn.writtenAt, language)}
                />
              ))}
            </Conversation>
            <AnswerForm {...props} />
          </div>
          <div class="stack">
            <Known {...props} />
            {props.topics && <RouteForm {...props} topics={props.topics} />}
            {one.state === 'answered' && <CloseForm {...props} />}
            <Story {...props} />
          </div>
        </div>
      </div>
    </DeskPage>
  )
}

function AnswerForm({ frame, actor, one, turns, typed }: Props) {
  const { one: words } = frame.t.cases
  if (one.state === 'closed') {
    return (
      <>
        <Notice tone="info">{words.problems.closed}</Notice>
        {typed.text && <TextArea name="text" label={words.text} value={typed.text} rows={9} />}
      </>
    )
  }
  return (
    <form method="post" action={casePath(one.id)} class="stack" id="answer" autocomplete="off" novalidate>
      <h2>{words.answerTitle}</h2>
      <Hidden name="seen" value={String(turns.length)} />
      {one.language !== frame.language && <Notice tone="info">{fill(words.inLanguage, { language: languageName(one.language, frame.language) })}</Notice>}
      <TextArea name="text" label={words.text} hint={words.answerHint} value={typed.text} rows={9} />
      <Radios
        name="purpose" legend={words.purpose} value={typed.purpose}
        options={[
          { value: 'answer', label: words.isAnswer, hint: words.isAnswerHint },
          { value: 'question-back', label: words.isQuestion, hint: words.isQuestionHint },
        ]}
      />
      <p class="hint">{fill(words.yourName, { name: actor.name })}</p>
      <p><Button name="step" value="answer">{words.send}</Button></p>
    </form>
  )
}

function Known({ frame, one, now, turns, contact, closedDays }: Props) {
  const { t, language } = frame
  const { one: words, states } = t.cases
  const waits = one.state === 'waiting-for-handler'
  const late = waits && isLate(one.dueOn, now)
  const topic = topicWords(one, language)
  const pseudonym = turns[0]?.content.pseudonym
  return (
    <Card>
      <Facts
        rows={[
          { term: t.cases.list.head.state, children: <><Tag tone={waits ? 'info' : 'good'}>{states[one.state]}</Tag>{late && <> <Tag tone="urgent">{t.cases.list.tagLate}</Tag></>}</> },
          { term: words.about, children: `${t.feedback.kinds[one.kind].name}: ${topic || t.cases.list.topicOpen}` },
          ...(waits ? [{
            term: words.due,
            children: <>{longDay(one.dueOn, language)}<br />{late ? words.late : one.dueOn === dayOf(now) ? words.dueToday : plural(words.daysLeft, workingDaysLeft(one.dueOn, now, closedDays), language)}</>,
          }] : []),
          { term: words.handler, children: one.handlerName ?? words.nobody },
          ...(waits && one.escalatedToName ? [{ term: words.escalated, children: one.escalatedToName }] : []),
          ...(one.answeredAt ? [{ term: words.heard, children: words.heards[one.heard === null ? 'unsaid' : one.heard ? 'yes' : 'no'] }] : []),
          { term: words.because, children: (words.becauses as Record<string, string>)[one.because] },
          { term: words.reader, children: words.readers[one.reader] },
          { term: words.publish, children: one.publish ? words.publishYes : words.publishNo },
          { term: words.speaker, children: one.speaker ? words.speakers[one.speaker] : words.unknown },
          ...(pseudonym ? [{ term: words.pseudonym, children: pseudonym }] : []),
          ...(contact ? [{ term: words.contact, children: <><span class="breakable">{contact}</span><br /><span class="hint">{words.contactHint}</span></> }] : []),
          { term: words.language, children: languageName(one.language, language) },
        ]}
      />
    </Card>
  )
}

function RouteForm({ frame, one, topics, problems }: Props & { topics: { value: string; label: string }[] }) {
  const { one: words } = frame.t.cases
  const unrouted = ['topic-unknown', 'nobody', 'coordinator'].includes(one.because) && one.state !== 'answered'
  return (
    <Details summary={words.routeTitle} open={unrouted || problems.some(({ field }) => field === 'topic')}>
      <form method="post" action={casePath(one.id)} class="stack" autocomplete="off" novalidate>
        <p class="hint">{words.routeHint}</p>
        <Select name="topic" label={words.topic} options={topics} empty="–" value={[one.serviceId, one.unitId].filter(Boolean).join(' ')} />
        <p><Button look="secondary" name="step" value="route">{words.route}</Button></p>
      </form>
    </Details>
  )
}

function CloseForm({ frame, closesAfterDays }: Props) {
  const { one: words } = frame.t.cases
  return (
    <Details summary={words.closeTitle}>
      <p class="hint">{fill(words.closeHint, { days: closesAfterDays })}</p>
      {/* Of the answer's form, so that an answer that was not sent is not lost. */}
      <p><Button form="answer" look="secondary" name="step" value="close">{words.close}</Button></p>
    </Details>
  )
}

function Story({ frame, events, names }: Props) {
  const { one: words } = frame.t.cases
  const { language } = frame
  return (
    <section class="stack">
      <h2>{words.timeline}</h2>
      <Timeline
        label={words.timeline}
        items={events.map((event) => ({
          title: fill((words.events as Record<string, string>)[event.name] ?? event.name, { handler: names.get(String(event.detail['handler'])) ?? words.nobody }),
          at: asKnown(event.happenedAt, language),
          datetime: isoAsKnown(event.happenedAt),
          ...(event.actorName ? { who: event.actorName } : {}),
        }))}
      />
    </section>
  )
}
