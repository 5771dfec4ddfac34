// Messages that wait, failed or went out. It tells what to do about a failure, and holds no address: that
// of a giver is theirs, and that of staff stands with the person.
import type { JSX } from 'preact'
import { desk, messagePath } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { clockHour, moment } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { Button, Hidden } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { usePage } from '../../web/page-data.ts'
import { DataTable, Details, Empty, Notice, Pagination, Tag } from '../../web/parts.tsx'
import { isInvitation, isSms, isSmsAnswer, isToSeat, isToSender, messageStates, noRecipient, noServer, stopped, troubleOf, type Message, type MessageState } from '../message.ts'
import type { Hours } from '../quiet-hours.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  /** Undefined: all of them. */
  state: MessageState | undefined
  counts: Record<MessageState, number>
  messages: Message[]
  page: number
  pages: number
  /** What has just been done about one of them. */
  news: 'again' | 'not-failed' | undefined
  hasServer: boolean
  sms: SmsWays
}

/** `words`: with which feedback begins, where any SMS come in. */
export type SmsWays = { out: 'smpp' | 'gateway' | 'shown' | 'none'; hours: Hours; words: string | null }


export function MailPage({ frame, actor, state, counts, messages, page, pages, news, hasServer, sms }: Props): JSX.Element {
  const { t, language, demo } = frame
  const texts = t.mailDesk
  const all = counts.waiting + counts.failed + counts.sent
  return (
    <DeskPage frame={frame} title={t.common.deskMail} actor={shownAs(actor)} current="mail">
      <div class="stack">
        {news === 'again' && <div role="status"><Notice tone="good">{texts.willTryAgain}</Notice></div>}
        {news === 'not-failed' && <div role="alert"><Notice tone="warning">{texts.notFailed}</Notice></div>}
        <h1>{t.common.deskMail}</h1>
        <p><a href={desk.mailIn}>{t.mailIn.link}</a></p>
        <p class="lede">{texts.lede}</p>
        {demo && <Notice tone="info">{texts.demoNotice}</Notice>}
        {!demo && !hasServer && <Notice tone="warning" title={texts.noServerTitle}>{texts.noServer}</Notice>}
        {counts.failed > 0 && <Notice tone="urgent">{plural(texts.failedNotice, counts.failed, language)}</Notice>}
        <nav class="views" aria-label={t.common.deskMail}>
          <ul>
            <View name={texts.all} count={all} current={!state} />
            {messageStates.map((each) => (
              <View name={texts.states[each]} count={counts[each]} current={each === state} state={each} />
            ))}
          </ul>
        </nav>
        {all === 0 ? <Empty title={texts.empty}>{texts.emptyText}</Empty> : (
          <DataTable
            caption={<span class="visually-hidden">{texts.caption}</span>} empty={texts.emptyState}
            head={[texts.head.kind, texts.head.recipient, texts.head.created, texts.head.state, texts.head.action]}
            rows={messages.map((message) => [
              nameOf(message, frame),
              message.person?.name || (isToSeat(message.kind) || message.person ? t.panelPeople.inMail : isInvitation(message.kind) ? texts.invited : isSmsAnswer(message.kind) ? texts.wroteSms : texts.giver),
              <span class="unbroken">{moment(message.createdAt, language)}</span>,
              <State message={message} />,
              <Action message={message} />,
            ])}
          />
        )}
        <Pagination t={t} page={page} pages={pages} href={(n) => href({ state, page: String(n) })} />
        <Sms {...sms} />
      </div>
    </DeskPage>
  )
}

function Sms({ out, hours: { from, until }, words }: SmsWays): JSX.Element {
  const { t: { sms: { ways } }, language } = usePage().frame
  return (
    <Details summary={ways.title}>
      <p>{ways[out]}</p>
      {out !== 'none' && <p>{fill(ways.hours, { from: clockHour(from, language), until: clockHour(until, language) })}</p>}
      <p>{words ? fill(ways.comes, { words }) : ways.closed}</p>
    </Details>
  )
}

function View(
  { name, count, current, state }: { name: string; count: number; current: boolean; state?: MessageState },
): JSX.Element {
  return (
    <li>
      <a href={href({ state })} aria-current={current ? 'page' : undefined}>{name} <span class="count">{count}</span></a>
    </li>
  )
}

const href = ({ state, page = '1' }: { state: MessageState | undefined; page?: string }): string => {
  const query = new URLSearchParams({ ...(state && { state }), ...(page !== '1' && { page }) })
  return query.size ? `${desk.mail}?${query}` : desk.mail
}

/** Of mail to a giver no case is named: some of it tells of what their own unit must not know. */
const nameOf = ({ kind, reference, person }: Message, { t }: PageFrame): string =>
  reference && person ? `${t.mailDesk.kinds[kind]} (${reference})` : t.mailDesk.kinds[kind]

const tones = { waiting: 'info', failed: 'urgent', sent: 'good' } as const

function State({ message }: { message: Message }): JSX.Element {
  const { t, language } = usePage().frame
  const texts = t.mailDesk
  const { state, lastError, attempts, sentAt, delivery } = message
  const hasCode = lastError !== null && lastError !== noRecipient && lastError !== noServer && lastError !== stopped
  return (
    <div class="stack tight">
      <p><Tag tone={tones[state]}>{texts.states[state]}</Tag> {sentAt && <span class="unbroken">{moment(sentAt, language)}</span>} {delivery && <Tag tone={delivery === 'delivered' ? 'good' : 'urgent'}>{texts.delivery[delivery]}</Tag>}</p>
      {lastError && <p>{(isSms(message.kind) ? texts.smsTroubles : texts.troubles)[troubleOf(lastError)]}</p>}
      {hasCode && (
        <p class="muted">
          {fill(texts.serverSaid, { code: lastError })}. {plural(texts.attempts, attempts, language)}.{' '}
          {state === 'waiting' && texts.retriesItself}
        </p>
      )}
    </div>
  )
}

function Action({ message }: { message: Message }): JSX.Element | null {
  const { frame } = usePage()
  const texts = frame.t.mailDesk
  const about = <span class="visually-hidden">: {nameOf(message, frame)}</span>
  return (
    <div class="actions">
      {message.state === 'failed' && !isInvitation(message.kind) && !isSmsAnswer(message.kind) && !isToSender(message.kind) && (
        <form method="post" action={desk.mail}>
          <Hidden name="again" value={message.id} />
          <Button look="secondary">{texts.tryAgain}{about}</Button>
        </form>
      )}
      {frame.demo && (!isInvitation(message.kind) || message.invitationId) && (!isSmsAnswer(message.kind) || message.smsAnswerId) && (!isToSender(message.kind) || message.state === 'waiting') && <a href={messagePath(message.id)}>{texts.read}{about}</a>}
    </div>
  )
}
