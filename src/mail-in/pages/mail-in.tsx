// How the mailbox stands: when it was read, what keeps it from being read, how much became feedback and what did not.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { moment } from '../../text/dates.ts'
import { fill, inFigures, plural } from '../../text/fill.ts'
import { Button } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Card, DataTable, Facts, Notice } from '../../web/parts.tsx'
import type { MailboxState } from '../mailbox.sql.ts'
import type { Reason } from '../reasons.ts'

type Set = {
  address: string; notTakenFolder: string; keepDays: number; shownDays: number
  state: MailboxState
  counts: { why: Reason | null; count: number }[]
  /** The button was pressed. */
  asked: boolean
}
/** `set`: null where there is no mailbox. */
type Props = { frame: PageFrame; actor: Actor; set: Set | null }

export function MailInPage({ frame, actor, set }: Props): JSX.Element {
  const { t } = frame
  const { mailIn: words } = t
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="mail">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.mail, label: t.common.deskMail }]} />
        {set?.asked && <div role="status"><Notice tone="good">{words.asked}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {set ? <Standing frame={frame} set={set} /> : <Notice tone="info" title={words.notSetTitle}>{words.notSet}</Notice>}
      </div>
    </DeskPage>
  )
}

function Standing({ frame: { t, language }, set }: { frame: PageFrame; set: Set }): JSX.Element {
  const { mailIn: words } = t
  const { address, state, counts } = set
  const taken = counts.find(({ why }) => why === null)?.count ?? 0
  const notTaken = counts.filter((one): one is { why: Reason; count: number } => one.why !== null)
  const [local, host] = address.split('@')
  return (
    <>
      {state.trouble && state.troubleSince && (
        <Notice tone={state.trouble === 'some' ? 'warning' : 'urgent'} title={fill(words.troubleSince, { when: moment(state.troubleSince, language) })}>{words.troubles[state.trouble]}</Notice>
      )}
      <Facts
        rows={[
          { term: words.address, children: <span class="breakable">{address}</span> },
          { term: words.readAt, children: state.readAt ? moment(state.readAt, language) : words.never },
          ...(state.readAt ? [{ term: words.waiting, children: inFigures(state.waiting, language) }] : []),
          { term: plural(words.takenIn, set.shownDays, language), children: inFigures(taken, language) },
        ]}
      />
      <p>{fill(words.codes, { address: `${local}+K7M4XP@${host}` })}</p>
      <p>{plural(words.kept, set.keepDays, language)}</p>
      <Card title={words.notTaken}>
        <p>{fill(words.notTakenText, { folder: set.notTakenFolder })}</p>
        <DataTable
          caption={<span class="visually-hidden">{plural(words.notTakenIn, set.shownDays, language)}</span>} empty={words.none} head={[words.head.why, words.head.count]}
          rows={notTaken.map(({ why, count }) => [words.reasons[why], inFigures(count, language)])}
        />
        {state.again
          ? <p>{words.willTry}</p>
          : notTaken.length > 0 && <form method="post" action={desk.mailIn}><Button look="secondary" name="step" value="again">{words.again}</Button><p class="hint">{words.againHint}</p></form>}
      </Card>
    </>
  )
}
