// The first page of the identified room: what it is, the way in, other ways, and once somebody is signed in what they have asked.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Card, DataTable, Notice } from '../../web/parts.tsx'
import type { CorrectionRequest } from '../request.ts'
import { StateTag } from './parts.tsx'

type Props = {
  frame: PageFrame
  /** How somebody may sign in: at the broker, as one of the invented, or not at all. */
  way: 'broker' | readonly { key: string; name: string }[] | null
  signedIn: { name: string; requests: CorrectionRequest[] } | null
  /** What has just happened. */
  said: 'signed-out' | 'over' | null
  today: Day
  idleMinutes: number
}

export function RoomPage({ frame, way, signedIn, said, today, idleMinutes }: Props): JSX.Element {
  const { t, language } = frame
  const { records: words } = t
  return (
    <PublicPage frame={frame} title={words.title} sheets={['tables']} wide={signedIn !== null}>
      <div class="stack">
        {said && <div role="status"><Notice tone={said === 'over' ? 'warning' : 'good'}>{said === 'over' ? words.over : words.signedOut}</Notice></div>}
        <h1>{words.title}</h1>
        {signedIn ? <Inside {...{ frame, today, idleMinutes }} {...signedIn} /> : (
          <>
            <p class="lede">{words.lede}</p>
            <Notice tone="info" title={words.named.title}>
              <p>{words.named.text}</p>
              <p>{words.named.apart} <a href={to('topic', language)}>{words.named.feedback}</a></p>
            </Notice>
            <WayIn frame={frame} way={way} />
            <Card title={words.other.title}>
              <p>{words.other.text}</p>
              <p><a href={to('recordsPaper', language)}>{words.other.paper}</a></p>
            </Card>
          </>
        )}
      </div>
    </PublicPage>
  )
}

function WayIn({ frame: { t, language }, way }: Pick<Props, 'frame' | 'way'>): JSX.Element {
  const { records: words } = t
  if (way === null) return <Notice tone="warning" title={words.closed.title}>{words.closed.text}</Notice>
  // By a link and not by a form: no form of ours may lead to another server.
  if (way === 'broker') return <p><a class="button primary" href={to('recordsSignIn', language)}>{words.signIn}</a> <span class="hint">{words.signInHint}</span></p>
  return (
    <Card title={words.demo.title}>
      <p>{words.demo.text}</p>
      <form method="post" action={to('recordsSignIn', language)} class="stack tight">
        {way.map(({ key, name }) => <p><Button look="secondary" name="as" value={key}>{fill(words.demo.as, { name })}</Button></p>)}
      </form>
    </Card>
  )
}

function Inside({ frame: { t, language }, name, requests, today, idleMinutes }: Pick<Props, 'frame' | 'today' | 'idleMinutes'> & NonNullable<Props['signedIn']>): JSX.Element {
  const { records: words } = t
  return (
    <>
      <SignedInAs {...{ t, language, name }} />
      <p class="hint">{fill(words.idle, { minutes: idleMinutes })}</p>
      <p><a class="button primary" href={to('recordsNew', language)}>{words.form.title}</a></p>
      <h2>{words.own.title}</h2>
      <DataTable
        caption={<span class="visually-hidden">{words.own.caption}</span>} empty={words.own.none}
        head={[words.own.head.reference, words.own.head.kind, words.own.head.arrived, words.own.head.due, words.own.head.state]}
        rows={requests.map((one) => [
          <a href={to('recordsRequest', language, { request: one.id })}>{one.reference}</a>, words.kinds[one.kind].label, shortDay(one.arrivedOn, language), shortDay(one.dueOn, language), <StateTag t={t} request={one} today={today} />,
        ])}
      />
    </>
  )
}

/** On every page while somebody is signed in, with the way out. */
export function SignedInAs({ t, language, name }: { t: PageFrame['t']; language: PageFrame['language']; name: string }): JSX.Element {
  return (
    <form method="post" action={to('recordsSignOut', language)} class="no-print">
      <p>{fill(t.records.signedIn, { name })} <Button look="quiet">{t.records.signOut}</Button></p>
    </form>
  )
}
