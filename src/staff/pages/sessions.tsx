// The list of one's own sessions, with what ends them. It can show times only: nothing else is kept of a session.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { moment } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { Button, Hidden } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Card, DataTable, Tag } from '../../web/parts.tsx'
import type { Session } from '../session.ts'

export type SessionsProps = { frame: PageFrame; sessions: Session[]; currentId: string }

/** Nobody reads more; the buttons below the list are for all. */
const mostShown = 20

export function SessionsPart({ frame, sessions, currentId }: SessionsProps): JSX.Element {
  const { t, language } = frame
  const texts = t.account.sessions
  const ordered = [...sessions.filter(({ id }) => id === currentId), ...sessions.filter(({ id }) => id !== currentId)]
  const [shown, others] = [ordered.slice(0, mostShown), ordered.length - 1]
  return (
    <Card title={texts.title}>
      <p>{texts.lede}</p>
      <DataTable
        caption={<span class="visually-hidden">{texts.caption}</span>}
        head={[texts.signIn, texts.lastSeen, texts.action]}
        rows={shown.map((session) => row(frame, session, session.id === currentId))}
        empty={texts.onlyHere}
      />
      {shown.length < ordered.length && <p>{plural(texts.more, ordered.length - shown.length, language)}</p>}
      {others > 0 ? (
        <>
          <p>{texts.strange}</p>
          <form method="post" action={desk.sessions} class="stack">
            <Button look="secondary" name="end" value="others">{texts.endOthers}</Button>
            <Button look="danger" name="end" value="everywhere">{texts.endAll}</Button>
          </form>
        </>
      ) : <p>{texts.onlyHere}</p>}
    </Card>
  )
}

function row({ t, language }: PageFrame, { id, createdAt, lastSeenAt }: Session, isCurrent: boolean): (JSX.Element | string)[] {
  const texts = t.account.sessions
  const begun = moment(createdAt, language)
  return [
    fill(texts.begun, { when: begun }),
    moment(lastSeenAt, language),
    isCurrent ? <Tag tone="good">{texts.thisOne}</Tag> : (
      <form method="post" action={desk.sessions}>
        <Hidden name="end" value={id} />
        <button type="submit" class="button quiet" aria-label={fill(texts.endOf, { when: begun })}>{texts.end}</button>
      </form>
    ),
  ]
}
