// What was sent to another system: when, how often it was tried, what came of it, and the button that sends it again.
import type { JSX } from 'preact'
import { webhookPath } from '../../door-paths.ts'
import { moment } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { Hidden } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { DataTable, Tag } from '../../web/parts.tsx'
import type { Logged } from '../messages.sql.ts'

export function Log({ frame: { t, language }, id, log }: { frame: PageFrame; id: string; log: Logged[] }): JSX.Element {
  const { log: words, events } = t.webhooks
  const { head } = words
  return (
    <DataTable
      caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[head.type, head.written, head.state, head.action]}
      rows={log.map(({ id: message, type, writtenAt, ...rest }) => [
        events[type],
        <span class="unbroken">{moment(writtenAt, language)}</span>,
        <State t={t} language={language} {...rest} />,
        rest.attempts > 0 && (
          <form method="post" action={webhookPath(id)}>
            <Hidden name="message" value={message} />
            <button type="submit" class="button quiet" name="step" value="resend" aria-label={fill(words.resendOf, { event: events[type], when: moment(writtenAt, language) })}>{words.resend}</button>
          </form>
        ),
      ])}
    />
  )
}

type StateProps = Pick<PageFrame, 't' | 'language'> & Pick<Logged, 'attempts' | 'nextAt' | 'sentAt' | 'failedAt' | 'status' | 'trouble'>

function State({ t, language, attempts, nextAt, sentAt, failedAt, status, trouble }: StateProps): JSX.Element {
  const { log: words } = t.webhooks
  return (
    <div class="stack tight">
      <p>
        <Tag tone={sentAt ? 'good' : failedAt ? 'urgent' : 'info'}>{sentAt ? words.sent : failedAt ? words.failed : words.waiting}</Tag>{' '}
        {sentAt && <span class="unbroken">{moment(sentAt, language)}</span>}
      </p>
      {trouble && <p>{trouble === 'status' ? fill(words.troubles.status, { status: String(status) }) : words.troubles[trouble]} {plural(words.attempts, attempts, language)}</p>}
      {trouble && nextAt && <p class="muted">{fill(words.next, { when: moment(nextAt, language) })}</p>}
    </div>
  )
}
