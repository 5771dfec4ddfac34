// The conversation as its giver sees it.
import { to } from '../../paths.ts'
import { longDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { asKnown } from '../../text/precision.ts'
import { Button, ErrorSummary, Hidden, TextArea } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Facts, Notice, Tag } from '../../web/parts.tsx'
import { ReceiptCard } from '../../web/receipt-card.tsx'
import { Conversation } from '../../web/story.tsx'
import type { Case } from '../cases.sql.ts'
import type { Turn } from '../conversation.ts'
import { isLate } from '../deadline.ts'
import { TurnMessage } from './turn.tsx'

type Props = {
  frame: PageFrame
  one: Case
  now: Date
  topic: string | null
  turns: Turn[]
  pass: string
  token: string
  typed: string
  problem: string | null
  done: Done | null
  /** Of the receipt's own page, where the visit came from; null once it has died. */
  receiptPass: string | null
  /** The receipt's words and code, shown once more because the giver asked. */
  receipt: { words: string[]; code: string; address: string } | null
}

export type Done = 'sent' | 'repeated' | 'saidYes' | 'saidNo' | 'notYet' | 'changed'

export function ConversationPage(props: Props) {
  const { frame, one, now, topic, turns, pass, token, typed, problem, done, receiptPass, receipt } = props
  const { t, language } = frame
  const { page } = t.conversation
  const problems = problem ? [{ field: 'text', text: problem }] : []
  const waits = one.state === 'waiting-for-handler'
  return (
    <PublicPage frame={frame} title={page.title} problems={problems} switchForm="reply" leave="leave" noindex scripts={['forget']}>
      <div class="stack">
        <h1>{page.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {done && (
          <Notice tone={done === 'notYet' || done === 'changed' ? 'warning' : 'good'}>
            <p role="status">{done === 'sent' || done === 'repeated' ? page[done] : page.heard[done]} {typed.trim() && page.notSent}</p>
          </Notice>
        )}
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
              who={turn.from === 'giver' ? page.you : turn.writerName ?? fill(page.anonymousWriter, { organisation: frame.organisation.name })}
              label={turn.from === 'giver' ? null : turn.purpose === 'question-back' ? page.asks : page.organisation}
              at={asKnown(turn.writtenAt, language)}
            />
          ))}
        </Conversation>
        {turns.findLast(({ from }) => from === 'organisation')?.purpose === 'answer' && <Heard {...{ frame, one }} />}
        <form id="reply" method="post" action={to('conversation', language)} class="stack" autocomplete="off" novalidate>
          <h2>{page.replyTitle}</h2>
          <Hidden name="p" value={pass} />
          <Hidden name="token" value={token} />
          <Hidden name="seen" value={String(turns.length)} />
          {receiptPass && <Hidden name="r" value={receiptPass} />}
          <TextArea name="text" label={page.replyLabel} hint={one.state === 'waiting-for-giver' ? page.answerHint : page.replyHint} value={typed} />
          <p class="buttons"><Button name="step" value="reply">{page.reply}</Button><Button look="quiet" name="step" value="look">{page.newer}</Button></p>
          <p class="hint">{page.expires}</p>
        </form>
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

/**
 * Asked once there is an answer, and again after each. Two ways that weigh the same: neither is made easier to press.
 * Both carry along what is being written. What has been said already is not asked again; it can be taken back.
 */
function Heard({ frame, one }: Pick<Props, 'frame' | 'one'>) {
  const { heard } = frame.t.conversation.page
  return (
    <section class="stack" aria-labelledby="heard">
      <h2 id="heard">{heard.title}</h2>
      <p>{one.heard ? heard.was : heard.lede}</p>
      {!one.heard && (
        <div class="stack tight">
          <p><Button form="reply" look="secondary" name="step" value="heard">{heard.yes}</Button></p>
          <p class="hint">{heard.yesHint}</p>
        </div>
      )}
      {one.state !== 'waiting-for-handler' && (
        <div class="stack tight">
          <p><Button form="reply" look="secondary" name="step" value="not-heard">{heard.no}</Button></p>
          <p class="hint">{heard.noHint}</p>
        </div>
      )}
    </section>
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
