// The conversation as its giver sees it.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { longDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { asKnown } from '../../text/precision.ts'
import { Button, ErrorSummary, Hidden, TextArea } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Facts, Notice, Tag } from '../../web/parts.tsx'
import { ReceiptCard } from '../../web/receipt-card.tsx'
import { Conversation } from '../../web/story.tsx'
import { footOf } from '../answering/foot.tsx'
import { writerShown } from '../answering/writer-shown.ts'
import type { Case } from '../cases.sql.ts'
import type { Turn } from '../conversation.ts'
import { isLate } from '../deadline.ts'
import type { Said } from '../giver/section.ts'
import { WarningNotice } from '../warning/notice.tsx'
import { warnedField } from '../warning/told.ts'
import type { Warning } from '../warning/warning.ts'
import { TurnMessage } from './turn.tsx'

type Props = {
  frame: PageFrame
  one: Case
  now: Date
  topic: string | null
  turns: Turn[]
  pass: string
  token: string
  /** The reply that was begun and not sent. */
  typed: string
  problems: Problem[]
  said: Said | null
  before: JSX.Element[]
  after: JSX.Element[]
  /** What in the reply would tell who somebody is, where the giver is told of it before it is sent; and of what they have been told. */
  warning?: Warning | undefined
  warned: string
  /** Of the receipt's own page, where the visit came from; null once it has died. */
  receiptPass: string | null
  /** The receipt's words and code, shown once more because the giver asked. */
  receipt: { words: string[]; code: string; address: string } | null
}

export function ConversationPage(props: Props) {
  const { frame, one, now, topic, turns, pass, token, typed, problems, said, receiptPass, receipt } = props
  const { t, language } = frame
  const { page } = t.conversation
  const waits = one.state === 'waiting-for-handler'
  return (
    <PublicPage frame={frame} title={page.title} problems={problems} switchForm="reply" leave="leave" noindex scripts={['forget', `writing-${frame.language}`, 'attach']}>
      <div class="stack">
        <h1>{page.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {props.warning && <WarningNotice frame={frame} warning={props.warning} publish={one.publish} hasContact={false} send="reply" form="reply" />}
        {said && <Notice tone={said.tone}><p role="status">{said.text} {typed.trim() && page.notSent}</p></Notice>}
        {receipt && <Receipt {...{ frame, receipt }} />}
        <Facts
          rows={[
            ...(topic ? [{ term: page.about, children: topic }] : []),
            { term: page.state, children: <Tag tone={waits ? 'info' : one.state === 'waiting-for-giver' ? 'warning' : 'good'}>{page.states[one.state]}</Tag> },
          ]}
        />
        {waits && (isLate(one.dueOn, now)
          ? <Notice tone="warning">{fill(page.late, { date: longDay(one.dueOn, language) })} {one.escalatedToId && page.escalated}</Notice>
          : <p>{fill(page.due, { date: longDay(one.dueOn, language) })}</p>)}
        <Conversation label={page.title}>
          {turns.map((turn) => (
            <TurnMessage
              turn={turn} lang={one.language}
              who={turn.from === 'giver' ? page.you : writerShown(turn, one, frame) ?? fill(page.anonymousWriter, { organisation: frame.organisation.name })}
              label={turn.from === 'giver' ? null : turn.purpose === 'question-back' ? page.asks : turn.purpose === 'interim' ? t.answering.giverSees : page.organisation}
              at={asKnown(turn.writtenAt, language)} foot={footOf(turn, one, t)}
            />
          ))}
        </Conversation>
        {props.before}
        <form id="reply" method="post" action={to('conversation', language)} class="stack" autocomplete="off" novalidate>
          <h2>{page.replyTitle}</h2>
          <Hidden name="p" value={pass} />
          <Hidden name="token" value={token} />
          <Hidden name="seen" value={String(turns.length)} />
          {receiptPass && <Hidden name="r" value={receiptPass} />}
          {props.warned && <Hidden name={warnedField} value={props.warned} />}
          <TextArea name="text" label={page.replyLabel} hint={one.state === 'waiting-for-giver' ? page.answerHint : page.replyHint} value={typed} />
          <p class="buttons"><Button name="step" value="reply">{page.reply}</Button><Button look="quiet" name="step" value="look">{page.newer}</Button></p>
          <p class="hint">{page.expires}</p>
        </form>
        {props.after}
        {receiptPass && !receipt && (
          <div class="stack">
            <p><Button form="reply" look="quiet" name="step" value="receipt">{page.showReceipt}</Button></p>
            <p class="hint">{page.showReceiptHint}</p>
          </div>
        )}
        <form id="leave" method="post" action={to('leave', language)} class="stack">
          <Hidden name="p" value={pass} />
          <p><Button look="secondary" icon="leave">{page.leave}</Button></p>
          <p class="hint">{page.leaveHint}</p>
        </form>
      </div>
    </PublicPage>
  )
}

function Receipt({ frame, receipt }: { frame: PageFrame; receipt: NonNullable<Props['receipt']> }) {
  const { receipt: words, page } = frame.t.conversation
  return (
    <div tabindex={-1} autofocus>
      <ReceiptCard
        title={words.words} words={receipt.words} lang={frame.language} code={receipt.code} codeLabel={words.code}
        organisation={frame.organisation.name} address={receipt.address} addressLabel={words.open}
      >
        <p><strong>{page.receiptOnceMore}</strong></p>
      </ReceiptCard>
    </div>
  )
}
