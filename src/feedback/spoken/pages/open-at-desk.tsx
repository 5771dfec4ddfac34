// Where a giver's six words are typed at the desk, while they say them.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { Button, ErrorSummary, Hidden, Radios, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'

type Props = {
  frame: PageFrame
  actor: Actor
  typed: string
  how: string
  problems: Problem[]
  /** What was written for the giver when the page had died. */
  lost: string
  /** Of this opening: closing the conversation ends what comes of it. */
  token: string
  done: boolean
}

export function OpenAtDeskPage({ frame, actor, typed, how, problems, lost, token, done }: Props): JSX.Element {
  const { t } = frame
  const { spoken: { open: words, withGivers }, conversation } = t
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="read-out" problems={problems} narrow noindex>
      <form method="post" action={desk.readOut} class="stack" autocomplete="off" novalidate>
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {done && <div role="status"><Notice tone="good">{words.ended}</Notice></div>}
        <p class="lede">{words.lede}</p>
        <Hidden name="token" value={token} />
        <TextField name="receipt" label={conversation.open.label} hint={conversation.open.hint} value={typed} autocapitalize="none" spellcheck={false} />
        <Radios name="how" legend={words.how} hint={words.howHint} value={how} look="row" options={(['phone', 'service-point'] as const).map((value) => ({ value, label: withGivers[value] }))} />
        {lost && <TextArea name="lost" label={words.lost} value={lost} rows={5} readOnly />}
        <p class="hint">{words.written}</p>
        <p><Button icon="forward">{conversation.open.button}</Button></p>
      </form>
    </DeskPage>
  )
}
